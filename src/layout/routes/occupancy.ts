/**
 * Which trips lie where on the grid, and what happens when one more passes a node.
 * Trips with the same target may share their ends, trips with the same source their beginnings;
 * all others may only cross, straight over straight.
 */
import { DOWN, LEFT, NONE, RIGHT, UP } from './directions.ts';
import type { Trip } from './trip.ts';

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

/** A trip at a node with the directions that it comes and goes by, in one number: nodes hold thousands of these. */
const pass = (trip: number, into: number, out: number): number => (trip << 6) | (into << 3) | out;
const tripOf = (passing: number): number => passing >> 6;

export class Occupancy {
  readonly #width: number;
  /** The passes of each node; none at nearly all of them. */
  readonly #passes: (number[] | undefined)[];
  /** How the trips of a page are related, by `trip * count + other`. */
  readonly #relations: Uint8Array;
  readonly #count: number;
  readonly #encounter: Encounter = { crossings: 0, conflicts: 0, shared: false, sameExit: false };

  constructor(trips: readonly Trip[], width: number, nodes: number) {
    this.#width = width;
    this.#passes = new Array(nodes);
    this.#count = trips.length;
    this.#relations = Uint8Array.from(
      trips.flatMap((trip) => trips.map((other) => relation(trip, other))),
    );
  }

  place(trip: number, path: readonly number[]): void {
    let into = NONE;
    for (let i = 0; i < path.length; i++) {
      const node = path[i] as number;
      const out = this.headingTo(path, i + 1);
      const passes = this.#passes[node];
      if (passes) passes.push(pass(trip, into, out));
      else this.#passes[node] = [pass(trip, into, out)];
      into = out;
    }
  }

  remove(trip: number, path: readonly number[]): void {
    for (const node of path) {
      const passes = this.#passes[node];
      if (!passes) continue;
      const at = passes.findIndex((passing) => tripOf(passing) === trip);
      if (at >= 0) passes.splice(at, 1);
      if (passes.length === 0) this.#passes[node] = undefined;
    }
  }

  /** Direction of the path's step to its i-th node; NONE before its first and after its last one. */
  headingTo(path: readonly number[], i: number): number {
    if (i <= 0 || i >= path.length) return NONE;
    const here = path[i] as number;
    const before = path[i - 1] as number;
    if (here === before + 1) return RIGHT;
    if (here === before - 1) return LEFT;
    return here === before + this.#width ? DOWN : UP;
  }

  /** The trips that a path gets in conflict with, or crosses, or leaves by the same side as. */
  inTheWayOf(trip: Trip, path: readonly number[]): ReadonlySet<number> {
    const found = new Set<number>();
    let into = NONE;
    for (let i = 0; i < path.length; i++) {
      const out = this.headingTo(path, i + 1);
      for (const passing of this.#passes[path[i] as number] ?? []) {
        if (tripOf(passing) === trip.index) continue;
        const { conflicts, crossings, sameExit } = this.#cleared();
        this.#meet(trip, into, out, passing);
        const met = this.#encounter;
        if (met.conflicts > conflicts || met.crossings > crossings || met.sameExit !== sameExit)
          found.add(tripOf(passing));
      }
      into = out;
    }
    return found;
  }

  isEmpty(node: number): boolean {
    return this.#passes[node] === undefined;
  }

  /** What the trip meets at a node that it passes this way; the answer is overwritten by the next call. */
  meet(trip: Trip, node: number, into: number, out: number): Encounter {
    const encounter = this.#cleared();
    const passes = this.#passes[node];
    if (passes)
      for (let i = 0; i < passes.length; i++) this.#meet(trip, into, out, passes[i] as number);
    return encounter;
  }

  /** Whether two trips share their source or their target, and are no joints. */
  isRelated(trip: Trip, other: Trip): boolean {
    return this.#relations[trip.index * this.#count + other.index] !== 0;
  }

  #cleared(): Encounter {
    const encounter = this.#encounter;
    encounter.crossings = 0;
    encounter.conflicts = 0;
    encounter.shared = false;
    encounter.sameExit = false;
    return encounter;
  }

  #meet(trip: Trip, into: number, out: number, passing: number): void {
    const encounter = this.#encounter;
    const otherInto = (passing >> 3) & 7;
    const otherOut = passing & 7;
    const sharesOut = out !== NONE && otherOut === out;
    const sharesIn = into !== NONE && otherInto === into;
    if (isAgainst(into, otherOut) || isAgainst(otherInto, out)) encounter.conflicts++;
    else if (sharesIn || sharesOut) {
      const related = this.#relations[trip.index * this.#count + tripOf(passing)] as number;
      const suffix = (related & SAME_TARGET) !== 0 && (!sharesIn || sharesOut || out === NONE);
      const prefix = (related & SAME_SOURCE) !== 0 && (!sharesOut || sharesIn || into === NONE);
      if (!suffix && !prefix) encounter.conflicts++;
      else if (sharesOut) {
        encounter.shared = true;
        if (into === NONE) encounter.sameExit = true;
      }
    } else if (into === NONE || out === NONE || otherInto === NONE || otherOut === NONE) {
      // In the middle of a symbol: different sides, so nothing is shared.
    } else if (into === out && otherInto === otherOut) encounter.crossings++;
    else encounter.conflicts++;
  }
}

/** Whether one trip comes over the stretch by which another goes. */
const isAgainst = (into: number, out: number): boolean =>
  into !== NONE && out !== NONE && into === (out ^ 2);

/**
 * A joint is no flow, so it never merges with one. Of two trips between the same symbols only the ends may be
 * one line: with beginnings too they could join, part, and join again.
 */
function relation(a: Trip, b: Trip): number {
  if (a === b || a.joint || b.joint) return 0;
  if (a.to.obstacle === b.to.obstacle) return SAME_TARGET;
  return a.from.obstacle === b.from.obstacle ? SAME_SOURCE : 0;
}
