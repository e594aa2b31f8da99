/** What a step of a route costs; the weights were tried on real and random pages. A bend costs {@link BEND}. */
import { DOWN, isLevel, LEFT, NONE, RIGHT, UP } from './directions.ts';
import { CLOSED, type Grid, UNITS_PER_MM } from './grid.ts';
import type { Encounter, Occupancy } from './occupancy.ts';
import type { End, Trip } from './trip.ts';

/** With a price of 1 a line would rather bend once more than come in by a side that habit likes less. */
export const BEND = 1.25;
/** Price of a mm: 20 mm of way cost as much as a bend. Cheaper ways went further round and bent no less. */
const PRICE_PER_MM = 0.06;
export const PRICE_PER_UNIT = PRICE_PER_MM / UNITS_PER_MM;
/** A stretch shared with a related trip adds no ink. */
export const SHARED_DISCOUNT = 0.75;
/** Dearer (15 and more) makes flows walk round three rows to save one crossing. */
export const CROSSING = 9.5;
/** A last leg shorter than this leaves no room for the arrowhead (mm). */
const ARROW_LEG = 3;
const SHORT_LAST_LEG = 4;
/** A first leg shorter than this looks glued to its symbol (mm). */
const FIRST_LEG = 1.5;
const SHORT_FIRST_LEG = 0.7;
const SHORT_LABEL_LEG = 2;
const SECOND_EXIT = 0.6;
/** Two answers of a decision at one corner can't be told apart. */
const SECOND_EXIT_OF_DECISION = 80;

/** What broken rules of drawing cost; Infinity where they must hold. */
export interface Terms {
  /** A stretch or a corner on one of another trip, each. */
  readonly conflict: number;
  readonly throughSymbol: number;
}

export const LEGAL: Terms = {
  conflict: Number.POSITIVE_INFINITY,
  throughSymbol: Number.POSITIVE_INFINITY,
};
/** As paths that lie are judged: an ugly line is better than a missing one. */
export const TOLERANT: Terms = { conflict: 60, throughSymbol: 600 };

export class Pricing {
  readonly grid: Grid;
  readonly occupancy: Occupancy;
  readonly #width: number;

  constructor(grid: Grid, occupancy: Occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
    this.#width = grid.xs.length;
  }

  /**
   * Price of passing a node and going on to the next one, or of ending there (`out` NONE);
   * Infinity where the terms forbid it. The next node must be on the grid.
   */
  step(trip: Trip, node: number, into: number, out: number, terms: Terms): number {
    const met = this.occupancy.isBusy(node) ? this.occupancy.meet(trip, node, into, out) : null;
    let price = 0;
    if (met) {
      if (met.conflicts > 0) price += met.conflicts * terms.conflict;
      price += met.crossings * CROSSING;
    }
    if (out === NONE) return price + (trip.entry[into ^ 2] as number);
    if (((this.grid.closed[node] as number) >> out) & 1 && !this.#isOwn(trip, node, out))
      price += terms.throughSymbol;
    const x = this.grid.xOf[node] as number;
    const y = this.grid.yOf[node] as number;
    if (into === NONE) price += this.#exitPrice(trip, out, met);
    else if (into !== out)
      price += isOnAxis(trip, x, y) ? BEND + this.#shortLegs(trip, x, y, into, out) : BEND;
    return price + this.#wayPrice(trip, x, y, out, met?.shared === true);
  }

  /** Price of a whole path as things lie now, broken rules included unless the terms forbid them. */
  path(trip: Trip, path: readonly number[], terms: Terms = TOLERANT): number {
    let price = 0;
    let into = NONE;
    for (let i = 0; i < path.length; i++) {
      const out = this.occupancy.headingTo(path, i + 1);
      price += this.step(trip, path[i] as number, into, out, terms);
      into = out;
    }
    return price;
  }

  /** Price of a stretch that nobody shares, from an upright line across or from a level one up or down. */
  way(line: number, out: number): number {
    return ((this.grid.lengths[out] as Int32Array)[line] as number) * PRICE_PER_UNIT;
  }

  #wayPrice(trip: Trip, x: number, y: number, out: number, shared: boolean): number {
    const way = this.way(isLevel(out) ? x : y, out);
    const price = shared ? way * SHARED_DISCOUNT : way;
    const isOff = trip.offLane > 0 && !isLevel(out) && (x < trip.laneFrom || x > trip.laneTo);
    return isOff ? price + (way / PRICE_PER_MM) * trip.offLane : price;
  }

  #exitPrice(trip: Trip, out: number, met: Encounter | null): number {
    const first = trip.exit[out] as number;
    if (!met?.sameExit) return first;
    return first + (trip.from.shape === 'decision' ? SECOND_EXIT_OF_DECISION : SECOND_EXIT);
  }

  /** A symbol's stretches are open to its own trips alone: straight out of it and straight into it. */
  #isOwn(trip: Trip, node: number, out: number): boolean {
    const owner = this.#owner(node, out);
    if (owner === CLOSED) return false;
    const x = this.grid.xOf[node] as number;
    const y = this.grid.yOf[node] as number;
    if (owner === trip.from.obstacle && this.#legTo(trip.from, x, y, out ^ 2) !== null) return true;
    return owner === trip.to.obstacle && this.#legTo(trip.to, x, y, out) !== null;
  }

  #owner(node: number, out: number): number {
    const { rightOwner, downOwner } = this.grid;
    if (out === RIGHT) return rightOwner[node] ?? CLOSED;
    if (out === LEFT) return rightOwner[node - 1] ?? CLOSED;
    return downOwner[out === DOWN ? node : node - this.#width] ?? CLOSED;
  }

  /** Length of a straight leg from a node to the border of an end (mm), null if it isn't straight ahead. */
  #legTo(end: End, x: number, y: number, heading: number): number | null {
    const { across, down } = this.grid;
    if (heading === UP || heading === DOWN) {
      if (x !== end.xi || (heading === DOWN ? y > end.yi : y < end.yi)) return null;
      return Math.abs((down[end.yi] ?? 0) - (down[y] ?? 0)) / UNITS_PER_MM - end.rect.height / 2;
    }
    if (y !== end.yi || (heading === RIGHT ? x > end.xi : x < end.xi)) return null;
    return Math.abs((across[end.xi] ?? 0) - (across[x] ?? 0)) / UNITS_PER_MM - end.rect.width / 2;
  }

  /** A bend may end a first leg too short for its label, or begin a last leg too short for its head. */
  #shortLegs(trip: Trip, x: number, y: number, into: number, out: number): number {
    let price = 0;
    const first = this.#legTo(trip.from, x, y, into ^ 2);
    if (first !== null) {
      const label = isLevel(into) ? trip.labelAcross : trip.labelDown;
      if (first < FIRST_LEG) price += SHORT_FIRST_LEG;
      if (label > 0 && first < label) price += SHORT_LABEL_LEG * (1 - Math.max(0, first) / label);
    }
    const last = this.#legTo(trip.to, x, y, out);
    if (last !== null && last < ARROW_LEG)
      price += SHORT_LAST_LEG * (1.3 - Math.max(0, last) / ARROW_LEG);
    return price;
  }
}

/** Whether a node lies on a line through the middle of one of the ends: only there legs of symbols can bend. */
const isOnAxis = ({ from, to }: Trip, x: number, y: number): boolean =>
  x === from.xi || y === from.yi || x === to.xi || y === to.yi;
