/** How a walk goes on: by a press, by an answer, by a jump. */
import { activityById, symbolPlace } from '../model/lookup.ts';
import type { Activity, Flow, Sop } from '../model/sop.ts';
import { firstPlace } from '../rules/graph.ts';
import { timeAfter } from './elapsed.ts';
import { notesOn } from './notes.ts';
import { type Pressed, pressAt, pressOn, waysOn } from './press.ts';
import {
  litActivities,
  litBy,
  NO_ELAPSED,
  roundsOf,
  type Visit,
  type Walk,
  withNew,
} from './walk.ts';
import { firstSteps, firstStepsOf, nameOf, walkGraph } from './walkGraph.ts';

/** One press further; the same walk while a decision waits for its answer, and when all is over. */
export function goOn(sop: Sop, walk: Walk): Walk {
  if (walk.isOver || walk.asked !== null) return walk;
  if (walkGraph(sop).steps.length === 0) return { ...ended(walk), notes: [{ kind: 'empty' }] };
  const hasBegun = walk.visits.length > 0 || walk.waiting.length > 0;
  if (!hasBegun) return pressed(sop, walk, pressAt(sop, firstSteps(sop), walk.time));
  const press = pressOn(sop, walk);
  if (press.entered.length > 0) return pressed(sop, walk, press);
  const next = rowAfterDeadEnd(sop, walk);
  return next ? steppedTo(sop, walk, next) : ended(walk);
}

/** The exit that the asked decision takes; where no other is asked, the walk goes on at once. */
export function choose(sop: Sop, walk: Walk, flow: string): Walk {
  if (walk.asked === null || !exitsAsked(sop, walk).some(({ id }) => id === flow)) return walk;
  const chosen = { ...walk.chosen, [walk.asked]: flow };
  const asked = askedOf(sop, walk.visits, chosen);
  const answered: Walk = { ...walk, chosen, asked };
  return asked === null ? goOn(sop, answered) : answered;
}

/** The exits of the decision that is asked, in the order of the file. */
export const exitsAsked = (sop: Sop, { asked }: Walk): readonly Flow[] =>
  asked === null ? [] : (walkGraph(sop).stepOf.get(asked)?.out ?? []);

/** The flows by which what is lit goes on; of a decision that has no answer yet all exits. */
export const nextFlows = (sop: Sop, walk: Walk): readonly Flow[] => [
  ...new Set(walk.visits.flatMap((visit) => waysOn(sop, visit, walk.chosen))),
];

/**
 * The walk with this row lit and nothing else; the same where the row is lit already or isn't there. It was not come
 * to by a flow: that is no further round, and the baku time begins anew with it.
 */
export function jumpTo(sop: Sop, walk: Walk, activity: string): Walk {
  const row = activityById(sop, activity);
  if (!row || litActivities(sop, walk).includes(activity)) return walk;
  if (row.symbols.length === 0)
    return { ...walk, notes: [{ kind: 'no-symbols', activities: [activity] }] };
  const jumped = litRow(sop, { ...walk, time: NO_ELAPSED }, row);
  const rounds = Object.entries(jumped.rounds).map(([id, count]) => [
    id,
    Math.max(1, Math.min(count, roundsOf(walk, id))),
  ]);
  return { ...jumped, rounds: Object.fromEntries(rounds) };
}

/** The walk put on a row, without a word about the rows between. */
export const litRow = (sop: Sop, walk: Walk, row: Activity): Walk =>
  steppedTo(sop, { ...walk, row: sop.activities.indexOf(row) }, row);

/** A row is lit that nobody came to by a flow. */
const steppedTo = (sop: Sop, walk: Walk, { id }: Activity): Walk =>
  pressed(sop, walk, pressAt(sop, firstStepsOf(sop, id), walk.time));

/** The first decision that is lit and has no answer. */
export function askedOf(sop: Sop, visits: readonly Visit[], chosen: Walk['chosen']): string | null {
  const { stepOf, orderOf, asking } = walkGraph(sop);
  const asked = visits.flatMap((visit) =>
    waysOn(sop, visit, chosen).flatMap(({ from }) => {
      const step = stepOf.get(from);
      return step && asking.has(step) ? nameOf(step) : [];
    }),
  );
  const open = asked.filter((decision) => !Object.hasOwn(chosen, decision));
  return open.sort((a, b) => orderOf(a) - orderOf(b))[0] ?? null;
}

/** The walk after a press. */
function pressed(sop: Sop, before: Walk, press: Pressed): Walk {
  const { visits, waiting, fresh } = press;
  const lit = litBy(sop, visits);
  const taken = press.taken.map(({ id }) => id);
  const rounds = [...fresh].map(({ id }) => [id, roundsOf(before, id) + 1] as const);
  const walk: Walk = {
    lit,
    taken: [...new Set(taken)],
    asked: askedOf(sop, visits, {}),
    chosen: {},
    waiting,
    rounds: { ...before.rounds, ...Object.fromEntries(rounds) },
    walkedSymbols: withNew(before.walkedSymbols, lit),
    walkedFlows: withNew(before.walkedFlows, taken),
    time: timeAfter(sop, before.time, visits),
    past: before.time,
    notes: [],
    isOver: false,
    visits,
    row: symbolPlace(sop, lit[0] ?? '')?.row ?? before.row,
  };
  return { ...walk, notes: notesOn(sop, { before, walk, press }) };
}

const ended = (walk: Walk): Walk => ({
  ...walk,
  ...{ lit: [], taken: [], asked: null, chosen: {}, waiting: [], notes: [], visits: [] },
  past: walk.time,
  isOver: true,
});

/** Where nothing leads on although it should: the next row below that has not been lit. */
function rowAfterDeadEnd(sop: Sop, walk: Walk): Activity | undefined {
  const { deadEnds, stepOf } = walkGraph(sop);
  const stuck = walk.lit.flatMap((id) => stepOf.get(id) ?? []).find((step) => deadEnds.has(step));
  if (!stuck) return undefined;
  return sop.activities
    .slice(firstPlace(stuck).row + 1)
    .find(({ id, symbols }) => symbols.length > 0 && roundsOf(walk, id) === 0);
}
