/** The legs of lines on paper while they are moved about: each along its own axis only. */
import type { Point } from '../../geometry/geometry.ts';
import type { Interval } from './tracks.ts';

/** Legs of one place, and places that need no move (mm). */
export const SAME = 0.01;

/** The axes of a leg: it runs along one and moves along the other. */
type Axis = 'x' | 'y';

export interface Leg {
  readonly line: number;
  /** Its first waypoint. */
  readonly at: number;
  readonly level: boolean;
  /** Where it lies across its direction. */
  place: number;
  from: number;
  to: number;
}

/** The waypoints of all lines. */
export type Moved = { x: number; y: number }[][];

/** The place nearest to this one in an interval. */
export const within = ({ from, to }: Interval, place: number): number =>
  Math.min(to, Math.max(from, place));

/** Moves a leg across its direction, and the ends of its neighbours with it. */
export function moveLeg(lines: Moved, legs: readonly Leg[], leg: Leg, place: number): void {
  const axis: Axis = leg.level ? 'y' : 'x';
  for (const at of [leg.at, leg.at + 1]) {
    const point = lines[leg.line]?.[at];
    if (point) point[axis] = place;
  }
  leg.place = place;
  for (const at of [leg.at - 1, leg.at + 1]) {
    const [a, b] = [lines[leg.line]?.[at], lines[leg.line]?.[at + 1]];
    const neighbour = legs[at];
    if (!a || !b || !neighbour) continue;
    neighbour.from = Math.min(a[axis], b[axis]);
    neighbour.to = Math.max(a[axis], b[axis]);
  }
}

/** The legs of one line, from its start on. */
export function legsOf(points: readonly Point[], line: number): Leg[] {
  return points.slice(1).map((end, at) => {
    const start = points[at] ?? end;
    const level = start.y === end.y;
    const [a, b] = level ? [start.x, end.x] : [start.y, end.y];
    const place = level ? start.y : start.x;
    return { line, at, level, place, from: Math.min(a, b), to: Math.max(a, b) };
  });
}

/** A leg with all that run on the same stretch, directly or by way of others. */
export function withRelated(leg: Leg, legs: readonly Leg[]): readonly Leg[] {
  const group = [leg];
  for (const one of group)
    for (const other of legs) if (!group.includes(other) && isOnSame(one, other)) group.push(other);
  return group;
}

const isOnSame = (a: Leg, b: Leg): boolean =>
  a.level === b.level &&
  Math.abs(a.place - b.place) < SAME &&
  a.from < b.to - SAME &&
  b.from < a.to - SAME;
