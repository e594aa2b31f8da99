/**
 * Finished lines moved to the middle of the room that they have: between a symbol and a rule, or evenly beside
 * each other. What crosses and what merges stays as it is, since a leg moves within its free interval only.
 */
import { bottom, type Point, type Rect, right } from '../../geometry/geometry.ts';
import type { RoutingProblem } from './problem.ts';
import type { DockedLine } from './waypoints.ts';

/** How far beside a leg's own ends something still counts as next to it (mm). */
const BESIDE = 1;
/** Room that is left to a first leg, and to a last one with its arrowhead (mm). */
const FIRST_LEG = 1.5;
const LAST_LEG = 3;
/** Less room than this has no better place; in more than that a line stands wherever it stands (mm). */
const NARROW = 2.2;
const WIDE = 40;
/** Each round spreads lines that run side by side a little more evenly. */
const ROUNDS = 4;
/** Legs of one place, and places that need no move (mm). */
const SAME = 0.01;

/** The axes of a leg: it runs along one and moves along the other. */
type Axis = 'x' | 'y';

interface Leg {
  readonly line: number;
  /** Its first waypoint. */
  readonly at: number;
  readonly level: boolean;
  /** Where it lies across its direction. */
  place: number;
  from: number;
  to: number;
}

/** The lines with their middle legs moved; `order` is the order of the lines that does not depend on a file. */
export function nudgeLines(
  problem: RoutingProblem,
  lines: readonly DockedLine[],
  order: readonly number[],
): readonly DockedLine[] {
  const moved = lines.map(({ waypoints }) => waypoints.map((point) => ({ ...point })));
  const legs = moved.map(legsOf);
  const all = legs.flat();
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (const line of order)
      for (const leg of legs[line]?.slice(1, -1) ?? [])
        if (nudgeLeg(problem, moved, legs, all, leg)) still = false;
    if (still) break;
  }
  return lines.map((line, i) => ({ ...line, waypoints: moved[i] ?? line.waypoints }));
}

type Moved = { x: number; y: number }[][];

/** Moves one leg with all that lie on it; tells whether it moved. */
function nudgeLeg(
  problem: RoutingProblem,
  lines: Moved,
  legs: Leg[][],
  all: readonly Leg[],
  leg: Leg,
): boolean {
  const group = withRelated(leg, all);
  if (group.some((one) => isEndLeg(lines, one))) return false;
  const room = roomOf(problem, all, group);
  const width = room.to - room.from;
  if (!(width >= NARROW && width <= WIDE)) return false;
  const bounds = boundsOf(lines, group);
  const place = Math.min(bounds.to, Math.max(bounds.from, (room.from + room.to) / 2));
  if (bounds.from > bounds.to || Math.abs(place - leg.place) < SAME) return false;
  for (const one of group) moveLeg(lines, legs[one.line] ?? [], one, place);
  return true;
}

/** Moves a leg across its direction, and the ends of its neighbours with it. */
function moveLeg(lines: Moved, legs: readonly Leg[], leg: Leg, place: number): void {
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

function legsOf(points: readonly Point[], line: number): Leg[] {
  return points.slice(1).map((end, at) => {
    const start = points[at] ?? end;
    const level = start.y === end.y;
    const [a, b] = level ? [start.x, end.x] : [start.y, end.y];
    const place = level ? start.y : start.x;
    return { line, at, level, place, from: Math.min(a, b), to: Math.max(a, b) };
  });
}

/** A leg with all that run on the same stretch, directly or by way of others. */
function withRelated(leg: Leg, legs: readonly Leg[]): readonly Leg[] {
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

const isEndLeg = (lines: Moved, { line, at }: Leg): boolean =>
  at === 0 || at === (lines[line]?.length ?? 0) - 2;

interface Room {
  from: number;
  to: number;
}

/** The free interval around a group of legs, across their direction. */
function roomOf(problem: RoutingProblem, legs: readonly Leg[], group: readonly Leg[]): Room {
  const first = group[0] as Leg;
  const room: Room = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const span = {
    from: Math.min(...group.map(({ from }) => from)) - BESIDE,
    to: Math.max(...group.map(({ to }) => to)) + BESIDE,
  };
  const narrow = (from: number, to: number) => {
    if (to <= first.place + SAME) room.from = Math.max(room.from, to);
    else if (from >= first.place - SAME) room.to = Math.min(room.to, from);
  };
  for (const rule of first.level ? problem.rowBorders : problem.laneBorders) narrow(rule, rule);
  for (const { rect } of problem.obstacles) {
    const [low, high] = acrossOf(rect, first.level);
    const [start, end] = acrossOf(rect, !first.level);
    if (start < span.to && end > span.from) narrow(low, high);
  }
  for (const leg of legs)
    if (leg.level === first.level && leg.from < span.to && leg.to > span.from)
      if (!group.includes(leg)) narrow(leg.place, leg.place);
  return room;
}

/** Extent of a rectangle down (for level legs) or across. */
const acrossOf = (rect: Rect, down: boolean): readonly [number, number] =>
  down ? [rect.y, bottom(rect)] : [rect.x, right(rect)];

/** How far a group may move so that the legs before and behind keep their direction, and end legs their length. */
function boundsOf(lines: Moved, group: readonly Leg[]): Room {
  const bounds: Room = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  for (const { line, at, level, place } of group) {
    const points = lines[line] ?? [];
    const keep = (point: Point | undefined, least: number) => {
      if (!point) return;
      const other = level ? point.y : point.x;
      // What is already too short must not get shorter.
      const length = Math.min(least, Math.abs(place - other));
      if (other < place) bounds.from = Math.max(bounds.from, other + length);
      else bounds.to = Math.min(bounds.to, other - length);
    };
    keep(points[at - 1], at === 1 ? FIRST_LEG : BESIDE);
    keep(points[at + 2], at === points.length - 3 ? LAST_LEG : BESIDE);
  }
  return bounds;
}
