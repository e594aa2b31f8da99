/** A grid by its places: which cell covers a row and column. */
import type { Grid, GridCell } from './grid.ts';

/** More than any procedure has; what lies beyond is counted, not read. */
export const MOST_GRID_ROWS = 600;
export const MOST_GRID_COLUMNS = 120;

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** The cell that covers a place, also one that begins above or left of it. */
  readonly at: (row: number, column: number) => GridCell | undefined;
  /** The cells with a text that begin in a row, from left to right. */
  readonly startingIn: (row: number) => readonly GridCell[];
  /** How many cells with a text lie beyond what is read. */
  readonly beyond: number;
}

export function toMatrix(grid: Grid): Matrix {
  const rows = Math.min(grid.rows, MOST_GRID_ROWS);
  const columns = Math.min(grid.columns, MOST_GRID_COLUMNS);
  const covered: (GridCell | undefined)[] = new Array(rows * columns);
  const starting: GridCell[][] = Array.from({ length: rows }, () => []);
  let beyond = 0;
  for (const cell of grid.cells) {
    if (cell.row >= rows || cell.column >= columns) {
      if (cell.text !== '') beyond++;
      continue;
    }
    if (cell.text.trim() !== '') starting[cell.row]?.push(cell);
    const lastRow = Math.min(rows, cell.row + cell.rowSpan);
    const lastColumn = Math.min(columns, cell.column + cell.columnSpan);
    for (let row = cell.row; row < lastRow; row++)
      for (let column = cell.column; column < lastColumn; column++)
        // Merged cells that overlap: the one that came first keeps its places, and all keep their texts.
        covered[row * columns + column] ??= cell;
  }
  for (const cells of starting) cells.sort((a, b) => a.column - b.column);
  return {
    rows,
    columns,
    at: (row, column) => (column < columns ? covered[row * columns + column] : undefined),
    startingIn: (row) => starting[row] ?? [],
    beyond,
  };
}

/** The text at a place, "" where there is none. */
export const textAt = (matrix: Matrix, row: number, column: number): string =>
  matrix.at(row, column)?.text.trim() ?? '';
