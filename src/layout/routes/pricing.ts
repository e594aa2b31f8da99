/** What a step of a route costs. The unit is one bend; the weights were tried on real and random pages. */
import { CLOSED, FREE, type Grid } from './grid.ts';
import { DOWN, LEFT, NONE, type Occupancy, RIGHT, UP } from './occupancy.ts';
import type { End, Trip } from './trip.ts';

const BEND = 1;
/** Price of a mm: 29 mm of way cost as much as a bend. */
export const PRICE_PER_MM = 0.035;
/** A stretch shared with a related trip adds no ink. */
export const SHARED_DISCOUNT = 0.75;
/** Dearer (15 and more) makes flows walk round three rows to save one crossing. */
const CROSSING = 8;
/** A last leg shorter than this leaves no room for the arrowhead (mm). */
const ARROW_LEG = 3;
/** A first leg shorter than this looks glued to its symbol (mm). */
const FIRST_LEG = 1.5;
const SHORT_FIRST_LEG = 0.7;
const SHORT_LABEL_LEG = 2;
const SECOND_EXIT = 0.6;
/** Two answers of a decision at one corner can't be told apart. */
const SECOND_EXIT_OF_DECISION = 80;
/** Only for a trip that has no clean way at all: an ugly line is better than a missing one. */
export const CONFLICT = 60;
const THROUGH_SYMBOL = 600;

export class Pricing {
  readonly grid: Grid;
  readonly #occupancy: Occupancy;

  constructor(grid: Grid, occupancy: Occupancy) {
    this.grid = grid;
    this.#occupancy = occupancy;
  }

  /**
   * Price of passing a node and going on to the next one, or of ending there (`out` NONE).
   * A step that breaks a rule of drawing is Infinity, or very dear if that is tolerated.
   */
  step(trip: Trip, node: number, into: number, out: number, tolerant: boolean): number {
    const met = this.#occupancy.meet(trip, node, into, out);
    if (met.conflicts > 0 && !tolerant) return Number.POSITIVE_INFINITY;
    let price = met.crossings * CROSSING + met.conflicts * CONFLICT;
    if (out === NONE) return price + (trip.entry[into ^ 2] ?? 0);
    if (!this.#isOpen(trip, node, out)) {
      if (!tolerant) return Number.POSITIVE_INFINITY;
      price += THROUGH_SYMBOL;
    }
    if (into === NONE) price += this.#exitPrice(trip, out, met.sameExit);
    else if (into !== out) price += BEND + this.#shortLegs(trip, node, into, out);
    return price + this.length(node, out) * PRICE_PER_MM * (met.shared ? SHARED_DISCOUNT : 1);
  }

  /** Price of a whole path as things lie now, broken rules included. */
  path(trip: Trip, path: readonly number[]): number {
    let price = 0;
    path.forEach((node, i) => {
      const into = this.#occupancy.headingTo(path, i);
      price += this.step(trip, node, into, this.#occupancy.headingTo(path, i + 1), true);
    });
    return price;
  }

  /** The neighbour in a direction, or -1 at the edge of the grid. */
  neighbour(node: number, out: number): number {
    const width = this.grid.xs.length;
    if (out === UP) return node - width;
    if (out === DOWN) return node + width < width * this.grid.ys.length ? node + width : -1;
    const x = node % width;
    if (out === LEFT) return x > 0 ? node - 1 : -1;
    return x + 1 < width ? node + 1 : -1;
  }

  /** Distance to the neighbour (mm). */
  length(node: number, out: number): number {
    const { xs, ys } = this.grid;
    const x = node % xs.length;
    const y = (node - x) / xs.length;
    if (out === RIGHT || out === LEFT) {
      return Math.abs((xs[out === RIGHT ? x + 1 : x - 1] ?? 0) - (xs[x] ?? 0));
    }
    return Math.abs((ys[out === DOWN ? y + 1 : y - 1] ?? 0) - (ys[y] ?? 0));
  }

  #exitPrice(trip: Trip, out: number, second: boolean): number {
    const first = trip.exit[out] ?? 0;
    if (!second) return first;
    return first + (trip.from.shape === 'decision' ? SECOND_EXIT_OF_DECISION : SECOND_EXIT);
  }

  /** A symbol's stretches are open to its own trips alone: straight out of it and straight into it. */
  #isOpen(trip: Trip, node: number, out: number): boolean {
    const owner = this.#owner(node, out);
    if (owner === FREE) return true;
    if (owner === CLOSED) return false;
    if (owner === trip.from.obstacle && this.#legTo(trip.from, node, out ^ 2) !== null) return true;
    return owner === trip.to.obstacle && this.#legTo(trip.to, node, out) !== null;
  }

  #owner(node: number, out: number): number {
    const { xs, rightOwner, downOwner } = this.grid;
    if (out === RIGHT) return rightOwner[node] ?? CLOSED;
    if (out === LEFT) return rightOwner[node - 1] ?? CLOSED;
    return downOwner[out === DOWN ? node : node - xs.length] ?? CLOSED;
  }

  /** Length of a straight leg from the node to the border of an end (mm), null if it isn't straight ahead. */
  #legTo(end: End, node: number, heading: number): number | null {
    const { xs, ys } = this.grid;
    const x = node % xs.length;
    const y = (node - x) / xs.length;
    if (heading === UP || heading === DOWN) {
      if (x !== end.xi || (heading === DOWN ? y > end.yi : y < end.yi)) return null;
      return Math.abs((ys[end.yi] ?? 0) - (ys[y] ?? 0)) - end.rect.height / 2;
    }
    if (y !== end.yi || (heading === RIGHT ? x > end.xi : x < end.xi)) return null;
    return Math.abs((xs[end.xi] ?? 0) - (xs[x] ?? 0)) - end.rect.width / 2;
  }

  /** A bend may end a first leg too short for its label, or begin a last leg too short for its head. */
  #shortLegs(trip: Trip, node: number, into: number, out: number): number {
    let price = 0;
    const first = this.#legTo(trip.from, node, into ^ 2);
    if (first !== null) {
      const label = into === UP || into === DOWN ? trip.labelDown : trip.labelAcross;
      if (first < FIRST_LEG) price += SHORT_FIRST_LEG;
      if (first < label) price += SHORT_LABEL_LEG * (1 - Math.max(0, first) / label);
    }
    const last = this.#legTo(trip.to, node, out);
    if (last !== null && last < ARROW_LEG) price += 0.3 + 1 - Math.max(0, last) / ARROW_LEG;
    return price;
  }
}
