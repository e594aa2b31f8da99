/** What is laid over the sheet while working: outlines, hints, and what letting go would do. Never printed. */

import { symbolOutline } from '../../drawing/shapes.ts';
import { pathData } from '../../drawing/svgTree.ts';
import { centre, type Point, type Rect } from '../../geometry/geometry.ts';
import { onSheet, pageTop, symbolOnSheet } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { symbolPlace } from '../../model/lookup.ts';
import {
  APPROVAL_FIELDS,
  type Flow,
  IDENTITY_LISTS,
  type Sop,
  type SymbolKind,
} from '../../model/sop.ts';
import type { Drag, Picking, Selection, SymbolDrop } from '../../store/session.ts';
import { HINTS, IDENTITY_NAMES } from '../../words.ts';
import { useDesk, useEditor, useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { selectedText } from '../selecting.ts';
import { flowPages } from './nodes.ts';
import { regionOf } from './regions.ts';
import { PX, rectPx } from './view.ts';

/** Size of the ghost of a symbol that is dragged, mm. */
const GHOST = { width: 15, height: 8.5 };

export function Overlay() {
  const sop = useSop();
  const layout = useLayout();
  const selection = useEditorState((state) => state.selection);
  const picking = useEditorState((state) => state.picking);
  const drag = useEditorState((state) => state.drag);
  return (
    <>
      <Hints sop={sop} layout={layout} />
      {selection && !drag && <Outline layout={layout} selection={selection} />}
      {picking && <PickingLine layout={layout} picking={picking} />}
      {drag && <DragPreview sop={sop} layout={layout} drag={drag} />}
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

function boxStyle(rect: Rect) {
  const { x, y, width, height } = rectPx(rect);
  return { left: x, top: y, width, height };
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

/** An SVG over a page, in mm of the page. */
function Lines({
  className,
  layout,
  page,
  children,
}: {
  className: string;
  layout: SopLayout;
  page: number;
  children: React.ReactNode;
}) {
  const { width, height } = layout;
  return (
    <svg
      className={`over ${className}`}
      style={boxStyle({ x: 0, y: pageTop(layout, page), width, height })}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A drawing over the whole sheet, in mm of the sheet. */
function SheetLines({ className, children }: { className: string; children: React.ReactNode }) {
  return (
    <svg className={`over spread ${className}`} aria-hidden="true">
      <g transform={`scale(${PX})`}>{children}</g>
    </svg>
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

const elbow = (a: Point, b: Point): string => `M${a.x} ${a.y}H${b.x}V${b.y}`;

function DragPreview({ sop, layout, drag }: { sop: Sop; layout: SopLayout; drag: Drag }) {
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
      {flowPages(layout).map((page) => (
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
      ))}
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
  const { lanes } = layout.columns;
  const last = lanes.at(-1);
  const x = lanes[at]?.x ?? (last ? last.x + last.width : 0);
  return flowPages(layout).map((page) => (
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

/** Grey words where something is waited for, and the three ways to begin under an empty form. */
function Hints({ sop, layout }: { sop: Sop; layout: SopLayout }) {
  const editing = useEditorState((state) => state.editing);
  const drag = useEditorState((state) => state.drag);
  const isEmpty = sop.activities.every((a) => a.symbols.length === 0 && a.description === '');
  const page = flowPages(layout)[0];
  const firstRow = sop.activities[0];
  const editingField = editing?.target.kind === 'identity' ? editing.target.field : null;
  const editingHead = editing?.target.kind === 'actor' ? editing.target.id : null;
  return (
    <>
      {sop.actors
        .filter(({ id, name }) => name === '' && id !== editingHead)
        .map(({ id }) => {
          const region = regionOf(layout, { kind: 'actor', id });
          return region && <Hint key={id} rect={region.rect} text={HINTS.actorName} />;
        })}
      {WAITING_IDENTITY.filter(
        (field) => selectedText(sop, { kind: 'identity', field }) === '' && field !== editingField,
      ).map((field) => {
        const region = regionOf(layout, { kind: 'identity', field });
        const isLogo = field === 'logo';
        if (!region || (isLogo && sop.identity.logo)) return null;
        const text = isLogo ? HINTS.logo : (IDENTITY_NAMES[field] ?? '');
        return (
          <Hint
            key={field}
            rect={region.rect}
            text={isList(field) ? HINTS.list : text}
            dashed={isLogo}
          />
        );
      })}
      {isEmpty && page && firstRow && !drag && (
        <>
          <PlaceHint layout={layout} activity={firstRow.id} actor={sop.actors[0]?.id ?? ''} />
          <Beginnings
            rect={onSheet(layout, page.index, {
              x: page.frame.x,
              y: page.frame.y + page.frame.height + 8,
              width: page.frame.width,
              height: 40,
            })}
          />
        </>
      )}
    </>
  );
}

/** Fields of the identity page whose place has no printed name beside it. */
const WAITING_IDENTITY = [
  'logo',
  'institution',
  'unit',
  ...APPROVAL_FIELDS.map((field) => `approval.${field}`),
  ...IDENTITY_LISTS,
];
const isList = (field: string): boolean => (IDENTITY_LISTS as readonly string[]).includes(field);

const Hint = ({ rect, text, dashed = false }: { rect: Rect; text: string; dashed?: boolean }) => (
  <div className={dashed ? 'hint dashed' : 'hint'} style={boxStyle(rect)}>
    {text}
  </div>
);

function PlaceHint({
  layout,
  activity,
  actor,
}: {
  layout: SopLayout;
  activity: string;
  actor: string;
}) {
  const region = regionOf(layout, { kind: 'place', activity, actor });
  const text = regionOf(layout, { kind: 'cell', activity, column: 'description' });
  return (
    <>
      {region && (
        <div className="hint waiting" style={boxStyle(region.rect)}>
          <span>{HINTS.dropHere}</span>
        </div>
      )}
      {text && (
        <div className="hint start" style={boxStyle(text.rect)}>
          {HINTS.description}
        </div>
      )}
    </>
  );
}

function Beginnings({ rect }: { rect: Rect }) {
  const desk = useDesk();
  const editor = useEditor();
  const first = useSop().activities[0];
  return (
    <div className="beginnings nopan" style={boxStyle(rect)}>
      <h2>{HINTS.beginTitle}</h2>
      <ol>
        <li>{HINTS.beginDrag}</li>
        <li>
          <button
            type="button"
            onClick={() =>
              first && editor.edit({ kind: 'cell', activity: first.id, column: 'description' })
            }
          >
            {HINTS.beginType}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => desk.showDialog({ name: 'samples' })}>
            {HINTS.beginSample}
          </button>
        </li>
      </ol>
    </div>
  );
}
