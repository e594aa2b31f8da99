/**
 * Routes all trips of a page: short ones first, then those that stand in each other's way once more.
 * Every budget is a count, never a time, so that the same page gives the same lines everywhere.
 */
import { type Board, DRAFT_EFFORT, type Laid, WORTHWHILE_EXCESS } from './board.ts';
import { BEND, CROSSING } from './pricing.ts';
import type { Trip } from './trip.ts';

/** A trip that pays about as much as a crossing is worth a try with all that end where it does (price). */
const LARGE_EXCESS = CROSSING - BEND;
/** How many states of the grid the second thoughts of a page may settle: some 5 ms. */
const EFFORT = 30_000;

export interface RoutedTrips extends Laid {
  /** What all trips pay together (price), a crossing for both. */
  readonly price: number;
  /** Trips that lie on another one, or through a symbol. */
  readonly unclean: readonly number[];
  /** Trips that pay for others or bend more than once: those that another place of an end might help. */
  readonly uneasy: readonly number[];
}

/** The first draft: each trip laid once, none taken up again. */
export function draftTrips(board: Board): RoutedTrips {
  for (const trip of [...board.trips]) board.layFirst(trip);
  return answer(board);
}

/** Lays the trips of a draft better that stand in each other's way. */
export function improveTrips(board: Board): RoutedTrips {
  const limit = board.effort() + EFFORT;
  improve(board, (trip) => board.inTheWayOf(trip), WORTHWHILE_EXCESS, limit);
  improve(board, (trip) => board.atSymbolsOf(trip), LARGE_EXCESS, limit);
  for (const trip of board.byExcess())
    if (board.inTheWayOf(trip).length === 0) board.layBetter(trip);
  cleanUp(board, board.effort() + DRAFT_EFFORT);
  return answer(board);
}

/** With more lines on each other than these a page gets no better by trying. */
export const MOST_UNCLEAN = 12;

/** Tries every line that lies on another one once more, as long as the effort of a whole draft allows: what other lines cost excuses none. */
function cleanUp(board: Board, limit: number): void {
  const unclean = board.unclean();
  if (unclean.length > MOST_UNCLEAN) return;
  for (const index of unclean) {
    const trip = board.trips[index] as Trip;
    if (board.isUnclean(trip)) board.tryPushing(trip);
    for (const other of [...board.inTheWayOf(trip), ...board.atSymbolsOf(trip)]) {
      if (!board.isUnclean(trip) || board.effort() > limit) break;
      board.tryPair(trip, other);
    }
  }
}

type Others = (trip: Trip) => readonly Trip[];

const answer = (board: Board): RoutedTrips => ({
  trips: [...board.trips],
  paths: [...board.paths],
  price: board.total(),
  unclean: board.unclean(),
  uneasy: board.uneasy(),
  plain: board.plain,
});

/**
 * Second thoughts, once, as a second time brings hardly anything: tries every trip that pays more than `least` for others
 * (price), worst first, through those in its way and then with each partner, to the effort of `limit`.
 */
function improve(board: Board, others: Others, least: number, limit: number): void {
  for (const trip of board.byExcess()) {
    if (board.effort() > limit) return;
    if (board.isUnclean(trip)) board.tryPushing(trip);
    for (const other of others(trip)) {
      if (board.excess(trip) <= least) break;
      if (board.effort() > limit) return;
      board.tryPair(trip, other);
    }
  }
}
