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

/** No further pass at a node. */
const LAST = 0;

/** What the passes of one page are written on; one page at a time, so all share it rather than make it anew. */
class Slate {
  /** The passes of each node as a chain, from its newest one: {@link LAST} at nearly all of them. */
  newest = new Int32Array(0);
  passes = new Int32Array(1024);
  next = new Int32Array(1024);

  clear(nodes: number): this {
    if (this.newest.length < nodes) this.newest = new Int32Array(nodes);
    else this.newest.fill(LAST, 0, nodes);
    return this;
  }

  enlarge(): void {
    this.passes = enlarged(this.passes);
    this.next = enlarged(this.next);
  }
}

const slate = new Slate();

/** The passes of the page that is laid: making one ends the use of the one before. */
export class Occupancy {
  readonly #width: number;
  readonly #slate: Slate;
  #count = 1;
  /** Passes that were taken out, as a chain: their room is used again. */
  #unused = LAST;
  /** How the trips of a page are related, by `trip * count + other`. */
  readonly #relations: Uint8Array;
  readonly #trips: number;
  readonly #encounter: Encounter = { crossings: 0, conflicts: 0, shared: false, sameExit: false };

  constructor(trips: readonly Trip[], width: number, nodes: number) {
    this.#width = width;
    this.#slate = slate.clear(nodes);
    this.#trips = trips.length;
    this.#relations = new Uint8Array(trips.length * trips.length);
    for (const trip of trips)
      for (const other of trips)
        this.#relations[trip.index * trips.length + other.index] = relation(trip, other);
  }

  place(trip: number, path: readonly number[]): void {
    let into = NONE;
    for (let i = 0; i < path.length; i++) {
      const out = this.headingTo(path, i + 1);
      this.#add(path[i] as number, pass(trip, into, out));
      into = out;
    }
  }

  #add(node: number, passing: number): void {
    const at = this.#unused === LAST ? this.#count++ : this.#unused;
    if (at === this.#unused) this.#unused = this.#slate.next[at] as number;
    if (at === this.#slate.passes.length) this.#slate.enlarge();
    const { newest, passes, next } = this.#slate;
    passes[at] = passing;
    next[at] = newest[node] as number;
    newest[node] = at;
  }

  remove(trip: number, path: readonly number[]): void {
    for (let i = 0; i < path.length; i++) this.#removeAt(path[i] as number, trip);
  }

  #removeAt(node: number, trip: number): void {
    const { newest, passes, next } = this.#slate;
    let before = LAST;
    let at = newest[node] as number;
    while (at !== LAST && tripOf(passes[at] as number) !== trip) {
      before = at;
      at = next[at] as number;
    }
    if (at === LAST) return;
    const behind = next[at] as number;
    if (before === LAST) newest[node] = behind;
    else next[before] = behind;
    next[at] = this.#unused;
    this.#unused = at;
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
    const { newest, passes, next } = this.#slate;
    const found = new Set<number>();
    let into = NONE;
    for (let i = 0; i < path.length; i++) {
      const out = this.headingTo(path, i + 1);
      for (let at = newest[path[i] as number] as number; at !== LAST; at = next[at] as number) {
        const passing = passes[at] as number;
        if (tripOf(passing) === trip.index) continue;
        const met = this.#cleared();
        this.#meet(trip, into, out, passing);
        if (met.conflicts > 0 || met.crossings > 0 || met.sameExit) found.add(tripOf(passing));
      }
      into = out;
    }
    return found;
  }

  isBusy(node: number): boolean {
    return this.#slate.newest[node] !== LAST;
  }

  /** What the trip meets of others at a node that it passes this way; the answer is overwritten by the next call. */
  meet(trip: Trip, node: number, into: number, out: number): Encounter {
    const encounter = this.#cleared();
    const { newest, passes, next } = this.#slate;
    for (let at = newest[node] as number; at !== LAST; at = next[at] as number) {
      const passing = passes[at] as number;
      if (tripOf(passing) !== trip.index) this.#meet(trip, into, out, passing);
    }
    return encounter;
  }

  /** Whether two trips share their source or their target, and are no joints. */
  isRelated(trip: Trip, other: Trip): boolean {
    return this.#relations[trip.index * this.#trips + other.index] !== 0;
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
      const related = this.#relations[trip.index * this.#trips + tripOf(passing)] as number;
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

function enlarged(from: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * from.length);
  larger.set(from);
  return larger;
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
