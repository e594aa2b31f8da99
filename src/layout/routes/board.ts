/** All paths of a page as they lie, and the moves that make them better. */
import { SIDES } from '../../geometry/geometry.ts';
import type { Grid } from './grid.ts';
import { loopsAround } from './loop.ts';
import { Occupancy } from './occupancy.ts';
import { LEGAL, Pricing, SHARED_DISCOUNT, TOLERANT } from './pricing.ts';
import { type Path, SAME_PRICE, Search, type SearchBounds } from './search.ts';
import type { Choices, End, Trip } from './trip.ts';

/** Rows above and below its ends that a trip may use at first. */
const ROWS_AROUND = 1;
/** A trip that pays this much more than on the empty page is worth another try (price). */
export const WORTHWHILE_EXCESS = 0.5;
/** What each trip in the way costs one that pushes them aside (price). */
const PUSH = 6;
/**
 * States of the grid that the first draft of a page may settle. A page that needs more has hundreds of lines;
 * the rest of them run as on the empty page.
 */
export const DRAFT_EFFORT = 600_000;

const ANYTHING = Number.POSITIVE_INFINITY;

/** A trip to the places that its connector is to stand in, and its path. */
interface Way {
  readonly trip: Trip;
  readonly path: Path;
}

/** A way and what it costs (price). */
interface PricedWay extends Way {
  readonly price: number;
}

/** Ways on the empty page, by trip: drafts of a page ask for the same ones again and again. */
export class LoneWays {
  readonly #known = new Map<string, PricedWay>();

  of(choices: Choices, search: () => PricedWay): PricedWay {
    const [{ connection, exit }] = choices;
    const key = [
      connection,
      exit,
      ...choices.map(({ from, to }) => `${from.obstacle}-${to.obstacle}`),
    ].join();
    const known = this.#known.get(key);
    if (known) return known;
    const way = search();
    this.#known.set(key, way);
    return way;
  }
}

/** Trips as they lie. */
export interface Laid {
  /** Every trip, by its rank, and its path over the grid. */
  readonly trips: readonly Trip[];
  readonly paths: readonly Path[];
  /** How many run as on the empty page, since the page used up what it may cost. */
  readonly plain: number;
}

export class Board implements Laid {
  /** The trips as they lie, by their ranks, and their paths. */
  readonly trips: Trip[];
  readonly paths: Path[] = [];
  /** Trips that were laid as on the empty page because the page had no effort left. */
  plain = 0;
  readonly #occupancy: Occupancy;
  readonly #pricing: Pricing;
  readonly #search: Search;
  /** Pairs that were tried in vain, with the paths around them as they lay then. */
  readonly #vain = new Map<number, readonly (Path | undefined)[]>();
  /** What each trip pays as all lie now, as far as it was asked. */
  #prices: (number | undefined)[] = [];
  /** By rank, what may be laid as that trip. */
  readonly #choices: readonly Choices[];
  /** The best of each on the empty page. */
  readonly #lone: readonly PricedWay[];
  /** The ranks of the trips that end at a connector, by the obstacle in whose place it stands. */
  readonly #taken = new Map<number, number>();

  constructor(grid: Grid, choices: readonly Choices[], loneWays: LoneWays) {
    this.trips = choices.map(([trip]) => trip);
    this.#choices = choices;
    const nodes = grid.xs.length * grid.ys.length;
    this.#occupancy = new Occupancy(this.trips, grid.xs.length, nodes);
    this.#pricing = new Pricing(grid, this.#occupancy);
    this.#search = new Search(this.#pricing);
    this.#lone = choices.map((own) =>
      loneWays.of(own, () => {
        const way = this.#cheapest(own[0]);
        return { ...way, price: this.#pricing.path(way.trip, way.path) };
      }),
    );
  }

  /** Lays a trip for the first time: as on the empty page where nobody is in its way. */
  layFirst({ index }: Trip): void {
    this.#prices = [];
    const { trip, path, price } = this.#lone[index] as PricedWay;
    const isPlaceFree = this.#isPlaceFree(trip);
    const isAlone = !this.trips.some(
      (other) => this.paths[other.index] && this.#occupancy.isRelated(trip, other),
    );
    const isFree = isPlaceFree && this.#pricing.path(trip, path) <= price + SAME_PRICE;
    const isSpent = this.effort() > DRAFT_EFFORT;
    const isPlain = isSpent && isPlaceFree;
    if (isPlain) this.plain++;
    this.#lay((isAlone && isFree) || isPlain ? { trip, path } : this.#cheapest(trip));
  }

  /** Lays all trips as they were laid before. */
  layAgain({ trips, paths, plain }: Laid): void {
    for (const trip of trips) this.#lay({ trip, path: paths[trip.index] ?? [] });
    this.plain = plain;
  }

  /** Takes up two trips and lays them again in the other order; keeps that if the page gets better. */
  tryPair(first: Trip, second: Trip): void {
    const scene = this.#sceneOf(first, second);
    const key = first.index * this.trips.length + second.index;
    if (isSameScene(scene, this.#vain.get(key))) return;
    if (this.#tryPair(first, second)) this.#prices = [];
    else this.#vain.set(key, scene);
  }

  /** The paths that decide what becomes of a pair: as long as they lie as they did, it comes to the same, but for places that others left. */
  #sceneOf(first: Trip, second: Trip): readonly (Path | undefined)[] {
    const around = [first, second, ...this.inTheWayOf(first), ...this.inTheWayOf(second)];
    return around.map(({ index }) => this.paths[index]);
  }

  #tryPair(first: Trip, second: Trip): boolean {
    const before = [this.#takeUp(first), this.#takeUp(second)] as const;
    const priceBefore = this.#layBoth(before);
    this.#takeUp(first);
    this.#takeUp(second);
    const way = this.#cheaper(first, priceBefore - this.#lonePrice(second));
    if (way) {
      this.#lay(way);
      const other = this.#cheaper(second, priceBefore - this.#pricing.path(way.trip, way.path));
      if (other) {
        this.#lay(other);
        return true;
      }
      this.#takeUp(first);
    }
    this.#layBoth(before);
    return false;
  }

  /** Lays a trip through those in its way and these anew; keeps that if the page gets better. */
  tryPushing({ index }: Trip): void {
    const trip = this.trips[index] as Trip;
    if (isLoop(trip)) return;
    const before = this.total();
    const old = this.#takeUp(trip);
    const found = this.#search.find(trip, {
      below: ANYTHING,
      rowsAround: ANYTHING,
      terms: { conflict: PUSH, throughSymbol: Number.POSITIVE_INFINITY },
    });
    if (!found) {
      this.#lay(old);
      return;
    }
    const inTheWay = [...this.#occupancy.inTheWayOf(trip, found.path)];
    const pushed = inTheWay.map((other) => this.#takeUp(this.trips[other] as Trip));
    this.#lay({ trip, path: found.path });
    for (const other of pushed) this.#lay(this.#cheapest(other.trip));
    this.#prices = [];
    if (this.total() < before - SAME_PRICE) return;
    this.#prices = [];
    this.#takeUp(trip);
    for (const other of pushed) this.#takeUp(other.trip);
    this.#lay(old);
    for (const other of pushed) this.#lay(other);
  }

  /** Lays a trip anew where that is cheaper for itself: what stood in its way may have moved since, and pairs need partners. */
  layBetter({ index }: Trip): void {
    const old = this.#takeUp(this.trips[index] as Trip);
    const way = this.#cheaper(old.trip, this.#pricing.path(old.trip, old.path));
    this.#lay(way ?? old);
    if (way) this.#prices = [];
  }

  /** What all searches on this board have cost so far (states settled). */
  effort(): number {
    return this.#search.settled;
  }

  /** What the trip pays more than on the empty page (price). */
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

  /** The other trips at its symbols, and those whose connectors stand where its own may stand. */
  atSymbolsOf({ index }: Trip): readonly Trip[] {
    const choices = this.#choices[index] ?? [];
    return this.trips.filter(
      (other) => other.index !== index && choices.some((trip) => shareSymbol(trip, other)),
    );
  }

  /** Sum of what all trips pay; a crossing counts for both. */
  total(): number {
    return this.trips.reduce((sum, trip) => sum + this.#price(trip), 0);
  }

  /** Whether the trip breaks a rule of drawing as it lies, or leaves by another's corner while one is free. */
  isUnclean({ index }: Trip): boolean {
    const [trip, path] = [this.trips[index] as Trip, this.paths[index] ?? []];
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

  #lonePrice({ index }: Trip): number {
    return this.#lone[index]?.price ?? 0;
  }

  #price({ index }: Trip): number {
    const known = this.#prices[index];
    if (known !== undefined) return known;
    const price = this.#pricing.path(this.trips[index] as Trip, this.paths[index] ?? []);
    this.#prices[index] = price;
    return price;
  }

  /** A way for less than that, or null; unclean ones only where that is what must be beaten. */
  #cheaper(trip: Trip, below: number): Way | null {
    if (isLoop(trip)) return null;
    if (below <= this.#lonePrice(trip) * SHARED_DISCOUNT) return null;
    const near = { below: below - SAME_PRICE, rowsAround: ROWS_AROUND, terms: LEGAL };
    const found = this.#find(trip, near);
    if (found || below < TOLERANT.conflict) return found;
    return this.#find(trip, { ...near, rowsAround: ANYTHING });
  }

  /** A clean way near its ends, else a clean way anywhere, else any way at all. */
  #cheapest(trip: Trip): Way {
    if (isLoop(trip)) return { trip, path: this.#cheapestLoop(trip) };
    const near = { below: ANYTHING, rowsAround: ROWS_AROUND, terms: LEGAL };
    return (
      this.#find(trip, near) ??
      this.#find(trip, { ...near, rowsAround: ANYTHING }) ??
      this.#find(trip, { below: ANYTHING, rowsAround: ANYTHING, terms: TOLERANT }) ?? {
        trip,
        path: [],
      }
    );
  }

  /** The cheapest way within the bounds to any of the places that are free, or null. */
  #find({ index }: Trip, bounds: SearchBounds): Way | null {
    let best: PricedWay | null = null;
    for (const trip of this.#choices[index] ?? []) {
      if (!this.#isPlaceFree(trip)) continue;
      const found = this.#search.find(trip, { ...bounds, below: best?.price ?? bounds.below });
      if (found) best = { trip, ...found };
    }
    return best;
  }

  #cheapestLoop(trip: Trip): Path {
    const loops = loopsAround(this.#pricing.grid, trip.from);
    const prices = loops.map((loop) => this.#pricing.path(trip, loop));
    return loops[prices.indexOf(Math.min(...prices))] ?? [];
  }

  /** Whether no other trip has its connector where this one wants its own. */
  #isPlaceFree({ index, from, to }: Trip): boolean {
    const isFree = ({ obstacle }: End) => (this.#taken.get(obstacle) ?? index) === index;
    return isFree(from) && isFree(to);
  }

  #lay({ trip, path }: Way): void {
    this.trips[trip.index] = trip;
    this.paths[trip.index] = path;
    this.#occupancy.place(trip.index, path);
    for (const { shape, obstacle } of [trip.from, trip.to])
      if (shape === 'connector') this.#taken.set(obstacle, trip.index);
  }

  #takeUp({ index }: Trip): Way {
    const [trip, path] = [this.trips[index] as Trip, this.paths[index] ?? []];
    this.#occupancy.remove(index, path);
    this.#taken.delete(trip.from.obstacle);
    this.#taken.delete(trip.to.obstacle);
    return { trip, path };
  }

  /** Lays two trips and tells what both pay, the first as if the second didn't lie yet. */
  #layBoth([first, second]: readonly [Way, Way]): number {
    const price = this.#pricing.path(first.trip, first.path);
    this.#lay(first);
    const otherPrice = this.#pricing.path(second.trip, second.path);
    this.#lay(second);
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
