/** Columns without a name, and columns that can't be told apart. */
import { expect, it } from 'vitest';
import type { Actor } from '../../src/model/sop.ts';
import { actorName } from '../../src/rules/actor-name.ts';
import { inRow, sopOf } from '../../src/rules/example.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';

const found = (...actors: readonly Omit<Actor, 'id'>[]) =>
  actorName
    .check(
      {
        ...sopOf(inRow('Mencatat surat')),
        actors: actors.map((actor, i) => ({ id: `a${i + 1}`, ...actor })),
      },
      UNMEASURED,
    )
    .map(({ at, message }) => `${at.join(' ')}: ${message}`);

it('tells of each column without a name by itself, and of no double among them', () => {
  expect(found({ name: '' }, { name: 'Staf' }, { name: ' ' })).toEqual([
    'a1: Nama pelaksana di kolom 1 masih kosong.',
    'a3: Nama pelaksana di kolom 3 masih kosong.',
  ]);
});

it('takes a head that says nothing for none', () => {
  expect(
    found({ name: 'Staf' }, { name: 'Staf', group: '' }, { name: 'STAF', group: '-' }),
  ).toEqual(['a1 a2 a3: Nama pelaksana ganda: “Staf” ada di 3 kolom.']);
  expect(found({ name: 'Staf' }, { name: 'Staf', group: 'Bidang' })).toEqual([]);
});
