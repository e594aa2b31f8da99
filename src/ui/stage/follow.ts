/** Where the view goes so that the room sees what is lit, where it comes from and where it goes. Pure; px and mm. */
import { bottom, type Point, type Rect } from '../../geometry/geometry.ts';
import type { Place } from '../canvas/view.ts';

export interface Stand {
  /** Size of the canvas, px. */
  readonly width: number;
  readonly height: number;
  /** Height of the head of the table, which is kept in sight at the top, mm. */
  readonly head: number;
  /** What the card at the foot covers, px. */
  readonly below: number;
  /** px in a mm at zoom 1. */
  readonly scale: number;
}

/** What must be in sight, on the sheet in mm, from what matters most to what matters least. */
export interface Sights {
  /** The symbols that are lit, and the rows that they are in. */
  readonly symbols: readonly Rect[];
  readonly lit: readonly Rect[];
  readonly to: readonly Rect[];
  /** Where the exit leads that is pointed at. */
  readonly pointed?: readonly Rect[];
  readonly from: readonly Rect[];
}

/** Air around what is in sight, px. */
const AIR = 8;
/** How small the form may become so that all that is lit is in sight: the card reads it out, large as before. */
const SMALLEST = 0.42;

/** How much smaller it becomes so that where the walk comes from and where it goes are in sight as well. */
const A_LITTLE_SMALLER = 0.8;

interface Stretch {
  readonly top: number;
  readonly end: number;
}

/** Height of the form that is in sight at a zoom, mm. */
const roomAt = (zoom: number, { height, below, head, scale }: Stand): number =>
  (height - below - 2 * AIR) / (zoom * scale) - head;

/** The zoom at which a stretch of the form just has room, where it is smaller than the one given. */
function zoomFor({ top, end }: Stretch, zoom: number, stand: Stand): number {
  const wanted = (stand.height - stand.below - 2 * AIR) / ((end - top + stand.head) * stand.scale);
  return Math.min(zoom, wanted);
}

/**
 * The zoom at which the lit rows have room, where the one given is too large for them: with where they come from and
 * where they go, if that takes little, and where no zoom is small enough, the one at which their symbols have.
 */
export function fittingZoom(zoom: number, stand: Stand, sights: Sights): number {
  const { lit, symbols, to, from } = sights;
  for (const all of [
    [...lit, ...to, ...from],
    [...lit, ...to],
  ]) {
    const stretch = lit.length > 0 ? stretchOf(all) : null;
    const fitting = stretch ? zoomFor(stretch, zoom, stand) : 0;
    if (fitting >= zoom * A_LITTLE_SMALLER) return fitting;
  }
  for (const stretch of [stretchOf(lit), stretchOf(symbols)]) {
    const fitting = stretch ? zoomFor(stretch, zoom, stand) : zoom;
    if (fitting >= zoom * SMALLEST) return fitting;
  }
  return zoom;
}

/** By how much of the fitted form its zoom changes at least. */
const STEP = 0.05;
/** How much larger it must be able to become before it does. */
const WORTHWHILE = 1.15;

/**
 * The zoom to show the form at where `wanted` is the largest that has room: in steps, and as it was before wherever
 * that has room, too, and is hardly smaller; a form that changes its size at each press is harder to follow, and has
 * to be drawn anew.
 */
export function calmZoom(wanted: number, whole: number, before: number | null): number {
  const stepped = Math.floor(wanted / whole / STEP + NEAR) * STEP * whole;
  const isKept = before !== null && before <= wanted + NEAR && stepped < before * WORTHWHILE;
  return isKept ? before : stepped;
}

/** Shows as much of the sights as there is room for; moves nothing while they are all in sight. */
export function follow(now: Place, stand: Stand, sights: Sights): Place {
  const stretch = widest(roomAt(now.zoom, stand), sights);
  if (!stretch) return now;
  const k = now.zoom * stand.scale;
  const [first, last] = [stand.head * k + AIR, stand.height - stand.below - AIR];
  const [top, end] = [stretch.top * k + now.y, stretch.end * k + now.y];
  if (top >= first - 0.5 && end <= last + 0.5) return now;
  // What comes first goes to the top, so that the steps after it need no move.
  return { ...now, y: first - stretch.top * k };
}

/** The largest group of sights, the lit ones among them, that has room at once. */
function widest(room: number, { symbols, lit, to, pointed = [], from }: Sights): Stretch | null {
  const groups = [
    [...lit, ...to, ...from],
    [...lit, ...to],
    ...(pointed.length > 0 ? [[...lit, ...pointed]] : []),
    [...lit, ...from],
    lit,
  ];
  const stretches = groups.map(stretchOf).filter((stretch) => stretch !== null);
  const fitting = stretches.find(({ top, end }) => end - top <= room + NEAR);
  return fitting ?? around(room, symbols, lit);
}

/** What a zoom that was made to fit may be off by, mm. */
const NEAR = 1e-6;

/** Where not all that is lit has room: its symbols, or the first of them, with as much of the rows around as there is room. */
function around(room: number, symbols: readonly Rect[], lit: readonly Rect[]): Stretch | null {
  const rows = stretchOf(lit);
  if (!rows) return null;
  const all = stretchOf(symbols);
  const hasRoom = all !== null && all.end - all.top <= room + NEAR;
  const core = hasRoom ? all : stretchOf(symbols.slice(0, 1));
  if (!core) return { top: rows.top, end: rows.top + room };
  const centred = (core.top + core.end - room) / 2;
  const top = Math.max(rows.top, Math.min(centred, rows.end - room));
  return { top, end: top + room };
}

function stretchOf(rects: readonly Rect[]): Stretch | null {
  if (rects.length === 0) return null;
  return {
    top: Math.min(...rects.map(({ y }) => y)),
    end: Math.max(...rects.map(bottom)),
  };
}

/** The form at another zoom, with what is at a point of the canvas left there. */
export function zoomedAround({ x, y, zoom }: Place, next: number, at: Point): Place {
  const k = next / zoom;
  return { x: at.x - (at.x - x) * k, y: at.y - (at.y - y) * k, zoom: next };
}

/** The view in between two, at a part of the way from 0 to 1; starts and stops gently. */
export function between(from: Place, to: Place, part: number): Place {
  const eased = part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
  const at = (a: number, b: number) => a + (b - a) * eased;
  return { x: at(from.x, to.x), y: at(from.y, to.y), zoom: at(from.zoom, to.zoom) };
}
