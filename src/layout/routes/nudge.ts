/**
 * Finished lines moved to the middle of the room that they have, or as far from it as words beside them need: between
 * a symbol and a rule, or evenly beside each other. What crosses and what merges stays as it is, since a leg moves
 * within its free interval only. A line that ends at a connector stays where it is, but for words and heads: then the connector goes with it.
 */
import { bottom, type Point, type Rect, right } from '../../geometry/geometry.ts';
import { ARROWHEAD } from '../metrics.ts';
import { BESIDE_LEG, placeBesideWords, type WordedLeg, wordedLegs } from './besideWords.ts';
import { chosenBand } from './gutters.ts';
import { type Leg, legsOf, type Moved, moveLeg, SAME, within, withRelated } from './legs.ts';
import { MovingConnectors } from './movingConnectors.ts';
import type { RoutingProblem } from './problem.ts';
import type { Interval } from './tracks.ts';
import type { DockedLine } from './waypoints.ts';

/** How far beside a leg's own ends something still counts as next to it (mm). */
const BESIDE = 1;
/** Room that is left to a first leg, and to a last one with its arrowhead (mm). */
const FIRST_LEG = 1.5;
const LAST_LEG = 3;
/** What an arrowhead needs of its leg, and what is to be seen of that behind it (mm). */
const HEAD_LEG = ARROWHEAD.length + 0.6;
/** Less room than this has no better place; in more than that a line stands wherever it stands (mm). */
const NARROW = 2.2;
const WIDE = 40;
/** Each round spreads lines that run side by side a little more evenly. */
const ROUNDS = 4;
const NONE: readonly string[] = [];

export interface Nudged {
  readonly lines: readonly DockedLine[];
  /** The page with its connectors where the lines end now. */
  readonly problem: RoutingProblem;
}

/** The lines with their legs moved; `order` is the order of the lines that does not depend on a file. */
export function nudgeLines(
  problem: RoutingProblem,
  lines: readonly DockedLine[],
  order: readonly number[],
): Nudged {
  const moved = lines.map(({ waypoints }) => waypoints.map((point) => ({ ...point })));
  const legs = moved.map(legsOf);
  const connectors = new MovingConnectors(problem);
  const all = order.flatMap((line) => legs[line] ?? []);
  const worded = wordedLegs(problem, all, moved);
  const drawn: Drawn = { problem, lines: moved, legs, all, worded, connectors };
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (const line of order)
      for (const leg of legs[line] ?? []) if (nudgeLeg(drawn, leg)) still = false;
    if (still) break;
  }
  return {
    lines: lines.map((line, i) => ({ ...line, waypoints: moved[i] ?? line.waypoints })),
    problem: connectors.moved(),
  };
}

/** The page while its lines are moved. */
interface Drawn {
  readonly problem: RoutingProblem;
  readonly lines: Moved;
  readonly legs: Leg[][];
  /** The same legs in the order that does not depend on a file. */
  readonly all: readonly Leg[];
  readonly worded: readonly WordedLeg[];
  readonly connectors: MovingConnectors;
}

/** Moves one leg with all that lie on it; tells whether it moved. */
function nudgeLeg(drawn: Drawn, leg: Leg): boolean {
  const { problem, lines, legs, all, worded, connectors } = drawn;
  if (!connectorsAt(drawn, leg)) return false;
  const group = withRelated(leg, all);
  const ends = connectorsOf(drawn, group);
  if (!ends) return false;
  const room = roomOf(drawn, group);
  const width = room.to - room.from;
  if (!(width >= NARROW && width <= WIDE)) return false;
  const middle = ends.length > 0 ? leg.place : (room.from + room.to) / 2;
  const usual = placeBehindHeads(drawn, group, room, middle);
  const { laneBorders } = problem;
  const isHere = (place: number) => Math.abs(place - leg.place) < SAME;
  const wanted = placeBesideWords({ group, all, worded, laneBorders }, room, usual);
  if (isHere(wanted)) return false;
  const bounds = boundsOf(lines, group);
  if (ends.length > 0) {
    const own = new Set(group.map(({ line }) => line));
    const others = all.filter(({ line }) => !own.has(line));
    for (const id of ends) narrow(bounds, connectors.reachOf(id, others));
  }
  const place = within(bounds, wanted);
  if (bounds.from > bounds.to || isHere(place)) return false;
  for (const one of group) moveLeg(lines, legs[one.line] ?? [], one, place);
  for (const id of ends) connectors.move(id, place);
  return true;
}

/** A place in the room, or one as far from it as the arrowheads need that would cover the legs behind the group. */
function placeBehindHeads(
  { problem, lines }: Drawn,
  group: readonly Leg[],
  room: Room,
  usual: number,
): number {
  const edge = Math.min(BESIDE_LEG, (room.to - room.from) / 2);
  const inside = { from: room.from + edge, to: room.to - edge };
  let place = usual;
  for (const { line, at, level } of group) {
    const tip = lines[line]?.at(-1);
    const isArrow = problem.connections[line]?.kind === 'arrow';
    if (!tip || !isArrow || at !== (lines[line]?.length ?? 0) - 3) continue;
    const end = level ? tip.y : tip.x;
    if (Math.abs(usual - end) >= ARROWHEAD.length) continue;
    const away = Math.sign(usual - end);
    const least = end + away * HEAD_LEG;
    if (away * (least - place) > 0) place = within(inside, least);
  }
  return place;
}

/** The connectors that the legs of a group end at; null where one of them can't move. */
function connectorsOf(drawn: Drawn, group: readonly Leg[]): readonly string[] | null {
  const ends: string[] = [];
  for (const leg of group) {
    const reached = connectorsAt(drawn, leg);
    if (!reached) return null;
    ends.push(...reached);
  }
  return ends;
}

/** The connectors that a leg ends at; null where it ends at something that can't move with it. */
function connectorsAt(
  { problem, lines, connectors }: Drawn,
  { line, at, level }: Leg,
): readonly string[] | null {
  const isLast = at === (lines[line]?.length ?? 0) - 2;
  if (at > 0 && !isLast) return NONE;
  const { from = '', to = '' } = problem.connections[line] ?? {};
  const ends = at === 0 ? (isLast ? [from, to] : [from]) : [to];
  return !level && ends.every((id) => connectors.isMovable(id)) ? ends : null;
}

interface Room {
  from: number;
  to: number;
}

/** The free interval around a group of legs, across their direction. */
function roomOf({ problem, all, connectors }: Drawn, group: readonly Leg[]): Room {
  const first = group[0] as Leg;
  const room: Room = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const span = {
    from: Math.min(...group.map(({ from }) => from)) - BESIDE,
    to: Math.max(...group.map(({ to }) => to)) + BESIDE,
  };
  const keepOff = (from: number, to: number) => {
    if (to <= first.place + SAME) room.from = Math.max(room.from, to);
    else if (from >= first.place - SAME) room.to = Math.min(room.to, from);
  };
  for (const rule of first.level ? problem.rowBorders : problem.laneBorders) keepOff(rule, rule);
  for (const { line } of group) {
    const connection = problem.connections[line];
    const band = connection && !first.level ? chosenBand(problem, connection) : null;
    // A leg outside of what was chosen had to leave it.
    if (band && band.from < first.place && first.place < band.to) narrow(room, band);
  }
  for (const obstacle of problem.obstacles) {
    if (connectors.isFree(obstacle)) continue;
    const rect = connectors.rectOf(obstacle);
    const [low, high] = acrossOf(rect, first.level);
    const [start, end] = acrossOf(rect, !first.level);
    if (start < span.to && end > span.from) keepOff(low, high);
  }
  for (const leg of all)
    if (leg.level === first.level && leg.from < span.to && leg.to > span.from)
      if (!group.includes(leg)) keepOff(leg.place, leg.place);
  return room;
}

function narrow(room: Room, { from, to }: Interval): void {
  room.from = Math.max(room.from, from);
  room.to = Math.min(room.to, to);
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
