/** What is longer than its place on the card is read in parts, which turn by themselves, as a clicker has no key for them. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** What the styles give a height of so many lines where the card is tight. */
const WINDOWS =
  '.stage-echo > p, .foot-actor, .foot-text, .foot-quality :is(div, dd), .foot-exit-text > strong, .foot-note';

/** How fast a room reads, letters in a second, and the least and the most time for one part, ms. */
const LETTERS = 17;
const LEAST = 5000;
const MOST = 14_000;

export interface Turning {
  /** How many parts there are, and which one is shown, counted from 0. */
  readonly parts: number;
  readonly part: number;
  /** Goes to the next part, and leaves it there until someone goes on. */
  readonly turn: () => void;
}

/** For the card, once it is fitted: which part of its long texts is shown; it begins anew with each `scene`. */
export function useTurning(card: RefObject<HTMLElement | null>, scene: unknown): Turning {
  const [parts, setParts] = useState(1);
  const [at, setAt] = useState({ scene, part: 0, isByHand: false });
  const now = at.scene === scene ? at : { scene, part: 0, isByHand: false };
  const part = Math.min(now.part, parts - 1);
  useLayoutEffect(() => {
    const windows = longTexts(card.current);
    setParts(Math.max(1, ...windows.map(partsOf)));
    for (const window of windows) window.scrollTop = part * window.clientHeight;
  });
  const next = (part + 1) % parts;
  const isTurning = parts > 1 && !now.isByHand;
  useEffect(() => {
    if (!isTurning) return;
    const turned = { scene, part: next, isByHand: false };
    const waiting = setTimeout(() => setAt(turned), readingTime(longTexts(card.current)));
    return () => clearTimeout(waiting);
  }, [card, scene, next, isTurning]);
  return { parts, part, turn: () => setAt({ scene, part: next, isByHand: true }) };
}

const longTexts = (card: HTMLElement | null): readonly HTMLElement[] =>
  [...(card?.querySelectorAll<HTMLElement>(WINDOWS) ?? [])].filter(
    ({ clientHeight, scrollHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 2,
  );

const partsOf = ({ clientHeight, scrollHeight }: HTMLElement): number =>
  Math.ceil((scrollHeight - 2) / clientHeight);

/** How long it takes to read one part of these texts, ms. */
function readingTime(texts: readonly HTMLElement[]): number {
  const letters = texts.reduce(
    (sum, text) => sum + (text.textContent?.length ?? 0) / partsOf(text),
    0,
  );
  return Math.min(MOST, Math.max(LEAST, (letters / LETTERS) * 1000));
}
