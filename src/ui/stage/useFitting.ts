/** Makes the card at the foot ever tighter until all that it says has room. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** How many steps `foot.css` knows; each takes a little more away than the one before. */
const TIGHTEST = 12;

/** For the card: after each change of what it says, `data-fit` lists the steps up to the first at which nothing is out of it. */
export function useFitting(): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    delete element.dataset.fit;
    for (let step = 1; step <= TIGHTEST && isTooHigh(element); step++)
      element.dataset.fit = `${element.dataset.fit ?? ''} ${step}`;
  });
  return card;
}

const isTooHigh = ({ scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1;
