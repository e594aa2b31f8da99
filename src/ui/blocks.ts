/** Several cells or rows at once: how a selection reaches over them, and what is done to all of them. */
import { moveActivity, removeActivity, setActivityText } from '../commands/activities.ts';
import { insertRows, takeRows } from '../commands/rows.ts';
import { readSop } from '../model/file.ts';
import type { Activity, ActivityField, Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import type { Editor } from '../store/editor.ts';
import type { Corner, Selection } from '../store/session.ts';
import { FORM, MARKS } from '../words.ts';
import { rowsTable } from './rowsTable.ts';
import {
  activityOf,
  type Direction,
  gridColumns,
  moveSelection,
  sameSelection,
} from './selecting.ts';

export type Block = Selection & { readonly kind: 'block' };

const isRows = ({ from, to }: Block): boolean => from.column === 'number' || to.column === 'number';

/** What is selected, as a block: the number of a row stands for the row. */
export function blockOf(selection: Selection | null): Block | null {
  if (selection?.kind === 'block') return selection;
  if (selection?.kind !== 'cell' || selection.column !== 'number') return null;
  return { kind: 'block', from: selection, to: selection };
}

/** Whether a block reaches over something of the form. */
export function isInBlock(sop: Sop, block: Block, selection: Selection): boolean {
  const activity = activityOf(sop, selection);
  if (!activity || !blockRows(sop, block).includes(activity)) return false;
  const column = selection.kind === 'cell' ? selection.column : 'number';
  return isRows(block) || (column !== 'number' && blockFields(sop, block).includes(column));
}

/** The rows that a block reaches over, from top to bottom. */
export function blockRows(sop: Sop, { from, to }: Block): readonly Activity[] {
  const [a, b] = [from, to].map(({ activity }) =>
    sop.activities.findIndex(({ id }) => id === activity),
  );
  return sop.activities.slice(Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0) + 1);
}

/** The columns of text that it reaches over, as they stand on the form; of whole rows all. */
export function blockFields(sop: Sop, block: Block): readonly ActivityField[] {
  const fields = gridColumns(sop).flatMap((column) =>
    'column' in column && column.column !== 'number' ? [column.column] : [],
  );
  if (isRows(block)) return fields;
  const [a, b] = [block.from, block.to].map(({ column }) =>
    (fields as readonly string[]).indexOf(column),
  );
  return fields.slice(Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0) + 1);
}

/** The selection with its far corner one cell on; back where it began it is that cell again. */
export function extendBlock(sop: Sop, selection: Selection, direction: Direction): Selection {
  const from = cornerOf(selection, 'from');
  const to = cornerOf(selection, 'to');
  if (!from || !to) return selection;
  return blockBetween(from, nextCorner(sop, to, direction));
}

/** The block from a selection's beginning to another cell. */
export function reachTo(selection: Selection, to: Corner): Selection {
  const from = cornerOf(selection, 'from');
  return from ? blockBetween(from, to) : { kind: 'cell', ...to };
}

/** All rows of the form. */
export function allRows({ activities }: Sop): Selection | null {
  const [first, last] = [activities[0], activities.at(-1)];
  if (!first || !last) return null;
  const corner = ({ id }: Activity): Corner => ({ activity: id, column: 'number' });
  return { kind: 'block', from: corner(first), to: corner(last) };
}

function blockBetween(from: Corner, to: Corner): Selection {
  const isCell = from.activity === to.activity && from.column === to.column;
  return isCell ? { kind: 'cell', ...from } : { kind: 'block', from, to };
}

function cornerOf(selection: Selection, end: 'from' | 'to'): Corner | null {
  if (selection.kind === 'block') return selection[end];
  return selection.kind === 'cell'
    ? { activity: selection.activity, column: selection.column }
    : null;
}

/** The next cell with text; lanes hold none and are passed over. */
function nextCorner(sop: Sop, corner: Corner, direction: Direction): Corner {
  let at: Selection = { kind: 'cell', ...corner };
  for (;;) {
    const next = moveSelection(sop, at, direction);
    if (sameSelection(next, at) || !activityOf(sop, next)) return corner;
    if (next.kind === 'cell') return { activity: next.activity, column: next.column };
    at = next;
  }
}

/** The rows go; of a block of cells the texts. */
export const withoutBlock = (sop: Sop, block: Block): Sop => {
  const rows = blockRows(sop, block);
  if (isRows(block)) return rows.reduce((left, { id }) => removeActivity(left, id), sop);
  const fields = blockFields(sop, block);
  return rows.reduce(
    (left, { id }) => fields.reduce((row, field) => setActivityText(row, id, field, ''), left),
    sop,
  );
};

/** The rows one up or down, all together: the one that stood there goes to their other side. */
export function shiftBlock(sop: Sop, block: Block, step: -1 | 1): Sop {
  const rows = blockRows(sop, block).map((row) => sop.activities.indexOf(row));
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  return step < 0 ? moveActivity(sop, first - 1, last) : moveActivity(sop, last + 1, first);
}

/** The rows once more, below them, led into the flow. */
export function duplicateBlock(sop: Sop, block: Block): Sop {
  const rows = blockRows(sop, block);
  const last = rows.at(-1);
  const at = last ? sop.activities.indexOf(last) + 1 : 0;
  return insertRows(sop, {
    rows: takeRows(
      sop,
      rows.map(({ id }) => id),
    ),
    at,
  });
}

/** A block as other programs take it: whole rows with their heads and a mark in each lane. */
export function blockTexts(sop: Sop, block: Block): readonly (readonly string[])[] {
  const rows = blockRows(sop, block);
  if (!isRows(block)) return rows.map((row) => blockFields(sop, block).map((field) => row[field]));
  const columns = gridColumns(sop);
  const heads = columns.map((column) =>
    'actor' in column
      ? (sop.actors.find(({ id }) => id === column.actor)?.name ?? '')
      : FORM[column.column],
  );
  const texts = rows.map((row) =>
    columns.map((column) => {
      if ('actor' in column)
        return row.symbols
          .filter(({ actor }) => actor === column.actor)
          .map(({ kind }) => MARKS[kind])
          .join('\n');
      return column.column === 'number'
        ? String(sop.activities.indexOf(row) + 1)
        : row[column.column];
    }),
  );
  return [heads, ...texts];
}

/** A cell among tabs and lines as spreadsheets write it. */
const quoted = (text: string): string =>
  /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export function copyBlock(clipboard: DataTransfer, sop: Sop, block: Block): void {
  const texts = blockTexts(sop, block);
  const lines = texts.map((line) => line.map(quoted).join('\t'));
  clipboard.setData('text/plain', lines.join('\n'));
  if (!isRows(block)) return;
  const ids = blockRows(sop, block).map(({ id }) => id);
  clipboard.setData('text/html', rowsTable(texts, writeSop(takeRows(sop, ids))));
}

/** Takes a block away; of whole rows, the one that stands there then is selected. */
export function cutBlock(editor: Editor, block: Block): void {
  const at = editor
    .sop()
    .activities.findIndex(({ id }) => id === blockRows(editor.sop(), block)[0]?.id);
  editor.run((sop) => withoutBlock(sop, block));
  const { activities } = editor.sop();
  const next = activities[Math.min(at, activities.length - 1)];
  if (isRows(block) && next) editor.select({ kind: 'cell', activity: next.id, column: 'number' });
}

/** Rows that were copied here, below what is selected or at the end; false where these are none. */
export function pasteRows(editor: Editor, text: string): boolean {
  const read = readSop(text);
  if (!read.ok) return false;
  const sop = editor.sop();
  const below = activityOf(sop, editor.store.getState().selection);
  const at = below ? sop.activities.indexOf(below) + 1 : sop.activities.length;
  if (!editor.run((current) => insertRows(current, { rows: read.sop, at }))) return false;
  const count = read.sop.activities.length;
  const [first, last] = [editor.sop().activities[at], editor.sop().activities[at + count - 1]];
  if (first && last)
    editor.select(
      blockBetween(
        { activity: first.id, column: 'number' },
        { activity: last.id, column: 'number' },
      ),
    );
  return true;
}
