/** Hapus semua data di komputer ini: asked twice, the second time by a word to type. */
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DocumentList } from '../../store/documentList.ts';
import { forgetAll } from '../../store/forgetAll.ts';
import { FORGET_ALL, UI } from '../../words.ts';
import { useDesk, useEditor } from '../editorContext.tsx';

/** What is asked next has the focus as soon as it is there. */
const focusOn = (element: HTMLElement | null): void => element?.focus();

export function ForgetAll({ documents: { kept, removed } }: { documents: DocumentList }) {
  const editor = useEditor();
  const desk = useDesk();
  const [asked, setAsked] = useState<0 | 1 | 2>(0);
  const finish = async () => {
    const isDone = await forgetAll(editor).then(
      () => true,
      () => false,
    );
    flushSync(() => desk.showDialog(null));
    desk.view.focus();
    editor.notify(
      isDone ? { tone: 'info', text: FORGET_ALL.done } : { tone: 'error', text: FORGET_ALL.failed },
    );
  };
  if (asked === 0)
    return (
      <footer>
        <button type="button" className="button danger" onClick={() => setAsked(1)}>
          {FORGET_ALL.start}
        </button>
      </footer>
    );
  return (
    <section className="forget-all" aria-label={FORGET_ALL.start}>
      {asked === 1 ? (
        <>
          <p role="alert">{FORGET_ALL.first(kept.length, removed.length)}</p>
          <footer>
            <button
              type="button"
              className="button outlined"
              ref={focusOn}
              onClick={() => setAsked(0)}
            >
              {UI.cancel}
            </button>
            <button type="button" className="button danger" onClick={() => setAsked(2)}>
              {FORGET_ALL.goOn}
            </button>
          </footer>
        </>
      ) : (
        <ByWord onCancel={() => setAsked(0)} onMeant={() => void finish()} />
      )}
    </section>
  );
}

/** The second question, which no press that comes too quickly answers. */
function ByWord({ onCancel, onMeant }: { onCancel: () => void; onMeant: () => void }) {
  const [word, setWord] = useState('');
  const id = useId();
  const isMeant = word.trim().toUpperCase() === FORGET_ALL.word;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant) onMeant();
      }}
    >
      <p>
        <label htmlFor={id}>{FORGET_ALL.second}</label>
      </p>
      <input
        id={id}
        className="field"
        ref={focusOn}
        autoComplete="off"
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <footer>
        <button type="button" className="button outlined" onClick={onCancel}>
          {UI.cancel}
        </button>
        <button type="submit" className="button danger" disabled={!isMeant}>
          {FORGET_ALL.finish}
        </button>
      </footer>
    </form>
  );
}
