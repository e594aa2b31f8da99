/** What of the form's own table found no place, cell by cell, with the reason. */
import type { ActivityField } from '../model/sop.ts';
import { IMPORT, NOT_ROWS } from '../words.ts';
import type { Table } from './bodyRows.ts';
import type { ReadColumn } from './columns.ts';
import type { GridCell } from './grid.ts';
import { keyOf } from './headWords.ts';
import type { LeftOut } from './leftOut.ts';
import { MOST_GRID_ROWS } from './matrix.ts';
import type { PlacedDrawings } from './placed.ts';
import type { ReadRow } from './readRows.ts';
import type { FormTables } from './tables.ts';

export interface Fates {
  readonly table: Table;
  readonly tables: FormTables;
  readonly read: { readonly rows: readonly ReadRow[]; readonly used: ReadonlySet<GridCell> };
  readonly others: ReadonlyMap<number, string>;
  readonly drawings: PlacedDrawings | null;
  readonly identityCells: ReadonlySet<GridCell>;
}

/** Every cell of the form that is neither a heading nor in the Sop, with the reason. */
export function leftOutOf({
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
  const shared = sharedCells(table, read.rows, tables);
  return [...lostTexts(lost, tables), ...shared, ...renumbered, ...beyond];
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

/** Texts of mutu baku and keterangan may be merged over several activities. */
const SHARED: readonly string[] = [
  'requirements',
  'duration',
  'output',
  'remarks',
] satisfies readonly ActivityField[];

/** One cell for several activities stands with the first of them; that the others have it too is told. */
function sharedCells(
  { matrix, columns }: Table,
  rows: readonly ReadRow[],
  tables: FormTables,
): readonly LeftOut[] {
  return rows.flatMap(({ start, end }, first) =>
    upTo(end - start)
      .flatMap((row) => matrix.startingIn(start + row))
      .flatMap((cell): readonly LeftOut[] => {
        const below = cell.row + cell.rowSpan;
        if (below <= end) return [];
        const last = rows.findLastIndex((row) => row.start < below);
        if (last <= first || !SHARED.includes(columns[cell.column]?.role ?? '')) return [];
        const why = IMPORT.shared(first + 1, last + 1);
        return [{ where: placeOf(tables, cell), text: cell.text.trim(), why }];
      }),
  );
}

const rowName = ({ origin }: FormTables, row: number): string => {
  const from = origin(row);
  return IMPORT.row(from.name, from.row + 1);
};

const placeOf = (tables: FormTables, cell: GridCell): string => {
  const from = tables.origin(cell.row);
  return placeName(from.name, { row: from.row, column: cell.column });
};

export const placeName = (name: string, { row, column }: { row: number; column: number }): string =>
  IMPORT.cell(name, row + 1, columnLetter(column));

/** A, B, ... Z, AA: as spreadsheets call their columns. */
function columnLetter(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** 0, 1, 2 ... as many as there are. */
export const upTo = (end: number): readonly number[] => Array.from({ length: end }, (_, i) => i);
