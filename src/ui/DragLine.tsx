/** Says what letting go would do, for eyes and ears. */
import { SAY } from '../words.ts';
import { describeDrag } from './describeDrag.ts';
import { useEditorState, useSop } from './editorContext.tsx';

export function DragLine() {
  const sop = useSop();
  const drag = useEditorState((state) => state.drag);
  const picking = useEditorState((state) => state.picking);
  const text = picking
    ? picking.end === 'to'
      ? SAY.pickTarget
      : SAY.pickSource
    : drag && describeDrag(sop, drag);
  return (
    <div className={text ? 'drag-line shown' : 'drag-line'} aria-live="polite">
      {text}
    </div>
  );
}
