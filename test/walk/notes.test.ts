import { expect, it } from 'vitest';
import { jumpTo } from '../../src/walk/goOn.ts';
import { noteSentence } from '../../src/walk/notes.ts';
import { beginning } from '../../src/walk/walk.ts';
import { flow } from '../rules/flow.ts';
import { litPicture, walked, walksBy } from './picture.ts';

it('rows without symbols are named once, however often one passes them', () =>
  expect(walked(flow('( - <> )', '1>3 3>1:Tidak 3>4:Ya'), 'Tidak Ya')).toBe(
    '1 3?!no-symbols 1x2 3x2? 4 end',
  ));

it('a jump lights the row alone, and says nothing of those between', () => {
  const sop = flow('( [] [] - [] )', '1>2 1>3 2>5 3>5 5>6');
  const walk = walksBy(sop, '', 2).at(-1) ?? beginning;
  expect(litPicture(sop, walk)).toBe('2+3');
  expect(litPicture(sop, jumpTo(sop, walk, 'k6'))).toBe('6');
  expect(litPicture(sop, jumpTo(sop, walk, 'k4'))).toBe('2+3!no-symbols');
  expect(jumpTo(sop, walk, 'k3')).toBe(walk);
  expect(jumpTo(sop, walk, 'nobody')).toBe(walk);
});

it('what is said names the rows as they are numbered', () => {
  const sop = flow('( - [] - [] )', '1>3 3>5');
  const said = walksBy(sop).flatMap(({ notes }) => notes.map((note) => noteSentence(sop, note)));
  expect(said).toEqual([
    'Kegiatan 2 dilewati: belum ada simbol di sana.',
    'Kegiatan 4 dilewati: belum ada simbol di sana.',
    'Kegiatan 5 buntu: belum ada panah keluar.',
  ]);
});
