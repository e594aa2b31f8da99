/** Putting a typed line into the document, and what the lines of this sitting still wait for. */
import { addedIds } from '../../commands/changes.ts';
import {
  type AwaitedAnswers,
  addTypedRows,
  decisionOf,
  type TypedRow,
} from '../../commands/typedRows.ts';
import { flowsFrom, symbolPlace } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import { activityOf } from '../selecting.ts';

/** A line that became a row. */
export interface TypedEntry {
  readonly text: string;
  /** Its decision, and where its answers lead as far as they have not got there. */
  readonly awaited: AwaitedAnswers | null;
}

/** The row that the next line goes below; null for the end. */
export function rowAbove(editor: Editor): string | null {
  const { selection, show } = editor.store.getState();
  // On the stage it is under what is lit, where the room looks.
  return activityOf(editor.sop(), selection)?.id ?? show?.lit.at(-1) ?? null;
}

/** The answers that still wait: their decision is there, and it has no exit of that name. */
export const awaitedIn = (sop: Sop, entries: readonly TypedEntry[]): readonly AwaitedAnswers[] =>
  entries.flatMap(({ awaited }) => {
    if (!awaited || symbolPlace(sop, awaited.from)?.symbol.kind !== 'decision') return [];
    const given = new Set(flowsFrom(sop, awaited.from).map(({ label }) => label));
    const answers = awaited.answers.map(({ label, to }) => ({
      label,
      to: given.has(label) ? null : to,
    }));
    return answers.some(({ to }) => to !== null) ? [{ from: awaited.from, answers }] : [];
  });

/** The row that a line made. */
export interface AddedRow {
  readonly activity: string;
  readonly symbol: string;
  readonly entry: TypedEntry;
}

/** Adds the row of a line, selects it and gives back what it made; null where it made nothing. */
export function addLine(
  editor: Editor,
  line: { readonly text: string; readonly row: TypedRow },
  entries: readonly TypedEntry[],
): AddedRow | null {
  const before = editor.sop();
  const place = { below: rowAbove(editor), awaited: awaitedIn(before, entries) };
  if (!editor.run((sop) => addTypedRows(sop, [line.row], place))) return null;
  const after = editor.sop();
  const symbol = addedIds(before, after).findLast((id) => symbolPlace(after, id));
  const activity = symbol === undefined ? undefined : symbolPlace(after, symbol)?.activity;
  if (symbol === undefined || !activity) return null;
  editor.select({ kind: 'symbol', id: symbol });
  const from = decisionOf(after, activity.id);
  const answers = line.row.answers.map(({ label, to }) => ({
    label,
    to: typeof to === 'number' && to <= before.activities.length ? null : to,
  }));
  const awaited = from === undefined ? null : { from, answers };
  return { activity: activity.id, symbol, entry: { text: line.text, awaited } };
}
