/** Keeps the show in step with the document while it is edited on the stage. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { sopOf } from '../../store/editorState.ts';
import { useDesk, useEditor, useEditorState } from '../editorContext.tsx';
import { beginShowing, keepShowing } from './showing.ts';

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
