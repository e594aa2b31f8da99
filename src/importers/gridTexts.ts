/** A grid as nothing but its texts. */
import type { Grid } from './grid.ts';
import { toMatrix } from './matrix.ts';

/** The texts by rows and columns, "" where no cell begins. */
export function gridTexts(grid: Grid): readonly (readonly string[])[] {
  const { rows, columns, startingIn } = toMatrix(grid);
  return Array.from({ length: rows }, (_, row) => {
    const texts: string[] = new Array(columns).fill('');
    for (const { column, text } of startingIn(row)) texts[column] = text.trim();
    return texts;
  });
}
