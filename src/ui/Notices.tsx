/** Sentences that come and go: what happened, then what to do. */
import { X } from 'lucide-react';
import { useDeferredValue, useEffect } from 'react';
import { documentGlyphsMissing } from '../layout/missingGlyphs.ts';
import type { Notice } from '../store/notice.ts';
import { missingGlyphs, UI } from '../words.ts';
import { useEditor, useEditorState, useSop } from './editorContext.tsx';
import './notices.css';

/** How long good news stays, ms; trouble stays until it is closed. */
const GOOD_NEWS = 5000;

export function Notices() {
  const editor = useEditor();
  const notice = useEditorState((state) => state.notice);
  const wayBack = useEditorState((state) => state.wayBack);
  const readOnly = useEditorState((state) => state.readOnly);
  useEffect(() => {
    if (notice?.tone !== 'info') return;
    const timer = setTimeout(() => editor.notify(null), GOOD_NEWS);
    return () => clearTimeout(timer);
  }, [editor, notice]);
  return (
    <div className="notices">
      {readOnly?.notice && (
        <Card key={readOnly.refusals} notice={readOnly.notice} isAgain={readOnly.refusals > 0} />
      )}
      {notice && <Card notice={notice} onClose={() => editor.notify(null)} />}
      {wayBack && <Card notice={wayBack} onClose={editor.forgetWayBack} />}
      <MissingGlyphs />
    </div>
  );
}

/** A sentence with what can be done; it stays where it can't be closed. */
function Card({
  notice,
  isAgain = false,
  onClose,
}: {
  notice: Notice;
  /** Said once more to someone who hasn't minded it. */
  isAgain?: boolean;
  onClose?: () => void;
}) {
  const { tone, text, details, action, otherAction } = notice;
  return (
    <div
      className={`notice ${tone} ${isAgain ? 'again' : ''}`}
      {...(tone === 'error' || isAgain ? { role: 'alert' } : { 'aria-live': 'polite' })}
    >
      <div>
        <p>{text}</p>
        {details && (
          <ul>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {[action, otherAction].map(
          (one) =>
            one && (
              <button key={one.label} type="button" className="button outlined" onClick={one.run}>
                {one.label}
              </button>
            ),
        )}
      </div>
      {onClose && (
        <button type="button" className="button icon" aria-label={UI.close} onClick={onClose}>
          <X size={16} />
        </button>
      )}
    </div>
  );
}

/** As many characters as a sentence can name. */
const MOST_NAMED = 12;

/** Characters that will not print as typed are never passed over in silence. */
function MissingGlyphs() {
  const missing = documentGlyphsMissing(useDeferredValue(useSop()));
  if (missing.length === 0) return null;
  return (
    <div className="notice warn" aria-live="polite">
      <p>{missingGlyphs(missing.slice(0, MOST_NAMED).join(' '))}</p>
    </div>
  );
}
