/** A row jumped to, as by the thread: nobody came to it by a flow, so it is no further round and its time is its own. */
import { expect, it } from 'vitest';
import { writeAmount } from '../../src/model/duration.ts';
import type { Sop } from '../../src/model/sop.ts';
import { choose, exitsAsked, goOn, jumpTo } from '../../src/walk/goOn.ts';
import { beginning, type Walk } from '../../src/walk/walk.ts';
import { flow } from '../rules/flow.ts';
import { litPicture } from './picture.ts';

/** Each row takes so many minutes as its number says. */
const LOOP: Sop = minutes(flow('( [] <> [] )', '1>2 2>3 3>4:Ya 3>2:Tidak 4>5'));

function minutes(sop: Sop): Sop {
  const activities = sop.activities.map((row, i) => ({ ...row, duration: `${i + 1} menit` }));
  return { ...sop, activities };
}

/** What is done one after the other: a press, a jump to `k2`, the answer `Ya`; and what is lit after it, and when. */
function ways(...deeds: readonly string[]): readonly string[] {
  let walk: Walk = beginning;
  return deeds.map((deed) => {
    walk = after(walk, deed);
    return `${litPicture(LOOP, walk)} ${writeAmount(walk.time.expected)}`;
  });
}

function after(walk: Walk, deed: string): Walk {
  if (deed === 'on') return goOn(LOOP, walk);
  if (deed.startsWith('k')) return jumpTo(LOOP, walk, deed);
  const exit = exitsAsked(LOOP, walk).find(({ label }) => label === deed);
  return choose(LOOP, walk, exit?.id ?? '');
}

it('counts no round and begins the time anew', () => {
  expect(ways('on', 'on', 'on', 'k2', 'on')).toEqual([
    ...['1 1 menit', '2 3 menit', '3? 6 menit', '2 2 menit', '3x2? 5 menit'],
  ]);
});

it('keeps the rounds that were gone', () => {
  expect(ways('on', 'on', 'on', 'Tidak', 'on', 'k2').slice(-3)).toEqual([
    ...['2x2 8 menit', '3x2? 11 menit', '2x2 2 menit'],
  ]);
});

it('counts a row that was never come by once, however often it is jumped to', () => {
  expect(ways('on', 'k4', 'k2', 'k4', 'on')).toEqual([
    ...['1 1 menit', '4 4 menit', '2 2 menit', '4 4 menit', '5 9 menit'],
  ]);
});

it('leads on as the flow does, also from the end', () => {
  expect(ways('k5', 'on', 'k3', 'Tidak')).toEqual([
    ...['5 5 menit', 'end 5 menit', '3? 3 menit', '2 5 menit'],
  ]);
});
