/**
 * What random SOPs are made of. `rnd`, `hard` and `narrow` are the mixes that routers are compared by, `near` and its
 * two the same with all that is joined as near to each other as in real SOPs; every other kind has much of one feature,
 * so that a number that moves says which drawing habit it belongs to.
 */

/** How often a feature comes: shares between 0 and 1, counts where it says so. */
export interface Mix {
  /** Rows in the document, and the numbers of lanes to choose from. */
  readonly rows: number;
  readonly lanes: readonly number[];
  /** Of symbols that aren't at either end of the document. */
  readonly decisions: number;
  /** Of rows: those with more than one symbol; of those, how they hang together. */
  readonly multi: number;
  readonly forms: Readonly<Record<RowForm, number>>;
  /** Of decisions: the second exit goes back, else ahead; a third exit as well. */
  readonly back: number;
  readonly third: number;
  /** Of boxes: a second flow that skips rows. */
  readonly skips: number;
  /** Rows that a loop goes back, and that a skip goes ahead, at most. */
  readonly reach: number;
  readonly leap: number;
  /** Of steps to another lane: those that go to the left of the last one while there is a lane. */
  readonly leftwards: number;
  /** How often a step leads so many lanes away, from 0 on, and how often one within a row does; null for any lane alike. */
  readonly lanesAway: {
    readonly down: readonly number[];
    readonly across: readonly number[];
  } | null;
  /** Capsules that the document begins with, each in a row of its own. */
  readonly starts: number;
}

/** How the symbols of one row hang together. */
export type RowForm = 'joint' | 'chain' | 'return' | 'fork' | 'stack';

const RND: Mix = {
  rows: 24,
  lanes: [4, 6, 9],
  decisions: 0.17,
  multi: 0.22,
  forms: { joint: 3, chain: 3, return: 0, fork: 2, stack: 2 },
  back: 0.72,
  third: 0.08,
  skips: 0,
  reach: 12,
  leap: Number.POSITIVE_INFINITY,
  leftwards: 0,
  lanesAway: null,
  starts: 1,
};

const HARD: Mix = { ...RND, decisions: 0.32, multi: 0.44, skips: 0.12 };

const NARROW: Mix = { ...RND, rows: 27, lanes: [10, 13] };

/** As counted in twelve signed SOPs: 107 steps down, 20 across, and of 15 loops and skips twelve of three rows or less. */
const NEAR = { reach: 4, leap: 4, lanesAway: { down: [42, 50, 8, 7], across: [0, 17, 3] } };

const only = (form: RowForm): Mix['forms'] => ({
  ...{ joint: 0, chain: 0, return: 0, fork: 0, stack: 0 },
  [form]: 1,
});

export const MIXES = {
  rnd: RND,
  hard: HARD,
  narrow: NARROW,
  /** Several symbols in a row, one after the other. */
  inRow: { ...RND, multi: 0.6, forms: only('chain') },
  /** Decisions that send back to a symbol of their own row. */
  returns: { ...RND, multi: 0.5, forms: only('return') },
  stacked: { ...RND, multi: 0.5, forms: only('stack') },
  /** Parallel splits and merges. */
  parallel: { ...RND, multi: 0.5, forms: only('fork') },
  joints: { ...RND, multi: 0.5, forms: only('joint') },
  /** Decisions right after each other. */
  chained: { ...RND, decisions: 0.7, reach: 6 },
  threeExits: { ...RND, decisions: 0.25, third: 0.8 },
  twoStarts: { ...RND, rows: 14, starts: 2 },
  leftwards: { ...RND, leftwards: 0.8 },
  longSkips: { ...RND, skips: 0.3, back: 0.2 },
  /** Several loops through the same few lanes. */
  loops: { ...RND, lanes: [3, 4], decisions: 0.4, back: 1 },
  near: { ...RND, ...NEAR },
  nearHard: { ...HARD, ...NEAR },
  nearNarrow: { ...NARROW, ...NEAR },
} as const satisfies Record<string, Mix>;

export type SopKind = keyof typeof MIXES;
export const SOP_KINDS = Object.keys(MIXES) as readonly SopKind[];
