/**
 * The steps of a document's history in this browser's store, each a record of its own, so that keeping an edit
 * costs that edit and not the session. They are numbered in the order in which they were done; a document's own
 * record says which of them was the last and which made it what it is.
 */
import type { IDBPDatabase } from 'idb';
import { nextTask } from '../exporters/turns.ts';
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import type { AlirDatabase, KeptSteps, WrittenStore } from './database.ts';
import type { Editor } from './editor.ts';
import type { SopHistory } from './editorState.ts';
import { allSteps } from './history.ts';
import type { LastDocument } from './lastDocument.ts';
import { packStep, type SopStep, unpackHistory } from './packHistory.ts';

type StepStore = WrittenStore<'steps'>;

/** Characters that the steps of one document may take, beyond which the oldest are dropped. */
const MOST_CHARACTERS = 4_000_000;
/** As many steps are read in one turn, so that the page stays quick to the touch meanwhile. */
const STEPS_A_TURN = 200;
/** Documents that keep their steps; of the others, which nobody has opened for long, only the documents stay. */
const MOST_HISTORIES = 20;

interface Kept {
  readonly number: number;
  readonly characters: number;
}

/** What this page knows of the steps on disk of the document that is open. */
interface Known {
  readonly id: string;
  last: number;
  /** The number of the step before the first one in memory. */
  base: number;
  /** Of each step on disk that is known of, by its number, and all together. */
  readonly lengths: Map<number, number>;
  characters: number;
}

let known: Known | null = null;
const keptSteps = new WeakMap<SopStep, Kept>();

/** What has to be written for a history to be on disk. */
export interface StepPlan {
  readonly id: string;
  readonly steps: KeptSteps;
  /** Whether nothing was known of what is there. */
  readonly isAnew: boolean;
  /** The number from which on what is there goes; null where all of it stays. */
  readonly from: number | null;
  /** The number up to which what is there goes, as there is too much of it; null where all of it stays. */
  readonly to: number | null;
  readonly put: readonly {
    readonly step: SopStep;
    readonly number: number;
    readonly text: string;
  }[];
}

const nothingKnown = (id: string): Known => ({
  ...{ id, last: 0, base: 0, characters: 0 },
  lengths: new Map(),
});

/** Compares a history with what is on disk: from its end, as nearly all of it is there already. */
export function planSteps(id: string, history: SopHistory): StepPlan {
  const isKnown = known?.id === id;
  const before = known && isKnown ? known : nothingKnown(id);
  const steps = allSteps(history);
  const place = isKnown ? steps.findLastIndex((step) => keptSteps.has(step)) : -1;
  const there = steps[place];
  const end = (there && keptSteps.get(there)?.number) ?? before.base;
  const put = steps.slice(place + 1).map((step, i) => {
    return { step, number: end + 1 + i, text: packStep(step) };
  });
  const at = end + history.past.length - 1 - place;
  const isReplaced = !isKnown || before.last > end;
  return {
    ...{ id, put, isAnew: !isKnown, steps: { last: end + put.length, at } },
    from: isReplaced ? (isKnown ? end + 1 : 0) : null,
    to: lastTooMany(before, end, put, at),
  };
}

/** The last of the oldest steps that go, so that the others take no more than they may; null where none has to. */
function lastTooMany(
  { lengths, characters }: Known,
  end: number,
  put: StepPlan['put'],
  at: number,
): number | null {
  let over = put.reduce((sum, { text }) => sum + text.length, characters) - MOST_CHARACTERS;
  for (const [number, length] of lengths) if (number > end) over -= length;
  if (over <= 0) return null;
  const oldest = [...lengths.keys(), ...put.map(({ number }) => number)].sort((a, b) => a - b);
  const written = new Map(put.map(({ number, text }) => [number, text.length]));
  let to: number | null = null;
  // What the document is made by stays, however long it is.
  for (const number of oldest) {
    if (over <= 0 || number >= at) break;
    over -= written.get(number) ?? lengths.get(number) ?? 0;
    to = number;
  }
  return to;
}

/** Writes what was planned; nothing is waited for meanwhile, so that it is done also when the page is left. */
export function writeSteps(store: StepStore, { id, from, to, put }: StepPlan): Promise<unknown> {
  const range = (low: number, high: number) =>
    store.delete(IDBKeyRange.bound([id, low], [id, high]));
  return Promise.all([
    from !== null && range(from, Infinity),
    ...put.map(({ number, text }) => store.put({ document: id, number, text })),
    to !== null && range(-Infinity, to),
  ]);
}

/** Once a plan is on disk. What was read from there meanwhile stays known. */
export function stepsWritten({ id, steps, isAnew, from, to, put }: StepPlan): void {
  if (isAnew || known?.id !== id) known = nothingKnown(id);
  const { lengths } = known;
  const forget = (number: number) => {
    if (known) known.characters -= lengths.get(number) ?? 0;
    lengths.delete(number);
  };
  if (from !== null) for (const number of [...lengths.keys()]) if (number >= from) forget(number);
  for (const { step, number, text } of put) {
    forget(number);
    lengths.set(number, text.length);
    known.characters += text.length;
    keptSteps.set(step, { number, characters: text.length });
  }
  if (to !== null) for (const number of [...lengths.keys()]) if (number <= to) forget(number);
  known.last = steps.last;
}

/**
 * Leaves the steps of the documents that were worked on lately. What goes is found out first and then deleted at
 * once, as what is saved meanwhile waits for that.
 */
export async function forgetOldHistories(database: IDBPDatabase<AlirDatabase>): Promise<void> {
  const there = database.transaction(['documents', 'steps']);
  const ids = await there.objectStore('documents').index('at').getAllKeys();
  const steps = there.objectStore('steps');
  const old = ids.slice(0, -MOST_HISTORIES);
  const counts = await Promise.all(old.map((id) => steps.count(rangeOf(id))));
  const gone = old.filter((_, i) => counts[i] !== 0);
  if (gone.length === 0) return;
  const { store, done } = database.transaction('steps', 'readwrite');
  await Promise.all([...gone.map((id) => store.delete(rangeOf(id))), done]);
}

const rangeOf = (id: string, last = Infinity): IDBKeyRange =>
  IDBKeyRange.bound([id, -Infinity], [id, last]);

/** Brings back the steps that led to the document; what is done from now on comes after them. */
export async function restoreSteps(
  editor: Editor,
  { sop, file: { id = '' }, steps }: LastDocument,
  connect: () => Promise<IDBPDatabase<AlirDatabase>>,
): Promise<void> {
  if (!steps) return;
  if (known?.id !== id) known = { ...nothingKnown(id), last: steps.last, base: steps.at };
  try {
    const { store } = (await connect()).transaction('steps');
    const history = await readSteps(store, sop, id, steps);
    if (!history) throw new Error('The steps do not lead to the document');
    stepsRead(id, history);
    editor.graft(history);
  } catch {
    // The document stands without them.
    stepsLost(id);
  }
}

/**
 * The steps of a document that is to take the place of the open one. What it answers opens it with them, all at
 * once, so that nothing is written between the document and what led to it.
 */
export async function openingWithSteps(
  editor: Editor,
  { sop, file, steps, newer }: LastDocument,
  connect: () => Promise<IDBPDatabase<AlirDatabase>>,
): Promise<() => void> {
  const { id = '' } = file;
  const { store } = (await connect()).transaction('steps');
  const history = steps && (await readSteps(store, sop, id, steps).catch(() => null));
  return () => {
    editor.open(sop, file, newer === null ? null : { why: 'newer', version: newer });
    if (!steps || !history) return;
    known = { ...nothingKnown(id), last: steps.last, base: steps.at };
    stepsRead(id, history);
    editor.graft(history);
  };
}

/** What led to a document, and what was undone then; null where that can't be read, and then none of it is used. */
async function readSteps(
  store: Pick<StepStore, 'getAll'>,
  present: Sop,
  id: string,
  { last, at }: KeptSteps,
): Promise<SopHistory | null> {
  const records = await store.getAll(rangeOf(id, last));
  const first = last - records.length + 1;
  const isWhole = records.every(({ number }, i) => number === first + i) && at >= first - 1;
  const texts = records.map(({ text }) => text);
  const past = texts.slice(0, at - first + 1);
  const history = isWhole ? await unpackInTurns(present, past, texts.slice(past.length)) : null;
  if (!history || !(await isSound(history))) return null;
  allSteps(history).forEach((step, i) => {
    keptSteps.set(step, { number: first + i, characters: texts[i]?.length ?? 0 });
  });
  return history;
}

/** The steps from the present back, some at a time. */
async function unpackInTurns(
  present: Sop,
  past: readonly string[],
  future: readonly string[],
): Promise<SopHistory | null> {
  let history = unpackHistory(present, { past: [], future });
  for (let end = past.length; history && end > 0; end -= STEPS_A_TURN) {
    await nextTask();
    const texts = past.slice(Math.max(0, end - STEPS_A_TURN), end);
    const start = history.past[0]?.before ?? present;
    const older = unpackHistory(start, { past: texts, future: [] });
    history = older && { ...history, past: [...older.past, ...history.past] };
  }
  return history;
}

/** The older part is in memory now, and this is all that there is of it on disk. */
function stepsRead(id: string, history: SopHistory): void {
  const kept = allSteps(history).flatMap((step) => keptSteps.get(step) ?? []);
  if (known?.id !== id || !kept[0]) return;
  known.base = kept[0].number - 1;
  for (const { number, characters } of kept) {
    if (!known.lengths.has(number)) known.characters += characters;
    known.lengths.set(number, characters);
  }
}

/** Nothing that is on disk of a document's steps can be built on: the next time all are written anew. */
export function stepsLost(id: string): void {
  if (known?.id === id) known = null;
}

/** Whether the ends of a history, which every one of its steps leads to, are documents that need no mending. */
async function isSound({ past, present, future }: SopHistory): Promise<boolean> {
  const { readSop } = await import('../model/file.ts');
  return [past[0]?.before ?? present, future.at(-1)?.after ?? present].every((sop) => {
    const read = readSop(writeSop(sop));
    return read.ok && read.repairs.length === 0;
  });
}
