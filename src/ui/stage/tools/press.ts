/**
 * What a hand does on the stage: a tap, a press that is held, or two fingers that move the sheet. A value that
 * each event of a pointer makes anew; mouse, pen and touch are told apart by nothing but how many there are.
 */
import type { Point } from '../../../geometry/geometry.ts';

/** One pointer that is down. */
export interface Finger {
  readonly id: number;
  readonly at: Point;
}

export type Press =
  | { readonly kind: 'none' }
  /** Down, and not yet known whether it is a tap. */
  | { readonly kind: 'down'; readonly finger: Finger; readonly start: Point }
  /** Held or drawn: what the tool does goes on until it is let go. */
  | { readonly kind: 'held'; readonly finger: Finger; readonly start: Point }
  | TwoFingers;

/** Two fingers, and then what is left of them until the last is lifted. */
interface TwoFingers {
  readonly kind: 'two';
  readonly fingers: readonly Finger[];
  /** How far they were from each other at first, px. */
  readonly spread: number;
  /** Whether they have been spread or pinched, and not only moved. */
  readonly isSpreading: boolean;
}

/** How far two fingers moved the sheet, and by what factor and around where they spread it. */
export interface TwoFingerMove {
  readonly dx: number;
  readonly dy: number;
  readonly factor: number;
  readonly at: Point;
}

/** A press that is let go sooner is a tap, ms. */
export const TAP_TIME = 250;
/** A pointer that moved less has not been moved, px. */
export const TAP_REACH = 8;
/** Two fingers that only move come nearer to each other and part by up to this factor. */
const SPREAD = 1.12;

export const NO_PRESS: Press = { kind: 'none' };

/** A pointer comes down; a second one turns whatever the first did into moving the sheet, further ones do nothing. */
export function pressDown(press: Press, finger: Finger): Press {
  if (press.kind === 'none') return { kind: 'down', finger, start: finger.at };
  if (press.kind === 'two' || finger.id === press.finger.id) return press;
  const fingers = [press.finger, finger];
  return { kind: 'two', fingers, spread: spreadOf(fingers), isSpreading: false };
}

/** A pointer moves; `reach` is how far it may without being held. Moves of a pointer that is not down change nothing. */
export function pressMove(press: Press, finger: Finger, reach = TAP_REACH): Press {
  if (press.kind === 'none') return press;
  if (press.kind === 'two') return moveOfTwo(press, finger);
  if (finger.id !== press.finger.id) return press;
  const isHeld = press.kind === 'held' || distance(press.start, finger.at) >= reach;
  return { ...press, kind: isHeld ? 'held' : 'down', finger };
}

function moveOfTwo(press: TwoFingers, finger: Finger): TwoFingers {
  const fingers = press.fingers.map((one) => (one.id === finger.id ? finger : one));
  const factor = spreadOf(fingers) / press.spread;
  const isSpreading = press.isSpreading || factor > SPREAD || factor < 1 / SPREAD;
  return { ...press, fingers, isSpreading: isSpreading && fingers.length === 2 };
}

/** It has been down for {@link TAP_TIME}. */
export const pressWaited = (press: Press): Press =>
  press.kind === 'down' ? { ...press, kind: 'held' } : press;

/** A pointer is lifted: what is left, and whether that was a tap. */
export function pressUp(
  press: Press,
  id: number,
): { readonly press: Press; readonly tap: boolean } {
  if (press.kind === 'none') return { press, tap: false };
  if (press.kind === 'two') {
    const fingers = press.fingers.filter((one) => one.id !== id);
    return { press: fingers.length > 0 ? { ...press, fingers } : NO_PRESS, tap: false };
  }
  if (press.finger.id !== id) return { press, tap: false };
  return { press: NO_PRESS, tap: press.kind === 'down' };
}

/** What moved between two states of the same two fingers; null where there are no two. */
export function twoFingerMove(before: Press, after: Press): TwoFingerMove | null {
  if (before.kind !== 'two' || after.kind !== 'two') return null;
  if (before.fingers.length < 2 || after.fingers.length < 2) return null;
  const from = middleOf(before.fingers);
  const to = middleOf(after.fingers);
  const factor = before.isSpreading ? spreadOf(after.fingers) / spreadOf(before.fingers) : 1;
  return { dx: to.x - from.x, dy: to.y - from.y, factor, at: to };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** How far two fingers are apart, px; never nothing, as it is divided by. */
const spreadOf = ([one, other]: readonly Finger[]): number =>
  one && other ? Math.max(1, distance(one.at, other.at)) : 1;

const middleOf = (fingers: readonly Finger[]): Point => ({
  x: fingers.reduce((sum, { at }) => sum + at.x, 0) / fingers.length,
  y: fingers.reduce((sum, { at }) => sum + at.y, 0) / fingers.length,
});
