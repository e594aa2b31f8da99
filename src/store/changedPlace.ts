/** Where a document changed, as something that can be shown: what an undo must bring into sight. */
import { type ListChange, sopChange } from '../commands/differences.ts';
import { ACTIVITY_FIELDS, type Activity, type Sop } from '../model/sop.ts';
import { keptSelection, type Selection } from './session.ts';

/** A place of the later document at which it is not as the earlier one; null where that is nowhere in particular. */
export function changedPlace(before: Sop, after: Sop): Selection | null {
  const { rows, actors, flows, identity } = sopChange(before, after);
  const activity = touched(rows);
  if (activity) return rowPlace(activity, rows);
  const gone = rows.removed[0];
  const gap = gone
    ? after.activities[Math.min(before.activities.indexOf(gone), after.activities.length - 1)]
    : undefined;
  if (gap) return { kind: 'cell', activity: gap.id, column: 'number' };
  const actor = touched(actors);
  if (actor) return { kind: 'actor', id: actor.id };
  const flow = touched(flows);
  if (flow) return { kind: 'flow', id: flow.id };
  const [freed] = flows.removed;
  if (freed) return keptSelection(after, { kind: 'symbol', id: freed.from });
  const [field] = identity;
  if (field === undefined || field === 'extra') return null;
  return { kind: 'identity', field: field === 'approval' ? 'approval.position' : field };
}

/** The item that says most about a change of a list. */
const touched = <T>({ added, moved, changed }: ListChange<T>): T | undefined =>
  added[0] ?? moved[0] ?? changed[0]?.after;

function rowPlace(activity: Activity, { changed }: ListChange<Activity>): Selection {
  const was = changed.find(({ after }) => after === activity)?.before;
  const symbol = was && activity.symbols.find((one, i) => one !== was.symbols[i]);
  if (symbol) return { kind: 'symbol', id: symbol.id };
  const column = was && ACTIVITY_FIELDS.find((field) => activity[field] !== was[field]);
  return { kind: 'cell', activity: activity.id, column: column ?? 'number' };
}
