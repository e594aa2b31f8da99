/** What was just put right: each text as it was and as it is, and the way back. */
import { CircleCheck, Undo2 } from 'lucide-react';
import { FINDINGS_PANEL, UI } from '../../words.ts';
import { useEditor } from '../editorContext.tsx';
import type { Fixed } from './fixes.ts';

/** As many texts as are shown one by one. */
const MOST = 4;

export function FixedNote({ fixed: { title, texts, does } }: { fixed: Fixed }) {
  const editor = useEditor();
  return (
    <div className="fixed-note">
      <strong>
        <CircleCheck size={15} aria-hidden="true" /> {title}
      </strong>
      {does && <p>{does}</p>}
      <ul>
        {texts.slice(0, MOST).map(({ where, before, after }) => (
          <li key={`${where} ${before}`}>
            <span>{where}: </span>
            <del>{before}</del>
            <span className="hidden-text"> {FINDINGS_PANEL.becomes} </span>
            <span aria-hidden="true"> → </span>
            <ins>{after}</ins>
          </li>
        ))}
      </ul>
      {texts.length > MOST && <p>{FINDINGS_PANEL.more(texts.length - MOST)}</p>}
      <button type="button" className="button" onClick={() => editor.undo()}>
        <Undo2 size={14} aria-hidden="true" /> {UI.undo}
      </button>
    </div>
  );
}
