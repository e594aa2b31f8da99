/** What a router has to know of one connection: its ends on the grid, and what it likes. */
import { centre, type Rect, SIDES, type Side } from '../../geometry/geometry.ts';
import { type Grid, nearestLine } from './grid.ts';
import { chosenBand } from './gutters.ts';
import type { Connection, Obstacle, RoutingProblem } from './problem.ts';
import { dockingPrices, type SidePrices } from './sides.ts';
import { bandAt } from './tracks.ts';

/** One end of a trip: an obstacle by its index, and its middle as indices of grid lines. */
export interface End {
  readonly obstacle: number;
  readonly shape: Obstacle['shape'];
  readonly xi: number;
  readonly yi: number;
  readonly row: number;
  readonly lane: number;
  readonly rect: Rect;
}

export interface Trip {
  /** Rank among the trips of the page: the order in which they are laid, which no order in a file changes. */
  readonly index: number;
  /** Index of its connection in the problem. */
  readonly connection: number;
  readonly joint: boolean;
  readonly from: End;
  readonly to: End;
  readonly exit: SidePrices;
  readonly entry: SidePrices;
  /** Length of first leg that its label wants, level and upright (mm); 0 without a label. */
  readonly labelAcross: number;
  readonly labelDown: number;
  /** The upright lines that it may use freely: all, or those of the lane or the gutter that a person chose. */
  readonly laneFrom: number;
  readonly laneTo: number;
  /** Price of a mm up or down in another lane than a person chose, where one was chosen (price); else 0. */
  readonly offLane: number;
}

/** What a connection may be laid as: a trip to each place that its connector may stand in. */
export type Choices = readonly [Trip, ...Trip[]];

/** Space that a label wants beside its own length (mm). */
const LABEL_MARGIN_ACROSS = 1.6;
const LABEL_MARGIN_DOWN = 0.8;
/** Sizes that differ by less are one (mm). */
const SAME_SIZE = 1e-6;
/** How many lanes count as much as one row when trips are put in order. */
const LANES_PER_ROW = 10;

interface Ends {
  readonly connection: Connection;
  readonly from: End;
  readonly to: End;
}

/** Sides that connections, by their index, had better not leave by: their words find no place there. */
export type Shy = ReadonlyMap<number, readonly Side[]>;

/**
 * The trips of every connection: one to each place that its connector may stand in, its own place first; just one
 * where both ends are symbols. First those that a person said something about, so that all others make room for them,
 * then short ones; those of one length in the order of their places on the page.
 */
export function tripsOf(problem: RoutingProblem, grid: Grid, shy: Shy): readonly Choices[] {
  const all = problem.obstacles.map((_, index) => endAt(problem, grid, index));
  const ends = new Map(problem.obstacles.map(({ id }, index) => [id, all[index] as End]));
  return problem.connections
    .map((connection, index) => ({
      index,
      connection,
      from: endOf(ends, connection.from, connection),
      to: endOf(ends, connection.to, connection),
    }))
    .map((trip) => ({ ...trip, key: orderKey(trip) }))
    .sort((a, b) => compareKeys(a.key, b.key) || a.index - b.index)
    .map(({ index, connection, from, to }, rank) => {
      const { label, kind, lane } = connection;
      const { laneFrom, laneTo } = laneLines(problem, grid, connection);
      const tripBetween = (source: End, target: End): Trip => {
        const { exit, entry } = dockingPrices(problem, connection, {
          from: problem.obstacles[source.obstacle] as Obstacle,
          to: problem.obstacles[target.obstacle] as Obstacle,
          shy: shy.get(index) ?? [],
        });
        return {
          index: rank,
          connection: index,
          joint: kind === 'joint',
          from: source,
          to: target,
          exit,
          entry,
          labelAcross: label ? label.width + LABEL_MARGIN_ACROSS : 0,
          labelDown: label ? label.height + LABEL_MARGIN_DOWN : 0,
          laneFrom,
          laneTo,
          offLane: lane === null ? 0 : offLane(source, target),
        };
      };
      const others = otherPlaces(from, to, all).map((ends) => tripBetween(...ends));
      return [tripBetween(from, to), ...others];
    });
}

/** The ends with a connector in another place of its lane and row; symbols stay where they are. */
function otherPlaces(from: End, to: End, all: readonly End[]): readonly (readonly [End, End])[] {
  if (from.shape === 'connector') return placesBeside(from, all).map((place) => [place, to]);
  return placesBeside(to, all).map((place) => [from, place]);
}

/** The other places of a connector's lane and row that are as large as its own. */
const placesBeside = (end: End, all: readonly End[]): readonly End[] =>
  all.filter(
    (other) =>
      other !== end &&
      end.shape === 'connector' &&
      other.shape === 'connector' &&
      other.lane === end.lane &&
      other.row === end.row &&
      isOfOneSize(other.rect, end.rect),
  );

const isOfOneSize = (a: Rect, b: Rect): boolean =>
  Math.abs(a.width - b.width) < SAME_SIZE && Math.abs(a.height - b.height) < SAME_SIZE;

/** A connection whose end is not on the page is a mistake of the caller, not an untidy document. */
function endOf(ends: ReadonlyMap<string, End>, obstacle: string, { id }: Connection): End {
  const end = ends.get(obstacle);
  if (!end) throw new Error(`Connection ${id} has an end that is not on its page`);
  return end;
}

function endAt(problem: RoutingProblem, grid: Grid, index: number): End {
  const { rect, shape } = problem.obstacles[index] as Obstacle;
  const { x, y } = centre(rect);
  return {
    obstacle: index,
    shape,
    xi: nearestLine(grid.xs, x),
    yi: nearestLine(grid.ys, y),
    row: bandAt(problem.rowBorders, y),
    lane: bandAt(problem.laneBorders, x),
    rect,
  };
}

/** The upright lines that lie in a lane or one of its gutters, as a range of indices; all without a lane. */
function laneLines(problem: RoutingProblem, { xs }: Grid, connection: Connection) {
  const chosen = chosenBand(problem, connection);
  if (!chosen) return { laneFrom: 0, laneTo: xs.length - 1 };
  const { from, to } = chosen;
  const inLane = [...xs.keys()].filter((i) => (xs[i] ?? 0) > from && (xs[i] ?? 0) < to);
  return { laneFrom: inLane[0] ?? 0, laneTo: inLane.at(-1) ?? xs.length - 1 };
}

/** What a way outside of the chosen lane costs in all, at least: more than to cross some lines on the way there and back (price). */
const OFF_LANE = 80;
/** And per mm, where the ends are far apart, so that no part of the way leaves the lane without need. */
const OFF_LANE_PER_MM = 0.5;
/** Ends that are nearer to each other than this have no way up or down that could lie elsewhere (mm). */
const LEAST_DROP = 4;

/** A way within a row has no lane to go up or down in. */
function offLane(from: End, to: End): number {
  if (from.row === to.row && from.lane !== to.lane) return 0;
  const drop = Math.abs(centre(to.rect).y - centre(from.rect).y);
  const legs = (from.rect.height + to.rect.height) / 2;
  return Math.max(OFF_LANE_PER_MM, OFF_LANE / Math.max(LEAST_DROP, drop - legs));
}

/** What puts trips in order: whether a person chose its way, how far they lead, then where they stand, and between the same ends what they carry. */
function orderKey({ from, to, connection }: Ends): readonly number[] {
  const { kind, label, exit, entry, lane, gutter } = connection;
  const rows = Math.abs(from.row - to.row);
  const lanes = Math.abs(from.lane - to.lane);
  return [
    Number(exit === null && entry === null && lane === null),
    ...[rows * LANES_PER_ROW + lanes, from.yi, to.yi, from.xi, to.xi],
    ...[Number(kind === 'joint'), label?.width ?? 0, label?.height ?? 0],
    ...[exit ? SIDES.indexOf(exit) : -1, entry ? SIDES.indexOf(entry) : -1, lane ?? -1],
    gutter ? SIDES.indexOf(gutter) : -1,
  ];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
