/** Pages to route as layout makes them out of SOPs from a seed, and the same pages seen otherwise. */

import type { Side } from '../../src/geometry/geometry.ts';
import { right } from '../../src/geometry/geometry.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import type { Connection, RoutingProblem } from '../../src/layout/routes/problem.ts';
import { routePage } from '../../src/layout/routes/routePage.ts';
import type { SopKind } from './randomMixes.ts';
import { randomSop } from './randomSop.ts';
import { routingProblem } from './routingProblem.ts';
import { flowPages } from './seen/check.ts';
import { type Measures, measuresOf } from './seen/measures.ts';
import { seenLines } from './seen/seen.ts';

/** Every page of the document with this seed. */
export function randomProblems(kind: SopKind, seed: number): readonly RoutingProblem[] {
  const sop = randomSop(kind, seed);
  const layout = layoutSop(sop);
  return flowPages(layout).map((page) => routingProblem(page, layout.columns));
}

/** How good its lines are. */
export const measured = (problem: RoutingProblem): Measures =>
  measuresOf(seenLines(problem, routePage(problem)));

/** Crossings and bends, which don't depend on where anything is. */
export function shapeOf(problem: RoutingProblem): { crossings: number; bends: number } {
  const { crossings, bends } = measured(problem);
  return { crossings, bends };
}

const FLIPPED: Readonly<Record<Side, Side>> = {
  ...{ top: 'top', bottom: 'bottom', left: 'right', right: 'left' },
};

/** Left and right exchanged. */
export function mirrored(problem: RoutingProblem): RoutingProblem {
  const { laneBorders, obstacles, connections } = problem;
  const axis = (laneBorders[0] ?? 0) + (laneBorders.at(-1) ?? 0);
  const lanes = laneBorders.length - 1;
  const flip = (side: Side | null) => side && FLIPPED[side];
  return {
    ...problem,
    laneBorders: laneBorders.map((x) => axis - x).toReversed(),
    obstacles: obstacles.map((obstacle) => ({
      ...obstacle,
      rect: { ...obstacle.rect, x: axis - right(obstacle.rect) },
      lane: lanes - 1 - obstacle.lane,
    })),
    connections: connections.map((one) => ({
      ...one,
      exit: flip(one.exit),
      entry: flip(one.entry),
      lane: one.lane === null ? null : lanes - 1 - one.lane,
    })),
  };
}

/** The page as far to the right and down (mm). */
export function moved(problem: RoutingProblem, x: number, y: number): RoutingProblem {
  return {
    ...problem,
    laneBorders: problem.laneBorders.map((border) => border + x),
    rowBorders: problem.rowBorders.map((border) => border + y),
    obstacles: problem.obstacles.map((obstacle) => ({
      ...obstacle,
      rect: { ...obstacle.rect, x: obstacle.rect.x + x, y: obstacle.rect.y + y },
    })),
  };
}

export const withConnections = (
  problem: RoutingProblem,
  connections: readonly Connection[],
): RoutingProblem => ({ ...problem, connections });

/** The ways of all lines, by flow. */
export function waysOf(problem: RoutingProblem): ReadonlyMap<string, string> {
  return new Map(
    routePage(problem).lines.map(({ id, waypoints }) => [
      id,
      waypoints.map(({ x, y }) => `${x.toFixed(3)},${y.toFixed(3)}`).join(' '),
    ]),
  );
}
