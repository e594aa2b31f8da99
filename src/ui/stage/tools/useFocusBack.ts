/** The focus goes back to where it was. */
import { type RefObject, useLayoutEffect } from 'react';

/** Who has the focus in this as it goes has it where it was before this came. */
export function useFocusBack(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = root.current;
    return () => {
      const isHere = own?.contains(document.activeElement) === true;
      if (isHere && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [root]);
}
