/** Edits of the symbols. */
import { newId } from '../model/ids.ts';
import {
  activityById,
  actorById,
  isNo,
  isYes,
  type SymbolPlace,
  symbolPlace,
} from '../model/lookup.ts';
import type { Activity, FlowSymbol, Sop, SymbolKind } from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';
import { blankActivity, moveActivity } from './activities.ts';
import { withoutSymbols } from './bridge.ts';
import { arrowsFrom, exitSymbol, isForward } from './chain.ts';
import { connectInRow, connectRow } from './connect.ts';
import { insertAt, isGap, keep, mapById, put } from './edits.ts';
import { setFlowLabel } from './flows.ts';

/** Where a symbol is put: into a row, or between two, where it gets a row of its own. */
export type Place =
  | { readonly at: 'row'; readonly activity: string }
  /** The new row is inserted before this index; the number of rows means below the last. */
  | { readonly at: 'between'; readonly row: number };

export interface Target {
  readonly actor: string;
  readonly place: Place;
}

export interface NewSymbol extends Target {
  readonly kind: SymbolKind;
}

/** One symbol more, led into the flow at once. */
export function placeSymbol(sop: Sop, { kind, actor, place }: NewSymbol): Sop {
  if (!isTarget(sop, { actor, place })) return sop;
  const symbol: FlowSymbol = { id: newId(sop, 's'), actor, kind, label: '' };
  if (place.at === 'between') return connectRow(withRow(sop, place.row, symbol), symbol.id);
  const activity = activityById(sop, place.activity);
  const exit = activity && exitSymbol(sop, activity);
  const placed = withSymbols(sop, place.activity, (symbols) => [...symbols, symbol]);
  return exit ? connectInRow(placed, exit, symbol.id) : connectRow(placed, symbol.id);
}

/** One row more below a symbol's, with a symbol in the same lane, led into the flow. */
export function addActivityBelow(sop: Sop, symbol: string, kind: SymbolKind = 'process'): Sop {
  const here = symbolPlace(sop, symbol);
  if (!here) return sop;
  const place = { at: 'between', row: here.row + 1 } as const;
  return placeSymbol(sop, { kind, actor: here.symbol.actor, place });
}

/**
 * A symbol in another lane or row; its flows stay attached.
 * In a cell that holds symbols already it goes to the end of the stack, also when it was in it.
 */
export function moveSymbol(sop: Sop, id: string, { actor, place }: Target): Sop {
  const here = symbolPlace(sop, id);
  if (!here || !isTarget(sop, { actor, place })) return sop;
  const moved = put(here.symbol, 'actor', actor);
  if (place.at === 'row') return moveToRow(sop, here, moved, place.activity);
  return moveToGap(sop, here, moved, place.row);
}

/**
 * Another kind for a symbol. Ya and Tidak belong to decisions: they come with one where it is
 * plain which arrow is meant, and go with it.
 */
export function setSymbolKind(sop: Sop, id: string, kind: SymbolKind): Sop {
  const symbol = symbolPlace(sop, id)?.symbol;
  if (!symbol || symbol.kind === kind) return sop;
  const changed = withSymbol(sop, put(symbol, 'kind', kind));
  if (symbol.kind === 'decision') return withoutAnswers(changed, id);
  return kind === 'decision' ? withYes(changed, id) : changed;
}

/** Another text inside a symbol. */
export function setSymbolLabel(sop: Sop, id: string, text: string): Sop {
  const symbol = symbolPlace(sop, id)?.symbol;
  return symbol ? withSymbol(sop, put(symbol, 'label', cleanLine(text))) : sop;
}

/** One symbol less; its row stays, and what led to it leads on. */
export const removeSymbol = (sop: Sop, id: string): Sop =>
  symbolPlace(sop, id) ? withoutSymbols(sop, new Set([id])) : sop;

function isTarget(sop: Sop, { actor, place }: Target): boolean {
  if (!actorById(sop, actor)) return false;
  return place.at === 'row'
    ? activityById(sop, place.activity) !== undefined
    : isGap(sop.activities, place.row);
}

function moveToRow(sop: Sop, here: SymbolPlace, moved: FlowSymbol, activity: string): Sop {
  const isSameRow = here.activity.id === activity;
  const isSharedCell = here.activity.symbols.some(
    (other) => other.id !== moved.id && other.actor === moved.actor,
  );
  if (isSameRow && !isSharedCell) return withSymbol(sop, moved);
  if (isSameRow && moved === here.symbol && isLast(here.activity, moved)) return sop;
  const lifted = withoutFromRow(sop, here);
  return withSymbols(lifted, activity, (symbols) => [...symbols, moved]);
}

/** Alone in its row, a symbol takes the row along, with what is written in it. */
function moveToGap(sop: Sop, here: SymbolPlace, moved: FlowSymbol, row: number): Sop {
  if (here.activity.symbols.length > 1) return withRow(withoutFromRow(sop, here), row, moved);
  const to = row > here.row ? row - 1 : row;
  return moveActivity(withSymbol(sop, moved), here.row, to);
}

/** Whether a symbol is the lowest of its stack. */
const isLast = (activity: Activity, symbol: FlowSymbol): boolean =>
  activity.symbols.findLast((other) => other.actor === symbol.actor) === symbol;

const withRow = (sop: Sop, at: number, symbol: FlowSymbol): Sop =>
  put(sop, 'activities', insertAt(sop.activities, at, blankActivity(sop, [symbol])));

const withoutFromRow = (sop: Sop, { activity, symbol }: SymbolPlace): Sop =>
  withSymbols(sop, activity.id, (symbols) => keep(symbols, (other) => other.id !== symbol.id));

function withSymbol(sop: Sop, symbol: FlowSymbol): Sop {
  const activity = symbolPlace(sop, symbol.id)?.activity;
  if (!activity) return sop;
  return withSymbols(sop, activity.id, (symbols) => mapById(symbols, symbol.id, () => symbol));
}

const withSymbols = (
  sop: Sop,
  activity: string,
  change: (symbols: readonly FlowSymbol[]) => readonly FlowSymbol[],
): Sop =>
  put(
    sop,
    'activities',
    mapById(sop.activities, activity, (row) => put(row, 'symbols', change(row.symbols))),
  );

function withoutAnswers(sop: Sop, id: string): Sop {
  const answers = arrowsFrom(sop, id).filter((flow) => isYes(flow) || isNo(flow));
  return answers.reduce((left, flow) => setFlowLabel(left, flow.id, ''), sop);
}

function withYes(sop: Sop, id: string): Sop {
  const arrows = arrowsFrom(sop, id);
  const [only, ...others] = arrows.filter((flow) => flow.label === '' && isForward(sop, flow));
  if (!only || others.length > 0 || arrows.some(isYes)) return sop;
  return setFlowLabel(sop, only.id, 'Ya');
}
