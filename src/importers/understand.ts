/** What tables as people bring them mean: columns, an Sop, and a list of everything that found no place. */
import { EMPTY_SOP, type Sop } from '../model/sop.ts';
import { IMPORT } from '../words.ts';
import { bodyRows, type Table } from './bodyRows.ts';
import { buildSop } from './buildSop.ts';
import { type GivenRoles, type ReadColumn, readColumns } from './columns.ts';
import { placeDrawings } from './drawings.ts';
import type { Grid, GridCell } from './grid.ts';
import { findHead, type Head } from './head.ts';
import { readIdentity } from './identityCells.ts';
import type { LeftOut } from './leftOut.ts';
import { leftOutOf, placeName, upTo } from './leftOutCells.ts';
import { type Matrix, toMatrix } from './matrix.ts';
import type { PlacedDrawings, PlacedFlow } from './placed.ts';
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
