/**
 * The grid that routes are searched on: every line of every lane and row, every crossing of two a node.
 * Stretches that a symbol (grown by its clearance) covers belong to that symbol.
 */
import { bottom, centre, type Rect, right } from '../../geometry/geometry.ts';
import { DOWN, LEFT, RIGHT, UP } from './directions.ts';
import type { Obstacle, RoutingProblem } from './problem.ts';
import {
  type Band,
  bandAt,
  bandLines,
  CLEARANCE,
  distinct,
  type Interval,
  isApart,
  isSameLine,
} from './tracks.ts';

/** Owner of a stretch: nobody, an obstacle (its index), or closed to all. */
const FREE = -1;
export const CLOSED = -2;

export const UNITS_PER_MM = 1000;

/** Slack when a track lies exactly on the edge of a clearance (mm). */
const EPSILON = 1e-6;

export interface Grid {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** The lines that meet at each node, as indices into xs and ys. */
  readonly xOf: Uint16Array;
  readonly yOf: Uint16Array;
  /**
   * Distance of each line from the first one in whole µm ({@link UNITS_PER_MM}): prices are made of these,
   * so that equal ways cost the same to the last bit wherever the page begins.
   */
  readonly across: Int32Array;
  readonly down: Int32Array;
  /** By direction, the length of a stretch (µm): from each level line up, from each upright one to the right, and so on. */
  readonly lengths: readonly [
    up: Int32Array,
    right: Int32Array,
    down: Int32Array,
    left: Int32Array,
  ];
  /** Row of each level line. */
  readonly rowOfY: Int32Array;
  /** Owner of the stretch from node `y * xs.length + x` to its right, and to its lower neighbour. */
  readonly rightOwner: Int32Array;
  readonly downOwner: Int32Array;
  /** A bit for each direction in which a node has no stretch that is free for all: `1 << direction`. */
  readonly closed: Uint8Array;
}

/**
 * The grid of a page, in mm, with the stretches that its symbols close to lines of others.
 * `tracks` is how many lines run side by side at most in the gutter between a symbol and a rule.
 */
export function buildGrid(problem: RoutingProblem, tracks: number): Grid {
  const lanes = lanesOf(problem, tracks);
  const rows = rowsOf(problem, tracks);
  const connectorXs = problem.obstacles.filter(isConnector).map(({ rect }) => centre(rect).x);
  const xs = Float64Array.from(distinct([...lanes.flatMap(({ lines }) => lines), ...connectorXs]));
  const ys = Float64Array.from(distinct(rows.flatMap(({ lines }) => lines)));
  const nodes = xs.length * ys.length;
  const [across, down] = [distances(xs), distances(ys)];
  const grid: Grid = {
    xs,
    ys,
    across,
    down,
    lengths: [gaps(down, -1), gaps(across, 1), gaps(down, 1), gaps(across, -1)],
    ...linesOfNodes(xs.length, ys.length),
    rowOfY: Int32Array.from(ys, (y) => bandAt(problem.rowBorders, y)),
    rightOwner: new Int32Array(nodes).fill(FREE),
    downOwner: new Int32Array(nodes).fill(FREE),
    closed: closedAround(xs.length, ys.length),
  };
  const strips = new Set(problem.obstacles.filter(isConnector).map(({ row }) => row));
  problem.obstacles.forEach((obstacle, index) => {
    const isInStrip = strips.has(obstacle.row);
    const laneBand = lanes[obstacle.lane];
    const rowBand = rows[bandAt(problem.rowBorders, centre(obstacle.rect).y)];
    if (laneBand && rowBand)
      own(grid, index, withClearance(obstacle.rect, isInStrip, laneBand, rowBand));
  });
  confineConnectorLines(problem, grid, lanes);
  return grid;
}

/** The lines of the nodes of the last grid: pages of one table are often as wide, and a higher grid has those of a lower one. */
let lastNodes = { width: 0, lines: { xOf: new Uint16Array(0), yOf: new Uint16Array(0) } };

function linesOfNodes(width: number, height: number): Pick<Grid, 'xOf' | 'yOf'> {
  const { lines } = lastNodes;
  if (lastNodes.width === width && lines.xOf.length >= width * height) return lines;
  const xOf = new Uint16Array(width * height);
  const yOf = new Uint16Array(width * height);
  for (let y = 0, node = 0; y < height; y++)
    for (let x = 0; x < width; x++, node++) {
      xOf[node] = x;
      yOf[node] = y;
    }
  lastNodes = { width, lines: { xOf, yOf } };
  return lastNodes.lines;
}

function distances(lines: Float64Array): Int32Array {
  const found = new Int32Array(lines.length);
  const first = lines[0] ?? 0;
  for (let i = 0; i < found.length; i++)
    found[i] = Math.round(((lines[i] as number) - first) * UNITS_PER_MM);
  return found;
}

/** How far it is from each line to the next one, or to the one before; 0 at the edge. */
function gaps(lines: Int32Array, way: 1 | -1): Int32Array {
  const found = new Int32Array(lines.length);
  for (let i = 0; i < found.length; i++) {
    const line = lines[i] as number;
    found[i] = Math.abs((lines[i + way] ?? line) - line);
  }
  return found;
}

/** Index of the grid line nearest to a place. */
export function nearestLine(lines: Float64Array, place: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < lines.length; i++) {
    const off = Math.abs((lines[i] as number) - place);
    if (off < least) [best, least] = [i, off];
  }
  return best;
}

const isConnector = (obstacle: Obstacle): boolean => obstacle.shape === 'connector';
const extentAcross = ({ x, width }: Rect): Interval => ({ from: x, to: x + width });
const extentDown = ({ y, height }: Rect): Interval => ({ from: y, to: y + height });

/** Places across a lane at which symbols of a row stand. */
interface LaneStack {
  readonly row: number;
  readonly extents: Interval[];
}

const isAmong = (extents: readonly Interval[], from: number, to: number): boolean =>
  extents.some((one) => one.from === from && one.to === to);

/** Most symbols of a lane are equally wide, and one of them says what all do. */
function distinctStacks(stacks: readonly LaneStack[]): readonly (readonly Interval[])[] {
  const singles: Interval[] = [];
  for (const { extents } of stacks) {
    const [only] = extents;
    if (extents.length === 1 && only && !isAmong(singles, only.from, only.to)) singles.push(only);
  }
  const columns = stacks.map(({ extents }) => extents).filter(({ length }) => length > 1);
  return [...singles.map((one) => [one]), ...columns];
}

/** What stands in a strip, outside the table and side by side, doesn't shape the gutters of a lane. */
function lanesOf(problem: RoutingProblem, tracks: number): readonly Band[] {
  const { laneBorders, obstacles } = problem;
  const strips = new Set(obstacles.filter(isConnector).map(({ row }) => row));
  const stacks = laneBorders.map((): LaneStack[] => []);
  for (const { rect, lane, row } of obstacles) {
    const { from, to } = extentAcross(rect);
    const inLane = stacks[lane];
    if (!inLane || strips.has(row)) continue;
    const stack = inLane.find((one) => one.row === row);
    if (!stack) inLane.push({ row, extents: [{ from, to }] });
    else if (!isAmong(stack.extents, from, to)) stack.extents.push({ from, to });
  }
  return bands(laneBorders).map((band, lane) =>
    bandLines(band, { stacks: distinctStacks(stacks[lane] ?? []) }, tracks),
  );
}

function rowsOf(problem: RoutingProblem, tracks: number): readonly Band[] {
  const { rowBorders, obstacles } = problem;
  const stacks = bands(rowBorders).map(() => new Map<number, Interval[]>());
  for (const { rect, lane } of obstacles) {
    const inRow = stacks[bandAt(rowBorders, centre(rect).y)];
    inRow?.set(lane, [...(inRow.get(lane) ?? []), extentDown(rect)]);
  }
  return bands(rowBorders).map((band, row) => {
    const inRow = [...(stacks[row]?.values() ?? [])];
    return insideTable(problem, row, bandLines(band, { stacks: inRow }, tracks));
  });
}

/** Lines pass connectors on the table's side only, so a strip has no tracks on its outer side. */
function insideTable({ rowBorders, obstacles }: RoutingProblem, row: number, band: Band): Band {
  const connector = obstacles.find(
    (obstacle) => isConnector(obstacle) && bandAt(rowBorders, centre(obstacle.rect).y) === row,
  );
  if (!connector) return band;
  return {
    ...band,
    lines: band.lines.filter((line) =>
      isAtHead(connector) ? line > band.before : line < band.after,
    ),
  };
}

/** Whether a connector stands above the rows. */
export const isAtHead = ({ row }: Obstacle): boolean => row < 0;

const bands = (borders: readonly number[]): readonly Interval[] =>
  borders.slice(1).map((to, i) => ({ from: borders[i] ?? to, to }));

/**
 * The symbol with its clearance, less where the gutter is so narrow that all its tracks come nearer. A connector, and
 * the words at it, have all of it on both sides, as no line has to come between them and the border of their lane.
 */
function withClearance(rect: Rect, isInStrip: boolean, lane: Band, row: Band): Rect {
  const across = isInStrip ? ALL_CLEARANCE : reach(lane, extentAcross(rect));
  const down = reach(row, extentDown(rect));
  return {
    x: rect.x - across.from,
    y: rect.y - down.from,
    width: rect.width + across.from + across.to,
    height: rect.height + down.from + down.to,
  };
}

const ALL_CLEARANCE: Interval = { from: CLEARANCE, to: CLEARANCE };

/** How far a symbol keeps others off before it and behind it in a band: the outermost tracks stay theirs. */
function reach({ lines }: Band, { from, to }: Interval): Interval {
  const off = (toTrack: number) => (toTrack < 0 ? CLEARANCE : Math.min(CLEARANCE, toTrack));
  return { from: off(from - (lines[0] ?? from)), to: off((lines.at(-1) ?? to) - to) };
}

/** Gives all stretches that enter a rectangle to its obstacle. */
function own(grid: Grid, obstacle: number, rect: Rect): void {
  const { xs, ys } = grid;
  const x = inside(xs, { from: rect.x, to: right(rect) });
  const y = inside(ys, { from: rect.y, to: bottom(rect) });
  const width = xs.length;
  // A line within the rectangle enters it from the line before to the line behind.
  for (let yi = y.first; yi <= y.last; yi++) {
    for (let xi = Math.max(0, x.first - 1); xi <= x.last && xi + 1 < width; xi++)
      claimRight(grid, yi * width + xi, obstacle);
  }
  for (let xi = x.first; xi <= x.last; xi++) {
    for (let yi = Math.max(0, y.first - 1); yi <= y.last && yi + 1 < ys.length; yi++)
      claimDown(grid, yi * width + xi, obstacle);
  }
}

/** The lines that run within an interval, its ends left out; `last` before `first` where there is none. */
function inside(lines: Float64Array, { from, to }: Interval): { first: number; last: number } {
  let first = 0;
  while (first < lines.length && (lines[first] ?? 0) <= from + EPSILON) first++;
  let last = first - 1;
  while (last + 1 < lines.length && (lines[last + 1] ?? 0) < to - EPSILON) last++;
  return { first, last };
}

/** A bit for each direction. */
const bit = (direction: number): number => 1 << direction;

/** Gives the stretch to the right of a node to an owner; one that two want is closed to both. */
function claimRight({ rightOwner, closed }: Grid, node: number, owner: number): void {
  rightOwner[node] = rightOwner[node] === FREE ? owner : CLOSED;
  closed[node] = (closed[node] as number) | bit(RIGHT);
  closed[node + 1] = (closed[node + 1] as number) | bit(LEFT);
}

/** The same for the stretch below a node. */
function claimDown({ xs, downOwner, closed }: Grid, node: number, owner: number): void {
  downOwner[node] = downOwner[node] === FREE ? owner : CLOSED;
  const below = node + xs.length;
  closed[node] = (closed[node] as number) | bit(DOWN);
  closed[below] = (closed[below] as number) | bit(UP);
}

/** What is closed on an empty grid: the ways off it. */
function closedAround(width: number, height: number): Uint8Array {
  const closed = new Uint8Array(width * height);
  const last = width * (height - 1);
  for (let x = 0; x < width; x++) {
    closed[x] = (closed[x] as number) | bit(UP);
    closed[last + x] = (closed[last + x] as number) | bit(DOWN);
  }
  for (let node = 0; node < closed.length; node += width) {
    closed[node] = (closed[node] as number) | bit(LEFT);
    closed[node + width - 1] = (closed[node + width - 1] as number) | bit(RIGHT);
  }
  return closed;
}

/** A connector's own line that comes too near to a line of its lane ends where the strips end that have one on it. */
function confineConnectorLines(problem: RoutingProblem, grid: Grid, lanes: readonly Band[]): void {
  const laneLines = lanes.flatMap(({ lines }) => lines);
  const stripsOf = new Map<number, number[]>();
  for (const { rect } of problem.obstacles.filter(isConnector)) {
    const { x, y } = centre(rect);
    const others = laneLines.filter((line) => !isSameLine(line, x));
    if (others.length < laneLines.length || isApart(x, others)) continue;
    const xi = nearestLine(grid.xs, x);
    stripsOf.set(xi, [...(stripsOf.get(xi) ?? []), bandAt(problem.rowBorders, y)]);
  }
  for (const [xi, strips] of stripsOf)
    for (let yi = 0; yi + 1 < grid.ys.length; yi++) {
      const rows = [grid.rowOfY[yi], grid.rowOfY[yi + 1]];
      if (strips.some((strip) => rows.includes(strip))) continue;
      claimDown(grid, yi * grid.xs.length + xi, CLOSED);
    }
}
