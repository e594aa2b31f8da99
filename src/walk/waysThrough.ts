/** The ways through an SOP by their baku time: the shortest, the longest, and the one that is to be expected. */
import { addAmounts, durationOf, longerOf, NO_TIME } from '../model/duration.ts';
import { isNo, isYes } from '../model/lookup.ts';
import type { Activity, Flow, Sop } from '../model/sop.ts';
import type { Step } from '../rules/graph.ts';
import { longest } from './elapsed.ts';
import { type Elapsed, NO_ELAPSED } from './walk.ts';
import { firstSteps, type WalkGraph, walkGraph } from './walkGraph.ts';

/** Which exit each decision takes: the one that is over soonest, the one that takes longest, or the good one. */
export type Choice = 'shortest' | 'longest' | 'expected';

/**
 * The time from start to end with these choices. Loops on the way are gone round so often, each in all: a way back
 * leads over the same rows again. The shortest way goes round none.
 */
export function wayThrough(sop: Sop, choice: Choice, loops = 0): Elapsed {
  const way = new Way(walkGraph(sop), choice);
  const starts = firstSteps(sop);
  const once = longest(starts.map((step) => plus(ownTime(step), way.after(step))));
  if (choice === 'shortest' || loops === 0) return once;
  return way.loopsFrom(starts).reduce((sum, round) => plus(sum, times(round, loops)), once);
}

/** The time of one row, or none where it can't be counted or is that of one of many. */
export function rowTime({ duration }: Activity): Elapsed {
  const said = durationOf(duration);
  return said && !said.perItem ? { fastest: said.fastest, expected: said.expected } : NO_ELAPSED;
}

const plus = (one: Elapsed, other: Elapsed): Elapsed => ({
  fastest: addAmounts(one.fastest, other.fastest),
  expected: addAmounts(one.expected, other.expected),
});

const times = (one: Elapsed, count: number): Elapsed =>
  Array.from({ length: count }, () => one).reduce(plus, NO_ELAPSED);

/** Rows that are done together take as long as the longest; a row that goes on from itself takes no time anew. */
function ownTime(step: Step, before?: Step): Elapsed {
  const past = new Set(before?.places.map(({ activity }) => activity));
  return longest(
    step.places
      .filter(({ activity }) => !past.has(activity))
      .map(({ activity }) => rowTime(activity)),
  );
}

class Way {
  readonly #graph: WalkGraph;
  readonly #choice: Choice;
  readonly #after = new Map<Step, Elapsed>();

  constructor(graph: WalkGraph, choice: Choice) {
    this.#graph = graph;
    this.#choice = choice;
  }

  /** The time from the end of a step to the end of all. */
  after(step: Step): Elapsed {
    const known = this.#after.get(step);
    if (known) return known;
    const time = longest(this.#taken(step).map((flow) => this.#leg(step, flow)));
    this.#after.set(step, time);
    return time;
  }

  /** The time of one round of each loop that the way comes by. */
  loopsFrom(starts: readonly Step[]): readonly Elapsed[] {
    const visited = new Set(starts);
    for (const step of visited)
      for (const flow of this.#taken(step)) {
        const next = this.#graph.stepOf.get(flow.to);
        if (next) visited.add(next);
      }
    return [...visited].flatMap((step) =>
      step.out
        .filter((flow) => this.#graph.isBack(flow))
        .flatMap(({ to }) => {
          const target = this.#graph.stepOf.get(to);
          return target ? [plus(ownTime(target), this.#round(target, step, new Map()))] : [];
        }),
    );
  }

  /** The longest time from the end of one step to the end of another, or none where it leads elsewhere. */
  #round(from: Step, to: Step, known: Map<Step, Elapsed>): Elapsed {
    const before = known.get(from);
    if (before || from === to) return before ?? NO_ELAPSED;
    const legs = this.#forward(from).flatMap((flow) => {
      const next = this.#graph.stepOf.get(flow.to);
      if (!next || !this.#graph.ahead(next).has(to)) return [];
      return [plus(ownTime(next, from), this.#round(next, to, known))];
    });
    const time = longest(legs);
    known.set(from, time);
    return time;
  }

  #forward(step: Step): readonly Flow[] {
    return step.out.filter((flow) => !this.#graph.isBack(flow));
  }

  /** The arrows that are gone along: one of a question, all of anything else. */
  #taken(step: Step): readonly Flow[] {
    const flows = this.#forward(step);
    if (!this.#graph.asking.has(step) || flows.length < 2) return flows;
    if (this.#choice === 'expected') return flows.filter((flow) => flow === goodOf(flows));
    const [first, ...others] = flows.map((flow) => ({ flow, time: this.#leg(step, flow) }));
    if (!first) return [];
    const best = others.reduce(
      (one, other) => (this.#isBetter(other.time, one.time) ? other : one),
      first,
    );
    return [best.flow];
  }

  #isBetter(one: Elapsed, other: Elapsed): boolean {
    if (this.#choice === 'longest')
      return longerOf(other.expected, one.expected) !== other.expected;
    return longerOf(one.fastest, other.fastest) !== one.fastest;
  }

  #leg(step: Step, flow: Flow): Elapsed {
    const next = this.#graph.stepOf.get(flow.to);
    return next ? plus(ownTime(next, step), this.after(next)) : NO_ELAPSED;
  }
}

/** Ya, or else what is no Tidak in any words. */
function goodOf(flows: readonly Flow[]): Flow | undefined {
  const isBad = (flow: Flow): boolean =>
    isNo(flow) || /^\s*(?:tidak|belum|bukan|tdk)\b/i.test(flow.label);
  return flows.find(isYes) ?? flows.find((flow) => !isBad(flow)) ?? flows[0];
}

/** All of these times one after the other. */
export const sumOf = (all: readonly Elapsed[]): Elapsed =>
  all.reduce(plus, { fastest: NO_TIME, expected: NO_TIME });
