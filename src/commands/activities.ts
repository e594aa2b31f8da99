/** Edits of the rows, the kegiatan. */
import { type IdPrefix, newId, nextId, takenIds } from '../model/ids.ts';
import { activityById } from '../model/lookup.ts';
import {
  ACTIVITY_FIELDS,
  type Activity,
  type ActivityField,
  type Flow,
  type FlowSymbol,
  type Sop,
} from '../model/sop.ts';
import { cleanText } from '../model/text.ts';
import { withoutSymbols } from './bridge.ts';
import { insertAt, isGap, keep, mapById, moveItem, put } from './edits.ts';

/** One empty row more, before index `at`. */
export function addActivity(sop: Sop, { at }: { readonly at: number }): Sop {
  if (!isGap(sop.activities, at)) return sop;
  return put(sop, 'activities', insertAt(sop.activities, at, blankActivity(sop)));
}

/** A row at another place; `to` is its index afterwards. Its flows stay attached. */
export const moveActivity = (sop: Sop, from: number, to: number): Sop =>
  put(sop, 'activities', moveItem(sop.activities, from, to));

/** One row less, with its symbols; the last row leaves an empty one, a place to drop on. */
export function removeActivity(sop: Sop, id: string): Sop {
  const activity = activityById(sop, id);
  if (!activity || isBlankAlone(sop, activity)) return sop;
  const gone = new Set(activity.symbols.map((symbol) => symbol.id));
  const bridged = withoutSymbols(sop, gone);
  const left = keep(bridged.activities, (each) => each.id !== id);
  return put(bridged, 'activities', left.length > 0 ? left : [blankActivity(sop)]);
}

/** Another text in a row. */
export const setActivityText = (sop: Sop, id: string, field: ActivityField, text: string): Sop =>
  put(
    sop,
    'activities',
    mapById(sop.activities, id, (activity) => put(activity, field, cleanText(text))),
  );

/** A copy of a row, right below it: its texts, its symbols and the flows among them, led in by none. */
export function duplicateActivity(sop: Sop, id: string): Sop {
  const row = sop.activities.findIndex((activity) => activity.id === id);
  const activity = sop.activities[row];
  if (!activity) return sop;
  const symbols = copies(sop, 's', activity.symbols);
  const copy = { ...activity, id: newId(sop, 'k'), symbols };
  const flows = [...sop.flows, ...copiedFlows(sop, activity.symbols, symbols)];
  const activities = insertAt(sop.activities, row + 1, copy);
  return { ...sop, activities, flows: flows.length > sop.flows.length ? flows : sop.flows };
}

/** A row with nothing in it. */
export function blankActivity(sop: Sop, symbols: readonly FlowSymbol[] = []): Activity {
  const id = newId(sop, 'k');
  return { id, description: '', symbols, requirements: '', duration: '', output: '', remarks: '' };
}

function copiedFlows(
  sop: Sop,
  originals: readonly FlowSymbol[],
  symbols: readonly FlowSymbol[],
): readonly Flow[] {
  const twins = new Map(originals.map((symbol, index) => [symbol.id, symbols[index]?.id]));
  const inside = sop.flows.flatMap((flow) => {
    const from = twins.get(flow.from);
    const to = twins.get(flow.to);
    return from !== undefined && to !== undefined ? [{ ...flow, from, to }] : [];
  });
  return copies(sop, 'f', inside);
}

/** The same items under ids that no one has. */
function copies<T extends { readonly id: string }>(
  sop: Sop,
  prefix: IdPrefix,
  items: readonly T[],
): readonly T[] {
  const taken = [...takenIds(sop)];
  return items.map((item) => {
    const id = nextId(taken, prefix);
    taken.push(id);
    return { ...item, id };
  });
}

/** Removing it would only give the same row another id. */
function isBlankAlone(sop: Sop, activity: Activity): boolean {
  if (sop.activities.length > 1 || activity.symbols.length > 0 || activity.extra) return false;
  return ACTIVITY_FIELDS.every((field) => activity[field] === '');
}
