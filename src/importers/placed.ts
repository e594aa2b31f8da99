/** What a drawing over a table becomes: symbols and flows of its rows and lanes. */
import type { FlowKind, SymbolKind } from '../model/sop.ts';
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
  /** Row by row, in a row lane by lane, in a lane from top to bottom. */
  readonly symbols: readonly PlacedSymbol[];
  readonly flows: readonly PlacedFlow[];
  readonly leftOut: readonly LeftOut[];
}
