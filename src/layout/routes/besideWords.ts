/** How far legs have to keep off for the sake of the words beside a first leg. */
import type { Point } from '../../geometry/geometry.ts';
import { type Leg, type Moved, SAME, within } from './legs.ts';
import type { Connection, RoutingProblem, Size } from './problem.ts';
import { bandAt, type Interval } from './tracks.ts';

/** White around the words beside a first leg, along it, and between a leg that makes room for them and what is next (mm). */
const AROUND_LABEL = 0.6;
export const BESIDE_LEG = 1.2;
/** What words need beside their own length between a symbol and a rule, with the leg that bends behind them (mm). */
export const AROUND_LABEL_AND_LEG = AROUND_LABEL + BESIDE_LEG;

/** A first leg and the box of the words beside it. */
export interface WordedLeg {
  readonly leg: Leg;
  readonly box: Size;
  /** Where it starts. */
  readonly start: Point;
}

/** Those of some legs that are the first ones of lines with words. */
export function wordedLegs(
  { connections, laneBorders }: RoutingProblem,
  legs: readonly Leg[],
  lines: Moved,
): readonly WordedLeg[] {
  return legs.flatMap((leg) => {
    const start = lines[leg.line]?.[0];
    const box = leg.at === 0 ? boxBeside(leg, connections[leg.line], laneBorders) : null;
    return box && start ? [{ leg, box, start }] : [];
  });
}

/** A group of legs on one stretch, and all among which it may move. */
interface Surroundings {
  readonly group: readonly Leg[];
  readonly all: readonly Leg[];
  readonly worded: readonly WordedLeg[];
  readonly laneBorders: readonly number[];
}

/**
 * The usual place in the room, or as far from it as the words beside a first leg need: of the legs that end here, of
 * those that are crossed here on their way, and of upright ones that run beside this one.
 */
export function placeBesideWords(
  surroundings: Surroundings,
  room: Interval,
  usual: number,
): number {
  const { group, all, worded } = surroundings;
  const edge = Math.min(BESIDE_LEG, (room.to - room.from) / 2);
  const inside = { from: room.from + edge, to: room.to - edge };
  const { level, place: here } = group[0] as Leg;
  let place = usual;
  for (const one of worded) {
    const { leg: first, box, start } = one;
    if (first.level === level) {
      const least = level ? null : besideUpright(one, surroundings);
      if (least !== null && Math.sign(here - first.place) * (least - place) > 0)
        place = within(inside, least);
      continue;
    }
    const isBent = group.some(({ line, at }) => line === first.line && at === 1);
    if (!isBent && !isCrossed(first, group)) continue;
    const [from, length] = level ? [start.y, box.height] : [start.x, box.width];
    const away = Math.sign(usual - from) || 1;
    const free = isBent ? freeFrom(first, { all, group, from, bend: here, length }) : from;
    const least = free + away * (length + AROUND_LABEL);
    if (away * (least - place) > 0) place = within(inside, least);
  }
  return place;
}

/** The box that words beside a first leg have: next to an upright one, the widest that its lane holds on one side of it. */
function boxBeside(
  { level, place }: Leg,
  { label = null, narrower = [] }: Partial<Connection> = {},
  laneBorders: readonly number[],
): Size | null {
  if (!label || level || narrower.length === 0) return label;
  const [left, end] = laneAt(laneBorders, place);
  const room = Math.max(place - left, end - place) - AROUND_LABEL;
  return [label, ...narrower].find(({ width }) => width <= room) ?? narrower.at(-1) ?? label;
}

/**
 * Where an upright group has to be at least, so that words between it and an upright first leg have room; null where
 * they have none in their lane on this side, or room enough on the other.
 */
function besideUpright(
  { leg: { place, from, to }, box: { width, height }, start }: WordedLeg,
  { group, all, laneBorders }: Surroundings,
): number | null {
  const side = Math.sign((group[0] as Leg).place - place);
  const need = width + 2 * AROUND_LABEL;
  const [left, end] = laneAt(laneBorders, place);
  const [own, other] = side > 0 ? [end - place, place - left] : [place - left, end - place];
  if (side === 0 || own < need) return null;
  const along = height + AROUND_LABEL;
  const span = start.y === from ? { from, to: from + along } : { from: to - along, to };
  const isThere = (leg: Leg) => !leg.level && leg.from < span.to && leg.to > span.from;
  if (!group.some(isThere)) return null;
  const isTaken = all.some((leg) => {
    const off = (place - leg.place) * side;
    return off > SAME && off < need && isThere(leg);
  });
  return other >= need && !isTaken ? null : place + side * need;
}

/** The borders of the lane at a place. */
function laneAt(laneBorders: readonly number[], place: number): readonly [number, number] {
  const lane = bandAt(laneBorders, place);
  return [laneBorders[lane] ?? place, laneBorders[lane + 1] ?? place];
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
