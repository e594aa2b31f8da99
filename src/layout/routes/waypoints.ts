/** Paths over the grid as lines on paper: cut at the borders of their symbols, corners only. */
import { type Point, SIDES, type Side, sideMiddle } from '../../geometry/geometry.ts';
import type { Grid } from './grid.ts';
import type { Path } from './search.ts';
import type { Trip } from './trip.ts';

export interface DockedLine {
  readonly waypoints: readonly Point[];
  readonly exit: Side;
  readonly entry: Side;
}

/** The line of a trip, from the middle of a side of its source to the middle of a side of its target (mm). */
export function dockedLine(grid: Grid, path: Path, { from, to }: Trip): DockedLine {
  const corners = path.filter(isCorner).map((node) => pointAt(grid, node));
  const exit = sideTowards(corners[0], corners[1]);
  const entry = sideTowards(corners.at(-1), corners.at(-2));
  const start = sideMiddle(from.rect, exit);
  const end = sideMiddle(to.rect, entry);
  const bends = corners.slice(1, -1);
  if (bends.length === 0) return { waypoints: [start, aligned(end, start, exit)], exit, entry };
  const first = bends.map((bend, i) => (i === 0 ? aligned(bend, start, exit) : bend));
  const last = first.map((bend, i) => (i === first.length - 1 ? aligned(bend, end, entry) : bend));
  return { waypoints: [start, ...last, end], exit, entry };
}

/** The point on the straight line out of a side: grid lines may be a hair beside the middle of a side. */
function aligned(point: Point, dock: Point, side: Side): Point {
  return side === 'left' || side === 'right'
    ? { x: point.x, y: dock.y }
    : { x: dock.x, y: point.y };
}

/** The ends and the bends of a path, which goes from each node to one beside it. */
const isCorner = (node: number, i: number, path: Path): boolean =>
  i === 0 || i === path.length - 1 || node - (path[i - 1] ?? 0) !== (path[i + 1] ?? 0) - node;

function pointAt({ xs, ys }: Grid, node: number): Point {
  const x = node % xs.length;
  return { x: xs[x] ?? 0, y: ys[(node - x) / xs.length] ?? 0 };
}

/** The side of a symbol by which a line from its middle to the next corner leaves it. */
function sideTowards(middle: Point | undefined, next: Point | undefined): Side {
  if (!middle || !next) return SIDES[2];
  if (middle.x === next.x) return next.y < middle.y ? 'top' : 'bottom';
  return next.x < middle.x ? 'left' : 'right';
}
