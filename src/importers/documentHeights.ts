/**
 * How high the rows of a document's table are. The file seldom says: rows are as high as their text, which only an
 * office measures. But what is drawn knows it: a shape lies in its row, and a line from one row ends at a shape of the
 * next.
 */
import type { Point } from '../geometry/geometry.ts';
import type { Drawn, DrawnLine, DrawnShape } from './drawingMl.ts';

/** Something drawn, in lengths from the top of the row that it hangs on, EMU. */
export interface Hanging {
  readonly row: number;
  readonly drawn: Drawn;
}

export interface RowHeights {
  /** By the text, or by what the file says. */
  readonly heights: readonly number[];
  /** Whether the file says it for certain. */
  readonly areExact: readonly boolean[];
}

const MILLIMETRE = 36_000;
/** How far the end of a line may miss its shape to the side. */
const ASIDE = 3 * MILLIMETRE;
/** Heights within this of each other agree. */
const AGREES = 1.5 * MILLIMETRE;
/** Higher rows are not taken from a line. */
const MOST = 100 * MILLIMETRE;
/** A row with no more shapes than this carries its own. */
const CARRIER_SHAPES = 6;

/** The heights of rows by their text and by all that hangs on them. */
export function drawnHeights({ heights, areExact }: RowHeights, hanging: readonly Hanging[]) {
  const shapes = heights.map((): DrawnShape[] => []);
  const lines = heights.map((): DrawnLine[] => []);
  for (const { row, drawn } of hanging) {
    if (drawn.as === 'shape') shapes[row]?.push(drawn);
    if (drawn.as === 'line') lines[row]?.push(drawn);
  }
  const all = hanging.filter(({ drawn }) => drawn.as === 'shape').length;
  return heights.map((height, row) => {
    const own = shapes[row] ?? [];
    // Where most hangs on one row, it carries what lies all over the table, and says nothing about its own height.
    const isCarrier = own.length > CARRIER_SHAPES && own.length > all / 2;
    if (areExact[row] || isCarrier) return height;
    const least = Math.max(0, ...own.map(({ corners }) => corners[1].y));
    const below = { shapes: shapes[row + 1] ?? [], lines: lines[row + 1] ?? [] };
    const told = [
      ...(lines[row] ?? []).flatMap((line) => heightsDown(line, own, below.shapes)),
      ...below.lines.flatMap((line) => heightsUp(line, below.shapes, own)),
    ].filter((one) => one >= least && one <= MOST);
    return agreed(told, Math.max(height, least)) ?? Math.max(height, least);
  });
}

/** What a line that ends at a shape of the row below says of the height of its own. */
function heightsDown(line: DrawnLine, own: readonly DrawnShape[], below: readonly DrawnShape[]) {
  return ends(line).flatMap(({ tip, isUpright }) => {
    if (own.some((shape) => isAt(tip, shape))) return [];
    return below.flatMap((shape) => {
      const [top, end] = shape.corners;
      if (isUpright) return isOver(tip, shape) ? [tip.y - top.y] : [];
      return isBeside(tip, shape) ? [tip.y - (top.y + end.y) / 2] : [];
    });
  });
}

/** What a line that ends at a shape of the row above says of the height of that row. */
function heightsUp(line: DrawnLine, own: readonly DrawnShape[], above: readonly DrawnShape[]) {
  return ends(line).flatMap(({ tip, isUpright }) => {
    if (own.some((shape) => isAt(tip, shape))) return [];
    return above.flatMap((shape) => {
      const [top, end] = shape.corners;
      if (isUpright) return isOver(tip, shape) ? [end.y - tip.y] : [];
      return isBeside(tip, shape) ? [(top.y + end.y) / 2 - tip.y] : [];
    });
  });
}

/** Both ends of a line, and whether it comes there from above or below rather than from the side. */
function ends({
  points,
}: DrawnLine): readonly { readonly tip: Point; readonly isUpright: boolean }[] {
  return [points, [...points].reverse()].flatMap((path) => {
    const [tip, before] = [path.at(-1), path.at(-2)];
    if (!tip || !before) return [];
    return [{ tip, isUpright: Math.abs(tip.x - before.x) < Math.abs(tip.y - before.y) }];
  });
}

const isOver = ({ x }: Point, { corners: [a, b] }: DrawnShape): boolean => a.x <= x && x <= b.x;

const isBeside = ({ x }: Point, { corners: [a, b] }: DrawnShape): boolean =>
  Math.min(Math.abs(x - a.x), Math.abs(x - b.x)) <= ASIDE;

const isAt = ({ x, y }: Point, { corners: [a, b] }: DrawnShape): boolean =>
  x >= a.x - ASIDE && x <= b.x + ASIDE && y >= a.y - ASIDE && y <= b.y + ASIDE;

/** The height that most of the lines say; of several the one nearest to what was thought. */
function agreed(told: readonly number[], thought: number): number | null {
  const votes = told.map((one) => told.filter((other) => Math.abs(other - one) <= AGREES).length);
  const most = Math.max(0, ...votes);
  const best = told.filter((_, i) => votes[i] === most);
  return best.reduce<number | null>((found, one) => {
    if (found === null) return one;
    return Math.abs(one - thought) < Math.abs(found - thought) ? one : found;
  }, null);
}
