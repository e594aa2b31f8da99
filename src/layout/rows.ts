/** How tall each kegiatan is: its cells' text, and the symbols that stand in its lanes. */
import { remembered } from '../model/remembered.ts';
import type { Activity, ActivityField } from '../model/sop.ts';
import { ACTIVITY_FIELDS } from '../model/sop.ts';
import { FORM } from '../words.ts';
import type { Metrics } from './metrics.ts';
import { placeText, textHeight } from './placeText.ts';
import type { Cell, PlacedSymbol, Row, Span } from './sopLayout.ts';
import { placeSymbols, type StackHeights, stackHeights } from './stacks.ts';
import type { Table } from './table.ts';
import { type WrappedText, wrapText } from './text.ts';

/** What a row holds, before it has a place. */
export interface RowContent {
  readonly lines: Readonly<Record<ActivityField, WrappedText>>;
  /** Lines of the cell that has most. */
  readonly most: number;
  /** Height of its symbols with the lines around them, and where a page is too low for that. */
  readonly symbols: StackHeights;
  readonly height: number;
}

/** A row, or the lines `from` to `to` of one that is taller than a page. */
export interface RowSlice {
  readonly activity: Activity;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Whether more slices of the row follow or went before; then text starts at the top. */
  readonly sliced: boolean;
  readonly height: number;
}

/** The wrapped cells of a row; kept by its value for each table, as a document may be laid out in several. */
export const rowContent = (activity: Activity, table: Table): RowContent =>
  contentsIn(table)(activity);

const contentsIn = remembered((table: Table) =>
  remembered((activity: Activity) => wrapRow(activity, table)),
);

function wrapRow(activity: Activity, table: Table): RowContent {
  const { columns, metrics } = table;
  const style = { size: metrics.text, bold: false };
  const lines = Object.fromEntries(
    ACTIVITY_FIELDS.map((field) => [
      field,
      wrapText(activity[field], columns[field].width - 2 * metrics.padX, style),
    ]),
  ) as unknown as RowContent['lines'];
  const most = Math.max(...ACTIVITY_FIELDS.map((field) => lines[field].length));
  const symbols = stackHeights(activity, columns, metrics);
  const height = Math.max(symbols.usual, linesHeight(most, metrics));
  return { lines, most, symbols, height };
}

/** Height of a row or slice with so many lines of text. */
export const linesHeight = (lines: number, metrics: Metrics): number =>
  Math.max(metrics.emptyRow, textHeight(lines, metrics.leading, metrics.text) + 2 * metrics.padY);

/** How many lines of text a slice of this height holds. */
export const linesIn = (height: number, { leading, text, padY }: Metrics): number =>
  Math.max(0, Math.floor((height - 2 * padY - textHeight(1, leading, text)) / leading + 1 + 1e-9));

/** A slice at its place on a page, with the symbols in it. */
export interface PlacedRow {
  readonly row: Row;
  readonly symbols: readonly PlacedSymbol[];
}

interface Placement {
  readonly table: Table;
  readonly slice: RowSlice;
  readonly y: number;
  readonly placed: PlacedRow;
}

const placements = new WeakMap<Activity, Placement>();

/** The slice with its top edge at `y`; one that stays where it was is the same value. */
export function placeRow(slice: RowSlice, table: Table, y: number): PlacedRow {
  const known = placements.get(slice.activity);
  const stays = known && known.table === table && known.y === y && sameShape(known.slice, slice);
  if (stays && known.slice.index === slice.index) return known.placed;
  const row = rowAt(slice, table, y);
  const { columns, metrics } = table;
  const symbols = stays
    ? known.placed.symbols
    : slice.from === 0
      ? placeSymbols(slice.activity, row.rect, columns, metrics)
      : [];
  const placed = { row, symbols };
  placements.set(slice.activity, { table, slice, y, placed });
  return placed;
}

/** Whether two slices differ in nothing but their number. */
export const sameShape = (a: RowSlice, b: RowSlice): boolean =>
  a.activity === b.activity && a.from === b.from && a.to === b.to && a.height === b.height;

function rowAt(slice: RowSlice, table: Table, y: number): Row {
  const { columns, metrics } = table;
  const { activity, index, height, from, to, sliced } = slice;
  const { lines, most } = rowContent(activity, table);
  const rectOf = ({ x, width }: Span) => ({ x, y, width, height });
  const cell = (column: Cell['column'], span: Span, text: WrappedText): Cell => ({
    column,
    rect: rectOf(span),
    text: placeText(text, rectOf(span), {
      size: metrics.text,
      leading: metrics.leading,
      bold: false,
      align: column === 'number' || column === 'duration' ? 'centre' : 'left',
      valign: sliced ? 'top' : 'middle',
      padX: metrics.padX,
      padY: metrics.padY,
    }),
  });
  const number = from === 0 ? String(index + 1) : FORM.continued(index + 1);
  const left = columns.number.x;
  return {
    activity: activity.id,
    index,
    first: from === 0,
    last: to >= most,
    rect: { x: left, y, width: columns.remarks.x + columns.remarks.width - left, height },
    cells: [
      cell('number', columns.number, numberLines(number, columns.number.width, metrics)),
      ...columns.fields.map((field) => cell(field, columns[field], lines[field].slice(from, to))),
    ],
  };
}

const numberLines = (text: string, width: number, { text: size }: Metrics): WrappedText =>
  wrapText(text, width, { size, bold: false });
