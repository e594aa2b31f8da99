/** Keys of the stage: while walking they are the clicker's and the facilitator's, while editing those of the editor. */
import { useCallback, useEffect, useRef } from 'react';
import type { Editor } from '../../store/editor.ts';
import { useDesk, useEditor } from '../editorContext.tsx';
import { giveKeys } from '../giveKeys.ts';
import { elementOf, isInField } from '../keys.ts';
import { editShowing, takePreviewed } from './showing.ts';
import { exitOfKey, isModifier, type StageCommand, stageCommand } from './stageKeys.ts';

/** What keys do on the stage. */
export interface StageHands {
  readonly run: (command: StageCommand) => void;
  /** Takes an exit by its place, counted from 0. */
  readonly take: (exit: number) => void;
  readonly isBlack: boolean;
}

/** Hears the keys of this window; returns what hears those of another window of the show. */
export function useStageKeys({ run, take, isBlack }: StageHands): (event: KeyboardEvent) => void {
  const editor = useEditor();
  const { view } = useDesk();
  const latest = useRef({ run, take, isBlack });
  latest.current = { run, take, isBlack };
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const { show } = editor.store.getState();
      if (!show) return;
      // Of a black screen any key is the end, and nothing else: it hears those of its own window itself.
      if (latest.current.isBlack) {
        if (event.view === window || isModifier(event)) return;
        event.preventDefault();
        if (!event.repeat) latest.current.run('black');
        return;
      }
      if (isForControl(event)) return;
      const { command, exit } = meaningOf(event, editor);
      if (command === null && exit === null) return;
      event.preventDefault();
      event.stopPropagation();
      // What is typed so far is there for good: the view goes on, and Esc must not take back what is out of sight.
      if (editor.store.getState().editing) view.focus();
      if (exit !== null) latest.current.take(exit);
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

/** What a key asks for. The window that is edited in has its keys for that, the presenter's has them for the show. */
function meaningOf(event: KeyboardEvent, editor: Editor): Meaning {
  const isEditing = editor.store.getState().show?.isEditing === true;
  if (isInField(event) || (isEditing && event.view === window))
    return { command: editingCommand(event, editor), exit: null };
  const command = stageCommand(event);
  const exit = exitOfKey(event);
  return { command: isEditing && command === 'leave' ? 'edit' : command, exit };
}

interface Meaning {
  readonly command: StageCommand | null;
  /** An exit by its place, counted from 0. */
  readonly exit: number | null;
}

/** Enter and Space press the button that someone has come to by keys, arrows go on in its toolbar, and an open dialog has all keys. */
function isForControl(event: KeyboardEvent): boolean {
  const element = elementOf(event);
  if (element?.closest('dialog[open]')) return true;
  if (PRESS.includes(event.key))
    return element?.matches('button:focus-visible, summary:focus-visible') === true;
  return (
    IN_TOOLBAR.includes(event.key) && element?.matches('[role=toolbar] :focus-visible') === true
  );
}

const PRESS: readonly string[] = ['Enter', ' '];
const IN_TOOLBAR: readonly string[] = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
];

/** Where text is typed, and while editing, only the clicker's own keys and the last Esc are the stage's. */
function editingCommand(event: KeyboardEvent, editor: Editor): StageCommand | null {
  if (event.key === 'PageDown') return 'next';
  if (event.key === 'PageUp') return 'back';
  if (event.key === 'F5') return 'restart';
  if (event.key !== 'Escape' || isInField(event)) return null;
  const { selection, editing, picking, drag, show } = editor.store.getState();
  // What is selected is let go first, by the form itself where the key is pressed there.
  const isBusy = (selection && !isBesideForm(event)) || editing || picking || drag;
  return isBusy || !show?.isEditing ? null : 'edit';
}

const isBesideForm = (event: KeyboardEvent): boolean =>
  elementOf(event)?.closest('.findings, .palette, .stage-head, .thread') != null;

/** Begins to edit in place, or ends it. */
export const toggleEditing = (editor: Editor): void =>
  editShowing(editor, !editor.store.getState().show?.isEditing);
