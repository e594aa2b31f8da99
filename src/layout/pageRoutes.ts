/** The lines of a page: what a router is asked, and what becomes of its answer. */
import { type Rect, right } from '../geometry/geometry.ts';
import type { Flow } from '../model/sop.ts';
import {
  type PlacedConnector,
  pageTextRect,
  type SparePlace,
  type StripBands,
  stripBottom,
} from './connectors.ts';
import {
  AROUND_LABEL,
  type LabelRoom,
  labelLines,
  labelSize,
  longestWordWidth,
  narrowerLabels,
  placeLabel,
} from './lineLabels.ts';
import type { Metrics } from './metrics.ts';
import type {
  LaneWant,
  Obstacle,
  RoutedLine,
  RoutedPage,
  RoutingProblem,
  Want,
} from './routes/problem.ts';
import { routePage } from './routes/routePage.ts';
import type { PlacedSymbol, Route, Row } from './sopLayout.ts';
import { sum } from './sum.ts';
import type { Table } from './table.ts';
import { isHyphenated, type WrappedText } from './text.ts';

/** What stands on a page before its lines are drawn. */
export interface PageParts {
  /** The flows with an end on this page, in the order of the document. */
  readonly flows: readonly Flow[];
  readonly headStrip: StripBands;
  readonly footStrip: StripBands;
  readonly rows: readonly Row[];
  readonly symbols: readonly PlacedSymbol[];
  readonly connectors: readonly PlacedConnector[];
  readonly spares: readonly SparePlace[];
}

export interface PageLines {
  readonly routes: readonly Route[];
  /** The pentagons in the order that crosses least. */
  readonly connectors: readonly PlacedConnector[];
  /** Bands of the page that are too low, counted from the top level of the head's strip. */
  readonly wants: readonly Want[];
  /** Lanes that are too narrow, by their place among the lanes. */
  readonly laneWants: readonly LaneWant[];
  /** Labels without a clean place, and lines without a clean way. */
  readonly badLabels: number;
  readonly unclean: number;
  /** Lanes in which a word beside a symbol is broken by a hyphen, and the width at which it would be whole. */
  readonly brokenWords: readonly LaneWant[];
}

/** A flow of the page, and what it joins there: a pentagon stands in for the other page. */
interface Ends {
  readonly flow: Flow;
  readonly from: string;
  readonly to: string;
  readonly text: WrappedText;
  /** The same words in shorter lines. */
  readonly narrower: readonly WrappedText[];
}

export function routeFlows(table: Table, parts: PageParts): PageLines {
  const ends = pageEnds(table, parts);
  const problem: RoutingProblem = {
    laneBorders: borders(table.columns.lanes),
    rowBorders: rowBorders(parts),
    obstacles: pageObstacles(table, parts),
    connections: ends.map(({ flow, from, to, text, narrower }) => ({
      id: flow.id,
      from,
      to,
      kind: flow.kind,
      label: labelSize(text, table.metrics),
      narrower: narrower.flatMap((lines) => labelSize(lines, table.metrics) ?? []),
      exit: from === flow.from ? (flow.exit ?? null) : null,
      entry: to === flow.to ? (flow.entry ?? null) : null,
      lane: laneIndex(table, flow.lane),
      gutter: flow.gutter ?? null,
    })),
  };
  const answer = routed(table, problem);
  const lines = ends.flatMap(({ flow, text, narrower }, i) => {
    const line = answer.lines[i];
    if (!line) return [];
    const isClear = !answer.badLabels.includes(i);
    return [{ flow, line, text: [text, ...narrower][line.narrowed] ?? text, isClear }];
  });
  const connectors = parts.connectors.map((connector) => {
    const rect = answer.connectors.get(connectorId(connector));
    return rect ? { ...connector, rect } : connector;
  });
  return {
    routes: withHeads(lines, table.metrics),
    connectors,
    wants: answer.wants,
    laneWants: answer.laneWants,
    badLabels: answer.badLabels.length,
    unclean: answer.unclean,
    brokenWords: lines.flatMap((one) => brokenWord(table, parts, one) ?? []),
  };
}

function laneIndex({ columns }: Table, actor: string | undefined): number | null {
  const index = columns.lanes.findIndex((lane) => lane.actor === actor);
  return index < 0 ? null : index;
}

/** A word with a hyphen is not found in a PDF, so its lane had better be wider. */
function brokenWord({ columns, metrics }: Table, { symbols }: PageParts, one: FlowLine) {
  const source = symbols.find(({ symbol }) => symbol.id === one.flow.from);
  const lane = columns.lanes.findIndex(({ actor }) => actor === source?.symbol.actor);
  if (!source || lane < 0 || !isHyphenated(one.text)) return null;
  const isLevel = one.line.exit === 'left' || one.line.exit === 'right';
  const beside = longestWordWidth(one.flow, metrics) + AROUND_LABEL;
  return { lane, width: (isLevel ? source.rect.width : 0) + 2 * beside };
}

/** A line with the flow that it draws and the text beside it. */
interface FlowLine {
  readonly flow: Flow;
  readonly line: RoutedLine;
  readonly text: WrappedText;
  /** Whether its text stands on nothing, and where the line begins. */
  readonly isClear: boolean;
}

/** The lines as routes: where several end in one point, one head is drawn for all. */
function withHeads(lines: readonly FlowLine[], metrics: Metrics): readonly Route[] {
  const headed = new Set<string>();
  return lines.map((line) => {
    const tip = line.line.waypoints.at(-1);
    const tipKey = tip ? `${tip.x.toFixed(2)} ${tip.y.toFixed(2)} ${line.line.entry}` : '';
    const arrowhead = line.flow.kind === 'arrow' && !headed.has(tipKey);
    if (arrowhead) headed.add(tipKey);
    return toRoute(line, arrowhead, metrics);
  });
}

type Spans = readonly { readonly x: number; readonly width: number }[];

function labelRoom({ symbol, rect }: PlacedSymbol, { columns, breaksShort }: Table): LabelRoom {
  const { lanes } = columns;
  const all = sum(lanes.map(({ width }) => width));
  const lane = lanes.find(({ actor }) => actor === symbol.actor)?.width ?? all;
  return { lane, symbol: rect.width, all, breaksShort };
}

function pageEnds(table: Table, parts: PageParts): Ends[] {
  const { metrics } = table;
  const here = new Map(parts.symbols.map((placed) => [placed.symbol.id, placed]));
  const standIns = new Map(parts.connectors.map((c) => [connectorId(c), connectorId(c)]));
  return parts.flows.flatMap((flow) => {
    const from = here.has(flow.from) ? flow.from : standIns.get(`${flow.id}:in`);
    const to = here.has(flow.to) ? flow.to : standIns.get(`${flow.id}:out`);
    if (!from || !to) return [];
    // A label stands where a flow leaves its symbol; at the pentagon that it comes out of it would be said twice.
    const source = here.get(flow.from);
    if (!source || flow.label === '') return [{ flow, from, to, text: [], narrower: [] }];
    const room = labelRoom(source, table);
    const text = labelLines(flow, metrics, room);
    return [{ flow, from, to, text, narrower: narrowerLabels(flow, metrics, room, text) }];
  });
}

const connectorId = ({ flow, role }: PlacedConnector): string => `${flow.id}:${role}`;

const borders = (spans: Spans): number[] => {
  const last = spans.at(-1);
  return [...spans.map(({ x }) => x), ...(last ? [last.x + last.width] : [])];
};

function rowBorders({ headStrip, footStrip, rows }: PageParts): number[] {
  const tops = ({ y, bands }: StripBands) =>
    bands.map((_, i) => stripBottom({ y, bands: bands.slice(0, i) }));
  const end = stripBottom(footStrip);
  return [...tops(headStrip), ...rows.map(({ rect }) => rect.y), ...tops(footStrip), end];
}

/** Each level of a strip counts as a row: -1 the one above the first row, `rows.length` the one under the last. */
function pageObstacles(table: Table, parts: PageParts): Obstacle[] {
  const { lanes } = table.columns;
  const laneOf = new Map(lanes.map(({ actor }, i) => [actor, i]));
  const rowIndex = new Map(parts.rows.map(({ activity }, i) => [activity, i]));
  const laneAt = (rect: Rect) =>
    lanes.findIndex(({ x, width }) => rect.x < x + width && right(rect) > x);
  const symbols = parts.symbols.map(({ symbol, activity, rect }) => ({
    id: symbol.id,
    shape: symbol.kind,
    rect,
    lane: laneOf.get(symbol.actor) ?? 0,
    row: rowIndex.get(activity) ?? 0,
  }));
  const rowAt = ({ at, level }: Pick<SparePlace, 'at' | 'level'>) =>
    at === 'head' ? level - parts.headStrip.bands.length : parts.rows.length + level;
  const connectors = parts.connectors.flatMap((connector): Obstacle[] => {
    const { rect } = connector;
    const place = { lane: laneAt(rect), row: rowAt(connector) };
    const id = connectorId(connector);
    const text = pageTextRect(connector, table);
    return [
      { id, shape: 'connector', rect, ...place },
      ...(text ? [{ id: `${id}:page`, shape: 'process', rect: text, ...place } as const] : []),
    ];
  });
  const spares = parts.spares.map(
    (spare, i): Obstacle => ({
      ...{ id: `:spare:${i}`, shape: 'connector', rect: spare.rect },
      ...{ lane: spare.lane, row: rowAt(spare) },
    }),
  );
  return [...symbols, ...connectors, ...spares];
}

function toRoute(
  { flow, line, text, isClear }: FlowLine,
  arrowhead: boolean,
  metrics: Metrics,
): Route {
  const size = labelSize(text, metrics);
  return {
    flow,
    waypoints: line.waypoints,
    docking: { exit: line.exit, entry: line.entry },
    arrowhead,
    label:
      size && line.label ? placeLabel({ ...line.label, ...size }, text, metrics, isClear) : null,
  };
}

/** How many pages' lines are kept of one table: more than a document has pages, so that an edit routes one page anew. */
const REMEMBERED_PAGES = 600;
/** By table, so that they go when the last document that has it goes. */
const remembered = new WeakMap<Table, Map<string, RoutedPage>>();

/** Routing is the one slow step and a pure function, so pages that look the same share an answer. */
function routed(table: Table, problem: RoutingProblem): RoutedPage {
  const pages = remembered.get(table) ?? new Map<string, RoutedPage>();
  remembered.set(table, pages);
  const key = JSON.stringify(problem);
  const page = pages.get(key) ?? routePage(problem);
  // Those asked for last stand last, and the first one goes.
  pages.delete(key);
  pages.set(key, page);
  if (pages.size > REMEMBERED_PAGES) pages.delete(pages.keys().next().value ?? '');
  return page;
}
