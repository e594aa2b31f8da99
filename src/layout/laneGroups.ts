/** Lanes under one heading: neighbours of the same group. */
import type { Actor } from '../model/sop.ts';

export interface LaneGroup {
  /** None where the actor is in no group. */
  readonly name: string | undefined;
  /** Index of the first lane. */
  readonly first: number;
  readonly actors: readonly Actor[];
}

/** Neighbouring actors with the same group, as runs; an actor without one is a run of its own. */
export function laneGroups(actors: readonly Actor[]): readonly LaneGroup[] {
  const groups: { name: string | undefined; first: number; actors: Actor[] }[] = [];
  actors.forEach((actor, first) => {
    const last = groups.at(-1);
    if (last && actor.group !== undefined && last.name === actor.group) last.actors.push(actor);
    else groups.push({ name: actor.group, first, actors: [actor] });
  });
  return groups;
}
