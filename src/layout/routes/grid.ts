/**
 * The grid that routes are searched on: every line of every lane and row, every crossing of two a node.
 * Stretches that a symbol (grown by its clearance) covers belong to that symbol.
 */
import { bottom, centre, type Rect, right } from '../../geometry/geometry.ts';
import type { Obstacle, RoutingProblem } from './problem.ts';
import {
  type Band,
  bandAt,
  bandLines,
  CLEARANCE,
  distinct,
  type Interval,
  isApart,
} from './tracks.ts';

/** Owner of a stretch: nobody, an obstacle (its index), or closed to all. */
export const FREE = -1;
export const CLOSED = -2;

/** Slack when a track lies exactly on the edge of a clearance (mm). */
const EPSILON = 1e-6;

export interface Grid {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Row of each level line. */
  readonly rowOfY: Int32Array;
  /** Owner of the stretch from node `y * xs.length + x` to its right, and to its lower neighbour. */
  readonly rightOwner: Int32Array;
  readonly downOwner: Int32Array;
}

/** The grid of a page, in mm, with the stretches that its symbols close to lines of others. */
export function buildGrid(problem: RoutingProblem): Grid {
  const lanes = lanesOf(problem);
  const rows = rowsOf(problem);
  const connectorXs = problem.obstacles.filter(isConnector).map(({ rect }) => centre(rect).x);
  const xs = Float64Array.from(distinct([...lanes.flatMap(({ lines }) => lines), ...connectorXs]));
  const ys = Float64Array.from(distinct(rows.flatMap(({ lines }) => lines)));
  const grid: Grid = {
    xs,
    ys,
    rowOfY: Int32Array.from(ys, (y) => bandAt(problem.rowBorders, y)),
    rightOwner: new Int32Array(xs.length * ys.length).fill(FREE),
    downOwner: new Int32Array(xs.length * ys.length).fill(FREE),
  };
  problem.obstacles.forEach(({ rect }, index) => {
    const lane = lanes[bandAt(problem.laneBorders, centre(rect).x)];
    const row = rows[bandAt(problem.rowBorders, centre(rect).y)];
    if (lane && row) own(grid, index, withClearance(rect, lane, row));
  });
  confineConnectorLines(problem, grid, lanes);
  return grid;
}

/** Index of the grid line nearest to a place. */
export function nearestLine(lines: Float64Array, place: number): number {
  let best = 0;
  lines.forEach((line, i) => {
    if (Math.abs(line - place) < Math.abs((lines[best] ?? line) - place)) best = i;
  });
  return best;
}

const isConnector = (obstacle: Obstacle): boolean => obstacle.shape === 'connector';
const across = ({ x, width }: Rect): Interval => ({ from: x, to: x + width });
const down = ({ y, height }: Rect): Interval => ({ from: y, to: y + height });

/** Connectors stand outside the table and side by side, so they don't shape the gutters of a lane. */
function lanesOf({ laneBorders, obstacles }: RoutingProblem): readonly Band[] {
  const symbols = obstacles.filter((obstacle) => !isConnector(obstacle));
  return bands(laneBorders).map((band, lane) => {
    const inLane = symbols.filter(({ rect }) => bandAt(laneBorders, centre(rect).x) === lane);
    return bandLines(band, { stacks: inLane.map(({ rect }) => [across(rect)]) });
  });
}

function rowsOf(problem: RoutingProblem): readonly Band[] {
  const { laneBorders, rowBorders, obstacles } = problem;
  return bands(rowBorders).map((band, row) => {
    const stacks = new Map<number, Interval[]>();
    for (const { rect } of obstacles) {
      if (bandAt(rowBorders, centre(rect).y) !== row) continue;
      const lane = bandAt(laneBorders, centre(rect).x);
      stacks.set(lane, [...(stacks.get(lane) ?? []), down(rect)]);
    }
    return insideTable(problem, row, bandLines(band, { stacks: [...stacks.values()] }));
  });
}

/** Lines pass connectors on the table's side only, so a strip has no tracks on its outer side. */
function insideTable({ rowBorders, obstacles }: RoutingProblem, row: number, band: Band): Band {
  const inRow = obstacles.filter(({ rect }) => bandAt(rowBorders, centre(rect).y) === row);
  if (inRow.length === 0 || !inRow.every(isConnector)) return band;
  const atHead = row === 0;
  return {
    ...band,
    lines: band.lines.filter((line) => (atHead ? line > band.before : line < band.after)),
  };
}

const bands = (borders: readonly number[]): readonly Interval[] =>
  borders.slice(1).map((to, i) => ({ from: borders[i] ?? to, to }));

/** The symbol with its clearance, less where the gutter is so narrow that its only track comes nearer. */
function withClearance(rect: Rect, lane: Band, row: Band): Rect {
  const left = rect.x - reach(rect.x - lane.before);
  const top = rect.y - reach(rect.y - row.before);
  return {
    x: left,
    y: top,
    width: right(rect) + reach(lane.after - right(rect)) - left,
    height: bottom(rect) + reach(row.after - bottom(rect)) - top,
  };
}

const reach = (toTrack: number): number => (toTrack < 0 ? CLEARANCE : Math.min(CLEARANCE, toTrack));

function own({ xs, ys, rightOwner, downOwner }: Grid, obstacle: number, rect: Rect): void {
  for (let yi = 0; yi < ys.length; yi++) {
    for (let xi = 0; xi < xs.length; xi++) {
      const node = yi * xs.length + xi;
      const x = { from: xs[xi] ?? 0, to: xs[xi + 1] ?? 0 };
      const y = { from: ys[yi] ?? 0, to: ys[yi + 1] ?? 0 };
      const level = { from: y.from, to: y.from };
      const upright = { from: x.from, to: x.from };
      if (xi + 1 < xs.length && enters(rect, x, level)) claim(rightOwner, node, obstacle);
      if (yi + 1 < ys.length && enters(rect, upright, y)) claim(downOwner, node, obstacle);
    }
  }
}

const enters = (rect: Rect, x: Interval, y: Interval): boolean =>
  x.from < right(rect) - EPSILON &&
  x.to > rect.x + EPSILON &&
  y.from < bottom(rect) - EPSILON &&
  y.to > rect.y + EPSILON;

function claim(owners: Int32Array, node: number, obstacle: number): void {
  owners[node] = owners[node] === FREE ? obstacle : CLOSED;
}

/** A connector's own line that comes too near to a line of its lane ends where its strip ends. */
function confineConnectorLines(problem: RoutingProblem, grid: Grid, lanes: readonly Band[]): void {
  const laneLines = lanes.flatMap(({ lines }) => lines);
  for (const { rect } of problem.obstacles.filter(isConnector)) {
    const { x, y } = centre(rect);
    const others = laneLines.filter((line) => distinct([line, x]).length > 1);
    if (others.length < laneLines.length || isApart(x, others)) continue;
    const strip = bandAt(problem.rowBorders, y);
    const xi = nearestLine(grid.xs, x);
    for (let yi = 0; yi + 1 < grid.ys.length; yi++) {
      if (grid.rowOfY[yi] === strip || grid.rowOfY[yi + 1] === strip) continue;
      grid.downOwner[yi * grid.xs.length + xi] = CLOSED;
    }
  }
}
