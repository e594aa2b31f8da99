/**
 * A table as people bring it, from the clipboard, a spreadsheet or a document, with what is drawn over it.
 * Rows and columns count from 0; nothing here knows yet what the table means.
 */

export interface Grid {
  /** Where it stands, in a person's words: the name of a sheet, "Tabel 2"; "" where there is only one. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold a text or reach over others, in reading order; what they cover is not listed. */
  readonly cells: readonly GridCell[];
  readonly shapes: readonly GridShape[];
  readonly lines: readonly GridLine[];
  /** How high its rows and how wide its columns are, mm; what is drawn over it needs that to know what is near. */
  readonly sizes?: GridSizes;
}

export interface GridSizes {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** A place in parts of a row and a column: 2.5 is the middle of the third. */
export interface GridPoint {
  readonly row: number;
  readonly column: number;
}

/** A shape drawn over the table. */
export interface GridShape {
  readonly id: string;
  readonly kind: 'terminator' | 'process' | 'decision' | 'connector' | 'text' | 'other';
  readonly centre: GridPoint;
  /** Top left and bottom right of what it covers; without them it is a point. */
  readonly corners?: readonly [GridPoint, GridPoint];
  readonly text: string;
}

/** A line drawn over the table, from `start` to `end`. */
export interface GridLine {
  readonly id: string;
  /** The shapes that its ends are glued to; null where an end is loose. */
  readonly from: string | null;
  readonly to: string | null;
  readonly start: GridPoint;
  readonly end: GridPoint;
  /** Where it turns between them. */
  readonly bends?: readonly GridPoint[];
  readonly heads: 'end' | 'start' | 'both' | 'none';
  readonly text: string;
}
