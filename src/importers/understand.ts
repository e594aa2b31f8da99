/** What tables as people bring them mean: columns, an Sop, and a list of everything that found no place. */
import { EMPTY_SOP, type Sop } from '../model/sop.ts';
import { IMPORT, NOT_ROWS } from '../words.ts';
import { bodyRows, type Table } from './bodyRows.ts';
import { buildSop } from './buildSop.ts';
import { type GivenRoles, type ReadColumn, readColumns } from './columns.ts';
import { type PlacedDrawings, type PlacedFlow, placeDrawings } from './drawings.ts';
import type { Grid, GridCell } from './grid.ts';
import { findHead, type Head } from './head.ts';
import { keyOf } from './headWords.ts';
import { readIdentity } from './identityCells.ts';
import type { LeftOut } from './leftOut.ts';
import { type Matrix, MOST_GRID_ROWS, toMatrix } from './matrix.ts';
import { type ReadLane, type ReadRow, readRows } from './readRows.ts';
import {
  type FormTables,
  formIndex,
  joinTables,
  type SeenTable,
  seeTable,
  type TableUse,
} from './tables.ts';

/** What a person decided otherwise than was proposed. */
export interface Choices {
  /** The table that is the form, by its place among the grids; null leaves it open. */
  readonly table: number | null;
  readonly roles: GivenRoles;
  /** Rows of the source whose question makes no belah ketupat, or all of them. */
  readonly plain: readonly number[] | 'all';
}

export const NO_CHOICES: Choices = { table: null, roles: {}, plain: [] };

/** A row as the preview shows it. */
export interface ShownRow {
  /** The first row of the source that it comes from; names it in {@link Choices}. */
  readonly source: number;
  /** The activity that it became. */
  readonly activity: string;
  /** What stands in each column of the source. */
  readonly texts: readonly string[];
  /** Whether it asks, so that it may be a belah ketupat. */
  readonly asks: boolean;
}

export interface ShownTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly use: TableUse;
}

export type Understanding =
  | {
      readonly ok: true;
      /** All of it as a document of its own. */
      readonly sop: Sop;
      readonly columns: readonly ReadColumn[];
      /** By column of the source, the lane that it became. */
      readonly lanes: Readonly<Record<number, string>>;
      readonly rows: readonly ShownRow[];
      readonly tables: readonly ShownTable[];
      readonly leftOut: readonly LeftOut[];
      /** Whether the table has headings that the form knows. */
      readonly hasHead: boolean;
    }
  | { readonly ok: false; readonly message: string };

export function understand(
  grids: readonly Grid[],
  choices: Choices = NO_CHOICES,
  before: readonly LeftOut[] = [],
): Understanding {
  const seen = grids.map(seeTable);
  const form = choices.table ?? formIndex(seen);
  const tables = form === null ? null : joinTables(seen, form);
  if (!tables) return { ok: false, message: IMPORT.noTable };
  const { grid } = tables;
  const matrix = toMatrix(grid);
  const head = findHead(matrix) ?? { start: 0, end: 0, score: 0 };
  const table: Table = { matrix, head, columns: readColumns(matrix, head, choices.roles) };
  const { activities, others } = bodyRows(table);
  const read = readRows(table, activities);
  const drawings = drawingsOf(grid, read.lanes, read.rows);
  const isDecision = ({ asks, start }: ReadRow) =>
    asks && choices.plain !== 'all' && !choices.plain.includes(start);
  const { sop, doubled } = buildSop({ ...read, isDecision, drawings });
  const identity = identityOf(sop, seen, { tables, matrix, head });
  const out = leftOutOf({ table, tables, read, others, drawings, identityCells: identity.used });
  const rest = otherTables(seen, tables);
  return {
    ok: true,
    sop: identity.sop,
    columns: table.columns,
    lanes: Object.fromEntries(
      read.lanes.flatMap(({ column }, i) => (column === null ? [] : [[column, `a${i + 1}`]])),
    ),
    rows: read.rows.map((row, i) => shownRow(table, row, i)),
    tables: seen.map((each, i) => shownTable(each, tables.uses[i] ?? 'other')),
    leftOut: [...before, ...identity.leftOut, ...out, ...rest, ...drawnLeftOut(drawings, doubled)],
    hasHead: head.end > head.start,
  };
}

const shownTable = ({ grid }: SeenTable, use: TableUse): ShownTable => ({
  name: grid.name,
  rows: grid.rows,
  columns: grid.columns,
  use,
});

function shownRow({ matrix, columns }: Table, { start, end, asks }: ReadRow, i: number): ShownRow {
  const texts = columns.map(({ index }) => {
    const cells = new Set<GridCell>();
    for (let row = start; row < end; row++) {
      const cell = matrix.at(row, index);
      if (cell && cell.text !== '') cells.add(cell);
    }
    return [...cells].map(({ text }) => text).join('\n');
  });
  return { source: start, activity: `k${i + 1}`, texts, asks };
}

function drawingsOf(
  grid: Grid,
  lanes: readonly ReadLane[],
  rows: readonly ReadRow[],
): PlacedDrawings | null {
  if (grid.shapes.length === 0 && grid.lines.length === 0) return null;
  return placeDrawings(grid, {
    lanes: lanes.flatMap(({ column }) =>
      column === null ? [] : [{ start: column, end: column + 1 }],
    ),
    rows: rows.map(({ start, end }) => ({ start, end })),
  });
}

/** What of the drawing found no place, and lines that lie on each other. */
function drawnLeftOut(
  drawings: PlacedDrawings | null,
  doubled: readonly PlacedFlow[],
): readonly LeftOut[] {
  if (!drawings) return [];
  const numberOf = (id: string) => (drawings.symbols.find((each) => each.id === id)?.row ?? 0) + 1;
  const again = doubled.map(({ from, to, label }) => ({
    where: IMPORT.line(numberOf(from), numberOf(to)),
    text: label,
    why: IMPORT.doubled,
  }));
  return [...drawings.leftOut, ...again];
}

interface Form {
  readonly tables: FormTables;
  readonly matrix: Matrix;
  readonly head: Head;
}

/** The identity stands above the table, or in text and tables around it. */
function identityOf(built: Sop, seen: readonly SeenTable[], { tables, matrix, head }: Form) {
  const used = new Set<GridCell>();
  const leftOut: LeftOut[] = [];
  const read = (sop: Sop, from: Matrix, rows: readonly number[], name: string): Sop => {
    const { sop: next, loose } = readIdentity(sop, from, rows);
    for (const row of rows) for (const cell of from.startingIn(row)) used.add(cell);
    for (const { cell, text } of loose)
      leftOut.push({ where: placeName(name, cell), text, why: IMPORT.notIdentity });
    return next;
  };
  let sop = built;
  for (const [i, { grid, matrix: around }] of seen.entries())
    if (tables.uses[i] === 'around') sop = read(sop, around, upTo(around.rows), grid.name);
  sop = read(sop, matrix, upTo(head.start), tables.grid.name);
  return { sop: sop.identity === EMPTY_SOP.identity ? built : sop, used, leftOut };
}

const upTo = (end: number): readonly number[] => Array.from({ length: end }, (_, i) => i);

interface Fates {
  readonly table: Table;
  readonly tables: FormTables;
  readonly read: { readonly rows: readonly ReadRow[]; readonly used: ReadonlySet<GridCell> };
  readonly others: ReadonlyMap<number, string>;
  readonly drawings: PlacedDrawings | null;
  readonly identityCells: ReadonlySet<GridCell>;
}

/** Every cell of the form that is neither a heading nor in the Sop, with the reason. */
function leftOutOf({
  table,
  tables,
  read,
  others,
  identityCells,
  drawings,
}: Fates): readonly LeftOut[] {
  const { matrix, head, columns } = table;
  const renumbered = numbersLeftOut(read.rows, tables);
  const drawnRows = new Set(drawings?.symbols.map(({ row }) => row));
  const drawn = read.rows.filter((_, i) => drawnRows.has(i));
  const cells = upTo(matrix.rows).flatMap((row) => matrix.startingIn(row));
  const lost = cells.flatMap((cell): readonly Lost[] => {
    const { row, column, text } = cell;
    // A cell that a merged one lies over is in no heading.
    const isHead = row >= head.start && row < head.end && matrix.at(row, column) === cell;
    const isOver = columns[column]?.role === 'actor' && isIn(drawn, row);
    if (isHead || identityCells.has(cell)) return [];
    if (read.used.has(cell) && !isOver) return [];
    const why = others.get(row) ?? whyLost(columns[column], isOver);
    return keyOf(text) === '' && why !== NOT_ROWS.footer && isDash(text)
      ? []
      : [{ cell, why, isRow: others.has(row) }];
  });
  const beyond = matrix.beyond > 0 ? [tooMany(matrix.beyond)] : [];
  return [...lostTexts(lost, tables), ...renumbered, ...beyond];
}

interface Lost {
  readonly cell: GridCell;
  readonly why: string;
  /** Whether all of its row is lost for the same reason. */
  readonly isRow: boolean;
}

/** A row that is lost as a whole is told once. */
function lostTexts(lost: readonly Lost[], tables: FormTables): readonly LeftOut[] {
  const told: LeftOut[] = [];
  let row = -1;
  for (const { cell, why, isRow } of lost) {
    const text = cell.text.trim();
    const before = told.at(-1);
    if (isRow && before && cell.row === row)
      told.splice(-1, 1, { ...before, text: `${before.text} | ${text}` });
    else told.push({ where: isRow ? rowName(tables, cell.row) : placeOf(tables, cell), text, why });
    row = isRow ? cell.row : -1;
  }
  return told;
}

const isIn = (rows: readonly ReadRow[], row: number): boolean =>
  rows.some(({ start, end }) => start <= row && row < end);

const isDash = (text: string): boolean => /^[\s\-–—_.:]*$/.test(text);

const whyLost = (column: ReadColumn | undefined, isOver: boolean): string => {
  if (isOver) return IMPORT.underDrawing;
  return column?.role === 'none' ? IMPORT.noRole : IMPORT.noPlace;
};

const tooMany = (count: number): LeftOut => ({
  where: IMPORT.beyondRow(MOST_GRID_ROWS),
  text: IMPORT.cells(count),
  why: IMPORT.tooMany(MOST_GRID_ROWS),
});

/** The form numbers its rows by itself; a number that was another one is told. */
const numbersLeftOut = (rows: readonly ReadRow[], tables: FormTables): readonly LeftOut[] =>
  rows.flatMap(({ number, start }, i) =>
    keyOf(number) === '' || keyOf(number) === `${i + 1}`
      ? []
      : [{ where: rowName(tables, start), text: number, why: IMPORT.renumbered(i + 1) }],
  );

/** Tables that are something else, row by row. */
const otherTables = (seen: readonly SeenTable[], { uses }: FormTables): readonly LeftOut[] =>
  seen.flatMap(({ grid, matrix }, i) =>
    uses[i] !== 'other'
      ? []
      : upTo(matrix.rows).flatMap((row): readonly LeftOut[] => {
          const text = matrix
            .startingIn(row)
            .map((cell) => cell.text.trim())
            .join(' | ');
          const where = IMPORT.row(grid.name, row + 1);
          return text === '' ? [] : [{ where, text, why: IMPORT.otherTable }];
        }),
  );

const rowName = ({ origin }: FormTables, row: number): string => {
  const from = origin(row);
  return IMPORT.row(from.name, from.row + 1);
};

const placeOf = (tables: FormTables, cell: GridCell): string => {
  const from = tables.origin(cell.row);
  return placeName(from.name, { row: from.row, column: cell.column });
};

const placeName = (name: string, { row, column }: { row: number; column: number }): string =>
  IMPORT.cell(name, row + 1, columnLetter(column));

/** A, B, ... Z, AA: as spreadsheets call their columns. */
function columnLetter(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (column % 26));
}
