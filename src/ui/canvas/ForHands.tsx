/** What hands need on the canvas: heads that stay in sight, two fingers, controls of one size, and what can be done. */
import { Pill } from './Pill.tsx';
import { StickyHead } from './StickyHead.tsx';
import { StickyNumbers } from './StickyNumbers.tsx';
import { TwoFingers } from './TwoFingers.tsx';
import { Unzoomed } from './Unzoomed.tsx';

export const ForHands = () => (
  <>
    <StickyHead />
    <StickyNumbers />
    <TwoFingers />
    <Unzoomed />
    <Pill />
  </>
);
