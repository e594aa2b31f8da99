/** Where the view goes so that the room sees what is lit, where it comes from and where it goes. Pure; px and mm. */
import { bottom, type Rect } from '../../geometry/geometry.ts';
import type { Place } from '../canvas/view.ts';

export interface Stand {
  /** Size of the canvas, px. */
  readonly width: number;
  readonly height: number;
  /** What the kept head of the table and the card at the foot cover, px. */
  readonly above: number;
  readonly below: number;
  /** px in a mm at zoom 1. */
  readonly scale: number;
}

/** What must be in sight, on the sheet in mm, from what matters most to what matters least. */
export interface Sights {
  readonly lit: readonly Rect[];
  readonly to: readonly Rect[];
  readonly from: readonly Rect[];
}

/** Air around what is in sight, px. */
const AIR = 8;

interface Stretch {
  readonly top: number;
  readonly end: number;
}

/** Shows as much of the sights as there is room for; moves nothing while they are all in sight. */
export function follow(now: Place, stand: Stand, sights: Sights): Place {
  const stretch = widest(now.zoom, stand, sights);
  if (!stretch) return now;
  const k = now.zoom * stand.scale;
  const [first, last] = [stand.above + AIR, stand.height - stand.below - AIR];
  const [top, end] = [stretch.top * k + now.y, stretch.end * k + now.y];
  if (top >= first - 0.5 && end <= last + 0.5) return now;
  // What comes first goes to the top, so that the steps after it need no move.
  return { ...now, y: first - stretch.top * k };
}

/** The largest group of sights, the lit ones among them, that has room at once. */
function widest(zoom: number, stand: Stand, { lit, to, from }: Sights): Stretch | null {
  const room = (stand.height - stand.above - stand.below - 2 * AIR) / (zoom * stand.scale);
  const groups = [[...lit, ...to, ...from], [...lit, ...to], [...lit, ...from], lit];
  const stretches = groups.map(stretchOf).filter((stretch) => stretch !== null);
  return stretches.find(({ top, end }) => end - top <= room) ?? stretches.at(-1) ?? null;
}

function stretchOf(rects: readonly Rect[]): Stretch | null {
  if (rects.length === 0) return null;
  return {
    top: Math.min(...rects.map(({ y }) => y)),
    end: Math.max(...rects.map(bottom)),
  };
}

/** The view in between two, at a part of the way from 0 to 1; starts and stops gently. */
export function between(from: Place, to: Place, part: number): Place {
  const eased = part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
  const at = (a: number, b: number) => a + (b - a) * eased;
  return { x: at(from.x, to.x), y: at(from.y, to.y), zoom: at(from.zoom, to.zoom) };
}
