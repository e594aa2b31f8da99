/** What is laid over the sheet once there is something to do with it. Never printed. */
import { useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { BlockOutline } from './BlockOutline.tsx';
import { ChainLayer } from './ChainLayer.tsx';
import { DragPreview } from './DragPreview.tsx';
import { FlowGrips } from './FlowGrips.tsx';
import { PickingLine } from './PickingLine.tsx';
import { RowMarks } from './RowMarks.tsx';
import { SearchMarks } from './SearchMarks.tsx';
import './laidOver.css';

export function LaidOver() {
  const sop = useSop();
  const layout = useLayout();
  const selection = useEditorState((state) => state.selection);
  const picking = useEditorState((state) => state.picking);
  const isSearching = useEditorState((state) => state.search !== null);
  const dragged = useEditorState((state) => state.drag?.what ?? null);
  return (
    <>
      <ChainLayer />
      <RowMarks />
      {isSearching && <SearchMarks />}
      {selection?.kind === 'flow' && (dragged === null || dragged === 'flow') && (
        <FlowGrips sop={sop} layout={layout} id={selection.id} />
      )}
      {selection?.kind === 'block' && <BlockOutline sop={sop} layout={layout} block={selection} />}
      {picking && <PickingLine layout={layout} picking={picking} />}
      <DragPreview />
    </>
  );
}
