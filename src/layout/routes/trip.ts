/** What a router has to know of one connection: its ends on the grid, and what it likes. */
import { centre, type Rect } from '../../geometry/geometry.ts';
import { type Grid, nearestLine } from './grid.ts';
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
  readonly rect: Rect;
}

export interface Trip {
  readonly index: number;
  readonly joint: boolean;
  readonly from: End;
  readonly to: End;
  readonly exit: SidePrices;
  readonly entry: SidePrices;
  /** Length of first leg that its label wants, level and upright (mm); 0 without a label. */
  readonly labelAcross: number;
  readonly labelDown: number;
  /** Rows and lanes between the ends: short trips are routed first. */
  readonly span: number;
}

/** Space that a label wants beside its own length (mm). */
const LABEL_MARGIN_ACROSS = 1.6;
const LABEL_MARGIN_DOWN = 0.8;
/** How many lanes count as much as one row when trips are put in order. */
const LANES_PER_ROW = 10;

/** One trip per connection, in their order. */
export function tripsOf(problem: RoutingProblem, grid: Grid): readonly Trip[] {
  const indexById = new Map(problem.obstacles.map(({ id }, index) => [id, index]));
  return problem.connections.map((connection, index) => {
    const from = obstacleOf(problem, indexById.get(connection.from), connection);
    const to = obstacleOf(problem, indexById.get(connection.to), connection);
    const joint = connection.kind === 'joint';
    const { label } = connection;
    return {
      index,
      joint,
      from: endAt(problem, grid, from),
      to: endAt(problem, grid, to),
      ...dockingPrices(problem, joint, from, to),
      labelAcross: label ? label.width + LABEL_MARGIN_ACROSS : 0,
      labelDown: label ? label.height + LABEL_MARGIN_DOWN : 0,
      span: spanBetween(problem, from, to),
    };
  });
}

/** A connection whose end is not on the page is a mistake of the caller, not an untidy document. */
function obstacleOf(problem: RoutingProblem, index: number | undefined, { id }: Connection) {
  const obstacle = index === undefined ? undefined : problem.obstacles[index];
  if (!obstacle) throw new Error(`Connection ${id} has an end that is not on its page`);
  return obstacle;
}

function endAt(problem: RoutingProblem, grid: Grid, obstacle: Obstacle): End {
  const { x, y } = centre(obstacle.rect);
  return {
    obstacle: problem.obstacles.indexOf(obstacle),
    shape: obstacle.shape,
    xi: nearestLine(grid.xs, x),
    yi: nearestLine(grid.ys, y),
    row: bandAt(problem.rowBorders, y),
    rect: obstacle.rect,
  };
}

function spanBetween({ laneBorders, rowBorders }: RoutingProblem, from: Obstacle, to: Obstacle) {
  const a = centre(from.rect);
  const b = centre(to.rect);
  const rows = Math.abs(bandAt(rowBorders, a.y) - bandAt(rowBorders, b.y));
  const lanes = Math.abs(bandAt(laneBorders, a.x) - bandAt(laneBorders, b.x));
  return rows * LANES_PER_ROW + lanes;
}
