/** Rows as they were typed in a line or pasted as a list: lanes, symbols, texts, arrows and answers at once. */
import { activityById, symbolPlace, symbolPlaces } from '../model/lookup.ts';
import {
  ACTIVITY_FIELDS,
  type Activity,
  type ActivityField,
  type FlowKind,
  type Sop,
  type SymbolKind,
} from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';
import { setActivityText } from './activities.ts';
import { addActor, setActorName } from './actors.ts';
import { type TypedAnswer, withAnswers, withOtherAnswer } from './answers.ts';
import { addSymbolBeside } from './beside.ts';
import { exitSymbol, hasSymbols, isReached } from './chain.ts';
import { put } from './edits.ts';
import { bareName, laneNamed } from './lanes.ts';
import { type Place, placeSymbol, setSymbolKind } from './symbols.ts';

/** One row as someone wrote it. */
export interface TypedRow {
  /** Names of the pelaksana; none means the lane of the row above. */
  readonly actors: readonly string[];
  /** How several pelaksana are joined: done together, or one after the other. */
  readonly link: FlowKind;
  /** Null leaves it to the place: the first symbol of a form is a capsule, the others are boxes. */
  readonly kind: SymbolKind | null;
  readonly texts: Readonly<Record<ActivityField, string>>;
  readonly answers: readonly TypedAnswer[];
  /** The number that the row has in its own list, by which the answers of that list call it. */
  readonly number?: number;
}

/** Answers that were typed for a decision, some of them before the rows were there that they lead to. */
export interface AwaitedAnswers {
  /** The decision's symbol. */
  readonly from: string;
  /** One that needs no arrow any more leads to null: it only says that it isn't the one that goes on. */
  readonly answers: readonly {
    readonly label: string;
    readonly to: TypedAnswer['to'] | null;
  }[];
}

export interface TypedPlace {
  /** The row that the first one goes below; null for the end of the form. */
  readonly below: string | null;
  readonly awaited?: readonly AwaitedAnswers[];
}

/** Rows more below a row, or at the end. A row with nothing in it is filled in. */
export function addTypedRows(sop: Sop, rows: readonly TypedRow[], place: TypedPlace): Sop {
  let below = place.below ?? sop.activities.at(-1)?.id ?? '';
  if (!activityById(sop, below)) return sop;
  let current = sop;
  const awaited = [...(place.awaited ?? [])];
  const made = new Map<number, string>();
  const numbers = new Set(rows.flatMap(({ number }) => number ?? []));
  for (const row of rows) {
    const before = current;
    current = addRow(before, row, below);
    below = rowBelow(current, before, below);
    if (row.number !== undefined) made.set(row.number, below);
    awaited.push({ from: decisionOf(current, below) ?? '', answers: row.answers });
    const typed = awaited.slice(place.awaited?.length ?? 0);
    const find: FindRow = (each, to) =>
      typed.includes(each) && numbers.has(to)
        ? made.get(to)
        : (sop.activities[to - 1] ?? current.activities[to - 1])?.id;
    current = withAllAnswers(before, current, { awaited, find });
  }
  return current;
}

/** The decision of a row. */
export const decisionOf = (sop: Sop, activity: string): string | undefined =>
  activityById(sop, activity)?.symbols.findLast(({ kind }) => kind === 'decision')?.id;

/**
 * The row that a number means. A list calls its own rows by its own numbers; other numbers are those that stood
 * on the form when they were typed, and past its end those of the rows that have come.
 */
type FindRow = (answers: AwaitedAnswers, number: number) => string | undefined;

interface Waiting {
  readonly awaited: readonly AwaitedAnswers[];
  readonly find: FindRow;
}

/** The document with the answers that lead to a row that is there, and the arrows of the last step named by them. */
function withAllAnswers(before: Sop, after: Sop, { awaited, find }: Waiting): Sop {
  const old = new Set(before.flows.map(({ id }) => id));
  const made = new Set(after.flows.flatMap(({ id }) => (old.has(id) ? [] : id)));
  const answered = awaited.reduce((current, each) => {
    const answers = each.answers.map(({ label, to }) => ({
      label,
      activity:
        to === null ? undefined : to === 'next' ? nextRow(current, each.from) : find(each, to),
    }));
    return withAnswers(current, { from: each.from, answers }, made);
  }, after);
  // An arrow that came and went again leaves no trace.
  const isSame =
    answered.flows.length === before.flows.length &&
    answered.flows.every((flow, index) => flow === before.flows[index]);
  return isSame ? put(answered, 'flows', before.flows) : answered;
}

/** The row below that of a symbol. */
const nextRow = (sop: Sop, symbol: string): string | undefined =>
  sop.activities[(symbolPlace(sop, symbol)?.row ?? -2) + 1]?.id;

/** The row that the last step has filled or made below a row. */
function rowBelow(after: Sop, before: Sop, below: string): string {
  const old = activityById(before, below);
  if (old && isBlank(old)) return below;
  const at = after.activities.findIndex(({ id }) => id === below);
  return after.activities[at + 1]?.id ?? below;
}

function addRow(sop: Sop, row: TypedRow, below: string): Sop {
  const at = sop.activities.findIndex(({ id }) => id === below);
  const here = sop.activities[at];
  const isFilled = here !== undefined && isBlank(here);
  const { sop: laned, lanes } = withLanes(sop, row.actors, isFilled ? at : at + 1);
  const place: Place = isFilled ? { at: 'row', activity: below } : { at: 'between', row: at + 1 };
  const kinds = kindsOf(row, lanes.length, symbolPlaces(sop).size === 0);
  const first = placeSymbol(laned, {
    kind: kinds[0] ?? 'process',
    actor: lanes[0] ?? '',
    place,
  });
  const activity = (isFilled ? first.activities[at] : first.activities[at + 1])?.id ?? '';
  const led = ledIn(first, activity);
  const joined = lanes
    .slice(1)
    .reduce(
      (current, actor, index) =>
        withPartner(current, activity, { actor, kind: kinds[index + 1] ?? 'process' }, row.link),
      led,
    );
  return ACTIVITY_FIELDS.reduce(
    (current, field) => setActivityText(current, activity, field, row.texts[field]),
    joined,
  );
}

/**
 * A decision stands where its answers leave: first of those who decide together, last of those who follow each
 * other. Where the first row of a form has several one after the other, only the first of them begins.
 */
function kindsOf({ kind, link }: TypedRow, count: number, isFirst: boolean): SymbolKind[] {
  const own = kind ?? (isFirst ? 'terminator' : 'process');
  const isSequence = link === 'arrow';
  return Array.from({ length: count }, (_, index) => {
    if (own === 'decision') return index === (isSequence ? count - 1 : 0) ? own : 'process';
    return own === 'terminator' && isFirst && isSequence && index > 0 ? 'process' : own;
  });
}

/** A row that nothing leads to yet goes on with the answer that the decision above has left. */
function ledIn(sop: Sop, activity: string): Sop {
  const at = sop.activities.findIndex(({ id }) => id === activity);
  const above = sop.activities.slice(0, at).findLast(hasSymbols);
  const symbol = sop.activities[at]?.symbols[0];
  const exit = above && exitSymbol(sop, above);
  if (!exit || !symbol || isReached(sop, symbol.id)) return sop;
  return withOtherAnswer(sop, exit.id, symbol.id);
}

/** One symbol more in a row, joined to the one before it. */
function withPartner(
  sop: Sop,
  activity: string,
  { actor, kind }: { readonly actor: string; readonly kind: SymbolKind },
  link: FlowKind,
): Sop {
  const from = activityById(sop, activity)?.symbols.at(-1)?.id ?? '';
  const joined = addSymbolBeside(sop, from, actor, link === 'joint' ? 'together' : 'next');
  const made = activityById(joined, activity)?.symbols.at(-1)?.id ?? '';
  return setSymbolKind(joined, made, kind);
}

/** The lanes of these names, the missing ones made: a nameless empty lane is named, others come at the right end. */
function withLanes(
  sop: Sop,
  names: readonly string[],
  row: number,
): { readonly sop: Sop; readonly lanes: readonly string[] } {
  let current = sop;
  const lanes: string[] = [];
  for (const name of names.filter((each) => bareName(each) !== '')) {
    current = withLane(current, name);
    const lane = laneNamed(current.actors, name)?.id;
    if (lane !== undefined && !lanes.includes(lane)) lanes.push(lane);
  }
  return { sop: current, lanes: lanes.length > 0 ? lanes : laneAbove(sop, row) };
}

function withLane(sop: Sop, name: string): Sop {
  if (laneNamed(sop.actors, name)) return sop;
  const clean = cleanLine(bareName(name));
  const used = new Set([...symbolPlaces(sop).values()].map(({ symbol }) => symbol.actor));
  const free = sop.actors.find((actor) => actor.name === '' && !used.has(actor.id));
  if (free) return setActorName(sop, free.id, clean);
  return addActor(sop, { at: sop.actors.length, name: clean });
}

/** The lane in which the row above is left, else the first one. */
function laneAbove(sop: Sop, row: number): readonly string[] {
  const above = sop.activities.slice(0, row).findLast(hasSymbols);
  const lane = (above && exitSymbol(sop, above)?.actor) ?? sop.actors[0]?.id;
  return lane === undefined ? [] : [lane];
}

const isBlank = (activity: Activity): boolean =>
  activity.symbols.length === 0 && ACTIVITY_FIELDS.every((field) => activity[field] === '');
