/** The cheapest way of one trip over the grid, as the others lie now: A* over nodes and headings. */
import { Ahead, turnsOf } from './ahead.ts';
import { DOWN, isLevel, LEFT, NONE, RIGHT, UP } from './directions.ts';
import { BEND, LEGAL, type Pricing, SHARED_DISCOUNT, type Terms } from './pricing.ts';
import { Queue } from './queue.ts';
import type { End, Trip } from './trip.ts';

/** Nodes of the grid from the middle of the source to the middle of the target. */
export type Path = readonly number[];

export interface Found {
  readonly path: Path;
  readonly price: number;
}

export interface SearchBounds {
  /** Give up when no way is cheaper than this (price). */
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
  /**
   * The number of the search that last reached a state, so that nothing has to be cleared between searches; one more
   * where the state is settled at its price.
   */
  mark = new Int32Array(0);
  /** Of the last search; even. */
  number = 0;
  /** The number of the way that last came to a node. */
  visit = new Int32Array(0);
  way = 0;
  readonly queue = new Queue();
  readonly ahead = new Ahead();

  fit(states: number): this {
    if (this.price.length < states) {
      this.price = new Float64Array(states);
      this.parent = new Int32Array(states);
      this.mark = new Int32Array(states);
      this.visit = new Int32Array(states);
    }
    return this;
  }
}

const slate = new Slate();

/** What a way costs at most (price), but for its sides: a clean one, and one over everything that lies in its way. */
const DEAREST = 256;
const DEAREST_UNCLEAN = 16_384;
/** Sides that nobody chose others than cost no more than this in all (price). */
const USUAL_SIDES = 64;

/** No state: where a way begins, and when there is none left. */
const START = -1;
const DONE = -2;

export class Search {
  /** States settled by all searches so far: what searching really costs. */
  settled = 0;
  readonly #pricing: Pricing;
  readonly #width: number;
  readonly #slate: Slate;

  constructor(pricing: Pricing) {
    const { xs, ys } = pricing.grid;
    this.#pricing = pricing;
    this.#width = xs.length;
    this.#slate = slate.fit(xs.length * ys.length * 4);
  }

  /** The cheapest way within the bounds, or null. */
  find(trip: Trip, bounds: SearchBounds): Found | null {
    const { terms } = bounds;
    const { from, to, offLane } = trip;
    const [pricing, width, number] = [this.#pricing, this.#width, this.#begin(trip, terms)];
    const { occupancy, grid } = pricing;
    const { price, parent, mark, queue } = this.#slate;
    const { besides, belows, across, down, turns } = this.#aheadOf(trip);
    const { first, end } = this.#window(trip, bounds.rowsAround);
    let below = bounds.below - SAME_PRICE;
    let goal = START;
    for (let state = START; state !== DONE; state = this.#settle(number, below)) {
      const x = state === START ? from.xi : (grid.xOf[state >> 2] as number);
      const y = state === START ? from.yi : (grid.yOf[state >> 2] as number);
      const node = y * width + x;
      const into = state === START ? NONE : state & 3;
      const paid = state === START ? 0 : (price[state] as number);
      if (x === to.xi && y === to.yi) {
        const total = paid + pricing.step(trip, node, into, NONE, terms);
        if (total < below) [below, goal] = [total, state];
        continue;
      }
      const closed = grid.closed[node] as number;
      // Where nothing lies and no leg of a symbol can end, a step costs its way and its bend.
      const isPlain = into !== NONE && offLane === 0 && !occupancy.isBusy(node);
      const isOpen = isPlain && x !== from.xi && y !== from.yi && x !== to.xi && y !== to.yi;
      for (let out = 0; out < 4; out++) {
        if (into === (out ^ 2)) continue;
        const nextX = out === RIGHT ? x + 1 : out === LEFT ? x - 1 : x;
        const nextY = out === DOWN ? y + 1 : out === UP ? y - 1 : y;
        if (nextX < 0 || nextX === width || nextY < first || nextY >= end) continue;
        const sum =
          ((closed >> out) & 1) === 0 && (out === into ? isPlain : isOpen)
            ? paid + pricing.way(isLevel(out) ? x : y, out) + (out === into ? 0 : BEND)
            : paid + pricing.step(trip, node, into, out, terms);
        if (sum >= below) continue;
        const next = (nextY * width + nextX) * 4 + out;
        if ((mark[next] as number) >= number && (price[next] as number) <= sum) continue;
        const turn = turns[(besides[nextX] as number) + (belows[nextY] as number) + out] as number;
        const total = sum + turn + (across[nextX] as number) + (down[nextY] as number);
        if (total >= below) continue;
        mark[next] = number;
        price[next] = sum;
        parent[next] = state;
        queue.push(total, next);
      }
    }
    if (goal === START) return null;
    const path = this.#trace(goal, from);
    if (!this.#isAtOneNodeTwice(path)) return { path, price: below };
    const short = withoutCycle(path);
    // Each state knows only where it stands: a way may cross itself for a longer last leg.
    const shortPrice = pricing.path(trip, short, terms);
    return shortPrice < bounds.below ? { path: short, price: shortPrice } : null;
  }

  /** Forgets what was found before; the number that states are marked by which are reached now. */
  #begin({ exit, entry }: Trip, terms: Terms): number {
    // Where a person chose a side and it can't be had, every way costs that, and still the cheapest is to be found soon.
    const sides = Math.max(...exit) + Math.max(...entry);
    const clean = sides > USUAL_SIDES ? DEAREST + sides : DEAREST;
    this.#slate.queue.clear(terms === LEGAL ? clean : DEAREST_UNCLEAN);
    this.#slate.number += 2;
    return this.#slate.number;
  }

  /** The cheapest state that was reached and not settled; DONE where none may lie on a way for less than `below`. */
  #settle(number: number, below: number): number {
    const { mark, queue } = this.#slate;
    let state = queue.pop(below);
    while (state >= 0 && mark[state] !== number) state = queue.pop(below);
    if (state < 0) return DONE;
    mark[state] = number + 1;
    this.settled++;
    return state;
  }

  #aheadOf(trip: Trip): Ahead {
    const { ahead } = this.#slate;
    ahead.aim(trip, turnsOf(trip), this.#pricing.grid, SHARED_DISCOUNT);
    return ahead;
  }

  /** The level lines of the rows that a trip may use: they lie one after the other. */
  #window({ from, to }: Trip, rowsAround: number): Window {
    const { rowOfY } = this.#pricing.grid;
    const least = Math.min(from.row, to.row) - rowsAround;
    const most = Math.max(from.row, to.row) + rowsAround;
    let first = 0;
    while (first < rowOfY.length && (rowOfY[first] as number) < least) first++;
    let end = rowOfY.length;
    while (end > first && (rowOfY[end - 1] as number) > most) end--;
    return { first, end };
  }

  #isAtOneNodeTwice(path: Path): boolean {
    const { visit } = this.#slate;
    const way = ++this.#slate.way;
    for (const node of path) {
      if (visit[node] === way) return true;
      visit[node] = way;
    }
    return false;
  }

  #trace(goal: number, { xi, yi }: End): Path {
    const path: number[] = [];
    for (let state = goal; state !== START; state = this.#slate.parent[state] as number)
      path.push(state >> 2);
    path.push(yi * this.#width + xi);
    return path.reverse();
  }
}

/** A way that comes to a node twice, without what it does in between. */
function withoutCycle(path: Path): Path {
  const last = new Map(path.map((node, i) => [node, i]));
  const short: number[] = [];
  for (let i = 0; i < path.length; i = (last.get(path[i] as number) ?? i) + 1)
    short.push(path[i] as number);
  return short;
}

interface Window {
  /** The first level line, and the one behind the last. */
  readonly first: number;
  readonly end: number;
}
