/**
 * Where one page ends and the next begins. A page that a flow leaves or enters keeps a strip for its pentagons
 * at the head or foot, so what fits depends on where it is cut; and all cuts are weighed together, since a page
 * that ends a row earlier moves all after it. No page leaves its area: a row that not even a page of its own holds
 * is split between lines of its text, and what lines ask for is given as far as there is room.
 */
import type { Activity } from '../model/sop.ts';
import { endsByRow, type FlowSpan, PageCrossings, type RowEnds } from './crossings.ts';
import { type Growth, stripBands } from './growth.ts';
import { linesHeight, linesIn, type RowSlice, rowContent } from './rows.ts';
import { sum } from './sum.ts';
import { bodyHeight, type Table } from './table.ts';

/** The slices of one page, and the heights of the levels of pentagons at its head and foot. */
export interface PageCut {
  readonly slices: readonly RowSlice[];
  readonly headBands: readonly number[];
  readonly footBands: readonly number[];
}

/** What is weighed, in crossings: a flow that goes on at another page counts one. */
const COST = {
  /** A decision whose nearest target is on the other page: one more pair of pentagons is better, two are not. */
  torn: 1.2,
  /** A page less full than {@link FULL}, and what is added as it gets emptier: no torn decision is worth it, nor one crossing alone. */
  underfull: 1.25,
  empty: 0.5,
  page: 0.02,
  /** One row alone on the last page. */
  orphan: 0.02,
  /** The emptiness of a page: of equal cuts the one that fills the earlier pages. */
  room: 0.001,
  /** A page that leaves its area, as symbols can't be split and get only so low: dearer than all else. */
  over: 1000,
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
  readonly activities: readonly Activity[];
  readonly table: Table;
  /** Measured with all else that is here. */
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
  /** Lines of text where a page of its own is too low for it, so that it may be split; else 0. */
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
  const rows: RowMeasure[] = [];
  const sheet: Sheet = {
    activities,
    table,
    rows,
    ends: endsByRow(spans, activities.length),
    growth,
    body: bodyHeight(table),
    crossings: new PageCrossings(table.strip),
  };
  for (const row of activities.keys()) rows.push(measureRow(sheet, row));
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
  const slices = activities.map((activity, index) => {
    const { height } = rowContent(activity, table);
    return wholeRow(activity, index, height + (growth.rows.get(activity.id) ?? 0));
  });
  const isHeld = sum(slices.map(({ height }) => height)) <= room;
  return isHeld ? [{ slices, headBands: [], footBands: [] }] : null;
}

/** A row beside the strips of a page of its own: what its lines ask for is given as far as that has room. */
function measureRow(sheet: Sheet, row: number): RowMeasure {
  const { activities, table, growth } = sheet;
  const activity = activities[row] as Activity;
  const { height, most, symbols } = rowContent(activity, table);
  const extra = growth.rows.get(activity.id) ?? 0;
  if (isHeldAnyhow(sheet, row, height + extra))
    return { activity, height: height + extra, lines: 0, least: symbols.usual };
  const room = roomAlone(sheet, row);
  // Symbols can't go on on another page, so they are drawn lower.
  const least = Math.max(symbols.lowest, Math.min(symbols.usual, room));
  const text = linesHeight(most, table.metrics);
  const isSplit = text > room + ROUNDING && text > Math.max(least, linesHeight(1, table.metrics));
  if (isSplit) return { activity, height, lines: most, least };
  const content = Math.max(least, text);
  const grown = Math.min(content + extra, room - stripsGrowth(sheet, row, row));
  return { activity, height: Math.max(content, grown), lines: 0, least };
}

/** Whether a page has room for a row with each of its pentagons on a level of its own, as most have: it need not be counted. */
function isHeldAnyhow(
  { activities, table, ends, growth, body }: Sheet,
  row: number,
  height: number,
): boolean {
  const pentagons = (ends[row]?.up.length ?? 0) + (ends[row]?.down.length ?? 0);
  const grown =
    growth.heads.size + growth.feet.size === 0
      ? 0
      : growthBeside(growth.heads, activities[row], pentagons) +
        growthBeside(growth.feet, activities[row], pentagons);
  return height + grown + pentagons * table.strip.height <= body;
}

/** What the strips of a page leave for a row that is alone on it; these are the ones counted last then. */
function roomAlone(sheet: Sheet, row: number): number {
  sheet.crossings.begin(row);
  sheet.crossings.add(sheet.ends[row] as RowEnds);
  return sheet.body - stripsHeight(sheet);
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
  const { table, rows, body, crossings } = sheet;
  const rest = from.line > 0 ? (rows[from.row]?.lines ?? 0) - from.line : 0;
  const most = Math.max(1, linesIn(body, table.metrics));
  // The symbols of a row that goes on here stand on an earlier page.
  const first = from.line > 0 ? from.row + 1 : from.row;
  crossings.begin(first);
  if (rest > most) {
    offer(sheet, from, { row: from.row, line: from.line + most }, body, ways);
    return;
  }
  const height = rest > 0 ? linesHeight(rest, table.metrics) : 0;
  if (rest > 0) offer(sheet, from, { row: first, line: 0 }, height, ways);
  offerRows(sheet, from, { row: first, above: height, must: rest === 0 }, ways);
}

/** Where a page goes on to: a row under others of this height, and whether it has to hold some of it, or were empty. */
interface Part {
  readonly row: number;
  readonly above: number;
  readonly must: boolean;
}

/** Offers the pages that end below or within each of the rows from one on, while there is room for more. */
function offerRows(sheet: Sheet, from: Start, { row: first, above, must }: Part, ways: Ways): void {
  const { rows, ends, body, crossings } = sheet;
  let height = above;
  let isOffered = !must;
  for (let row = first; row < rows.length; row++) {
    const next = rows[row];
    const end = ends[row];
    if (!next || !end) break;
    crossings.add(end);
    const top = height;
    height += next.height;
    const isTooTall = height > body + ROUNDING;
    if (isTooTall && isOffered && next.lines === 0) break;
    const used = withStrips(sheet, height, from.row, row);
    const below = { row: row + 1, line: 0 };
    if (used <= body + ROUNDING) offer(sheet, from, below, used, ways);
    else if (next.lines > 0) offerPart(sheet, from, { row, above: top, must: !isOffered }, ways);
    else if (!isOffered) offer(sheet, from, below, held(sheet, height, used), ways);
    isOffered = true;
    if (isTooTall) break;
  }
}

/** Offers the page that ends within a row, at the last line that it holds. */
function offerPart(sheet: Sheet, from: Start, { row, above, must }: Part, ways: Ways): void {
  const { table, rows, body } = sheet;
  const split = rows[row];
  if (!split) return;
  const strips = withStrips(sheet, above, from.row, row);
  const line = firstLines(split, body - strips, table, must);
  if (line === 0) return;
  const slice = sliceHeight(split, 0, line, table);
  offer(sheet, from, { row, line }, held(sheet, above + slice, strips + slice), ways);
}

/** Offers the page between two places, of which rows and strips use this height. */
function offer(sheet: Sheet, from: Start, { row, line }: Place, used: number, ways: Ways): void {
  const { rows, body, crossings } = sheet;
  const isAlone = from.row > 0 && from.row === rows.length - 1;
  const end = row < rows.length ? emptiness(used / body) : isAlone ? COST.orphan : 0;
  const over = used > body + ROUNDING ? COST.over : 0;
  const cut = crossings.foot.total + COST.torn * crossings.torn;
  const cost = from.cost + COST.page + cut + end + over;
  if (cost >= ways.costTo(row, line)) return;
  const [headLevels, footLevels] = [crossings.head.levels, crossings.foot.levels];
  ways.offer({ row, line, cost, headLevels, footLevels, before: from });
}

/** Height of both strips of the page whose rows were counted last, with nothing that lines ask for. */
const stripsHeight = ({ table, crossings }: Sheet): number =>
  (crossings.head.levels + crossings.foot.levels) * table.strip.height;

/** What lines ask of both strips of the page with these as its first and last row, which were counted last. */
function stripsGrowth({ activities, growth, crossings }: Sheet, first: number, last: number) {
  if (growth.heads.size + growth.feet.size === 0) return 0;
  return (
    growthBeside(growth.heads, activities[first], crossings.head.levels) +
    growthBeside(growth.feet, activities[last], crossings.foot.levels)
  );
}

/** What is asked in all of so many levels of a strip beside a row: asked for every page that is tried. */
function growthBeside(grown: Growth['heads'], row: Activity | undefined, levels: number): number {
  const extra = row && grown.get(row.id);
  if (!extra) return 0;
  let total = 0;
  for (let level = 0; level < levels && level < extra.length; level++) total += extra[level] ?? 0;
  return total;
}

/** What is asked of each of so many levels of a strip beside a row. */
const extraLevels = (grown: Growth['heads'], row: Activity | undefined, levels: number) =>
  (grown.get(row?.id ?? '') ?? []).slice(0, levels);

/** The height of rows with both strips, all that lines ask for included. */
const withStrips = (sheet: Sheet, height: number, first: number, last: number): number =>
  height + stripsHeight(sheet) + stripsGrowth(sheet, first, last);

/** The same where the strips grow only as far as the page has room. */
const held = (sheet: Sheet, height: number, used: number): number =>
  Math.max(height + stripsHeight(sheet), Math.min(used, sheet.body));

/** How many lines a row that is split begins with in this room; 0 where it had better begin on the next page. */
function firstLines(row: RowMeasure, room: number, table: Table, must: boolean): number {
  const lines = Math.min(row.lines - 1, linesIn(Math.max(room, row.least), table.metrics));
  if (must) return Math.max(1, lines);
  return room >= row.least && lines >= FIRST_LINES ? lines : 0;
}

const sliceHeight = (row: RowMeasure, from: number, to: number, { metrics }: Table): number =>
  Math.max(from === 0 ? row.least : 0, linesHeight(to - from, metrics));

const emptiness = (fill: number): number =>
  COST.room * Math.max(0, 1 - fill) +
  (fill < FULL ? COST.underfull + COST.empty * (1 - fill / FULL) : 0);

function toCut(sheet: Sheet, to: Start): PageCut {
  const { table, rows } = sheet;
  const from = to.before ?? to;
  const end = to.line > 0 ? to.row : to.row - 1;
  const slices = rows.slice(from.row, end + 1).map((row, i) => {
    const index = from.row + i;
    const start = index === from.row ? from.line : 0;
    const stop = index === to.row ? to.line : row.lines;
    return sliceOf(row, index, start, stop, table);
  });
  return { slices, ...bandsOf(sheet, slices, to) };
}

/** The levels of both strips of a page, which grow alike where there is less room than is asked of them. */
function bandsOf({ table, growth, body }: Sheet, slices: readonly RowSlice[], to: Start) {
  const heads = extraLevels(growth.heads, slices[0]?.activity, to.headLevels);
  const feet = extraLevels(growth.feet, slices.at(-1)?.activity, to.footLevels);
  const { height } = table.strip;
  const rows = sum(slices.map((slice) => slice.height));
  const room = Math.max(0, body - rows - (to.headLevels + to.footLevels) * height);
  const asked = sum([...heads, ...feet]);
  const part = asked > room + ROUNDING ? room / asked : 1;
  const given = (extra: readonly number[]) => extra.map((one) => one * part);
  return {
    headBands: stripBands(to.headLevels, height, given(heads)),
    footBands: stripBands(to.footLevels, height, given(feet)),
  };
}

function sliceOf(row: RowMeasure, index: number, from: number, to: number, table: Table): RowSlice {
  const { activity, height, lines } = row;
  return from === 0 && to === lines
    ? wholeRow(activity, index, height)
    : { activity, index, from, to, sliced: true, height: sliceHeight(row, from, to, table) };
}

const wholeRow = (activity: Activity, index: number, height: number): RowSlice => ({
  ...{ activity, index, from: 0, to: Number.POSITIVE_INFINITY },
  ...{ sliced: false, height },
});
