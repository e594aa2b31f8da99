/** The flow of an SOP as a walk needs it: where it begins, what asks, and who may still come to what. */
import { type SymbolPlace, symbolPlaces } from '../model/lookup.ts';
import { forRecent } from '../model/recent.ts';
import type { Flow, Sop } from '../model/sop.ts';
import {
  endSteps,
  type FlowGraph,
  flowGraph,
  reached,
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
  /** Steps from which there is a way to one that nothing leaves. */
  readonly escaping: ReadonlySet<Step>;
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
  return {
    ...graph,
    placeOf,
    flowOf: new Map(sop.flows.map((flow) => [flow.id, flow])),
    orderOf,
    deadEnds: new Set(last.filter((step) => !ends.has(step))),
    escaping: reached(graph, last, 'in'),
    isBack: (flow) => back.has(flow),
    ahead: forRecent((step: Step) => aheadOf(step, graph, back), graph.steps.length),
  };
});

/** Whether a step is a question with answers to choose from. Joined symbols ask as one. */
export const isAsking = (step: Step): boolean => isDecision(step) && step.out.length > 1;

export const isDecision = (step: Step): boolean =>
  step.places.some(({ symbol }) => symbol.kind === 'decision');

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
 * Arrows up that can be come back from to where they leave. What is left without them has no loop, as a loop
 * can't lead down only; so never do branches wait for one another in a circle.
 */
function backFlows(graph: FlowGraph): ReadonlySet<Flow> {
  const rank = new Map(graph.steps.map((step, index) => [step, index]));
  const rankOf = (symbol: string): number => {
    const step = graph.stepOf.get(symbol);
    return (step && rank.get(step)) ?? 0;
  };
  return new Set(
    graph.steps.flatMap((step) => {
      const up = step.in.filter(({ from, to }) => rankOf(from) > rankOf(to));
      if (up.length === 0) return [];
      const after = reached(graph, [step], 'out');
      return up.filter(({ from }) => {
        const source = graph.stepOf.get(from);
        return source !== undefined && after.has(source);
      });
    }),
  );
}

function aheadOf(root: Step, graph: FlowGraph, back: ReadonlySet<Flow>): ReadonlySet<Step> {
  const seen = new Set([root]);
  for (const step of seen) {
    for (const flow of step.out) {
      const next = graph.stepOf.get(flow.to);
      if (next && !back.has(flow)) seen.add(next);
    }
  }
  return seen;
}
