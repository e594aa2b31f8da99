/**
 * Looks at finished lines as a reader of the paper would: final points only, nothing of the router's own.
 * Every finding is a sentence with the ids of those concerned. Lengths in mm.
 */
import {
  bottom,
  centre,
  overlaps,
  type Point,
  type Rect,
  right,
  segmentBox,
  sideMiddle,
} from '../../../src/geometry/geometry.ts';
import type { Connection, RoutedLine, RoutingProblem } from '../../../src/layout/routes/problem.ts';

/** Rounding of coordinates, well below what ink shows. */
const EPSILON = 0.02;
const NEAR_RULE = 0.5;
/** A shorter piece beside a rule is a crossing of it. */
const LONG = 0.5;

export interface Findings {
  /** Must be empty, always. */
  readonly illegal: readonly string[];
  /** Overlaps, touching corners, in and out at one point: only where nothing else was possible. */
  readonly conflicts: readonly string[];
  readonly crossings: number;
  readonly bends: number;
  readonly length: number;
  readonly shortLastLegs: number;
  /** Labels on a symbol, a line or another label, and labels on a rule. */
  readonly coveredLabels: readonly string[];
  readonly labelsOnRule: number;
  readonly labels: number;
}

interface Leg {
  readonly a: Point;
  readonly b: Point;
  readonly box: Rect;
}

export function checkRoutes(problem: RoutingProblem, lines: readonly RoutedLine[]): Findings {
  const pairs = lines.flatMap((line, i) =>
    lines.slice(i + 1).map((other, j) => comparePair(problem, [line, i], [other, i + 1 + j])),
  );
  const labels = checkLabels(problem, lines);
  return {
    illegal: [
      ...(lines.length === problem.connections.length ? [] : ['a line is missing']),
      ...lines.flatMap((line, i) => checkLine(problem, line, problem.connections[i])),
    ],
    conflicts: pairs.flatMap(({ conflicts }) => conflicts),
    crossings: sum(pairs.map(({ crossings }) => crossings)),
    bends: sum(lines.map(({ waypoints }) => waypoints.length - 2)),
    length: sum(lines.flatMap((line) => legsOf(line).map(({ box }) => box.width + box.height))),
    shortLastLegs: lines.filter((line) => {
      const last = legsOf(line).at(-1);
      return last !== undefined && last.box.width + last.box.height < 2;
    }).length,
    ...labels,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const legsOf = ({ waypoints }: RoutedLine): readonly Leg[] =>
  waypoints.slice(1).map((b, i) => {
    const a = waypoints[i] ?? b;
    return { a, b, box: segmentBox(a, b) };
  });

function checkLine(problem: RoutingProblem, line: RoutedLine, connection: Connection | undefined) {
  const found: string[] = [];
  const say = (what: string) => found.push(`${line.id} ${what}`);
  if (!connection || connection.id !== line.id) return [`${line.id} is not in order`];
  const rectOf = (id: string) => problem.obstacles.find((obstacle) => obstacle.id === id)?.rect;
  const from = rectOf(connection.from);
  const to = rectOf(connection.to);
  const start = line.waypoints[0];
  const end = line.waypoints.at(-1);
  if (!from || !to || !start || !end || line.waypoints.length < 2)
    return [`${line.id} has no ends`];
  if (!isSame(start, sideMiddle(from, line.exit))) say('does not start in the middle of a side');
  if (!isSame(end, sideMiddle(to, line.entry))) say('does not end in the middle of a side');
  for (const { a, b, box } of legsOf(line)) {
    if (a.x !== b.x && a.y !== b.y) say('is slanting');
    if (isSame(a, b)) say('has a leg without length');
    for (const { id, rect } of problem.obstacles) if (runsInto(box, rect)) say(`runs into ${id}`);
    if (isOnRule(problem, box)) say('lies on a rule');
    if (isOffPage(problem, box)) say('leaves the table');
  }
  return found;
}

const isSame = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < EPSILON && Math.abs(a.y - b.y) < EPSILON;

const runsInto = (leg: Rect, rect: Rect): boolean =>
  leg.x < right(rect) - EPSILON &&
  right(leg) > rect.x + EPSILON &&
  leg.y < bottom(rect) - EPSILON &&
  bottom(leg) > rect.y + EPSILON;

function isOnRule({ laneBorders, rowBorders }: RoutingProblem, leg: Rect): boolean {
  const near = (place: number) => (rule: number) => Math.abs(rule - place) < NEAR_RULE - EPSILON;
  if (leg.height > LONG) return laneBorders.some(near(leg.x));
  return leg.width > LONG && rowBorders.some(near(leg.y));
}

const isOffPage = ({ laneBorders, rowBorders }: RoutingProblem, leg: Rect): boolean =>
  leg.x < (laneBorders[0] ?? 0) ||
  right(leg) > (laneBorders.at(-1) ?? 0) ||
  leg.y < (rowBorders[0] ?? 0) ||
  bottom(leg) > (rowBorders.at(-1) ?? 0);

function comparePair(
  problem: RoutingProblem,
  [line, i]: readonly [RoutedLine, number],
  [other, j]: readonly [RoutedLine, number],
): { readonly conflicts: readonly string[]; readonly crossings: number } {
  const a = problem.connections[i];
  const b = problem.connections[j];
  if (!a || !b) return { conflicts: [], crossings: 0 };
  const related = a.kind !== 'joint' && b.kind !== 'joint';
  const sameSource = related && a.from === b.from;
  const sameTarget = related && a.to === b.to;
  const shared = sharedLength(line, other);
  const allowed =
    (sameSource ? commonPrefix(line.waypoints, other.waypoints) : 0) +
    (sameTarget ? commonPrefix([...line.waypoints].reverse(), [...other.waypoints].reverse()) : 0);
  const conflicts: string[] = [];
  if (shared > allowed + EPSILON) conflicts.push(`${line.id} and ${other.id} overlap`);
  if (shared === 0 && touches(line, other)) conflicts.push(`${line.id} and ${other.id} touch`);
  return { conflicts, crossings: crossingsOf(line, other) };
}

function sharedLength(line: RoutedLine, other: RoutedLine): number {
  return sum(legsOf(line).flatMap((leg) => legsOf(other).map((leg2) => overlapLength(leg, leg2))));
}

function overlapLength({ box: p }: Leg, { box: q }: Leg): number {
  const x = Math.min(right(p), right(q)) - Math.max(p.x, q.x);
  const y = Math.min(bottom(p), bottom(q)) - Math.max(p.y, q.y);
  if (p.height <= EPSILON && q.height <= EPSILON && y > -EPSILON && x > EPSILON) return x;
  if (p.width <= EPSILON && q.width <= EPSILON && x > -EPSILON && y > EPSILON) return y;
  return 0;
}

/** How far two lines run together from their first point. */
function commonPrefix(a: readonly Point[], b: readonly Point[]): number {
  let length = 0;
  for (let i = 0; i + 1 < a.length && i + 1 < b.length; i++) {
    const [from, toA, toB] = [a[i], a[i + 1], b[i + 1]];
    if (!from || !toA || !toB || !isSame(from, b[i] ?? toA)) return length;
    if (isSame(toA, toB)) length += Math.abs(toA.x - from.x) + Math.abs(toA.y - from.y);
    else {
      const p = { a: from, b: toA, box: segmentBox(from, toA) };
      return length + overlapLength(p, { a: from, b: toB, box: segmentBox(from, toB) });
    }
  }
  return length;
}

/** Whether a corner or an end of one lies on the other. */
function touches(line: RoutedLine, other: RoutedLine): boolean {
  const lies = (point: Point, on: RoutedLine) =>
    legsOf(on).some(
      ({ box }) =>
        point.x > box.x - EPSILON &&
        point.x < right(box) + EPSILON &&
        point.y > box.y - EPSILON &&
        point.y < bottom(box) + EPSILON,
    );
  return (
    line.waypoints.some((point) => lies(point, other)) ||
    other.waypoints.some((point) => lies(point, line))
  );
}

function crossingsOf(line: RoutedLine, other: RoutedLine): number {
  const crosses = ({ box: p }: Leg, { box: q }: Leg) =>
    p.height === 0 && q.width === 0
      ? p.x < q.x - EPSILON &&
        right(p) > q.x + EPSILON &&
        q.y < p.y - EPSILON &&
        bottom(q) > p.y + EPSILON
      : false;
  return sum(
    legsOf(line).flatMap((p) =>
      legsOf(other).map((q) => Number(crosses(p, q)) + Number(crosses(q, p))),
    ),
  );
}

function checkLabels(problem: RoutingProblem, lines: readonly RoutedLine[]) {
  const { laneBorders, rowBorders } = problem;
  const rects = lines.flatMap((line, i): Rect[] => {
    const size = problem.connections[i]?.label;
    return size && line.label ? [{ ...line.label, ...size }] : [];
  });
  const coveredLabels: string[] = [];
  rects.forEach((rect, i) => {
    for (const { id, rect: box, shape } of problem.obstacles) {
      if (!overlaps(rect, box)) continue;
      if (shape !== 'decision' || isInDiamond(rect, box)) coveredLabels.push(`label ${i} on ${id}`);
    }
    for (const line of lines) {
      if (legsOf(line).some(({ box }) => runsInto(box, rect)))
        coveredLabels.push(`label ${i} on ${line.id}`);
    }
    if (rects.some((other, j) => j < i && overlaps(rect, other)))
      coveredLabels.push(`label ${i} on label`);
  });
  const labelsOnRule = rects.filter(
    (rect) =>
      laneBorders.some((x) => rect.x < x && x < right(rect)) ||
      rowBorders.some((y) => rect.y < y && y < bottom(rect)),
  ).length;
  return { coveredLabels, labelsOnRule, labels: rects.length };
}

/** The corner of the label that is nearest to the middle of the diamond tells. */
function isInDiamond(rect: Rect, box: Rect): boolean {
  const { x, y } = centre(box);
  const dx = Math.max(rect.x - x, 0, x - right(rect)) / (box.width / 2);
  const dy = Math.max(rect.y - y, 0, y - bottom(rect)) / (box.height / 2);
  return dx + dy < 1 - EPSILON;
}
