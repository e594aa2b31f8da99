/** Cells by their names in a spreadsheet: B5, A1:C3. Rows and columns count from 0. */

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** B5 as a place; null for what is no name of a cell. */
export function cellPlace(name: string): CellPlace | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name.trim()) ?? [];
  if (letters === undefined || digits === undefined || Number(digits) === 0) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** A1:C3, or a single cell, as its first and last place; null for what is no range. */
export function cellRange(name: string): readonly [CellPlace, CellPlace] | null {
  const [first = '', last = first] = name.split(':');
  const [a, b] = [cellPlace(first), cellPlace(last)];
  if (!a || !b) return null;
  return [
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  ];
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return `${before < 0 ? '' : columnName(before)}${String.fromCharCode(65 + (column % 26))}`;
}
