/**
 * The arrows that a symbol gets when it is put down, so that someone who builds from top to bottom
 * never draws one, and someone who inserts later finds the line led through.
 *
 *   between rows:  a > b      becomes  a > N > b
 *   in a row:      x > b      becomes  x > N > b
 *   at the end:    a          becomes  a > N
 */
import { newId } from '../model/ids.ts';
import { openExits, symbolPlace } from '../model/lookup.ts';
import type { Activity, Flow, FlowSymbol, Sop } from '../model/sop.ts';
import {
  arrowsBetween,
  arrowsFrom,
  entrySymbol,
  exitSymbol,
  hasSymbols,
  isEnd,
  isReached,
  isStart,
  isYesOpen,
  onward,
} from './chain.ts';
import { put } from './edits.ts';
import { connect } from './flows.ts';
import { endingAt, startingAt, withHint } from './hints.ts';

/** The document with a symbol that is alone in its row led into the rows around it. */
export function connectRow(sop: Sop, id: string): Sop {
  const place = symbolPlace(sop, id);
  return place ? connectRows(sop, place.row, place.row) : sop;
}

/** The document with the rows from `first` to `last`, which are joined among themselves, led into those around them. */
export function connectRows(sop: Sop, first: number, last: number): Sop {
  const own = sop.activities.slice(first, last + 1).filter(hasSymbols);
  const [top, bottom] = [own[0], own.at(-1)];
  const entry = top && entrySymbol(sop, top);
  const exit = bottom && exitSymbol(sop, bottom);
  if (!entry || !exit) return sop;
  const above = sop.activities.slice(0, first).findLast(hasSymbols);
  const below = sop.activities.slice(last + 1).find(hasSymbols);
  const passage = above && below && passageIn(sop, { above, below, actor: entry.actor });
  if (passage) return leadThrough(sop, passage, { entry, exit });
  const entered = above ? leadIn(sop, exitSymbol(sop, above), entry) : sop;
  return below ? leadOut(entered, exit, entrySymbol(sop, below)) : entered;
}

/** The document with a symbol that joined a row led on from `exit`, where the row was left before. */
export function connectInRow(sop: Sop, exit: FlowSymbol, id: string): Sop {
  const joined = symbolPlace(sop, id)?.symbol;
  if (!joined) return sop;
  const [cut, ...splits] = onward(sop, exit);
  if (cut) return leadThrough(sop, { cut, splits, merges: [] }, { entry: joined, exit: joined });
  if (isEnd(sop, exit)) return sop;
  if (exit.kind !== 'decision') return connect(sop, { from: exit.id, to: id });
  const label = openExits(sop, exit)[0];
  return label ? connect(sop, { from: exit.id, to: id, label }) : sop;
}

/** Between which rows a symbol is put, and in which lane. */
interface Gap {
  readonly above: Activity;
  readonly below: Activity;
  readonly actor: string;
}

/** An arrow to be cut by a symbol, with those that share its start or its end. */
interface Passage {
  readonly cut: Flow;
  /** The line splits: they start where it starts. */
  readonly splits: readonly Flow[];
  /** Lines merge: they end where it ends. */
  readonly merges: readonly Flow[];
}

/** A line that splits or merges in a gap does so around the new row as a whole; answers don't. */
function passageIn(sop: Sop, gap: Gap): Passage | undefined {
  const cut = passingArrow(sop, gap);
  if (!cut) return undefined;
  const plain = arrowsBetween(sop, gap.above, gap.below).filter(
    (flow) => flow !== cut && symbolPlace(sop, flow.from)?.symbol.kind !== 'decision',
  );
  return {
    cut,
    splits: plain.filter((flow) => flow.from === cut.from),
    merges: plain.filter((flow) => flow.to === cut.to),
  };
}

/** The arrow that a symbol in a gap would lie on: of several, the one in the lane of the symbol. */
function passingArrow(sop: Sop, { above, below, actor }: Gap): Flow | undefined {
  const exit = exitSymbol(sop, above)?.id;
  const entry = entrySymbol(sop, below)?.id;
  const arrows = arrowsBetween(sop, above, below);
  const straight = arrows.find((flow) => flow.from === exit && flow.to === entry);
  if (straight) return straight;
  // Rows of several symbols may be joined elsewhere than from the last to the first.
  const leading = above.symbols.flatMap((symbol) => onward(sop, symbol));
  const candidates = arrows.filter((flow) => leading.includes(flow));
  if (candidates.length === 1) return candidates[0];
  const isInLane = (id: string) => symbolPlace(sop, id)?.symbol.actor === actor;
  return candidates.find((flow) => isInLane(flow.from) || isInLane(flow.to));
}

/** What an arrow is led through: where it comes in and where it goes on. */
interface Through {
  readonly entry: FlowSymbol;
  readonly exit: FlowSymbol;
}

/**
 * The cut arrow keeps its id, its label and its place among the exits, and ends at the symbol;
 * the side by which it came in goes to the arrow that comes in there now.
 */
function leadThrough(sop: Sop, passage: Passage, { entry, exit }: Through): Sop {
  const { cut, merges } = passage;
  // A new decision answers Ya to one, so the other lines of a split pass it by.
  const splits = exit.kind === 'decision' ? [] : passage.splits;
  const plain: Flow = {
    id: newId(sop, 'f'),
    from: exit.id,
    to: cut.to,
    kind: 'arrow',
    label: firstLabel(exit),
  };
  const rest = withHint(plain, 'entry', cut.entry);
  const flows = sop.flows.flatMap((flow) => {
    if (flow === cut) return [endingAt(flow, entry.id), rest];
    if (splits.includes(flow)) return [startingAt(flow, exit.id)];
    if (merges.includes(flow)) return [endingAt(flow, entry.id)];
    return [flow];
  });
  return put(sop, 'flows', flows);
}

function leadIn(sop: Sop, above: FlowSymbol | undefined, symbol: FlowSymbol): Sop {
  if (!above || isEnd(sop, above)) return sop;
  const isOpen =
    above.kind === 'decision' ? isYesOpen(sop, above) : arrowsFrom(sop, above.id).length === 0;
  if (!isOpen) return sop;
  return connect(sop, { from: above.id, to: symbol.id, label: firstLabel(above) });
}

function leadOut(sop: Sop, symbol: FlowSymbol, below: FlowSymbol | undefined): Sop {
  if (!below || isEnd(sop, symbol) || isStart(sop, below)) return sop;
  if (isReached(sop, below.id)) return sop;
  return connect(sop, { from: symbol.id, to: below.id, label: firstLabel(symbol) });
}

const firstLabel = (symbol: FlowSymbol): string => (symbol.kind === 'decision' ? 'Ya' : '');
