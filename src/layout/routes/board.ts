/** All paths of a page as they lie, and the moves that make them better. */
import { SIDES } from '../../geometry/geometry.ts';
import type { Grid } from './grid.ts';
import { loopsAround } from './loop.ts';
import { Occupancy } from './occupancy.ts';
import { LEGAL, Pricing, SHARED_DISCOUNT, TOLERANT } from './pricing.ts';
import { type Path, SAME_PRICE, Search } from './search.ts';
import type { Trip } from './trip.ts';

/** Rows above and below its ends that a trip may use at first. */
const ROWS_AROUND = 1;
/** A trip that pays this much more than on the empty page is worth another try (bends). */
export const WORTHWHILE_EXCESS = 0.5;
/** What each trip in the way costs one that pushes them aside (bends). */
const PUSH = 6;
/**
 * States of the grid that the first draft of a page may settle. A page that needs more has hundreds of lines;
 * the rest of them run as on the empty page.
 */
const DRAFT_EFFORT = 600_000;

const ANYTHING = Number.POSITIVE_INFINITY;

/** Ways on the empty page, by trip: drafts of a page ask for the same ones again and again. */
export class LoneWays {
  readonly #known = new Map<string, { readonly path: Path; readonly price: number }>();

  of(trip: Trip, search: () => { readonly path: Path; readonly price: number }) {
    const key = `${trip.connection} ${trip.from.obstacle} ${trip.to.obstacle} ${trip.exit}`;
    const known = this.#known.get(key);
    if (known) return known;
    const way = search();
    this.#known.set(key, way);
    return way;
  }
}

export class Board {
  readonly trips: readonly Trip[];
  readonly paths: Path[] = [];
  /** Trips that were laid as on the empty page because the page had no effort left. */
  plain = 0;
  /** Sum of what the trips would pay on the empty page (bends). */
  readonly least: number;
  readonly #occupancy: Occupancy;
  readonly #pricing: Pricing;
  readonly #search: Search;
  /** Pairs that were tried in vain, with the paths around them as they lay then. */
  readonly #vain = new Map<number, readonly (Path | undefined)[]>();
  /** What each trip pays as all lie now, as far as it was asked. */
  #prices: (number | undefined)[] = [];
  readonly #lone: readonly { readonly path: Path; readonly price: number }[];

  constructor(grid: Grid, trips: readonly Trip[], loneWays: LoneWays) {
    this.trips = trips;
    this.#occupancy = new Occupancy(trips, grid.xs.length, grid.xs.length * grid.ys.length);
    this.#pricing = new Pricing(grid, this.#occupancy);
    this.#search = new Search(this.#pricing);
    this.#lone = trips.map((trip) =>
      loneWays.of(trip, () => {
        const path = this.#cheapest(trip);
        return { path, price: this.#pricing.path(trip, path) };
      }),
    );
    this.least = this.#lone.reduce((sum, { price }) => sum + price, 0);
  }

  /** Lays a trip for the first time: as on the empty page where nobody is in its way. */
  layFirst(trip: Trip): void {
    this.#prices = [];
    const lone = this.#lone[trip.index]?.path ?? [];
    const isAlone = !this.trips.some(
      (other) => this.paths[other.index] && this.#occupancy.isRelated(trip, other),
    );
    const price = this.#pricing.path(trip, lone);
    const isFree = price <= this.#lonePrice(trip) + SAME_PRICE;
    const isSpent = this.effort() > DRAFT_EFFORT;
    if (isSpent) this.plain++;
    this.#lay(trip, (isAlone && isFree) || isSpent ? lone : this.#cheapest(trip));
  }

  /** Takes up two trips and lays them again in the other order; keeps that if the page gets better. */
  tryPair(first: Trip, second: Trip): void {
    const scene = this.#sceneOf(first, second);
    const key = first.index * this.trips.length + second.index;
    if (isSameScene(scene, this.#vain.get(key))) return;
    if (this.#tryPair(first, second)) this.#prices = [];
    else this.#vain.set(key, scene);
  }

  /** The paths that decide what becomes of a pair: as long as they lie as they did, it comes to the same. */
  #sceneOf(first: Trip, second: Trip): readonly (Path | undefined)[] {
    const around = [first, second, ...this.inTheWayOf(first), ...this.inTheWayOf(second)];
    return around.map(({ index }) => this.paths[index]);
  }

  #tryPair(first: Trip, second: Trip): boolean {
    const before = [this.#takeUp(first), this.#takeUp(second)] as const;
    const priceBefore = this.#layBoth(first, second, before);
    this.#takeUp(first);
    this.#takeUp(second);
    const path = this.#cheaper(first, priceBefore - this.#lonePrice(second));
    if (path) {
      const price = this.#pricing.path(first, path);
      this.#lay(first, path);
      const after = this.#cheaper(second, priceBefore - price);
      if (after) {
        this.#lay(second, after);
        return true;
      }
      this.#takeUp(first);
    }
    this.#layBoth(first, second, before);
    return false;
  }

  /** Lays a trip through those in its way and these anew; keeps that if the page gets better. */
  tryPushing(trip: Trip): void {
    if (isLoop(trip)) return;
    const before = this.total();
    const old = this.#takeUp(trip);
    const found = this.#search.find(trip, {
      below: ANYTHING,
      rowsAround: ANYTHING,
      terms: { conflict: PUSH, throughSymbol: Number.POSITIVE_INFINITY },
    });
    if (!found) {
      this.#lay(trip, old);
      return;
    }
    const pushed = [...this.#occupancy.inTheWayOf(trip, found.path)].map((index) => ({
      other: this.trips[index] as Trip,
      path: this.paths[index] ?? [],
    }));
    for (const { other } of pushed) this.#takeUp(other);
    this.#lay(trip, found.path);
    for (const { other } of pushed) this.#lay(other, this.#cheapest(other));
    this.#prices = [];
    if (this.total() < before - SAME_PRICE) return;
    this.#prices = [];
    this.#takeUp(trip);
    for (const { other } of pushed) this.#takeUp(other);
    this.#lay(trip, old);
    for (const { other, path } of pushed) this.#lay(other, path);
  }

  /** What all searches on this board have cost so far (states settled). */
  effort(): number {
    return this.#search.settled;
  }

  /** What the trip pays more than on the empty page (bends). */
  excess(trip: Trip): number {
    return this.#price(trip) - this.#lonePrice(trip);
  }

  byExcess(): readonly Trip[] {
    return this.trips
      .map((trip) => ({ trip, excess: this.excess(trip) }))
      .filter(({ excess }) => excess > WORTHWHILE_EXCESS)
      .sort((a, b) => b.excess - a.excess || a.trip.index - b.trip.index)
      .map(({ trip }) => trip);
  }

  /** Who may be to blame: trips in the way of its path, and of its path on the empty page. */
  inTheWayOf(trip: Trip): readonly Trip[] {
    const near = new Set([
      ...this.#occupancy.inTheWayOf(trip, this.paths[trip.index] ?? []),
      ...this.#occupancy.inTheWayOf(trip, this.#lone[trip.index]?.path ?? []),
    ]);
    return this.trips.filter(({ index }) => near.has(index));
  }

  /** The other trips at its symbols. */
  atSymbolsOf(trip: Trip): readonly Trip[] {
    return this.trips.filter((other) => other !== trip && shareSymbol(trip, other));
  }

  /** Sum of what all trips pay; a crossing counts for both. */
  total(): number {
    return this.trips.reduce((sum, trip) => sum + this.#price(trip), 0);
  }

  /** Whether the trip breaks a rule of drawing as it lies, or leaves by another's corner while one is free. */
  isUnclean(trip: Trip): boolean {
    const path = this.paths[trip.index] ?? [];
    if (this.#pricing.path(trip, path, LEGAL) === ANYTHING) return true;
    return this.#sharesCorner(trip) && this.#sidesUsed(trip.from.obstacle) < SIDES.length;
  }

  /** Whether two answers of a decision leave by one corner. */
  #sharesCorner(trip: Trip): boolean {
    const exit = ({ index }: Trip) => this.#occupancy.headingTo(this.paths[index] ?? [], 1);
    return (
      trip.from.shape === 'decision' &&
      this.trips.some(
        (other) =>
          other !== trip &&
          other.from.obstacle === trip.from.obstacle &&
          exit(other) === exit(trip),
      )
    );
  }

  #sidesUsed(obstacle: number): number {
    const sides = this.trips.flatMap((trip) => {
      const path = this.paths[trip.index] ?? [];
      const out = this.#occupancy.headingTo(path, 1);
      const into = this.#occupancy.headingTo(path, path.length - 1);
      return [
        ...(trip.from.obstacle === obstacle ? [out] : []),
        ...(trip.to.obstacle === obstacle ? [into ^ 2] : []),
      ];
    });
    return new Set(sides).size;
  }

  unclean(): readonly number[] {
    return this.trips.filter((trip) => this.isUnclean(trip)).map(({ index }) => index);
  }

  /** Trips that pay for others, or bend more than once. */
  uneasy(): readonly number[] {
    return this.trips
      .filter((trip) => this.excess(trip) > WORTHWHILE_EXCESS || this.#bends(trip) > 1)
      .map(({ index }) => index);
  }

  #bends({ index }: Trip): number {
    const path = this.paths[index] ?? [];
    const turns = (i: number) =>
      this.#occupancy.headingTo(path, i) !== this.#occupancy.headingTo(path, i + 1);
    return path.filter((_, i) => i > 0 && i + 1 < path.length && turns(i)).length;
  }

  #lonePrice(trip: Trip): number {
    return this.#lone[trip.index]?.price ?? 0;
  }

  #price(trip: Trip): number {
    const known = this.#prices[trip.index];
    if (known !== undefined) return known;
    const price = this.#pricing.path(trip, this.paths[trip.index] ?? []);
    this.#prices[trip.index] = price;
    return price;
  }

  /** A way for less than that, or null; unclean ones only where that is what must be beaten. */
  #cheaper(trip: Trip, below: number): Path | null {
    if (isLoop(trip)) return null;
    if (below <= this.#lonePrice(trip) * SHARED_DISCOUNT) return null;
    const near = { below: below - SAME_PRICE, rowsAround: ROWS_AROUND, terms: LEGAL };
    const found = this.#search.find(trip, near);
    if (found || below < TOLERANT.conflict) return found?.path ?? null;
    return this.#search.find(trip, { ...near, rowsAround: ANYTHING })?.path ?? null;
  }

  /** A clean way near its ends, else a clean way anywhere, else any way at all. */
  #cheapest(trip: Trip): Path {
    if (isLoop(trip)) return this.#cheapestLoop(trip);
    const near = { below: ANYTHING, rowsAround: ROWS_AROUND, terms: LEGAL };
    const found =
      this.#search.find(trip, near) ??
      this.#search.find(trip, { ...near, rowsAround: ANYTHING }) ??
      this.#search.find(trip, { below: ANYTHING, rowsAround: ANYTHING, terms: TOLERANT });
    return found?.path ?? [];
  }

  #cheapestLoop(trip: Trip): Path {
    const loops = loopsAround(this.#pricing.grid, trip.from);
    const prices = loops.map((loop) => this.#pricing.path(trip, loop));
    return loops[prices.indexOf(Math.min(...prices))] ?? [];
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

const isSameScene = (
  scene: readonly (Path | undefined)[],
  before: readonly (Path | undefined)[] | undefined,
): boolean =>
  before !== undefined &&
  scene.length === before.length &&
  scene.every((path, i) => path === before[i]);

const shareSymbol = (a: Trip, b: Trip): boolean =>
  a.from.obstacle === b.from.obstacle ||
  a.to.obstacle === b.to.obstacle ||
  a.from.obstacle === b.to.obstacle ||
  a.to.obstacle === b.from.obstacle;

const isLoop = (trip: Trip): boolean => trip.from.obstacle === trip.to.obstacle;
