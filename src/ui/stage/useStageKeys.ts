/** Keys of the stage: while walking they are the clicker's and the facilitator's, while editing those of the editor. */
import { useCallback, useEffect, useRef } from 'react';
import type { Editor } from '../../store/editor.ts';
import { useDesk, useEditor } from '../editorContext.tsx';
import { giveKeys } from '../giveKeys.ts';
import { isInField } from '../keys.ts';
import { editShowing, takeExit, takePreviewed } from './showing.ts';
import { exitOfKey, type StageCommand, stageCommand } from './stageKeys.ts';

/** Hears the keys of this window; returns what hears those of another window of the show. */
export function useStageKeys(
  run: (command: StageCommand) => void,
  isBlack: boolean,
): (event: KeyboardEvent) => void {
  const editor = useEditor();
  const { view } = useDesk();
  const latest = useRef({ run, isBlack });
  latest.current = { run, isBlack };
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const { show } = editor.store.getState();
      // Of a black screen any key is the end, and nothing else.
      if (!show || latest.current.isBlack || isForButton(event)) return;
      const command = show.isEditing ? editingCommand(event, editor) : stageCommand(event);
      const exit = show.isEditing ? null : exitOfKey(event);
      if (command === null && exit === null) return;
      event.preventDefault();
      event.stopPropagation();
      // What is typed so far is there for good: the view goes on, and Esc must not take back what is out of sight.
      if (editor.store.getState().editing) view.focus();
      if (exit !== null) takeExit(editor, (exits) => exits[exit]);
      // A key that is held down walks no further, so that the room can follow; it takes the exit it points at.
      else if (event.repeat) command === 'next' && takePreviewed(editor);
      else if (command) latest.current.run(command);
    },
    [editor, view],
  );
  useEffect(() => {
    window.addEventListener('keydown', onKey, true);
    giveKeys('stage');
    return () => window.removeEventListener('keydown', onKey, true);
  }, [onKey]);
  return onKey;
}

/** Enter and Space press the button that someone has come to by keys, and keys belong to an open dialog. */
function isForButton({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog[open]')) return true;
  return (key === 'Enter' || key === ' ') && target.matches('button:focus-visible');
}

/** While editing, only the clicker's own keys and the last Esc are the stage's. */
function editingCommand(event: KeyboardEvent, editor: Editor): StageCommand | null {
  if (event.key === 'PageDown') return 'next';
  if (event.key === 'PageUp') return 'back';
  if (event.key === 'F5') return 'restart';
  if (event.key !== 'Escape' || isInField(event)) return null;
  const { selection, editing, picking, drag } = editor.store.getState();
  return selection || editing || picking || drag ? null : 'edit';
}

/** Begins to edit in place, or ends it. */
export const toggleEditing = (editor: Editor): void =>
  editShowing(editor, !editor.store.getState().show?.isEditing);
