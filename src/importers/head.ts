/** The head of a table: which rows it takes, and the row of column numbers under it. */
import type { GridCell } from './grid.ts';
import { type HeadRole, headRole, keyOf } from './headWords.ts';
import { isMark } from './marks.ts';
import { type Matrix, textAt } from './matrix.ts';

/** Rows from `start` up to, not including, `end`; none where both are the same. */
export interface Head {
  readonly start: number;
  readonly end: number;
  /** How many different columns of the form it names. */
  readonly score: number;
}

/** A head stands near the top; what comes later is one that is repeated. */
const SEARCHED_ROWS = 200;
const MOST_HEAD_ROWS = 4;
const LEAST_ROLES = 2;

/** The head of a table; null where no row names at least two columns of the form. */
export function findHead(matrix: Matrix): Head | null {
  let best: Head | null = null;
  for (let row = 0; row < Math.min(matrix.rows, SEARCHED_ROWS); row++) {
    const score = rolesIn(matrix, row).size;
    if (score < LEAST_ROLES || score <= (best?.score ?? 0)) continue;
    best = { start: row, end: row + 1, score };
  }
  if (!best || !namesForm(matrix, best.start)) return null;
  const start = withGroupsAbove(matrix, best.start);
  const end = headEnd(matrix, start, best.start + 1);
  return { start, end, score: allRoles(matrix, start, end).size };
}

const rolesIn = (matrix: Matrix, row: number): ReadonlySet<HeadRole> => {
  const roles = matrix.startingIn(row).map(({ text }) => headRole(text));
  return new Set(roles.filter((role) => role !== null));
};

const allRoles = (matrix: Matrix, start: number, end: number): ReadonlySet<HeadRole> => {
  const roles = new Set<HeadRole>();
  for (let row = start; row < end; row++) for (const role of rolesIn(matrix, row)) roles.add(role);
  return roles;
};

/** What tells a procedure from any other table with a number and a remark. */
const namesForm = (matrix: Matrix, row: number): boolean => {
  const roles = allRoles(matrix, row, Math.min(row + 2, matrix.rows));
  return roles.has('description') || (roles.has('actors') && roles.size > 2);
};

/** A row above that holds nothing but Pelaksana and Mutu Baku belongs to the head. */
function withGroupsAbove(matrix: Matrix, start: number): number {
  const above = matrix.startingIn(start - 1).map(({ text }) => headRole(text));
  const isGroups =
    above.length > 0 && above.every((role) => role === 'actors' || role === 'quality');
  return isGroups ? start - 1 : start;
}

/** Merged headings reach as far as the head does; without them a row that only adds names goes with it. */
function headEnd(matrix: Matrix, start: number, least: number): number {
  let end = least;
  for (let row = start; row < end && end - start <= MOST_HEAD_ROWS; row++)
    for (const cell of matrix.startingIn(row))
      if (headRole(cell.text) !== null && cell.row + cell.rowSpan - start <= MOST_HEAD_ROWS)
        end = Math.max(end, cell.row + cell.rowSpan);
  while (end < matrix.rows && end - start < MOST_HEAD_ROWS && isLowerTier(matrix, start, end))
    end++;
  return Math.min(end, matrix.rows);
}

/** Nothing under No and Kegiatan, but names under Pelaksana or under Mutu Baku. */
function isLowerTier(matrix: Matrix, start: number, row: number): boolean {
  const cells = matrix.startingIn(row);
  if (cells.length === 0) return false;
  const isOpen = (cell: GridCell) => {
    const above = headTexts(matrix, start, row, cell.column);
    const role = above.length > 0 ? headRole(above.at(-1) ?? '') : null;
    return role === null || role === 'actors' || role === 'quality';
  };
  if (!cells.every(isOpen)) return false;
  const roles = rolesIn(matrix, row);
  const quality = ['requirements', 'duration', 'output'] as const;
  if (quality.some((role) => roles.has(role))) return true;
  const isLong = cells.some(({ text }) => text.length > LONGEST_NAME);
  return !isLong && cells.every(({ text }) => isName(text));
}

const LONGEST_NAME = 60;
const isName = (text: string): boolean =>
  !isMark(text) && keyOf(text).replace(/[\d ]/g, '').length > 1;

/** The texts of a head over a column from top to bottom, each merged cell once. */
export function headTexts(
  matrix: Matrix,
  start: number,
  end: number,
  column: number,
): readonly string[] {
  const cells = new Set<GridCell>();
  for (let row = start; row < end; row++) {
    const cell = matrix.at(row, column);
    if (cell && cell.text.trim() !== '') cells.add(cell);
  }
  return [...cells].map(({ text }) => text.trim());
}

/** Whether a row only counts the columns: 1, 2, 3 or (1), (2), (3). */
export function isNumberRow(matrix: Matrix, row: number): boolean {
  const cells = matrix.startingIn(row);
  if (cells.length < 3) return false;
  const numbers = cells.map(({ text }) => /^\(?\s*(\d{1,2})\s*[).]?$/.exec(text.trim())?.[1]);
  if (numbers.some((number) => number === undefined)) return false;
  return numbers.every((number, i) => i === 0 || Number(number) > Number(numbers[i - 1]));
}

/** Whether a row says again what the head says. */
export function isRepeatedHead(matrix: Matrix, head: Head, row: number): boolean {
  const cells = matrix.startingIn(row);
  if (cells.length === 0) return false;
  const saysAgain = ({ text, column }: GridCell) => {
    for (let above = head.start; above < head.end; above++)
      if (keyOf(textAt(matrix, above, column)) === keyOf(text)) return true;
    return false;
  };
  if (keyOf(cells.map(({ text }) => text).join(' ')) !== '' && cells.every(saysAgain)) return true;
  return rolesIn(matrix, row).size > 2;
}
