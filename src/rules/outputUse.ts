/** The chain of an SOP: which Output is met again as which Kelengkapan, and where a hand-over is broken. */
import {
  isSame,
  likeness,
  SAME_THING,
  type Thing,
  thingsIn,
  type Word,
} from '../language/documentBag.ts';
import { forRecent, perText } from '../model/remembered.ts';
import type { Activity, Flow, Sop } from '../model/sop.ts';
import { isBlank } from './blank.ts';
import { type FlowGraph, flowGraph, isTerminator, type Step } from './graph.ts';

/** An Output that a later row asks for. */
export interface Tie {
  /** The ids of the activities. */
  readonly from: string;
  readonly to: string;
  /** As written in the one cell and in the other. */
  readonly output: string;
  readonly requirement: string;
}

/**
 * What an arrow hands over: the next row asks for it, a later one does, nobody does although they say what they need,
 * or it can't be told.
 */
export type HandOver = 'next' | 'later' | 'broken' | 'unknown';

export interface Chain {
  readonly ties: readonly Tie[];
  /** By the id of the flow. */
  readonly handOvers: ReadonlyMap<string, HandOver>;
  /** The ids of activities whose Output nobody asks for. */
  readonly unused: ReadonlySet<string>;
}

/** What a cell lists, the same value for the same text, as many rows of an SOP speak of one thing. */
const thingsOf = perText((cell: string): Things => (isBlank(cell) ? [] : thingsIn(cell)));
const outputsOf = ({ output }: Activity): Things => thingsOf(output);
const needsOf = ({ requirements }: Activity): Things => thingsOf(requirements);

/** The chain, computed once per Sop value, and not again while nothing is changed that it is made of. */
export const chainOf = forRecent((sop: Sop): Chain => {
  if (last && isSameChain(last.sop, sop)) return last.chain;
  const chain = chainAnew(sop);
  last = { sop, chain };
  return chain;
});

let last: { readonly sop: Sop; readonly chain: Chain } | null = null;

/** Whether two SOPs differ at most in what no hand-over depends on, such as an uraian that is being typed. */
const isSameChain = (one: Sop, other: Sop): boolean =>
  one.flows === other.flows &&
  one.activities.length === other.activities.length &&
  one.activities.every((activity, index) => isSameUse(activity, other.activities[index]));

const isSameUse = (one: Activity, other: Activity | undefined): boolean =>
  one === other ||
  (one.id === other?.id &&
    one.symbols === other.symbols &&
    one.output === other.output &&
    one.requirements === other.requirements);

function chainAnew(sop: Sop): Chain {
  const graph = flowGraph(sop);
  const index = needIndex(sop.activities);
  const uses = sop.activities.map((activity) => useOf(graph, index, activity));
  return {
    ties: uses.flatMap(({ tie }) => tie ?? []),
    handOvers: new Map(
      uses.flatMap((use) => use.out.map((flow) => [flow.id, handOver(use, flow, graph)])),
    ),
    unused: new Set(uses.filter(isUnused).map(({ activity }) => activity.id)),
  };
}

/** Which rows ask for anything with a word, a bit a row, so that each Output is compared with few of them. */
interface NeedIndex {
  readonly activities: readonly Activity[];
  readonly rowsWith: ReadonlyMap<Word, Uint32Array>;
  /** The words that are one with a word. */
  readonly alike: (word: Word) => readonly Word[];
  /** Rows that were found to ask for things, by these. */
  readonly asking: Map<Things, ReadonlyMap<Activity, Met>>;
}

function needIndex(activities: readonly Activity[]): NeedIndex {
  const rowsWith = new Map<Word, Uint32Array>();
  const byLetter = new Map<number, Word[]>();
  activities.forEach((activity, row) => {
    for (const { words } of needsOf(activity))
      for (const word of words) {
        const rows = rowsWith.get(word) ?? new Uint32Array(bitWords(activities));
        if (!rowsWith.has(word)) {
          rowsWith.set(word, rows);
          byLetter.set(word.letter, [...(byLetter.get(word.letter) ?? []), word]);
        }
        rows[row >> 5] = (rows[row >> 5] ?? 0) | (1 << (row & 31));
      }
  });
  const known = new Map<Word, readonly Word[]>();
  const alike = (word: Word): readonly Word[] => {
    const before = known.get(word);
    if (before) return before;
    const same = (byLetter.get(word.letter) ?? []).filter((other) => isSame(word, other));
    known.set(word, same);
    return same;
  };
  return { activities, rowsWith, alike, asking: new Map() };
}

const bitWords = (activities: readonly Activity[]): number => (activities.length >> 5) + 1;

/** What becomes of the Output of one row. */
interface Use {
  readonly activity: Activity;
  readonly out: readonly Flow[];
  /** The nearest row that asks for it. */
  readonly tie: Tie | null;
  /** Whether all that come next say what they need, so that a lack means something. */
  readonly isTold: boolean;
  readonly isLast: boolean;
}

function useOf(graph: FlowGraph, index: NeedIndex, activity: Activity): Use {
  const steps = new Set(activity.symbols.flatMap(({ id }) => graph.stepOf.get(id) ?? []));
  const out = [...steps].flatMap((step) => step.out);
  const next = out
    .flatMap(({ to }) => graph.stepOf.get(to) ?? [])
    .filter((step) => !steps.has(step));
  const isLast = [...steps].some((step) => isTerminator(step) && step.out.length === 0);
  const asking = rowsAsking(index, outputsOf(activity));
  const tie = asking.size === 0 ? null : nearest(graph, activity, steps, asking);
  const isTold = next.length > 0 && next.every((step) => isAsking(step, activity));
  return { activity, out, tie, isTold: isTold && outputsOf(activity).length > 0, isLast };
}

type Met = Pick<Tie, 'output' | 'requirement'>;

/** Every row that asks for one of these things, wherever it stands. */
function rowsAsking(index: NeedIndex, outputs: Things): ReadonlyMap<Activity, Met> {
  const known = index.asking.get(outputs);
  if (known) return known;
  const asking = new Map<Activity, Met>();
  rowsNaming(index, outputs).forEach((bits, at) => {
    for (let left = bits; left !== 0; left &= left - 1) {
      const row = index.activities[at * 32 + 31 - Math.clz32(left & -left)];
      const met = row ? metIn(outputs, needsOf(row)) : null;
      if (row && met) asking.set(row, met);
    }
  });
  index.asking.set(outputs, asking);
  return asking;
}

/** The rows whose Kelengkapan has any word of these things. */
function rowsNaming({ activities, rowsWith, alike }: NeedIndex, things: Things): Uint32Array {
  const all = new Uint32Array(bitWords(activities));
  for (const { words } of things)
    for (const word of words)
      for (const same of alike(word))
        rowsWith.get(same)?.forEach((bits, at) => {
          all[at] = (all[at] ?? 0) | bits;
        });
  return all;
}

/** The nearest of these rows that the arrows lead to. */
function nearest(
  graph: FlowGraph,
  from: Activity,
  steps: ReadonlySet<Step>,
  asking: ReadonlyMap<Activity, Met>,
): Tie | null {
  const seen = new Set(steps);
  // A set that grows while it is walked is visited to its end, the nearest first.
  for (const step of seen) {
    for (const { activity: to } of steps.has(step) ? [] : step.places) {
      const met = to === from ? undefined : asking.get(to);
      if (met) return { from: from.id, to: to.id, ...met };
    }
    for (const flow of step.out) {
      const next = graph.stepOf.get(flow.to);
      if (next) seen.add(next);
    }
  }
  return null;
}

type Things = readonly Thing[];

/** What has been compared, so that an edit compares no more than its row. */
const compared = new WeakMap<Things, WeakMap<Things, { readonly met: Met | null }>>();

function metIn(outputs: Things, needs: Things): Met | null {
  const before = compared.get(outputs)?.get(needs);
  if (before) return before.met;
  const met = compare(outputs, needs);
  const known = compared.get(outputs) ?? new WeakMap();
  compared.set(outputs, known.set(needs, { met }));
  return met;
}

function compare(outputs: Things, needs: Things): Met | null {
  for (const output of outputs)
    for (const need of needs)
      if (likeness(output, need) >= SAME_THING)
        return { output: output.text, requirement: need.text };
  return null;
}

const isAsking = (step: Step, but: Activity): boolean =>
  step.places.some(({ activity }) => activity !== but && needsOf(activity).length > 0);

const isUnused = ({ tie, isTold, isLast, activity }: Use): boolean =>
  tie === null && isTold && !isLast && !outputsOf(activity).some(isFiled);

/** What is put into the archive is kept there, and not handed on. */
const isFiled = ({ text }: Thing): boolean => /^arsip\b/i.test(text);

function handOver(use: Use, flow: Flow, graph: FlowGraph): HandOver {
  if (isUnused(use)) return 'broken';
  const target = graph.stepOf.get(flow.to);
  if (!use.tie || !target) return 'unknown';
  const isNext = target.places.some(
    ({ activity }) =>
      activity !== use.activity && metIn(outputsOf(use.activity), needsOf(activity)) !== null,
  );
  return isNext ? 'next' : 'later';
}
