/** Putting a grid together cell by cell, as HTML and delimited text give them. */
import type { Grid, GridCell } from './grid.ts';

/** A cell as a reader finds it; its column follows from what stands left of it and reaches down from above. */
export interface NewCell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** More columns than any spreadsheet has, and no cell reaches further down than that. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** A table being read from the top left on. */
export interface GridBuilder {
  /** Begins the next row. */
  readonly startRow: () => void;
  readonly addCell: (cell: NewCell) => void;
  /** The grid so far; null where no cell holds a text. */
  readonly finish: (name: string) => Grid | null;
}

export function gridBuilder(): GridBuilder {
  const cells: GridCell[] = [];
  /** By column, the first row that no cell from above reaches. */
  let free: number[] = [];
  let row = -1;
  let column = 0;
  const isTaken = (at: number): boolean => (free[at] ?? 0) > row;
  return {
    startRow: () => {
      row++;
      column = 0;
    },
    addCell: ({ text, rowSpan = 1, columnSpan = 1 }) => {
      if (row < 0) row = 0;
      while (isTaken(column)) column++;
      if (column >= MOST_COLUMNS) return;
      const width = freeWidth(column, columnSpan, isTaken);
      const height = Math.min(Math.max(1, rowSpan), MOST_ROWS - row);
      for (let i = 0; i < width && height > 1; i++) free[column + i] = row + height;
      const isPlain = width === 1 && height === 1;
      if (text !== '' || !isPlain)
        cells.push({ row, column, rowSpan: height, columnSpan: width, text });
      column += width;
    },
    finish: (name) => {
      free = [];
      return toGrid(name, cells, row + 1);
    },
  };
}

/** Merged cells that overlap: the one that came first keeps its place. */
function freeWidth(column: number, asked: number, isTaken: (at: number) => boolean): number {
  let width = 1;
  while (width < asked && column + width < MOST_COLUMNS && !isTaken(column + width)) width++;
  return width;
}

/** The grid without blank rows and columns at its right and foot; merged cells end where the table does. */
export function toGrid(name: string, cells: readonly GridCell[], rowCount: number): Grid | null {
  const written = cells.filter(({ text }) => text !== '');
  if (written.length === 0) return null;
  let rows = 0;
  let columns = 0;
  for (const cell of written) {
    rows = Math.max(rows, Math.min(cell.row + cell.rowSpan, rowCount));
    columns = Math.max(columns, cell.column + cell.columnSpan);
  }
  const kept = cells.filter(({ row, column }) => row < rows && column < columns);
  const clipped = kept.map((cell) => ({
    ...cell,
    rowSpan: Math.min(cell.rowSpan, rows - cell.row),
    columnSpan: Math.min(cell.columnSpan, columns - cell.column),
  }));
  return { name, rows, columns, cells: clipped, shapes: [], lines: [] };
}
