/**
 * The ways in which a hand asks for the menu: the right button, a finger that rests, and the keys for it. Heard
 * from the beginning, so that who asks before the menu has loaded gets it as soon as it has.
 */
import { callOff } from '../dragging.ts';

/** How long a finger rests before it means the menu, ms. */
const LONG_PRESS = 500;
/** A finger that goes further than this does not rest, px. */
const STILL = 8;

export interface Asking {
  /** Where the pointer asks, and whatever is there. */
  readonly atPointer: (at: PointedAt) => boolean;
  readonly bySelection: () => boolean;
}

export interface PointedAt {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

type Question = (asking: Asking) => boolean;

/** The menu, once it has loaded, and what it was asked last before that. */
let menu: Asking | null = null;
let kept: Question | null = null;

/** Whether the menu has something to show; before it is there, that is believed. */
function ask(question: Question): boolean {
  if (menu) return question(menu);
  kept = question;
  return true;
}

/** The menu is there, and answers what was asked before; returns what takes it away. */
export function answer(asking: Asking): () => void {
  menu = asking;
  kept?.(asking);
  kept = null;
  return () => {
    menu = null;
  };
}

const isOnSheet = ({ target }: Event): boolean =>
  target instanceof Element &&
  target.closest('.sheet') !== null &&
  target.closest('textarea, input, .pill, .react-flow__handle') === null;

/** Listens until it is told to stop. */
export function listenForAsking(): () => void {
  const stop = new AbortController();
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
  ) => window.addEventListener(type, listener, { signal: stop.signal, capture: true });
  listen('contextmenu', (event) => {
    if (isOnSheet(event) && ask((asking) => asking.atPointer(event))) event.preventDefault();
  });
  listen('keydown', (event) => {
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isMenuKey || !isOnSheet(event) || !ask((asking) => asking.bySelection())) return;
    event.preventDefault();
    event.stopPropagation();
  });
  listenForFinger(listen);
  return () => stop.abort();
}

type Listen = <K extends keyof WindowEventMap>(
  type: K,
  listener: (event: WindowEventMap[K]) => void,
) => void;

function listenForFinger(listen: Listen): void {
  let resting: { readonly down: PointerEvent; readonly timer: number } | null = null;
  const moveOn = () => {
    if (resting) clearTimeout(resting.timer);
    resting = null;
  };
  listen('pointerdown', (event) => {
    moveOn();
    if (event.pointerType !== 'touch' || !event.isPrimary || !isOnSheet(event)) return;
    const timer = setTimeout(() => {
      resting = null;
      // What the finger began by going down is not meant.
      if (ask((asking) => asking.atPointer(event))) callOff(event.pointerId);
    }, LONG_PRESS);
    resting = { down: event, timer: Number(timer) };
  });
  listen('pointermove', ({ pointerId, clientX, clientY }) => {
    const down = resting?.down;
    if (down?.pointerId !== pointerId) return;
    if (Math.hypot(clientX - down.clientX, clientY - down.clientY) > STILL) moveOn();
  });
  for (const type of ['pointerup', 'pointercancel'] as const) listen(type, moveOn);
}
