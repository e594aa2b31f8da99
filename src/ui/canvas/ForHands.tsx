/** What hands need on the canvas: two fingers, and controls that keep a size on the screen. */
import { TwoFingers } from './TwoFingers.tsx';
import { Unzoomed } from './Unzoomed.tsx';

export const ForHands = () => (
  <>
    <TwoFingers />
    <Unzoomed />
  </>
);
