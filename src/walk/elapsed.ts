/** How baku time adds up on the way. */
import { addAmounts, durationOf, longerOf } from '../model/duration.ts';
import type { Activity, Sop } from '../model/sop.ts';
import { type Elapsed, NO_ELAPSED, type Visit } from './walk.ts';
import { walkGraph } from './walkGraph.ts';

/** What is done side by side takes as long as the longest of it. */
export const longest = (times: readonly Elapsed[]): Elapsed =>
  times.reduce(
    (one, other) => ({
      fastest: longerOf(one.fastest, other.fastest),
      expected: longerOf(one.expected, other.expected),
    }),
    NO_ELAPSED,
  );

/** A time and then the rows of a visit, which are done side by side. */
export const afterRows = (since: Elapsed, activities: Iterable<Activity>): Elapsed =>
  longest([since, ...[...activities].map(({ duration }) => afterRow(since, duration))]);

function afterRow(since: Elapsed, duration: string): Elapsed {
  const took = durationOf(duration);
  if (!took) return since;
  return {
    fastest: addAmounts(since.fastest, took.fastest),
    expected: addAmounts(since.expected, took.expected),
  };
}

/** The time up to the end of all these visits. */
export function timeAfter(sop: Sop, past: Elapsed, visits: readonly Visit[]): Elapsed {
  const { placeOf } = walkGraph(sop);
  const ends = visits.map(({ since, symbols }) =>
    afterRows(since, new Set(symbols.flatMap((id) => placeOf.get(id)?.activity ?? []))),
  );
  return longest([past, ...ends]);
}
