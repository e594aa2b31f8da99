import { expect, it } from 'vitest';
import { SEVERITIES } from '../../../src/rules/severities.ts';
import { CHAPTERS } from '../../../src/ui/guide/chapters.ts';
import { neighbours, type Place, rulesWith, titleOf } from '../../../src/ui/guide/place.ts';

function leafThrough(from: Place): readonly Place[] {
  const { next } = neighbours(from);
  return next === undefined ? [from] : [from, ...leafThrough(next)];
}

it('leafs through all chapters, from the beginning', () => {
  expect(leafThrough('start')).toHaveLength(CHAPTERS.length + 1);
  expect(neighbours('start').previous).toBeUndefined();
});

it('leafs through all rules, and back', () => {
  const pages = leafThrough({ rule: 'one-start' });
  expect(pages.map(titleOf).sort()).toEqual(SEVERITIES.map(([{ title }]) => title).sort());
  for (const [i, page] of pages.entries()) expect(neighbours(page).previous).toEqual(pages[i - 1]);
});

it('finds rules by words, those that are called so first', () => {
  expect(rulesWith('waktu').slice(0, 2)).toEqual(['duration-required', 'duration-measurable']);
  expect(rulesWith('KAPSUL selesai')).toContain('end-required');
  expect(rulesWith('secepatnya')).toContain('duration-measurable');
  expect(rulesWith('helikopter')).toEqual([]);
});
