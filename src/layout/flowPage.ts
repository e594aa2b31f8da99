/** One page of the bagian flowchart: rows, symbols, pentagons, and the lines between them. */
import { bottom, type Rect } from '../geometry/geometry.ts';
import type { Activity, Flow } from '../model/sop.ts';
import {
  isInItsLane,
  lanesForConnectors,
  type PlacedConnector,
  placeConnectors,
  type StripBands,
  stripBottom,
  type WaitingConnector,
} from './connectors.ts';
import type { GrowthWish, LaneWish } from './growth.ts';
import { type PageLines, routeFlows } from './pageRoutes.ts';
import type { PageCut } from './pages.ts';
import { type PlacedRow, placeRow, type RowSlice, sameShape } from './rows.ts';
import type { PlacedSymbol, Row } from './sopLayout.ts';
import type { Table } from './table.ts';

/** All that a page is made from; where two are the same, so are the pages. */
export interface PageContent {
  /** Top edge of the table. */
  readonly top: number;
  readonly cut: PageCut;
  /** The flows with an end on this page, in the order of the document. */
  readonly flows: readonly Flow[];
  readonly connectors: readonly WaitingConnector[];
}

/** A page but for its number, its head, and the names of its pentagons, which depend on other pages. */
export interface PageBody {
  readonly content: PageContent;
  readonly table: Table;
  readonly frame: Rect;
  readonly headBottom: number;
  readonly body: Rect;
  readonly rows: readonly Row[];
  readonly symbols: readonly PlacedSymbol[];
  readonly connectors: readonly PlacedConnector[];
  readonly routes: PageLines['routes'];
  readonly wishes: readonly GrowthWish[];
  readonly laneWishes: readonly LaneWish[];
  /** How many labels stand nowhere clean, how many have a word broken by a hyphen, and what lies on something or stands in another lane. */
  readonly badLabels: number;
  readonly brokenWords: number;
  readonly unclean: number;
}

/** The bodies that a page beginning with an activity had lately: now, before the edit, and before it grew. */
const bodies = new WeakMap<Activity, PageBody[]>();
const REMEMBERED_BODIES = 32;
/** What a page without rows begins with. */
const NO_ACTIVITY = {} as Activity;

/** The page of this content; one that an edit does not touch is the same value as before. */
export function layoutBody(table: Table, content: PageContent): PageBody {
  const first = content.cut.slices[0]?.activity ?? NO_ACTIVITY;
  const known = bodies.get(first) ?? [];
  const match = known.find((body) => body.table === table && sameContent(body.content, content));
  if (match && sameNumbers(match.content, content)) return match;
  const body = match ? renumbered(match, content) : buildBody(table, content);
  bodies.set(first, [body, ...known.filter((one) => one !== match)].slice(0, REMEMBERED_BODIES));
  return body;
}

/** Whether two contents give the same page but for the numbers of the rows. */
function sameContent(a: PageContent, b: PageContent): boolean {
  return (
    a.top === b.top &&
    sameAll(a.cut.slices, b.cut.slices, sameShape) &&
    sameAll(a.cut.headBands, b.cut.headBands, Object.is) &&
    sameAll(a.cut.footBands, b.cut.footBands, Object.is) &&
    sameAll(a.flows, b.flows, Object.is) &&
    sameAll(a.connectors, b.connectors, sameConnector)
  );
}

const sameNumbers = (a: PageContent, b: PageContent): boolean =>
  sameAll(a.cut.slices, b.cut.slices, (one, other) => one.index === other.index);

const sameConnector = (a: WaitingConnector, b: WaitingConnector): boolean =>
  a.flow === b.flow && a.role === b.role && a.at === b.at && a.lane === b.lane;

const sameAll = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a.length === b.length && a.every((one, i) => same(one, b[i] as T));

const renumbered = (body: PageBody, content: PageContent): PageBody => ({
  ...body,
  content,
  rows: placeRows(body.table, content.cut.slices, body.rows[0]?.rect.y ?? 0).map(({ row }) => row),
});

function placeRows(table: Table, slices: readonly RowSlice[], top: number): readonly PlacedRow[] {
  let y = top;
  return slices.map((slice) => {
    const placed = placeRow(slice, table, y);
    y = bottom(placed.row.rect);
    return placed;
  });
}

function buildBody(table: Table, content: PageContent): PageBody {
  const { cut, flows, connectors: waiting } = content;
  const headBottom = content.top + table.headHeight;
  const headStrip = { y: headBottom, bands: cut.headBands };
  const placed = placeRows(table, cut.slices, stripBottom(headStrip));
  const rows = placed.map(({ row }) => row);
  const symbols = placed.flatMap((row) => row.symbols);
  const last = rows.at(-1);
  const footStrip = { y: last ? bottom(last.rect) : stripBottom(headStrip), bands: cut.footBands };
  const inStrip = (strip: StripBands, at: 'head' | 'foot') =>
    placeConnectors(
      waiting.filter((connector) => connector.at === at),
      { strip, table, symbols },
    );
  const strips = [inStrip(headStrip, 'head'), inStrip(footStrip, 'foot')];
  const connectors = strips.flatMap((strip) => strip.connectors);
  const spares = strips.flatMap((strip) => strip.spares);
  const parts = { flows, headStrip, footStrip, rows, symbols, connectors, spares };
  const lines = routeFlows(table, parts);
  const unclean = lines.unclean + connectors.filter((one) => !isInItsLane(one, table)).length;
  const forLines = unclean > 0 ? lanesForConnectors(waiting, table) : [];
  return {
    content,
    table,
    ...frames(table, content.top, headStrip, footStrip),
    headBottom,
    rows,
    symbols,
    connectors: lines.connectors,
    routes: lines.routes,
    wishes: growthWishes(cut, lines.wants),
    laneWishes: [...lines.laneWants, ...lines.brokenWords, ...forLines].flatMap(
      ({ lane, width }) => {
        const actor = table.columns.lanes[lane]?.actor;
        return actor === undefined ? [] : [{ actor, width }];
      },
    ),
    badLabels: lines.badLabels,
    brokenWords: lines.brokenWords.length,
    unclean,
  };
}

/** The table's frame, and where the lanes' rules run: pentagons under the table are outside of both. */
function frames({ area, connectorPlace }: Table, top: number, head: StripBands, foot: StripBands) {
  const inside = connectorPlace === 'inside';
  const start = inside ? head.y : stripBottom(head);
  const end = inside ? stripBottom(foot) : foot.y;
  const { x, width } = area;
  return {
    frame: { x, y: top, width, height: end - top },
    body: { x, y: start, width, height: end - start },
  };
}

/** What the router wants, said of rows and strips that are found again however pages are cut next. */
function growthWishes(cut: PageCut, wants: PageLines['wants']): readonly GrowthWish[] {
  const { slices, headBands } = cut;
  return wants.flatMap(({ row, extra }): GrowthWish[] => {
    if (!(extra > 0)) return [];
    const slice = slices[row - headBands.length];
    if (row < headBands.length) return wishOf('heads', slices[0], row, extra);
    if (slice) return slice.sliced ? [] : wishOf('rows', slice, 0, extra);
    return wishOf('feet', slices.at(-1), row - headBands.length - slices.length, extra);
  });
}

const wishOf = (
  of: GrowthWish['of'],
  slice: RowSlice | undefined,
  level: number,
  extra: number,
): GrowthWish[] => (slice ? [{ of, activity: slice.activity.id, level, extra }] : []);
