/** A walk after the SOP has been edited under it. */
import type { Activity, Sop } from '../model/sop.ts';
import { timeAfter } from './elapsed.ts';
import { askedOf, litRow } from './goOn.ts';
import { isStillTrue } from './notes.ts';
import { litActivities, litBy, roundsOf, type Visit, type Walk, withNew } from './walk.ts';
import { nameOf, type WalkGraph, walkGraph } from './walkGraph.ts';

/**
 * The walk without what has gone; the same where that changes nothing. Where all that was lit has gone, the nearest
 * row is lit, rather one below than one above. `whole` is the walk before anything of it went: what comes back to the
 * document, as by an undo, comes back to the walk.
 */
export function keptWalk(sop: Sop, walk: Walk, whole: Walk = walk): Walk {
  const { placeOf } = walkGraph(sop);
  const hasGone = whole.lit.length > 0 && !whole.lit.some((id) => placeOf.has(id));
  const from = hasGone ? walk : whole;
  const kept = withoutGone(sop, from);
  const isBare = from.lit.length > 0 && kept.lit.length === 0;
  const near = isBare ? nearestRow(sop, from.row) : undefined;
  if (near) return litRow(sop, kept, near);
  const written = JSON.stringify(kept);
  return [walk, whole].find((known) => JSON.stringify(known) === written) ?? kept;
}

function withoutGone(sop: Sop, walk: Walk): Walk {
  const graph = walkGraph(sop);
  const { placeOf, flowOf } = graph;
  const visits = walk.visits
    .map((visit) => keptVisit(graph, visit))
    .filter(({ symbols }) => symbols.length > 0);
  const lit = litBy(sop, visits);
  const chosen = keptAnswers(graph, walk.chosen, lit);
  const walkedSymbols = withNew(
    walk.walkedSymbols.filter((id) => placeOf.has(id)),
    lit,
  );
  const kept: Walk = {
    ...walk,
    lit,
    chosen,
    visits,
    taken: walk.taken.filter((id) => flowOf.has(id)),
    asked: askedOf(sop, visits, chosen),
    waiting: walk.waiting
      .filter(({ at }) => placeOf.has(at))
      .map((arrival) => ({ ...arrival, flows: arrival.flows.filter((id) => flowOf.has(id)) })),
    walkedSymbols,
    walkedFlows: walk.walkedFlows.filter((id) => flowOf.has(id)),
    time: timeAfter(sop, walk.past, visits),
    notes: walk.notes.filter((note) => isStillTrue(sop, note)),
    row: placeOf.get(lit[0] ?? '')?.row ?? walk.row,
  };
  const rounds = keptRounds(sop, kept);
  // Where nothing is left of what was walked, it is walked from the beginning.
  const isBare = Object.keys(rounds).length === 0 && graph.steps.length > 0;
  return { ...kept, rounds, isOver: walk.isOver && !isBare };
}

/** A visit of what is still there, with what has been joined to it. */
function keptVisit({ placeOf, stepOf, flowOf }: WalkGraph, visit: Visit): Visit {
  const symbols = visit.symbols.filter((id) => placeOf.has(id));
  const joined = symbols.flatMap(
    (id) => stepOf.get(id)?.places.map(({ symbol }) => symbol.id) ?? [],
  );
  return {
    symbols: withNew(symbols, joined),
    run: visit.run.filter((id) => flowOf.has(id)),
    since: visit.since,
  };
}

/** Answers of decisions that are still asked for an exit which is still there. */
function keptAnswers(
  { stepOf, flowOf, asking }: WalkGraph,
  chosen: Walk['chosen'],
  lit: readonly string[],
): Walk['chosen'] {
  const answers = Object.entries(chosen).filter(([decision, flow]) => {
    const step = stepOf.get(flowOf.get(flow)?.from ?? '');
    return step && asking.has(step) && nameOf(step) === decision && lit.includes(decision);
  });
  return Object.fromEntries(answers);
}

/** A row that is lit has been lit once at least, also where its symbol has come to it since. */
function keptRounds(sop: Sop, walk: Walk): Walk['rounds'] {
  const known = new Set(sop.activities.map(({ id }) => id));
  const kept = Object.entries(walk.rounds).filter(([id]) => known.has(id));
  const added = litActivities(sop, walk).filter((id) => roundsOf(walk, id) === 0);
  return Object.fromEntries([...kept, ...added.map((id) => [id, 1] as const)]);
}

/** The row that has moved up to where one was, or one after it, or the last one before. */
function nearestRow(sop: Sop, row: number): Activity | undefined {
  const hasSymbols = ({ symbols }: Activity): boolean => symbols.length > 0;
  const at = Math.max(0, row);
  return (
    sop.activities.slice(at).find(hasSymbols) ?? sop.activities.slice(0, at).findLast(hasSymbols)
  );
}
