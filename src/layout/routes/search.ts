/** The cheapest way of one trip over the grid, as the others lie now: A* over nodes and headings. */
import { Heap } from './heap.ts';
import { DOWN, LEFT, NONE, RIGHT } from './occupancy.ts';
import { PRICE_PER_MM, type Pricing, SHARED_DISCOUNT } from './pricing.ts';
import type { Trip } from './trip.ts';

/** Nodes of the grid from the middle of the source to the middle of the target. */
export type Path = readonly number[];

export interface Found {
  readonly path: Path;
  readonly price: number;
}

export interface SearchBounds {
  /** Give up when no way is cheaper than this (bends). */
  readonly below: number;
  /** How many rows above and below its ends a trip may use. */
  readonly rowsAround: number;
  /** Whether broken rules are dear instead of forbidden. */
  readonly tolerant: boolean;
}

/** A hair, so that two orders of adding up the same prices compare as equal. */
export const SAME_PRICE = 1e-6;

export class Search {
  /** States settled by all searches so far: what searching really costs. */
  settled = 0;
  readonly #pricing: Pricing;
  readonly #heap = new Heap();
  readonly #price: Float64Array;
  readonly #parent: Int32Array;
  /** Number of the search that last reached a state, so that nothing has to be cleared between searches. */
  readonly #reached: Int32Array;
  readonly #settled: Int32Array;
  readonly #goal: number;
  #number = 0;

  constructor(pricing: Pricing) {
    const nodes = pricing.grid.xs.length * pricing.grid.ys.length;
    this.#pricing = pricing;
    this.#goal = nodes * 4;
    this.#price = new Float64Array(nodes * 4 + 1);
    this.#parent = new Int32Array(nodes * 4 + 1);
    this.#reached = new Int32Array(nodes * 4 + 1);
    this.#settled = new Int32Array(nodes * 4 + 1);
  }

  /** The cheapest way within the bounds, or null. */
  find(trip: Trip, bounds: SearchBounds): Found | null {
    const source = this.#nodeOf(trip.from.xi, trip.from.yi);
    const target = this.#nodeOf(trip.to.xi, trip.to.yi);
    this.#number++;
    this.#heap.clear();
    for (let out = 0; out < 4; out++) this.#relax(trip, bounds, -1, source, NONE, out, 0);
    while (this.#heap.size > 0 && this.#heap.least < bounds.below - SAME_PRICE) {
      const state = this.#heap.pop();
      if (this.#settled[state] === this.#number) continue;
      this.#settled[state] = this.#number;
      this.settled++;
      const price = this.#price[state] ?? 0;
      if (state === this.#goal) return { path: this.#trace(source), price };
      const node = state >> 2;
      const into = state & 3;
      if (node === target) this.#relax(trip, bounds, state, node, into, NONE, price);
      else if (node !== source) this.#expand(trip, bounds, state, node, into, price);
    }
    return null;
  }

  #expand(trip: Trip, bounds: SearchBounds, state: number, node: number, into: number, g: number) {
    for (let out = 0; out < 4; out++) {
      if (out !== (into ^ 2)) this.#relax(trip, bounds, state, node, into, out, g);
    }
  }

  #relax(
    trip: Trip,
    bounds: SearchBounds,
    from: number,
    node: number,
    into: number,
    out: number,
    g: number,
  ): void {
    const next = out === NONE ? node : this.#pricing.neighbour(node, out);
    if (next < 0 || this.#isOutside(trip, next, bounds.rowsAround)) return;
    const state = out === NONE ? this.#goal : next * 4 + out;
    if (this.#settled[state] === this.#number) return;
    const price = g + this.#pricing.step(trip, node, into, out, bounds.tolerant);
    if (price === Number.POSITIVE_INFINITY) return;
    if (this.#reached[state] === this.#number && (this.#price[state] ?? 0) <= price) return;
    this.#reached[state] = this.#number;
    this.#price[state] = price;
    this.#parent[state] = from;
    const total = price + (out === NONE ? 0 : this.#leastAhead(trip, next, out));
    if (total < bounds.below) this.#heap.push(total, state);
  }

  #isOutside(trip: Trip, node: number, rowsAround: number): boolean {
    const { xs, rowOfY } = this.#pricing.grid;
    const row = rowOfY[Math.floor(node / xs.length)] ?? 0;
    return (
      row < Math.min(trip.from.row, trip.to.row) - rowsAround ||
      row > Math.max(trip.from.row, trip.to.row) + rowsAround
    );
  }

  /** What is still to pay at least: the straight distance, and the bends and the side to come in by. */
  #leastAhead(trip: Trip, node: number, heading: number): number {
    const { xs, ys } = this.#pricing.grid;
    const x = node % xs.length;
    const y = (node - x) / xs.length;
    const dx = (xs[trip.to.xi] ?? 0) - (xs[x] ?? 0);
    const dy = (ys[trip.to.yi] ?? 0) - (ys[y] ?? 0);
    if (dx === 0 && dy === 0) return trip.entry[heading ^ 2] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (let last = 0; last < 4; last++) {
      const price = (trip.entry[last ^ 2] ?? 0) + bendsAhead(dx, dy, heading, last);
      if (price < least) least = price;
    }
    return least + (Math.abs(dx) + Math.abs(dy)) * PRICE_PER_MM * SHARED_DISCOUNT;
  }

  #nodeOf(xi: number, yi: number): number {
    return yi * this.#pricing.grid.xs.length + xi;
  }

  #trace(source: number): Path {
    const path: number[] = [];
    let state = this.#parent[this.#goal] ?? -1;
    while (state >= 0) {
      path.push(state >> 2);
      state = this.#parent[state] ?? -1;
    }
    return [...path, source].reverse();
  }
}

/** The least number of bends to a point that is (dx, dy) away, when the last leg must head this way. */
function bendsAhead(dx: number, dy: number, heading: number, last: number): number {
  const ahead = along(dx, dy, last);
  if (heading === last) {
    if (ahead <= 0) return 4;
    return isLevel(last) === (dy === 0) && (dx === 0 || dy === 0) ? 0 : 2;
  }
  if (heading === (last ^ 2)) return (isLevel(last) ? dy : dx) === 0 ? 4 : 2;
  return ahead > 0 && along(dx, dy, heading) >= 0 ? 1 : 3;
}

const isLevel = (heading: number): boolean => heading === LEFT || heading === RIGHT;

/** How far (dx, dy) leads in a direction. */
function along(dx: number, dy: number, heading: number): number {
  if (heading === RIGHT) return dx;
  if (heading === LEFT) return -dx;
  return heading === DOWN ? dy : -dy;
}
