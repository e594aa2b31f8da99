/** What letting go would do: the tinted lane, the place of the symbol, its ghost, the arrows that it will get. */
import { useMemo } from 'react';
import { symbolOutline } from '../../drawing/shapes.ts';
import { pathData } from '../../drawing/svgTree.ts';
import { centre, type Rect } from '../../geometry/geometry.ts';
import { layoutSop } from '../../layout/layoutSop.ts';
import { flowPages, onSheet, symbolOnSheet } from '../../layout/sheet.ts';
import type { FlowPage, SopLayout, Span } from '../../layout/sopLayout.ts';
import { flowById, symbolPlace } from '../../model/lookup.ts';
import type { Flow, Sop, SymbolKind } from '../../model/sop.ts';
import type { Drag, SymbolDrop } from '../../store/session.ts';
import { drawnParts, flowLaneSpan } from '../drawnFlow.ts';
import { useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { bendFlow } from './bending.ts';
import { boxStyle, elbow, Lines, SheetLines } from './overlayParts.tsx';
import { regionOf } from './regions.ts';
import { isWithin, usePagesInSight } from './shownPages.ts';

/** Size of the ghost of a symbol that is dragged, mm. */
const GHOST = { width: 15, height: 8.5 };

export function DragPreview() {
  const sop = useSop();
  const layout = useLayout();
  const drag = useEditorState((state) => state.drag);
  return drag && <Preview sop={sop} layout={layout} drag={drag} />;
}

function Preview({ sop, layout, drag }: { sop: Sop; layout: SopLayout; drag: Drag }) {
  switch (drag.what) {
    case 'palette':
      return (
        drag.drop && <DropPreview layout={layout} drop={drag.drop} kind={drag.kind} moved={null} />
      );
    case 'symbol': {
      const kind = symbolPlace(sop, drag.id)?.symbol.kind ?? 'process';
      return (
        drag.drop && <DropPreview layout={layout} drop={drag.drop} kind={kind} moved={drag.id} />
      );
    }
    case 'new-actor':
    case 'actor':
      return drag.at === null ? null : <LanePreview layout={layout} at={drag.at} />;
    case 'row':
      return drag.at === null ? null : <RowPreview layout={layout} at={drag.at} />;
    case 'flow':
      return <FlowPreview sop={sop} layout={layout} drag={drag} />;
  }
}

/** The tinted lane, the line or cell where the symbol will be, its ghost, and the arrows that it will get. */
function DropPreview({
  layout,
  drop,
  kind,
  moved,
}: {
  layout: SopLayout;
  drop: SymbolDrop;
  kind: SymbolKind;
  moved: string | null;
}) {
  const lane = layout.columns.lanes.find(({ actor }) => actor === drop.actor);
  const rect = dropRect(layout, drop);
  if (!lane || !rect) return null;
  const middle = centre(rect);
  const ghost = {
    x: middle.x - GHOST.width / 2,
    y: middle.y - GHOST.height / 2,
    ...GHOST,
  };
  const ghostId = moved ?? drop.newSymbol;
  return (
    <>
      <LaneTint layout={layout} lane={lane} />
      {drop.place.at === 'between' && drop.over === null ? (
        <div className="row-line" style={boxStyle(wholeRow(layout, rect))} />
      ) : (
        <div className="cell-tint" style={boxStyle(rect)} />
      )}
      <SheetLines className="ghost">
        {drop.over === null && (
          <path className="ghost-symbol" d={pathData(symbolOutline(kind, ghost))} />
        )}
        {drop.flows.map((flow) => (
          <GhostFlow key={flow.id} layout={layout} flow={flow} ghostId={ghostId} ghost={ghost} />
        ))}
      </SheetLines>
    </>
  );
}

function useFlowPagesInSight(layout: SopLayout): readonly FlowPage[] {
  const inSight = usePagesInSight(layout);
  return flowPages(layout).filter(({ index }) => isWithin(inSight, index));
}

function LaneTint({ layout, lane }: { layout: SopLayout; lane: Span }) {
  return useFlowPagesInSight(layout).map((page) => (
    <div
      key={page.index}
      className="lane-tint"
      style={boxStyle(
        onSheet(layout, page.index, {
          x: lane.x,
          y: page.headBottom,
          width: lane.width,
          height: page.frame.y + page.frame.height - page.headBottom,
        }),
      )}
    />
  ));
}

/** The line as it would be drawn; while letting go means nothing, only where its end is held. */
function FlowPreview({
  sop,
  layout,
  drag: { id, grip, change, at },
}: {
  sop: Sop;
  layout: SopLayout;
  drag: Extract<Drag, { what: 'flow' }>;
}) {
  const after = useMemo(
    () => (change ? layoutSop(bendFlow(sop, id, change)) : null),
    [sop, id, change],
  );
  const lane = change?.set === 'lane' && flowLaneSpan(layout, change);
  const fixed = grip !== 'leg' && flowById(sop, id)?.[grip === 'from' ? 'to' : 'from'];
  const anchor = fixed && symbolOnSheet(layout, fixed);
  return (
    <>
      {lane && <LaneTint layout={layout} lane={lane} />}
      {after &&
        drawnParts(after, id).map(({ page, route }) => (
          <Lines key={page.index} className="ghost" layout={after} page={page.index}>
            <polyline points={route.waypoints.map(({ x, y }) => `${x},${y}`).join(' ')} />
          </Lines>
        ))}
      {!after && anchor && at && (
        <SheetLines className="ghost">
          <path d={elbow(centre(anchor), at)} />
        </SheetLines>
      )}
    </>
  );
}

function GhostFlow({
  layout,
  flow,
  ghostId,
  ghost,
}: {
  layout: SopLayout;
  flow: Flow;
  ghostId: string | null;
  ghost: Rect;
}) {
  const endOf = (id: string) => (id === ghostId ? ghost : symbolOnSheet(layout, id));
  const from = endOf(flow.from);
  const to = endOf(flow.to);
  return from && to ? <path d={elbow(centre(from), centre(to))} /> : null;
}

function dropRect(layout: SopLayout, drop: SymbolDrop): Rect | null {
  const { place } = drop;
  if (drop.over !== null) return symbolOnSheet(layout, drop.over);
  if (place.at === 'row')
    return (
      regionOf(layout, { kind: 'place', activity: place.activity, actor: drop.actor })?.rect ?? null
    );
  const lane = layout.columns.lanes.find(({ actor }) => actor === drop.actor);
  const y = gapY(layout, place.row);
  return lane && y !== null ? { x: lane.x, y, width: lane.width, height: 0 } : null;
}

/** Height on the sheet of the gap before a row, or of the end of the table. */
function gapY(layout: SopLayout, row: number): number | null {
  let end: number | null = null;
  for (const page of flowPages(layout)) {
    for (const { rect, index, first } of page.rows) {
      const top = onSheet(layout, page.index, rect);
      if (index === row && first) return top.y;
      end = top.y + top.height;
    }
  }
  return end;
}

const wholeRow = (layout: SopLayout, rect: Rect): Rect => {
  const page = flowPages(layout)[0];
  return page ? { x: page.frame.x, y: rect.y, width: page.frame.width, height: 0 } : rect;
};

function LanePreview({ layout, at }: { layout: SopLayout; at: number }) {
  const pages = useFlowPagesInSight(layout);
  const { lanes } = layout.columns;
  const last = lanes.at(-1);
  const x = lanes[at]?.x ?? (last ? last.x + last.width : 0);
  return pages.map((page) => (
    <div
      key={page.index}
      className="lane-line"
      style={boxStyle(
        onSheet(layout, page.index, { x, y: page.frame.y, width: 0, height: page.frame.height }),
      )}
    />
  ));
}

function RowPreview({ layout, at }: { layout: SopLayout; at: number }) {
  const y = gapY(layout, at);
  return y === null ? null : (
    <div
      className="row-line"
      style={boxStyle(wholeRow(layout, { x: 0, y, width: 0, height: 0 }))}
    />
  );
}
