/** How wide the text columns are: by what stands in them, in what the lanes leave. */
import { sheetChoice } from '../model/sheet.ts';
import type { ActivityField, Sop } from '../model/sop.ts';
import { FORM } from '../words.ts';
import { type TextNeed, textLengths, textNeeds } from './columnNeeds.ts';
import { tradedWidths } from './columnTrade.ts';
import { COLUMN_MINIMUMS, COLUMN_WIDTHS, type Metrics, metricsAt } from './metrics.ts';
import { sum } from './sum.ts';
import { longestPart } from './text.ts';

/** mm; sums of widths that are equal on paper may differ by less than this. */
const ROUNDING = 0.01;
/** Text columns get wider in these steps, mm. */
const STEP = 4;
/** No text column takes more than this many times its usual width. */
const WIDEST = 2.2;
/** The part of its least width that a text column keeps where labels have found no place in any other way. */
const BAREST_TEXT = 0.75;

/** A text column and what it needs, at full size. */
export interface TextColumn extends TextNeed {
  readonly field: ActivityField;
  /** Its own heading is whole at this width, and its text still reads well. */
  readonly least: number;
  /** What is left to it where labels beside decisions would find no place: its heading is whole. */
  readonly barest: number;
  /** Of each row, about how long its text is on one line. */
  readonly lengths: readonly number[];
}

/** The text columns of a document, in their order. */
export function textColumns(sop: Sop): readonly TextColumn[] {
  const needs = textNeeds(sop);
  const rows = textLengths(sop);
  const labels = sheetChoice(sop.sheet, 'columnLabels');
  const { text: size, padX } = metricsAt(1);
  const fields = ['description', ...sheetChoice(sop.sheet, 'columnOrder'), 'remarks'] as const;
  return fields.map((field) => {
    const heading = longestPart(labels[field] ?? FORM[field], { size, bold: true }) + 2 * padX;
    const whole = Math.min(heading + ROUNDING, 2 * COLUMN_MINIMUMS[field]);
    const least = Math.max(COLUMN_MINIMUMS[field], whole);
    const barest = Math.max(BAREST_TEXT * COLUMN_MINIMUMS[field], whole);
    const lengths = rows.map((row) => row[field]);
    return { field, least, barest, lengths, ...needs[field] };
  });
}

/** Width of a column in which its text takes so many lines. */
function widthAt(column: TextColumn, lines: number, metrics: Metrics): number {
  const { least, word, text, field } = column;
  const { textScale, padX } = metrics;
  const low = Math.max(least, Math.min(word, COLUMN_WIDTHS[field]));
  const wanted = Math.min(widestText(column), Math.max(low, text / lines)) * textScale;
  return wanted + (wanted > least * textScale ? 2 * padX : 0);
}

/** Width of a column in which its long words stay whole, while they are not longer than it usually is. */
export const wholeWidth = (column: TextColumn, metrics: Metrics): number =>
  widthAt(column, Number.POSITIVE_INFINITY, metrics);

/** The widest that a column gets for its texts, at full size. */
const widestText = ({ least, field }: TextColumn): number =>
  Math.max(least, COLUMN_WIDTHS[field] * WIDEST);

/** How many lines the texts take where all columns of this room have equally many; few where there is room to spare. */
export function linesAt(texts: readonly TextColumn[], room: number, metrics: Metrics): number {
  let [few, many] = [0.5, 64];
  for (let step = 0; step < 24; step++) {
    const lines = (few + many) / 2;
    const needed = sum(texts.map((column) => widthAt(column, lines, metrics)));
    if (needed > room) few = lines;
    else many = lines;
  }
  return many;
}

/** The widths of the columns by field: equally many lines for most texts, and then what that leaves for the longest. */
export function textWidths(
  texts: readonly TextColumn[],
  room: number,
  metrics: Metrics,
): ReadonlyMap<ActivityField, number> {
  const { textScale, padX } = metrics;
  const widths = equalLines(texts, room, metrics);
  const columns = texts.map((column, i) => ({
    width: widths[i] ?? 0,
    least: wholeWidth(column, metrics),
    most: widestText(column) * textScale + 2 * padX,
    lengths: column.lengths,
  }));
  const traded = tradedWidths(columns, { textScale, padX, step: STEP * textScale });
  return new Map(texts.map(({ field }, i) => [field, traded[i] ?? 0] as const));
}

/** Texts get equally many lines, in widths of whole steps; what is left is shared in the usual proportions. */
function equalLines(
  texts: readonly TextColumn[],
  room: number,
  metrics: Metrics,
): readonly number[] {
  const lines = linesAt(texts, room, metrics);
  const step = STEP * metrics.textScale;
  const widths = texts.map((column) => {
    const least = column.least * metrics.textScale;
    const more = Math.max(0, widthAt(column, lines, metrics) - least);
    return least + Math.floor(more / step) * step;
  });
  const fitting = room < sum(widths) ? narrowed(texts, widths, room, metrics) : widths;
  const left = room - sum(fitting);
  const usual = sum(texts.map(({ field }) => COLUMN_WIDTHS[field]));
  return texts.map(({ field }, i) => (fitting[i] ?? 0) + (left * COLUMN_WIDTHS[field]) / usual);
}

/** Widths that are too much for the room: long words in cells give way before a heading is broken on every page. */
function narrowed(
  texts: readonly TextColumn[],
  widths: readonly number[],
  room: number,
  { textScale }: Metrics,
): readonly number[] {
  const least = texts.map((text) => text.least * textScale);
  const [low, high] =
    room < sum(least) ? [texts.map((text) => text.barest * textScale), least] : [least, widths];
  const more = sum(high) - sum(low);
  const part = more > 0 ? Math.max(0, room - sum(low)) / more : 0;
  return low.map((one, i) => one + ((high[i] ?? one) - one) * part);
}
