/**
 * Where the symbols of a row stand: in the middle of their lane, those that share a cell under each other. A page is
 * too low for dozens of them. Then they get lower, next they stand in columns side by side, and at last, since a row
 * keeps to its page, they get as small as it takes.
 */
import { centre, type Rect } from '../geometry/geometry.ts';
import type { Activity, FlowSymbol } from '../model/sop.ts';
import { ARROWHEAD, type Metrics } from './metrics.ts';
import type { Columns, Lane, PlacedSymbol } from './sopLayout.ts';
import { heightWithText, symbolLabel, symbolWidth, usualHeight } from './symbols.ts';

/** The height of a symbol without text where a page is too low for all that share a cell, at full size, mm. */
const LEAST_HEIGHT = 4;
/** The least between them then: an arrow that is more than its head, mm. */
const LEAST_GAP = ARROWHEAD.length + 0.6;
/** The height of a symbol that is hardly one, so that arrows between them still can be seen, at full size, mm. */
const TINY_HEIGHT = 1.2;
/** The narrowest that symbols in several columns are, mm. */
const LEAST_COLUMN = 2.4;
/** Between columns where there is room: a line with such an arrow on both sides of it, mm. */
const COLUMN_GAP = 2 * LEAST_GAP;
/** What a row keeps for each line of its symbols however low a page is, mm. */
const LEAST_PITCH = 0.5;
/** mm; heights that are equal on paper may differ by less. */
const ROUNDING = 1e-6;

/** Symbols that share a cell. */
interface Shared {
  readonly symbols: readonly FlowSymbol[];
  readonly lane: Lane;
  readonly metrics: Metrics;
}

/** What they take up in so many columns, each filled from its head down. */
interface Stack {
  readonly columns: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** Between one symbol and the next below it. */
  readonly gap: number;
}

/** The symbols of a row by lane, in the order of the lanes; those without a symbol, which most are, not at all. */
const sharedCells = (
  { symbols }: Activity,
  { lanes }: Columns,
  metrics: Metrics,
): readonly Shared[] =>
  lanes
    .filter((lane) => symbols.some(({ actor }) => actor === lane.actor))
    .map((lane) => ({
      ...{ lane, metrics },
      symbols: symbols.filter(({ actor }) => actor === lane.actor),
    }));

/** What a lane has for several columns: lines beside them have half a gutter. */
const widthForColumns = ({ lane, metrics }: Shared): number => lane.width - metrics.gutter;

const mostColumns = (cell: Shared): number => {
  const held = Math.floor((widthForColumns(cell) + LEAST_GAP) / (LEAST_COLUMN + LEAST_GAP));
  return Math.max(1, Math.min(cell.symbols.length, held));
};

/** White between so many columns, which takes less of the lane before their symbols get narrower than they may. */
const columnGap = (cell: Shared, columns: number): number =>
  Math.min(COLUMN_GAP, (widthForColumns(cell) - columns * LEAST_COLUMN) / (columns - 1));

const columnWidth = (cell: Shared, columns: number): number =>
  (widthForColumns(cell) - (columns - 1) * columnGap(cell, columns)) / columns;

function usualStack(cell: Shared, columns: number): Stack {
  const { symbols, lane, metrics } = cell;
  const widest = columns > 1 ? columnWidth(cell, columns) : Number.POSITIVE_INFINITY;
  const widths = symbols.map((symbol) => Math.min(widest, symbolWidth(symbol, lane, metrics)));
  const heights = symbols.map((symbol, i) => {
    const width = widths[i] ?? 0;
    return heightWithText(symbol, usualHeight(symbol, width, metrics), width, metrics);
  });
  return { columns, widths, heights, gap: metrics.stackGap };
}

/** The same as low as it gets with all words: symbols no higher than these need, and hardly more than arrowheads between. */
function lowestStack({ symbols, metrics }: Shared, usual: Stack): Stack {
  const least = LEAST_HEIGHT * metrics.scale;
  const heights = symbols.map((symbol, i) =>
    Math.min(usual.heights[i] ?? 0, heightWithText(symbol, least, usual.widths[i] ?? 0, metrics)),
  );
  return { ...usual, heights, gap: Math.min(usual.gap, LEAST_GAP) };
}

/** The same with no symbol higher than this. */
const cappedStack = (stack: Stack, most: number): Stack => ({
  ...stack,
  heights: stack.heights.map((height) => Math.min(most, height)),
});

/** A stack in so many columns as it gets lower and lower: as it is, with all words, without them, tiny. */
function everLower(cell: Shared, columns: number): readonly [Stack, Stack, Stack, Stack] {
  const { scale } = cell.metrics;
  const usual = usualStack(cell, columns);
  const lowest = lowestStack(cell, usual);
  const bare = cappedStack(lowest, LEAST_HEIGHT * scale);
  return [usual, lowest, bare, cappedStack(bare, TINY_HEIGHT * scale)];
}

/** How many symbols stand in a full column. */
const linesOf = ({ heights, columns }: Stack): number => Math.ceil(heights.length / columns);

/** The heights of the lines that the symbols of all columns make with each other. */
function lineHeights(stack: Stack): readonly number[] {
  const { heights, columns } = stack;
  if (columns === 1) return heights;
  const lines = linesOf(stack);
  return Array.from({ length: lines }, (_, line) =>
    Math.max(...heights.filter((_, i) => i % lines === line)),
  );
}

const heightOf = (stack: Stack): number =>
  lineHeights(stack).reduce((all, height) => all + height, 0) + (linesOf(stack) - 1) * stack.gap;

/** The stack as it is where there is room for it, else as much lower as it has to be, symbols and gaps alike. */
function stackWithin(room: number, cell: Shared): Stack {
  const usual = usualStack(cell, 1);
  const fits = (stack: Stack) => heightOf(stack) <= room + ROUNDING;
  if (fits(usual)) return usual;
  const forms = Array.from({ length: mostColumns(cell) }, (_, i) => everLower(cell, i + 1));
  const form = bestForm(forms, fits);
  const step = form.findIndex(fits);
  const [higher, lower] = [form[step - 1], form[step]];
  if (!lower) return timesAsLarge(form[3], room / heightOf(form[3]));
  return higher ? between(higher, lower, room) : lower;
}

/** Of the stacks in ever more columns: the first that holds all words, else the one that nearly does, else the widest. */
function bestForm<F extends ReturnType<typeof everLower>>(
  forms: readonly F[],
  fits: (stack: Stack) => boolean,
): F {
  const whole = forms.find(([, lowest]) => fits(lowest));
  const [nearest] = forms
    .filter(([, , bare]) => fits(bare))
    .toSorted(([, one], [, other]) => heightOf(one) - heightOf(other));
  return whole ?? nearest ?? (forms.at(-1) as F);
}

function between(higher: Stack, lower: Stack, room: number): Stack {
  const over = heightOf(higher) - room;
  const part = Math.min(1, over / (heightOf(higher) - heightOf(lower)));
  const mix = (from: number, to: number) => from + (to - from) * part;
  const heights = higher.heights.map((height, i) => mix(height, lower.heights[i] ?? height));
  return { ...higher, heights, gap: mix(higher.gap, lower.gap) };
}

const timesAsLarge = (stack: Stack, factor: number): Stack => ({
  ...stack,
  heights: stack.heights.map((height) => height * factor),
  gap: stack.gap * factor,
});

/** Heights that a row needs for its symbols and the lines around them: as they are, and as low as they get. */
export interface StackHeights {
  readonly usual: number;
  readonly lowest: number;
}

/** The heights of the highest stack of a row; 0 without symbols. */
export function stackHeights(activity: Activity, columns: Columns, metrics: Metrics): StackHeights {
  const cells = sharedCells(activity, columns, metrics);
  const highest = (of: (cell: Shared) => number) =>
    Math.max(0, ...cells.map((cell) => of(cell) + 2 * metrics.gutter));
  return {
    usual: highest((cell) => heightOf(usualStack(cell, 1))),
    lowest: highest((cell) => Math.ceil(cell.symbols.length / mostColumns(cell)) * LEAST_PITCH),
  };
}

/** The symbols of a row whose table cell is `row`. */
export function placeSymbols(
  activity: Activity,
  row: Rect,
  columns: Columns,
  metrics: Metrics,
): readonly PlacedSymbol[] {
  const room = row.height - 2 * metrics.gutter;
  return sharedCells(activity, columns, metrics).flatMap((cell) => {
    const stack = stackWithin(room, cell);
    const rects = rectsOf(stack, cell, centre(row).y - heightOf(stack) / 2);
    return cell.symbols.map((symbol, i): PlacedSymbol => {
      const rect = rects[i] as Rect;
      return { symbol, activity: activity.id, rect, label: symbolLabel(symbol, rect, metrics) };
    });
  });
}

/** Where the symbols of a stack stand, its head at `top`: each in the middle of its column and of its line. */
function rectsOf(stack: Stack, cell: Shared, top: number): readonly Rect[] {
  const { lane } = cell;
  const { columns, widths, gap } = stack;
  const lines = lineHeights(stack);
  const apart = columns > 1 ? columnWidth(cell, columns) + columnGap(cell, columns) : 0;
  const tops: number[] = [];
  for (let y = top, line = 0; line < lines.length; line++) {
    tops.push(y);
    y += (lines[line] ?? 0) + gap;
  }
  return stack.heights.map((height, i): Rect => {
    const width = widths[i] ?? 0;
    const [column, line] = [Math.floor(i / lines.length), i % lines.length];
    const x = lane.x + (lane.width - width) / 2 + (column - (columns - 1) / 2) * apart;
    return { x, y: (tops[line] ?? 0) + ((lines[line] ?? 0) - height) / 2, width, height };
  });
}
