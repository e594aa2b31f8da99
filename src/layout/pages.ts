/**
 * Where one page ends and the next begins. A page that a flow leaves or enters keeps a strip for its pentagons
 * at the head or foot, so what fits depends on where it is cut; and all cuts are weighed together, since a page
 * that ends a row earlier moves all after it.
 */
import type { Activity } from '../model/sop.ts';
import { endsByRow, type FlowSpan, PageCrossings, type RowEnds } from './crossings.ts';
import { type Growth, stripBands } from './growth.ts';
import { linesHeight, linesIn, type RowSlice, rowContent } from './rows.ts';
import { stripLevels } from './strips.ts';
import { bodyHeight, type Table } from './table.ts';

/** The slices of one page, and the heights of the levels of pentagons at its head and foot. */
export interface PageCut {
  readonly slices: readonly RowSlice[];
  readonly headBands: readonly number[];
  readonly footBands: readonly number[];
}

/** What is weighed, in crossings: a flow that goes on at another page counts one. */
const COST = {
  /** A decision whose nearest target is on the other page: it tells between cuts that cross equally. */
  torn: 0.35,
  /** A page less full than {@link FULL}, and what is added as it gets emptier: never worth a crossing. */
  underfull: 0.4,
  empty: 0.5,
  page: 0.02,
  /** One row alone on the last page. */
  orphan: 0.02,
  /** The emptiness of a page: of equal cuts the one that fills the earlier pages. */
  room: 0.001,
} as const;
/** A page from which no one would ask why it ends already, as a part of its height. */
const FULL = 2 / 3;
/** A row that is split begins with at least so many lines in the room that a page has left. */
const FIRST_LINES = 4;

/** The place where a page begins: a row, and the line that a split row goes on with. */
interface Place {
  readonly row: number;
  readonly line: number;
}

/** A page that may be cut: where it begins and where the next one does. */
interface Option {
  readonly from: Place;
  readonly to: Place;
  readonly headBands: readonly number[];
  readonly footBands: readonly number[];
  readonly cost: number;
}

/** The cheapest way to a place, as the page that ends there. */
interface Start {
  readonly at: Place;
  readonly cost: number;
  readonly last: Option | null;
  readonly before: Start | null;
}

interface Sheet {
  readonly table: Table;
  readonly rows: readonly RowMeasure[];
  readonly ends: readonly RowEnds[];
  readonly growth: Growth;
  readonly body: number;
}

interface RowMeasure {
  readonly activity: Activity;
  readonly height: number;
  /** Lines of text where it is taller than a page, so that it is split; else 0. */
  readonly lines: number;
  readonly least: number;
}

/** Cuts the rows into pages, at the least cost of all ways to cut them; at least one page. */
export function cutPages(
  activities: readonly Activity[],
  spans: readonly FlowSpan[],
  table: Table,
  growth: Growth,
): readonly PageCut[] {
  const sheet: Sheet = {
    table,
    rows: activities.map((activity) => measureRow(activity, table, growth)),
    ends: endsByRow(spans, activities.length),
    growth,
    body: bodyHeight(table),
  };
  if (activities.length === 0) return [{ slices: [], headBands: [], footBands: [] }];
  const pages: PageCut[] = [];
  for (let at = cheapestEnd(sheet); at?.last; at = at.before) pages.push(toCut(sheet, at.last));
  return pages.reverse();
}

/** All rows on one page of this height under the head; null where they are more than it holds. */
export function singlePage(
  activities: readonly Activity[],
  table: Table,
  growth: Growth,
  room: number,
): readonly PageCut[] | null {
  const rows = activities.map((activity) => measureRow(activity, table, growth));
  const isHeld = rows.every(({ lines }) => lines === 0) && sum(rows.map((r) => r.height)) <= room;
  const slices = rows.map((row, index) => sliceOf(row, index, 0, 0, table));
  return isHeld ? [{ slices, headBands: [], footBands: [] }] : null;
}

function measureRow(activity: Activity, table: Table, growth: Growth): RowMeasure {
  const { height, most, least } = rowContent(activity, table);
  const tallest = bodyHeight(table) - 2 * table.strip.height;
  if (height > tallest && linesHeight(most, table.metrics) > least)
    return { activity, height, lines: most, least };
  const extra = growth.rows.get(activity.id) ?? 0;
  return { activity, height: Math.max(height, Math.min(height + extra, tallest)), lines: 0, least };
}

/** From the first row on, the cheapest way to every place where a page can begin; the end is the last of these. */
function cheapestEnd(sheet: Sheet): Start | undefined | null {
  const count = sheet.rows.length;
  const starts: Map<number, Start>[] = Array.from({ length: count + 1 }, () => new Map());
  starts[0]?.set(0, { at: { row: 0, line: 0 }, cost: 0, last: null, before: null });
  for (let row = 0; row < count; row++) {
    const here = starts[row] ?? new Map<number, Start>();
    for (let start = nextStart(here, -1); start; start = nextStart(here, start.at.line))
      for (const last of pageOptions(sheet, start.at)) {
        const cost = start.cost + last.cost;
        const there = starts[last.to.row];
        const known = there?.get(last.to.line);
        if (!known || cost < known.cost)
          there?.set(last.to.line, { at: last.to, cost, last, before: start });
      }
  }
  return starts[count]?.get(0);
}

/** The next place in a row behind a line: a split row leads to further places in itself. */
function nextStart(starts: ReadonlyMap<number, Start>, line: number): Start | undefined {
  let next: Start | undefined;
  for (const start of starts.values())
    if (start.at.line > line && (!next || start.at.line < next.at.line)) next = start;
  return next;
}

/** All pages that can begin at a place; at least one, even where its pentagons leave no room. */
function pageOptions(sheet: Sheet, from: Place): readonly Option[] {
  const { table, rows, ends, body } = sheet;
  const rest = from.line > 0 ? (rows[from.row]?.lines ?? 0) - from.line : 0;
  const most = Math.max(1, linesIn(body, table.metrics));
  if (rest > most)
    return [option(sheet, from, { row: from.row, line: from.line + most }, body, null)];
  // The symbols of a row that goes on here stand on an earlier page.
  const first = from.line > 0 ? from.row + 1 : from.row;
  const crossings = new PageCrossings(first, table.columns.lanes.length);
  const options: Option[] = [];
  const add = (to: Place, height: number) => {
    const made = option(sheet, from, to, height, crossings);
    if (options.length === 0 || height + bandsHeight(made) <= body + 1e-6) options.push(made);
  };
  let height = rest > 0 ? linesHeight(rest, table.metrics) : 0;
  if (rest > 0) add({ row: first, line: 0 }, height);
  for (let row = first; row < rows.length; row++) {
    const next = rows[row];
    const end = ends[row];
    if (!next || !end) break;
    crossings.add(end);
    if (next.lines > 0) {
      const room = body - height - bandsHeight(option(sheet, from, { row, line: 1 }, 0, crossings));
      const line = firstLines(next, room, table, options.length === 0);
      if (line > 0) add({ row, line }, height + sliceHeight(next, 0, line, table));
      break;
    }
    height += next.height;
    if (options.length > 0 && height > body + 1e-6) break;
    add({ row: row + 1, line: 0 }, height);
  }
  return options;
}

/** How many lines a row that is split begins with in this room; 0 where it had better begin on the next page. */
function firstLines(row: RowMeasure, room: number, table: Table, must: boolean): number {
  const lines = Math.min(row.lines - 1, linesIn(Math.max(room, row.least), table.metrics));
  if (must) return Math.max(1, lines);
  return room >= row.least && lines >= FIRST_LINES ? lines : 0;
}

const sliceHeight = (row: RowMeasure, from: number, to: number, { metrics }: Table): number =>
  Math.max(from === 0 ? row.least : 0, linesHeight(to - from, metrics));

const bandsHeight = ({ headBands, footBands }: Option): number => sum(headBands) + sum(footBands);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The page between two places, with rows of this height in all; without crossings it holds no symbol. */
function option(
  { table, rows, growth, body }: Sheet,
  from: Place,
  to: Place,
  height: number,
  crossings: PageCrossings | null,
): Option {
  const { strip } = table;
  const idAt = (row: number) => rows[row]?.activity.id ?? '';
  const headLevels = crossings ? stripLevels(strip, crossings.head, crossings.headTotal) : 0;
  const footLevels = crossings ? stripLevels(strip, crossings.foot, crossings.footTotal) : 0;
  const last = idAt(to.line > 0 ? to.row : to.row - 1);
  const headBands = stripBands(headLevels, strip.height, growth.heads.get(idAt(from.row)));
  const footBands = stripBands(footLevels, strip.height, growth.feet.get(last));
  const fill = (height + sum(headBands) + sum(footBands)) / body;
  const cut = (crossings?.footTotal ?? 0) + COST.torn * (crossings?.torn ?? 0);
  const isAlone = from.row > 0 && from.row === rows.length - 1;
  const end = to.row < rows.length ? emptiness(fill) : isAlone ? COST.orphan : 0;
  const cost = COST.page + cut + end;
  return { from, to, headBands, footBands, cost };
}

const emptiness = (fill: number): number =>
  COST.room * Math.max(0, 1 - fill) +
  (fill < FULL ? COST.underfull + COST.empty * (1 - fill / FULL) : 0);

function toCut({ table, rows }: Sheet, { from, to, headBands, footBands }: Option): PageCut {
  const end = to.line > 0 ? to.row : to.row - 1;
  const slices = rows.slice(from.row, end + 1).map((row, i) => {
    const index = from.row + i;
    const start = index === from.row ? from.line : 0;
    const stop = index === to.row ? to.line : row.lines;
    return sliceOf(row, index, start, stop, table);
  });
  return { slices, headBands, footBands };
}

function sliceOf(row: RowMeasure, index: number, from: number, to: number, table: Table): RowSlice {
  const { activity, height, lines } = row;
  return lines === 0
    ? { activity, index, from, to: Number.POSITIVE_INFINITY, sliced: false, height }
    : { activity, index, from, to, sliced: true, height: sliceHeight(row, from, to, table) };
}
