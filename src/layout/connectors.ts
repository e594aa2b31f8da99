/**
 * Segilima: a flow that goes on at another page ends in a pentagon and starts again from its twin.
 * A pair stands at the foot of the earlier page and at the head of the later one, each in the lane of the
 * symbol that it serves, as signed SOPs draw it.
 */
import { centre, type Rect, right } from '../geometry/geometry.ts';
import type { Flow } from '../model/sop.ts';
import { byPlace, type FlowSpan } from './crossings.ts';
import type { LaneWant } from './routes/problem.ts';
import { bandLines, CLEARANCE, USUAL_TRACKS } from './routes/tracks.ts';
import type { Lane, PageConnector, PlacedSymbol } from './sopLayout.ts';
import { CONNECTOR_DISTANCE, type StripLane } from './strips.ts';
import type { Table } from './table.ts';

/** What adding up may be off by, mm. */
const ROUNDING = 1e-6;

/** A pentagon that waits for its place in a strip. */
export interface WaitingConnector {
  readonly flow: Flow;
  readonly role: 'out' | 'in';
  readonly at: 'head' | 'foot';
  /** The lane of the symbol that it serves on its page. */
  readonly lane: number;
}

/** The pentagons of every page, in the order of the symbols that their flows join. */
export function pairConnectors(
  spans: readonly FlowSpan[],
  pageOfRow: readonly number[],
  pageCount: number,
): readonly (readonly WaitingConnector[])[] {
  const pages: WaitingConnector[][] = Array.from({ length: pageCount }, () => []);
  const pageOf = ({ row }: FlowSpan['from']) => pageOfRow[row] ?? 0;
  const cut = spans.filter(({ from, to }) => pageOf(from) !== pageOf(to));
  for (const { flow, from, to } of cut.sort(byPlace)) {
    const [out, into] = [pageOf(from), pageOf(to)];
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

/** The pentagons of a strip, and places beside them that are as good, one of which the router may find better. */
interface PlacedStrip {
  readonly connectors: readonly PlacedConnector[];
  readonly spares: readonly SparePlace[];
}

export interface SparePlace {
  readonly at: 'head' | 'foot';
  readonly lane: number;
  readonly level: number;
  readonly rect: Rect;
}

/** A strip, and what pentagons in it go by: the table, and the symbols of the page. */
interface StripContext {
  readonly strip: StripBands;
  readonly table: Table;
  readonly symbols: readonly PlacedSymbol[];
}

/** Gives each pentagon of a strip its place: in its own lane while there is room, else in the nearest that has. */
export function placeConnectors(
  waiting: readonly WaitingConnector[],
  place: StripContext,
): PlacedStrip {
  const { strip, table } = place;
  const levels = strip.bands.length;
  const taken = table.strip.lanes.map((own, lane) => {
    const count = waiting.filter((one) => Math.max(0, one.lane) === lane).length;
    const most = acrossOf(own, count, levels) * levels;
    return { lane, most, connectors: [] as WaitingConnector[] };
  });
  for (const connector of waiting) {
    const home = Math.max(0, connector.lane);
    const off = ({ lane }: { readonly lane: number }) => Math.abs(lane - home);
    const [nearest = taken[home]] = taken
      .filter(({ most, connectors }) => connectors.length < most)
      .sort((a, b) => off(a) - off(b) || a.lane - b.lane);
    nearest?.connectors.push(connector);
  }
  const placed = taken.map(({ connectors, lane }) => inLane(connectors, { ...place, lane }));
  return {
    connectors: placed.flatMap(({ connectors }) => connectors),
    spares: placed.flatMap(({ spares }) => spares),
  };
}

/** How many of so many pentagons of a lane stand side by side on each level. */
function acrossOf({ beside, passing, crowded }: StripLane, count: number, levels: number): number {
  if (levels === 1) return beside;
  return count > passing * levels ? crowded : passing;
}

/** Whether a pentagon stands in the lane of the symbol that it serves, or in another one for want of room. */
export function isInItsLane({ lane, rect }: PlacedConnector, { columns }: Table): boolean {
  const { x, width } = columns.lanes[Math.max(0, lane)] ?? { x: 0, width: 0 };
  const middle = centre(rect).x;
  return x <= middle && middle <= x + width;
}

/** Lanes with more pentagons at a head or foot than stand side by side there, and the width in which all would. */
export function lanesForConnectors(
  waiting: readonly WaitingConnector[],
  { strip }: Table,
): readonly LaneWant[] {
  const gap = CONNECTOR_DISTANCE;
  return (['head', 'foot'] as const).flatMap((at) =>
    strip.lanes.flatMap(({ beside, unit }, lane) => {
      const own = waiting.filter((one) => one.at === at && Math.max(0, one.lane) === lane);
      return own.length > beside ? [{ lane, width: own.length * (unit + gap) + gap }] : [];
    }),
  );
}

interface LaneContext extends StripContext {
  readonly lane: number;
}

function inLane(waiting: readonly WaitingConnector[], place: LaneContext): PlacedStrip {
  const { lane, strip, table } = place;
  const own = table.strip.lanes[lane];
  const first = waiting[0];
  if (!own || !first) return { connectors: [], spares: [] };
  const { at } = first;
  const levels = strip.bands.length;
  const rectAt = (middle: number, level: number, width = own.pentagon): Rect => ({
    x: middle - width / 2,
    y: connectorTop(at, strip, level, table),
    width,
    height: table.metrics.connectorHeight,
  });
  const onLines = levels === 1 ? placesOnLines(waiting.length, place, own) : null;
  if (onLines) {
    const { middles, width, unit } = onLines;
    const used = middles.slice(0, waiting.length).toSorted((a, b) => a - b);
    return {
      connectors: waiting.map((connector, i) => ({
        ...{ ...connector, level: 0, unit },
        rect: rectAt(used[i] ?? 0, 0, width),
      })),
      spares: middles
        .slice(waiting.length)
        .map((middle) => ({ at, lane, level: 0, rect: rectAt(middle, 0, width) })),
    };
  }
  const across = acrossOf(own, waiting.length, levels);
  const connectors = waiting.map((connector, i): PlacedConnector => {
    const level = Math.floor(i / across);
    const count = Math.min(across, waiting.length - level * across);
    const { middle, width, unit } = evenPlace(table, lane, { index: i % across, count, levels });
    return { ...connector, level, unit, rect: rectAt(middle, level, width) };
  });
  return { connectors, spares: [] };
}

interface PlacesOnLines {
  /** As many as are needed, the best first, and then those that are as good; a single pentagon may have one that overlaps another. */
  readonly middles: readonly number[];
  /** Of each pentagon, and of one with its text. */
  readonly width: number;
  readonly unit: number;
}

/** The most pentagons that stand on lines: under the symbols of a lane, and on both sides of them. */
const MOST_ON_LINES = 3;

/**
 * Places for so many pentagons that lines come to without a bend: under the symbols, and under the inner tracks beside
 * them. Pentagons get as small as they may to stand there; null where they don't fit nevertheless.
 */
function placesOnLines(count: number, place: LaneContext, own: StripLane): PlacesOnLines | null {
  const { x, width } = place.table.columns.lanes[place.lane] as Lane;
  const middle = x + width / 2;
  const toTrack = Math.min(...innerTracks(place).map((track) => Math.abs(track - middle)));
  const aside = Math.min(toTrack, (width - own.least - CONNECTOR_DISTANCE) / 2);
  const between = aside - CONNECTOR_DISTANCE;
  const toRule = width - 2 * aside - CONNECTOR_DISTANCE;
  const unit = Math.max(own.least, Math.min(own.unit, toRule, count > 2 ? between : toRule));
  const isRoomy = between >= unit - ROUNDING;
  const isApart = aside >= unit / 2 + CLEARANCE - ROUNDING;
  // Beside a track a pentagon is no better off than in the middle; one with a text has no other place to choose.
  const isBesideTrack = own.unit === own.pentagon && aside < toTrack - ROUNDING;
  const isAlone = count === 1 && (!isApart || isBesideTrack);
  if (isAlone) return { middles: [middle], width: own.pentagon, unit: own.unit };
  if (count > MOST_ON_LINES || !isApart || (count > 2 && !isRoomy)) return null;
  const sides = [middle + aside, middle - aside];
  return {
    middles: count === 2 && !isRoomy ? sides : [middle, ...sides],
    width: Math.min(own.pentagon, unit),
    unit,
  };
}

/** The tracks beside the symbols of a lane, as the router has them. */
function innerTracks({ lane, table, symbols }: LaneContext): readonly number[] {
  const { x, width, actor } = table.columns.lanes[lane] as Lane;
  const own = symbols.filter(({ symbol }) => symbol.actor === actor);
  const stacks = own.map(({ rect }) => [{ from: rect.x, to: right(rect) }]);
  const { before, after } = bandLines({ from: x, to: x + width }, { stacks }, USUAL_TRACKS);
  return [before, after];
}

interface Slot {
  readonly index: number;
  /** How many stand side by side in this lane. */
  readonly count: number;
  readonly levels: number;
}

/** The place of one of several pentagons that stand evenly side by side in a lane, smaller where they must. */
function evenPlace({ columns, metrics, strip }: Table, lane: number, slot: Slot) {
  const { x, width } = columns.lanes[lane] as Lane;
  const own = strip.lanes[lane] as StripLane;
  const gap = slot.levels > 1 ? metrics.connectorPass : CONNECTOR_DISTANCE;
  const least = slot.count > own.passing && slot.levels > 1 ? own.shortest : own.least;
  const unit = Math.max(least, Math.min(own.unit, (width - gap) / slot.count - gap));
  const pitch = Math.max(unit + gap, width / (slot.count + 1));
  const middle = x + width / 2 + (slot.index - (slot.count - 1) / 2) * pitch;
  return { middle, width: Math.min(own.pentagon, unit), unit };
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

/** Which way the point of a pentagon shows: down where its flow goes on at a later page, and up where at an earlier one. */
export const pointOf = ({ role, at }: WaitingConnector): PageConnector['points'] =>
  (role === 'out') === (at === 'foot') ? 'down' : 'up';
