/** One stop for Tab in a toolbar, and arrows from button to button, as WAI-ARIA has it for toolbars. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

const isFocused = (button: Element): boolean => button === document.activeElement;
const isSeen = (button: Element): boolean => button.getClientRects().length > 0;

/** What the toolbar hears. Buttons may come and go, be hidden behind another, and have the focus as they do. */
export function useRoving(root: RefObject<HTMLElement | null>) {
  const last = useRef<Element | null>(null);
  const buttons = () => [...(root.current?.querySelectorAll('button') ?? [])];
  const settle = () => {
    const seen = buttons().filter(isSeen);
    const stop = seen.find((button) => button === last.current) ?? seen[0];
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
  };
  useLayoutEffect(() => {
    // A button that is hidden loses the focus with the frame.
    if (root.current?.contains(document.activeElement)) focusOpener(buttons());
    // What is seen is asked with the frame, which lays the page out in any case: here that were once more for each press.
    const frame = requestAnimationFrame(settle);
    return () => cancelAnimationFrame(frame);
  });
  return {
    onFocus: ({ target }: React.FocusEvent) => {
      last.current = target;
      settle();
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      const seen = buttons().filter(isSeen);
      const to = nextButton(event.key, seen);
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
  };
}

/** Left and right go through all of them and round, up and down to the nearest there, Home and End to the ends. */
function nextButton(key: string, seen: readonly HTMLElement[]): HTMLElement | undefined {
  const at = seen.findIndex(isFocused);
  if (key === 'Home') return seen[0];
  if (key === 'End') return seen.at(-1);
  if (key === 'ArrowRight') return seen[(at + 1) % seen.length];
  if (key === 'ArrowLeft') return seen.at(at - 1);
  if (key === 'ArrowDown') return nearest(seen, at, 1);
  return key === 'ArrowUp' ? nearest(seen, at, -1) : undefined;
}

/** The button above or below that is nearest, itself where there is none. */
function nearest(seen: readonly HTMLElement[], at: number, way: 1 | -1): HTMLElement | undefined {
  const boxes = seen.map((button) => button.getBoundingClientRect());
  const own = boxes[at];
  if (!own) return undefined;
  const farness = (box: DOMRect): number =>
    Math.abs(box.y - own.y) * FAR_BELOW + Math.abs(box.x - own.x);
  const there = boxes
    .map((box, i) => ({ box, button: seen[i] }))
    .filter(({ box }) => (box.y - own.y) * way > own.height / 2);
  return there.sort((a, b) => farness(a.box) - farness(b.box))[0]?.button ?? seen[at];
}

/** A row further is further than anything beside. */
const FAR_BELOW = 1000;

/** A button that is hidden under the focus gives it to the one before it that is seen, as that is what it is behind. */
function focusOpener(buttons: readonly HTMLButtonElement[]): void {
  const at = buttons.findIndex(isFocused);
  const [focused] = buttons.slice(at, at + 1);
  if (at < 0 || !focused || isSeen(focused)) return;
  buttons.slice(0, at).findLast(isSeen)?.focus();
}
