/**
 * Where the connectors of a page stand while lines are moved: one may go along its strip with the line that ends at
 * it, within its lane, and not nearer to its neighbours and to the lines of others than it may be.
 */
import { bottom, centre, type Rect } from '../../geometry/geometry.ts';
import { isAtHead } from './grid.ts';
import type { Leg } from './legs.ts';
import type { Obstacle, RoutingProblem } from './problem.ts';
import { CLEARANCE, type Interval } from './tracks.ts';

/** Between two connectors, and between one and the border of its lane (mm). */
const BETWEEN = 1.2;
const OFF_BORDER = BETWEEN / 2;

export class MovingConnectors {
  readonly #problem: RoutingProblem;
  readonly #byId: ReadonlyMap<string, Obstacle>;
  /** Connectors that lines end at, and their middles. */
  readonly #middles = new Map<string, number>();
  #isMoved = false;
  /** Strips with words in them, which would have to move as well. */
  readonly #fixed: ReadonlySet<number>;

  constructor(problem: RoutingProblem) {
    const { obstacles, connections } = problem;
    this.#problem = problem;
    this.#byId = new Map(obstacles.map((obstacle) => [obstacle.id, obstacle]));
    for (const id of connections.flatMap(({ from, to }) => [from, to])) {
      const obstacle = this.#byId.get(id);
      if (obstacle?.shape === 'connector') this.#middles.set(id, centre(obstacle.rect).x);
    }
    const rows = new Set([...this.#middles.keys()].map((id) => this.#byId.get(id)?.row));
    const others = obstacles.filter(({ shape, row }) => shape !== 'connector' && rows.has(row));
    this.#fixed = new Set(others.map(({ row }) => row));
  }

  /** Whether this is a connector that may move. */
  isMovable(id: string): boolean {
    const row = this.#byId.get(id)?.row;
    return this.#middles.has(id) && row !== undefined && !this.#fixed.has(row);
  }

  /** Whether this is a place where no line ends. */
  isFree = ({ id, shape }: Obstacle): boolean => shape === 'connector' && !this.#middles.has(id);

  /**
   * Where the middle of a connector may be (mm), with all others and the legs of other lines where they are; where it
   * stands already is never too far.
   */
  reachOf(id: string, others: readonly Leg[]): Interval {
    const own = this.#byId.get(id);
    const here = this.#middles.get(id);
    if (!own || here === undefined) return { from: Number.NaN, to: Number.NaN };
    const { laneBorders } = this.#problem;
    const half = own.rect.width / 2;
    let from = (laneBorders[own.lane] ?? here) + OFF_BORDER + half;
    let to = (laneBorders[own.lane + 1] ?? here) - OFF_BORDER - half;
    for (const [other, middle] of this.#middles) {
      const { row, rect } = this.#byId.get(other) as Obstacle;
      if (other === id || row !== own.row) continue;
      const apart = half + rect.width / 2 + BETWEEN;
      if (middle < here) from = Math.max(from, middle + apart);
      else to = Math.min(to, middle - apart);
    }
    for (const leg of others) {
      if (!isBesideOrBehind(leg, own)) continue;
      const [left, right] = leg.level ? [leg.from, leg.to] : [leg.place, leg.place];
      if (right < here) from = Math.max(from, right + CLEARANCE + half);
      else to = Math.min(to, left - CLEARANCE - half);
    }
    return { from: Math.min(from, here), to: Math.max(to, here) };
  }

  /** Puts a connector's middle there (mm). */
  move(id: string, middle: number): void {
    this.#middles.set(id, middle);
    this.#isMoved = true;
  }

  /** Where something stands now. */
  rectOf({ id, rect }: Obstacle): Rect {
    const middle = this.#middles.get(id);
    return middle === undefined ? rect : { ...rect, x: middle - rect.width / 2 };
  }

  /** The page with its connectors where they stand now. */
  moved(): RoutingProblem {
    if (!this.#isMoved) return this.#problem;
    const { obstacles } = this.#problem;
    return {
      ...this.#problem,
      obstacles: obstacles.map((one) => ({ ...one, rect: this.rectOf(one) })),
    };
  }
}

/** Whether a leg comes so near to the strip of a connector that the connector can't go to where it is, nor past it. */
function isBesideOrBehind({ level, place, from, to }: Leg, connector: Obstacle): boolean {
  const [top, end] = level ? [place, place] : [from, to];
  return isAtHead(connector)
    ? top < bottom(connector.rect) + CLEARANCE
    : end > connector.rect.y - CLEARANCE;
}
