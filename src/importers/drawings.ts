/** What is drawn over a table, as symbols and flows of the rows and lanes that it lies on. */
import type { FlowKind, SymbolKind } from '../model/sop.ts';
import { OFFICE } from '../words.ts';
import { columnName } from './cellNames.ts';
import { placesOf } from './drawnPlaces.ts';
import { type Node, sortShapes } from './drawnShapes.ts';
import { labelWays } from './flowLabels.ts';
import type { Grid, GridLine, GridPoint, GridShape } from './grid.ts';
import type { LeftOut } from './leftOut.ts';
import { lineNetwork } from './lineNetwork.ts';
import { joinPages } from './pageFlows.ts';

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

/** Finds the row and lane of each shape of a grid, and the shapes that each line runs between. */
export function placeDrawings(grid: Grid, frame: DrawingFrame): PlacedDrawings {
  const places = placesOf(grid);
  const { shapes, lines } = grid;
  const { nodes, labels: texts, missed } = sortShapes({ shapes, lines, frame, places });
  const { ways, unused } = lineNetwork(lines, nodes, places);
  const { labels, unused: loose } = labelWays(ways, texts, nodes);
  const nodeFlows = ways.map((way, i) => ({ ...way, label: labels[i] ?? '' }));
  const { flows, lonely } = joinPages(nodeFlows, nodes);
  const ofShape = ({ kind, text, centre }: GridShape, why: string): LeftOut => ({
    where: placeName(centre),
    text: text === '' ? OFFICE.shapeNames[kind] : text,
    why,
  });
  return {
    symbols: inOrder(nodes),
    flows,
    leftOut: [
      ...missed.map(({ shape, why }) => ofShape(shape, why)),
      ...lonely.map(({ shape }) => ofShape(shape, OFFICE.lonelyConnector)),
      ...loose.map(({ shape }) => ofShape(shape, OFFICE.noLabelled)),
      ...unused.map(({ line, ends }) => lostLine(line, ends)),
    ],
  };
}

/** Where something is drawn, as a person finds it in a spreadsheet. */
const placeName = ({ row, column }: GridPoint): string =>
  OFFICE.place(Math.floor(row) + 1, columnName(Math.max(0, Math.floor(column))));

const lostLine = ({ start, end, text }: GridLine, ends: number): LeftOut => ({
  where: `${placeName(start)} – ${placeName(end)}`,
  text: text === '' ? OFFICE.line : text,
  why: ends === 0 ? OFFICE.looseLine : OFFICE.halfLine,
});

const inOrder = (nodes: readonly Node[]): readonly PlacedSymbol[] =>
  nodes
    .flatMap(({ symbol, box }) => (symbol ? [{ symbol, y: box.y }] : []))
    .sort((a, b) => a.symbol.row - b.symbol.row || a.symbol.lane - b.symbol.lane || a.y - b.y)
    .map(({ symbol }) => symbol);
