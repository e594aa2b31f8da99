/**
 * Routes all trips of a page: short ones first, then pairs that stand in each other's way once more.
 * Every budget is a count, never a time, so that the same page gives the same lines everywhere.
 */
import type { Grid } from './grid.ts';
import { Occupancy } from './occupancy.ts';
import { CONFLICT, Pricing, SHARED_DISCOUNT } from './pricing.ts';
import { type Path, SAME_PRICE, Search } from './search.ts';
import type { Trip } from './trip.ts';

/** Rows above and below its ends that a trip may use at first. */
const ROWS_AROUND = 1;
const ROUNDS = 3;
/** How many states of the grid the pair moves of a page may settle: some 10 ms. */
const EFFORT = 30_000;
/** A trip that pays this much more than on the empty page is worth another try (bends). */
const WORTHWHILE_EXCESS = 0.5;

const ANYTHING = Number.POSITIVE_INFINITY;

/** The path of every trip over the grid, in their order. */
export function routeTrips(grid: Grid, trips: readonly Trip[]): readonly Path[] {
  const board = new Board(grid, trips);
  const shortFirst = [...trips].sort((a, b) => a.span - b.span || a.index - b.index);
  for (const trip of shortFirst) board.layFirst(trip);
  const limit = board.effort() + EFFORT;
  for (let round = 0; round < ROUNDS; round++) {
    const before = board.total();
    improve(board, limit);
    if (board.total() > before - SAME_PRICE) break;
  }
  return trips.map(({ index }) => board.paths[index] ?? []);
}

/** Tries every trip that pays for others together with each of those, worst first. */
function improve(board: Board, limit: number): void {
  for (const trip of board.byExcess()) {
    for (const other of board.neighboursOf(trip)) {
      if (board.excess(trip) <= WORTHWHILE_EXCESS) break;
      if (board.effort() > limit) return;
      board.tryPair(trip, other);
    }
  }
}

/** All paths of a page as they lie, with the prices that they would have on the empty page. */
class Board {
  readonly trips: readonly Trip[];
  readonly paths: Path[] = [];
  readonly #occupancy: Occupancy;
  readonly #pricing: Pricing;
  readonly #search: Search;
  readonly #lonePaths: readonly Path[];
  readonly #lonePrices: readonly number[];

  constructor(grid: Grid, trips: readonly Trip[]) {
    this.trips = trips;
    this.#occupancy = new Occupancy(trips, grid.xs.length, grid.xs.length * grid.ys.length);
    this.#pricing = new Pricing(grid, this.#occupancy);
    this.#search = new Search(this.#pricing);
    const lone = trips.map((trip) => this.#cheapest(trip));
    this.#lonePaths = lone;
    this.#lonePrices = trips.map((trip, i) => this.#pricing.path(trip, lone[i] ?? []));
  }

  /** Lays a trip for the first time: as on the empty page where nobody is in its way. */
  layFirst(trip: Trip): void {
    const lone = this.#lonePaths[trip.index] ?? [];
    const isAlone = !this.trips.some((other) => this.paths[other.index] && isRelated(trip, other));
    const price = this.#pricing.path(trip, lone);
    const isFree = price <= (this.#lonePrices[trip.index] ?? 0) + SAME_PRICE;
    this.#lay(trip, isAlone && isFree ? lone : this.#cheapest(trip));
  }

  /** Takes up two trips and lays them again in the other order; keeps that if the page gets better. */
  tryPair(first: Trip, second: Trip): void {
    const before = [this.#takeUp(first), this.#takeUp(second)] as const;
    const priceBefore = this.#layBoth(first, second, before);
    this.#takeUp(first);
    this.#takeUp(second);
    const path = this.#cheaper(first, priceBefore - (this.#lonePrices[second.index] ?? 0));
    if (path) {
      const price = this.#pricing.path(first, path);
      this.#lay(first, path);
      const after = this.#cheaper(second, priceBefore - price);
      if (after) {
        this.#lay(second, after);
        return;
      }
      this.#takeUp(first);
    }
    this.#layBoth(first, second, before);
  }

  /** What all searches on this board have cost so far (states settled). */
  effort(): number {
    return this.#search.settled;
  }

  /** What the trip pays more than on the empty page (bends). */
  excess(trip: Trip): number {
    return this.#price(trip) - (this.#lonePrices[trip.index] ?? 0);
  }

  byExcess(): readonly Trip[] {
    return this.trips
      .map((trip) => ({ trip, excess: this.excess(trip) }))
      .filter(({ excess }) => excess > WORTHWHILE_EXCESS)
      .sort((a, b) => b.excess - a.excess || a.trip.index - b.trip.index)
      .map(({ trip }) => trip);
  }

  /** Who may be to blame: trips on its path, on its path of the empty page, or at its symbols. */
  neighboursOf(trip: Trip): readonly Trip[] {
    const near = new Set([
      ...this.#occupancy.tripsOn(this.paths[trip.index] ?? []),
      ...this.#occupancy.tripsOn(this.#lonePaths[trip.index] ?? []),
    ]);
    return this.trips.filter((other) => other !== trip && near.has(other.index));
  }

  /** Sum of what all trips pay; a crossing counts for both. */
  total(): number {
    return this.trips.reduce((sum, trip) => sum + this.#price(trip), 0);
  }

  #price(trip: Trip): number {
    const path = this.#takeUp(trip);
    const price = this.#pricing.path(trip, path);
    this.#lay(trip, path);
    return price;
  }

  /** A way for less than that, or null; unclean ones only where that is what must be beaten. */
  #cheaper(trip: Trip, below: number): Path | null {
    if (below <= (this.#lonePrices[trip.index] ?? 0) * SHARED_DISCOUNT) return null;
    const near = { below: below - SAME_PRICE, rowsAround: ROWS_AROUND, tolerant: false };
    const found = this.#search.find(trip, near);
    if (found || below < CONFLICT) return found?.path ?? null;
    return this.#search.find(trip, { ...near, rowsAround: ANYTHING })?.path ?? null;
  }

  /** A clean way near its ends, else a clean way anywhere, else any way at all. */
  #cheapest(trip: Trip): Path {
    const near = { below: ANYTHING, rowsAround: ROWS_AROUND, tolerant: false };
    const found =
      this.#search.find(trip, near) ??
      this.#search.find(trip, { ...near, rowsAround: ANYTHING }) ??
      this.#search.find(trip, { ...near, rowsAround: ANYTHING, tolerant: true });
    return found?.path ?? [];
  }

  #lay(trip: Trip, path: Path): void {
    this.paths[trip.index] = path;
    this.#occupancy.place(trip.index, path);
  }

  #takeUp(trip: Trip): Path {
    const path = this.paths[trip.index] ?? [];
    this.#occupancy.remove(trip.index, path);
    return path;
  }

  /** Lays two trips and tells what both pay, the first as if the second didn't lie yet. */
  #layBoth(first: Trip, second: Trip, [path, other]: readonly [Path, Path]): number {
    const price = this.#pricing.path(first, path);
    this.#lay(first, path);
    const otherPrice = this.#pricing.path(second, other);
    this.#lay(second, other);
    return price + otherPrice;
  }
}

const isRelated = (a: Trip, b: Trip): boolean =>
  a !== b && (a.from.obstacle === b.from.obstacle || a.to.obstacle === b.to.obstacle);
