/** The part of the page in which a person wants a line to go up and down. */
import type { Connection, RoutingProblem } from './problem.ts';
import { type Interval, middle } from './tracks.ts';

/** What a gutter keeps off the middle of its lane, where the symbols stand (mm). */
const OFF_MIDDLE = 0.1;

/** The lane that was chosen, or the gutter on one side of its middle; null where none was, or none is there. */
export function chosenBand(
  { laneBorders }: RoutingProblem,
  { lane, gutter }: Connection,
): Interval | null {
  const from = lane === null ? undefined : laneBorders[lane];
  const to = lane === null ? undefined : laneBorders[lane + 1];
  if (from === undefined || to === undefined) return null;
  if (gutter === null) return { from, to };
  const half = middle({ from, to });
  return gutter === 'left' ? { from, to: half - OFF_MIDDLE } : { from: half + OFF_MIDDLE, to };
}
