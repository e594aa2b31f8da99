/** Where the symbols of a row stand: in the middle of their lane, those that share a cell under each other. */
import { centre, type Rect } from '../geometry/geometry.ts';
import type { Activity, FlowSymbol } from '../model/sop.ts';
import type { Metrics } from './metrics.ts';
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

/** The narrowest that a symbol is drawn, at full size, mm. */
const LEAST_WIDTH = 4;

/** Symbols are equally wide; one with a long word in it takes more of the lane, and room from labels beside it. */
function symbolWidth(symbol: FlowSymbol, lane: Lane, metrics: Metrics): number {
  const least = LEAST_WIDTH * metrics.scale;
  const usual = Math.max(least, Math.min(metrics.symbolWidth, lane.width - 2 * lane.gutter));
  const widest = Math.max(usual, lane.width - 2 * metrics.gutter);
  return Math.min(widest, Math.max(usual, wordWidth(symbol, metrics.small) + 0.1));
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

/** A symbol grows with the text in it; a diamond needs twice the text's height, and what its lines need to be within it. */
function heightOf(symbol: FlowSymbol, width: number, metrics: Metrics): number {
  const { lines } = labelLines(symbol, width, metrics);
  const text = textHeight(lines.length, metrics.smallLeading, metrics.small);
  const { decisionHeight, decisionAspect, symbolHeight: height, symbolAspect } = metrics;
  return symbol.kind === 'decision'
    ? Math.max(
        Math.min(decisionHeight, width * decisionAspect),
        text * 2 + 2 * metrics.scale,
        Math.min(TALLEST * metrics.scale, heightAround(lines, width, metrics)),
      )
    : Math.max(Math.min(height, width * symbolAspect), text + 3 * metrics.scale);
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

function sizeOf(symbol: FlowSymbol, lane: Lane, metrics: Metrics) {
  const width = symbolWidth(symbol, lane, metrics);
  return { width, height: heightOf(symbol, width, metrics) };
}

/** The symbols of a row by lane, in the order of the lanes; those without a symbol, which most are, not at all. */
const stacksOf = ({ symbols }: Activity, { lanes }: Columns) =>
  lanes
    .filter((lane) => symbols.some(({ actor }) => actor === lane.actor))
    .map((lane) => ({ lane, stack: symbols.filter(({ actor }) => actor === lane.actor) }));

/** The height a row needs for its symbols and the lines around them; 0 without symbols. */
export function stackHeight(activity: Activity, columns: Columns, metrics: Metrics): number {
  const heights = stacksOf(activity, columns).map(({ lane, stack }) => {
    const symbols = stack.reduce((all, symbol) => all + sizeOf(symbol, lane, metrics).height, 0);
    return symbols + (stack.length - 1) * metrics.stackGap + 2 * metrics.gutter;
  });
  return Math.max(0, ...heights);
}

/** The symbols of a row whose table cell is `row`. */
export function placeSymbols(
  activity: Activity,
  row: Rect,
  columns: Columns,
  metrics: Metrics,
): readonly PlacedSymbol[] {
  return stacksOf(activity, columns).flatMap(({ lane, stack }) => {
    const sizes = stack.map((symbol) => sizeOf(symbol, lane, metrics));
    const all =
      sizes.reduce((sum, { height }) => sum + height, 0) + (stack.length - 1) * metrics.stackGap;
    let y = centre(row).y - all / 2;
    return stack.map((symbol, i): PlacedSymbol => {
      const { width, height } = sizes[i] ?? { width: 0, height: 0 };
      const rect = { x: lane.x + (lane.width - width) / 2, y, width, height };
      y += height + metrics.stackGap;
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
