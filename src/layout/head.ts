/**
 * The head of the table: No | Kegiatan | Pelaksana with its lanes | Mutu Baku with its three | Keterangan,
 * and where it is asked for a row that numbers the columns.
 */
import type { Rect } from '../geometry/geometry.ts';
import { sheetChoice } from '../model/sheet.ts';
import type { ActivityField, Sop } from '../model/sop.ts';
import { FORM } from '../words.ts';
import { type LaneGroup, laneGroups } from './laneGroups.ts';
import type { Metrics } from './metrics.ts';
import { placeText, textHeight } from './placeText.ts';
import type { Columns, HeadCell, Span } from './sopLayout.ts';
import { type CutText, cutText, type WrappedText, wrapText } from './text.ts';

/** The tallest a tier may get, so that a page keeps room for rows whatever a lane is called. */
const TALLEST_TIER = 36;

export interface Head {
  readonly cells: readonly HeadCell[];
  readonly height: number;
}

interface Title {
  readonly kind: HeadCell['kind'];
  readonly key: string;
  readonly text: string;
  readonly span: Span;
  /** First tier, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** The head at the top edge `y`: two tiers, three where actors are in groups, and one more for column numbers. */
export function layoutHead(sop: Sop, columns: Columns, metrics: Metrics, y: number): Head {
  const titles = headTitles(sop, columns);
  const edges = tierEdges(titles, metrics, y);
  const cells = titles.map(({ kind, key, text, span, from, to }) => {
    const top = edges[from] ?? y;
    const rect: Rect = { ...pickSpan(span), y: top, height: (edges[to] ?? y) - top };
    const { lines, isCut } = headLines(text, rect.width, metrics);
    return { kind, key, rect, text: headText(lines, rect, metrics), isCut };
  });
  return { cells, height: (edges.at(-1) ?? y) - y };
}

const pickSpan = ({ x, width }: Span): Span => ({ x, width });

function headTitles(sop: Sop, columns: Columns): Title[] {
  const groups = laneGroups(sop.actors);
  const tiers = groups.some(({ name }) => name !== undefined) ? 3 : 2;
  return [
    ...columnTitles(sop, columns, tiers),
    ...groups.flatMap((group) => laneTitles(group, columns.lanes, tiers)),
    ...(sheetChoice(sop.sheet, 'columnNumbers') ? columnNumbers(columns, tiers) : []),
  ];
}

/** The words of the form that are headings. */
type HeadWord = ActivityField | 'number' | 'actors' | 'quality';

function columnTitles({ sheet }: Sop, columns: Columns, tiers: number): Title[] {
  const labels = sheetChoice(sheet, 'columnLabels');
  const title = (key: HeadWord, span: Span, from: number, to: number): Title => ({
    kind: 'title',
    key,
    text: labels[key as ActivityField] ?? FORM[key],
    span,
    from,
    to,
  });
  const quality = columns.fields.slice(1, -1);
  return [
    title('number', columns.number, 0, tiers),
    title('description', columns.description, 0, tiers),
    ...(columns.lanes.length > 0 ? [title('actors', spanOf(columns.lanes), 0, 1)] : []),
    title('quality', spanOf(quality.map((field) => columns[field])), 0, 1),
    ...quality.map((field) => title(field, columns[field], 1, tiers)),
    title('remarks', columns.remarks, 0, tiers),
  ];
}

/** The group over its lanes, where it has a name, and the lanes. */
function laneTitles({ name, first, actors }: LaneGroup, lanes: readonly Span[], tiers: number) {
  const own = lanes.slice(first, first + actors.length);
  const from = name === undefined ? 1 : 2;
  const titles: Title[] = actors.map(({ id, name: text }, i) => ({
    kind: 'actor',
    key: id,
    text,
    span: own[i] ?? { x: 0, width: 0 },
    from,
    to: tiers,
  }));
  if (name === undefined) return titles;
  const group: Title = { kind: 'group', key: name, text: name, span: spanOf(own), from: 1, to: 2 };
  return [group, ...titles];
}

/** 1, 2, 3 ... over all columns from left to right, the lanes included. */
function columnNumbers(columns: Columns, tier: number): Title[] {
  const quality = columns.fields.slice(1).map((field) => columns[field]);
  const spans = [columns.number, columns.description, ...columns.lanes, ...quality];
  return spans.map((span, i) => {
    const text = String(i + 1);
    return { kind: 'count', key: text, text, span, from: tier, to: tier + 1 };
  });
}

function spanOf(spans: readonly Span[]): Span {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? { x: first.x, width: last.x + last.width - first.x } : { x: 0, width: 0 };
}

/** y of the tiers' edges: each as tall as the tallest text that ends in it. */
function tierEdges(titles: readonly Title[], metrics: Metrics, y: number): number[] {
  const tiers = Math.max(...titles.map(({ to }) => to));
  const edges = [y];
  for (let tier = 1; tier <= tiers; tier++) {
    const least = (edges[tier - 1] ?? y) + metrics.leading + 2 * metrics.padY;
    const wanted = titles
      .filter(({ to }) => to === tier)
      .map(({ from, text, span }) => (edges[from] ?? y) + neededHeight(text, span, metrics));
    edges.push(Math.max(least, ...wanted));
  }
  return edges;
}

function neededHeight(text: string, span: Span, metrics: Metrics): number {
  const { lines } = headLines(text, span.width, metrics);
  const height = textHeight(lines.length, metrics.leading, metrics.text) + 2 * metrics.padY;
  return Math.min(height, TALLEST_TIER);
}

/** The lines of a head; a text that no head can hold ends in an ellipsis rather than run over the rows. */
function headLines(text: string, width: number, metrics: Metrics): CutText {
  const style = { size: metrics.text, bold: true };
  const lines = wrapText(text, width - 2 * metrics.padX, style);
  return cutText(lines, mostHeadLines(metrics), style);
}

/** How many lines a tier of the head holds. */
export const mostHeadLines = ({ padY, leading }: Metrics): number =>
  Math.floor((TALLEST_TIER - 2 * padY) / leading);

const headText = (lines: WrappedText, rect: Rect, metrics: Metrics) =>
  placeText(lines, rect, {
    size: metrics.text,
    leading: metrics.leading,
    bold: true,
    align: 'centre',
    valign: 'middle',
    padX: metrics.padX,
    padY: metrics.padY,
  });
