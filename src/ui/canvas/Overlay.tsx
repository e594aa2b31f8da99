/** What is laid over the sheet while working: outlines, hints, and what letting go would do. Never printed. */
import { centre } from '../../geometry/geometry.ts';
import { symbolOnSheet } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import type { Picking, Selection } from '../../store/session.ts';
import { useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { DragPreview } from './DragPreview.tsx';
import { Hints } from './Hints.tsx';
import { flowPages } from './nodes.ts';
import { boxStyle, elbow, Lines, SheetLines } from './overlayParts.tsx';
import { regionOf } from './regions.ts';

export function Overlay() {
  const sop = useSop();
  const layout = useLayout();
  const selection = useEditorState((state) => state.selection);
  const picking = useEditorState((state) => state.picking);
  const isDragging = useEditorState((state) => state.drag !== null);
  return (
    <>
      <Hints sop={sop} layout={layout} />
      {selection && !isDragging && <Outline layout={layout} selection={selection} />}
      {picking && <PickingLine layout={layout} picking={picking} />}
      <DragPreview />
    </>
  );
}

function Outline({ layout, selection }: { layout: SopLayout; selection: Selection }) {
  if (selection.kind === 'flow') return <FlowOutline layout={layout} id={selection.id} />;
  const region = regionOf(layout, selection);
  return region ? (
    <div className={`outline ${selection.kind}`} style={boxStyle(region.rect)} />
  ) : null;
}

function FlowOutline({ layout, id }: { layout: SopLayout; id: string }) {
  return flowPages(layout).map((page) =>
    page.routes
      .filter(({ flow }) => flow.id === id)
      .map(({ waypoints }) => (
        <Lines key={page.index} className="flow-outline" layout={layout} page={page.index}>
          <polyline points={waypoints.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </Lines>
      )),
  );
}

function PickingLine({ layout, picking }: { layout: SopLayout; picking: Picking }) {
  const anchor = symbolOnSheet(layout, picking.anchor);
  const candidate = picking.candidate ? symbolOnSheet(layout, picking.candidate) : null;
  return (
    <>
      {anchor && <div className="outline anchor" style={boxStyle(anchor)} />}
      {candidate && <div className="outline candidate" style={boxStyle(candidate)} />}
      {anchor && candidate && (
        <SheetLines className="ghost">
          <path d={elbow(centre(anchor), centre(candidate))} />
        </SheetLines>
      )}
    </>
  );
}
