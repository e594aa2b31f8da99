/**
 * How an SOP is walked: an immutable value that says where one stands. Whoever shows it keeps the walks that were
 * before, so that going back is exact however long the way.
 */
import { type Amount, durationOf, NO_TIME } from '../model/duration.ts';
import type { Sop } from '../model/sop.ts';
import { walkGraph } from './walkGraph.ts';

export interface Walk {
  /** Symbols lit now, in the order of the document. */
  readonly lit: readonly string[];
  /** Flows that the last press ran along, in the order in which they run. */
  readonly taken: readonly string[];
  /** The decision, or the box that is one in all but its shape, whose exit is asked for now. */
  readonly asked: string | null;
  /** Decisions that have been answered while others are still asked, and the flow chosen. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Branches that have come to a step where others are still to come; they are not lit. */
  readonly waiting: readonly Arrival[];
  /** How often each activity has been lit so far; {@link roundsOf} reads it. */
  readonly rounds: Readonly<Record<string, number>>;
  /** Symbols that have been lit and flows that have been run along, those of now among them; oldest first. */
  readonly walkedSymbols: readonly string[];
  readonly walkedFlows: readonly string[];
  /** Baku time up to the end of what is lit, by the way that takes longest. */
  readonly time: Elapsed;
  /** The same before what is lit. */
  readonly past: Elapsed;
  /** What is to be said about the last press. */
  readonly notes: readonly WalkNote[];
  readonly isOver: boolean;
  /** What is lit, by the branches that lit it. */
  readonly visits: readonly Visit[];
  /** The topmost row lit, 0-based: near it another one is looked for when all that is lit has been deleted. */
  readonly row: number;
}

/** Baku time with the lower ends of what is written, and with the upper ones. */
export interface Elapsed {
  readonly fastest: Amount;
  readonly expected: Amount;
}

/** A row, or rows that are joined, lit once by one branch. */
export interface Visit {
  /** In the order in which they were lit. */
  readonly symbols: readonly string[];
  /** Flows from these symbols that have been run along. */
  readonly run: readonly string[];
  /** When it began. */
  readonly since: Elapsed;
}

/** A branch that waits at a step. */
export interface Arrival {
  /** The symbol that stands for the step. */
  readonly at: string;
  /** The flows that it came by. */
  readonly flows: readonly string[];
  /** When it came. */
  readonly since: Elapsed;
}

/** What the stage says in one line; `noteSentence` words it. */
export type WalkNote =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-exit' | 'one-exit' | 'no-way-out'; readonly activity: string }
  | { readonly kind: 'no-symbols'; readonly activities: readonly string[] };

export const NO_ELAPSED: Elapsed = { fastest: NO_TIME, expected: NO_TIME };

/** Before the first press: nothing is lit yet. */
export const beginning: Walk = {
  lit: [],
  taken: [],
  asked: null,
  chosen: {},
  waiting: [],
  rounds: {},
  walkedSymbols: [],
  walkedFlows: [],
  time: NO_ELAPSED,
  past: NO_ELAPSED,
  notes: [],
  isOver: false,
  visits: [],
  row: -1,
};

/** So many rounds show that a loop is gone through again and again. */
export const MANY_ROUNDS = 3;

/** What these visits light, in the order of the document. */
export function litBy(sop: Sop, visits: readonly Visit[]): readonly string[] {
  const { orderOf } = walkGraph(sop);
  const lit = new Set(visits.flatMap(({ symbols }) => symbols));
  return [...lit].sort((a, b) => orderOf(a) - orderOf(b));
}

/** A list with what it lacks; the same list where it lacks nothing. */
export function withNew(list: readonly string[], ids: readonly string[]): readonly string[] {
  const known = new Set(list);
  const added = [...new Set(ids)].filter((id) => !known.has(id));
  return added.length === 0 ? list : [...list, ...added];
}

/** How often an activity has been lit so far. */
export const roundsOf = ({ rounds }: Walk, activity: string): number =>
  // An id may be a word that every object knows, such as "constructor".
  Object.hasOwn(rounds, activity) ? (rounds[activity] ?? 0) : 0;

/** Activities lit now, in the order of the document. */
export function litActivities(sop: Sop, walk: Walk): readonly string[] {
  const { placeOf } = walkGraph(sop);
  return [...new Set(walk.lit.flatMap((id) => placeOf.get(id)?.activity.id ?? []))];
}

/** Activities that have not been lit yet. */
export const unwalked = (sop: Sop, walk: Walk): readonly string[] =>
  sop.activities.map(({ id }) => id).filter((id) => roundsOf(walk, id) === 0);

/** Activities lit so far whose waktu is that of one berkas, orang and the like: it counts once a visit. */
export const countedOnce = (sop: Sop, walk: Walk): readonly string[] =>
  sop.activities
    .filter(({ id, duration }) => roundsOf(walk, id) > 0 && durationOf(duration)?.perItem)
    .map(({ id }) => id);

/** Activities lit so far whose waktu can't be counted. */
export const untimed = (sop: Sop, walk: Walk): readonly string[] =>
  sop.activities
    .filter(({ id, duration }) => roundsOf(walk, id) > 0 && !durationOf(duration))
    .map(({ id }) => id);
