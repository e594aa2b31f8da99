/** What on a page is too small to be pressed: WCAG 2.5.8 for a mouse, and the larger measure for fingers. */
import type { Page } from 'playwright-core';

interface Small {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The controls in sight that are smaller than this, px, by what a press reaches and not by how they look. For a mouse
 * a smaller one is large enough where nothing else is as near to its middle.
 */
export async function smallTargets(
  page: Page,
  size: number,
  mayBeSpaced: boolean,
): Promise<readonly string[]> {
  const small = await page.evaluate(findSmall, { size, mayBeSpaced });
  return small.map(({ name, width, height }) => `${name} ${width} x ${height}`);
}

function findSmall({ size, mayBeSpaced }: { size: number; mayBeSpaced: boolean }): Small[] {
  // A link in a line of text is excepted.
  const CONTROLS =
    'button, input, select, textarea, summary, [role=button], [role=option], [role=menuitem]';
  const reachOf = (element: Element) => element.closest('label') ?? element;
  const isHit = (element: Element, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && reachOf(element).contains(hit);
  };
  const targets = [...document.querySelectorAll(CONTROLS)]
    // A text is typed where it stands, as large as its cell.
    .filter((element) => !element.matches('.cell-editor, [type=file], [inert] *'))
    .map((element) => ({ element, box: reachOf(element).getBoundingClientRect() }))
    .map(({ element, box }) => ({
      element,
      box,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    }))
    .filter(({ element, box, x, y }) => box.width > 1 && isHit(element, x, y));
  /** How far a press reaches from the middle of a control, up to what is asked. */
  const reach = (element: Element, x: number, y: number, dx: number, dy: number): number => {
    const wanted = size / 2 - 1;
    for (let far = 1; far <= wanted; far++) {
      const [px, py] = [x + dx * far, y + dy * far];
      const isOutside = px < 0 || py < 0 || px >= innerWidth || py >= innerHeight;
      if (!isOutside && !isHit(element, px, py)) return far - 1;
    }
    return size / 2;
  };
  const sized = targets.map((target) => {
    const { element, x, y, box } = target;
    const across = reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0);
    const down = reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1);
    const width = Math.max(across, box.width);
    const height = Math.max(down, box.height);
    return { ...target, width, height, isSmall: width < size - 0.5 || height < size - 0.5 };
  });
  const isSpaced = ({ element, x, y }: (typeof sized)[number]): boolean =>
    sized.every((other) => {
      if (other.element === element || other.element.contains(element)) return true;
      const { box } = other;
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      const apart = Math.hypot(other.x - x, other.y - y);
      return Math.hypot(dx, dy) >= size / 2 && !(other.isSmall && apart < size);
    });
  return sized
    .filter((target) => target.isSmall && !(mayBeSpaced && isSpaced(target)))
    .map(({ element, width, height }) => ({
      name:
        element.getAttribute('aria-label') ??
        (element.textContent?.trim().slice(0, 40) || element.outerHTML.slice(0, 80)),
      width: Math.round(width),
      height: Math.round(height),
    }));
}
