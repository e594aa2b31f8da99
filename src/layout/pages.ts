/**
 * Where one page ends and the next begins. A page that a flow leaves or enters keeps a strip for its pentagons
 * at the head or foot, so what fits depends on where it is cut; and all cuts are weighed together, since a page
 * that ends a row earlier moves all after it.
 */
import type { Activity } from '../model/sop.ts';
import { endsByRow, type FlowSpan, PageCrossings, type RowEnds } from './crossings.ts';
import { type Growth, stripBands } from './growth.ts';
import { linesHeight, linesIn, type RowSlice, rowContent } from './rows.ts';
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
/** mm; heights that are equal on paper may differ by less. */
const ROUNDING = 1e-6;
/** A row that is split begins with at least so many lines in the room that a page has left. */
const FIRST_LINES = 4;

/** The place where a page begins: a row, and the line that a split row goes on with. */
interface Place {
  readonly row: number;
  readonly line: number;
}

/** The cheapest way to a place: the page that ends there, and the way to where that begins. */
interface Start extends Place {
  readonly cost: number;
  readonly headLevels: number;
  readonly footLevels: number;
  readonly before: Start | null;
}

interface Sheet {
  readonly table: Table;
  readonly rows: readonly RowMeasure[];
  readonly ends: readonly RowEnds[];
  readonly growth: Growth;
  readonly body: number;
  /** What is cut around the page that is being tried. */
  readonly crossings: PageCrossings;
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
    crossings: new PageCrossings(table.strip),
  };
  if (activities.length === 0) return [{ slices: [], headBands: [], footBands: [] }];
  const pages: PageCut[] = [];
  for (let at = cheapestEnd(sheet); at?.before; at = at.before) pages.push(toCut(sheet, at));
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
function cheapestEnd(sheet: Sheet): Start | undefined {
  const ways = new Ways(sheet.rows.length);
  ways.offer({ row: 0, line: 0, cost: 0, headLevels: 0, footLevels: 0, before: null });
  for (let row = 0; row < sheet.rows.length; row++)
    for (let start = ways.next(row, -1); start; start = ways.next(row, start.line))
      offerPages(sheet, start, ways);
  return ways.next(sheet.rows.length, -1);
}

/** The cheapest way to each place so far. */
class Ways {
  private readonly toRow: (Start | undefined)[];
  /** Places within split rows, of which there are few. */
  private readonly toLine = new Map<number, Map<number, Start>>();

  constructor(rows: number) {
    this.toRow = new Array<Start | undefined>(rows + 1).fill(undefined);
  }

  costTo(row: number, line: number): number {
    const known = line === 0 ? this.toRow[row] : this.toLine.get(row)?.get(line);
    return known?.cost ?? Number.POSITIVE_INFINITY;
  }

  offer(start: Start): void {
    if (start.line === 0) this.toRow[start.row] = start;
    else
      this.toLine.set(
        start.row,
        (this.toLine.get(start.row) ?? new Map<number, Start>()).set(start.line, start),
      );
  }

  /** The next place in a row behind a line: a split row leads to further places in itself. */
  next(row: number, line: number): Start | undefined {
    if (line < 0 && this.toRow[row]) return this.toRow[row];
    let next: Start | undefined;
    for (const start of this.toLine.get(row)?.values() ?? [])
      if (start.line > line && (!next || start.line < next.line)) next = start;
    return next;
  }
}

/** Offers all pages that can begin at a place; at least one, even where its pentagons leave no room. */
function offerPages(sheet: Sheet, from: Start, ways: Ways): void {
  const { table, rows, ends, body, crossings } = sheet;
  const rest = from.line > 0 ? (rows[from.row]?.lines ?? 0) - from.line : 0;
  const most = Math.max(1, linesIn(body, table.metrics));
  // The symbols of a row that goes on here stand on an earlier page.
  const first = from.line > 0 ? from.row + 1 : from.row;
  crossings.begin(first);
  if (rest > most) {
    offer(sheet, from, { row: from.row, line: from.line + most }, body, ways);
    return;
  }
  let height = rest > 0 ? linesHeight(rest, table.metrics) : 0;
  let isOffered = rest > 0;
  if (rest > 0) offer(sheet, from, { row: first, line: 0 }, height, ways);
  for (let row = first; row < rows.length; row++) {
    const next = rows[row];
    const end = ends[row];
    if (!next || !end) break;
    crossings.add(end);
    if (next.lines > 0) {
      const used = height + stripsHeight(sheet, from.row, row);
      const line = firstLines(next, body - used, table, !isOffered);
      if (line > 0)
        offer(sheet, from, { row, line }, used + sliceHeight(next, 0, line, table), ways);
      break;
    }
    height += next.height;
    if (isOffered && height > body + ROUNDING) break;
    const used = height + stripsHeight(sheet, from.row, row);
    if (isOffered && used > body + ROUNDING) continue;
    offer(sheet, from, { row: row + 1, line: 0 }, used, ways);
    isOffered = true;
  }
}

/** Offers the page between two places, of which rows and strips use this height. */
function offer(sheet: Sheet, from: Start, { row, line }: Place, used: number, ways: Ways): void {
  const { rows, body, crossings } = sheet;
  const isAlone = from.row > 0 && from.row === rows.length - 1;
  const end = row < rows.length ? emptiness(used / body) : isAlone ? COST.orphan : 0;
  const cost = from.cost + COST.page + crossings.foot.total + COST.torn * crossings.torn + end;
  if (cost >= ways.costTo(row, line)) return;
  const [headLevels, footLevels] = [crossings.head.levels, crossings.foot.levels];
  ways.offer({ row, line, cost, headLevels, footLevels, before: from });
}

/** Height of both strips of a page with these as its first and last row, as they were counted last. */
function stripsHeight({ table, rows, growth, crossings }: Sheet, first: number, last: number) {
  const [head, foot] = [crossings.head.levels, crossings.foot.levels];
  const plain = (head + foot) * table.strip.height;
  if (growth.heads.size + growth.feet.size === 0) return plain;
  const extra = (grown: Growth['heads'], row: number, levels: number) =>
    sum((grown.get(rows[row]?.activity.id ?? '') ?? []).slice(0, levels));
  return plain + extra(growth.heads, first, head) + extra(growth.feet, last, foot);
}

/** How many lines a row that is split begins with in this room; 0 where it had better begin on the next page. */
function firstLines(row: RowMeasure, room: number, table: Table, must: boolean): number {
  const lines = Math.min(row.lines - 1, linesIn(Math.max(room, row.least), table.metrics));
  if (must) return Math.max(1, lines);
  return room >= row.least && lines >= FIRST_LINES ? lines : 0;
}

const sliceHeight = (row: RowMeasure, from: number, to: number, { metrics }: Table): number =>
  Math.max(from === 0 ? row.least : 0, linesHeight(to - from, metrics));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const emptiness = (fill: number): number =>
  COST.room * Math.max(0, 1 - fill) +
  (fill < FULL ? COST.underfull + COST.empty * (1 - fill / FULL) : 0);

function toCut({ table, rows, growth }: Sheet, to: Start): PageCut {
  const from = to.before ?? to;
  const end = to.line > 0 ? to.row : to.row - 1;
  const slices = rows.slice(from.row, end + 1).map((row, i) => {
    const index = from.row + i;
    const start = index === from.row ? from.line : 0;
    const stop = index === to.row ? to.line : row.lines;
    return sliceOf(row, index, start, stop, table);
  });
  const bands = (grown: Growth['heads'], slice: RowSlice | undefined, levels: number) =>
    stripBands(levels, table.strip.height, grown.get(slice?.activity.id ?? ''));
  return {
    slices,
    headBands: bands(growth.heads, slices[0], to.headLevels),
    footBands: bands(growth.feet, slices.at(-1), to.footLevels),
  };
}

function sliceOf(row: RowMeasure, index: number, from: number, to: number, table: Table): RowSlice {
  const { activity, height, lines } = row;
  return lines === 0
    ? { activity, index, from, to: Number.POSITIVE_INFINITY, sliced: false, height }
    : { activity, index, from, to, sliced: true, height: sliceHeight(row, from, to, table) };
}
