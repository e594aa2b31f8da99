/** The sign that a text is read in parts, and the way to the next one by hand. */
import { ChevronRight } from 'lucide-react';
import { SHOWING } from '../../words.ts';
import type { Turning } from './useTurning.ts';

/** Which part is shown of what is too long for its place. All of it is there for ears: this is for eyes and hands. */
export const Turn = ({ part, parts, turn }: Turning) => (
  <button type="button" className="foot-turn" aria-label={SHOWING.turn} onClick={turn}>
    <span className="foot-turn-word" aria-hidden="true">
      {SHOWING.part}
    </span>
    <span aria-hidden="true">
      {part + 1}/{parts}
    </span>
    <ChevronRight aria-hidden="true" />
  </button>
);
