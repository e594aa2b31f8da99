/** Says for ears what was done, once it is done; what is typed is heard from the field itself. */
import { useEffect, useState } from 'react';
import { describeChange } from '../../commands/describeChange.ts';
import type { EditorState, SopHistory } from '../../store/editorState.ts';
import { SPOKEN } from '../../words.ts';
import { useEditor } from '../editorContext.tsx';

export function SpokenChange() {
  const editor = useEditor();
  const [said, say] = useState('');
  useEffect(
    () =>
      editor.store.subscribe((state, before) => {
        const words = changeIn(before, state);
        if (words !== '') say(words);
      }),
    [editor],
  );
  return (
    <div className="hidden-text" aria-live="polite">
      {said}
    </div>
  );
}

function changeIn(before: EditorState, { history, editing, opened }: EditorState): string {
  if (history === before.history || opened !== before.opened || editing) return '';
  const was = before.history;
  const undone = was.past.length > history.past.length && history.future.length > 0;
  if (undone) return SPOKEN.undone(stepName(was.past[history.past.length]));
  const isRedone =
    history.future.length < was.future.length && history.past.length > was.past.length;
  if (isRedone) return SPOKEN.redone(stepName(history.past.at(-1)));
  return history.present === was.present ? '' : stepName(history.past.at(-1));
}

function stepName(step: SopHistory['past'][number] | undefined): string {
  return step ? (step.name ?? describeChange(step.before, step.after)) : '';
}
