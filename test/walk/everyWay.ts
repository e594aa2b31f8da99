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
 * What is lit and run along in walks one after another that answer by the exit least tried so far, so that in time
 * every one has its turn.
 */
export function everyWay(sop: Sop, walks: number): { symbols: Set<string>; flows: Set<string> } {
  const seen = { symbols: new Set<string>(), flows: new Set<string>() };
  const tries = new Map<string, number>();
  const leastTried = (exits: readonly Flow[]): Flow => {
    const [exit] = exits.toSorted((a, b) => (tries.get(a.id) ?? 0) - (tries.get(b.id) ?? 0));
    if (!exit) throw new Error('asked without an exit to choose');
    tries.set(exit.id, (tries.get(exit.id) ?? 0) + 1);
    return exit;
  };
  const presses = 20 * (sop.activities.length + 2);
  for (let round = 0; round < walks; round++) {
    let walk = beginning;
    for (let press = 0; press < presses && !walk.isOver; press++) {
      walk = step(sop, walk, leastTried);
      for (const id of walk.lit) seen.symbols.add(id);
      for (const id of walk.taken) seen.flows.add(id);
    }
  }
  return seen;
}
