/**
 * What was done, in a few words for a list of steps ("Memindah kegiatan 4"), read off the two ends of the change:
 * every command has its name for free, those still to be written as well.
 */
import { actorById, rowNumber, symbolPlaces } from '../model/lookup.ts';
import {
  ACTIVITY_FIELDS,
  type Activity,
  type ActivityField,
  type Flow,
  type FlowSymbol,
  type Sop,
} from '../model/sop.ts';
import { CHANGES, FORM, identityName } from '../words.ts';
import { type Changed, changedKeys, listChange, type SopChange, sopChange } from './differences.ts';
import { hasHints } from './hints.ts';

/** A description of the change, or undefined where it is not of this kind. */
type Describer = (change: SopChange) => string | undefined;

export function describeChange(before: Sop, after: Sop): string {
  const change = sopChange(before, after);
  for (const describe of DESCRIBERS) {
    const described = describe(change);
    if (described !== undefined) return described;
  }
  return CHANGES.something;
}

const laneName = (sop: Sop, actor: string): string => actorById(sop, actor)?.name ?? '';

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

function rowsAdded({ before, after, rows: { added, removed } }: SopChange): string | undefined {
  // The last row leaves an empty one behind.
  if (added.length === 0 || (removed.length > 0 && added.every(isBlank))) return undefined;
  if (removed.length > 1 && removed.length === before.activities.length) return CHANGES.replacedAll;
  const row = only(added);
  if (!row) return CHANGES.addedRows(added.length);
  const number = rowNumber(after, row.id);
  if (row.symbols.some(({ id }) => symbolPlaces(before).has(id)))
    return CHANGES.movedSymbolToRow(number);
  const above = after.activities[number - 2];
  return above && isCopy(row, above) ? CHANGES.copiedRow(number - 1) : CHANGES.addedRow(number);
}

const isBlank = (row: Activity): boolean =>
  row.symbols.length === 0 && ACTIVITY_FIELDS.every((field) => row[field] === '');

const isCopy = (row: Activity, above: Activity): boolean =>
  ACTIVITY_FIELDS.every((field) => row[field] === above[field]) &&
  ACTIVITY_FIELDS.some((field) => row[field] !== '');

function rowsRemoved({ before, rows: { removed } }: SopChange): string | undefined {
  const row = only(removed);
  if (row) return CHANGES.removedRow(rowNumber(before, row.id));
  return removed.length > 0 ? CHANGES.removedRows(removed.length) : undefined;
}

function lanes({ actors }: SopChange): string | undefined {
  const { added, removed, moved, changed } = actors;
  const [first] = added;
  const isLeftOver = removed.length > 0 && first?.name === '';
  if (first && !isLeftOver)
    return added.length > 1 ? CHANGES.addedLanes(added.length) : CHANGES.addedLane(first.name);
  const [gone] = removed;
  if (gone)
    return removed.length > 1
      ? CHANGES.removedLanes(removed.length)
      : CHANGES.removedLane(gone.name);
  const [lane] = moved;
  if (lane) return moved.length > 1 ? CHANGES.movedLanes : CHANGES.movedLane(lane.name);
  const one = only(changed);
  if (!one) return undefined;
  if (one.before.name !== one.after.name)
    return CHANGES.renamedLane(one.before.name, one.after.name);
  return CHANGES.groupedLane(one.after.name);
}

function rowsMoved({ before, rows: { moved } }: SopChange): string | undefined {
  const row = only(moved);
  if (row) return CHANGES.movedRow(rowNumber(before, row.id));
  return moved.length > 0 ? CHANGES.movedRows(moved.length) : undefined;
}

/** A symbol with its row, as lists are compared. */
interface Placed extends FlowSymbol {
  readonly activity: string;
}

const placedSymbols = (sop: Sop): readonly Placed[] =>
  [...symbolPlaces(sop).values()].map(({ symbol, activity }) => ({
    ...symbol,
    activity: activity.id,
  }));

const rowOf = (sop: Sop, { activity }: Placed): number => rowNumber(sop, activity);

function symbols({ before, after, rows }: SopChange): string | undefined {
  if (rows.changed.every((row) => row.before.symbols === row.after.symbols)) return undefined;
  const change = listChange(placedSymbols(before), placedSymbols(after));
  const [first] = change.added;
  if (first)
    return change.added.length > 1
      ? CHANGES.addedSymbols(change.added.length)
      : CHANGES.addedSymbol(first.kind, rowOf(after, first));
  const [gone] = change.removed;
  if (gone)
    return change.removed.length > 1
      ? CHANGES.removedSymbols(change.removed.length)
      : CHANGES.removedSymbol(gone.kind, rowOf(before, gone));
  const altered = change.changed.filter((one) => alteration(after, one) !== undefined);
  const one = only(altered);
  if (one) return alteration(after, one);
  if (altered.length > 1) return CHANGES.changedSymbols(altered.length);
  const stacked = change.moved[0];
  return stacked && CHANGES.movedSymbol(rowOf(after, stacked));
}

/** What became of one symbol. */
function alteration(after: Sop, { before: was, after: is }: Changed<Placed>): string | undefined {
  const row = rowOf(after, is);
  if (was.activity !== is.activity) return CHANGES.movedSymbolToRow(row);
  if (was.actor !== is.actor) return CHANGES.movedSymbolToLane(row, laneName(after, is.actor));
  if (was.kind !== is.kind) return CHANGES.changedKind(row, is.kind);
  return was.label === is.label ? undefined : CHANGES.typedInSymbol(row);
}

/** One text of one row. */
interface Typed {
  readonly row: number;
  readonly field: ActivityField;
  readonly text: string;
}

function cells({ after, rows }: SopChange): string | undefined {
  const typed = rows.changed.flatMap(({ before: was, after: is }): readonly Typed[] =>
    ACTIVITY_FIELDS.filter((field) => was[field] !== is[field]).map((field) => ({
      row: rowNumber(after, is.id),
      field,
      text: is[field],
    })),
  );
  const one = only(typed);
  if (one) return (one.text === '' ? CHANGES.emptied : CHANGES.typed)(FORM[one.field], one.row);
  const [first] = typed;
  if (!first) return undefined;
  if (typed.every(({ row }) => row === first.row)) return CHANGES.changedRow(first.row);
  return (typed.every(({ text }) => text === '') ? CHANGES.emptiedCells : CHANGES.changedCells)(
    typed.length,
  );
}

function flows({
  before,
  after,
  flows: { added, removed, changed },
}: SopChange): string | undefined {
  const ends = (sop: Sop, flow: Flow): readonly [number, number] => {
    const places = symbolPlaces(sop);
    return [(places.get(flow.from)?.row ?? -1) + 1, (places.get(flow.to)?.row ?? -1) + 1];
  };
  const count = added.length + removed.length + changed.length;
  const [made, gone, one] = [added[0], removed[0], changed[0]];
  if (count > 1) return CHANGES.changedFlows(count);
  if (made) return CHANGES.connected(...ends(after, made));
  if (gone) return CHANGES.removedFlow(...ends(before, gone));
  return one && flowAlteration(one, ends(after, one.after));
}

function flowAlteration(
  { before: was, after: is }: Changed<Flow>,
  [from, to]: readonly [number, number],
) {
  if (was.to !== is.to) return CHANGES.repointed(from, to);
  if (was.from !== is.from) return CHANGES.restarted(from, to);
  if (was.label !== is.label) return CHANGES.typedOnFlow(from, to);
  if (was.kind !== is.kind) return CHANGES.changedFlowKind(from, to);
  return hasHints(is) ? CHANGES.hintedFlow(from, to) : CHANGES.unhintedFlow(from, to);
}

function identity({ before, after, identity: keys }: SopChange): string | undefined {
  const approval = changedKeys(before.identity.approval, after.identity.approval);
  const fields = keys.flatMap((key) =>
    key === 'approval' ? approval.map((part) => `approval.${part}`) : [key],
  );
  const field = only(fields);
  if (field === 'logo') return after.identity.logo ? CHANGES.setLogo : CHANGES.removedLogo;
  if (field !== undefined) return CHANGES.typedInField(identityName(field));
  return fields.length > 0 ? CHANGES.changedIdentity : undefined;
}

function sheet({ after, sheet: keys }: SopChange): string | undefined {
  const key = only(keys);
  if (key === 'paper') return CHANGES.setPaper(after.sheet.paper);
  if (key === 'orientation') return CHANGES.setOrientation(after.sheet.orientation);
  return keys.length > 0 ? CHANGES.changedSheet : undefined;
}

function asides({ before, after }: SopChange): string | undefined {
  if (before.setAside === after.setAside) return undefined;
  const isFewer = (after.setAside ?? []).length < (before.setAside ?? []).length;
  return isFewer ? CHANGES.broughtBack : CHANGES.setAside;
}

const review = ({ before, after }: SopChange): string | undefined =>
  before.review === after.review ? undefined : CHANGES.reviewed;

/** Nothing says more of a change than how many parts of the document it is about. */
function severalParts({ rows, actors, flows: lines, identity: fields, sheet: keys }: SopChange) {
  const lists = [rows, actors, lines];
  if (lists.some(({ added, removed, moved }) => added.length + removed.length + moved.length > 0))
    return undefined;
  const parts = [rows.changed, actors.changed, fields, keys].filter(({ length }) => length > 0);
  return parts.length > 1 || actors.changed.length > 1 ? CHANGES.several : undefined;
}

/** What came and went says more than what changed by the way; the first that knows the change names it. */
const DESCRIBERS: readonly Describer[] = [
  severalParts,
  rowsAdded,
  rowsRemoved,
  lanes,
  rowsMoved,
  symbols,
  cells,
  flows,
  identity,
  sheet,
  asides,
  review,
];
