/** What is laid over the sheet while working: hints, an outline, and what comes later. Never printed. */
import { Suspense } from 'react';
import type { SopLayout } from '../../layout/sopLayout.ts';
import type { Selection } from '../../store/session.ts';
import { useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { later } from '../later.ts';
import { boxStyle } from './overlayParts.tsx';
import { regionOf } from './regions.ts';

const Hints = later(async () => (await import('./Hints.tsx')).Hints);
const LaidOver = later(async () => (await import('./LaidOver.tsx')).LaidOver);

export function Overlay() {
  const sop = useSop();
  const layout = useLayout();
  const selection = useEditorState((state) => state.selection);
  const isDragging = useEditorState((state) => state.drag !== null);
  return (
    <>
      <Suspense>
        <Hints sop={sop} layout={layout} />
      </Suspense>
      <Suspense>
        <LaidOver />
      </Suspense>
      {selection && !isDragging && <Outline layout={layout} selection={selection} />}
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
