/** Where things drawn over a table lie and how far they are from each other, mm. */
import { bottom, grow, type Point, type Rect, right } from '../geometry/geometry.ts';
import { type Axis, makeAxis } from './axis.ts';
import type { Grid, GridPoint, GridShape } from './grid.ts';

/** How wide columns and high rows are taken for where a grid doesn't say, mm. */
const USUAL_COLUMN = 20;
const USUAL_ROW = 15;

export interface Places {
  readonly at: (point: GridPoint) => Point;
  readonly boxOf: (shape: GridShape) => Rect;
}

/** Turns places in rows and columns into lengths. */
export function placesOf({ sizes }: Grid): Places {
  const axis = (lengths: readonly number[] | undefined, usual: number) =>
    makeAxis(new Map((lengths ?? []).entries()), usual);
  const [rows, columns] = [axis(sizes?.rows, USUAL_ROW), axis(sizes?.columns, USUAL_COLUMN)];
  const at = ({ row, column }: GridPoint) => ({ x: along(columns, column), y: along(rows, row) });
  const boxOf = ({ centre, corners }: GridShape): Rect => {
    const [start, end] = corners ? [at(corners[0]), at(corners[1])] : [at(centre), at(centre)];
    return { ...start, width: end.x - start.x, height: end.y - start.y };
  };
  return { at, boxOf };
}

const along = (axis: Axis, place: number): number => {
  const index = Math.floor(place);
  return axis.startOf(index) + (place - index) * axis.sizeOf(index);
};

/** How far a point lies outside of a box; 0 inside. */
export const distanceToBox = ({ x, y }: Point, box: Rect): number =>
  Math.hypot(
    Math.max(box.x - x, x - box.x - box.width, 0),
    Math.max(box.y - y, y - box.y - box.height, 0),
  );

/** How far a point lies outside of the diamond in a box; 0 inside. */
export function distanceToDiamond(point: Point, box: Rect): number {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (isInDiamond(point, box)) return 0;
  const corners = [
    { x: middle.x, y: box.y },
    { x: box.x + box.width, y: middle.y },
    { x: middle.x, y: box.y + box.height },
    { x: box.x, y: middle.y },
  ];
  return distanceToPath(point, [...corners, corners[0] as Point]);
}

export function isInDiamond({ x, y }: Point, box: Rect): boolean {
  const across = Math.abs(x - box.x - box.width / 2) / (box.width || 1);
  const down = Math.abs(y - box.y - box.height / 2) / (box.height || 1);
  return across + down <= 0.5;
}

export interface Foot {
  readonly away: number;
  /** How far along the path the nearest point lies, in whole segments and a part of one. */
  readonly along: number;
}

/** The place of a path that is nearest to a point. */
export function footOn(point: Point, path: readonly Point[]): Foot {
  let best: Foot = { away: Number.POSITIVE_INFINITY, along: 0 };
  path.forEach((end, i) => {
    const start = path[i - 1] ?? end;
    const part = partOf(point, start, end);
    const at = { x: start.x + part * (end.x - start.x), y: start.y + part * (end.y - start.y) };
    const away = Math.hypot(point.x - at.x, point.y - at.y);
    if (away < best.away) best = { away, along: Math.max(0, i - 1) + part };
  });
  return best;
}

export const distanceToPath = (point: Point, path: readonly Point[]): number =>
  footOn(point, path).away;

/** How far a box lies from a path: 0 where the path touches it, infinite where it is further than `most`. */
export function boxFromPath(box: Rect, path: readonly Point[], most: number): number {
  let least = Number.POSITIVE_INFINITY;
  const near = grow(box, most);
  path.forEach((end, i) => {
    const start = path[i - 1] ?? end;
    if (Math.max(start.x, end.x) < near.x || Math.min(start.x, end.x) > right(near)) return;
    if (Math.max(start.y, end.y) < near.y || Math.min(start.y, end.y) > bottom(near)) return;
    // Boxes are small: a look each millimetre, fifty a segment at most, is as good as the true distance.
    const steps = Math.min(50, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y)) || 1);
    for (let step = 0; step <= steps; step++) {
      const part = step / steps;
      const at = { x: start.x + part * (end.x - start.x), y: start.y + part * (end.y - start.y) };
      least = Math.min(least, distanceToBox(at, box));
    }
  });
  return least;
}

/** Where on a segment the foot of a point is, from 0 to 1. */
function partOf(point: Point, start: Point, end: Point): number {
  const [x, y] = [end.x - start.x, end.y - start.y];
  const length = x * x + y * y;
  if (length === 0) return 0;
  const part = ((point.x - start.x) * x + (point.y - start.y) * y) / length;
  return Math.min(1, Math.max(0, part));
}
