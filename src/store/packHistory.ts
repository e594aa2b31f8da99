/**
 * A history as texts, one for each step, to be kept beside the document that it leads to. A step says only what
 * is not the same on its two sides, both ways, so that from the document as it is now every other one is found,
 * and all of them share what they shared: layouts stay remembered by it.
 */
import type { Sop } from '../model/sop.ts';
import type { SopHistory } from './editorState.ts';
import type { Step } from './history.ts';
import type { Selection } from './session.ts';

export type SopStep = Step<Sop, Selection | null>;

/** A list made of another: a number is an item of that one, by its place; anything else is a new item. */
interface ListPatch {
  /** Items that are the same at the beginning, and at the end. */
  readonly start: number;
  readonly end: number;
  readonly between: readonly (number | object)[];
}

type RecordPatch = { readonly set: object; readonly gone: readonly string[] };

/** What makes one document of another; a part that is the same is not there. */
interface SopPatch {
  readonly actors?: ListPatch;
  readonly activities?: ListPatch;
  readonly flows?: ListPatch;
  readonly identity?: RecordPatch;
  readonly sheet?: RecordPatch;
  /** Of the document itself, but for the parts above. */
  readonly rest?: RecordPatch;
}

interface PackedStep {
  readonly back: SopPatch;
  readonly forth: SopPatch;
  readonly from: Selection | null;
  readonly to: Selection | null;
  readonly name: string | null;
}

const LISTS = ['actors', 'activities', 'flows'] as const;
const RECORDS = ['identity', 'sheet'] as const;
const PARTS: readonly string[] = [...LISTS, ...RECORDS];

/** One step as a text. */
export const packStep = ({ before, after, from, to, name }: SopStep): string =>
  JSON.stringify({
    back: sopPatch(after, before),
    forth: sopPatch(before, after),
    from,
    to,
    name,
  } satisfies PackedStep);

/** A history in texts: those of its past, and those of its future, in the order in which they were done. */
export interface PackedHistory {
  readonly past: readonly string[];
  readonly future: readonly string[];
}

export const packHistory = ({ past, future }: SopHistory): PackedHistory => ({
  past: past.map(packStep),
  future: future.map(packStep),
});

/** The history that leads to a document; null where the texts can't be read as one. */
export function unpackHistory(present: Sop, { past, future }: PackedHistory): SopHistory | null {
  try {
    return {
      past: pastOf(present, past),
      present,
      future: futureOf(present, future),
      gesture: null,
    };
  } catch {
    return null;
  }
}

function pastOf(present: Sop, texts: readonly string[]): readonly SopStep[] {
  let after = present;
  const steps = texts.toReversed().map((text) => {
    const { back, from, to, name } = JSON.parse(text) as PackedStep;
    const step = { before: patched(after, back), after, from, to, name };
    after = step.before;
    return step;
  });
  return steps.reverse();
}

function futureOf(present: Sop, texts: readonly string[]): readonly SopStep[] {
  let before = present;
  return texts.map((text) => {
    const { forth, from, to, name } = JSON.parse(text) as PackedStep;
    const step = { before, after: patched(before, forth), from, to, name };
    before = step.after;
    return step;
  });
}

function sopPatch(from: Sop, to: Sop): SopPatch {
  const patch: Record<string, object> = {};
  for (const key of LISTS) if (from[key] !== to[key]) patch[key] = listPatch(from[key], to[key]);
  for (const key of RECORDS)
    if (from[key] !== to[key]) patch[key] = recordPatch(from[key], to[key]);
  const rest = recordPatch(withoutParts(from), withoutParts(to));
  return Object.keys(rest.set).length + rest.gone.length > 0 ? { ...patch, rest } : patch;
}

const withoutParts = (sop: Sop): object =>
  Object.fromEntries(Object.entries(sop).filter(([key]) => !PARTS.includes(key)));

function recordPatch(from: object, to: object): RecordPatch {
  const old = new Map(Object.entries(from));
  return {
    set: Object.fromEntries(
      Object.entries(to).filter(([key, value]) => !old.has(key) || old.get(key) !== value),
    ),
    gone: [...old.keys()].filter((key) => !(key in to)),
  };
}

function listPatch(from: readonly object[], to: readonly object[]): ListPatch {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const places = new Map(from.map((item, place) => [item, place]));
  const between = to.slice(start, to.length - end).map((item) => places.get(item) ?? item);
  return { start, end, between };
}

function patched(sop: Sop, patch: SopPatch): Sop {
  const next: Record<string, unknown> = { ...sop };
  for (const key of LISTS) {
    const list = patch[key];
    if (list) next[key] = patchedList(sop[key], list);
  }
  for (const key of RECORDS) {
    const record = patch[key];
    if (record) next[key] = patchedRecord(sop[key], record);
  }
  const whole = patch.rest ? patchedRecord(next, patch.rest) : next;
  return whole as unknown as Sop;
}

function patchedRecord(from: object, { set, gone }: RecordPatch): object {
  const kept = Object.entries(from).filter(([key]) => !gone.includes(key));
  return { ...Object.fromEntries(kept), ...set };
}

function patchedList(
  from: readonly object[],
  { start, end, between }: ListPatch,
): readonly object[] {
  return [
    ...from.slice(0, start),
    ...between.map((item) => (typeof item === 'number' ? itemAt(from, item) : item)),
    ...from.slice(from.length - end),
  ];
}

function itemAt(items: readonly object[], place: number): object {
  const item = items[place];
  if (!item) throw new Error(`No item ${place} among ${items.length}`);
  return item;
}
