/**
 * The flow of an SOP as steps and arrows. Symbols that are joined by a line without a head are done together
 * and make one step: whoever reaches one of them reaches all.
 */
import { type SymbolPlace, symbolPlaces } from '../model/lookup.ts';
import { forRecent } from '../model/remembered.ts';
import type { Flow, Sop } from '../model/sop.ts';

/** One symbol, or several that are joined. */
export interface Step {
  /** In the order of the document. */
  readonly places: readonly SymbolPlace[];
  /** Arrows from and to other steps. */
  readonly out: readonly Flow[];
  readonly in: readonly Flow[];
}

/** The steps of an SOP in the order of the document, and which step a symbol belongs to. */
export interface FlowGraph {
  readonly steps: readonly Step[];
  readonly stepOf: ReadonlyMap<string, Step>;
}

/** The graph, computed once per Sop value since most rules ask for it. */
export const flowGraph = forRecent(buildGraph);

function buildGraph(sop: Sop): FlowGraph {
  const leaders = jointLeaders(sop);
  const steps = new Map<string, { places: SymbolPlace[]; out: Flow[]; in: Flow[] }>();
  const stepOf = new Map<string, Step>();
  for (const [id, place] of symbolPlaces(sop)) {
    const leader = leaders(id);
    const step = steps.get(leader) ?? { places: [], out: [], in: [] };
    step.places.push(place);
    steps.set(leader, step);
    stepOf.set(id, step);
  }
  for (const flow of sop.flows) {
    const from = leaders(flow.from);
    const to = leaders(flow.to);
    // A joint is within its step, as is an arrow between those whom it joins.
    if (from === to) continue;
    steps.get(from)?.out.push(flow);
    steps.get(to)?.in.push(flow);
  }
  return { steps: [...steps.values()], stepOf };
}

/** For each symbol one of those it is joined with, the same for all of them (union-find). */
function jointLeaders(sop: Sop): (id: string) => string {
  const parents = new Map<string, string>();
  const leader = (id: string): string => {
    let top = id;
    for (let up = parents.get(top); up !== undefined; up = parents.get(top)) top = up;
    return top;
  };
  for (const flow of sop.flows) {
    if (flow.kind !== 'joint') continue;
    const [from, to] = [leader(flow.from), leader(flow.to)];
    if (from !== to) parents.set(to, from);
  }
  return leader;
}

/** Every step that can be come to from these by arrows; from `in`, every step that can come to them. */
export function reached(
  graph: FlowGraph,
  roots: readonly Step[],
  along: 'out' | 'in',
): ReadonlySet<Step> {
  const seen = new Set(roots);
  // A set that grows while it is walked is visited to its end.
  for (const step of seen) {
    for (const flow of step[along]) {
      const next = graph.stepOf.get(along === 'out' ? flow.to : flow.from);
      if (next) seen.add(next);
    }
  }
  return seen;
}

/** The first symbol of a step, which names it. */
export function firstPlace(step: Step): SymbolPlace {
  const [place] = step.places;
  if (!place) throw new Error('a step has at least one symbol');
  return place;
}

/** The ids that point to a step: its rows, then its symbols. */
export const stepIds = (step: Step): readonly string[] => [
  ...new Set(step.places.map((place) => place.activity.id)),
  ...step.places.map((place) => place.symbol.id),
];

export const isTerminator = (step: Step): boolean =>
  step.places.some((place) => place.symbol.kind === 'terminator');

export const isDecision = (step: Step | undefined): boolean =>
  step?.places.some((place) => place.symbol.kind === 'decision') ?? false;

/**
 * The steps that begin: a capsule that no arrow comes to but one from further down, or from a decision beside it,
 * which is a loop.
 * A capsule without any arrow begins only at the very top; elsewhere it is an end that nothing leads to yet.
 */
export const startSteps = forRecent((sop: Sop): readonly Step[] => {
  const { steps, stepOf } = flowGraph(sop);
  const rowOf = (id: string): number => {
    const step = stepOf.get(id);
    return step ? firstPlace(step).row : -1;
  };
  return steps.filter((step, index) => {
    if (!isTerminator(step)) return false;
    const { row } = firstPlace(step);
    const isLoop = (flow: Flow): boolean =>
      rowOf(flow.from) > row || (rowOf(flow.from) === row && isDecision(stepOf.get(flow.from)));
    return step.in.every(isLoop) && (step.out.length > 0 || index === 0);
  });
});

/** The steps that finish: a capsule that no arrow leaves. */
export function endSteps(sop: Sop): readonly Step[] {
  const starts = new Set(startSteps(sop));
  return flowGraph(sop).steps.filter(
    (step) => isTerminator(step) && step.out.length === 0 && !starts.has(step),
  );
}

/** The capsules that are there to finish: all but those that begin, whether or not an arrow leaves them. */
export const endCapsules = forRecent((sop: Sop): readonly Step[] => {
  const starts = new Set(startSteps(sop));
  return flowGraph(sop).steps.filter((step) => isTerminator(step) && !starts.has(step));
});
