/**
 * One activity over several lanes: sent on within the row, done together, or side by side.
 *
 *   next      a > b   becomes   a > N > b
 *   together  a > b   becomes   a > b, with a line without a head from a to N
 *   parallel  a > b   becomes   a > b and the same arrows in and out at N
 */
import { newId } from '../model/ids.ts';
import { actorById, flowsFrom, flowsTo, symbolPlace } from '../model/lookup.ts';
import type { Flow, FlowSymbol, Sop } from '../model/sop.ts';
import { isArrow } from './chain.ts';
import { connectInRow } from './connect.ts';
import { insertAt, mapById, put } from './edits.ts';
import { connect } from './flows.ts';

export type Manner = 'next' | 'together' | 'parallel';

/** One symbol more in the row of another, in the lane of `actor`, joined to that one in this manner. */
export function addSymbolBeside(sop: Sop, id: string, actor: string, manner: Manner): Sop {
  const here = symbolPlace(sop, id);
  if (!here || !actorById(sop, actor)) return sop;
  const { symbol, activity } = here;
  const kind = manner === 'next' || symbol.kind === 'decision' ? 'process' : symbol.kind;
  const added: FlowSymbol = { id: newId(sop, 's'), actor, kind, label: '' };
  const symbols = insertAt(activity.symbols, activity.symbols.indexOf(symbol) + 1, added);
  const placed = put(
    sop,
    'activities',
    mapById(sop.activities, activity.id, (row) => put(row, 'symbols', symbols)),
  );
  switch (manner) {
    case 'next':
      return sentOn(placed, symbol, added.id);
    case 'together':
      return connect(placed, { from: id, to: added.id, kind: 'joint' });
    case 'parallel':
      return withArrowsOf(placed, symbol, added.id);
  }
}

/** Sent on because someone says so, also from an end. */
function sentOn(sop: Sop, symbol: FlowSymbol, to: string): Sop {
  const led = connectInRow(sop, symbol, to);
  return led === sop ? connect(sop, { from: symbol.id, to }) : led;
}

/** The arrows of a symbol once more, at another one; a decision's answers stay its own. */
function withArrowsOf(sop: Sop, symbol: FlowSymbol, twin: string): Sop {
  const out = symbol.kind === 'decision' ? [] : flowsFrom(sop, symbol.id).filter(isArrow);
  const twins = [
    ...flowsTo(sop, symbol.id)
      .filter(isArrow)
      .map(({ from, label }) => ({ from, to: twin, label })),
    ...out.map(({ to, label }: Flow) => ({ from: twin, to, label })),
  ];
  return twins.reduce((current, request) => connect(current, request), sop);
}
