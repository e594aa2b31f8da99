/** The chain of an SOP: which Output is met again as which Kelengkapan, and where a hand-over is broken. */
import { likeness, SAME_THING, type Thing, thingsIn } from '../language/documentBag.ts';
import { forRecent } from '../model/recent.ts';
import type { Activity, Flow, Sop } from '../model/sop.ts';
import { isBlank } from './blank.ts';
import { type FlowGraph, flowGraph, isTerminator, type Step } from './graph.ts';
import { perRow } from './perRow.ts';

/** An Output that a later row asks for. */
export interface Tie {
  readonly from: Activity;
  readonly to: Activity;
  /** As written in the one cell and in the other. */
  readonly output: string;
  readonly requirement: string;
}

/**
 * What an arrow hands over: the next row asks for it, a later one does, nobody does although they say what they need,
 * or it can't be told.
 */
export type HandOver = 'next' | 'later' | 'broken' | 'unknown';

export interface Chain {
  readonly ties: readonly Tie[];
  /** By the id of the flow. */
  readonly handOvers: ReadonlyMap<string, HandOver>;
  /** Rows whose Output nobody asks for. */
  readonly unused: readonly Activity[];
}

const outputsOf = perRow(({ output }) => (isBlank(output) ? [] : thingsIn(output)));
const needsOf = perRow(({ requirements }) => (isBlank(requirements) ? [] : thingsIn(requirements)));

/** The chain, computed once per Sop value. */
export const chainOf = forRecent((sop: Sop): Chain => {
  const graph = flowGraph(sop);
  const uses = sop.activities.map((activity) => useOf(graph, activity));
  const handOvers = uses.flatMap((use) =>
    use.out.map((flow) => [flow.id, handOver(use, flow, graph)] as const),
  );
  return {
    ties: uses.flatMap(({ tie }) => tie ?? []),
    handOvers: new Map(handOvers),
    unused: uses.flatMap((use) => (isUnused(use) ? [use.activity] : [])),
  };
});

/** What becomes of the Output of one row. */
interface Use {
  readonly activity: Activity;
  readonly out: readonly Flow[];
  /** The nearest row that asks for it. */
  readonly tie: Tie | null;
  /** Whether all that come next say what they need, so that a lack means something. */
  readonly isTold: boolean;
  readonly isLast: boolean;
}

function useOf(graph: FlowGraph, activity: Activity): Use {
  const steps = new Set(activity.symbols.flatMap(({ id }) => graph.stepOf.get(id) ?? []));
  const out = [...steps].flatMap((step) => step.out);
  const next = out
    .flatMap(({ to }) => graph.stepOf.get(to) ?? [])
    .filter((step) => !steps.has(step));
  const isLast = [...steps].some((step) => isTerminator(step) && step.out.length === 0);
  const outputs = outputsOf(activity);
  const tie = outputs.length === 0 ? null : tieOf(graph, activity, steps, outputs);
  const isTold = next.length > 0 && next.every((step) => needsAt(step, activity).length > 0);
  return { activity, out, tie, isTold: isTold && outputs.length > 0, isLast };
}

/** The nearest row come to by the arrows that asks for one of these things. */
function tieOf(
  graph: FlowGraph,
  activity: Activity,
  steps: ReadonlySet<Step>,
  outputs: readonly Thing[],
): Tie | null {
  const seen = new Set(steps);
  // A set that grows while it is walked is visited to its end, the nearest first.
  for (const step of seen) {
    for (const { activity: to } of steps.has(step) ? [] : step.places) {
      const met = to === activity ? null : metIn(outputs, needsOf(to));
      if (met) return { from: activity, to, ...met };
    }
    for (const flow of step.out) {
      const next = graph.stepOf.get(flow.to);
      if (next) seen.add(next);
    }
  }
  return null;
}

function metIn(
  outputs: readonly Thing[],
  needs: readonly Thing[],
): Pick<Tie, 'output' | 'requirement'> | null {
  for (const output of outputs) {
    const need = needs.find((one) => likeness(output, one) >= SAME_THING);
    if (need) return { output: output.text, requirement: need.text };
  }
  return null;
}

const needsAt = (step: Step, but: Activity): readonly Thing[] =>
  step.places.flatMap(({ activity }) => (activity === but ? [] : needsOf(activity)));

const isUnused = ({ tie, isTold, isLast }: Use): boolean => tie === null && isTold && !isLast;

function handOver(use: Use, flow: Flow, graph: FlowGraph): HandOver {
  if (isUnused(use)) return 'broken';
  const target = graph.stepOf.get(flow.to);
  if (!use.tie || !target) return 'unknown';
  return metIn(outputsOf(use.activity), needsAt(target, use.activity)) ? 'next' : 'later';
}
