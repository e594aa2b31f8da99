/**
 * Which sides of its symbols a flow likes to leave and enter by, as prices (`pricing.ts`).
 * Practice in real SOP AP: forward flows leave by the nearer side and come down into the target's top;
 * back flows leave a diamond's side and come up into the target's bottom, or into its side.
 */
import { centre, SIDES, type Side } from '../../geometry/geometry.ts';
import { isAtHead } from './grid.ts';
import type { Connection, Obstacle, RoutingProblem } from './problem.ts';
import { bandAt } from './tracks.ts';

/** Price of each side, in the order of SIDES: top, right, bottom, left. */
export type SidePrices = readonly [top: number, right: number, bottom: number, left: number];

export interface DockingPrices {
  readonly exit: SidePrices;
  readonly entry: SidePrices;
}

/** Where two symbols stand to each other on the page. */
interface Relation {
  readonly rows: number;
  readonly lanes: number;
  /** Target's middle below the source's (mm). */
  readonly drop: number;
}

/** Prices by role instead of by left and right. */
interface ByRole {
  readonly top: number;
  readonly facing: number;
  readonly bottom: number;
  readonly far: number;
}

/**
 * A side that a person did not choose: dearer than any way round, than two answers at one corner, and than legs outside
 * of a chosen lane.
 */
const NOT_CHOSEN = 300;
/** What a connector is better off for in the middle of its lane, where eyes look for it; and how far off that is (mm). */
const BESIDE_MIDDLE = 0.4;
const IN_THE_MIDDLE = 0.5;
/** A side where words find no clean place, once that is known. */
const NO_PLACE = 8;

/** What the sides of both symbols cost a flow; the side that a person chose costs nothing. */
export function dockingPrices(
  problem: RoutingProblem,
  connection: Connection,
  { from, to, shy }: Ends,
): DockingPrices {
  const relation = relationOf(problem, from, to);
  const { exit, entry } = byRole(relation, connection.kind === 'joint', from);
  return {
    exit:
      connectorPrices(problem, from) ??
      avoided(shy, chosen(connection.exit, turned(exit, relation.lanes))),
    entry: connectorPrices(problem, to) ?? chosen(connection.entry, turned(entry, -relation.lanes)),
  };
}

interface Ends {
  readonly from: Obstacle;
  readonly to: Obstacle;
  /** Sides of the source beside which the words of the flow found no place. */
  readonly shy: readonly Side[];
}

const avoided = (shy: readonly Side[], prices: SidePrices): SidePrices =>
  bySide((side, i) => (prices[i] ?? 0) + (shy.includes(side) ? NO_PLACE : 0));

/** What sides cost where a person chose one of them: the chosen one nothing. */
function chosen(side: Side | null, prices: SidePrices): SidePrices {
  if (!side) return prices;
  return bySide((other, i) => (other === side ? 0 : (prices[i] ?? 0) + NOT_CHOSEN));
}

const bySide = (price: (side: Side, index: number) => number): SidePrices =>
  SIDES.map(price) as unknown as SidePrices;

function relationOf({ laneBorders, rowBorders }: RoutingProblem, from: Obstacle, to: Obstacle) {
  const a = centre(from.rect);
  const b = centre(to.rect);
  return {
    rows: bandAt(rowBorders, b.y) - bandAt(rowBorders, a.y),
    lanes: bandAt(laneBorders, b.x) - bandAt(laneBorders, a.x),
    drop: b.y - a.y,
  };
}

function byRole(
  relation: Relation,
  joint: boolean,
  from: Obstacle,
): { readonly exit: ByRole; readonly entry: ByRole } {
  const { rows, lanes, drop } = relation;
  const inRow = rows === 0 && lanes !== 0;
  if (joint) return { exit: jointSides(inRow), entry: jointSides(inRow) };
  if (inRow) {
    return {
      exit: { facing: 0, bottom: 1.5, far: 2.5, top: 4 },
      // Where the facing sides are taken, the way back runs under both: the top is for what comes from above.
      entry: { facing: 0, top: 1, far: 2.5, bottom: 2 },
    };
  }
  if (drop > 0) return { exit: forwardExit(lanes), entry: forwardEntry(lanes) };
  const bottom = from.shape === 'decision' ? 1.5 : 0.8;
  return {
    exit: { facing: 0, far: 0, bottom, top: 3 },
    entry: { bottom: 0, facing: 0.3, far: 0.3, top: 1.5 },
  };
}

const jointSides = (inRow: boolean): ByRole =>
  inRow ? { facing: 0, far: 5, top: 5, bottom: 5 } : { top: 0, bottom: 0, facing: 1, far: 1 };

const forwardExit = (lanes: number): ByRole =>
  lanes === 0
    ? { bottom: 0, facing: 0.6, far: 0.6, top: 4 }
    : { facing: 0, bottom: 0.5, far: 1.2, top: 5 };

const forwardEntry = (lanes: number): ByRole =>
  lanes === 0
    ? { top: 0, facing: 1.5, far: 1.5, bottom: 6 }
    : { top: 0, facing: 2, far: 2.7, bottom: 6 };

/** Roles as sides of a symbol whose partner is `lanes` to the right (negative: to the left). */
function turned({ top, facing, bottom, far }: ByRole, lanes: number): SidePrices {
  return lanes < 0 ? [top, far, bottom, facing] : [top, facing, bottom, far];
}

/** A connector docks on the side that looks into the table. */
function connectorPrices({ laneBorders }: RoutingProblem, obstacle: Obstacle): SidePrices | null {
  const { shape, lane, rect } = obstacle;
  if (shape !== 'connector') return null;
  const middle = ((laneBorders[lane] ?? 0) + (laneBorders[lane + 1] ?? 0)) / 2;
  const place = Math.abs(centre(rect).x - middle) > IN_THE_MIDDLE ? BESIDE_MIDDLE : 0;
  const [into, away] = isAtHead(obstacle) ? [2, 0] : [0, 2];
  return bySide((_, i) => place + (i === into ? 0 : i === away ? 9 : 3));
}
