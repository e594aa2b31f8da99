/** What can be wrong between two lines: stretches in common, corners that touch, ends on one spot. */
import {
  bottom,
  type Point,
  type Rect,
  right,
  SIDES,
  sideMiddle,
} from '../../../src/geometry/geometry.ts';
import type { Finding } from './finding.ts';
import { runsThrough } from './lines.ts';
import {
  EPSILON,
  isLevel,
  isOn,
  isSame,
  isUpright,
  type Leg,
  legsOf,
  lengthOf,
  type Seen,
  type SeenLine,
} from './seen.ts';

/** Parallel lines nearer than this are hard to tell apart, where they run beside each other for longer than that. */
const CLOSE = 1.1;
const BESIDE = 0.5;

export const checkPairs = ({ lines }: Seen): readonly Finding[] =>
  pairsOf(lines).flatMap(([a, b]) => [...checkSharing(a, b), ...checkParallel(a, b)]);

/** Places where two lines pass straight through each other; a loop of a symbol into itself counts as any. */
export function crossingsOf({ lines }: Seen): number {
  const crossings = (a: SeenLine, b: SeenLine) =>
    legsOf(a.points).reduce(
      (sum, p) => sum + legsOf(b.points).filter((q) => runsThrough(p, q)).length,
      0,
    );
  return pairsOf(lines).reduce((sum, [a, b]) => sum + crossings(a, b), 0);
}

const pairsOf = (lines: readonly SeenLine[]): readonly (readonly [SeenLine, SeenLine])[] =>
  lines.flatMap((line, i) => lines.slice(i + 1).map((other) => [line, other] as const));

/** A joint is a stranger to all: nothing can be read into a line that it shares. */
const areArrows = (a: SeenLine, b: SeenLine): boolean => a.kind === 'arrow' && b.kind === 'arrow';

function checkSharing(a: SeenLine, b: SeenLine): readonly Finding[] {
  const arrows = areArrows(a, b);
  const start = arrows && a.from === b.from ? commonStart(a.points, b.points) : [];
  const end =
    arrows && a.to === b.to ? commonStart(a.points.toReversed(), b.points.toReversed()) : [];
  const shared = sharedPieces(a, b);
  const length = shared.reduce((sum, { width, height }) => sum + Math.max(width, height), 0);
  const between = { flow: a.id, other: b.id };
  if (length > lengthOf(start) + lengthOf(end) + EPSILON) {
    const isRelated = arrows && (a.from === b.from || a.to === b.to);
    const at = shared[0] ?? { x: 0, y: 0, width: 0, height: 0 };
    return [{ defect: isRelated ? 'split' : 'overlap', ...between, at }];
  }
  const common = [...legsOf(start), ...legsOf(end)];
  const spot = [...touching(a, b), ...touching(b, a)].find(
    (point) => !common.some((leg) => isOn(point, leg)),
  );
  return spot ? [{ defect: 'touch', ...between, at: { ...spot, width: 0, height: 0 } }] : [];
}

const touching = (line: SeenLine, other: SeenLine): readonly Point[] =>
  line.points.filter((point) => legsOf(other.points).some((leg) => isOn(point, leg)));

const sharedPieces = (a: SeenLine, b: SeenLine): readonly Rect[] =>
  legsOf(a.points).flatMap((p) =>
    legsOf(b.points).flatMap((q) => {
      const piece = overlapOf(p, q, EPSILON);
      return piece && piece.distance <= EPSILON ? [piece.box] : [];
    }),
  );

/** Where two parallel legs run beside each other for longer than so much, and how far apart. */
function overlapOf(p: Leg, q: Leg, longer: number) {
  const x = Math.max(p.box.x, q.box.x);
  const y = Math.max(p.box.y, q.box.y);
  const width = Math.min(right(p.box), right(q.box)) - x;
  const height = Math.min(bottom(p.box), bottom(q.box)) - y;
  if (isLevel(p) && isLevel(q) && width > longer)
    return { box: { x, y, width, height: 0 }, distance: Math.abs(p.box.y - q.box.y) };
  if (isUpright(p) && isUpright(q) && height > longer)
    return { box: { x, y, width: 0, height }, distance: Math.abs(p.box.x - q.box.x) };
  return null;
}

/** How two lines run together from their first point: the stretch in common as points. */
function commonStart(a: readonly Point[], b: readonly Point[]): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [p, q] = [a[i], b[i]];
    if (!p || !q) break;
    if (isSame(p, q)) points.push(p);
    else {
      const from = points.at(-1);
      return from ? [...points, partingPoint(from, p, q)] : [];
    }
  }
  return points;
}

/** The last point that two legs from one point have in common. */
function partingPoint(from: Point, p: Point, q: Point): Point {
  const together = (axis: 'x' | 'y') => {
    const [along, other] = [p[axis] - from[axis], q[axis] - from[axis]];
    if (along * other <= 0) return from[axis];
    return Math.abs(along) < Math.abs(other) ? p[axis] : q[axis];
  };
  return { x: together('x'), y: together('y') };
}

function checkParallel(a: SeenLine, b: SeenLine): readonly Finding[] {
  if (areArrows(a, b) && (a.from === b.from || a.to === b.to)) return [];
  for (const p of legsOf(a.points))
    for (const q of legsOf(b.points)) {
      const beside = overlapOf(p, q, BESIDE);
      if (!beside || beside.distance <= EPSILON || beside.distance >= CLOSE - EPSILON) continue;
      return [{ defect: 'closeParallel', flow: a.id, other: b.id, at: beside.box }];
    }
  return [];
}

/** What comes together at the sides of symbols. */
export function checkDocking(seen: Seen): readonly Finding[] {
  return seen.objects.flatMap(({ id, shape, rect }): readonly Finding[] => {
    const corners = SIDES.map((side) => {
      const point = sideMiddle(rect, side);
      const isHere = (spot: Point | undefined) => spot !== undefined && isSame(spot, point);
      const ours = seen.lines.filter(({ kind }) => kind === 'arrow');
      return {
        at: { ...point, width: 0, height: 0 },
        out: ours.filter(({ from, points }) => from === id && isHere(points[0])),
        into: ours.filter(({ to, points }) => to === id && isHere(points.at(-1))),
        isFree: !seen.lines.some(({ points }) => isHere(points[0]) || isHere(points.at(-1))),
      };
    });
    const hasFree = shape === 'decision' && corners.some(({ isFree }) => isFree);
    return corners.flatMap(({ at, out, into }): readonly Finding[] => [
      ...into
        .slice(0, out.length > 0 ? undefined : 0)
        .map((line): Finding => ({ defect: 'inAndOut', flow: line.id, other: id, at })),
      ...out
        .slice(hasFree ? 1 : out.length)
        .map((line): Finding => ({ defect: 'sharedCorner', flow: line.id, other: id, at })),
    ]);
  });
}

/** One head where arrows end, however many end there; none on a joint. */
export function checkHeads({ lines }: Seen): readonly Finding[] {
  const heads = new Set<string>();
  const found: Finding[] = [];
  const ends = lines.flatMap((line) => {
    const tip = line.points.at(-1);
    if (line.arrowhead === null || !tip) return [];
    const spot = `${tip.x.toFixed(2)} ${tip.y.toFixed(2)} ${line.entry}`;
    return [{ line, spot, at: { ...tip, width: 0, height: 0 } }];
  });
  for (const { line, spot, at } of ends) {
    if (!line.arrowhead) continue;
    if (line.kind === 'joint' || heads.has(spot))
      found.push({ defect: 'doubleHead', flow: line.id, other: line.to, at });
    heads.add(spot);
  }
  for (const { line, spot, at } of ends)
    if (line.kind === 'arrow' && !heads.has(spot))
      found.push({ defect: 'headless', flow: line.id, other: line.to, at });
  return found;
}
