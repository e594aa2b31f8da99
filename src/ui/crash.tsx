/** What a person sees when the interface has broken: that the document is safe, and the ways back to it. */
import { createRoot } from 'react-dom/client';
import type { Editor } from '../store/editor.ts';
import { sopOf } from '../store/editorState.ts';
import { CRASH } from '../words.ts';
import './crash.css';

/** Shows it in place of the app; `again` shows the app anew. */
export function showCrash(editor: Editor, error: unknown, again: () => void): void {
  const place = document.createElement('div');
  place.id = 'crash';
  document.body.append(place);
  const root = createRoot(place);
  const leave = (act: () => void) => () => {
    root.unmount();
    place.remove();
    act();
  };
  root.render(
    <Crash
      editor={editor}
      what={error instanceof Error ? error.message : String(error)}
      onAgain={leave(again)}
      onUndo={leave(() => {
        editor.undo();
        again();
      })}
    />,
  );
}

interface CrashProps {
  readonly editor: Editor;
  readonly what: string;
  readonly onAgain: () => void;
  readonly onUndo: () => void;
}

function Crash({ editor, what, onAgain, onUndo }: CrashProps) {
  const { history } = editor.store.getState();
  const save = async () => {
    const { download, titleName } = await import('./files.ts');
    const { writeSop } = await import('../model/writeFile.ts');
    const sop = sopOf(editor.store.getState());
    const blob = new Blob([writeSop(sop)], { type: 'application/json' });
    download(blob, `${titleName(sop.identity.title)}.alir`);
  };
  return (
    <main className="crash">
      <h1>{CRASH.title}</h1>
      <p>{CRASH.safe}</p>
      <p>
        <button type="button" className="button primary" onClick={onAgain}>
          {CRASH.again}
        </button>
        {history.past.length > 0 && (
          <button type="button" className="button outlined" onClick={onUndo}>
            {CRASH.undo}
          </button>
        )}
        <button type="button" className="button outlined" onClick={() => void save()}>
          {CRASH.save}
        </button>
      </p>
      <details>
        <summary>{CRASH.details}</summary>
        <code>{what}</code>
      </details>
    </main>
  );
}
