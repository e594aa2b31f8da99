/**
 * Where lines may run: concrete places across one lane or one row, so that nothing is left to assign later.
 * A track is never on a rule of the table; the half gutters on both sides of a rule are different places.
 */

/** Lines side by side in a gutter, at most: two nearly always do, and more cost twice the search. */
export const USUAL_TRACKS = 2;
/** Least distance of a line from a symbol that is not its own, where there is room (mm). */
export const CLEARANCE = 1.0;
/** Least distance of two lines that have nothing to do with each other (mm). */
const TRACK_DISTANCE = 1.2;
/** Least distance of a line from a rule: half a track distance, since the other side has tracks too (mm). */
const OFF_RULE = TRACK_DISTANCE / 2;
/** How far from a rule the inner track is where it may be: the smallest connector that a line goes straight to fits there (mm). */
const LEAST_INNER = 2.8;
/** Lines nearer than this are one line: nobody sees the difference on paper (mm). */
const SAME_LINE = 0.01;

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The lines across one lane or one row, and the free places next to its symbols. */
export interface Band {
  readonly lines: readonly number[];
  /** The innermost track before and after the symbols. */
  readonly before: number;
  readonly after: number;
}

/** What stands in a band: intervals across it, with those of one stack in a list of their own. */
export interface BandContent {
  readonly stacks: readonly (readonly Interval[])[];
}

export const middle = ({ from, to }: Interval): number => (from + to) / 2;

/** Index of the band that holds the place; the nearest one outside of all. */
export function bandAt(borders: readonly number[], place: number): number {
  let band = 0;
  for (let i = 1; i < borders.length - 1; i++) if ((borders[i] ?? place) <= place) band = i;
  return band;
}

/** All lines of a band between two rules: at most so many tracks before its symbols, middles, as many after (mm). */
export function bandLines(band: Interval, { stacks }: BandContent, most: number): Band {
  const content = stacks.flat();
  const core = content.length > 0 ? hull(content) : middleThird(band);
  const before = gutterTracks(band.from, core.from, most);
  const after = gutterTracks(band.to, core.to, most);
  const middles = distinct(content.length > 0 ? content.map(middle) : [middle(core)]);
  const between = stacks.flatMap(middlesBetween);
  const tracks = [...before, ...between, ...after].filter((track) => isApart(track, middles));
  return {
    lines: distinct([...tracks, ...middles]),
    before: Math.max(...before),
    after: Math.min(...after),
  };
}

/** Whether a line at this place has a full track distance to all others. */
export const isApart = (place: number, others: readonly number[]): boolean =>
  others.every((other) => Math.abs(other - place) >= TRACK_DISTANCE);

/** The places in ascending order, those that are the same line once. */
export function distinct(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, i) => i === 0 || !isSameLine(place, sorted[i - 1] ?? place));
}

export const isSameLine = (one: number, other: number): boolean =>
  Math.abs(one - other) <= SAME_LINE;

/** As many tracks between a rule and the symbols as may run there without crowding, always at least one. */
function gutterTracks(rule: number, symbols: number, most: number): readonly number[] {
  const inwards = Math.sign(symbols - rule) || 1;
  const width = Math.abs(symbols - rule);
  const room = width - CLEARANCE - OFF_RULE;
  if (room <= 0) return [rule + inwards * Math.min(OFF_RULE, width / 2)];
  const count = Math.min(most, Math.floor(room / TRACK_DISTANCE) + 1);
  if (count === 1) return [rule + inwards * (OFF_RULE + room / 2)];
  const even = width / (count + 1);
  const first = Math.max(OFF_RULE, Math.min(even, OFF_RULE + room - (count - 1) * TRACK_DISTANCE));
  const last = Math.min(
    width - CLEARANCE,
    Math.max(even * count, first + (count - 1) * TRACK_DISTANCE, LEAST_INNER),
  );
  const apart = (last - first) / (count - 1);
  return Array.from({ length: count }, (_, i) => rule + inwards * (first + i * apart));
}

/** Of those that stand beside each other in columns, the gaps that go through all of them. */
function middlesBetween(stack: readonly Interval[]): readonly number[] {
  const sorted = [...stack].sort((a, b) => a.from - b.from);
  let end = Number.POSITIVE_INFINITY;
  return sorted.flatMap(({ from, to }) => {
    const gap = from > end ? [(end + from) / 2] : [];
    end = end === Number.POSITIVE_INFINITY ? to : Math.max(end, to);
    return gap;
  });
}

const hull = (intervals: readonly Interval[]): Interval => ({
  from: Math.min(...intervals.map(({ from }) => from)),
  to: Math.max(...intervals.map(({ to }) => to)),
});

/** An empty band is treated as if a symbol filled its middle third, so that lines keep out of its rules' way. */
const middleThird = ({ from, to }: Interval): Interval => ({
  from: from + (to - from) / 3,
  to: to - (to - from) / 3,
});
