/** Keeps the show in step with the document while it is edited on the stage. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { sopOf } from '../../store/editorState.ts';
import { useDesk, useEditor, useEditorState } from '../editorContext.tsx';
import { beginShowing, fillShown, keepShowing } from './showing.ts';

/** An edit takes what it removed out of the light; another document begins a show of its own. */
export function useKept(): void {
  const editor = useEditor();
  const { view } = useDesk();
  const sop = useEditorState(sopOf);
  const opened = useEditorState((state) => state.opened);
  const first = useRef(opened);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the document changes, not the show
  useLayoutEffect(() => keepShowing(editor), [editor, sop]);
  useEffect(() => {
    if (first.current === opened) return;
    first.current = opened;
    beginShowing(editor, view);
  }, [editor, view, opened]);
}

/** While the show is walked nothing is selected, whatever came to it, so that no key changes what no one looks at. */
export function useNothingSelected(isEditing: boolean): void {
  const editor = useEditor();
  const selection = useEditorState((state) => state.selection);
  useLayoutEffect(() => {
    if (selection && !isEditing) editor.select(null);
  }, [editor, selection, isEditing]);
}

/** A blank that was typed in is filled, also where what was typed is just what had been prepared. */
export function useFilling(): void {
  const editor = useEditor();
  useEffect(() => {
    let isTakenBack = false;
    const onKey = (event: KeyboardEvent) => {
      isTakenBack = event.key === 'Escape';
    };
    window.addEventListener('keydown', onKey, true);
    const stop = editor.store.subscribe(({ editing }, before) => {
      const left = before.editing;
      if (!left || editing === left || isTakenBack || !left.initial) return;
      const { target } = left;
      if (target.kind === 'cell' && target.column !== 'number') fillShown(editor, target.column);
    });
    return () => {
      stop();
      window.removeEventListener('keydown', onKey, true);
    };
  }, [editor]);
}
