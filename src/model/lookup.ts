/** Looking things up in an Sop. Nouns, pure, undefined where there is nothing. */
import { forRecent } from './remembered.ts';
import type { Activity, Actor, Flow, FlowSymbol, Sop } from './sop.ts';

/** A symbol together with the row that holds it. */
export interface SymbolPlace {
  readonly symbol: FlowSymbol;
  readonly activity: Activity;
  /** Index of the row, 0-based; the number on paper is one more. */
  readonly row: number;
}

/** Every symbol by its id, with its row; computed once per Sop value. */
export const symbolPlaces = forRecent((sop: Sop): ReadonlyMap<string, SymbolPlace> => {
  const places = new Map<string, SymbolPlace>();
  sop.activities.forEach((activity, row) => {
    for (const symbol of activity.symbols) places.set(symbol.id, { symbol, activity, row });
  });
  return places;
});

export const symbolPlace = (sop: Sop, id: string): SymbolPlace | undefined =>
  symbolPlaces(sop).get(id);

export const actorById = (sop: Sop, id: string): Actor | undefined =>
  sop.actors.find((actor) => actor.id === id);

export const activityById = (sop: Sop, id: string): Activity | undefined =>
  sop.activities.find((activity) => activity.id === id);

/** The number of a row on paper; 0 where it isn't there. */
export const rowNumber = (sop: Sop, activity: string): number =>
  sop.activities.findIndex(({ id }) => id === activity) + 1;

export const flowById = (sop: Sop, id: string): Flow | undefined =>
  sop.flows.find((flow) => flow.id === id);

export const flowsFrom = (sop: Sop, symbol: string): readonly Flow[] =>
  sop.flows.filter((flow) => flow.from === symbol);

export const flowsTo = (sop: Sop, symbol: string): readonly Flow[] =>
  sop.flows.filter((flow) => flow.to === symbol);

/** Y and T are what a good part of the signed SOPs write for Ya and Tidak. */
export const isYes = (flow: Flow): boolean => /^(ya|y)$/i.test(flow.label.trim());
export const isNo = (flow: Flow): boolean => /^(tidak|t)$/i.test(flow.label.trim());

/**
 * The exits a decision still lacks, as the labels they would get: a belah ketupat has two answers at least.
 * A lone exit under any other name than Tidak is taken for the good case, so that Tidak is what is missing.
 */
export function openExits(sop: Sop, symbol: FlowSymbol): readonly string[] {
  if (symbol.kind !== 'decision') return [];
  const exits = flowsFrom(sop, symbol.id).filter((flow) => flow.kind === 'arrow');
  const [only] = exits;
  if (!only) return ['Ya', 'Tidak'];
  if (exits.length > 1) return [];
  return [isNo(only) ? 'Ya' : 'Tidak'];
}
