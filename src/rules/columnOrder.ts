/** In which order the columns of pelaksana should stand: that in which their activities come. */

import { forRecent } from '../model/remembered.ts';
import type { Actor, Sop } from '../model/sop.ts';

/** For each actor with a symbol the row in which its first one stands. */
export const firstRows = forRecent((sop: Sop): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  sop.activities.forEach(({ symbols }, row) => {
    for (const { actor } of symbols) if (!rows.has(actor)) rows.set(actor, row);
  });
  return rows;
});

/**
 * The actors in the order of their first activities; those under one head stand together, those without any
 * activity stay behind their left neighbour, and those that begin in one row keep their order.
 */
export function inOrder(sop: Sop): readonly Actor[] {
  const rows = firstRows(sop);
  const blocks = sorted(blocksOf(sop.actors), (actors) => {
    const known = actors.flatMap(({ id }) => rows.get(id) ?? []);
    return known.length > 0 ? Math.min(...known) : undefined;
  });
  return blocks.flatMap((actors) => sorted(actors, ({ id }) => rows.get(id)));
}

/** Actors by the head that they stand under; who has none stands alone. */
function blocksOf(actors: readonly Actor[]): readonly (readonly Actor[])[] {
  const blocks = new Map<string | Actor, Actor[]>();
  for (const actor of actors) {
    const key = actor.group || actor;
    blocks.set(key, [...(blocks.get(key) ?? []), actor]);
  }
  return [...blocks.values()];
}

/** Sorted by row; what has no row goes with what stands before it. */
function sorted<T>(all: readonly T[], rowOf: (one: T) => number | undefined): readonly T[] {
  let last = -1;
  const keyed = all.map((one) => {
    last = rowOf(one) ?? last;
    return [one, last] as const;
  });
  return keyed.toSorted(([, one], [, other]) => one - other).map(([one]) => one);
}

/** The SOP with its columns in that order. */
export const withColumnsInOrder = (sop: Sop): Sop => ({ ...sop, actors: inOrder(sop) });

/** The SOP with the column of this actor on the left, and with those under the same head behind it. */
export function withFirst(sop: Sop, id: string): Sop {
  const first = sop.actors.find((actor) => actor.id === id);
  if (!first) return sop;
  const others = sop.actors.filter((actor) => actor !== first);
  const isBeside = ({ group }: Actor) => Boolean(group) && group === first.group;
  return {
    ...sop,
    actors: [first, ...others.filter(isBeside), ...others.filter((actor) => !isBeside(actor))],
  };
}
