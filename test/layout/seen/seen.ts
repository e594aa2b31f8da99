/**
 * A finished page as a reader of the paper sees it: symbols, rules, lines and labels, all in mm.
 * The checks look at nothing else, least of all at what the router thought.
 */
import {
  bottom,
  centre,
  type Point,
  type Rect,
  right,
  type Side,
  segmentBox,
} from '../../../src/geometry/geometry.ts';
import type { Obstacle, RoutedPage, RoutingProblem } from '../../../src/layout/routes/problem.ts';
import type { Columns, FlowPage } from '../../../src/layout/sopLayout.ts';
import type { FlowKind } from '../../../src/model/sop.ts';

/** Rounding of coordinates, well below what ink shows. */
export const EPSILON = 0.02;

export interface SeenLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: FlowKind;
  readonly points: readonly Point[];
  readonly exit: Side;
  readonly entry: Side;
  /** Whether a head is drawn at its end; null where heads aren't drawn yet. */
  readonly arrowhead: boolean | null;
  /** Whether words belong beside it, and where they stand. */
  readonly labelled: boolean;
  readonly label: Rect | null;
}

export interface Seen {
  /** x of the upright rules and y of the level ones, within the lanes. */
  readonly uprightRules: readonly number[];
  readonly levelRules: readonly number[];
  /** What symbols may be in: the lanes from the head of the table to its foot. */
  readonly table: Rect;
  readonly objects: readonly Obstacle[];
  readonly lines: readonly SeenLine[];
}

/** The object that a pentagon is. */
export const connectorId = (flow: string, role: 'out' | 'in'): string => `${flow}:${role}`;

/** A page of a layout. */
export function seenPage(page: FlowPage, { lanes }: Columns): Seen {
  const last = lanes.at(-1);
  const here = new Set(page.symbols.map(({ symbol }) => symbol.id));
  const uprightRules = [...lanes.map(({ x }) => x), (last?.x ?? 0) + (last?.width ?? 0)];
  const rows = page.rows.flatMap(({ rect }) => [rect.y, bottom(rect)]);
  const levelRules = [page.headBottom, page.body.y, ...rows, bottom(page.body)];
  return {
    uprightRules,
    levelRules,
    table: between(uprightRules, [page.headBottom, stripEnd(page)]),
    objects: pageObjects(page, lanes),
    lines: page.routes.map(({ flow, waypoints, docking, arrowhead, label }) => ({
      id: flow.id,
      from: here.has(flow.from) ? flow.from : connectorId(flow.id, 'in'),
      to: here.has(flow.to) ? flow.to : connectorId(flow.id, 'out'),
      kind: flow.kind,
      points: waypoints,
      ...docking,
      arrowhead,
      labelled: here.has(flow.from) && flow.label.trim() !== '',
      label: label?.rect ?? null,
    })),
  };
}

/** White between pentagons under the table and what is below them, mm. */
const UNDER = 3;

/** How far down lines may run: to the end of the table, or of the pentagons and the words under it. */
export function stripEnd({ body, connectors }: FlowPage): number {
  const ends = connectors
    .filter(({ rect }) => rect.y > bottom(body))
    .map(({ rect, page }) => {
      const lines = page ? page.y + (page.lines.length - 1) * page.leading : 0;
      return Math.max(bottom(rect), lines) + UNDER;
    });
  return Math.max(bottom(body), ...ends);
}

function pageObjects(page: FlowPage, lanes: Columns['lanes']): readonly Obstacle[] {
  const laneAt = (x: number) => lanes.findLastIndex((lane) => lane.x <= x);
  const rowOf = new Map(page.rows.map(({ activity }, i) => [activity, i]));
  return [
    ...page.symbols.map(({ symbol, activity, rect }) => ({
      ...{ id: symbol.id, shape: symbol.kind, rect },
      lane: laneAt(centre(rect).x),
      row: rowOf.get(activity) ?? 0,
    })),
    ...page.connectors.map(({ flow, role, at, rect }) => ({
      ...{ id: connectorId(flow, role), shape: 'connector' as const, rect },
      lane: laneAt(centre(rect).x),
      row: at === 'head' ? -1 : page.rows.length,
    })),
    ...pageTexts(page, laneAt),
  ];
}

/** "ke hal. 3" at a pentagon: no line may run through words. */
function pageTexts(page: FlowPage, laneAt: (x: number) => number): readonly Obstacle[] {
  return page.connectors.flatMap(({ flow, role, at, page: text, rect }) => {
    if (!text) return [];
    const width = Math.max(0, ...text.lines.map((line) => line.width));
    const x = text.align === 'centre' ? text.x - width / 2 : text.x;
    const box = { x, y: text.y - text.size * CAPITALS, width, height: text.size * CAPITALS };
    return [
      {
        ...{ id: `${connectorId(flow, role)}:page`, shape: 'process' as const, rect: box },
        lane: laneAt(centre(rect).x),
        row: at === 'head' ? -1 : page.rows.length,
      },
    ];
  });
}

/** Height of capitals, of the font's size. */
const CAPITALS = 0.72;

/** What a router gave back for a page that it was given. */
export function seenLines(
  problem: RoutingProblem,
  { lines, connectors }: Pick<RoutedPage, 'lines' | 'connectors'>,
): Seen {
  return {
    uprightRules: problem.laneBorders,
    levelRules: problem.rowBorders,
    table: between(problem.laneBorders, problem.rowBorders),
    objects: problem.obstacles.map((one) => ({ ...one, rect: connectors.get(one.id) ?? one.rect })),
    lines: problem.connections.flatMap(({ id, from, to, kind, label }) => {
      const line = lines.find((one) => one.id === id);
      if (!line) return [];
      const { waypoints: points, exit, entry } = line;
      const rect = label && line.label ? { ...line.label, ...label } : null;
      const ends = { id, from, to, kind, points, exit, entry };
      return [{ ...ends, arrowhead: null, labelled: label !== null, label: rect }];
    }),
  };
}

/** The rectangle from the first to the last of both. */
function between(xs: readonly number[], ys: readonly number[]): Rect {
  const [x, y] = [xs[0] ?? 0, ys[0] ?? 0];
  return { x, y, width: (xs.at(-1) ?? 0) - x, height: (ys.at(-1) ?? 0) - y };
}

/** One straight piece of a line. */
export interface Leg {
  readonly a: Point;
  readonly b: Point;
  readonly box: Rect;
}

export const legsOf = (points: readonly Point[]): readonly Leg[] =>
  points.slice(1).map((b, i) => {
    const a = points[i] ?? b;
    return { a, b, box: segmentBox(a, b) };
  });

export const isLevel = ({ box }: Leg): boolean => box.height <= EPSILON;
export const isUpright = ({ box }: Leg): boolean => box.width <= EPSILON;
export const lengthOf = (points: readonly Point[]): number =>
  legsOf(points).reduce((sum, { box }) => sum + box.width + box.height, 0);

export const isSame = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < EPSILON && Math.abs(a.y - b.y) < EPSILON;

/** Whether a flat box has a piece inside the rectangle; its border is outside. */
export const runsInto = (leg: Rect, rect: Rect): boolean =>
  leg.x < right(rect) - EPSILON &&
  right(leg) > rect.x + EPSILON &&
  leg.y < bottom(rect) - EPSILON &&
  bottom(leg) > rect.y + EPSILON;

export const isOn = (point: Point, { box }: Leg): boolean =>
  point.x > box.x - EPSILON &&
  point.x < right(box) + EPSILON &&
  point.y > box.y - EPSILON &&
  point.y < bottom(box) + EPSILON;
