/** A page with its trips laid, and what can be changed about the page itself to lay them better. */
import type { Rect } from '../../geometry/geometry.ts';
import { buildGrid, type Grid } from './grid.ts';
import type { Obstacle, RoutingProblem } from './problem.ts';
import { draftTrips, type RoutedTrips, routeTrips } from './routeTrips.ts';
import { SAME_PRICE } from './search.ts';
import { type Trip, tripsOf } from './trip.ts';

/** Lines side by side in a gutter, at most: two nearly always do, and more cost twice the search. */
const TRACKS = 2;
const MORE_TRACKS = 4;
/** A page that costs this much more than each trip alone is worth trying other orders of its connectors (bends). */
const WORTHWHILE_EXCESS = 1;
/** Drafts that a page may take to find the order of its connectors. */
const DRAFTS = 12;
const ROUNDS = 2;

export interface LaidPage extends RoutedTrips {
  readonly problem: RoutingProblem;
  readonly grid: Grid;
  readonly trips: readonly Trip[];
}

/** Lays all trips of a page, with its connectors in the order that crosses least. */
export function layPage(problem: RoutingProblem): LaidPage {
  const first = lay(problem, TRACKS, routeTrips);
  const ordered = inBetterOrder(first);
  if (ordered.unclean.length === 0) return ordered;
  const roomier = lay(ordered.problem, MORE_TRACKS, routeTrips);
  return isBetter(roomier, ordered) ? roomier : ordered;
}

function lay(
  problem: RoutingProblem,
  tracks: number,
  route: (grid: Grid, trips: readonly Trip[]) => RoutedTrips,
): LaidPage {
  const grid = buildGrid(problem, tracks);
  const trips = tripsOf(problem, grid);
  return { problem, grid, trips, ...route(grid, trips) };
}

const isBetter = (a: LaidPage, b: LaidPage): boolean => a.price < b.price - SAME_PRICE;

/** Tries connectors of one lane and row in each other's places; judged by drafts, since those are cheap. */
function inBetterOrder(first: LaidPage): LaidPage {
  const pairs = exchangeablePairs(first.problem.obstacles);
  if (pairs.length === 0 || first.price - first.least <= WORTHWHILE_EXCESS) return first;
  let best = lay(first.problem, TRACKS, draftTrips);
  let drafts = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (const [a, b] of pairs) {
      if (drafts++ > DRAFTS) break;
      const other = lay(withExchanged(best.problem, a, b), TRACKS, draftTrips);
      if (isBetter(other, best)) best = other;
    }
    if (best === before) break;
  }
  if (best.problem === first.problem) return first;
  const ordered = lay(best.problem, TRACKS, routeTrips);
  return isBetter(ordered, first) ? ordered : first;
}

/** Ids of connectors that stand in one lane and row, two by two. */
function exchangeablePairs(obstacles: readonly Obstacle[]): readonly (readonly [string, string])[] {
  const connectors = obstacles
    .filter(({ shape }) => shape === 'connector')
    .sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
  return connectors.flatMap((a, i) =>
    connectors
      .slice(i + 1)
      .filter((b) => b.lane === a.lane && b.row === a.row)
      .map((b) => [a.id, b.id] as const),
  );
}

function withExchanged(problem: RoutingProblem, a: string, b: string): RoutingProblem {
  const rectOf = (id: string) => problem.obstacles.find((obstacle) => obstacle.id === id)?.rect;
  const places = new Map<string, Rect | undefined>([
    [a, rectOf(b)],
    [b, rectOf(a)],
  ]);
  return {
    ...problem,
    obstacles: problem.obstacles.map((obstacle) => ({
      ...obstacle,
      rect: places.get(obstacle.id) ?? obstacle.rect,
    })),
  };
}
