/**
 * The pages under each other as one long sheet, as the canvas shows them, and what lies at a point of it.
 * Lengths in mm from the top left corner of page 1.
 */
import { bottom, contains, type Point, type Rect } from '../geometry/geometry.ts';
import type { FlowPage, PageLayout, PlacedSymbol, Row, SopLayout } from './sopLayout.ts';

/** Desk between two pages. */
export const PAGE_GAP = 8;
/** A drop this near to the border of two rows goes between them; less in a low row. */
const BORDER_ZONE = 3.6;
const BORDER_SHARE = 0.24;

export const pageTop = (layout: SopLayout, index: number): number =>
  index * (layout.height + PAGE_GAP);

/** The pages that have a part of the table. */
export const flowPages = ({ pages }: SopLayout): readonly FlowPage[] =>
  pages.filter((page) => page.kind === 'flow');

/** Width and height of the sheet. */
export const sheetSize = (layout: SopLayout): { width: number; height: number } => ({
  width: layout.width,
  height: layout.pages.length * (layout.height + PAGE_GAP) - PAGE_GAP,
});

/** The page at a height of the sheet, the nearest one where there is only desk. */
export function pageAt(layout: SopLayout, y: number): PageLayout | undefined {
  const index = Math.floor((y + PAGE_GAP / 2) / (layout.height + PAGE_GAP));
  return layout.pages[Math.min(layout.pages.length - 1, Math.max(0, index))];
}

/** A rectangle of a page as one of the sheet. */
export const onSheet = (layout: SopLayout, page: number, rect: Rect): Rect => ({
  ...rect,
  y: rect.y + pageTop(layout, page),
});

/** Where a symbol would go. */
export interface SymbolSpot {
  readonly actor: string;
  readonly place:
    | { readonly at: 'row'; readonly activity: string }
    | { readonly at: 'between'; readonly row: number };
  /** The symbol right under the point, if any. */
  readonly over: string | null;
  /** What to tint: the lane's part of the row, or the line where the new row comes. On the sheet. */
  readonly rect: Rect;
}

/** What a symbol dropped at a point of the sheet would join; null beside the lanes or off the table. */
export function symbolSpotAt(layout: SopLayout, point: Point): SymbolSpot | null {
  const page = pageAt(layout, point.y);
  if (page?.kind !== 'flow') return null;
  const lane = layout.columns.lanes.find(({ x, width }) => point.x >= x && point.x < x + width);
  if (!lane) return null;
  const top = pageTop(layout, page.index);
  const y = point.y - top;
  if (page.identity && y < page.frame.y) return null;
  const spot = rowSpotAt(page, y);
  const symbol = symbolAt(page, { x: point.x, y });
  const laneRect = (from: number, height: number) =>
    ({ x: lane.x, y: from + top, width: lane.width, height }) satisfies Rect;
  if (symbol)
    return {
      actor: symbol.symbol.actor,
      place: { at: 'row', activity: symbol.activity },
      over: symbol.symbol.id,
      rect: { ...symbol.rect, y: symbol.rect.y + top },
    };
  if (spot.row)
    return {
      actor: lane.actor,
      place: { at: 'row', activity: spot.row.activity },
      over: null,
      rect: laneRect(spot.row.rect.y, spot.row.rect.height),
    };
  return {
    actor: lane.actor,
    place: { at: 'between', row: spot.gap },
    over: null,
    rect: laneRect(spot.y, 0),
  };
}

const symbolAt = (page: FlowPage, point: Point): PlacedSymbol | undefined =>
  page.symbols.find(({ rect }) => contains(rect, point));

/** The row at a height of the page, or the gap between two with its height. */
function rowSpotAt(page: FlowPage, y: number): { row: Row | null; gap: number; y: number } {
  const first = page.rows[0];
  const last = page.rows.at(-1);
  if (!first || !last) return { row: null, gap: 0, y: page.headBottom };
  for (const row of page.rows) {
    const zone = Math.min(BORDER_ZONE, row.rect.height * BORDER_SHARE);
    if (row.first && y < row.rect.y + zone) return { row: null, gap: row.index, y: row.rect.y };
    if (!row.last || y < bottom(row.rect) - zone) return { row, gap: row.index, y };
  }
  return { row: null, gap: last.index + 1, y: bottom(last.rect) };
}

/** The gap between lanes that is nearest to a point: 0 before the first, as many as lanes behind the last. */
export function laneGapAt(layout: SopLayout, x: number): { at: number; x: number } {
  const { lanes } = layout.columns;
  const at = lanes.filter((lane) => x > lane.x + lane.width / 2).length;
  const last = lanes.at(-1);
  return { at, x: lanes[at]?.x ?? (last ? last.x + last.width : 0) };
}

/** The gap between rows that is nearest to a height of the sheet, with where it is on the sheet. */
export function rowGapAt(layout: SopLayout, y: number): { at: number; y: number } {
  let gap = { at: 0, y: 0 };
  for (const page of layout.pages) {
    if (page.kind !== 'flow') continue;
    const top = pageTop(layout, page.index);
    for (const { rect, index, first, last } of page.rows) {
      if (first && (index === 0 || y > top + rect.y)) gap = { at: index, y: top + rect.y };
      if (last && y > top + rect.y + rect.height / 2)
        gap = { at: index + 1, y: top + bottom(rect) };
    }
  }
  return gap;
}

/** A symbol and its rectangle on the sheet. */
export function symbolOnSheet(layout: SopLayout, id: string): Rect | null {
  for (const page of layout.pages) {
    if (page.kind !== 'flow') continue;
    const placed = page.symbols.find(({ symbol }) => symbol.id === id);
    if (placed) return onSheet(layout, page.index, placed.rect);
  }
  return null;
}
