/** How the work runs through a row: where it comes in, where it leaves, which arrow leads on. */
import { flowsFrom, flowsTo, isNo, isYes, openExits, symbolPlace } from '../model/lookup.ts';
import type { Activity, Flow, FlowSymbol, Sop } from '../model/sop.ts';

export const isArrow = (flow: Flow): boolean => flow.kind === 'arrow';

export const hasSymbols = (activity: Activity): boolean => activity.symbols.length > 0;

/** The arrows that leave a symbol. */
export const arrowsFrom = (sop: Sop, id: string): readonly Flow[] =>
  flowsFrom(sop, id).filter(isArrow);

/** The arrows that reach a symbol. */
const arrowsTo = (sop: Sop, id: string): readonly Flow[] => flowsTo(sop, id).filter(isArrow);

/** The arrows that start in one row and end in another; the same row twice means those inside it. */
export function arrowsBetween(sop: Sop, above: Activity, below: Activity): readonly Flow[] {
  const starts = new Set(above.symbols.map((symbol) => symbol.id));
  const ends = new Set(below.symbols.map((symbol) => symbol.id));
  return sop.flows.filter((flow) => isArrow(flow) && starts.has(flow.from) && ends.has(flow.to));
}

/** Where the work enters a row: its first symbol that no arrow of the row reaches. */
export function entrySymbol(sop: Sop, activity: Activity): FlowSymbol | undefined {
  const inside = arrowsBetween(sop, activity, activity);
  const isEntry = (symbol: FlowSymbol) => inside.every((flow) => flow.to !== symbol.id);
  return activity.symbols.find(isEntry) ?? activity.symbols[0];
}

/** Where the work leaves a row: its last symbol that no arrow of the row leaves, and that does not only join in. */
export function exitSymbol(sop: Sop, activity: Activity): FlowSymbol | undefined {
  const inside = arrowsBetween(sop, activity, activity);
  const isExit = (symbol: FlowSymbol) => inside.every((flow) => flow.from !== symbol.id);
  const exits = activity.symbols.filter(isExit);
  return exits.findLast(({ id }) => !onlyJoins(sop, id)) ?? exits.at(-1) ?? activity.symbols.at(-1);
}

/** Whether a symbol is tied on by a joint and has no arrow of its own. */
export const onlyJoins = (sop: Sop, id: string): boolean =>
  flowsTo(sop, id).some((flow) => !isArrow(flow)) &&
  arrowsTo(sop, id).length + arrowsFrom(sop, id).length === 0;

/** Whether a flow leads down, or sideways in its row. */
export function isForward(sop: Sop, flow: Flow): boolean {
  const from = symbolPlace(sop, flow.from)?.row ?? 0;
  const to = symbolPlace(sop, flow.to)?.row ?? 0;
  return to >= from;
}

/**
 * The arrows by which the work goes on after a symbol: all that leave a box or a capsule, and of a
 * decision the one exit that is the good case.
 */
export function onward(sop: Sop, symbol: FlowSymbol): readonly Flow[] {
  if (symbol.kind !== 'decision') return arrowsFrom(sop, symbol.id);
  const exit = goodExit(sop, symbol);
  return exit ? [exit] : [];
}

/**
 * Ya where it leads forward, else the exit of another name ("Lengkap"). A Tidak that leads forward
 * is the good case only once Ya is used up, as in "Perlu perbaikan?".
 */
function goodExit(sop: Sop, decision: FlowSymbol): Flow | undefined {
  const exits = arrowsFrom(sop, decision.id);
  const forward = exits.filter((flow) => isForward(sop, flow));
  const named = forward.find(isYes) ?? forward.find((flow) => !isNo(flow));
  return named ?? (isYesOpen(sop, decision) ? undefined : forward[0]);
}

/** Whether a decision still waits for its Ya. */
export const isYesOpen = (sop: Sop, decision: FlowSymbol): boolean =>
  openExits(sop, decision)[0] === 'Ya' && !arrowsFrom(sop, decision.id).some(isYes);

/** Whether work comes to a symbol; what only loops back to it has been there before. */
export const isReached = (sop: Sop, id: string): boolean =>
  arrowsTo(sop, id).some((flow) => isForward(sop, flow));

/** Whether a symbol is a capsule that the procedure begins with: work leaves it and none comes. */
export const isStart = (sop: Sop, symbol: FlowSymbol): boolean =>
  symbol.kind === 'terminator' &&
  arrowsFrom(sop, symbol.id).length > 0 &&
  !isReached(sop, symbol.id);

/** Whether a symbol is a capsule that the procedure ends with: reached, or below the first row. */
export function isEnd(sop: Sop, symbol: FlowSymbol): boolean {
  if (symbol.kind !== 'terminator') return false;
  const first = sop.activities.find(hasSymbols);
  return isReached(sop, symbol.id) || !first?.symbols.includes(symbol);
}
