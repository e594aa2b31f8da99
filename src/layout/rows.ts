/** How tall each kegiatan is: its cells' text, and the symbols that stand in its lanes. */
import type { Activity, ActivityField, Sop } from '../model/sop.ts';
import { ACTIVITY_FIELDS } from '../model/sop.ts';
import type { Metrics } from './metrics.ts';
import { placeText, textHeight } from './placeText.ts';
import type { Cell, Columns, Row, Span } from './sopLayout.ts';
import { stackHeight } from './symbols.ts';
import { type WrappedText, wrapText } from './text.ts';

/** A row, or a slice of one that is taller than a page, before it has a place. */
export interface RowSlice {
  readonly activity: Activity;
  readonly index: number;
  readonly first: boolean;
  /** Whether more slices of the row follow or went before; then text starts at the top. */
  readonly sliced: boolean;
  readonly height: number;
  readonly lines: Readonly<Record<ActivityField, WrappedText>>;
}

type Lines = RowSlice['lines'];

const wrapped = new WeakMap<Activity, { readonly key: string; readonly lines: Lines }>();

/** The wrapped cells of a row; kept per Activity value, since most rows stay as they are from edit to edit. */
function cellLines(activity: Activity, columns: Columns, metrics: Metrics): Lines {
  const widths = ACTIVITY_FIELDS.map((field) => columns[field].width);
  const key = `${metrics.text} ${widths}`;
  const known = wrapped.get(activity);
  if (known?.key === key) return known.lines;
  const style = { size: metrics.text, bold: false };
  const lines = Object.fromEntries(
    ACTIVITY_FIELDS.map((field) => [
      field,
      wrapText(activity[field], columns[field].width - 2 * metrics.padX, style),
    ]),
  ) as unknown as Lines;
  wrapped.set(activity, { key, lines });
  return lines;
}

/** All rows of the document in order, those taller than `tallest` mm cut into slices. */
export function sliceRows(
  sop: Sop,
  columns: Columns,
  metrics: Metrics,
  tallest: number,
): readonly RowSlice[] {
  return sop.activities.flatMap((activity, index) => {
    const lines = cellLines(activity, columns, metrics);
    const least = stackHeight(activity, columns, metrics);
    const height = Math.max(least, textRowHeight(mostLines(lines), metrics));
    if (height <= tallest) return [{ activity, index, first: true, sliced: false, height, lines }];
    return cutRow(activity, index, lines, least, metrics, tallest);
  });
}

const mostLines = (lines: Lines): number =>
  Math.max(...ACTIVITY_FIELDS.map((field) => lines[field].length));

const textRowHeight = (lines: number, metrics: Metrics): number =>
  Math.max(metrics.emptyRow, textHeight(lines, metrics.leading, metrics.text) + 2 * metrics.padY);

function cutRow(
  activity: Activity,
  index: number,
  lines: Lines,
  least: number,
  metrics: Metrics,
  tallest: number,
): RowSlice[] {
  const perSlice = Math.max(1, Math.floor((tallest - 2 * metrics.padY) / metrics.leading));
  const count = Math.max(1, Math.ceil(mostLines(lines) / perSlice));
  return Array.from({ length: count }, (_, i) => {
    const part = Object.fromEntries(
      ACTIVITY_FIELDS.map((field) => [field, lines[field].slice(i * perSlice, (i + 1) * perSlice)]),
    ) as unknown as Lines;
    const height = Math.max(i === 0 ? least : 0, textRowHeight(mostLines(part), metrics));
    return { activity, index, first: i === 0, sliced: true, height, lines: part };
  });
}

/** The slice at its place on a page. */
export function placeRow(slice: RowSlice, columns: Columns, metrics: Metrics, y: number): Row {
  const { activity, index, first, height } = slice;
  const rectOf = ({ x, width }: Span) => ({ x, y, width, height });
  const left = columns.number.x;
  const cell = (column: Cell['column'], span: Span, lines: WrappedText): Cell => ({
    column,
    rect: rectOf(span),
    text: placeText(lines, rectOf(span), {
      size: metrics.text,
      leading: metrics.leading,
      bold: false,
      align: column === 'number' || column === 'duration' ? 'centre' : 'left',
      valign: slice.sliced ? 'top' : 'middle',
      padX: metrics.padX,
      padY: metrics.padY,
    }),
  });
  const style = { size: metrics.text, bold: false };
  const number = first ? wrapText(String(index + 1), columns.number.width, style) : [];
  return {
    activity: activity.id,
    index,
    first,
    rect: { x: left, y, width: columns.remarks.x + columns.remarks.width - left, height },
    cells: [
      cell('number', columns.number, number),
      ...ACTIVITY_FIELDS.map((field) => cell(field, columns[field], slice.lines[field])),
    ],
  };
}
