/** What each column of a table holds: by its headings, by what stands beside it, and where that says nothing by its cells. */
import { type Head, headTexts, isNumberRow, isRepeatedHead } from './head.ts';
import { type ColumnRole, headRole } from './headWords.ts';
import { isMark, isNothing } from './marks.ts';
import { type Matrix, textAt } from './matrix.ts';

export interface ReadColumn {
  readonly index: number;
  /** Its headings from top to bottom, as they were written. */
  readonly head: string;
  readonly role: ColumnRole;
  /** Of an actor's column: the name and the group of the lane. */
  readonly name: string;
  readonly group: string;
}

/** Roles that a person gave to columns, by index. */
export type GivenRoles = Readonly<Record<number, ColumnRole>>;

/** Rows that are looked at to see what a column holds. */
const SAMPLED_ROWS = 80;

interface Sight {
  readonly matrix: Matrix;
  readonly head: Head;
  /** By column, its headings; blank ones under a group have that group's. */
  readonly heads: readonly (readonly string[])[];
  /** Rows whose cells are looked at. */
  readonly rows: readonly number[];
}

export function readColumns(matrix: Matrix, head: Head, given: GivenRoles): readonly ReadColumn[] {
  const heads = headings(matrix, head);
  const sight = { matrix, head, heads, rows: sampledRows(matrix, head) };
  const guessed =
    head.end === head.start ? rolesByCells(sight) : completed(sight, rolesByHeads(sight));
  return heads.map((texts, index) => {
    const role = given[index] ?? guessed[index] ?? 'none';
    return { index, head: texts.join(' / '), role, ...laneOf(texts) };
  });
}

/** Where merged cells were lost, a group stands over its first column only and goes on to the right. */
function headings(matrix: Matrix, head: Head): readonly (readonly string[])[] {
  const columns = Array.from({ length: matrix.columns }, (_, i) => i);
  return columns.map((column) => {
    const own = headTexts(matrix, head.start, head.end, column);
    const first = firstText(matrix, head, column);
    if (own.length === 0 || first === null || first === head.start) return own;
    const groups: string[] = [];
    for (let row = head.start; row < first; row++) {
      const group = groupLeftOf(matrix, head, { row, column });
      if (group !== null && groups.at(-1) !== group) groups.push(group);
    }
    return [...groups, ...own];
  });
}

const firstText = (matrix: Matrix, head: Head, column: number): number | null => {
  for (let row = head.start; row < head.end; row++)
    if (textAt(matrix, row, column) !== '') return row;
  return null;
};

/** The heading left of a blank place that has something under it, as a group has. */
function groupLeftOf(
  matrix: Matrix,
  head: Head,
  { row, column }: { readonly row: number; readonly column: number },
): string | null {
  for (let left = column - 1; left >= 0; left--) {
    const text = textAt(matrix, row, left);
    if (text === '') continue;
    const cell = matrix.at(row, left);
    const under = headTexts(matrix, row, head.end, left);
    const isMerged = (cell?.columnSpan ?? 1) > 1;
    return under.length > 1 && !isMerged ? text : null;
  }
  return null;
}

/** The lowest heading names the lane, those between it and Pelaksana its group. */
function laneOf(texts: readonly string[]): { readonly name: string; readonly group: string } {
  const isGroup = headRole(texts[0] ?? '') === 'actors' && texts.length > 1;
  const own = isGroup ? texts.slice(1) : texts;
  const name = oneLine(own.at(-1) ?? '');
  const groups = own.slice(0, -1).map(oneLine);
  return { name, group: groups.filter((group) => group !== name).join(' / ') };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Roles = readonly (ColumnRole | null)[];

function rolesByHeads(sight: Sight): Roles {
  const roles = sight.heads.map((texts, index) => roleByHead(sight, texts, index));
  return qualityByPlace(sight, roles);
}

function roleByHead(sight: Sight, texts: readonly string[], index: number): ColumnRole | null {
  const said = texts.map(headRole);
  if (said[0] === 'actors') return actorRole(sight, texts, index);
  const own = said.findLast((role) => role !== null && role !== 'quality');
  return own === 'actors' ? actorRole(sight, texts, index) : (own ?? null);
}

/** Under Pelaksana stand marks, or, where it is one column, the names themselves. */
function actorRole(sight: Sight, texts: readonly string[], index: number): ColumnRole {
  const cells = cellsOf(sight, index);
  const names = cells.filter((text) => !isMark(text));
  const holdsNames = cells.length > 0 && names.length * 2 > cells.length;
  if (!holdsNames) return 'actor';
  // A lane with a name of its own may have words in its symbols; it is seldom full of them.
  return texts.length > 1 && cells.length * 3 < sight.rows.length * 2 ? 'actor' : 'actorNames';
}

/** Mutu Baku over columns without headings: kelengkapan, waktu, output as the form has them. */
function qualityByPlace({ heads }: Sight, roles: Roles): Roles {
  const open = heads.flatMap((texts, i) =>
    roles[i] === null && texts.some((text) => headRole(text) === 'quality') ? [i] : [],
  );
  const order: readonly ColumnRole[] =
    open.length === 3 ? ['requirements', 'duration', 'output'] : open.map(() => 'requirements');
  return roles.map((role, i) => (open.includes(i) ? (order[open.indexOf(i)] ?? null) : role));
}

/** Columns of marks that no heading spoke for are actors', too: there may be no Pelaksana over them. */
function completed(sight: Sight, roles: Roles): Roles {
  const first = roles.indexOf('description');
  const last = roles.findIndex(
    (role, i) => i > first && role !== null && role !== 'actor' && role !== 'actorNames',
  );
  const hasLanes = roles.some((role) => role === 'actor' || role === 'actorNames');
  return roles.map((role, index) => {
    if (role !== null) return role;
    const cells = cellsOf(sight, index);
    // What is signed under the table may stand in the same column.
    const isMarked = cells.length > 0 && cells.filter(isMark).length * 5 >= cells.length * 4;
    const isBetween = index > first && (last < 0 || index < last);
    const isNamed = (sight.heads[index]?.length ?? 0) > 0;
    if (isMarked && (isBetween || !hasLanes)) return 'actor';
    return isBetween && isNamed && !hasLanes && cells.length === 0 ? 'actor' : null;
  });
}

const cellsOf = ({ matrix, rows }: Sight, column: number): readonly string[] =>
  rows.flatMap((row) => {
    const cell = matrix.at(row, column);
    const begins = cell?.row === row && cell.column === column;
    return cell && begins && !isNothing(cell.text) ? [cell.text] : [];
  });

/** The first rows under the head that don't say it again. */
function sampledRows(matrix: Matrix, head: Head): readonly number[] {
  const rows: number[] = [];
  for (let row = head.end; row < matrix.rows && rows.length < SAMPLED_ROWS; row++)
    if (!isNumberRow(matrix, row) && !isRepeatedHead(matrix, head, row)) rows.push(row);
  return rows;
}

const DURATION = /\d\s*(menit|jam|hari|minggu|bulan|detik|mnt|tahun)/i;

/** Without a head: numbers, then the longest texts, marks, times, and what stands around these. */
function rolesByCells(sight: Sight): Roles {
  const columns = sight.heads.map((_, index) => cellsOf(sight, index));
  const share = (texts: readonly string[], test: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  const roles: (ColumnRole | null)[] = columns.map((texts) => {
    if (share(texts, (text) => DURATION.test(text)) > 0.5) return 'duration';
    return share(texts, isMark) > 0.9 ? 'actor' : null;
  });
  if (roles[0] === 'actor' && isCounting(columns[0] ?? [])) roles[0] = 'number';
  const length = (texts: readonly string[] = []) =>
    texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  const open = () => roles.flatMap((role, i) => (role === null ? [i] : []));
  const early = open().slice(0, 2);
  const [first] = early.sort((a, b) => length(columns[b]) - length(columns[a]));
  if (first !== undefined) roles[first] = 'description';
  const time = roles.indexOf('duration');
  for (const index of open()) {
    if (first !== undefined && index < first) roles[index] = 'none';
    else roles[index] = afterDescription(roles, { index, time, texts: columns[index] ?? [] });
  }
  return roles;
}

function afterDescription(
  roles: Roles,
  { index, time, texts }: { index: number; time: number; texts: readonly string[] },
): ColumnRole {
  const distinct = new Set(texts.map((text) => text.toLowerCase()));
  const hasLanes = roles.includes('actor') || roles.includes('actorNames');
  const isFew = texts.length > 1 && distinct.size < texts.length;
  if (!hasLanes && isFew && texts.every((text) => text.length < 40)) return 'actorNames';
  if (time >= 0 && index < time) return 'requirements';
  if (!roles.includes('output')) return 'output';
  return 'remarks';
}

/** Whether the numbers go up one by one. */
const isCounting = (texts: readonly string[]): boolean =>
  texts.length > 0 &&
  texts.every(
    (text, i) => i === 0 || Number.parseInt(text, 10) >= Number.parseInt(texts[i - 1] ?? '', 10),
  );
