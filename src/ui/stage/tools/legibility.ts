/**
 * What the back row of a room can read. The one rule of thumb that there is, of signs: a letter is as high as a
 * two-hundredth of the distance that it is read from, at least. "Letter" is a capital; sizes are those of fonts.
 */

import { markSize } from '../../../drawing/drawPage.ts';
import { CAP_HEIGHT } from '../../../layout/font/font.ts';
import { flowPages } from '../../../layout/sheet.ts';
import type { Cell, FlowPage, PlacedText, SopLayout } from '../../../layout/sopLayout.ts';
import { MOST_ZOOM, PX } from '../../canvas/view.ts';

/** The room, in metres: how far the back row is, and how wide the picture on the wall. */
export interface RoomSize {
  readonly depth: number;
  readonly width: number;
}

export const ROOM_DEPTHS = [6, 8, 10] as const;
export const PICTURE_WIDTHS = [1.5, 2, 3] as const;
/** A class room with a common screen. */
export const COMMON_ROOM: RoomSize = { depth: 8, width: 2 };

/** Where text stands on the form; the columns by their keys. */
export type TextPlace = Cell['column'] | 'heads' | 'lanes' | 'symbols' | 'labels' | 'connectors';

/** Texts of one size on the screen, px. */
export interface SizedPlaces {
  readonly size: number;
  readonly places: readonly TextPlace[];
}

export interface Legibility {
  /** The font size that the back row needs, px. */
  readonly needed: number;
  /** The smallest text that there is, px; null on a form without any. */
  readonly least: number | null;
  /** What is smaller than needed, the smallest first. */
  readonly tooSmall: readonly SizedPlaces[];
  /** The zoom at which all of it can be read; null where no zoom is large enough. */
  readonly zoom: number | null;
  /** How much of the table's width the screen shows at that zoom, from 0 to 1. */
  readonly shown: number;
}

/** Distance of reading by height of letters. */
const DISTANCE = 200;

/** Font size that the back row needs on a picture that is so many px wide. */
export const neededSize = ({ depth, width }: RoomSize, screenWidth: number): number =>
  Math.ceil(((depth / DISTANCE) * (screenWidth / width)) / CAP_HEIGHT);

/** A laptop's screen, as a part of the distance that one sits from it. */
const LAPTOP = 0.6;

/** How large the picture looks from the back row, beside a laptop's screen from where one sits; never larger than it. */
export const backRowScale = ({ depth, width }: RoomSize): number =>
  Math.min(1, width / depth / LAPTOP);

/** What the back row can't read of a form at a zoom, on a screen of this width in px, and what would help. */
export function checkLegibility(
  layout: SopLayout,
  zoom: number,
  screenWidth: number,
  room: RoomSize,
): Legibility {
  const needed = neededSize(room, screenWidth);
  const sizes = [...textSizes(layout)];
  const smallest = Math.min(...sizes.map(([, size]) => size));
  if (sizes.length === 0) return { needed, least: null, tooSmall: [], zoom, shown: 1 };
  const now = sizes.map(([place, size]) => [place, onScreen(size, zoom)] as const);
  const tooSmall = bySize(now).filter(({ size }) => size < needed);
  const enough = Math.ceil((needed / (smallest * PX)) * 100) / 100;
  const wanted = tooSmall.length > 0 ? enough : zoom;
  const frame = flowPages(layout)[0]?.frame.width ?? layout.width;
  return {
    needed,
    least: onScreen(smallest, zoom),
    tooSmall,
    zoom: wanted <= MOST_ZOOM ? wanted : null,
    shown: Math.min(1, screenWidth / (frame * PX * wanted)),
  };
}

/** Whole pixels, as people say them; what is a hair too small isn't called enough. */
const onScreen = (size: number, zoom: number): number => Math.floor(size * PX * zoom + 1e-6);

/** The smallest text at each place of the flowchart that has some, mm. */
function textSizes(layout: SopLayout): ReadonlyMap<TextPlace, number> {
  const sizes = new Map<TextPlace, number>();
  for (const [place, size] of flowPages(layout).flatMap(textsOf))
    sizes.set(place, Math.min(size, sizes.get(place) ?? size));
  return sizes;
}

type SizeAt = readonly [place: TextPlace, size: number];

const textsOf = (page: FlowPage): readonly SizeAt[] => [
  ...page.rows.flatMap(({ cells }) => cells.flatMap(({ column, text }) => sizeAt(column, text))),
  ...page.head.flatMap(({ kind, text }) => sizeAt(kind === 'actor' ? 'lanes' : 'heads', text)),
  ...page.symbols.flatMap(({ label }) => sizeAt('symbols', label)),
  ...page.routes.flatMap(({ label }) => sizeAt('labels', label?.text)),
  ...page.connectors.map(({ name, rect }): SizeAt => ['connectors', markSize(name, rect)]),
  ...page.connectors.flatMap(({ page: text }) => sizeAt('connectors', text)),
];

const sizeAt = (place: TextPlace, text: PlacedText | null | undefined): readonly SizeAt[] =>
  text && text.lines.length > 0 ? [[place, text.size]] : [];

/** Places of the same size together, the smallest first. */
function bySize(sized: readonly (readonly [TextPlace, number])[]): readonly SizedPlaces[] {
  const sizes = [...new Set(sized.map(([, size]) => size))].sort((a, b) => a - b);
  return sizes.map((size) => ({
    size,
    places: sized.filter(([, one]) => one === size).map(([place]) => place),
  }));
}
