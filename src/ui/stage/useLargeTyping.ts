/** The field of a cell is as large on the stage as what is read out, and so mostly larger than its cell. */
import { useLayoutEffect } from 'react';
import type { View } from '../canvas/view.ts';
import { useEditorState } from '../editorContext.tsx';

/** What the field keeps from the edges of the canvas, px. */
const EDGE = 12;

/** Keeps the field that is typed in on the canvas, however it grows. */
export function useLargeTyping(view: View): void {
  const target = useEditorState(({ editing }) => editing?.target);
  useLayoutEffect(() => {
    const field = document.querySelector<HTMLElement>('.cell-editor');
    const canvas = field?.closest('.react-flow');
    if (!target || !field || !canvas) return;
    const place = () => {
      field.style.translate = '';
      const [box, room] = [field.getBoundingClientRect(), canvas.getBoundingClientRect()];
      const { zoom } = view.place();
      const left = Math.min(0, room.right - EDGE - box.right);
      const up = Math.max(Math.min(0, room.bottom - EDGE - box.bottom), room.top + EDGE - box.top);
      field.style.translate = `${left / zoom}px ${Math.min(0, up) / zoom}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(field);
    const unwatch = view.watch(place);
    return () => {
      observer.disconnect();
      unwatch();
    };
  }, [target, view]);
}
