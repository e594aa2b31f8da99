/** The flow of an SOP as a walk needs it: where it begins, what asks, and who may still come to what. */
import { isNo, isYes, type SymbolPlace, symbolPlaces } from '../model/lookup.ts';
import { forRecent } from '../model/remembered.ts';
import type { Flow, Sop } from '../model/sop.ts';
import {
  endSteps,
  type FlowGraph,
  firstPlace,
  flowGraph,
  type Step,
  startSteps,
} from '../rules/graph.ts';

export interface WalkGraph {
  /** In the order of the document. */
  readonly steps: readonly Step[];
  readonly stepOf: ReadonlyMap<string, Step>;
  readonly placeOf: ReadonlyMap<string, SymbolPlace>;
  readonly flowOf: ReadonlyMap<string, Flow>;
  /** Where a symbol stands in the order of the document. */
  readonly orderOf: (symbol: string) => number;
  /** Steps that no arrow leaves although they are no end. */
  readonly deadEnds: ReadonlySet<Step>;
  /** Steps that are a question: one exit is to be chosen. */
  readonly asking: ReadonlySet<Step>;
  /** Steps from which all can come to an end, if it is so chosen. */
  readonly ending: ReadonlySet<Step>;
  /** Whether an arrow leads up again in a loop: nobody waits for what may come back by it. */
  readonly isBack: (flow: Flow) => boolean;
  /** A step and all that can come after it without going back. */
  readonly ahead: (step: Step) => ReadonlySet<Step>;
}

/** The graph, computed once per Sop value. */
export const walkGraph = forRecent((sop: Sop): WalkGraph => {
  const graph = flowGraph(sop);
  const placeOf = symbolPlaces(sop);
  const order = new Map([...placeOf.keys()].map((id, index) => [id, index]));
  const orderOf = (symbol: string): number => order.get(symbol) ?? order.size;
  const ends = new Set(endSteps(sop));
  const last = graph.steps.filter((step) => step.out.length === 0);
  const back = backFlows(graph);
  const asking = new Set(graph.steps.filter((step) => isQuestion(step, back)));
  return {
    ...graph,
    placeOf,
    flowOf: new Map(sop.flows.map((flow) => [flow.id, flow])),
    orderOf,
    deadEnds: new Set(last.filter((step) => !ends.has(step))),
    asking,
    ending: endingSteps(graph, asking),
    isBack: (flow) => back.has(flow),
    ahead: forRecent(
      (step: Step) => onFrom(graph, step, (_, flow) => !back.has(flow)),
      graph.steps.length,
    ),
  };
});

export const isDecision = (step: Step): boolean =>
  step.places.some(({ symbol }) => symbol.kind === 'decision');

/**
 * A decision asks, joined ones as one. So does a box that leads both on and back, or by Ya and by Tidak: to go
 * both ways at once would never come to an end, and is not what was meant.
 */
function isQuestion(step: Step, back: ReadonlySet<Flow>): boolean {
  if (step.out.length < 2) return false;
  if (isDecision(step) || step.out.some((flow) => back.has(flow))) return true;
  return step.out.some(isYes) && step.out.some(isNo);
}

/** The symbol that stands for a step, the decision where it holds one. */
export function nameOf({ places }: Step): string {
  const place = places.find(({ symbol }) => symbol.kind === 'decision') ?? places[0];
  if (!place) throw new Error('a step has at least one symbol');
  return place.symbol.id;
}

/** Where a walk begins: the capsules that do; without any, what only leads on; else the first symbol. */
export function firstSteps(sop: Sop): readonly Step[] {
  const starts = startSteps(sop);
  if (starts.length > 0) return starts;
  const { steps } = flowGraph(sop);
  const sources = steps.filter((step) => step.in.length === 0 && step.out.length > 0);
  return sources.length > 0 ? sources : steps.slice(0, 1);
}

/** Where a row is come into: what no arrow of the row itself leads to. */
export function firstStepsOf(sop: Sop, activity: string): readonly Step[] {
  const { placeOf, stepOf } = walkGraph(sop);
  const row = sop.activities.find(({ id }) => id === activity);
  const steps = [...new Set(row?.symbols.flatMap(({ id }) => stepOf.get(id) ?? []))];
  const isHere = (id: string): boolean => placeOf.get(id)?.activity === row;
  const first = steps.filter((step) => !step.in.some(({ from, to }) => isHere(from) && isHere(to)));
  return first.length > 0 ? first : steps.slice(0, 1);
}

/**
 * Arrows up that can be come back from to where they leave; within a row, by the row itself. What is left without
 * them has no loop, as a loop can't lead down only: so never do branches wait for one another in a circle.
 */
function backFlows(graph: FlowGraph): ReadonlySet<Flow> {
  const order = new Map(graph.steps.map((step, index) => [step, index]));
  const orderOf = (step: Step): number => order.get(step) ?? 0;
  const isBack = (source: Step, target: Step): boolean => {
    const [from, to] = [rowOf(source), rowOf(target)];
    if (to > from || (to === from && orderOf(target) > orderOf(source))) return false;
    return onFrom(graph, target, (next) => to < from || rowOf(next) === to).has(source);
  };
  const flows = graph.steps.flatMap((source) =>
    source.out.filter(({ to }) => {
      const target = graph.stepOf.get(to);
      return target !== undefined && isBack(source, target);
    }),
  );
  return new Set(flows);
}

/** A step and all that can be come to from it by the steps and flows that are allowed. */
function onFrom(
  graph: FlowGraph,
  root: Step,
  isAllowed: (next: Step, flow: Flow) => boolean,
): ReadonlySet<Step> {
  const seen = new Set([root]);
  for (const step of seen) {
    for (const flow of step.out) {
      const next = graph.stepOf.get(flow.to);
      if (next && isAllowed(next, flow)) seen.add(next);
    }
  }
  return seen;
}

const rowOf = (step: Step): number => firstPlace(step).row;

/** What comes to an end: a question by one of its answers, anything else only if all that follows does. */
function endingSteps(graph: FlowGraph, asking: ReadonlySet<Step>): ReadonlySet<Step> {
  const ending = new Set<Step>();
  const isEnding = ({ to }: Flow): boolean => {
    const next = graph.stepOf.get(to);
    return next === undefined || ending.has(next);
  };
  for (let known = -1; known < ending.size; ) {
    known = ending.size;
    for (const step of graph.steps.toReversed()) {
      const ends = asking.has(step) ? step.out.some(isEnding) : step.out.every(isEnding);
      if (ends) ending.add(step);
    }
  }
  return ending;
}
