/** What an SOP takes: the numbers of its foldable summary. Nothing of it is stored. */
import { isDeciding } from '../language/checking.ts';
import { type Amount, durationOf, inWorkingDays } from '../model/duration.ts';
import { symbolPlaces } from '../model/lookup.ts';
import type { Activity, Sop } from '../model/sop.ts';
import { isBlank } from '../rules/blank.ts';
import { readingOf } from '../rules/readings.ts';
import type { Elapsed } from './walk.ts';
import { walkGraph } from './walkGraph.ts';
import { rowTime, sumOf, wayThrough } from './waysThrough.ts';

export interface TimeChoices {
  /** How often each loop is gone round. */
  readonly loops: number;
  /** Minutes of an office's day; none where minutes are to stay minutes. */
  readonly minutesADay: number | null;
}

export interface TimeSummary {
  /** All rows one after the other, each once. */
  readonly total: Elapsed;
  /** By the id of the pelaksana; a row of several counts for each. */
  readonly ofActors: ReadonlyMap<string, Elapsed>;
  readonly shortest: Amount;
  readonly longest: Amount;
  readonly expected: Elapsed;
  /** Ids of the rows that are in no sum: those that come again for each berkas, and those that can't be counted. */
  readonly perItem: readonly string[];
  readonly uncounted: readonly string[];
  /** Rows without any waktu. */
  readonly blank: readonly string[];
  /** Arrows, ways back left out, that lead from one pelaksana to another. */
  readonly handOvers: number;
  /** Rows in which something is checked or decided. */
  readonly checks: number;
  /** Rows in which somebody waits. */
  readonly waits: number;
}

/** The summary of an SOP. */
export function timeSummary(sop: Sop, { loops, minutesADay }: TimeChoices): TimeSummary {
  const amount = (one: Amount): Amount =>
    minutesADay === null ? one : inWorkingDays(one, minutesADay);
  const both = ({ fastest, expected }: Elapsed): Elapsed => ({
    fastest: amount(fastest),
    expected: amount(expected),
  });
  return {
    total: both(sumOf(sop.activities.map(rowTime))),
    ofActors: new Map(sop.actors.map(({ id }) => [id, both(sumOf(rowsOf(sop, id).map(rowTime)))])),
    shortest: amount(wayThrough(sop, 'shortest').fastest),
    longest: amount(wayThrough(sop, 'longest', loops).expected),
    expected: both(wayThrough(sop, 'expected', loops)),
    perItem: idsOf(sop, ({ duration }) => durationOf(duration)?.perItem === true),
    uncounted: idsOf(sop, ({ duration }) => !isBlank(duration) && durationOf(duration) === null),
    blank: idsOf(sop, ({ duration }) => isBlank(duration)),
    handOvers: handOversIn(sop),
    checks: sop.activities.filter((activity) => isCheck(sop, activity)).length,
    waits: sop.activities.filter((activity) => isWait(sop, activity)).length,
  };
}

const rowsOf = (sop: Sop, actor: string): readonly Activity[] =>
  sop.activities.filter(({ symbols }) => symbols.some((symbol) => symbol.actor === actor));

const idsOf = (sop: Sop, test: (activity: Activity) => boolean): readonly string[] =>
  sop.activities.filter(test).map(({ id }) => id);

function handOversIn(sop: Sop): number {
  const { isBack } = walkGraph(sop);
  const places = symbolPlaces(sop);
  return sop.flows.filter((flow) => {
    const from = places.get(flow.from)?.symbol.actor;
    const to = places.get(flow.to)?.symbol.actor;
    return (
      flow.kind === 'arrow' &&
      from !== undefined &&
      to !== undefined &&
      from !== to &&
      !isBack(flow)
    );
  }).length;
}

function isCheck(sop: Sop, activity: Activity): boolean {
  if (activity.symbols.some(({ kind }) => kind === 'decision')) return true;
  if (isBlank(activity.description)) return false;
  const { sentence, verbs, start } = readingOf(sop, activity);
  return isDeciding(sentence, verbs, start.at);
}

function isWait(sop: Sop, activity: Activity): boolean {
  if (isBlank(activity.description)) return false;
  const { sentence, verbs } = readingOf(sop, activity);
  return verbs.some(
    ({ index, clause }) =>
      clause === 'main' && /^(?:menunggu|menanti)/.test(sentence.tokens[index]?.word ?? ''),
  );
}
