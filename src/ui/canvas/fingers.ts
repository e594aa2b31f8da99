/** Where two fingers take the sheet: what lay under their middle stays there, as large as they are apart. */
import type { Point } from '../../geometry/geometry.ts';
import type { Place } from './view.ts';

/** Two fingers on the canvas, px. */
export interface Fingers {
  readonly middle: Point;
  readonly apart: number;
}

/** How far the sheet may be taken. */
export interface Bounds {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Upper left and lower right of what may be in sight, px of the sheet at 100 %. */
  readonly extent: readonly [readonly [number, number], readonly [number, number]];
  readonly room: { readonly width: number; readonly height: number };
}

/** Fingers nearer to each other say nothing of a size, px. */
const LEAST_APART = 20;

/** Two points that fingers are at. */
export const fingersAt = (a: Point, b: Point): Fingers => ({
  middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
  apart: Math.max(LEAST_APART, Math.hypot(a.x - b.x, a.y - b.y)),
});

/** Where the sheet comes that was at a place when the fingers came down. */
export function heldPlace(place: Place, from: Fingers, to: Fingers, bounds: Bounds): Place {
  const { minZoom, maxZoom, extent, room } = bounds;
  const wanted = (place.zoom * to.apart) / from.apart;
  const zoom = Math.min(maxZoom, Math.max(Math.min(minZoom, place.zoom), wanted));
  const scale = zoom / place.zoom;
  const [[left, top], [right, bottom]] = extent;
  const x = to.middle.x - (from.middle.x - place.x) * scale;
  const y = to.middle.y - (from.middle.y - place.y) * scale;
  return {
    x: within(x, room.width - right * zoom, -left * zoom),
    y: within(y, room.height - bottom * zoom, -top * zoom),
    zoom,
  };
}

/** In the middle where there is more room than there is to see. */
const within = (at: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, at));
