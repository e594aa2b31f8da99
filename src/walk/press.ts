/**
 * One press: every branch goes on by one flow, and on through its row. A branch that comes to a step waits there
 * while another may still come to it; branches that come to the same step go on as one.
 */
import type { Activity, Flow, Sop } from '../model/sop.ts';
import { firstPlace, type Step } from '../rules/graph.ts';
import { afterRows, longest } from './elapsed.ts';
import {
  type Arrival,
  type Elapsed,
  MANY_ROUNDS,
  NO_ELAPSED,
  type Visit,
  type Walk,
} from './walk.ts';
import { isDecision, nameOf, walkGraph } from './walkGraph.ts';

/** What a press did. */
export interface Pressed {
  readonly visits: readonly Visit[];
  readonly waiting: readonly Arrival[];
  /** Steps that were lit, in this order. */
  readonly entered: readonly Step[];
  /** Flows that were run along, in this order. */
  readonly taken: readonly Flow[];
  /** Activities that were lit anew. */
  readonly fresh: ReadonlySet<Activity>;
}

/** A visit that is still under way. */
interface Draft {
  readonly symbols: Set<string>;
  readonly run: Set<string>;
  readonly activities: Set<Activity>;
  since: Elapsed;
}

/** One who comes to a step: by a flow or from nowhere, and as part of a visit where the row stays the same. */
interface Coming {
  readonly flows: readonly Flow[];
  readonly since: Elapsed;
  readonly inside: Draft | null;
}

/** The flows by which a visit goes on; all exits of a decision that has no answer yet. */
export function waysOn(sop: Sop, visit: Visit, chosen: Walk['chosen']): readonly Flow[] {
  const { stepOf, asking } = walkGraph(sop);
  const answers = new Set(Object.values(chosen));
  const steps = new Set(visit.symbols.flatMap((id) => stepOf.get(id) ?? []));
  return [...steps].flatMap((step) => {
    const left = step.out.filter(({ id }) => !visit.run.includes(id));
    if (!asking.has(step)) return left;
    if (left.length < step.out.length) return [];
    const answer = left.find(({ id }) => answers.has(id));
    return answer ? [answer] : left;
  });
}

/** Everyone goes on from where the walk stands. */
export function pressOn(sop: Sop, walk: Walk): Pressed {
  const press = new Press(sop);
  for (const arrival of walk.waiting) press.wait(arrival);
  for (const visit of walk.visits) press.leave(visit, waysOn(sop, visit, walk.chosen));
  return press.done();
}

/** Steps are lit without coming from any other. */
export function pressAt(sop: Sop, steps: readonly Step[], since: Elapsed): Pressed {
  const press = new Press(sop);
  for (const step of steps) press.come(step, { flows: [], since, inside: null });
  return press.done();
}

class Press {
  readonly #graph;
  readonly #coming = new Map<Step, Coming[]>();
  readonly #visits = new Set<Draft>();
  /** Flows that are left for the press after this. */
  readonly #later: Flow[] = [];
  readonly #entered: Step[] = [];
  readonly #taken: Flow[] = [];
  readonly #fresh = new Set<Activity>();

  constructor(sop: Sop) {
    this.#graph = walkGraph(sop);
  }

  come(step: Step, coming: Coming): void {
    this.#coming.set(step, [...(this.#coming.get(step) ?? []), coming]);
  }

  wait({ at, flows, since }: Arrival): void {
    const step = this.#graph.stepOf.get(at);
    const cameBy = flows.flatMap((id) => this.#graph.flowOf.get(id) ?? []);
    if (step) this.come(step, { flows: cameBy, since, inside: null });
  }

  leave(visit: Visit, ways: readonly Flow[]): void {
    const activities = visit.symbols.flatMap((id) => this.#graph.placeOf.get(id)?.activity ?? []);
    const draft: Draft = {
      symbols: new Set(visit.symbols),
      run: new Set(visit.run),
      activities: new Set(activities),
      since: visit.since,
    };
    for (const flow of ways) this.#run(flow, draft);
  }

  /** All who can go do so; the others wait. */
  done(): Pressed {
    for (let step = this.#next(); step; step = this.#next()) this.#enter(step);
    return {
      visits: [...this.#visits].map(({ symbols, run, since }) => ({
        symbols: [...symbols],
        run: [...run],
        since,
      })),
      waiting: [...this.#coming].map(([step, comings]) => ({
        at: nameOf(step),
        flows: comings.flatMap(({ flows }) => flows.map(({ id }) => id)),
        since: longest(comings.map(({ since }) => since)),
      })),
      entered: this.#entered,
      taken: this.#taken,
      fresh: this.#fresh,
    };
  }

  #run(flow: Flow, visit: Draft): void {
    const step = this.#graph.stepOf.get(flow.to);
    if (!step) return;
    visit.run.add(flow.id);
    const inside = this.#staysIn(flow, visit) ? visit : null;
    const since = afterRows(visit.since, visit.activities);
    this.come(step, { flows: [flow], since, inside });
  }

  /** Whether a flow leads on within the rows of a visit; to what is lit there it leads once more. */
  #staysIn({ to }: Flow, visit: Draft): boolean {
    const place = this.#graph.placeOf.get(to);
    return place !== undefined && visit.activities.has(place.activity) && !visit.symbols.has(to);
  }

  /** The first step that nobody else can still come to, or that has been come to often enough. */
  #next(): Step | undefined {
    const { isBack, stepOf } = this.#graph;
    const further = this.#later
      .filter((flow) => !isBack(flow))
      .flatMap(({ to }) => stepOf.get(to) ?? []);
    const ready = [...this.#coming.keys()].filter((step) => {
      const others = [...this.#coming.keys()].filter((other) => other !== step);
      return !this.#isAwaiting(step, [...others, ...further]);
    });
    return ready.sort((a, b) => this.#rank(a) - this.#rank(b))[0];
  }

  #isAwaiting(step: Step, others: readonly Step[]): boolean {
    if (!others.some((other) => this.#graph.ahead(other).has(step))) return false;
    // Where one branch goes round for ever, those that wait for it would never be seen again.
    const flows = (this.#coming.get(step) ?? []).flatMap((coming) => coming.flows);
    return !flows.some((flow) => flows.filter((same) => same === flow).length >= MANY_ROUNDS);
  }

  #enter(step: Step): void {
    const comings = this.#coming.get(step) ?? [];
    this.#coming.delete(step);
    const visit = comings.find(({ inside }) => inside)?.inside ?? newDraft();
    this.#visits.add(visit);
    const from = comings.filter(({ inside }) => inside !== visit);
    visit.since = longest([visit.since, ...from.map(({ since }) => since)]);
    const fresh = step.places
      .map(({ activity }) => activity)
      .filter((activity) => !visit.activities.has(activity));
    for (const activity of fresh) visit.activities.add(activity);
    for (const activity of fresh) this.#fresh.add(activity);
    for (const { symbol } of step.places) visit.symbols.add(symbol.id);
    this.#entered.push(step);
    this.#taken.push(...comings.flatMap(({ flows }) => flows));
    this.#goThrough(step, visit);
  }

  /** On through the row, up to what is to be decided. */
  #goThrough(step: Step, visit: Draft): void {
    const isStop = isDecision(step) || this.#graph.asking.has(step);
    for (const flow of step.out) {
      if (!isStop && this.#staysIn(flow, visit)) this.#run(flow, visit);
      else this.#later.push(flow);
    }
  }

  #rank(step: Step): number {
    return this.#graph.orderOf(firstPlace(step).symbol.id);
  }
}

const newDraft = (): Draft => ({
  symbols: new Set(),
  run: new Set(),
  activities: new Set(),
  since: NO_ELAPSED,
});
