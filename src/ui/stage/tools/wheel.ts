/** What a turn of a wheel, or two fingers on a trackpad, ask for. */

/** What an event of a wheel says; browsers count in pixels, lines or pages. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Pixels in a pixel, a line and a page of a wheel. */
const MODE_PIXELS = [1, 20, 600];
/** A notch of a mouse counts no more than this when it zooms, px: a spread of two fingers comes in much smaller bits. */
const MOST_ZOOM_TURN = 25;

/** What a turn counts, px. */
function pixelsOf({ deltaX, deltaY, deltaMode }: WheelTurn): readonly [x: number, y: number] {
  const pixels = MODE_PIXELS[deltaMode] ?? 1;
  return [deltaX * pixels, deltaY * pixels];
}

/** How far the sheet is to move, px; with Shift a plain wheel moves it sideways. */
export function wheelPan(turn: WheelTurn): { readonly dx: number; readonly dy: number } {
  const [x, y] = pixelsOf(turn);
  return turn.shiftKey && x === 0 ? { dx: -y, dy: 0 } : { dx: -x || 0, dy: -y || 0 };
}

/** By what factor the sheet is to grow; null where the turn is not about zoom. */
export function wheelZoom(turn: WheelTurn): number | null {
  if (!turn.ctrlKey && !turn.metaKey) return null;
  const [, y] = pixelsOf(turn);
  return 2 ** (-Math.min(MOST_ZOOM_TURN, Math.max(-MOST_ZOOM_TURN, y)) / 100);
}

/** Smallest radius of the spotlight, px, and its largest as a part of the shorter side of the stage. */
const LEAST_SPOT = 60;
const MOST_SPOT = 0.75;
/** The radius that it begins with, as a part of the shorter side. */
const FIRST_SPOT = 0.22;

/** Radius of the spotlight after a turn of the wheel, on a stage whose shorter side is this; away from oneself grows it. */
export function spotRadius(radius: number | null, turn: WheelTurn, side: number): number {
  const [, y] = pixelsOf(turn);
  const wanted = (radius ?? side * FIRST_SPOT) * 2 ** (-y / 400);
  return Math.max(LEAST_SPOT, Math.min(side * MOST_SPOT, wanted));
}
