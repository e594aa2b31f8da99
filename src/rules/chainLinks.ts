/** The chain as one cell sees it: the cells at the other ends of its ties, and the arrows that lead between them. */
import type { Sop } from '../model/sop.ts';
import { type FlowGraph, flowGraph, type Step } from './graph.ts';
import { chainOf, type Tie } from './outputUse.ts';

/** A cell that hands over, or one that is handed to. */
export interface ChainCell {
  readonly activity: string;
  readonly column: 'output' | 'requirements';
}

export interface ChainLinks {
  /** In the order of the document. */
  readonly cells: readonly ChainCell[];
  /** The ids of the arrows of the shortest way to each. */
  readonly flows: ReadonlySet<string>;
}

/** Whether a column takes part in the chain. */
export const isInChain = (column: string): column is ChainCell['column'] =>
  column === 'output' || column === 'requirements';

/** The rows that an Output goes to, or that a Kelengkapan comes from, by their ids. */
export const partnersOf = (sop: Sop, cell: ChainCell): readonly string[] =>
  tiesAt(sop, cell).map((tie) => (cell.column === 'output' ? tie.to : tie.from));

/** What is tied to a cell; nothing where nobody asks for it. */
export function linksOf(sop: Sop, cell: ChainCell): ChainLinks {
  const graph = flowGraph(sop);
  const ties = tiesAt(sop, cell);
  const column = cell.column === 'output' ? 'requirements' : 'output';
  return {
    cells: partnersOf(sop, cell).map((activity) => ({ activity, column })),
    flows: new Set(ties.flatMap((tie) => wayBetween(graph, tie))),
  };
}

const tiesAt = (sop: Sop, { activity, column }: ChainCell): readonly Tie[] =>
  chainOf(sop).ties.filter((tie) => (column === 'output' ? tie.from : tie.to) === activity);

/** The arrows of the shortest way from one row to another. */
function wayBetween(graph: FlowGraph, { from, to }: Tie): readonly string[] {
  const starts = graph.steps.filter((step) => isOf(step, from));
  const ways = new Map<Step, readonly string[]>(starts.map((step) => [step, []]));
  // A map that grows while it is walked is visited to its end, the nearest first.
  for (const [step, way] of ways) {
    if (isOf(step, to)) return way;
    for (const flow of step.out) {
      const next = graph.stepOf.get(flow.to);
      if (next && !ways.has(next)) ways.set(next, [...way, flow.id]);
    }
  }
  return [];
}

const isOf = (step: Step, id: string): boolean =>
  step.places.some(({ activity }) => activity.id === id);
