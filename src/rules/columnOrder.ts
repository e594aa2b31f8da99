/** In which order the columns of pelaksana should stand: that in which their activities come. */

import { forRecent } from '../model/recent.ts';
import type { Actor, Sop } from '../model/sop.ts';

/** Columns under one head, which stay together. */
interface Block {
  readonly actors: readonly Actor[];
  readonly first: number;
}

/** For each actor with a symbol the row in which its first one stands. */
export const firstRows = forRecent((sop: Sop): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  sop.activities.forEach(({ symbols }, row) => {
    for (const { actor } of symbols) if (!rows.has(actor)) rows.set(actor, row);
  });
  return rows;
});

/**
 * The actors in the order of their first activities; those under one head stay together, those without any
 * activity stay behind their left neighbour, and those that begin in one row keep their order.
 */
export function inOrder(sop: Sop): readonly Actor[] {
  const rows = firstRows(sop);
  const blocks: Block[] = [];
  let last = -1;
  for (const actor of sop.actors) {
    last = rows.get(actor.id) ?? last;
    const before = blocks.at(-1);
    const group = before?.actors[0]?.group;
    if (before && actor.group && actor.group === group)
      blocks[blocks.length - 1] = {
        actors: [...before.actors, actor],
        first: Math.min(before.first, last),
      };
    else blocks.push({ actors: [actor], first: last });
  }
  return blocks
    .toSorted((one, other) => one.first - other.first)
    .flatMap(({ actors }) => sortedBy(actors, rows));
}

function sortedBy(actors: readonly Actor[], rows: ReadonlyMap<string, number>): readonly Actor[] {
  let last = -1;
  const keyed = actors.map((actor) => {
    last = rows.get(actor.id) ?? last;
    return [actor, last] as const;
  });
  return keyed.toSorted(([, one], [, other]) => one - other).map(([actor]) => actor);
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
