import { expect, it } from 'vitest';
import { writeAmount } from '../../src/model/duration.ts';
import type { Sop } from '../../src/model/sop.ts';
import { beginning, untimed } from '../../src/walk/walk.ts';
import { flow } from '../rules/flow.ts';
import { walksBy } from './picture.ts';

/** The same SOP with these waktu in its rows. */
const timed = (sop: Sop, ...durations: readonly string[]): Sop => ({
  ...sop,
  activities: sop.activities.map((row, i) => ({ ...row, duration: durations[i] ?? '' })),
});

/** Fastest and expected time after each press that lights something, once where they are alike. */
const times = (sop: Sop, answers?: string): readonly string[] =>
  walksBy(sop, answers)
    .filter(({ isOver }) => !isOver)
    .map(({ time }) => [...new Set(Object.values(time).map(writeAmount))].join(' - '));

it('is the sum of what was lit, by its lower and by its upper ends', () => {
  const sop = timed(
    flow('( [] [] )', '1>2 2>3 3>4'),
    '5 menit',
    '1-2 jam',
    '1 hari kerja',
    '10 menit',
  );
  expect(times(sop)).toEqual([
    '5 menit',
    '1 jam 5 menit - 2 jam 5 menit',
    '1 hari 1 jam 5 menit - 1 hari 2 jam 5 menit',
    '1 hari 1 jam 15 menit - 1 hari 2 jam 15 menit',
  ]);
});

it('is counted for every round', () => {
  const sop = timed(flow('( [] <> )', '1>2 2>3 3>4:Ya 3>2:Tidak'), '', '1 hari', '1 jam');
  expect(times(sop, 'Tidak Ya').at(-1)).toBe('2 hari 2 jam');
});

it('is that of the longest branch where several meet', () => {
  const split = flow('( [] [] [] )', '1>2 1>3 3>4 2>5 4>5');
  expect(times(timed(split, '', '10 menit', '2 menit', '3 menit', '1 menit'))).toEqual([
    '0 menit',
    '10 menit',
    '10 menit',
    '11 menit',
  ]);
  expect(times(timed(split, '', '4 menit', '2 menit', '3 menit', '1 menit')).at(-1)).toBe(
    '6 menit',
  );
  expect(times(timed(split, '', '7 jam', '1 hari')).at(-1)).toBe('1 hari');
});

it('is that of the longest of joined rows, and once for a row of several symbols', () => {
  expect(times(timed(flow('( [] [] )', '1>2 2=3 3>4'), '', '5 menit', '8 menit')).at(-1)).toBe(
    '8 menit',
  );
  const row = flow('( []<>[] )', '1>2a 2a>2b 2b>2c:Ya 2b>3:Tidak 2c>3');
  expect(times(timed(row, '', '5 menit'), 'Ya').at(-1)).toBe('5 menit');
  const fork = flow('( [][] )', '1>2a 1>2b 2a>3 2b>3');
  expect(times(timed(fork, '', '5 menit')).at(-1)).toBe('5 menit');
});

it('stays when all is over, and rows without a measurable time are named', () => {
  const sop = timed(flow('( [] [] )', '1>2 2>3 3>4'), '5 menit', 'Sesuai kebutuhan', '-', '1 jam');
  const walks = walksBy(sop);
  expect(walks.map((walk) => untimed(sop, walk).join())).toEqual([
    '',
    'k2',
    'k2,k3',
    'k2,k3',
    'k2,k3',
  ]);
  expect(walks.at(-1)).toMatchObject({ isOver: true, time: walks.at(-2)?.time });
  expect(untimed(sop, beginning)).toEqual([]);
});
