/** A document read anew, made of the parts of another where these say the same. */
import type { Sop } from '../model/sop.ts';

/**
 * The document with every part that is the same in `known` being that very part, so that comparing them finds what
 * differs and nothing else, and what was computed of a part is not computed again; `known` itself where all is the same.
 */
export function shareParts(sop: Sop, known: Sop): Sop {
  if (isSame(sop, known)) return known;
  return {
    ...sop,
    identity: sharedRecord(sop.identity, known.identity),
    actors: sharedList(sop.actors, known.actors),
    activities: sharedList(sop.activities, known.activities),
    flows: sharedList(sop.flows, known.flows),
    sheet: sharedRecord(sop.sheet, known.sheet),
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sharedList<T extends { readonly id: string }>(
  items: readonly T[],
  known: readonly T[],
): readonly T[] {
  if (isSame(items, known)) return known;
  const byId = new Map(known.map((item) => [item.id, item]));
  return items.map((item) => {
    const other = byId.get(item.id);
    return other && isSame(item, other) ? other : item;
  });
}

function sharedRecord<T extends object>(record: T, known: T): T {
  if (isSame(record, known)) return known;
  const others = new Map(Object.entries(known));
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      isSame(value, others.get(key)) ? others.get(key) : value,
    ]),
  ) as T;
}
