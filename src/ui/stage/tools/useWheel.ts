/** Hearing a wheel as nothing else may scroll or zoom by it, for which it needs a listener of its own. */
import { type RefObject, useEffect, useRef } from 'react';

/** Calls back for each turn of a wheel over an element, which the browser then leaves alone. */
export function useWheel(
  root: RefObject<HTMLElement | null>,
  onTurn: (event: WheelEvent, element: HTMLElement) => void,
): void {
  const latest = useRef(onTurn);
  latest.current = onTurn;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const hear = (event: WheelEvent) => {
      event.preventDefault();
      latest.current(event, element);
    };
    element.addEventListener('wheel', hear, { passive: false });
    return () => element.removeEventListener('wheel', hear);
  }, [root]);
}
