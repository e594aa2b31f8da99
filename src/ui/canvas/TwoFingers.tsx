/** Two fingers move and zoom the sheet wherever they come down; what the first one began to do is called off. */
import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { callOff } from '../dragging.ts';
import { useDesk } from '../editorContext.tsx';
import { type Bounds, type Fingers, fingersAt, heldPlace } from './fingers.ts';
import type { Place, View } from './view.ts';

export function TwoFingers() {
  const { view } = useDesk();
  const flow = useStoreApi();
  useLayoutEffect(() => {
    const bounds = (): Bounds => {
      const { minZoom, maxZoom, translateExtent, width, height } = flow.getState();
      return { minZoom, maxZoom, extent: translateExtent, room: { width, height } };
    };
    return followFingers(view, bounds);
  }, [view, flow]);
  return null;
}

interface Held {
  readonly place: Place;
  readonly from: Fingers;
}

/** Listens until it is told to stop, before those who follow one finger. */
function followFingers(view: View, bounds: () => Bounds): () => void {
  const stop = new AbortController();
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
  ) =>
    window.addEventListener(type, listener, { signal: stop.signal, capture: true, passive: false });
  const down = new Set<number>();
  let held: Held | null = null;
  listen('pointerdown', ({ pointerType, pointerId }) => {
    if (pointerType === 'touch') down.add(pointerId);
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    listen(type, ({ pointerId }) => down.delete(pointerId));
  listen('touchstart', (event) => {
    if (event.touches.length !== 2 || ![...event.touches].every(isOnSheet)) return;
    take(event);
    for (const pointer of [...down]) callOff(pointer);
    held = { place: view.place(), from: fingersOf(event, view) };
  });
  listen('touchmove', (event) => {
    if (!held) return;
    take(event);
    if (event.touches.length < 2) return;
    view.goTo(heldPlace(held.place, held.from, fingersOf(event, view), bounds()));
  });
  // One that is left lying means nothing more.
  const end = ({ touches }: TouchEvent) => {
    if (touches.length === 0) held = null;
  };
  listen('touchend', end);
  listen('touchcancel', end);
  return () => stop.abort();
}

const isOnSheet = ({ target }: Touch): boolean =>
  target instanceof Element && target.closest('.sheet') !== null && !target.closest('textarea');

function take(event: TouchEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Where the first two of the fingers are on the canvas. */
function fingersOf({ touches }: TouchEvent, view: View): Fingers {
  const origin = view.toClient({ x: 0, y: 0 });
  const { x, y } = view.place();
  const onCanvas = (touch: Touch | undefined) => ({
    x: (touch?.clientX ?? 0) - origin.x + x,
    y: (touch?.clientY ?? 0) - origin.y + y,
  });
  return fingersAt(onCanvas(touches[0]), onCanvas(touches[1]));
}
