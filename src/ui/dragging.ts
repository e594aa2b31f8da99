/** Dragging by pointer events: mouse, pen and touch alike, with Esc to call it off. */

/** Less than this is a press, not a drag, px. */
const THRESHOLD = 4;

/** ms. */
const REST_TICK = 33;

export interface PointerDrag {
  readonly onMove: (client: { x: number; y: number }) => void;
  /** Moves the sheet on where the pointer rests at its edge; asked some thirty times a second. */
  readonly panAtEdge?: (client: { x: number; y: number }) => boolean;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
  /** The pointer went up where it came down. */
  readonly onPress?: () => void;
}

/** Follows the pointer that went down until it comes up, or the drag is called off. */
export function followPointer(
  down: { pointerId: number; clientX: number; clientY: number },
  drag: PointerDrag,
): void {
  let dragging = false;
  let last = { x: down.clientX, y: down.clientY };
  // At the edge of the canvas the sheet moves on under a pointer that rests.
  const ticking = setInterval(() => {
    if (dragging && drag.panAtEdge?.(last)) drag.onMove(last);
  }, REST_TICK);
  const stop = new AbortController();
  stop.signal.addEventListener('abort', () => clearInterval(ticking));
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
  ) => window.addEventListener(type, listener, { signal: stop.signal, capture: true });
  listen('pointermove', (event) => {
    if (event.pointerId !== down.pointerId) return;
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
    dragging ||= far >= THRESHOLD;
    last = { x: event.clientX, y: event.clientY };
    if (dragging) drag.onMove(last);
  });
  listen('pointerup', (event) => {
    if (event.pointerId !== down.pointerId) return;
    stop.abort();
    if (dragging) drag.onDrop();
    else drag.onPress?.();
  });
  listen('pointercancel', (event) => {
    if (event.pointerId !== down.pointerId) return;
    stop.abort();
    drag.onCancel();
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop.abort();
    drag.onCancel();
  });
}

/** Calls off whatever follows a pointer, as a browser does that takes the pointer for itself. */
export const callOff = (pointerId: number): boolean =>
  window.dispatchEvent(new PointerEvent('pointercancel', { pointerId }));

/** The index something has after it was moved into a gap: gaps behind it count it, too. */
export const afterRemoval = (from: number, gap: number): number => (gap > from ? gap - 1 : gap);
