/** Arrows that lack an end, as a damaged or hand-written file may have them. */
import { expect, it } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { inRow, sopOf } from '../../src/rules/example.ts';
import { fixAll } from '../../src/rules/fixing.ts';
import { noSelfFlow } from '../../src/rules/no-self-flow.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';

const SOUND = sopOf(inRow('Mencatat surat'));
const withFlow = (from: string, to: string): Sop => ({
  ...SOUND,
  flows: [...SOUND.flows, { id: 'f9', from, to, kind: 'arrow', label: '' }],
});
const found = (sop: Sop) =>
  noSelfFlow
    .check(sop, UNMEASURED)
    .map(({ at, message, fix }) => ({ at: at.join(' '), message, does: fix?.does }));

it.each([
  ['to nowhere', 's2', 'gone'],
  ['from nowhere', 'gone', 's2'],
])('an arrow %s is told of by the end that it has, and can be taken away', (_, from, to) => {
  const sop = withFlow(from, to);
  expect(found(sop)).toEqual([
    {
      at: 'k2 s2 f9',
      message: 'Kegiatan 2: ada panah yang tidak mencapai simbol.',
      does: 'Menghapus panah pada kegiatan 2 yang tidak mencapai simbol.',
    },
  ]);
  expect(fixAll(sop, noSelfFlow)).toEqual(SOUND);
});

it('an arrow between nothing and nothing is told of by itself', () => {
  for (const to of ['away', 'gone'])
    expect(found(withFlow('gone', to))).toEqual([
      { at: 'f9', message: 'Ada panah yang tidak mencapai simbol.', does: undefined },
    ]);
});
