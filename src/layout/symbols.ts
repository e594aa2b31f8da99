/** Where the symbols of a row stand: in the middle of their lane, those that share a cell under each other. */
import { centre, type Rect } from '../geometry/geometry.ts';
import type { Activity, FlowSymbol } from '../model/sop.ts';
import { ARROWHEAD, type Metrics } from './metrics.ts';
import { placeText, textHeight } from './placeText.ts';
import type { Columns, Lane, PlacedSymbol, PlacedText } from './sopLayout.ts';
import {
  type CutText,
  cutText,
  isHyphenated,
  isWordBroken,
  longestPart,
  type WrappedText,
  wrapText,
} from './text.ts';

/** The part of a symbol's width that its own text may use: a diamond narrows to its ends. */
const LABEL_SHARE = { terminator: 0.8, process: 0.9, decision: 0.62 } as const;
/** The same of a single word, as wide as lanes are asked for it: it stands where a diamond is widest. */
const LINE_SHARE = { ...LABEL_SHARE, decision: 0.7 } as const;

/** The same of a diamond that gets as tall as its lines need, for one line, or where words would break otherwise. */
const TALL_SHARE = 0.8;
/** Taller it gets for more lines alone: it has to fit on a page, mm. */
const TALLEST = 60;
/** White between the corners of such lines and the border of their diamond, at full size, mm. */
const BESIDE_CORNER = 0.3;

/** The width that a symbol needs for its longest word, where its text has this size, mm. */
export function wordWidth({ label, kind }: FlowSymbol, size: number): number {
  if (label === '') return 0;
  const share = (label.includes(' ') ? LABEL_SHARE : LINE_SHARE)[kind];
  return longestPart(label, { size, bold: false }) / share;
}

/** The shares of a diamond's width that a word takes where lanes are too narrow for {@link LINE_SHARE}: it gets taller, and then a needle. */
const TALLER_SHARE = 0.75;

/** The narrower widths at which no word is broken, but a diamond is taller, and as tall as it gets, mm. */
export function tallWidths(
  symbol: FlowSymbol,
  size: number,
): readonly [taller: number, tallest: number] {
  const { label, kind } = symbol;
  const word = label === '' ? 0 : longestPart(label, { size, bold: false });
  return kind === 'decision'
    ? [word / TALLER_SHARE, word / TALL_SHARE]
    : [word / LABEL_SHARE[kind], word / LABEL_SHARE[kind]];
}

/** What a symbol is wider than its word needs, so that rounding breaks none, mm. */
const SPARE = 0.1;
/** The narrowest that a symbol is drawn, at full size, mm. */
const LEAST_WIDTH = 4;

/** mm; heights that are equal on paper may differ by less. */
const ROUNDING = 1e-6;

/** Symbols are equally wide; one with a long word in it takes more of the lane, and room from labels beside it. */
function symbolWidth(symbol: FlowSymbol, lane: Lane, metrics: Metrics): number {
  const least = LEAST_WIDTH * metrics.scale;
  const usual = Math.max(least, Math.min(metrics.symbolWidth, lane.width - 2 * lane.gutter));
  const widest = Math.max(usual, lane.width - 2 * metrics.gutter);
  return Math.min(widest, Math.max(usual, wordWidth(symbol, metrics.small) + SPARE));
}

/** Lines of the longest text in a symbol, which can't go on on another page: a diamond of them still fits one. */
const MOST_LINES = 12;

function labelLines(symbol: FlowSymbol, width: number, metrics: Metrics): CutText {
  const style = { size: metrics.small, bold: false };
  const wrapped = (share: number) => wrapText(symbol.label, width * share, style);
  const lines = wrapped(LABEL_SHARE[symbol.kind]);
  const tall = symbol.kind === 'decision' && lines.length > 1 ? wrapped(TALL_SHARE) : lines;
  const isBetter = tall.length <= 1 || breaks(tall) < breaks(lines);
  return cutText(isBetter ? tall : lines, MOST_LINES, style);
}

/** How badly words are broken: not at all, behind their syllables, or anywhere. */
const breaks = (lines: WrappedText): number =>
  isWordBroken(lines) ? 2 : isHyphenated(lines) ? 1 : 0;

/** The lines of text in a symbol. */
export const symbolText = (symbol: FlowSymbol, lane: Lane, metrics: Metrics): CutText =>
  labelLines(symbol, symbolWidth(symbol, lane, metrics), metrics);

/** A symbol of this height grows with the text in it; a diamond needs twice the text's height, and what its lines need to be within it. */
function heightWithText(
  symbol: FlowSymbol,
  height: number,
  width: number,
  metrics: Metrics,
): number {
  const { lines } = labelLines(symbol, width, metrics);
  const text = textHeight(lines.length, metrics.smallLeading, metrics.small);
  return symbol.kind === 'decision'
    ? Math.max(
        height,
        text * 2 + 2 * metrics.scale,
        Math.min(TALLEST * metrics.scale, heightAround(lines, width, metrics)),
      )
    : Math.max(height, text + 3 * metrics.scale);
}

/** How tall a diamond of a width is so that its lines of text, which stand in its middle, are within it. */
function heightAround(
  lines: WrappedText,
  width: number,
  { small, smallLeading, scale }: Metrics,
): number {
  const ofLine = textHeight(1, smallLeading, small) / 2 + BESIDE_CORNER * scale;
  const heights = lines.map((line, i) => {
    const off = Math.abs(i - (lines.length - 1) / 2) * smallLeading;
    // A single letter may be wider still, and comes over the border of any diamond.
    return (2 * (off + ofLine)) / (1 - Math.min(TALL_SHARE, line.width / width));
  });
  return Math.max(0, ...heights);
}

/** The height of a symbol without text. */
const usualHeight = ({ kind }: FlowSymbol, width: number, metrics: Metrics): number =>
  kind === 'decision'
    ? Math.min(metrics.decisionHeight, width * metrics.decisionAspect)
    : Math.min(metrics.symbolHeight, width * metrics.symbolAspect);

/** The same where a page is too low for all that share a cell, at full size, mm. */
const LEAST_HEIGHT = 4;
/** The least between them then: an arrow that is more than its head, mm. */
const LEAST_GAP = ARROWHEAD.length + 0.6;

/** What the symbols that share a cell take up, one below the other. */
interface Stack {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly gap: number;
}

function usualStack(symbols: readonly FlowSymbol[], lane: Lane, metrics: Metrics): Stack {
  const widths = symbols.map((symbol) => symbolWidth(symbol, lane, metrics));
  const heights = symbols.map((symbol, i) => {
    const width = widths[i] ?? 0;
    return heightWithText(symbol, usualHeight(symbol, width, metrics), width, metrics);
  });
  return { widths, heights, gap: metrics.stackGap };
}

/** The same as low as it gets: symbols no higher than their text needs, and hardly more than arrowheads between. */
function lowestStack(
  symbols: readonly FlowSymbol[],
  { widths, heights, gap }: Stack,
  metrics: Metrics,
): Stack {
  const least = LEAST_HEIGHT * metrics.scale;
  const lowest = symbols.map((symbol, i) =>
    Math.min(heights[i] ?? 0, heightWithText(symbol, least, widths[i] ?? 0, metrics)),
  );
  return { widths, heights: lowest, gap: Math.min(gap, LEAST_GAP) };
}

const heightOf = ({ heights, gap }: Stack): number =>
  heights.reduce((all, height) => all + height, 0) + (heights.length - 1) * gap;

/** The stack as it is where there is room for it, else as much lower as it has to be, symbols and gaps alike. */
function stackWithin(
  room: number,
  symbols: readonly FlowSymbol[],
  lane: Lane,
  metrics: Metrics,
): Stack {
  const usual = usualStack(symbols, lane, metrics);
  const over = heightOf(usual) - room;
  if (over <= ROUNDING) return usual;
  const lowest = lowestStack(symbols, usual, metrics);
  const part = Math.min(1, over / (heightOf(usual) - heightOf(lowest)));
  const between = (from: number, to: number) => from + (to - from) * part;
  const heights = usual.heights.map((height, i) => between(height, lowest.heights[i] ?? height));
  return { widths: usual.widths, heights, gap: between(usual.gap, lowest.gap) };
}

/** The symbols of a row by lane, in the order of the lanes; those without a symbol, which most are, not at all. */
const stacksOf = ({ symbols }: Activity, { lanes }: Columns) =>
  lanes
    .filter((lane) => symbols.some(({ actor }) => actor === lane.actor))
    .map((lane) => ({ lane, stack: symbols.filter(({ actor }) => actor === lane.actor) }));

/** Heights that a row needs for its symbols and the lines around them: as they are, and as low as they get. */
export interface StackHeights {
  readonly usual: number;
  readonly lowest: number;
}

/** The heights of the highest stack of a row; 0 without symbols. */
export function stackHeights(activity: Activity, columns: Columns, metrics: Metrics): StackHeights {
  const stacks = stacksOf(activity, columns).map(({ lane, stack }) => {
    const usual = usualStack(stack, lane, metrics);
    return { usual, lowest: lowestStack(stack, usual, metrics) };
  });
  const highest = (of: keyof StackHeights) =>
    Math.max(0, ...stacks.map((stack) => heightOf(stack[of]) + 2 * metrics.gutter));
  return { usual: highest('usual'), lowest: highest('lowest') };
}

/** The symbols of a row whose table cell is `row`. */
export function placeSymbols(
  activity: Activity,
  row: Rect,
  columns: Columns,
  metrics: Metrics,
): readonly PlacedSymbol[] {
  const room = row.height - 2 * metrics.gutter;
  return stacksOf(activity, columns).flatMap(({ lane, stack: symbols }) => {
    const stack = stackWithin(room, symbols, lane, metrics);
    let y = centre(row).y - heightOf(stack) / 2;
    return symbols.map((symbol, i): PlacedSymbol => {
      const width = stack.widths[i] ?? 0;
      const height = stack.heights[i] ?? 0;
      const rect = { x: lane.x + (lane.width - width) / 2, y, width, height };
      y += height + stack.gap;
      return { symbol, activity: activity.id, rect, label: symbolLabel(symbol, rect, metrics) };
    });
  });
}

function symbolLabel(symbol: FlowSymbol, rect: Rect, metrics: Metrics): PlacedText | null {
  const { lines } = labelLines(symbol, rect.width, metrics);
  if (lines.length === 0) return null;
  return placeText(lines, rect, {
    size: metrics.small,
    leading: metrics.smallLeading,
    bold: false,
    align: 'centre',
    valign: 'middle',
    padX: 0,
    padY: 0,
  });
}
