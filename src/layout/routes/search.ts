/** The cheapest way of one trip over the grid, as the others lie now: A* over nodes and headings. */
import { DOWN, isLevel, LEFT, NONE, RIGHT, UP } from './directions.ts';
import type { Grid } from './grid.ts';
import { LEGAL, PRICE_PER_UNIT, type Pricing, SHARED_DISCOUNT, type Terms } from './pricing.ts';
import { Queue } from './queue.ts';
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
  readonly terms: Terms;
}

/** A hair, so that two orders of adding up the same prices compare as equal. */
export const SAME_PRICE = 1e-6;

/** What a search writes on; one search at a time, so all pages share it rather than make it anew. */
class Slate {
  price = new Float64Array(0);
  parent = new Int32Array(0);
  /** Number of the search that last reached a state, so that nothing has to be cleared between searches. */
  reached = new Int32Array(0);
  number = 0;
  readonly queue = new Queue();

  fit(states: number): this {
    if (this.price.length < states) {
      this.price = new Float64Array(states);
      this.parent = new Int32Array(states);
      this.reached = new Int32Array(states);
    }
    return this;
  }
}

const slate = new Slate();

/** What a way costs at most (bends): a clean one, and one over everything that lies in its way. */
const DEAREST = 256;
const DEAREST_UNCLEAN = 16_384;

export class Search {
  /** States settled by all searches so far: what searching really costs. */
  settled = 0;
  readonly #pricing: Pricing;
  readonly #width: number;
  readonly #slate: Slate;
  readonly #price: Float64Array;
  readonly #parent: Int32Array;
  readonly #reached: Int32Array;
  readonly #queue: Queue;
  #number = 0;
  readonly #ahead: Ahead;

  constructor(pricing: Pricing) {
    const { xs, ys } = pricing.grid;
    this.#pricing = pricing;
    this.#width = xs.length;
    this.#slate = slate.fit(xs.length * ys.length * 4);
    const { price, parent, reached, queue } = this.#slate;
    this.#price = price;
    this.#parent = parent;
    this.#reached = reached;
    this.#queue = queue;
    this.#ahead = new Ahead(pricing.grid);
  }

  /** The cheapest way within the bounds, or null. */
  find(trip: Trip, bounds: SearchBounds): Found | null {
    const source = trip.from.yi * this.#width + trip.from.xi;
    const target = trip.to.yi * this.#width + trip.to.xi;
    const rows = this.#window(trip, bounds.rowsAround);
    let below = bounds.below - SAME_PRICE;
    let goal = -1;
    this.#number = ++this.#slate.number;
    this.#queue.clear(bounds.terms === LEGAL ? DEAREST : DEAREST_UNCLEAN);
    this.#ahead.aim(trip);
    for (let out = 0; out < 4; out++)
      this.#relax(trip, bounds.terms, rows, below, -1, source, NONE, out, 0);
    while (!this.#queue.isDearerThan(below)) {
      const entry = this.#queue.pop();
      if (entry < 0) break;
      const state = this.#queue.state(entry);
      const price = this.#queue.price(entry);
      if (price > (this.#price[state] as number)) continue;
      this.settled++;
      const node = state >> 2;
      const into = state & 3;
      if (node === target) {
        const total = price + this.#pricing.step(trip, node, into, NONE, bounds.terms);
        if (total < below) [below, goal] = [total, state];
      } else if (node !== source) {
        const back = into ^ 2;
        for (let out = 0; out < 4; out++)
          if (out !== back)
            this.#relax(trip, bounds.terms, rows, below, state, node, into, out, price);
      }
    }
    return goal < 0 ? null : { path: this.#trace(goal, source), price: below };
  }

  #relax(
    trip: Trip,
    terms: Terms,
    rows: Window,
    below: number,
    from: number,
    node: number,
    into: number,
    out: number,
    g: number,
  ): void {
    const next = this.#neighbour(node, out);
    if (next < rows.first || next >= rows.end) return;
    const price = g + this.#pricing.step(trip, node, into, out, terms);
    if (price >= below) return;
    const state = next * 4 + out;
    if (this.#reached[state] === this.#number && (this.#price[state] as number) <= price) return;
    const total = price + this.#ahead.leastFrom(next, out);
    if (total >= below) return;
    this.#reached[state] = this.#number;
    this.#price[state] = price;
    this.#parent[state] = from;
    this.#queue.push(total, state, price);
  }

  /** The neighbour in a direction, or -1 at the edge of the grid. */
  #neighbour(node: number, out: number): number {
    const width = this.#width;
    if (out === UP) return node - width;
    if (out === DOWN) return node + width;
    const x = this.#pricing.grid.xOf[node] as number;
    if (out === LEFT) return x > 0 ? node - 1 : -1;
    return x + 1 < width ? node + 1 : -1;
  }

  /** The nodes of the rows that a trip may use; its level lines lie one after the other. */
  #window({ from, to }: Trip, rowsAround: number): Window {
    const { rowOfY } = this.#pricing.grid;
    const least = Math.min(from.row, to.row) - rowsAround;
    const most = Math.max(from.row, to.row) + rowsAround;
    let first = 0;
    while (first < rowOfY.length && (rowOfY[first] as number) < least) first++;
    let end = rowOfY.length;
    while (end > first && (rowOfY[end - 1] as number) > most) end--;
    return { first: first * this.#width, end: end * this.#width };
  }

  #trace(goal: number, source: number): Path {
    const path: number[] = [];
    let state = goal;
    while (state >= 0) {
      path.push(state >> 2);
      state = this.#parent[state] as number;
    }
    return [...path, source].reverse();
  }
}

interface Window {
  readonly first: number;
  readonly end: number;
}

/** What is still to pay at least from a state: the straight distance, and the bends and the side to come in by. */
class Ahead {
  readonly #grid: Grid;
  /** The bends of each trip, by where its target lies: (sign of dx + 1, sign of dy + 1, heading). */
  readonly #tables = new Map<Trip, Float64Array>();
  #bends: Float64Array = new Float64Array(0);
  #x = 0;
  #y = 0;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  aim(trip: Trip): void {
    this.#x = this.#grid.across[trip.to.xi] ?? 0;
    this.#y = this.#grid.down[trip.to.yi] ?? 0;
    let table = this.#tables.get(trip);
    if (!table) {
      table = bendsTable(trip);
      this.#tables.set(trip, table);
    }
    this.#bends = table;
  }

  leastFrom(node: number, heading: number): number {
    const { across, down, xOf, yOf } = this.#grid;
    const dx = this.#x - (across[xOf[node] as number] as number);
    const dy = this.#y - (down[yOf[node] as number] as number);
    const toRight = dx > 0 ? 24 : dx < 0 ? 0 : 12;
    const below = dy > 0 ? 8 : dy < 0 ? 0 : 4;
    const bends = this.#bends[toRight + below + heading] as number;
    const way = (dx < 0 ? -dx : dx) + (dy < 0 ? -dy : dy);
    return bends + way * (PRICE_PER_UNIT * SHARED_DISCOUNT);
  }
}

function bendsTable(trip: Trip): Float64Array {
  const table = new Float64Array(36);
  for (let dx = -1; dx <= 1; dx++)
    for (let dy = -1; dy <= 1; dy++)
      for (let heading = 0; heading < 4; heading++)
        table[(dx + 1) * 12 + (dy + 1) * 4 + heading] = leastBends(trip, dx, dy, heading);
  return table;
}

function leastBends(trip: Trip, dx: number, dy: number, heading: number): number {
  if (dx === 0 && dy === 0) return trip.entry[heading ^ 2] as number;
  let least = Number.POSITIVE_INFINITY;
  for (let last = 0; last < 4; last++) {
    const price = (trip.entry[last ^ 2] as number) + bendsAhead(dx, dy, heading, last);
    if (price < least) least = price;
  }
  return least;
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

/** How far (dx, dy) leads in a direction. */
function along(dx: number, dy: number, heading: number): number {
  if (heading === RIGHT) return dx;
  if (heading === LEFT) return -dx;
  return heading === DOWN ? dy : -dy;
}
