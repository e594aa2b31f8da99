/** Which of the shapes over a table are symbols, which carry a flow over a page, and which are labels. */
import { bottom, grow, type Rect, right } from '../geometry/geometry.ts';
import type { SymbolKind } from '../model/sop.ts';
import { OFFICE } from '../words.ts';
import { distanceToBox, distanceToDiamond, type Places } from './drawnPlaces.ts';
import type { GridLine, GridShape } from './grid.ts';
import type { DrawingFrame, GridSpan, PlacedSymbol } from './placed.ts';

/** What lines run between: a symbol or a segilima. */
export interface Node {
  readonly shape: GridShape;
  readonly box: Rect;
  /** null for a segilima. */
  readonly symbol: PlacedSymbol | null;
}

export interface Label {
  readonly shape: GridShape;
  readonly box: Rect;
}

export interface SortedShapes {
  readonly nodes: readonly Node[];
  readonly labels: readonly Label[];
  /** Shapes that are none of these, or not quite what they were taken for, and why. */
  readonly missed: readonly { readonly shape: GridShape; readonly why: string }[];
}

/** What stands in a box beside a line and is never a symbol by itself. */
const ANSWER = /^(?:ya|iya|y|tidak|tdk|t|yes|no|n)\.?$/i;
/** How much of a shape has to lie in a row or lane that its middle misses. */
const LEAST_SHARE = 0.3;
/** A box is small that covers less than this part of what half of the shapes do. */
const SMALL = 0.5;
/** How far a text may stick out of the symbol that it is written in, mm. */
const OVERHANG = 2;

export interface DrawnTable {
  readonly shapes: readonly GridShape[];
  readonly lines: readonly GridLine[];
  readonly frame: DrawingFrame;
  readonly places: Places;
}

export function sortShapes({ shapes, lines, frame, places }: DrawnTable): SortedShapes {
  const glued = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const isAnswer = answersIn(shapes, places);
  const nodes: Node[] = [];
  const texts: Label[] = [];
  const missed: { shape: GridShape; why: string }[] = [];
  for (const shape of shapes) {
    const box = places.boxOf(shape);
    if (!glued.has(shape.id) && (shape.kind === 'text' || isAnswer(shape, box))) {
      texts.push({ shape, box });
      continue;
    }
    const symbol = shape.kind === 'connector' ? null : symbolOf(shape, frame);
    if (symbol || shape.kind === 'connector') nodes.push({ shape, box, symbol });
    else missed.push({ shape, why: OFFICE.outsideFrame });
    if (symbol && shape.kind === 'other') missed.push({ shape, why: OFFICE.takenForBox });
  }
  return { ...withInnerTexts(nodes, texts), missed };
}

/** Whether a shape is a small box with an answer in it: what some write beside a line instead of a plain text. */
function answersIn(shapes: readonly GridShape[], { boxOf }: Places) {
  const area = ({ width, height }: Rect) => width * height;
  const areas = shapes
    .filter(({ kind }) => kind !== 'text')
    .map((shape) => area(boxOf(shape)))
    .sort((a, b) => a - b);
  const usual = areas[Math.floor(areas.length / 2)] ?? 0;
  return ({ kind, text }: GridShape, box: Rect): boolean =>
    (kind === 'process' || kind === 'other') && ANSWER.test(text) && area(box) < SMALL * usual;
}

/** The symbol that a shape is by the row and lane that it lies in; null where it lies in none. */
function symbolOf(shape: GridShape, { lanes, rows }: DrawingFrame): PlacedSymbol | null {
  const { centre, corners: [start, end] = [centre, centre] } = shape;
  const lane = spanOf(lanes, { at: centre.column, start: start.column, end: end.column });
  const row = spanOf(rows, { at: centre.row, start: start.row, end: end.row });
  if (lane < 0 || row < 0) return null;
  return { id: shape.id, lane, row, kind: symbolKind(shape), label: shape.text };
}

const symbolKind = ({ kind }: GridShape): SymbolKind =>
  kind === 'terminator' || kind === 'decision' ? kind : 'process';

interface Extent {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The span with the middle of a shape, or else the one that most of it reaches into. */
function spanOf(spans: readonly GridSpan[], { at, start, end }: Extent): number {
  const index = spans.findIndex((span) => span.start <= at && at < span.end);
  if (index >= 0) return index;
  const shares = spans.map((span) => Math.min(end, span.end) - Math.max(start, span.start));
  const most = Math.max(LEAST_SHARE * (end - start), ...shares);
  return most > 0 ? shares.indexOf(most) : -1;
}

/** A text that lies in a symbol without one is the symbol's own. */
function withInnerTexts(
  nodes: readonly Node[],
  texts: readonly Label[],
): Pick<SortedShapes, 'nodes' | 'labels'> {
  const inner = new Map<Node, string>();
  const labels = texts.filter(({ shape, box }) => {
    if (ANSWER.test(shape.text)) return true;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const around = nodes.find(
      (node) =>
        node.shape.text === '' &&
        !inner.has(node) &&
        distanceToNode(middle, node) === 0 &&
        isWithin(box, grow(node.box, OVERHANG)),
    );
    if (around) inner.set(around, shape.text);
    return !around;
  });
  return { nodes: nodes.map((node) => withText(node, inner.get(node))), labels };
}

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  right(inner) <= right(outer) &&
  bottom(inner) <= bottom(outer);

const withText = (node: Node, text: string | undefined): Node =>
  text === undefined
    ? node
    : {
        ...node,
        shape: { ...node.shape, text },
        symbol: node.symbol && { ...node.symbol, label: text },
      };

/** How far a point lies outside of what a symbol covers. */
export const distanceToNode = (point: { readonly x: number; readonly y: number }, node: Node) =>
  node.shape.kind === 'decision'
    ? distanceToDiamond(point, node.box)
    : distanceToBox(point, node.box);
