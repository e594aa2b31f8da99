/** The part of a page that an example is about, as it is drawn everywhere, and the places in it that are meant. */
import { drawPage } from '../../drawing/drawPage.ts';
import { RULE } from '../../drawing/ink.ts';
import { type SvgNode, svgTree } from '../../drawing/svgTree.ts';
import { bottom, grow, type Rect, right, segmentBox } from '../../geometry/geometry.ts';
import { layoutSop } from '../../layout/layoutSop.ts';
import type {
  FlowPage,
  IdentityPage,
  PageLayout,
  Route,
  Row,
  SopLayout,
} from '../../layout/sopLayout.ts';
import type { ActivityField, Sop } from '../../model/sop.ts';

/** What of an SOP is shown: the places are ids, or names of identity fields, as findings give them. */
export interface Shown {
  readonly sop: Sop;
  readonly at: readonly string[];
  /** What a place on a row is about: one of its columns, or where its symbols stand. */
  readonly field?: ActivityField | 'lanes';
  /** Which of the table's pages, from 0, and only its first or last rows; else the rows around the places. */
  readonly part?: { readonly page: number; readonly rows: 'first' | 'last' };
}

/** A picture in mm: the whole page's ink seen through a window, and rectangles that are marked in it. */
export interface Excerpt {
  readonly window: Rect;
  readonly ink: readonly SvgNode[];
  readonly marks: readonly Mark[];
}

/** A place, or a piece of a line, which is marked as with a broad pen. */
export interface Mark {
  readonly kind: 'place' | 'line';
  readonly rect: Rect;
}

/** More rows than this are seen in part: it is one row that matters, and what leads to it. */
const MOST_ROWS = 5;
/** Rows at the edge of a page, to see that a flow goes on elsewhere. */
const EDGE_ROWS = 2;
/** More lanes than this don't fit beside the text columns of an upright sheet. */
const MOST_LANES = 4;
/** White around what is shown, and around a place that is marked, mm. */
const AIR = 1.5;
const MARK_AIR = 0.6;
/** How thick a line is marked, mm. */
const LINE_MARK = 1.6;

/** The picture; null where nothing of the SOP stands on a page. */
export function excerptOf(shown: Shown): Excerpt | null {
  const sop = shown.part ? shown.sop : onNarrowSheet(shown.sop);
  const layout = layoutSop(sop);
  const pages = layout.pages.filter(
    ({ kind }) => kind === (isIdentity(shown) ? 'identity' : 'flow'),
  );
  const page = pages[shown.part?.page ?? 0];
  if (!page) return null;
  const marks = marksOn(page, layout, shown);
  const window =
    page.kind === 'identity'
      ? identityWindow(page, marks)
      : flowWindow(page, layout, marks, shown.part?.rows);
  const { children } = svgTree(drawPage(page, layout, sop.identity.logo));
  const ink = children.filter((child) => typeof child !== 'string').map(unmarked);
  return { window: withAir(window, page.frame), ink, marks };
}

/** White beside the table, and none where the window cuts through it, lest bits of letters show. */
function withAir(window: Rect, frame: Rect): Rect {
  const aired = grow(window, AIR);
  const isCut = right(window) < right(frame);
  const [atTop, atEnd] = [window.y <= frame.y, bottom(window) >= bottom(frame)];
  const y = atTop ? aired.y : window.y - RULE;
  return {
    x: aired.x,
    y,
    width: (isCut ? right(window) + RULE : right(aired)) - aired.x,
    height: (atEnd ? bottom(aired) : bottom(window) + RULE) - y,
  };
}

/** Whether the places are fields of the identity page. */
const isIdentity = ({ sop, at }: Shown): boolean =>
  at.length > 0 && at.every((place) => place in sop.identity || place in sop.identity.approval);

/** On an upright sheet the columns are narrower, and so the letters larger in a picture of the same width. */
const onNarrowSheet = (sop: Sop): Sop =>
  sop.actors.length > MOST_LANES
    ? sop
    : { ...sop, sheet: { ...sop.sheet, orientation: 'portrait' } };

const placeMark = (rect: Rect): Mark => ({ kind: 'place', rect: grow(rect, MARK_AIR) });

function marksOn(page: PageLayout, layout: SopLayout, shown: Shown): readonly Mark[] {
  if (page.kind === 'flow') return flowMarks(page, layout, shown);
  return page.boxes.flatMap(({ field, rect }) =>
    field !== null && shown.at.includes(field) ? [placeMark(rect)] : [],
  );
}

/** Lines, symbols and heads speak for themselves; a row is named where nothing else is, by one of its cells. */
function flowMarks(page: FlowPage, layout: SopLayout, { at, field }: Shown): readonly Mark[] {
  const named = new Set(at);
  const rows = page.rows
    .filter(({ activity }) => named.has(activity))
    .map((row) => placeMark(placeInRow(row, layout, field ?? 'description')));
  if (field !== undefined) return rows;
  const heads = page.head.filter(({ kind, key }) => kind === 'actor' && named.has(key));
  const symbols = page.symbols.filter(({ symbol }) => named.has(symbol.id));
  const marks = [
    ...page.routes.filter(({ flow }) => named.has(flow.id)).flatMap(lineMarks),
    ...[...heads, ...symbols].map(({ rect }) => placeMark(rect)),
  ];
  return marks.length > 0 ? marks : rows;
}

const lineMarks = ({ waypoints }: Route): readonly Mark[] =>
  waypoints.slice(1).map((to, i) => ({
    kind: 'line',
    rect: grow(segmentBox(waypoints[i] ?? to, to), LINE_MARK / 2),
  }));

function placeInRow(row: Row, layout: SopLayout, field: ActivityField | 'lanes'): Rect {
  const x = layout.columns.lanes[0]?.x ?? row.rect.x;
  if (field === 'lanes') return { ...row.rect, x, width: lanesEnd(layout) - x };
  return row.cells.find(({ column }) => column === field)?.rect ?? row.rect;
}

function lanesEnd({ columns }: SopLayout): number {
  const last = columns.lanes.at(-1);
  return last ? last.x + last.width : columns.description.x + columns.description.width;
}

/** From the column of numbers to the last lane, or to the last column that is marked or meant. */
function flowWindow(
  page: FlowPage,
  layout: SopLayout,
  marks: readonly Mark[],
  edge: 'first' | 'last' | undefined,
): Rect {
  const { frame } = page;
  const isBeyond = marks.some(({ rect }) => right(rect) > lanesEnd(layout) + 2 * MARK_AIR);
  const [top, end] = rowsShown(page, marks, edge);
  const width = (isBeyond ? right(frame) : lanesEnd(layout)) - frame.x;
  return { x: frame.x, y: top, width, height: end - top };
}

/** Upper and lower edge of the rows that are shown, the head with them where these are the first. */
function rowsShown(
  { rows, frame }: FlowPage,
  marks: readonly Mark[],
  edge: 'first' | 'last' | undefined,
): readonly [top: number, end: number] {
  const isMarked = (rect: Rect) =>
    marks.some((mark) => {
      const inner = grow(mark.rect, -2 * MARK_AIR);
      return inner.y < bottom(rect) && bottom(inner) > rect.y;
    });
  const marked = rows.findIndex(({ rect }) => isMarked(rect));
  const few = edge === undefined && rows.length <= MOST_ROWS;
  const count = few ? rows.length : edge === undefined ? MOST_ROWS - 1 : EDGE_ROWS;
  const from = edge === 'last' ? rows.length - count : Math.max(0, marked - count + 1);
  const [first, last] = [rows[few ? 0 : from], rows[few ? rows.length - 1 : from + count - 1]];
  const top = from <= 0 || few ? frame.y : (first?.rect.y ?? frame.y);
  const isLast = last === rows.at(-1);
  return [top, isLast || !last ? bottom(frame) : bottom(last.rect)];
}

/** How many of the table's levels are seen above and below a marked box. */
const NEIGHBOURS = 2;

/** The marked boxes with what stands around them, cut along the table's own lines. */
function identityWindow({ frame, rules }: IdentityPage, marks: readonly Mark[]): Rect {
  if (marks.length === 0) return frame;
  const top = Math.min(...marks.map(({ rect }) => rect.y));
  const end = Math.max(...marks.map(({ rect }) => bottom(rect)));
  const levels = [...new Set(rules.flatMap(({ y1, y2 }) => (y1 === y2 ? [y1] : [])))];
  const above = levels.filter((y) => y < top).sort((a, b) => b - a);
  const below = levels.filter((y) => y > end).sort((a, b) => a - b);
  const from = above[NEIGHBOURS - 1] ?? frame.y;
  const to = below[NEIGHBOURS - 1] ?? bottom(frame);
  return { x: frame.x, y: from, width: frame.width, height: to - from };
}

/** Ink that tells nobody who points at it what it is: it is no part of the document that is open. */
function unmarked({ tag, attributes, children }: SvgNode): SvgNode {
  return {
    tag,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(([name]) => !name.startsWith('data-')),
    ),
    children: children.map((child) => (typeof child === 'string' ? child : unmarked(child))),
  };
}
