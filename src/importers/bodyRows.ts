/** The rows under the head: which are activities, which go on with the one above, and which are none. */
import { NOT_ROWS } from '../words.ts';
import type { ReadColumn } from './columns.ts';
import type { GridCell } from './grid.ts';
import { type Head, isNumberRow, isRepeatedHead } from './head.ts';
import { keyOf } from './headWords.ts';
import { isMark, isNothing } from './marks.ts';
import { type Matrix, textAt } from './matrix.ts';

/** Rows of the table that are one activity: from `start` up to, not including, `end`. */
export interface ActivityRows {
  readonly start: number;
  readonly end: number;
}

export interface BodyRows {
  readonly activities: readonly ActivityRows[];
  /** Rows that are no activity, with the reason. */
  readonly others: ReadonlyMap<number, string>;
}

export interface Table {
  readonly matrix: Matrix;
  readonly head: Head;
  readonly columns: readonly ReadColumn[];
}

export function bodyRows(table: Table): BodyRows {
  const others = new Map<number, string>();
  const activities: ActivityRows[] = [];
  const last = lastActivityRow(table);
  for (let row = table.head.end; row < table.matrix.rows; row++) {
    if (isBlankRow(table, row)) continue;
    const reason = row > last ? footerReason(table, row) : otherReason(table, row);
    const before = activities.at(-1);
    if (reason !== null) others.set(row, reason);
    else if (before && isContinued(table, row, before))
      activities.splice(-1, 1, { start: before.start, end: row + 1 });
    else activities.push({ start: row, end: row + 1 });
  }
  return { activities, others };
}

const isBlankRow = ({ matrix }: Table, row: number): boolean => matrix.startingIn(row).length === 0;

const PAGE_NUMBER =
  /^(hal(aman|\.)?|page|lembar)\s*:?\s*\d+(\s*(dari|of|\/)\s*\d+)?$|^\d+\s*(dari|of)\s*\d+$/i;
const TOTAL = /^(jumlah|total|sub ?total)\b/;

/** Why a row is no activity; null where it may be one. */
function otherReason(table: Table, row: number): string | null {
  const { matrix, head } = table;
  const cells = matrix.startingIn(row);
  if (head.end > head.start && isRepeatedHead(matrix, head, row)) return NOT_ROWS.repeatedHead;
  if (isNumberRow(matrix, row)) return NOT_ROWS.columnNumbers;
  const [first] = cells;
  if (cells.length === 1 && first && PAGE_NUMBER.test(first.text.trim()))
    return NOT_ROWS.pageNumber;
  const hasMark = symbolCells(table, row).length > 0;
  if (cells.some(({ text }) => TOTAL.test(keyOf(text))) && !hasMark) return NOT_ROWS.total;
  if (cells.some((cell) => isWide(table, cell)) && !hasMark) return NOT_ROWS.section;
  return isLettered(table, row) ? NOT_ROWS.section : null;
}

/** Below the last activity: what fills a column of the form is an activity, too; the rest is a footer. */
function footerReason(table: Table, row: number): string | null {
  const other = otherReason(table, row);
  if (other !== null) return other === NOT_ROWS.section ? NOT_ROWS.footer : other;
  const filled = fieldsIn(table, row).filter(({ role }) => role !== 'number');
  const isActivity = filled.some(({ role }) => role === 'description') && filled.length > 1;
  return isActivity ? null : NOT_ROWS.footer;
}

/** Merged over most of the table, as headings of sections and notes are. */
function isWide({ columns, matrix }: Table, { row, column, columnSpan }: GridCell): boolean {
  if (matrix.startingIn(row).length > 2) return false;
  const under = columns.slice(column, column + columnSpan).filter(({ role }) => role !== 'none');
  const roles = new Set(under.map(({ role }) => role));
  return roles.size > 2 || (columnSpan > 2 && columnSpan * 2 > columns.length);
}

/** "A. Persiapan" or "II | Pelaksanaan" among numbered rows, and nothing else in the row. */
function isLettered(table: Table, row: number): boolean {
  const cells = table.matrix.startingIn(row);
  if (!isNumbered(table) || cells.length > 2) return false;
  const number = textOf(table, row, 'number');
  const [first] = cells;
  const isAlone = cells.length === 1 && first !== undefined;
  if (isAlone && /^([A-Z]|[IVX]{1,4})[.)]\s+\p{L}/u.test(first.text.trim())) return true;
  return cells.length === 2 && /^([A-Z]|[IVX]{1,4})[.)]?$/.test(number);
}

/** The last row that must be an activity: it has a number or a symbol, or, where none has, a description. */
function lastActivityRow(table: Table): number {
  const { matrix, head } = table;
  const numbered = isNumbered(table);
  for (let row = matrix.rows - 1; row >= head.end; row--) {
    if (isBlankRow(table, row) || otherReason(table, row) !== null) continue;
    const description = textOf(table, row, 'description');
    const hasNumber = /^\(?\d/.test(textOf(table, row, 'number'));
    if (symbolCells(table, row).length > 0) return row;
    if (numbered ? hasNumber : description !== '' && !FOOTER.test(keyOf(description))) return row;
  }
  return head.end - 1;
}

const FOOTER =
  /^(mengetahui|disetujui|ditetapkan|disahkan|nip|ttd|tanda tangan|sumber|dokumen ini|catatan|kepala dinas)\b/;

/** Whether most rows with a description have a number, too. */
function isNumbered(table: Table): boolean {
  const known = numberedTables.get(table);
  if (known !== undefined) return known;
  let [described, numbered] = [0, 0];
  for (let row = table.head.end; row < table.matrix.rows; row++) {
    if (textOf(table, row, 'description') === '') continue;
    described++;
    if (/^\(?\d/.test(textOf(table, row, 'number'))) numbered++;
  }
  const isMost = numbered * 2 > described;
  numberedTables.set(table, isMost);
  return isMost;
}
const numberedTables = new WeakMap<Table, boolean>();

/** Whether a row belongs to the activity above: nothing says that another one begins. */
function isContinued(table: Table, row: number, before: ActivityRows): boolean {
  const isBegun = (role: 'number' | 'description') => textOf(table, row, role) !== '';
  const reaches = (role: 'number' | 'description') => reachesFrom(table, row, role, before);
  if (isBegun('number') && !reaches('number')) return false;
  if (!isBegun('description')) return true;
  if (reaches('number')) return symbolCells(table, row).length === 0;
  const isNumberless = isNumbered(table) && symbolCells(table, row).length === 0;
  return isNumberless && /^\p{Ll}/u.test(textOf(table, row, 'description'));
}

/** Whether the cell of a role reaches down into a row from the activity above. */
function reachesFrom(
  { matrix, columns }: Table,
  row: number,
  role: 'number' | 'description',
  before: ActivityRows,
): boolean {
  return columns.some((column) => {
    const cell = column.role === role ? matrix.at(row, column.index) : undefined;
    return cell !== undefined && cell.row < row && cell.row >= before.start && cell.text !== '';
  });
}

const fieldsIn = ({ matrix, columns }: Table, row: number): readonly ReadColumn[] =>
  matrix.startingIn(row).flatMap(({ column }) => columns[column] ?? []);

/** What is written in the columns of a role where it begins in this row. */
const textOf = ({ matrix, columns }: Table, row: number, role: ReadColumn['role']): string =>
  columns
    .filter((column) => column.role === role && matrix.at(row, column.index)?.row === row)
    .map(({ index }) => textAt(matrix, row, index))
    .join(' ')
    .trim();

/**
 * The cells of a row that stand for symbols. Where the row has neither number nor description, words under a
 * pelaksana are none: there stands who signed.
 */
function symbolCells(table: Table, row: number): readonly GridCell[] {
  const { matrix, columns } = table;
  const isDescribed = (['number', 'description'] as const).some(
    (role) => textOf(table, row, role) !== '',
  );
  return matrix.startingIn(row).filter(({ column, text }) => {
    const role = columns[column]?.role;
    if (role === 'actor') return isDescribed ? !isNothing(text) : isMark(text);
    return role === 'actorNames' && isDescribed && keyOf(text) !== '';
  });
}
