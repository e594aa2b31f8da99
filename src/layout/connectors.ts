/**
 * Segilima: a flow that goes on at another page ends in a pentagon and starts again from its twin.
 * A pair stands at the foot of the earlier page and at the head of the later one, each in the lane of the
 * symbol that it serves, as signed SOPs draw it.
 */
import { centre, type Rect } from '../geometry/geometry.ts';
import type { Flow } from '../model/sop.ts';
import type { FlowSpan } from './crossings.ts';
import type { PageConnector } from './sopLayout.ts';
import type { StripLane } from './strips.ts';
import type { Table } from './table.ts';

/** A pentagon that waits for its place in a strip. */
export interface WaitingConnector {
  readonly flow: Flow;
  readonly role: 'out' | 'in';
  readonly at: 'head' | 'foot';
  /** The lane of the symbol that it serves on its page. */
  readonly lane: number;
}

/** The pentagons of every page, in the order of the flows. */
export function pairConnectors(
  spans: readonly FlowSpan[],
  pageOfRow: readonly number[],
  pageCount: number,
): readonly (readonly WaitingConnector[])[] {
  const pages: WaitingConnector[][] = Array.from({ length: pageCount }, () => []);
  for (const { flow, from, to } of spans) {
    const out = pageOfRow[from.row] ?? 0;
    const into = pageOfRow[to.row] ?? 0;
    if (out === into) continue;
    const [foot, head] = ['foot', 'head'] as const;
    const forward = out < into;
    pages[out]?.push({ flow, role: 'out', at: forward ? foot : head, lane: from.lane });
    pages[into]?.push({ flow, role: 'in', at: forward ? head : foot, lane: to.lane });
  }
  return pages;
}

/** A pentagon at its place; its name is known when all pages are. */
export interface PlacedConnector extends WaitingConnector {
  /** Of the strip, counted from its top. */
  readonly level: number;
  readonly rect: Rect;
  /** Width of the text at it. */
  readonly unit: number;
}

/** A strip of a page: its top edge and the heights of its levels. */
export interface StripBands {
  readonly y: number;
  readonly bands: readonly number[];
}

export const stripBottom = ({ y, bands }: StripBands): number =>
  bands.reduce((sum, height) => sum + height, y);

/** Gives each pentagon of a strip its place: in its own lane while there is room, else in the nearest that has. */
export function placeConnectors(
  waiting: readonly WaitingConnector[],
  strip: StripBands,
  table: Table,
): readonly PlacedConnector[] {
  const levels = strip.bands.length;
  const room = ({ beside, passing }: StripLane) => (levels > 1 ? passing : beside);
  const { lanes } = table.strip;
  const taken = lanes.map((): WaitingConnector[] => []);
  for (const connector of waiting) {
    const lane = nearestLane(taken.length, Math.max(0, connector.lane), (i) => {
      const own = lanes[i];
      return own !== undefined && (taken[i]?.length ?? 0) < room(own) * levels;
    });
    taken[lane]?.push(connector);
  }
  return taken.flatMap((connectors, lane) => {
    const own = lanes[lane];
    if (!own) return [];
    const across = room(own);
    return connectors.map((connector, i): PlacedConnector => {
      const level = Math.floor(i / across);
      const count = Math.min(across, connectors.length - level * across);
      const rect = slotRect(table, lane, { index: i % across, count, levels });
      const y = connectorTop(connector.at, strip, level, table);
      return { ...connector, level, rect: { ...rect, y }, unit: own.unit };
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

interface Slot {
  readonly index: number;
  /** How many stand side by side in this lane. */
  readonly count: number;
  readonly levels: number;
}

/** The place of one of several pentagons side by side in a lane. */
function slotRect({ columns, metrics, strip }: Table, lane: number, slot: Slot) {
  const { x, width } = columns.lanes[lane] ?? { x: 0, width: 0 };
  const { pentagon = 0, unit = 0 } = strip.lanes[lane] ?? {};
  const gap = slot.levels > 1 ? metrics.connectorPass : metrics.connectorGap;
  const pitch = Math.max(unit + gap, width / (slot.count + 1));
  const middle = x + width / 2 + (slot.index - (slot.count - 1) / 2) * pitch;
  return { x: middle - pentagon / 2, width: pentagon, height: metrics.connectorHeight };
}

/** Where a strip has grown, pentagons stay away from the rows: the room is for the lines between. */
function connectorTop(at: 'head' | 'foot', { y, bands }: StripBands, level: number, table: Table) {
  const { strip, metrics } = table;
  const top = bands.slice(0, level).reduce((sum, height) => sum + height, y);
  const pad = (strip.height - strip.textHeight - metrics.connectorHeight) / 2;
  return at === 'head'
    ? top + pad + strip.textHeight
    : top + (bands[level] ?? 0) - pad - strip.textHeight - metrics.connectorHeight;
}

/** Where "ke hal. 3" stands: on the side of the pentagon that faces away from the rows, where no line comes. */
export function pageTextRect({ at, rect, unit }: PlacedConnector, { strip }: Table): Rect | null {
  if (strip.textHeight === 0) return null;
  const y = at === 'head' ? rect.y - strip.textHeight : rect.y + rect.height;
  return { x: centre(rect).x - unit / 2, y, width: unit, height: strip.textHeight };
}

/** Which way the point of a pentagon shows: down at the foot of a page, and up at its head for a flow that goes back. */
export const pointOf = ({ role, at }: WaitingConnector): PageConnector['points'] =>
  (role === 'out') === (at === 'foot') ? 'down' : 'up';
