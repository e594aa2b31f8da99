/** The words beside a line: Ya, Tidak, and whatever else stands on a flow. */
import type { Rect } from '../geometry/geometry.ts';
import type { Flow } from '../model/sop.ts';
import type { Metrics } from './metrics.ts';
import { placeText, textHeight } from './placeText.ts';
import type { RouteLabel } from './sopLayout.ts';
import {
  cutText,
  isWordBroken,
  longestPart,
  longestSyllable,
  textWidth,
  type WrappedText,
  wrapText,
} from './text.ts';

/** Between a label and the line that it stands beside, and between it and the rule of its lane, together; mm. */
export const AROUND_LABEL = 1.2;
/** A word that fits exactly is not broken, mm. */
const ROUNDING = 0.01;
/** Around a label that finds no place otherwise, mm. */
export const CLOSELY_AROUND = 0.7;
/** The least that its lines may be wide, mm. */
const LEAST_WIDTH = 4;
/** A label that is long gets wider than the room in its lane, and loses its end where it is longer still; mm. */
const WIDTHS = [24, 36, 48, 72] as const;
const WIDEST = 72;
/** Words of at most so many letters look odd in two parts. */
const SHORT_WORD = 7;
/** Lines that a label may take to keep within its lane, and wherever it stands. */
const FEW_LINES = 2;
const MOST_LINES = 6;

export interface LabelRoom {
  /** Width of the lane that the flow leaves from, and of the symbol in its middle; mm. */
  readonly lane: number;
  readonly symbol: number;
  /** Width of all lanes, mm. */
  readonly all: number;
  /** Whether words as short as Tidak and lengkap may be broken as well. */
  readonly breaksShort: boolean;
}

/** The lines of a flow's label: as wide as there is room beside its symbol in its lane, wider where it is long. */
export function labelLines(
  { label }: Flow,
  { small: size }: Metrics,
  room: LabelRoom,
): WrappedText {
  const style = { size, bold: false };
  const wrapped = (width: number) => wrapText(label, Math.min(width, room.all), style);
  const word = Math.min(longestPart(label, style) + ROUNDING, WIDEST, room.all);
  for (const beside of [(room.lane - room.symbol) / 2, room.lane / 2]) {
    const lines = wrapped(Math.max(word, beside - AROUND_LABEL));
    if (lines.length <= FEW_LINES) return lines;
  }
  const width = WIDTHS.find((one) => one >= room.all || wrapped(one).length <= MOST_LINES);
  return cutText(wrapped(width ?? WIDEST), MOST_LINES, style).lines;
}

/**
 * The words of a label in narrower boxes than its own lines, the widest first: within half of the lane, beside a slope
 * of a diamond, within what is free beside the symbol, and as wide as the longest word and as the longest syllable of
 * words that may be broken.
 */
export function narrowerLabels(
  flow: Flow,
  metrics: Metrics,
  room: LabelRoom,
  own: WrappedText,
): readonly WrappedText[] {
  const { label } = flow;
  const style = { size: metrics.small, bold: false };
  let narrowest = widthOf(own);
  const least = longestSyllable(label, style, room.breaksShort ? 0 : SHORT_WORD) + ROUNDING;
  const beside = [room.lane, room.lane - room.symbol / 2, room.lane - room.symbol];
  const boxes = [
    ...beside.map((free) => free / 2 - CLOSELY_AROUND),
    longestPart(label, style) + ROUNDING,
    least,
  ]
    .sort((a, b) => b - a)
    // What is longer than all lines together needs no look at its words, which would take long.
    .filter((width) => width >= Math.max(LEAST_WIDTH, least) && width < narrowest)
    .filter((width) => textWidth(label, style) <= MOST_LINES * width)
    .map((width) => wrapText(label, width, style))
    .filter((lines) => lines.length <= MOST_LINES && !isWordBroken(lines));
  return boxes.filter((lines) => {
    const isNarrower = widthOf(lines) < narrowest;
    narrowest = Math.min(narrowest, widthOf(lines));
    return isNarrower;
  });
}

const widthOf = (lines: WrappedText): number => Math.max(...lines.map(({ width }) => width));

/** Width of the longest word of a label, mm. */
export const longestWordWidth = ({ label }: Flow, { small: size }: Metrics): number =>
  longestPart(label, { size, bold: false });

/** Whether a label is longer than any place beside a line, with lanes so wide in all; mm. */
export function isLabelCut({ label }: Flow, { small: size }: Metrics, all: number): boolean {
  const lines = wrapText(label, Math.min(WIDEST, all), { size, bold: false });
  return lines.length > MOST_LINES;
}

/** Size of a label on paper; null where there is nothing to say. */
export function labelSize(lines: WrappedText, metrics: Metrics) {
  if (lines.length === 0) return null;
  return {
    width: widthOf(lines),
    height: textHeight(lines.length, metrics.smallLeading, metrics.small),
  };
}

export const placeLabel = (
  rect: Rect,
  lines: WrappedText,
  metrics: Metrics,
  isClear: boolean,
): RouteLabel => ({
  rect,
  isClear,
  text: placeText(lines, rect, {
    size: metrics.small,
    leading: metrics.smallLeading,
    bold: false,
    align: 'left',
    valign: 'top',
    padX: 0,
    padY: 0,
  }),
});
