/** Which rows are told of where a way goes round for ever. */
import { expect, it } from 'vitest';
import { loopHasExit } from '../../src/rules/loop-has-exit.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';
import { flow } from './flow.ts';

const found = (rows: string, flows: string) =>
  loopHasExit
    .check(flow(rows, flows), UNMEASURED)
    .map(({ at, message }) => `${message.split(':')[0]}, ${at.join(' ')}`);

it.each([
  ['of one row', '( [][] )', '1>2a 2a>2b 2b>2a', ['Kegiatan 2, k2 s2 s3']],
  ['of several rows', '( [] [] )', '1>2 2>3 3>2', ['Kegiatan 2 sampai 3, k2 s2 k3 s3']],
  [
    'that others lead into, wherever they stand',
    '( [] [] [] [] )',
    '1>2 2>3 3>4 4>3 5>2',
    ['Kegiatan 3 sampai 4, k3 s3 k4 s4'],
  ],
  [
    'at the end of another, which can be left for it',
    '( [] <> [] [] )',
    '1>2 2>3 3>2:Tidak 3>4:Ya 4>5 5>4',
    ['Kegiatan 4 sampai 5, k4 s4 k5 s5'],
  ],
  [
    'and of another beside it',
    '( [] [] [] [] )',
    '1>2 2>3 3>2 4>5 5>4',
    ['Kegiatan 2 sampai 3, k2 s2 k3 s3', 'Kegiatan 4 sampai 5, k4 s4 k5 s5'],
  ],
  [
    'further up than what leads into it',
    '( [] [] [] )',
    '1>4 4>3 3>2 2>3',
    ['Kegiatan 2 sampai 3, k2 s2 k3 s3'],
  ],
])('tells of a loop %s', (_, rows, flows, places) => {
  expect(found(rows, flows)).toEqual(places);
});

it.each([
  ['it leads to an end', '( [] <> )', '1>2 2>3 3>2:Tidak 3>4:Ya'],
  ['it passes by an end', '( [] )', '1>2 2>3 3>2'],
  ['it comes to a row from which nothing leads on', '( [] <> []', '1>2 2>3 3>2:Tidak 3>4:Ya'],
])('is content where %s', (_, rows, flows) => {
  expect(found(rows, flows)).toEqual([]);
});
