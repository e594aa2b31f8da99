import { describe, expect, test } from 'vitest';
import { fillTable, insertRows } from '../../src/commands/rows.ts';
import { EMPTY_SOP } from '../../src/model/sop.ts';
import { drawn, sop } from './notation.ts';
import { run, runIdle } from './promises.ts';

const BROUGHT = sop('A C', ['A:(s1)', 'C:<s2>', 'A:(s3)'], 's1>s2 s2>s3:Ya s2>s1:Tidak');

describe('rows from elsewhere', () => {
  test('come between two as steps like others, and the arrow there is led through them', () => {
    const before = sop('A B', ['A:(s1)', 'B:(s2)'], 's1>s2');
    const after = run(before, (it) => insertRows(it, { rows: BROUGHT, at: 1 }));
    expect(drawn(after)).toEqual([
      ['A:(s1)', 'A:[s3]', 'a1:<s4>', 'A:[s5]', 'B:(s2)'],
      's1>s3 s5>s2 s3>s4 s4>s5:Ya s4>s3:Tidak',
    ]);
    expect(after.actors.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });

  test('at the end go on from the last one, and end as they did', () => {
    const before = sop('A', ['A:(s1)', 'A:[s2]'], 's1>s2');
    const after = run(before, (it) => insertRows(it, { rows: BROUGHT, at: 2 }));
    expect(drawn(after)[0]).toEqual(['A:(s1)', 'A:[s2]', 'A:[s3]', 'a1:<s4>', 'A:(s5)']);
    expect(drawn(after)[1]).toBe('s1>s2 s3>s4 s4>s5:Ya s4>s3:Tidak s2>s3');
  });

  test('come into the lane of the same name, whatever its case and spacing', () => {
    const named = {
      ...BROUGHT,
      actors: [
        { id: 'A', name: ' KEPALA  dinas' },
        { id: 'C', name: 'Staf' },
      ],
    };
    const before = { ...sop('A', ['A:[s1]']), actors: [{ id: 'A', name: 'Kepala Dinas' }] };
    const after = run(before, (it) => insertRows(it, { rows: named, at: 1 }));
    expect(after.actors.map(({ name }) => name)).toEqual(['Kepala Dinas', 'Staf']);
  });

  test('are none where nothing is in them', () => {
    runIdle(sop('A', ['A:(s1)']), (it) => insertRows(it, { rows: EMPTY_SOP, at: 1 }));
    runIdle(sop('A', ['A:(s1)']), (it) => insertRows(it, { rows: BROUGHT, at: 7 }));
  });
});

describe('a whole table', () => {
  test('fills an empty one and what of the identity is blank', () => {
    const identity = { ...EMPTY_SOP.identity, title: 'Milik sendiri' };
    const brought = { ...BROUGHT, identity: { ...EMPTY_SOP.identity, title: 'Lain', number: '7' } };
    const after = run({ ...EMPTY_SOP, identity }, (it) => fillTable(it, brought));
    expect(drawn(after)).toEqual(drawn(BROUGHT));
    expect([after.identity.title, after.identity.number]).toEqual(['Milik sendiri', '7']);
  });

  test('leaves one that holds something alone', () => {
    runIdle(sop('A', ['A:(s1)']), (it) => fillTable(it, BROUGHT));
  });
});
