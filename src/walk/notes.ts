/** What the stage says about a press. */
import { activityById, rowNumber } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import { firstPlace, type Step } from '../rules/graph.ts';
import { STAGE_NOTES } from '../words.ts';
import type { Pressed } from './press.ts';
import { MANY_ROUNDS, roundsOf, type Walk, type WalkNote } from './walk.ts';
import { isDecision, walkGraph } from './walkGraph.ts';

/** A press, with the walk before it and after it. */
export interface Passage {
  readonly before: Walk;
  readonly walk: Walk;
  readonly press: Pressed;
}

/** All there is to be said about a press, the rows in the order of the document. */
export function notesOn(sop: Sop, passage: Passage): readonly WalkNote[] {
  const { deadEnds } = walkGraph(sop);
  const { entered } = passage.press;
  const notes = (kind: 'no-exit' | 'one-exit', steps: readonly Step[]): readonly WalkNote[] =>
    [...new Set(steps.map((step) => firstPlace(step).activity.id))].map((activity) => {
      return { kind, activity };
    });
  return [
    ...emptyRows(sop, passage),
    ...notes(
      'no-exit',
      entered.filter((step) => deadEnds.has(step)),
    ),
    ...notes('one-exit', entered.filter(lacksAnswer)),
    ...noWayOut(sop, passage),
  ];
}

const lacksAnswer = (step: Step): boolean => isDecision(step) && step.out.length === 1;

/** Rows without symbols that the press led past downwards, when it did so for the first time. */
function emptyRows(sop: Sop, { before, walk, press }: Passage): readonly WalkNote[] {
  const { placeOf } = walkGraph(sop);
  const known = new Set(before.walkedFlows);
  const rowOf = (symbol: string): number => placeOf.get(symbol)?.row ?? -1;
  const passed = press.taken
    .filter(({ id }) => !known.has(id))
    .map(({ from, to }: Flow) => [rowOf(from), rowOf(to)] as const);
  if (press.taken.length === 0) passed.push([before.row, walk.row]);
  const activities = sop.activities
    .filter(({ symbols }, row) => {
      return symbols.length === 0 && passed.some(([from, to]) => from < row && row < to);
    })
    .map(({ id }) => id);
  return activities.length === 0 ? [] : [{ kind: 'no-symbols', activities }];
}

/** The first row that is lit over and over and can't be got away from. */
function noWayOut(sop: Sop, { walk, press }: Passage): readonly WalkNote[] {
  const { ending } = walkGraph(sop);
  const caught = press.entered.find(
    (step) =>
      !ending.has(step) &&
      step.places.some(({ activity }) => {
        return press.fresh.has(activity) && roundsOf(walk, activity.id) >= MANY_ROUNDS;
      }),
  );
  return caught ? [{ kind: 'no-way-out', activity: firstPlace(caught).activity.id }] : [];
}

/** Whether a note still holds after an edit. */
export function isStillTrue(sop: Sop, note: WalkNote): boolean {
  const { steps, deadEnds, ending } = walkGraph(sop);
  const isEmpty = (id: string): boolean => activityById(sop, id)?.symbols.length === 0;
  if (note.kind === 'empty') return steps.length === 0;
  if (note.kind === 'no-symbols') return note.activities.every(isEmpty);
  const here = steps.filter(({ places }) =>
    places.some(({ activity }) => activity.id === note.activity),
  );
  if (note.kind === 'no-exit') return here.some((step) => deadEnds.has(step));
  if (note.kind === 'one-exit') return here.some(lacksAnswer);
  return here.some((step) => !ending.has(step));
}

/** A note as the stage says it. */
export function noteSentence(sop: Sop, note: WalkNote): string {
  const numberOf = (id: string): number => rowNumber(sop, id);
  switch (note.kind) {
    case 'empty':
      return STAGE_NOTES.empty;
    case 'no-symbols':
      return STAGE_NOTES.noSymbols(note.activities.map(numberOf));
    case 'no-exit':
      return STAGE_NOTES.noExit(numberOf(note.activity));
    case 'one-exit':
      return STAGE_NOTES.oneExit(numberOf(note.activity));
    case 'no-way-out':
      return STAGE_NOTES.noWayOut(numberOf(note.activity));
  }
}
