/** All that is not the same in two documents, in a few lines: what has been done since one of them was kept. */
import { rowNumber } from '../model/lookup.ts';
import { ACTIVITY_FIELDS, type Activity, type Actor, type Flow, type Sop } from '../model/sop.ts';
import { FORM, identityName, SINCE } from '../words.ts';
import { type Changed, changedKeys, type ListChange, sopChange } from './differences.ts';

/** A line for each difference, the rows first; none where both say the same. */
export function listChanges(before: Sop, after: Sop): readonly string[] {
  const change = sopChange(before, after);
  return [
    ...rowLines(before, after, change.rows),
    ...laneLines(change.actors),
    ...flowLines(change.flows),
    ...identityLines(before, after),
    ...(change.sheet.length > 0 ? [SINCE.sheet] : []),
    ...(isSame(before.setAside, after.setAside) ? [] : [SINCE.setAside]),
    ...(isSame(before.review, after.review) ? [] : [SINCE.review]),
  ];
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function rowLines(before: Sop, after: Sop, rows: ListChange<Activity>): readonly string[] {
  const { added, removed, changed, moved } = rows;
  return [
    ...added.map((row) => SINCE.addedRow(rowNumber(after, row.id), row.description)),
    ...removed.map((row) => SINCE.removedRow(rowNumber(before, row.id), row.description)),
    ...changed.map((row) => SINCE.changedRow(rowNumber(after, row.after.id), rowParts(row))),
    ...(moved.length > 0 ? [SINCE.movedRows(moved.length)] : []),
  ];
}

/** What of a row is not the same, by the names of its columns. */
function rowParts({ before, after }: Changed<Activity>): readonly string[] {
  const fields = ACTIVITY_FIELDS.filter((field) => before[field] !== after[field]);
  const hasOtherSymbols = JSON.stringify(before.symbols) !== JSON.stringify(after.symbols);
  return [...fields.map((field) => FORM[field]), ...(hasOtherSymbols ? [SINCE.symbols] : [])];
}

const laneLines = ({ added, removed, changed, moved }: ListChange<Actor>): readonly string[] => [
  ...added.map(({ name }) => SINCE.addedLane(name)),
  ...removed.map(({ name }) => SINCE.removedLane(name)),
  ...changed.map((lane) => SINCE.changedLane(lane.before.name, lane.after.name)),
  ...(moved.length > 0 ? [SINCE.movedLanes(moved.length)] : []),
];

function flowLines({ added, removed, changed }: ListChange<Flow>): readonly string[] {
  const counts = [added.length, removed.length, changed.length] as const;
  return counts.some((count) => count > 0) ? [SINCE.flows(...counts)] : [];
}

function identityLines(before: Sop, after: Sop): readonly string[] {
  const fields = changedKeys(before.identity, after.identity).flatMap((key) =>
    key === 'approval'
      ? changedKeys(before.identity.approval, after.identity.approval).map(
          (part) => `approval.${part}`,
        )
      : [key],
  );
  return fields.length > 0 ? [SINCE.identity(fields.map(identityName))] : [];
}
