/** The cells of a sheet with those that reach over others. */
import { OFFICE } from '../words.ts';
import { type CellPlace, columnName } from './cellNames.ts';
import type { GridCell } from './grid.ts';
import { MAX_COLUMNS, MAX_ROWS, type SheetCell, type SheetContent } from './sheetCells.ts';

interface Missed extends CellPlace {
  readonly text: string;
  readonly why: string;
}

type Range = readonly [CellPlace, CellPlace];

/** Cells in reading order. Of merges that overlap the first one holds; what they cover, and hides, is said. */
export function mergedCells({ cells, merges }: Pick<SheetContent, 'cells' | 'merges'>): {
  readonly cells: readonly GridCell[];
  readonly leftOut: readonly Missed[];
} {
  const { kept, refused } = soundMerges(merges);
  const cover = coverOf(kept, cells);
  const missed: Missed[] = refused.map(([first, last]) => ({
    ...first,
    text: `${nameOf(first)}:${nameOf(last)}`,
    why: OFFICE.mergeOverlaps,
  }));
  const texts = new Map<Range, string>();
  const single: GridCell[] = [];
  for (const { row, column, text } of cells) {
    const merge = cover(row, column);
    if (!merge) single.push({ row, column, rowSpan: 1, columnSpan: 1, text });
    else if (row === merge[0].row && column === merge[0].column) texts.set(merge, text);
    else missed.push({ row, column, text, why: OFFICE.covered });
  }
  const wide = kept.map((merge): GridCell => {
    const [first, last] = merge;
    const [rowSpan, columnSpan] = [last.row - first.row + 1, last.column - first.column + 1];
    return { ...first, rowSpan, columnSpan, text: texts.get(merge) ?? '' };
  });
  const all = [...single, ...wide].sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells: all, leftOut: missed };
}

const nameOf = ({ row, column }: CellPlace): string => `${columnName(column)}${row + 1}`;

/** Merges within what is read, each free of those before it. */
function soundMerges(merges: readonly Range[]): {
  readonly kept: readonly Range[];
  readonly refused: readonly Range[];
} {
  const kept: Range[] = [];
  const refused: Range[] = [];
  for (const [first, end] of merges) {
    if (first.row >= MAX_ROWS || first.column >= MAX_COLUMNS) continue;
    const last = {
      row: Math.min(end.row, MAX_ROWS - 1),
      column: Math.min(end.column, MAX_COLUMNS - 1),
    };
    const merge: Range = [first, last];
    (kept.some((other) => meet(other, merge)) ? refused : kept).push(merge);
  }
  return { kept, refused };
}

const meet = ([a, b]: Range, [c, d]: Range): boolean =>
  a.row <= d.row && c.row <= b.row && a.column <= d.column && c.column <= b.column;

/** Which merge covers a cell; asked for cells that hold a text only. */
function coverOf(merges: readonly Range[], cells: readonly SheetCell[]) {
  const rows = new Set(cells.map(({ row }) => row));
  const byRow = new Map<number, Range[]>();
  for (const merge of merges) {
    for (let row = merge[0].row; row <= merge[1].row; row++) {
      if (!rows.has(row)) continue;
      const there = byRow.get(row);
      if (there) there.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row: number, column: number): Range | undefined =>
    byRow.get(row)?.find(([a, b]) => a.column <= column && column <= b.column);
}
