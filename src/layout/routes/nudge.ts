/**
 * Finished lines moved to the middle of the room that they have, or as far from it as words beside them need: between
 * a symbol and a rule, or evenly beside each other. What crosses and what merges stays as it is, since a leg moves within its free interval only.
 */
import { bottom, type Point, type Rect, right } from '../../geometry/geometry.ts';
import type { RoutingProblem } from './problem.ts';
import type { DockedLine } from './waypoints.ts';

/** How far beside a leg's own ends something still counts as next to it (mm). */
const BESIDE = 1;
/** Room that is left to a first leg, and to a last one with its arrowhead (mm). */
const FIRST_LEG = 1.5;
const LAST_LEG = 3;
/** White around the words beside a first leg, along it, and between a leg that makes room for them and what is next (mm). */
const AROUND_LABEL = 0.6;
const BESIDE_LEG = 1.2;
/** What words need beside their own length between a symbol and a rule, with the leg that bends behind them (mm). */
export const AROUND_LABEL_AND_LEG = AROUND_LABEL + BESIDE_LEG;
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
  if (bounds.from > bounds.to) return false;
  const place = within(bounds, placeBesideLabels(problem, lines, all, group, room));
  if (Math.abs(place - leg.place) < SAME) return false;
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

const within = ({ from, to }: Room, place: number): number => Math.min(to, Math.max(from, place));

/**
 * The middle of the room, or as far from it as the words beside a first leg need: of the legs that end here, and of
 * those that are crossed here on their way.
 */
function placeBesideLabels(
  { connections }: RoutingProblem,
  lines: Moved,
  all: readonly Leg[],
  group: readonly Leg[],
  room: Room,
): number {
  const middle = (room.from + room.to) / 2;
  const edge = Math.min(BESIDE_LEG, (room.to - room.from) / 2);
  const inside = { from: room.from + edge, to: room.to - edge };
  const { level, place: here } = group[0] as Leg;
  let place = middle;
  for (const first of all) {
    const label = first.at === 0 && first.level !== level && connections[first.line]?.label;
    const start = label && lines[first.line]?.[0];
    if (!label || !start) continue;
    const isBent = group.some(({ line, at }) => line === first.line && at === 1);
    if (!isBent && !isCrossed(first, group)) continue;
    const [from, length] = level ? [start.y, label.height] : [start.x, label.width];
    const away = Math.sign(middle - from) || 1;
    const free = isBent ? freeFrom(first, { all, group, from, bend: here, length }) : from;
    const least = free + away * (length + AROUND_LABEL);
    if (away * (least - place) > 0) place = within(inside, least);
  }
  return place;
}

/** Whether a leg runs across one of a group. */
const isCrossed = (first: Leg, group: readonly Leg[]): boolean =>
  group.some(
    ({ place, from, to }) =>
      first.from + SAME < place &&
      place < first.to - SAME &&
      from < first.place &&
      first.place < to,
  );

interface BentLeg {
  readonly all: readonly Leg[];
  /** What it bends into, and where that is. */
  readonly group: readonly Leg[];
  readonly bend: number;
  /** Where it starts. */
  readonly from: number;
  /** Of the words beside it. */
  readonly length: number;
}

/** Where words beside a first leg may begin: at its start, or behind the lines that cross it too near to that. */
function freeFrom(first: Leg, { all, group, bend, from, length }: BentLeg): number {
  const [low, high] = [Math.min(bend, from), Math.max(bend, from)];
  let [near, far] = [Number.POSITIVE_INFINITY, 0];
  for (const leg of all)
    if (leg.level !== first.level && low + SAME < leg.place && leg.place < high - SAME)
      if (leg.from < first.place && first.place < leg.to && !group.includes(leg)) {
        near = Math.min(near, Math.abs(leg.place - from));
        far = Math.max(far, Math.abs(leg.place - from));
      }
  const isFree = near >= length + AROUND_LABEL - SAME;
  return isFree ? from : from + Math.sign(bend - from) * (far + AROUND_LABEL);
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
