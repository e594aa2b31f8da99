/** Which of several tables is the form, which go on with it, and which are something else. */
import type { Grid, GridCell, GridPoint } from './grid.ts';
import { findHead, type Head } from './head.ts';
import { type Matrix, textAt, toMatrix } from './matrix.ts';

/** What is made of a table: the form, more of it, the identity and other text around it, or another table. */
export type TableUse = 'form' | 'continued' | 'around' | 'other';

export interface SeenTable {
  readonly grid: Grid;
  readonly matrix: Matrix;
  readonly head: Head | null;
}

export interface FormTables {
  /** The form with all that goes on with it under it, as one grid. */
  readonly grid: Grid;
  /** Where a row of that grid comes from. */
  readonly origin: (row: number) => { readonly name: string; readonly row: number };
  readonly uses: readonly TableUse[];
}

export const seeTable = (grid: Grid): SeenTable => {
  const matrix = toMatrix(grid);
  return { grid, matrix, head: findHead(matrix) };
};

/** The table that looks most like the form; null where none has two columns. */
export function formIndex(tables: readonly SeenTable[]): number | null {
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const [index, { grid, matrix, head }] of tables.entries()) {
    if (grid.columns < 2) continue;
    const body = Math.min(matrix.rows - (head?.end ?? 0), 50);
    const score = (head?.score ?? 0) * 1000 + (body > 0 ? 100 : 0) + grid.shapes.length * 10 + body;
    if (!best || score > best.score) best = { index, score };
  }
  return best?.index ?? null;
}

/** Puts the form together from its first table on. */
export function joinTables(tables: readonly SeenTable[], form: number): FormTables | null {
  const first = tables[form];
  if (!first) return null;
  const uses = tables.map((table, i): TableUse => {
    if (i === form) return 'form';
    if (i > form && continues(table, first)) return 'continued';
    return table.head ? 'other' : 'around';
  });
  const joined = tables.filter((_, i) => uses[i] === 'form' || uses[i] === 'continued');
  let rows = 0;
  const starts = joined.map(({ grid }) => {
    const start = rows;
    rows += grid.rows;
    return { name: grid.name, start };
  });
  const origin = (row: number) => {
    const { name, start } = starts.findLast((each) => each.start <= row) ?? { name: '', start: 0 };
    return { name, row: row - start };
  };
  return {
    grid: joinGrids(
      joined,
      starts.map(({ start }) => start),
    ),
    origin,
    uses,
  };
}

/** The same columns, and numbers that don't begin anew. */
function continues({ grid, matrix, head }: SeenTable, first: SeenTable): boolean {
  if (grid.columns !== first.grid.columns) return false;
  if (head !== null && head.score < (first.head?.score ?? 0)) return false;
  if (head === null && first.head === null) return false;
  const number = firstNumber(matrix, head?.end ?? 0);
  const hasNumbers = firstNumber(first.matrix, first.head?.end ?? 0) !== null;
  if (head === null) return hasNumbers ? number !== null && number > 1 : true;
  return !(hasNumbers && number === 1);
}

/** The first number of a row in the first column. */
function firstNumber(matrix: Matrix, start: number): number | null {
  for (let row = start; row < matrix.rows; row++) {
    const found = /^\(?(\d{1,3})\s*[).]?$/.exec(textAt(matrix, row, 0))?.[1];
    const isColumnNumbers = textAt(matrix, row, 1).replace(/\D/g, '') === '2';
    if (found !== undefined && !isColumnNumbers) return Number(found);
  }
  return null;
}

function joinGrids(tables: readonly SeenTable[], starts: readonly number[]): Grid {
  const [first, ...others] = tables.map(({ grid }) => grid);
  if (!first) throw new Error('No table to join');
  if (others.length === 0) return first;
  const all = [first, ...others];
  const down = (place: GridPoint, by: number) => ({ ...place, row: place.row + by });
  const sized = all.every(({ sizes }) => sizes !== undefined);
  return {
    name: first.name,
    rows: all.reduce((sum, { rows }) => sum + rows, 0),
    columns: Math.max(...all.map(({ columns }) => columns)),
    cells: all.flatMap(({ cells }, i) =>
      cells.map((cell): GridCell => ({ ...cell, row: cell.row + (starts[i] ?? 0) })),
    ),
    shapes: all.flatMap(({ shapes }, i) =>
      shapes.map(({ corners, ...shape }) => {
        const by = starts[i] ?? 0;
        const [topLeft, bottomRight] = corners ?? [];
        return {
          ...shape,
          id: `${i} ${shape.id}`,
          centre: down(shape.centre, by),
          ...(topLeft &&
            bottomRight && { corners: [down(topLeft, by), down(bottomRight, by)] as const }),
        };
      }),
    ),
    lines: all.flatMap(({ lines }, i) =>
      lines.map(({ bends, ...line }) => ({
        ...line,
        id: `${i} ${line.id}`,
        from: line.from === null ? null : `${i} ${line.from}`,
        to: line.to === null ? null : `${i} ${line.to}`,
        start: down(line.start, starts[i] ?? 0),
        end: down(line.end, starts[i] ?? 0),
        ...(bends && { bends: bends.map((bend) => down(bend, starts[i] ?? 0)) }),
      })),
    ),
    ...(sized && {
      sizes: {
        rows: all.flatMap(({ sizes }) => sizes?.rows ?? []),
        columns: first.sizes?.columns ?? [],
      },
    }),
  };
}
