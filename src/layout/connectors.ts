/**
 * Segilima: a flow that goes on at another page ends in a numbered pentagon and starts again from its twin.
 * A pair stands at the foot of the earlier page and at the head of the later one, each in the lane of the
 * symbol that it serves, as signed SOPs draw it.
 */
import type { Rect } from '../geometry/geometry.ts';
import { symbolPlaces } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import type { Metrics } from './metrics.ts';
import type { PageCut, Span } from './pages.ts';
import type { Columns, PageConnector } from './sopLayout.ts';

/** A pentagon that waits for its place in a strip. */
export interface WaitingConnector {
  readonly flow: Flow;
  readonly name: string;
  readonly role: 'out' | 'in';
  readonly at: 'head' | 'foot';
  /** The lane of the symbol that it serves on its page. */
  readonly actor: string;
}

/** The pentagons of every page, in the order of their pages; a pair has one name on both. */
export function pairConnectors(
  sop: Sop,
  spans: readonly Span[],
  cuts: readonly PageCut[],
): readonly (readonly WaitingConnector[])[] {
  const pages: WaitingConnector[][] = cuts.map(() => []);
  const pageOf = (slice: number) => cuts.findIndex(({ from, to }) => slice >= from && slice < to);
  const places = symbolPlaces(sop);
  const crossing = spans
    .map((span) => ({ ...span, out: pageOf(span.from), in: pageOf(span.to) }))
    .filter((span) => span.out !== span.in)
    .sort((a, b) => Math.min(a.out, a.in) - Math.min(b.out, b.in) || a.out - b.out);
  crossing.forEach((span, i) => {
    const name = connectorName(i);
    const forward = span.out < span.in;
    const { flow } = span;
    const actorOf = (id: string) => places.get(id)?.symbol.actor ?? '';
    const actors = { out: actorOf(flow.from), in: actorOf(flow.to) };
    pages[span.out]?.push({
      flow,
      name,
      role: 'out',
      at: forward ? 'foot' : 'head',
      actor: actors.out,
    });
    pages[span.in]?.push({
      flow,
      name,
      role: 'in',
      at: forward ? 'head' : 'foot',
      actor: actors.in,
    });
  });
  return pages;
}

/** A, B, ... Z, AA, AB, ... */
function connectorName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : connectorName(Math.floor(index / 26) - 1) + letter;
}

/** Places that pentagons can take side by side in each lane, this far apart. */
const slotsPerLane = (columns: Columns, metrics: Metrics, gap: number): readonly number[] =>
  columns.lanes.map(({ width }) =>
    Math.max(1, Math.floor((width - gap) / (metrics.connectorWidth + gap))),
  );

/** How many rows of pentagons a strip needs: with a second row, the first leaves room for its lines to pass. */
export function stripLevels(count: number, columns: Columns, metrics: Metrics): number {
  const over = (gap: number) =>
    slotsPerLane(columns, metrics, gap).reduce((sum, slots) => sum + slots, 0);
  if (count <= over(metrics.connectorGap)) return Math.min(1, count);
  return Math.ceil(count / Math.max(1, over(metrics.connectorPass)));
}

/** Gives each pentagon of a strip its place: in its own lane while there is room, else in the nearest that has. */
export function placeConnectors(
  waiting: readonly WaitingConnector[],
  strip: { readonly y: number; readonly levels: number },
  columns: Columns,
  metrics: Metrics,
): readonly PageConnector[] {
  const gap = strip.levels > 1 ? metrics.connectorPass : metrics.connectorGap;
  const perLane = slotsPerLane(columns, metrics, gap);
  const taken = columns.lanes.map((): WaitingConnector[] => []);
  for (const connector of waiting) {
    const home = Math.max(
      0,
      columns.lanes.findIndex(({ actor }) => actor === connector.actor),
    );
    const lane = nearestLane(taken.length, home, (i) => {
      const used = taken[i]?.length ?? 0;
      return used < (perLane[i] ?? 1) * strip.levels;
    });
    taken[lane]?.push(connector);
  }
  return taken.flatMap((connectors, lane) => {
    const span = columns.lanes[lane];
    const across = perLane[lane] ?? 1;
    return connectors.map((connector, i): PageConnector => {
      const inLevel = Math.min(across, connectors.length - Math.floor(i / across) * across);
      const level = Math.floor(i / across);
      const rect = slotRect(span ?? { x: 0, width: 0 }, i % across, inLevel, {
        ...metrics,
        connectorGap: gap,
      });
      return {
        flow: connector.flow.id,
        role: connector.role,
        name: connector.name,
        at: connector.at,
        rect: { ...rect, y: strip.y + level * metrics.strip + rect.y },
        points: (connector.role === 'out') === (connector.at === 'foot') ? 'down' : 'up',
      };
    });
  });
}

/** The lane nearest to `home` that has room; `home` itself where none has. */
function nearestLane(count: number, home: number, hasRoom: (lane: number) => boolean): number {
  for (let distance = 0; distance < count; distance++)
    for (const lane of [home - distance, home + distance])
      if (lane >= 0 && lane < count && hasRoom(lane)) return lane;
  return home;
}

/** The place of one of `count` pentagons side by side in a lane, y from the strip's top. */
function slotRect(
  lane: { readonly x: number; readonly width: number },
  index: number,
  count: number,
  metrics: Metrics,
): Rect {
  const { connectorWidth: width, connectorHeight: height, connectorGap, strip } = metrics;
  const pitch = Math.max(width + connectorGap, lane.width / (count + 1));
  const middle = lane.x + lane.width / 2 + (index - (count - 1) / 2) * pitch;
  return { x: middle - width / 2, y: (strip - height) / 2, width, height };
}
