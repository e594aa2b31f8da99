/** What is drawn over a table, as symbols and flows of the rows and lanes that it lies on. */
import type { FlowKind, SymbolKind } from '../model/sop.ts';
import type { Grid } from './grid.ts';
import type { LeftOut } from './leftOut.ts';

/** Rows or columns of a grid that are one thing together: from the first up to, not including, `end`. */
export interface GridSpan {
  readonly start: number;
  readonly end: number;
}

/** What of a grid is the flowchart: where each actor's column and each activity's row is, in their order. */
export interface DrawingFrame {
  readonly lanes: readonly GridSpan[];
  readonly rows: readonly GridSpan[];
}

/** A symbol in the frame: `lane` and `row` count its spans. */
export interface PlacedSymbol {
  readonly id: string;
  readonly lane: number;
  readonly row: number;
  readonly kind: SymbolKind;
  readonly label: string;
}

/** A flow between two placed symbols, by their ids. */
export interface PlacedFlow {
  readonly from: string;
  readonly to: string;
  readonly kind: FlowKind;
  readonly label: string;
}

export interface PlacedDrawings {
  /** Row by row, and within a row from top to bottom and from left to right. */
  readonly symbols: readonly PlacedSymbol[];
  readonly flows: readonly PlacedFlow[];
  readonly leftOut: readonly LeftOut[];
}

/** Finds the row and lane of each shape of a grid, and the shapes that each line runs between. */
export function placeDrawings(
  { shapes, lines }: Grid,
  { lanes, rows }: DrawingFrame,
): PlacedDrawings {
  const symbols = shapes.flatMap(({ id, kind, centre, text }): readonly PlacedSymbol[] => {
    const [lane, row] = [spanAt(lanes, centre.column), spanAt(rows, centre.row)];
    const isSymbol = kind === 'terminator' || kind === 'process' || kind === 'decision';
    return isSymbol && lane >= 0 && row >= 0 ? [{ id, lane, row, kind, label: text }] : [];
  });
  const placed = new Set(symbols.map(({ id }) => id));
  const flows = lines.flatMap(({ from, to, heads, text }): readonly PlacedFlow[] => {
    if (from === null || to === null || !placed.has(from) || !placed.has(to)) return [];
    const ends = heads === 'start' ? { from: to, to: from } : { from, to };
    return [{ ...ends, kind: heads === 'none' ? 'joint' : 'arrow', label: text }];
  });
  return { symbols, flows, leftOut: [] };
}

const spanAt = (spans: readonly GridSpan[], place: number): number =>
  spans.findIndex(({ start, end }) => start <= place && place < end);
