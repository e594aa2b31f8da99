/** What is still to pay at least from anywhere: the straight distance, and the bends and the side to come in by. */
import { remembered } from '../../model/remembered.ts';
import { DOWN, isLevel, LEFT, RIGHT } from './directions.ts';
import type { Grid } from './grid.ts';
import { BEND, PRICE_PER_UNIT } from './pricing.ts';
import type { Trip } from './trip.ts';

/** Entries of {@link Ahead.turns} for one place beside the target, and for one above or below it. */
const BESIDE = 12;
const BELOW = 4;

/**
 * The least price of the rest of a way, from a node by a heading, as a sum of three look-ups: by its upright line,
 * by its level line, and by where the target lies from there. One search at a time.
 */
export class Ahead {
  across = new Float64Array(0);
  down = new Float64Array(0);
  besides = new Uint8Array(0);
  belows = new Uint8Array(0);
  /** Prices of bends and of the entry, at `besides[x] + belows[y] + heading`. */
  turns: Float64Array = new Float64Array(0);

  /** Looks at the target of a trip; `perLength` is the part of its price that a length costs at least. */
  aim({ to }: Trip, turns: Float64Array, { across, down }: Grid, perLength: number): void {
    if (this.across.length < across.length) {
      this.across = new Float64Array(across.length);
      this.besides = new Uint8Array(across.length);
    }
    if (this.down.length < down.length) {
      this.down = new Float64Array(down.length);
      this.belows = new Uint8Array(down.length);
    }
    const perUnit = PRICE_PER_UNIT * perLength;
    measure(across, across[to.xi] ?? 0, perUnit, this.across);
    measure(down, down[to.yi] ?? 0, perUnit, this.down);
    for (let x = 0; x < across.length; x++) this.besides[x] = sideOf(x, to.xi) * BESIDE;
    for (let y = 0; y < down.length; y++) this.belows[y] = sideOf(y, to.yi) * BELOW;
    this.turns = turns;
  }
}

/** 2 for a line before the target's, 1 for its own, 0 for one behind. */
const sideOf = (line: number, target: number): number =>
  line < target ? 2 : line > target ? 0 : 1;

function measure(lines: Int32Array, place: number, perUnit: number, prices: Float64Array): void {
  for (let i = 0; i < lines.length; i++)
    prices[i] = Math.abs(place - (lines[i] as number)) * perUnit;
}

/**
 * The price of the least bends of a trip, with that of its entry, by where its target lies and the heading: a table that
 * all drafts of its page ask for.
 */
export const turnsOf = remembered((trip: Trip): Float64Array => {
  const table = new Float64Array(3 * BESIDE);
  for (let dx = -1; dx <= 1; dx++)
    for (let dy = -1; dy <= 1; dy++)
      for (let heading = 0; heading < 4; heading++)
        table[(dx + 1) * BESIDE + (dy + 1) * BELOW + heading] = leastBends(trip, dx, dy, heading);
  return table;
});

function leastBends(trip: Trip, dx: number, dy: number, heading: number): number {
  if (dx === 0 && dy === 0) return trip.entry[heading ^ 2] as number;
  let least = Number.POSITIVE_INFINITY;
  for (let last = 0; last < 4; last++) {
    const price = (trip.entry[last ^ 2] as number) + BEND * bendsAhead(dx, dy, heading, last);
    if (price < least) least = price;
  }
  return least;
}

/** The least number of bends to a point that is (dx, dy) away, when the last leg must head this way. */
function bendsAhead(dx: number, dy: number, heading: number, last: number): number {
  const ahead = along(dx, dy, last);
  if (heading === last) {
    if (ahead <= 0) return 4;
    return isLevel(last) === (dy === 0) && (dx === 0 || dy === 0) ? 0 : 2;
  }
  if (heading === (last ^ 2)) return (isLevel(last) ? dy : dx) === 0 ? 4 : 2;
  return ahead > 0 && along(dx, dy, heading) >= 0 ? 1 : 3;
}

/** How far (dx, dy) leads in a direction. */
function along(dx: number, dy: number, heading: number): number {
  if (heading === RIGHT) return dx;
  if (heading === LEFT) return -dx;
  return heading === DOWN ? dy : -dy;
}
