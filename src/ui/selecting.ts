/**
 * Moving the selection over the form as over a spreadsheet: identity fields first, then the heads of the
 * lanes, then the rows with their columns. Pure: a selection in, the next one out.
 */
import {
  activityById,
  actorById,
  flowById,
  flowsFrom,
  flowsTo,
  symbolPlace,
} from '../model/lookup.ts';
import { sheetChoice } from '../model/sheet.ts';
import {
  type Activity,
  type ActivityField,
  IDENTITY_LISTS,
  type IdentityField,
  type IdentityList,
  type Sop,
} from '../model/sop.ts';
import type { Selection } from '../store/session.ts';

/** The identity page's fields in reading order. */
export const IDENTITY_ORDER = [
  'logo',
  'institution',
  'unit',
  'number',
  'created',
  'revised',
  'effective',
  'approval.position',
  'approval.name',
  'approval.rank',
  'approval.nip',
  'title',
  'legalBasis',
  'qualifications',
  'relatedSops',
  'equipment',
  'warnings',
  'records',
] as const;

export type Direction = 'up' | 'down' | 'left' | 'right';

/** A column of the grid: a text column, or a lane by its actor. */
type GridColumn = { readonly column: 'number' | ActivityField } | { readonly actor: string };

export const gridColumns = (sop: Sop): readonly GridColumn[] => [
  { column: 'number' },
  { column: 'description' },
  ...sop.actors.map(({ id }) => ({ actor: id })),
  ...sheetChoice(sop.sheet, 'columnOrder').map((column) => ({ column })),
  { column: 'remarks' },
];

/** The selection of a row's column: the last symbol of a lane where it has one. */
export function selectionAt(activity: Activity, column: GridColumn): Selection {
  if ('column' in column) return { kind: 'cell', activity: activity.id, column: column.column };
  const symbol = activity.symbols.findLast(({ actor }) => actor === column.actor);
  return symbol
    ? { kind: 'symbol', id: symbol.id }
    : { kind: 'place', activity: activity.id, actor: column.actor };
}

/** Row and column of a selection in the grid; row -1 is the heads of the lanes. */
function gridPosition(sop: Sop, selection: Selection): { row: number; column: number } | null {
  const columns = gridColumns(sop);
  const laneColumn = (actor: string) =>
    columns.findIndex((column) => 'actor' in column && column.actor === actor);
  const rowOf = (activity: string) => sop.activities.findIndex(({ id }) => id === activity);
  switch (selection.kind) {
    case 'cell':
      return {
        row: rowOf(selection.activity),
        column: columns.findIndex((c) => 'column' in c && c.column === selection.column),
      };
    case 'place':
      return { row: rowOf(selection.activity), column: laneColumn(selection.actor) };
    case 'symbol': {
      const place = symbolPlace(sop, selection.id);
      return place ? { row: place.row, column: laneColumn(place.symbol.actor) } : null;
    }
    case 'actor':
      return { row: -1, column: laneColumn(selection.id) };
    default:
      return null;
  }
}

/** The selection one step away; the same one at an edge. */
export function moveSelection(sop: Sop, selection: Selection, direction: Direction): Selection {
  if (selection.kind === 'block')
    return moveSelection(sop, { kind: 'cell', ...selection.to }, direction);
  if (selection.kind === 'identity') return moveInIdentity(sop, selection, direction);
  if (selection.kind === 'flow') {
    const flow = flowById(sop, selection.id);
    const forward = direction === 'down' || direction === 'right';
    return flow ? { kind: 'symbol', id: forward ? flow.to : flow.from } : selection;
  }
  const stacked = stepInStack(sop, selection, direction);
  if (stacked) return stacked;
  const at = gridPosition(sop, selection);
  if (!at) return selection;
  const step = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] }[direction];
  const row = at.row + (step[0] ?? 0);
  const column = gridColumns(sop)[at.column + (step[1] ?? 0)];
  if (!column) return selection;
  if (row < 0) return aboveRows(column, row);
  const activity = sop.activities[row];
  return activity ? selectionAt(activity, column) : selection;
}

/** Heads of the lanes stand above the rows, the identity page above them. */
function aboveRows(column: GridColumn, row: number): Selection {
  const isLane = 'actor' in column;
  if (row < -1 || !isLane) return { kind: 'identity', field: 'records' };
  return { kind: 'actor', id: column.actor };
}

/** Up and down go through symbols that are stacked in one cell before they leave it. */
function stepInStack(sop: Sop, selection: Selection, direction: Direction): Selection | null {
  if (selection.kind !== 'symbol' || direction === 'left' || direction === 'right') return null;
  const place = symbolPlace(sop, selection.id);
  if (!place) return null;
  const stack = place.activity.symbols.filter(({ actor }) => actor === place.symbol.actor);
  const next = stack[stack.indexOf(place.symbol) + (direction === 'down' ? 1 : -1)];
  return next ? { kind: 'symbol', id: next.id } : null;
}

function moveInIdentity(
  sop: Sop,
  selection: Selection & { kind: 'identity' },
  direction: Direction,
): Selection {
  const fields: readonly string[] = IDENTITY_ORDER;
  const at = fields.indexOf(selection.field);
  const next = fields[at + (direction === 'up' || direction === 'left' ? -1 : 1)];
  if (next) return { kind: 'identity', field: next };
  const first = sop.actors[0];
  return at >= 0 && direction !== 'up' && direction !== 'left' && first
    ? { kind: 'actor', id: first.id }
    : selection;
}

/** Everything that Tab stops at, in reading order: of the lanes those with a symbol, or the one for the next. */
function tabOrder(sop: Sop): readonly Selection[] {
  return [
    ...IDENTITY_ORDER.map((field) => ({ kind: 'identity', field }) as const),
    ...sop.actors.map(({ id }) => ({ kind: 'actor', id }) as const),
    ...sop.activities.flatMap((activity) => rowStops(sop, activity)),
  ];
}

function rowStops(sop: Sop, activity: Activity): readonly Selection[] {
  const isStop = laneStops(sop, activity);
  return gridColumns(sop)
    .slice(1)
    .filter((column) => 'column' in column || isStop.has(column.actor))
    .map((column) => selectionAt(activity, column));
}

/** The lanes of a row's symbols; of a row without any, that of the row above, where the next one mostly goes. */
function laneStops(sop: Sop, activity: Activity): ReadonlySet<string> {
  if (activity.symbols.length > 0) return new Set(activity.symbols.map(({ actor }) => actor));
  const above = sop.activities.slice(0, sop.activities.indexOf(activity));
  const lane = above.findLast(({ symbols }) => symbols.length > 0)?.symbols.at(-1)?.actor;
  return new Set([lane ?? sop.actors[0]?.id ?? '']);
}

/** Where Tab goes from a selection; null where the form ends, so that Tab leaves it. */
export function tabSelection(sop: Sop, selection: Selection, step: 1 | -1): Selection | null {
  const order = tabOrder(sop);
  const at = order.findIndex((stop) => sameSelection(stop, tabStop(sop, selection)));
  return order[at + step] ?? null;
}

/** The stop that a selection counts as: a row's number as its text, a flow or stacked symbol as its cell. */
function tabStop(sop: Sop, selection: Selection): Selection {
  if (selection.kind === 'block') return tabStop(sop, { kind: 'cell', ...selection.from });
  if (selection.kind === 'cell' && selection.column === 'number')
    return { ...selection, column: 'description' };
  if (selection.kind === 'place') return placeStop(sop, selection);
  const symbol = selection.kind === 'flow' ? flowById(sop, selection.id)?.from : undefined;
  const place =
    selection.kind === 'symbol' ? symbolPlace(sop, selection.id) : symbolPlace(sop, symbol ?? '');
  return place ? selectionAt(place.activity, { actor: place.symbol.actor }) : selection;
}

/** An empty place as the stop of its row that lies nearest at its left, or the first. */
function placeStop(sop: Sop, selection: Selection & { kind: 'place' }): Selection {
  const activity = activityOf(sop, selection);
  if (!activity) return selection;
  const stops = laneStops(sop, activity);
  const lane = (id: string) => sop.actors.findIndex((actor) => actor.id === id);
  const lanes = sop.actors.filter(({ id }) => stops.has(id));
  const nearest = lanes.findLast(({ id }) => lane(id) <= lane(selection.actor)) ?? lanes[0];
  return nearest ? selectionAt(activity, { actor: nearest.id }) : selection;
}

/** First and last column of the row, as Home and End go. */
export function rowEdge(sop: Sop, selection: Selection, edge: 'first' | 'last'): Selection {
  const at = gridPosition(sop, selection);
  const activity = at ? sop.activities[at.row] : undefined;
  const column = edge === 'first' ? gridColumns(sop)[1] : gridColumns(sop).at(-1);
  return activity && column ? selectionAt(activity, column) : selection;
}

/** First and last row of the column, as Ctrl with an arrow goes. */
export function columnEdge(sop: Sop, selection: Selection, edge: 'first' | 'last'): Selection {
  const at = gridPosition(sop, selection);
  const column = at && gridColumns(sop)[at.column];
  const activity = sop.activities.at(edge === 'first' ? 0 : -1);
  return activity && column ? selectionAt(activity, column) : selection;
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What stands first in the form: where the keyboard starts. */
export function firstSelection(sop: Sop): Selection {
  const lane = sop.actors[0];
  if (lane && lane.name === '') return { kind: 'actor', id: lane.id };
  const activity = sop.activities[0];
  return activity
    ? { kind: 'cell', activity: activity.id, column: 'description' }
    : { kind: 'identity', field: 'institution' };
}

/** The row that a selection is in, or undefined. */
export function activityOf(sop: Sop, selection: Selection | null): Activity | undefined {
  if (!selection) return undefined;
  if (selection.kind === 'symbol') return symbolPlace(sop, selection.id)?.activity;
  if (selection.kind === 'block') return activityById(sop, selection.to.activity);
  if (selection.kind === 'cell' || selection.kind === 'place')
    return sop.activities.find(({ id }) => id === selection.activity);
  return undefined;
}

/** The flow after the selected one among those of a symbol, round and round. */
export function nextFlow(sop: Sop, selection: Selection | null): string | null {
  const current = selection?.kind === 'flow' ? flowById(sop, selection.id) : undefined;
  const symbol = selection?.kind === 'symbol' ? selection.id : current?.from;
  if (!symbol) return null;
  const flows = [...flowsFrom(sop, symbol), ...flowsTo(sop, symbol)];
  const at = flows.findIndex(({ id }) => id === current?.id);
  return flows[(at + 1) % Math.max(1, flows.length)]?.id ?? null;
}

/** The text behind a selection that holds text. */
export function selectedText(sop: Sop, selection: Selection): string {
  switch (selection.kind) {
    case 'cell': {
      const activity = activityOf(sop, selection);
      return activity && selection.column !== 'number' ? activity[selection.column] : '';
    }
    case 'symbol':
      return symbolPlace(sop, selection.id)?.symbol.label ?? '';
    case 'flow':
      return flowById(sop, selection.id)?.label ?? '';
    case 'actor':
      return actorById(sop, selection.id)?.name ?? '';
    case 'identity':
      return identityText(sop, selection.field);
    case 'place':
    case 'block':
      return '';
  }
}

function identityText(sop: Sop, field: string): string {
  const { identity } = sop;
  if (field === 'logo') return '';
  if (field.startsWith('approval.'))
    return identity.approval[field.slice(9) as keyof typeof identity.approval & IdentityText] ?? '';
  if ((IDENTITY_LISTS as readonly string[]).includes(field))
    return identity[field as IdentityList].join('\n');
  return identity[field as IdentityField] ?? '';
}

type IdentityText = 'position' | 'name' | 'rank' | 'nip';
