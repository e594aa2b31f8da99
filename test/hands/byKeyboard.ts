/** An SOP from an empty form by keys alone, in the order in which people tell it: lanes, then row by row. */
import { onlyJoins } from '../../src/commands/chain.ts';
import { flowsFrom, flowsTo, symbolPlace } from '../../src/model/lookup.ts';
import type { Activity, Flow, FlowSymbol, Sop, SymbolKind } from '../../src/model/sop.ts';
import type { Hand } from './hand.ts';

const KIND_KEYS = { terminator: 'k', process: 't', decision: 'b' } as const;
const QUALITY = ['requirements', 'duration', 'output', 'remarks'] as const;

/** Begins where the keyboard begins: on the sheet of an empty form, on its first lane. */
export async function buildByKeyboard(hand: Hand, sop: Sop): Promise<void> {
  for (const [i, { name }] of sop.actors.entries()) {
    if (i > 0) await hand.press('Tab');
    await hand.type(name);
  }
  await hand.press('Enter');
  for (const [row, activity] of sop.activities.entries()) {
    if (row > 0) await hand.press('Enter');
    await fillRow(hand, sop, activity);
  }
  // Done: the row that Enter begins goes again when it is left.
  await hand.press('Enter', 'Escape');
}

/** From the first cell of a row to the last one that says something. */
async function fillRow(hand: Hand, sop: Sop, activity: Activity): Promise<void> {
  const last = QUALITY.findLastIndex((column) => activity[column] !== '');
  await hand.type(activity.description);
  await hand.press('Tab');
  const at = await placeSymbols(hand, sop, activity);
  // Tab stops at each symbol of the row.
  for (const _ of lanesRightOf(sop, activity, at)) await hand.press('Tab');
  for (const column of QUALITY.slice(0, last + 1)) {
    await hand.press('Tab');
    await hand.type(activity[column]);
  }
}

/** The row's symbols in the order in which the work runs through them, each with what it answers. */
async function placeSymbols(
  hand: Hand,
  sop: Sop,
  activity: Activity,
): Promise<FlowSymbol | undefined> {
  const order = workOrder(sop, activity);
  const [first, ...others] = order;
  if (!first) return undefined;
  let kind = await placeFirst(hand, sop, activity, first);
  const last = order.at(-1);
  for (const [i, symbol] of others.entries()) {
    // Of several, each gets its kind once all are there: an end leads on to none.
    await reach(hand, sop, order[i] ?? first, symbol);
    kind = 'process';
  }
  let at = last ?? first;
  for (const symbol of order.toReversed()) {
    await step(hand, sop, at, symbol);
    const is = symbol === first && others.length > 0 ? startKind(sop, activity) : kind;
    if (symbol.kind !== is) await hand.press(KIND_KEYS[symbol.kind]);
    await answer(hand, sop, symbol);
    at = symbol;
    kind = 'process';
  }
  return at;
}

function lanesRightOf(sop: Sop, { symbols }: Activity, at: FlowSymbol | undefined) {
  const lane = (actor: string) => sop.actors.findIndex(({ id }) => id === actor);
  const lanes = new Set(symbols.map(({ actor }) => lane(actor)));
  return [...lanes].filter((each) => at !== undefined && each > lane(at.actor));
}

/** What a row's first symbol is before anyone says: the start of the form, or work. */
const startKind = (sop: Sop, activity: Activity): SymbolKind =>
  sop.activities[0] === activity ? 'terminator' : 'process';

async function placeFirst(
  hand: Hand,
  sop: Sop,
  activity: Activity,
  symbol: FlowSymbol,
): Promise<SymbolKind> {
  const above = sop.activities[sop.activities.indexOf(activity) - 1];
  const lane = above && workOrder(sop, above).findLast(({ id }) => !onlyJoins(sop, id))?.actor;
  if (lane !== symbol.actor) await hand.press(laneKey(sop, symbol));
  return startKind(sop, activity);
}

/** One more in the row: done together with the one before in the lane beside, or sent on. */
async function reach(hand: Hand, sop: Sop, before: FlowSymbol, symbol: FlowSymbol): Promise<void> {
  const isJoint = sop.flows.some(
    ({ from, to, kind }) => kind === 'joint' && from === before.id && to === symbol.id,
  );
  const lane = ({ actor }: FlowSymbol) => sop.actors.findIndex(({ id }) => id === actor);
  if (isJoint) await hand.press(`Shift+Arrow${lane(symbol) > lane(before) ? 'Right' : 'Left'}`);
  else await hand.press(`Shift+Digit${laneKey(sop, symbol)}`);
}

const laneKey = (sop: Sop, { actor }: FlowSymbol): string =>
  String((sop.actors.findIndex(({ id }) => id === actor) + 1) % 10);

/** By arrows from one symbol of a row to another. */
async function step(hand: Hand, sop: Sop, from: FlowSymbol, to: FlowSymbol): Promise<void> {
  const lane = ({ actor }: FlowSymbol) => sop.actors.findIndex(({ id }) => id === actor);
  const key = lane(to) > lane(from) ? 'ArrowRight' : 'ArrowLeft';
  for (let i = Math.abs(lane(to) - lane(from)); i > 0; i--) await hand.press(key);
}

/** The flows of a decision that lead back, or to where the form is already. */
async function answer(hand: Hand, sop: Sop, symbol: FlowSymbol): Promise<void> {
  const row = symbolPlace(sop, symbol.id)?.row ?? 0;
  for (const flow of flowsFrom(sop, symbol.id)) {
    const target = symbolPlace(sop, flow.to)?.row ?? 0;
    if (target >= row || flow.kind !== 'arrow') continue;
    await hand.press(answerKey(flow), ...String(target + 1), 'Enter');
  }
}

const answerKey = ({ label }: Flow): string => ({ Ya: 'y', Tidak: 'n' })[label] ?? 'h';

/** Symbols of a row, each after the one of the same row that leads to it. */
export function workOrder(sop: Sop, { symbols }: Activity): readonly FlowSymbol[] {
  const inRow = new Set(symbols.map(({ id }) => id));
  const order: FlowSymbol[] = [];
  const visit = (symbol: FlowSymbol) => {
    if (order.includes(symbol)) return;
    order.push(symbol);
    for (const { to } of flowsFrom(sop, symbol.id)) {
      const next = symbols.find(({ id }) => id === to);
      if (next) visit(next);
    }
  };
  const isEntry = ({ id }: FlowSymbol) => !flowsTo(sop, id).some(({ from }) => inRow.has(from));
  for (const symbol of symbols.filter(isEntry)) visit(symbol);
  for (const symbol of symbols) visit(symbol);
  return order;
}
