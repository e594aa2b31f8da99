/** How two documents differ, item by item: what every description of a change is read off. */
import type { Sop } from '../model/sop.ts';

interface Item {
  readonly id: string;
}

/** One item in both, not the same value. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

export interface ListChange<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** Those that must be taken out and put elsewhere for the rest to stand in the old order; few where few moved. */
  readonly moved: readonly T[];
  readonly changed: readonly Changed<T>[];
}

const SAME = { added: [], removed: [], moved: [], changed: [] } as const;

/** How a list of items with ids became another; an item that is the same value has not changed. */
export function listChange<T extends Item>(
  before: readonly T[],
  after: readonly T[],
): ListChange<T> {
  if (before === after) return SAME;
  const old = new Map(before.map((item, index) => [item.id, { item, index }]));
  const now = new Set(after.map(({ id }) => id));
  const kept = after.filter(({ id }) => old.has(id));
  const indices = kept.map(({ id }) => old.get(id)?.index ?? 0);
  const standing = longestRise(indices);
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    moved: kept.filter((_, i) => !standing.has(i)),
    changed: kept.flatMap((item) => {
      const was = old.get(item.id)?.item;
      return was !== undefined && was !== item ? [{ before: was, after: item }] : [];
    }),
  };
}

/** The places of a longest rising part of a list of numbers (by patience sorting, in n log n). */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, place) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[place] = tails[low - 1];
    tails[low] = place;
  });
  const rise = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) rise.add(at);
  return rise;
}

/** The keys of a record whose values are not the same. */
export const changedKeys = <T extends object>(
  before: T,
  after: T,
): readonly (keyof T & string)[] =>
  before === after
    ? []
    : (
        [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof T & string)[]
      ).filter((key) => before[key] !== after[key]);

/** How a document became another. */
export interface SopChange {
  readonly before: Sop;
  readonly after: Sop;
  readonly rows: ListChange<Sop['activities'][number]>;
  readonly actors: ListChange<Sop['actors'][number]>;
  readonly flows: ListChange<Sop['flows'][number]>;
  readonly identity: readonly (keyof Sop['identity'])[];
  readonly sheet: readonly (keyof Sop['sheet'])[];
}

export const sopChange = (before: Sop, after: Sop): SopChange => ({
  before,
  after,
  rows: listChange(before.activities, after.activities),
  actors: listChange(before.actors, after.actors),
  flows: listChange(before.flows, after.flows),
  identity: changedKeys(before.identity, after.identity),
  sheet: changedKeys(before.sheet, after.sheet),
});
