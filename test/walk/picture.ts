/** A walk as a line of text, so that a test shows the way it is about. */
import type { Sop } from '../../src/model/sop.ts';
import { choose, exitsAsked, goOn } from '../../src/walk/goOn.ts';
import { beginning, litActivities, roundsOf, type Walk } from '../../src/walk/walk.ts';

/** What is lit: `2+3` two rows, `2x3` a row for the third time, `4?` it asks, `(5)` waited for, `!` with what is said. */
export function litPicture(sop: Sop, walk: Walk): string {
  const rowOf = (symbol: string | null): number =>
    sop.activities.findIndex(({ symbols }) => symbols.some(({ id }) => id === symbol)) + 1;
  const lit = litActivities(sop, walk).map((id) => {
    const row = sop.activities.findIndex((activity) => activity.id === id) + 1;
    const rounds = roundsOf(walk, id);
    return `${row}${rounds > 1 ? `x${rounds}` : ''}${rowOf(walk.asked) === row ? '?' : ''}`;
  });
  const waiting = walk.waiting.map(({ at }) => `(${rowOf(at)})`);
  const notes = walk.notes.map(({ kind }) => `!${kind}`);
  return [walk.isOver ? 'end' : lit.join('+'), ...waiting, ...notes].join('');
}

/** The walks to the end, with these labels for answers; they stop where one more is asked for. */
export function walksBy(sop: Sop, answers = '', most = 20): readonly Walk[] {
  const left = answers.split(' ').filter(Boolean);
  const walks: Walk[] = [];
  let walk = beginning;
  while (!walk.isOver && walks.length < most) {
    const answer = walk.asked === null ? null : left.shift();
    if (answer === undefined) break;
    walk = answer === null ? goOn(sop, walk) : choose(sop, walk, exitOf(sop, walk, answer));
    walks.push(walk);
  }
  return walks;
}

/** The same as pictures. */
export const walked = (sop: Sop, answers?: string, most?: number): string =>
  walksBy(sop, answers, most)
    .map((walk) => litPicture(sop, walk))
    .join(' ');

function exitOf(sop: Sop, walk: Walk, label: string): string {
  const exit = exitsAsked(sop, walk).find((flow) => flow.label === label);
  if (!exit) throw new Error(`No exit ${label}`);
  return exit.id;
}
