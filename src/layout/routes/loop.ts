/** The ways of a flow from a symbol into itself. It says nothing, but what is in a file is drawn. */
import { bottom, right } from '../../geometry/geometry.ts';
import type { Grid } from './grid.ts';
import type { Path } from './search.ts';
import { CLEARANCE } from './tracks.ts';
import type { End } from './trip.ts';

/** Slack where a track lies exactly on the edge of the clearance (mm). */
const EPSILON = 1e-6;

/** Round each of the four corners: out at a side of the symbol, and in at its bottom or top; lower right first. */
export function loopsAround({ xs, ys }: Grid, { xi, yi, rect }: End): readonly Path[] {
  const toRight = firstBeyond(xs, xi, 1, right(rect) + CLEARANCE);
  const toLeft = firstBeyond(xs, xi, -1, rect.x - CLEARANCE);
  const below = firstBeyond(ys, yi, 1, bottom(rect) + CLEARANCE);
  const above = firstBeyond(ys, yi, -1, rect.y - CLEARANCE);
  const node = (x: number, y: number) => y * xs.length + x;
  return [below, above].flatMap((y) =>
    [toRight, toLeft].map((x) => [
      ...steps(xi, x).map((at) => node(at, yi)),
      ...steps(yi, y, 1).map((at) => node(x, at)),
      ...steps(x, xi, 1).map((at) => node(at, y)),
      ...steps(y, yi, 1).map((at) => node(xi, at)),
    ]),
  );
}

/** The first line from an index on that lies beyond a place; the last one where none does. */
function firstBeyond(lines: Float64Array, from: number, way: 1 | -1, place: number): number {
  let line = from + way;
  while (lines[line + way] !== undefined && ((lines[line] ?? 0) - place) * way < -EPSILON)
    line += way;
  return Math.min(lines.length - 1, Math.max(0, line));
}

/** All indices from one to another, both included, less the first `skipped`. */
const steps = (from: number, to: number, skipped = 0): readonly number[] =>
  Array.from(
    { length: Math.abs(to - from) + 1 },
    (_, i) => from + i * Math.sign(to - from || 1),
  ).slice(skipped);
