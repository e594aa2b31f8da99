/**
 * Which trips lie where on the grid, and what happens when one more passes a node.
 * Trips with the same target may share their ends, trips with the same source their beginnings;
 * all others may only cross, straight over straight.
 */
import type { Trip } from './trip.ts';

/** Directions of travel, in the order of SIDES; the opposite one is `direction ^ 2`. */
export const UP = 0;
export const RIGHT = 1;
export const DOWN = 2;
export const LEFT = 3;
/** No direction: the trip starts or ends at the node. */
export const NONE = 4;

const SAME_SOURCE = 1;
const SAME_TARGET = 2;

/** What a trip meets at a node. */
export interface Encounter {
  crossings: number;
  /** Overlaps and touching corners, and in and out at the same side. */
  conflicts: number;
  /** Whether the stretch ahead is shared with a related trip. */
  shared: boolean;
  /** Whether a trip from the same source leaves by the same side. */
  sameExit: boolean;
}

interface Pass {
  readonly trip: number;
  readonly into: number;
  readonly out: number;
}

export class Occupancy {
  readonly #trips: readonly Trip[];
  readonly #width: number;
  readonly #passes: (Pass[] | undefined)[];
  readonly #encounter: Encounter = { crossings: 0, conflicts: 0, shared: false, sameExit: false };

  constructor(trips: readonly Trip[], width: number, nodes: number) {
    this.#trips = trips;
    this.#width = width;
    this.#passes = new Array(nodes);
  }

  place(trip: number, path: readonly number[]): void {
    path.forEach((node, i) => {
      const pass = { trip, into: this.headingTo(path, i), out: this.headingTo(path, i + 1) };
      const passes = this.#passes[node];
      if (passes) passes.push(pass);
      else this.#passes[node] = [pass];
    });
  }

  remove(trip: number, path: readonly number[]): void {
    for (const node of path) {
      const rest = this.#passes[node]?.filter((pass) => pass.trip !== trip);
      this.#passes[node] = rest && rest.length > 0 ? rest : undefined;
    }
  }

  /** Direction of the path's step to its i-th node; NONE before its first and after its last one. */
  headingTo(path: readonly number[], i: number): number {
    const here = path[i];
    const before = path[i - 1];
    if (here === undefined || before === undefined) return NONE;
    if (here === before + 1) return RIGHT;
    if (here === before - 1) return LEFT;
    return here === before + this.#width ? DOWN : UP;
  }

  /** The trips that lie on any node of the path. */
  tripsOn(path: readonly number[]): ReadonlySet<number> {
    return new Set(path.flatMap((node) => this.#passes[node]?.map(({ trip }) => trip) ?? []));
  }

  /** What the trip meets at a node that it passes this way; the answer is overwritten by the next call. */
  meet(trip: Trip, node: number, into: number, out: number): Encounter {
    const encounter = this.#encounter;
    encounter.crossings = 0;
    encounter.conflicts = 0;
    encounter.shared = false;
    encounter.sameExit = false;
    const passes = this.#passes[node];
    if (passes) for (const pass of passes) this.#meetPass(trip, into, out, pass);
    return encounter;
  }

  #meetPass(trip: Trip, into: number, out: number, pass: Pass): void {
    const encounter = this.#encounter;
    const sharesOut = out !== NONE && pass.out === out;
    const sharesIn = into !== NONE && pass.into === into;
    if (isAgainst(into, pass.out) || isAgainst(pass.into, out)) encounter.conflicts++;
    else if (sharesIn || sharesOut) {
      const related = relation(trip, this.#trips[pass.trip]);
      const suffix = (related & SAME_TARGET) !== 0 && (!sharesIn || sharesOut || out === NONE);
      const prefix = (related & SAME_SOURCE) !== 0 && (!sharesOut || sharesIn || into === NONE);
      if (!suffix && !prefix) encounter.conflicts++;
      else if (sharesOut) {
        encounter.shared = true;
        if (into === NONE) encounter.sameExit = true;
      }
    } else if (into === NONE || out === NONE || pass.into === NONE || pass.out === NONE) {
      // In the middle of a symbol: different sides, so nothing is shared.
    } else if (into === out && pass.into === pass.out) encounter.crossings++;
    else encounter.conflicts++;
  }
}

/** Whether one trip comes over the stretch by which another goes. */
const isAgainst = (into: number, out: number): boolean =>
  into !== NONE && out !== NONE && into === (out ^ 2);

/** A joint is no flow, so it never merges with one. */
function relation(a: Trip, b: Trip | undefined): number {
  if (!b || a.joint || b.joint) return 0;
  const source = a.from.obstacle === b.from.obstacle ? SAME_SOURCE : 0;
  const target = a.to.obstacle === b.to.obstacle ? SAME_TARGET : 0;
  return source | target;
}
