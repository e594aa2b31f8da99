/** How large a symbol is, and the words in it. */
import type { Rect } from '../geometry/geometry.ts';
import type { FlowSymbol } from '../model/sop.ts';
import { type Metrics, NARROWEST_GUTTER } from './metrics.ts';
import { placeText, textHeight } from './placeText.ts';
import type { Lane, PlacedText } from './sopLayout.ts';
import {
  type CutText,
  cutText,
  isHyphenated,
  isWordBroken,
  longestPart,
  longestSyllable,
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

/** The share of a diamond's width that a word takes where lanes are too narrow for {@link LINE_SHARE}: it gets taller, and then a needle. */
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

/** The narrowest width at which a symbol breaks no word but behind its syllables, a diamond as tall as it gets; mm. */
export function syllableWidth({ label, kind }: FlowSymbol, size: number): number {
  const share = kind === 'decision' ? TALL_SHARE : LABEL_SHARE[kind];
  return label === '' ? 0 : longestSyllable(label, { size, bold: false }) / share;
}

/** What a symbol is wider than its word needs, so that rounding breaks none, mm. */
const SPARE = 0.1;
/** The narrowest that a symbol is drawn where none stands beside it, at full size, mm. */
const LEAST_WIDTH = 4;
/** mm; heights that are equal on paper may differ by less. */
const ROUNDING = 1e-6;

/**
 * Symbols are equally wide; one with a long word in it takes more of the lane, and room from labels beside it, and one
 * with a long syllable all but room for one line.
 */
export function symbolWidth(symbol: FlowSymbol, lane: Lane, metrics: Metrics): number {
  const least = LEAST_WIDTH * metrics.scale;
  const usual = Math.max(least, Math.min(metrics.symbolWidth, lane.width - 2 * lane.gutter));
  const widest = Math.max(usual, lane.width - 2 * metrics.gutter);
  const word = wordWidth(symbol, metrics.small) + SPARE;
  if (word <= widest) return Math.max(usual, word);
  const syllable = syllableWidth(symbol, metrics.small) + SPARE;
  return Math.max(widest, Math.min(syllable, lane.width - 2 * NARROWEST_GUTTER));
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

/** The lines of text in a symbol of this size; fewer in one that had to be made too low for them, but always one. */
export function symbolText(symbol: FlowSymbol, { width, height }: Rect, metrics: Metrics): CutText {
  const text = labelLines(symbol, width, metrics);
  const { small, smallLeading } = metrics;
  if (textHeight(text.lines.length, smallLeading, small) <= height + ROUNDING) return text;
  const held = Math.floor((height - textHeight(1, smallLeading, small)) / smallLeading) + 1;
  return cutText(text.lines, Math.max(1, held), { size: small, bold: false });
}

/** A symbol of this height grows with the text in it; a diamond needs twice the text's height, and what its lines need to be within it. */
export function heightWithText(
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
        Math.min(TALLEST * metrics.textScale, heightAround(lines, width, metrics)),
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
export const usualHeight = ({ kind }: FlowSymbol, width: number, metrics: Metrics): number =>
  kind === 'decision'
    ? Math.min(metrics.decisionHeight, width * metrics.decisionAspect)
    : Math.min(metrics.symbolHeight, width * metrics.symbolAspect);

/** These lines at their place in it; null where it has no words. */
export function symbolLabel(symbol: FlowSymbol, rect: Rect, metrics: Metrics): PlacedText | null {
  const { lines } = symbolText(symbol, rect, metrics);
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
