/** One page of the bagian flowchart: head, rows, symbols, pentagons, and the lines between them. */
import { bottom, type Rect, right, sideMiddle } from '../geometry/geometry.ts';
import { symbolPlaces } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import { placeConnectors, type WaitingConnector } from './connectors.ts';
import type { Head } from './head.ts';
import { MARGIN, type Metrics } from './metrics.ts';
import type { PageCut } from './pages.ts';
import { placeText, textHeight } from './placeText.ts';
import type { Obstacle, RoutedLine, RoutingProblem } from './routes/problem.ts';
import { routePage } from './routes/routePage.ts';
import { placeRow, type RowSlice } from './rows.ts';
import type {
  Columns,
  FlowPage,
  PageConnector,
  PlacedSymbol,
  Route,
  RouteLabel,
  Row,
} from './sopLayout.ts';
import { placeSymbols } from './symbols.ts';
import { type WrappedText, wrapText } from './text.ts';

/** The widest a label beside a line gets before it wraps, at full size. */
const LABEL_WIDTH = 24;

/** What all flow pages of a document have in common. */
export interface Table {
  readonly sop: Sop;
  readonly columns: Columns;
  readonly metrics: Metrics;
  readonly head: Head;
}

/** Lays out the page that holds these slices. */
export function layoutFlowPage(
  table: Table,
  index: number,
  cut: PageCut,
  slices: readonly RowSlice[],
  waiting: readonly WaitingConnector[],
): FlowPage {
  const { columns, metrics, head } = table;
  const headBottom = MARGIN.top + head.height;
  let y = headBottom + cut.headLevels * metrics.strip;
  const rows: Row[] = [];
  const symbols: PlacedSymbol[] = [];
  for (const slice of slices.slice(cut.from, cut.to)) {
    const row = placeRow(slice, columns, metrics, y);
    rows.push(row);
    if (slice.first) symbols.push(...placeSymbols(slice.activity, row.rect, columns, metrics));
    y = bottom(row.rect);
  }
  const at = (place: 'head' | 'foot') => waiting.filter((connector) => connector.at === place);
  const headStrip = { y: headBottom, levels: cut.headLevels };
  const footStrip = { y, levels: cut.footLevels };
  const connectors = [
    ...placeConnectors(at('head'), headStrip, columns, metrics),
    ...placeConnectors(at('foot'), footStrip, columns, metrics),
  ];
  const x = columns.number.x;
  const frameBottom = y + cut.footLevels * metrics.strip;
  const frame: Rect = {
    x,
    y: MARGIN.top,
    width: columns.remarks.x + columns.remarks.width - x,
    height: frameBottom - MARGIN.top,
  };
  const routes = pageRoutes(table, { headStrip, footStrip, rows, symbols, connectors });
  return {
    kind: 'flow',
    index,
    frame,
    head: head.cells,
    headBottom,
    rows,
    symbols,
    connectors,
    routes,
  };
}

interface PageParts {
  readonly headStrip: { readonly y: number; readonly levels: number };
  readonly footStrip: { readonly y: number; readonly levels: number };
  readonly rows: readonly Row[];
  readonly symbols: readonly PlacedSymbol[];
  readonly connectors: readonly PageConnector[];
}

function pageRoutes(table: Table, parts: PageParts): readonly Route[] {
  const ends = pageFlows(table.sop, parts);
  // A label stands where a flow leaves its symbol; at the pentagon that it comes out of it would be said twice.
  const labels = new Map(
    ends.map(({ flow, from }) => [
      flow.id,
      from === flow.from ? labelLines(flow, table.metrics) : [],
    ]),
  );
  const problem: RoutingProblem = {
    laneBorders: borders(table.columns.lanes),
    rowBorders: rowBorders(parts, table.metrics),
    obstacles: pageObstacles(table, parts),
    connections: ends.map(({ flow, from, to }) => ({
      id: flow.id,
      from,
      to,
      kind: flow.kind,
      label: labelSize(labels.get(flow.id) ?? [], table.metrics),
      exit: from === flow.from ? (flow.exit ?? null) : null,
      entry: to === flow.to ? (flow.entry ?? null) : null,
      lane: laneIndex(table, flow.lane),
    })),
  };
  const lines = [
    ...selfLoops(table, parts),
    ...routed(problem).flatMap((line, i) => {
      const flow = ends[i]?.flow;
      return flow ? [{ flow, line, text: labels.get(flow.id) ?? [] }] : [];
    }),
  ];
  return withHeads(lines, table.metrics);
}

function laneIndex({ columns }: Table, actor: string | undefined): number | null {
  const index = columns.lanes.findIndex((lane) => lane.actor === actor);
  return index < 0 ? null : index;
}

/** A line with the flow that it draws and the text beside it. */
interface FlowLine {
  readonly flow: Flow;
  readonly line: RoutedLine;
  readonly text: WrappedText;
}

/** The lines as routes: where several end in one point, one head is drawn for all. */
function withHeads(lines: readonly FlowLine[], metrics: Metrics): readonly Route[] {
  const headed = new Set<string>();
  return lines.map(({ flow, line, text }) => {
    const tip = line.waypoints.at(-1);
    const tipKey = tip ? `${tip.x.toFixed(2)} ${tip.y.toFixed(2)} ${line.entry}` : '';
    const arrowhead = flow.kind === 'arrow' && !headed.has(tipKey);
    if (arrowhead) headed.add(tipKey);
    return toRoute(flow, line, arrowhead, text, metrics);
  });
}

/** How far a loop of a symbol into itself stands off, of the gutter around symbols. */
const LOOP_SHARE = 0.45;
/** Between such a loop and its label, mm. */
const LOOP_LABEL = 0.6;

/** A flow from a symbol to itself says nothing, but what is in the file is drawn: round the lower right corner. */
function selfLoops({ sop, metrics }: Table, { symbols }: PageParts): readonly FlowLine[] {
  const off = metrics.gutter * LOOP_SHARE;
  return sop.flows.flatMap((flow): FlowLine[] => {
    const placed = flow.from === flow.to && symbols.find(({ symbol }) => symbol.id === flow.from);
    if (!placed) return [];
    const out = sideMiddle(placed.rect, 'right');
    const back = sideMiddle(placed.rect, 'bottom');
    const right = out.x + off;
    const below = back.y + off;
    const corners = [
      { x: right, y: out.y },
      { x: right, y: below },
      { x: back.x, y: below },
    ];
    const line: RoutedLine = {
      id: flow.id,
      waypoints: [out, ...corners, back],
      exit: 'right',
      entry: 'bottom',
      label: { x: right + LOOP_LABEL, y: out.y },
    };
    return [{ flow, line, text: labelLines(flow, metrics) }];
  });
}

/** The flows with an end on this page, and what they join here: a pentagon stands in for the other page. */
function pageFlows(sop: Sop, parts: PageParts): { flow: Flow; from: string; to: string }[] {
  const here = new Set(parts.symbols.map(({ symbol }) => symbol.id));
  const out = new Map(
    parts.connectors.filter(({ role }) => role === 'out').map((c) => [c.flow, connectorId(c)]),
  );
  const into = new Map(
    parts.connectors.filter(({ role }) => role === 'in').map((c) => [c.flow, connectorId(c)]),
  );
  const places = symbolPlaces(sop);
  return sop.flows.flatMap((flow) => {
    if (!places.has(flow.from) || !places.has(flow.to)) return [];
    const from = here.has(flow.from) ? flow.from : into.get(flow.id);
    const to = here.has(flow.to) ? flow.to : out.get(flow.id);
    return from && to && from !== to ? [{ flow, from, to }] : [];
  });
}

const connectorId = ({ flow, role }: PageConnector): string => `${flow}:${role}`;

const borders = (spans: readonly { readonly x: number; readonly width: number }[]): number[] => {
  const last = spans.at(-1);
  return [...spans.map(({ x }) => x), ...(last ? [last.x + last.width] : [])];
};

function rowBorders({ headStrip, footStrip, rows }: PageParts, metrics: Metrics): number[] {
  const levels = (strip: { y: number; levels: number }) =>
    Array.from({ length: strip.levels }, (_, i) => strip.y + i * metrics.strip);
  return [
    ...levels(headStrip),
    ...rows.map(({ rect }) => rect.y),
    ...levels(footStrip),
    footStrip.y + footStrip.levels * metrics.strip,
  ];
}

function pageObstacles({ columns }: Table, parts: PageParts): Obstacle[] {
  const lanes = new Map(columns.lanes.map(({ actor }, i) => [actor, i]));
  const rowIndex = new Map(parts.rows.map(({ activity }, i) => [activity, i]));
  const laneAt = (rect: Rect) =>
    columns.lanes.findIndex(({ x, width }) => rect.x < x + width && right(rect) > x);
  return [
    ...parts.symbols.map(({ symbol, activity, rect }) => ({
      id: symbol.id,
      shape: symbol.kind,
      rect,
      lane: lanes.get(symbol.actor) ?? 0,
      row: rowIndex.get(activity) ?? 0,
    })),
    ...parts.connectors.map((connector) => ({
      id: connectorId(connector),
      shape: 'connector' as const,
      rect: connector.rect,
      lane: laneAt(connector.rect),
      row: connector.at === 'head' ? -1 : parts.rows.length,
    })),
  ];
}

/** A label stands beside a line, where there is no room for more lines than these. */
const MOST_LABEL_LINES = 6;

const labelLines = (flow: Flow, metrics: Metrics): WrappedText =>
  wrapText(flow.label, LABEL_WIDTH * metrics.scale, { size: metrics.small, bold: false }).slice(
    0,
    MOST_LABEL_LINES,
  );

function labelSize(lines: WrappedText, metrics: Metrics) {
  if (lines.length === 0) return null;
  return {
    width: Math.max(...lines.map(({ width }) => width)),
    height: textHeight(lines.length, metrics.smallLeading, metrics.small),
  };
}

function toRoute(
  flow: Flow,
  line: RoutedLine,
  arrowhead: boolean,
  lines: WrappedText,
  metrics: Metrics,
): Route {
  const size = labelSize(lines, metrics);
  const label: RouteLabel | null =
    size && line.label ? placeLabel({ ...line.label, ...size }, lines, metrics) : null;
  return {
    flow,
    waypoints: line.waypoints,
    docking: { exit: line.exit, entry: line.entry },
    arrowhead,
    label,
  };
}

const placeLabel = (rect: Rect, lines: WrappedText, metrics: Metrics): RouteLabel => ({
  rect,
  text: placeText(lines, rect, {
    size: metrics.small,
    leading: metrics.smallLeading,
    bold: false,
    align: 'left',
    valign: 'top',
    padX: 0,
    padY: 0,
  }),
});

/** How many pages' lines are kept: more than a document has pages, so that an edit routes one page anew. */
const REMEMBERED_PAGES = 200;
const remembered = new Map<string, readonly RoutedLine[]>();

/** Routing is the one slow step and a pure function, so equal pages share an answer. */
function routed(problem: RoutingProblem): readonly RoutedLine[] {
  const key = JSON.stringify(problem);
  const known = remembered.get(key);
  if (known) return known;
  const { lines } = routePage(problem);
  if (remembered.size >= REMEMBERED_PAGES) remembered.delete(remembered.keys().next().value ?? '');
  remembered.set(key, lines);
  return lines;
}
