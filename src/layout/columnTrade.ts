/**
 * Width that goes from one text column to another where that makes rows lower. What most texts need says nothing of
 * the longest one, and a row is as high as its longest text: where one column holds that and the others of its row
 * are half empty, width is better there. Lines are estimated from lengths in classes, and a step is taken only where
 * it clearly saves some, so that a typed letter hardly ever moves a column.
 */

/** A row with a symbol is about as high as so many lines of text, so fewer save nothing. */
const FREE_LINES = 4;
/** What a line leaves empty at its end, where the next word had no room, mm at full size. */
const LINE_WASTE = 5;
/** What a step has to save: so many lines, and this part of those in high rows, as many of them are in documents that are dear to lay out anew. */
const WORTH = 0.7;
const WORTH_PART = 0.02;
/** Lines are estimates: those that a step adds count so many times, so that what it saves is sure. */
const ADDED = 2;
/** An end for texts of any length. */
const MOST_STEPS = 40;
/** mm; sums of widths that are equal on paper may differ by less than this. */
const ROUNDING = 1e-6;

/** A text column with what it has, and how far it may give and take, mm. */
export interface TradingColumn {
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** Of each row, the length of its text on one line, at full size. */
  readonly lengths: readonly number[];
}

/** The measures of text that the widths are for. */
export interface TradingMetrics {
  readonly textScale: number;
  readonly padX: number;
  /** Width goes from column to column by so much, mm. */
  readonly step: number;
}

/** The widths of the columns after all trades that save lines; their sum stays the same. */
export function tradedWidths(
  columns: readonly TradingColumn[],
  { textScale, padX, step }: TradingMetrics,
): readonly number[] {
  const beside = 2 * padX + LINE_WASTE * textScale;
  const rows = highRows(columns, beside, textScale);
  let widths = columns.map(({ width }) => width);
  for (let steps = 0; steps < MOST_STEPS && rows.length > 0; steps++) {
    const better = bestTrade(rows, widths, trades(columns, widths, step), beside);
    if (!better) break;
    widths = better;
  }
  return widths;
}

/** The lengths of a row's texts, by column. */
type RowLengths = readonly number[];

/** Those rows that text can make higher than their symbols do: few of most documents, so the others cost no more than a look. */
function highRows(
  columns: readonly TradingColumn[],
  beside: number,
  textScale: number,
): readonly RowLengths[] {
  const low = columns.map(
    ({ least, width }) => (FREE_LINES * (Math.min(least, width) - beside)) / textScale,
  );
  const rows: RowLengths[] = [];
  for (let row = 0; row < (columns[0]?.lengths.length ?? 0); row++)
    if (columns.some(({ lengths }, i) => (lengths[row] ?? 0) > (low[i] ?? 0)))
      rows.push(columns.map(({ lengths }) => (lengths[row] ?? 0) * textScale));
  return rows;
}

/** All that one step from a column to another can make of the widths. */
const trades = (
  columns: readonly TradingColumn[],
  widths: readonly number[],
  step: number,
): readonly number[][] =>
  columns.flatMap(({ least }, from) =>
    (widths[from] ?? 0) - step < least - ROUNDING
      ? []
      : columns.flatMap(({ most }, to) =>
          to === from || (widths[to] ?? 0) + step > most + ROUNDING
            ? []
            : [widths.map((width, i) => width + (i === to ? step : i === from ? -step : 0))],
        ),
  );

/** The widths among these that save most lines; null where none saves enough. */
function bestTrade(
  rows: readonly RowLengths[],
  widths: readonly number[],
  others: readonly number[][],
  beside: number,
): number[] | null {
  const lines = rows.map((row) => rowLines(row, widths, beside));
  let most = Math.max(WORTH, WORTH_PART * lines.reduce((all, one) => all + one, 0));
  let best: number[] | null = null;
  for (const other of others) {
    const saved = savedLines(rows, lines, other, beside);
    if (saved > most + ROUNDING) [best, most] = [other, saved];
  }
  return best;
}

/** How many lines less the rows are in other widths, where what some of them gain counts less than what others lose. */
function savedLines(
  rows: readonly RowLengths[],
  lines: readonly number[],
  widths: readonly number[],
  beside: number,
): number {
  let saved = 0;
  for (const [i, row] of rows.entries()) {
    const less = (lines[i] ?? 0) - rowLines(row, widths, beside);
    saved += less < 0 ? ADDED * less : less;
  }
  return saved;
}

/** About how many lines a row is high: its longest text's. */
function rowLines(row: RowLengths, widths: readonly number[], beside: number): number {
  let most = FREE_LINES;
  for (let i = 0; i < row.length; i++)
    most = Math.max(most, (row[i] ?? 0) / ((widths[i] ?? 0) - beside));
  return most;
}
