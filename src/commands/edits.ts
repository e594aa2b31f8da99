/**
 * Edits of records and lists that give back what they were given when nothing changes.
 * Every command is made of these, so that "same reference" means "nothing to do" all the way up:
 * no undo entry, no layout, no redraw.
 */

/** The record with one key set. */
export function put<T extends object, K extends keyof T>(record: T, key: K, value: T[K]): T {
  return record[key] === value ? record : { ...record, [key]: value };
}

/** Keys that a record may lack. */
export type OptionalKey<T> = {
  [K in keyof T]-?: object extends Pick<T, K> ? K : never;
}[keyof T];

/** The record without some of the keys that it may lack. */
export function without<T extends object>(record: T, keys: readonly OptionalKey<T>[]): T {
  if (keys.every((key) => !(key in record))) return record;
  const rest = { ...record };
  for (const key of keys) delete rest[key];
  return rest;
}

/** The list with every item changed; an item that the change returns as it was stays itself. */
export function mapEach<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}

/** The list with the item of this id changed. */
export function mapById<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] {
  return mapEach(items, (item) => (item.id === id ? change(item) : item));
}

/** The list without the items that fail the test. */
export function keep<T>(items: readonly T[], isKept: (item: T) => boolean): readonly T[] {
  return items.every(isKept) ? items : items.filter(isKept);
}

/** Whether something can be inserted before this index; the length of the list means at its end. */
export const isGap = (items: readonly unknown[], at: number): boolean =>
  Number.isInteger(at) && at >= 0 && at <= items.length;

/** Whether the list has an item at this index. */
export const isIndex = (items: readonly unknown[], at: number): boolean =>
  isGap(items, at) && at < items.length;

/** The list with an item more. */
export const insertAt = <T>(items: readonly T[], at: number, item: T): readonly T[] =>
  isGap(items, at) ? items.toSpliced(at, 0, item) : items;

/** The list with one item at another place; `to` is its index afterwards. */
export function moveItem<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || from === to || !isIndex(items, to)) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
