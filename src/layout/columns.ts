/** How the sheet's width is shared among the columns of the table. */
import { sheetChoice } from '../model/sheet.ts';
import type { Actor, QualityColumn, Sop } from '../model/sop.ts';
import {
  COLUMN_MINIMUMS,
  COLUMN_WIDTHS,
  formArea,
  LANES,
  type Metrics,
  metricsAt,
} from './metrics.ts';
import type { Columns, Lane, Span } from './sopLayout.ts';
import { longestPart } from './text.ts';

/** mm; sums of widths that are equal on paper may differ by less than this. */
const ROUNDING = 0.01;

type TextColumn = keyof typeof COLUMN_WIDTHS;
const TEXT_COLUMNS = Object.keys(COLUMN_WIDTHS) as TextColumn[];

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const MINIMUM_TEXT = sum(Object.values(COLUMN_MINIMUMS));

/**
 * The columns, and the measures that fit them: with more lanes than a sheet can hold at full size,
 * everything in the table shrinks together rather than some lanes vanishing.
 * Widths depend on the lanes and on the sheet, not on what is typed in cells, so that nothing jumps.
 */
export function layoutColumns(sop: Sop): { columns: Columns; metrics: Metrics } {
  const { x, width: available } = formArea(sop.sheet);
  const needed = sop.actors.map(neededWidth);
  const metrics = metricsAt(available / (MINIMUM_TEXT + sum(needed)));
  const lanes = laneWidths(needed, available, metrics.scale);
  const text = textWidths(available - sum(lanes), metrics.scale);
  return { columns: placeColumns(sop, x, lanes, text), metrics };
}

/** What a lane needs at full size for the longest word of its name to stay whole. */
function neededWidth({ name }: Actor): number {
  const { text, padX } = metricsAt(1);
  const word = longestPart(name, { size: text, bold: true }) + 2 * padX + ROUNDING;
  return Math.min(LANES.longest, Math.max(LANES.narrowest, word));
}

/** An equal share each, more for a name that needs it; where that is too much, what is needed and the rest shared. */
function laneWidths(needed: readonly number[], available: number, scale: number): number[] {
  const count = needed.length;
  const room = available - MINIMUM_TEXT * scale;
  const share = Math.min(
    LANES.widest,
    Math.max(LANES.narrowest, (LANES.share * available) / count),
  );
  const wanted = needed.map((need) => Math.max(share, need) * scale);
  if (sum(wanted) <= room) return wanted;
  const least = needed.map((need) => need * scale);
  const spare = (room - sum(least)) / count;
  return spare > -ROUNDING
    ? least.map((width) => width + Math.max(0, spare))
    : needed.map(() => room / count);
}

/** The text columns fill what the lanes leave, in their usual proportions but none below its minimum. */
function textWidths(room: number, scale: number): Record<TextColumn, number> {
  const widths = { ...COLUMN_WIDTHS } as Record<TextColumn, number>;
  const fixed = new Set<TextColumn>(['number']);
  widths.number = (room < sum(Object.values(COLUMN_WIDTHS)) * scale ? 8 : 10) * scale;
  for (;;) {
    const free = TEXT_COLUMNS.filter((column) => !fixed.has(column));
    const left = room - sum([...fixed].map((column) => widths[column]));
    const total = sum(free.map((column) => COLUMN_WIDTHS[column]));
    for (const column of free) widths[column] = (left * COLUMN_WIDTHS[column]) / total;
    const short = free.find((column) => widths[column] < COLUMN_MINIMUMS[column] * scale);
    if (!short || free.length === 1) return widths;
    widths[short] = COLUMN_MINIMUMS[short] * scale;
    fixed.add(short);
  }
}

function placeColumns(
  { actors, sheet }: Sop,
  left: number,
  lanes: readonly number[],
  text: Record<TextColumn, number>,
): Columns {
  let x = left;
  const next = (width: number): Span => {
    const span = { x, width };
    x += width;
    return span;
  };
  const order = sheetChoice(sheet, 'columnOrder');
  const number = next(text.number);
  const description = next(text.description);
  const placed: Lane[] = actors.map(({ id }, i) => ({ actor: id, ...next(lanes[i] ?? 0) }));
  const quality = Object.fromEntries(order.map((column) => [column, next(text[column])])) as Record<
    QualityColumn,
    Span
  >;
  return {
    number,
    description,
    lanes: placed,
    ...quality,
    remarks: next(text.remarks),
    fields: ['description', ...order, 'remarks'],
  };
}
