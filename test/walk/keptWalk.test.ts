import { expect, it } from 'vitest';
import { removeActivity, setActivityText } from '../../src/commands/activities.ts';
import { connect, removeFlow } from '../../src/commands/flows.ts';
import { removeSymbol, setSymbolKind } from '../../src/commands/symbols.ts';
import type { Sop } from '../../src/model/sop.ts';
import { choose, exitsAsked, goOn } from '../../src/walk/goOn.ts';
import { keptWalk } from '../../src/walk/keptWalk.ts';
import { beginning, type Walk } from '../../src/walk/walk.ts';
import { flow } from '../rules/flow.ts';
import { litPicture } from './picture.ts';

/** A walk after so many presses. */
const after = (sop: Sop, presses: number): Walk =>
  Array.from({ length: presses }).reduce<Walk>((walk) => goOn(sop, walk), beginning);

/** What is lit after an edit of the SOP under a walk, and with the press after that. */
function edited(sop: Sop, presses: number, edit: (sop: Sop) => Sop): string {
  const next = edit(sop);
  const walk = keptWalk(next, after(sop, presses));
  return [walk, goOn(next, walk)].map((one) => litPicture(next, one)).join(' ');
}

const LINE = flow('( [] [] )', '1>2 2>3 3>4');

it('the row that was lit gives way to the one below it, or to the last', () => {
  expect(edited(LINE, 2, (sop) => removeActivity(sop, 'k2'))).toBe('2 3');
  expect(edited(LINE, 4, (sop) => removeActivity(sop, 'k4'))).toBe('3x2!no-exit end');
});

it('rows that go above leave the light where it was', () =>
  expect(edited(LINE, 3, (sop) => removeActivity(sop, 'k2'))).toBe('2 3'));

it('an arrow drawn on the stage is walked with the next press', () => {
  const stuck = flow('( [] [] )', '1>2 3>4');
  const mended = (sop: Sop) => connect(sop, { from: 's2', to: 's4', kind: 'arrow' });
  expect(litPicture(stuck, after(stuck, 2))).toBe('2!no-exit');
  expect(edited(stuck, 2, mended)).toBe('2 4');
});

it('what is joined to a lit row is lit with it', () => {
  const sop = flow('( [] [] )', '1>2 2>4');
  expect(edited(sop, 2, (it) => connect(it, { from: 's2', to: 's3', kind: 'joint' }))).toBe(
    '2+3 4',
  );
});

it('a decision that becomes a box asks no more, and a box that becomes one asks', () => {
  const sop = flow('( <> [] )', '1>2 2>3:A 2>4:B 3>4');
  expect(edited(sop, 2, (it) => setSymbolKind(it, 's2', 'process'))).toBe('2 3(4)');
  const split = flow('( [] [] )', '1>2 2>3 2>4 3>4');
  expect(edited(split, 2, (it) => setSymbolKind(it, 's2', 'decision'))).toBe('2? 2?');
});

it('an answer by an arrow that has gone is asked for again', () => {
  const sop = flow('( <> <> ) )', '1>2 1>3 2>4:A 2>5:B 2>1:C 3>4:A 3>5:B');
  const asked = after(sop, 2);
  const answered = choose(sop, asked, exitsAsked(sop, asked)[0]?.id ?? '');
  expect([asked.asked, answered.asked]).toEqual(['s2', 's3']);
  expect(keptWalk(removeFlow(sop, 'f3'), answered)).toMatchObject({ asked: 's2', chosen: {} });
  const alone = removeSymbol(sop, 's3');
  const kept = keptWalk(alone, answered);
  expect(litPicture(alone, goOn(alone, kept))).toBe('4!no-symbols');
});

it('the time of a row that is lit is what is written there now', () => {
  const walk = after(LINE, 2);
  const slower = setActivityText(LINE, 'k2', 'duration', '2 jam');
  expect(walk.time.expected).toMatchObject({ minutes: 10 });
  expect(keptWalk(slower, walk).time.expected).toMatchObject({ minutes: 125 });
});

it('a walk that is over begins anew where nothing is left of it, also under names used again', () => {
  const short = flow('( )', '1>2');
  const over = after(short, 3);
  const other = {
    ...LINE,
    activities: LINE.activities.map((row) => ({ ...row, id: `other-${row.id}` })),
  };
  expect(litPicture(other, goOn(other, keptWalk(other, over)))).toBe('1');
});

it('a form that was empty is begun once it has a symbol', () => {
  const empty = flow('- )', '');
  const bare = { ...empty, activities: empty.activities.map((row) => ({ ...row, symbols: [] })) };
  const over = goOn(bare, beginning);
  expect(litPicture(bare, over)).toBe('end!empty');
  expect(litPicture(empty, goOn(empty, keptWalk(empty, over)))).toMatch(/^2/);
});
