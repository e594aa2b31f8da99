/** What is laid over the sheet while working: outlines, hints, and what letting go would do. Never printed. */
import { Suspense } from 'react';
import type { SopLayout } from '../../layout/sopLayout.ts';
import type { Selection } from '../../store/session.ts';
import { useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { later } from '../later.ts';
import { Hints } from './Hints.tsx';
import { boxStyle } from './overlayParts.tsx';
import { regionOf } from './regions.ts';

const FlowGrips = later(async () => (await import('./FlowGrips.tsx')).FlowGrips);
const BlockOutline = later(async () => (await import('./BlockOutline.tsx')).BlockOutline);
const SearchMarks = later(async () => (await import('./SearchMarks.tsx')).SearchMarks);
const PickingLine = later(async () => (await import('./PickingLine.tsx')).PickingLine);
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
      <Suspense>{picking && <PickingLine layout={layout} picking={picking} />}</Suspense>
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
