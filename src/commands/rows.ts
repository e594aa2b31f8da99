/** Taking in rows that were made elsewhere: pasted, or read from a table. */
import { type IdPrefix, nextId, takenIds } from '../model/ids.ts';
import { activityById, actorById } from '../model/lookup.ts';
import {
  ACTIVITY_FIELDS,
  type Activity,
  type Actor,
  type Flow,
  type FlowSymbol,
  IDENTITY_FIELDS,
  IDENTITY_LISTS,
  type Identity,
  type Sop,
} from '../model/sop.ts';
import { hasSymbols, isEnd } from './chain.ts';
import { connectRows } from './connect.ts';
import { isGap, mapEach, put } from './edits.ts';

export interface NewRows {
  /** The rows, with the lanes and the flows that they need. */
  readonly rows: Sop;
  /** They are inserted before this index. */
  readonly at: number;
}

/** Whether nothing is in the table yet: no lane is named, and no row holds anything. */
export const isTableEmpty = ({ actors, activities }: Sop): boolean =>
  actors.every(({ name }) => name.trim() === '') && activities.every(isBlankRow);

const isBlankRow = (activity: Activity): boolean =>
  activity.symbols.length === 0 && ACTIVITY_FIELDS.every((field) => activity[field].trim() === '');

/**
 * Rows from another SOP among those of this one. Lanes are matched by their names, new ones come last;
 * the rows are led into those around them, and a kapsul that would stand in the middle is a kotak.
 */
export function insertRows(sop: Sop, { rows, at }: NewRows): Sop {
  if (!isGap(sop.activities, at) || rows.activities.every(isBlankRow)) return sop;
  const renamed = withFreshIds(sop, rows);
  const actors = [...sop.actors, ...renamed.newActors];
  const brought = withoutInnerEnds(sop, renamed, at);
  const activities = sop.activities.toSpliced(at, 0, ...brought);
  const flows = renamed.flows.length > 0 ? [...sop.flows, ...renamed.flows] : sop.flows;
  const placed: Sop = {
    ...sop,
    actors: renamed.newActors.length > 0 ? actors : sop.actors,
    activities,
    flows,
  };
  return connectRows(placed, at, at + brought.length - 1);
}

/** A whole table into an SOP that has none yet; of the identity only what is still blank is filled in. */
export function fillTable(sop: Sop, brought: Sop): Sop {
  if (!isTableEmpty(sop)) return sop;
  const filled = put(sop, 'identity', filledIdentity(sop.identity, brought.identity));
  if (brought.activities.every(isBlankRow)) return filled;
  const flows = brought.flows.length + sop.flows.length > 0 ? brought.flows : sop.flows;
  return { ...filled, ...settled(sop, brought), flows };
}

/** The lanes and rows of the table, where the ids are the same as changes of what was there. */
function settled(sop: Sop, brought: Sop): Pick<Sop, 'actors' | 'activities'> {
  const actors = brought.actors.map((actor) => {
    const own = actorById(sop, actor.id);
    return own && own.name === actor.name && own.group === actor.group ? own : actor;
  });
  const activities = brought.activities.map((activity) => {
    const own = activityById(sop, activity.id);
    if (!own) return activity;
    const isBare = own.symbols.length + activity.symbols.length === 0;
    const held = isBare ? own : put(own, 'symbols', activity.symbols);
    return ACTIVITY_FIELDS.reduce((row, field) => put(row, field, activity[field]), held);
  });
  const isSame = actors.length === sop.actors.length && actors.every((a, i) => a === sop.actors[i]);
  return { actors: isSame ? sop.actors : actors, activities };
}

function filledIdentity(own: Identity, brought: Identity): Identity {
  let filled = own;
  for (const field of IDENTITY_FIELDS)
    if (own[field].trim() === '') filled = put(filled, field, brought[field]);
  for (const list of IDENTITY_LISTS)
    if (own[list].length === 0 && brought[list].length > 0)
      filled = put(filled, list, brought[list]);
  const isUnsigned = Object.values(own.approval).every((text) => text === '');
  return isUnsigned && Object.values(brought.approval).some((text) => text !== '')
    ? put(filled, 'approval', brought.approval)
    : filled;
}

/** Some rows of an SOP as an SOP of their own: the lanes that they use, and the flows among them. */
export function takeRows(sop: Sop, ids: readonly string[]): Sop {
  const activities = sop.activities.filter(({ id }) => ids.includes(id));
  const symbols = activities.flatMap((activity) => activity.symbols);
  const inside = new Set(symbols.map(({ id }) => id));
  const used = new Set(symbols.map(({ actor }) => actor));
  return {
    ...sop,
    actors: sop.actors.filter(({ id }) => used.has(id)),
    activities,
    flows: sop.flows.filter(({ from, to }) => inside.has(from) && inside.has(to)),
  };
}

interface Renamed {
  readonly newActors: readonly Actor[];
  readonly activities: readonly Activity[];
  readonly flows: readonly Flow[];
}

/** Names of lanes that mean the same to a person. */
const laneKey = ({ name }: Actor): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** Everything of the rows under ids that nobody has here, in the lanes of the same names. */
function withFreshIds(sop: Sop, rows: Sop): Renamed {
  const fresh = freshIds(sop);
  const used = new Set(rows.activities.flatMap(({ symbols }) => symbols.map((s) => s.actor)));
  const lanes = new Map<string, string>();
  const newActors: Actor[] = [];
  for (const actor of rows.actors) {
    const same = [...sop.actors, ...newActors].find((own) => laneKey(own) === laneKey(actor));
    if (same) lanes.set(actor.id, same.id);
    else if (used.has(actor.id) || laneKey(actor) !== '') {
      const id = fresh('a');
      lanes.set(actor.id, id);
      newActors.push({ ...actor, id });
    }
  }
  const symbols = new Map<string, string>();
  const activities = rows.activities.map((activity) => ({
    ...activity,
    id: fresh('k'),
    symbols: activity.symbols.map((symbol) => {
      const id = fresh('s');
      symbols.set(symbol.id, id);
      return { ...symbol, id, actor: lanes.get(symbol.actor) ?? symbol.actor };
    }),
  }));
  const flows = rows.flows.flatMap((flow): readonly Flow[] => {
    const [from, to] = [symbols.get(flow.from), symbols.get(flow.to)];
    if (from === undefined || to === undefined) return [];
    const { lane, ...rest } = flow;
    const by = lane === undefined ? undefined : lanes.get(lane);
    return [{ ...rest, id: fresh('f'), from, to, ...(by !== undefined && { lane: by }) }];
  });
  return { newActors, activities, flows };
}

/** Ids one after the other, each higher than all that are in use. */
function freshIds(sop: Sop): (prefix: IdPrefix) => string {
  const taken = new Set(takenIds(sop));
  const last = new Map<IdPrefix, string>();
  return (prefix) => {
    const before = last.get(prefix);
    const id = before ? `${prefix}${Number(before.slice(1)) + 1}` : nextId(taken, prefix);
    const free = taken.has(id) ? nextId(taken, prefix) : id;
    taken.add(free);
    last.set(prefix, free);
    return free;
  };
}

/** Work comes in from above and goes on below: what was the first or the last kapsul there is a step like others. */
function withoutInnerEnds(sop: Sop, brought: Renamed, at: number): readonly Activity[] {
  const above = sop.activities.slice(0, at).findLast(hasSymbols);
  const below = sop.activities.slice(at).find(hasSymbols);
  const comesIn = above?.symbols.some((symbol) => !isEnd(sop, symbol)) ?? false;
  const own = brought.activities.filter(hasSymbols);
  return mapEach(brought.activities, (activity) => {
    const isInner = (comesIn && activity === own[0]) || (below && activity === own.at(-1));
    if (!isInner) return activity;
    const asStep = (symbol: FlowSymbol) =>
      symbol.kind === 'terminator' ? put(symbol, 'kind', 'process') : symbol;
    return put(activity, 'symbols', mapEach(activity.symbols, asStep));
  });
}
