/** The head of the table: No | Kegiatan | Pelaksana with its lanes | Mutu Baku with its three | Keterangan. */
import type { Rect } from '../geometry/geometry.ts';
import type { Actor, Sop } from '../model/sop.ts';
import { FORM } from '../words.ts';
import type { Metrics } from './metrics.ts';
import { placeText, textHeight } from './placeText.ts';
import type { Columns, HeadCell, Span } from './sopLayout.ts';
import { singleLine, type WrappedText, wrapText } from './text.ts';

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

/** The head at the top edge `y`: two tiers, three where actors are in groups. */
export function layoutHead(sop: Sop, columns: Columns, metrics: Metrics, y: number): Head {
  const titles = headTitles(sop, columns);
  const edges = tierEdges(titles, metrics, y);
  const cells = titles.map(({ kind, key, text, span, from, to }) => {
    const top = edges[from] ?? y;
    const rect: Rect = { ...pickSpan(span), y: top, height: (edges[to] ?? y) - top };
    return { kind, key, rect, text: headText(text, rect, metrics) };
  });
  return { cells, height: (edges.at(-1) ?? y) - y };
}

const pickSpan = ({ x, width }: Span): Span => ({ x, width });

function headTitles(sop: Sop, columns: Columns): Title[] {
  const groups = laneGroups(sop.actors);
  const tiers = groups.some(({ name }) => name !== undefined) ? 3 : 2;
  const title = (key: keyof typeof FORM, span: Span, from: number, to: number): Title => ({
    kind: 'title',
    key,
    text: FORM[key],
    span,
    from,
    to,
  });
  const { lanes } = columns;
  const titles = [
    title('number', columns.number, 0, tiers),
    title('description', columns.description, 0, tiers),
    ...(lanes.length > 0 ? [title('actors', spanOf(lanes), 0, 1)] : []),
    title('quality', spanOf([columns.requirements, columns.duration, columns.output]), 0, 1),
    title('requirements', columns.requirements, 1, tiers),
    title('duration', columns.duration, 1, tiers),
    title('output', columns.output, 1, tiers),
    title('remarks', columns.remarks, 0, tiers),
  ];
  for (const { name, first, count } of groups) {
    const span = spanOf(lanes.slice(first, first + count));
    if (name !== undefined)
      titles.push({ kind: 'group', key: name, text: name, span, from: 1, to: 2 });
    sop.actors.slice(first, first + count).forEach((actor, i) => {
      const lane = lanes[first + i];
      const from = name === undefined ? 1 : 2;
      if (lane)
        titles.push({
          kind: 'actor',
          key: actor.id,
          text: actor.name,
          span: lane,
          from,
          to: tiers,
        });
    });
  }
  return titles;
}

/** Neighbouring actors with the same group, as runs. */
function laneGroups(actors: readonly Actor[]): { name?: string; first: number; count: number }[] {
  const groups: { name?: string; first: number; count: number }[] = [];
  actors.forEach((actor, i) => {
    const last = groups.at(-1);
    if (last && actor.group !== undefined && last.name === actor.group) last.count++;
    else
      groups.push({
        first: i,
        count: 1,
        ...(actor.group === undefined ? {} : { name: actor.group }),
      });
  });
  return groups;
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
  const lines = headLines(text, span.width, metrics).length;
  const height = textHeight(lines, metrics.leading, metrics.text) + 2 * metrics.padY;
  return Math.min(height, TALLEST_TIER);
}

/** The lines of a head; a text that no head can hold ends in an ellipsis rather than run over the rows. */
function headLines(text: string, width: number, metrics: Metrics): WrappedText {
  const style = { size: metrics.text, bold: true };
  const lines = wrapText(text, width - 2 * metrics.padX, style);
  const most = Math.floor((TALLEST_TIER - 2 * metrics.padY) / metrics.leading);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), ...singleLine('…', style)];
}

const headText = (text: string, rect: Rect, metrics: Metrics) =>
  placeText(headLines(text, rect.width, metrics), rect, {
    size: metrics.text,
    leading: metrics.leading,
    bold: true,
    align: 'centre',
    valign: 'middle',
    padX: metrics.padX,
    padY: metrics.padY,
  });
