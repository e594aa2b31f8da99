/** Sentences that come and go: what happened, then what to do; and long work with a way to stop it. */
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { FILES, UI } from '../words.ts';
import { useEditor, useEditorState, useLayout } from './editorContext.tsx';

/** How long good news stays, ms; trouble stays until it is closed. */
const GOOD_NEWS = 5000;
const WITH_ACTION = 20_000;

export function Notices() {
  const editor = useEditor();
  const notice = useEditorState((state) => state.notice);
  useEffect(() => {
    if (notice?.tone !== 'info') return;
    const timer = setTimeout(() => editor.notify(null), notice.action ? WITH_ACTION : GOOD_NEWS);
    return () => clearTimeout(timer);
  }, [editor, notice]);
  if (!notice) return null;
  return (
    <div
      className={`notice ${notice.tone}`}
      {...(notice.tone === 'error' ? { role: 'alert' } : { 'aria-live': 'polite' })}
    >
      <div>
        <p>{notice.text}</p>
        {notice.details && (
          <ul>
            {notice.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {notice.action && (
          <button type="button" className="button outlined" onClick={notice.action.run}>
            {notice.action.label}
          </button>
        )}
      </div>
      <button
        type="button"
        className="button icon"
        aria-label={UI.close}
        onClick={() => editor.notify(null)}
      >
        <X size={16} />
      </button>
    </div>
  );
}

/** Characters that will not print as typed are never passed over in silence. */
export function MissingGlyphs() {
  const { missingGlyphs } = useLayout();
  if (missingGlyphs.length === 0) return null;
  return (
    <div className="notice warn glyphs" aria-live="polite">
      <p>{FILES.missingGlyphs(missingGlyphs.slice(0, 12).join(' '))}</p>
    </div>
  );
}

export interface Work {
  readonly text: string;
  /** Part done, 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
}

export function WorkCard({ work }: { work: Work }) {
  return (
    <div className="work" aria-live="polite">
      <p>{work.text}</p>
      <progress value={work.share} max={1} />
      <button type="button" className="button" onClick={work.cancel}>
        {UI.cancel}
      </button>
    </div>
  );
}
