import type { Sop } from './sop.ts';

/** `a` pelaksana, `k` kegiatan, `s` simbol, `f` panah. */
export type IdPrefix = 'a' | 'k' | 's' | 'f';

/** What an id may look like in a file. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

/** Every id in the document. */
export function allIds(sop: Sop): readonly string[] {
  return [
    ...sop.actors.map((actor) => actor.id),
    ...sop.activities.flatMap((activity) => [activity.id, ...activity.symbols.map((s) => s.id)]),
    ...sop.flows.map((flow) => flow.id),
  ];
}

/** The same, and those that findings set aside still speak of: what comes later is not what they were about. */
export const takenIds = (sop: Sop): readonly string[] => [
  ...allIds(sop),
  ...(sop.setAside ?? []).flatMap(({ at }) => at),
];

/**
 * An id that no one in the document has or had a finding set aside at: the prefix and one more than the highest number in use.
 * It depends on the document alone, so that the same steps always give the same file.
 */
export const newId = (sop: Sop, prefix: IdPrefix): string => nextId(takenIds(sop), prefix);

/** The same over a list of ids, for a document that is still being put together. */
export function nextId(taken: Iterable<string>, prefix: IdPrefix): string {
  const all = new Set(taken);
  const numbered = new RegExp(`^${prefix}(\\d{1,9})$`);
  let next = 1;
  for (const id of all) {
    const match = numbered.exec(id);
    if (match) next = Math.max(next, Number(match[1]) + 1);
  }
  // Longer numbers than the pattern takes can be in a file, too.
  while (all.has(`${prefix}${next}`)) next++;
  return `${prefix}${next}`;
}
