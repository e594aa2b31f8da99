/** Walks that try every answer, and what of an SOP they came by. */
import type { Flow, Sop } from '../../src/model/sop.ts';
import { flowGraph, reached } from '../../src/rules/graph.ts';
import { choose, exitsAsked, goOn } from '../../src/walk/goOn.ts';
import { beginning, type Walk } from '../../src/walk/walk.ts';
import { firstSteps } from '../../src/walk/walkGraph.ts';

/** One press, or one answer where the walk waits for it. */
export function step(sop: Sop, walk: Walk, answer: (exits: readonly Flow[]) => Flow): Walk {
  return walk.asked === null
    ? goOn(sop, walk)
    : choose(sop, walk, answer(exitsAsked(sop, walk)).id);
}

/** What can be come to from the beginning, by joints and arrows alone. */
export function reachable(sop: Sop): { symbols: ReadonlySet<string>; flows: ReadonlySet<string> } {
  const steps = [...reached(flowGraph(sop), firstSteps(sop), 'out')];
  return {
    symbols: new Set(steps.flatMap(({ places }) => places.map(({ symbol }) => symbol.id))),
    flows: new Set(steps.flatMap(({ out }) => out.map(({ id }) => id))),
  };
}

/**
 * What is lit and run along in walks one after another that answer by the exit from which a flow that has not been
 * run along is near, unless that has been tried often: where branches wait for one another, near may be far.
 */
export function everyWay(sop: Sop, walks: number): { symbols: Set<string>; flows: Set<string> } {
  const seen = { symbols: new Set<string>(), flows: new Set<string>() };
  const tries = new Map<string, number>();
  const nearest = (exits: readonly Flow[]): Flow => {
    const tried = (exit: Flow): number => tries.get(exit.id) ?? 0;
    const costOf = (exit: Flow): number => tried(exit) + pressesToNew(sop, exit, seen.flows);
    const [exit] = exits.toSorted((a, b) => costOf(a) - costOf(b));
    if (!exit) throw new Error('asked without an exit to choose');
    tries.set(exit.id, tried(exit) + 1);
    return exit;
  };
  const presses = 20 * (sop.activities.length + 2);
  for (let round = 0; round < walks; round++) {
    let walk = beginning;
    for (let press = 0; press < presses && !walk.isOver; press++) {
      walk = step(sop, walk, nearest);
      for (const id of walk.lit) seen.symbols.add(id);
      for (const id of walk.taken) seen.flows.add(id);
    }
  }
  return seen;
}

/** How many flows there are from this one on to the first that has not been run along; many where there is none. */
function pressesToNew(sop: Sop, first: Flow, known: ReadonlySet<string>): number {
  const { stepOf } = flowGraph(sop);
  const far = new Map([[first, 0]]);
  for (const [flow, count] of far) {
    if (!known.has(flow.id)) return count;
    for (const next of stepOf.get(flow.to)?.out ?? []) if (!far.has(next)) far.set(next, count + 1);
  }
  return sop.flows.length + 1;
}
