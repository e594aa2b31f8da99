/** Edits of the lanes, the pelaksana. */
import { newId } from '../model/ids.ts';
import { actorById } from '../model/lookup.ts';
import type { Actor, Flow, FlowSymbol, Sop } from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';
import { withoutSymbols } from './bridge.ts';
import { insertAt, isGap, keep, mapById, mapEach, moveItem, put } from './edits.ts';
import { passingThrough } from './hints.ts';

export interface NewActor {
  /** The lane is inserted before this index. */
  readonly at: number;
  readonly name?: string;
  /** Default: the group that both neighbours share, so that its head is not torn. */
  readonly group?: string;
}

/** One lane more. */
export function addActor(sop: Sop, { at, name = '', group }: NewActor): Sop {
  if (!isGap(sop.actors, at)) return sop;
  const nameless: Actor = { id: newId(sop, 'a'), name: cleanLine(name) };
  const actor = grouped(nameless, group ?? groupAround(sop, at));
  return put(sop, 'actors', insertAt(sop.actors, at, actor));
}

/** A lane at another place; `to` is its index afterwards. Symbols and flows go with it. */
export function moveActor(sop: Sop, id: string, to: number): Sop {
  const from = sop.actors.findIndex((actor) => actor.id === id);
  return put(sop, 'actors', moveItem(sop.actors, from, to));
}

/** Another name for a lane. */
export const setActorName = (sop: Sop, id: string, name: string): Sop =>
  withActor(sop, id, (actor) => put(actor, 'name', cleanLine(name)));

/** Another group for a lane; undefined or blank means none. */
export const setActorGroup = (sop: Sop, id: string, group: string | undefined): Sop =>
  withActor(sop, id, (actor) => grouped(actor, group));

/**
 * One lane less; its symbols move to another lane or go with it.
 * The last lane leaves a nameless one, so that there is always a place to drop on.
 */
export function removeActor(
  sop: Sop,
  id: string,
  symbols: { readonly moveTo: string } | 'remove',
): Sop {
  if (!actorById(sop, id)) return sop;
  if (symbols !== 'remove') return mergeActor(sop, id, symbols.moveTo);
  if (isBlankAlone(sop, id)) return sop;
  const gone = new Set(actorSymbols(sop, id).map((symbol) => symbol.id));
  const left = keep(sop.actors, (actor) => actor.id !== id);
  const actors = left.length > 0 ? left : [{ id: newId(sop, 'a'), name: '' }];
  return put(withLaneHints(withoutSymbols(sop, gone), id, undefined), 'actors', actors);
}

/** The symbols of a lane, from top to bottom. */
export const actorSymbols = (sop: Sop, id: string): readonly FlowSymbol[] =>
  sop.activities.flatMap((activity) => activity.symbols.filter((symbol) => symbol.actor === id));

const withActor = (sop: Sop, id: string, change: (actor: Actor) => Actor): Sop =>
  put(sop, 'actors', mapById(sop.actors, id, change));

function mergeActor(sop: Sop, id: string, into: string): Sop {
  if (id === into || !actorById(sop, into)) return sop;
  const rehome = (symbol: FlowSymbol) =>
    symbol.actor === id ? put(symbol, 'actor', into) : symbol;
  const activities = mapEach(sop.activities, (activity) =>
    put(activity, 'symbols', mapEach(activity.symbols, rehome)),
  );
  const actors = keep(sop.actors, (actor) => actor.id !== id);
  return put(withLaneHints(put(sop, 'activities', activities), id, into), 'actors', actors);
}

/** The flows that were to take a lane are to take another one, or the one that the layout chooses. */
function withLaneHints(sop: Sop, lane: string, into: string | undefined): Sop {
  const rehome = (flow: Flow) =>
    flow.lane === lane ? passingThrough(flow, into, flow.gutter) : flow;
  return put(sop, 'flows', mapEach(sop.flows, rehome));
}

function grouped(actor: Actor, group = ''): Actor {
  const clean = cleanLine(group);
  if (clean.trim() !== '') return put(actor, 'group', clean);
  if (actor.group === undefined) return actor;
  const { group: _, ...alone } = actor;
  return alone;
}

function groupAround(sop: Sop, at: number): string | undefined {
  const left = sop.actors[at - 1]?.group;
  return left === sop.actors[at]?.group ? left : undefined;
}

/** Removing it would only give the same lane another id. */
function isBlankAlone(sop: Sop, id: string): boolean {
  const [only] = sop.actors;
  if (!only || sop.actors.length > 1 || actorSymbols(sop, id).length > 0) return false;
  return only.name === '' && only.group === undefined && only.extra === undefined;
}
