/** What is laid over the sheet while working: outlines, hints, and what letting go would do. Never printed. */
import { Suspense } from 'react';
import { centre } from '../../geometry/geometry.ts';
import { symbolOnSheet } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import type { Picking, Selection } from '../../store/session.ts';
import { useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { later } from '../later.ts';
import { Hints } from './Hints.tsx';
import { boxStyle, elbow, SheetLines } from './overlayParts.tsx';
import { regionOf } from './regions.ts';

const FlowGrips = later(async () => (await import('./FlowGrips.tsx')).FlowGrips);
const BlockOutline = later(async () => (await import('./BlockOutline.tsx')).BlockOutline);
const SearchMarks = later(async () => (await import('./SearchMarks.tsx')).SearchMarks);
const DragPreview = later(async () => (await import('./DragPreview.tsx')).DragPreview);

export function Overlay() {
  const sop = useSop();
  const layout = useLayout();
  const selection = useEditorState((state) => state.selection);
  const picking = useEditorState((state) => state.picking);
  const isSearching = useEditorState((state) => state.search !== null);
  const dragged = useEditorState((state) => state.drag?.what ?? null);
  return (
    <>
      <Hints sop={sop} layout={layout} />
      {isSearching && (
        <Suspense>
          <SearchMarks />
        </Suspense>
      )}
      {selection?.kind === 'flow' && (dragged === null || dragged === 'flow') && (
        <Suspense>
          <FlowGrips sop={sop} layout={layout} id={selection.id} />
        </Suspense>
      )}
      {selection?.kind === 'block' && (
        <Suspense>
          <BlockOutline sop={sop} layout={layout} block={selection} />
        </Suspense>
      )}
      {selection && dragged === null && <Outline layout={layout} selection={selection} />}
      {picking && <PickingLine layout={layout} picking={picking} />}
      <Suspense>
        <DragPreview />
      </Suspense>
    </>
  );
}

function Outline({ layout, selection }: { layout: SopLayout; selection: Selection }) {
  if (selection.kind === 'flow' || selection.kind === 'block') return null;
  const region = regionOf(layout, selection);
  return region ? (
    <div className={`outline ${selection.kind}`} style={boxStyle(region.rect)} />
  ) : null;
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
