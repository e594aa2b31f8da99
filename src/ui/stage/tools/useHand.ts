/** The events of pointers on an element, as what a hand does there. */
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Point } from '../../../geometry/geometry.ts';
import {
  NO_PRESS,
  type Press,
  pressDown,
  pressMove,
  pressUp,
  pressWaited,
  TAP_REACH,
  TAP_TIME,
  type TwoFingerMove,
  twoFingerMove,
} from './press.ts';

/** What is done with it; points are of the window, px. */
export interface Hand {
  /** How far a press may move and still be a tap; {@link TAP_REACH} unless told. */
  readonly reach?: number;
  readonly onTap: (at: Point) => void;
  /** A press turned out to be held; it came down here. */
  readonly onHold: (from: Point) => void;
  /** Where it went since, while it is held. */
  readonly onHeldMove: (points: readonly Point[]) => void;
  /** It was let go, or two fingers took over. */
  readonly onRelease: (why: 'lifted' | 'two') => void;
  readonly onTwo: (move: TwoFingerMove) => void;
}

/** Handlers for the element that the hand works on. Only the main button of a mouse counts. */
export function useHand(hand: Hand) {
  const press = useRef<Press>(NO_PRESS);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(hand);
  latest.current = hand;
  const pass = useTwoFingers(press, (moved) => latest.current.onTwo(moved));
  useEffect(() => () => clearTimeout(waiting.current), []);

  const become = (next: Press) => {
    const before = press.current;
    press.current = next;
    if (next.kind !== 'down') clearTimeout(waiting.current);
    if (before.kind === 'held' && next.kind !== 'held')
      latest.current.onRelease(next.kind === 'two' ? 'two' : 'lifted');
    if (next.kind === 'held' && before.kind !== 'held') latest.current.onHold(next.start);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    become(pressDown(press.current, { id: event.pointerId, at: pointOf(event) }));
    if (press.current.kind !== 'down') return;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => become(pressWaited(press.current)), TAP_TIME);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const before = press.current;
    const finger = { id: event.pointerId, at: pointOf(event) };
    become(pressMove(before, finger, latest.current.reach ?? TAP_REACH));
    pass.later(before);
    const isHeld = press.current.kind === 'held' && press.current.finger.id === event.pointerId;
    if (isHeld) latest.current.onHeldMove(pointsOf(event));
  };
  const onPointerEnd = (event: PointerEvent<HTMLElement>) => {
    pass.now();
    const { press: next, tap } = pressUp(press.current, event.pointerId);
    become(next);
    if (tap && event.type === 'pointerup') latest.current.onTap(pointOf(event));
  };
  return { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd };
}

/** Passes on what two fingers do once a frame, as each of them moves in an event of its own. */
function useTwoFingers(press: RefObject<Press>, onTwo: Hand['onTwo']) {
  const waiting = useRef<{ readonly from: Press; readonly frame: number } | null>(null);
  useEffect(() => () => cancelAnimationFrame(waiting.current?.frame ?? 0), []);
  const now = () => {
    const { from = NO_PRESS, frame = 0 } = waiting.current ?? {};
    waiting.current = null;
    cancelAnimationFrame(frame);
    const moved = twoFingerMove(from, press.current);
    if (moved) onTwo(moved);
  };
  const later = (from: Press) => {
    if (from.kind === 'two') waiting.current ??= { from, frame: requestAnimationFrame(now) };
  };
  return { now, later };
}

const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => ({
  x: clientX,
  y: clientY,
});

/** Where a pointer went since the last event, as finely as the browser knows. */
function pointsOf(event: PointerEvent): readonly Point[] {
  const finer = event.nativeEvent.getCoalescedEvents?.() ?? [];
  return finer.length > 0 ? finer.map(pointOf) : [pointOf(event)];
}
