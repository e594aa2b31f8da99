/** What is drawn over a table, as symbols and flows of the rows and lanes that it lies on. */
import { OFFICE } from '../words.ts';
import { columnName } from './cellNames.ts';
import { placesOf } from './drawnPlaces.ts';
import { type Node, sortShapes } from './drawnShapes.ts';
import { labelWays } from './flowLabels.ts';
import type { Grid, GridLine, GridPoint, GridShape } from './grid.ts';
import type { LeftOut } from './leftOut.ts';
import { lineNetwork } from './lineNetwork.ts';
import { joinPages } from './pageFlows.ts';
import type { DrawingFrame, PlacedDrawings, PlacedSymbol } from './placed.ts';

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
