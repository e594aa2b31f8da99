import { describe, expect, test } from 'vitest';
import {
  addActivity,
  duplicateActivity,
  moveActivity,
  removeActivity,
  setActivityText,
} from '../../src/commands/activities.ts';
import { ACTIVITY_FIELDS, EMPTY_SOP } from '../../src/model/sop.ts';
import { drawn, sop } from './notation.ts';
import { run, runIdle, runTexts } from './promises.ts';

const abc = sop('A B', ['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3');

test('an added row is blank and unconnected', () => {
  const after = run(abc, (it) => addActivity(it, { at: 1 }));
  expect(drawn(after)).toEqual([['A:(s1)', '', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3']);
  expect(after.activities[1]?.id).toBe('k4');
  for (const at of [-1, 4, 0.5]) runIdle(abc, (it) => addActivity(it, { at }));
});

test('a moved row takes its flows along', () => {
  const after = run(abc, (it) => moveActivity(it, 0, 2));
  expect(drawn(after)).toEqual([['A:[s2]', 'A:(s3)', 'A:(s1)'], 's1>s2 s2>s3']);
  for (const [from, to] of [
    [1, 1],
    [0, 3],
    [3, 0],
    [-1, 0],
  ] as const) {
    runIdle(abc, (it) => moveActivity(it, from, to));
  }
});

test('the texts of a row are what was written last, line ends as in the file', () => {
  for (const field of ACTIVITY_FIELDS) {
    const after = runTexts(abc, (it, text) => setActivityText(it, 'k2', field, text));
    expect(after.activities[1]?.[field]).toBe('dua');
  }
  const lines = run(abc, (it) => setActivityText(it, 'k2', 'output', 'a\r\nb'));
  expect(lines.activities[1]?.output).toBe('a\nb');
  runIdle(abc, (it) => setActivityText(it, 'k9', 'output', 'a'));
});

describe('a removed row', () => {
  const removed = (before: typeof abc, id: string) =>
    drawn(run(before, (it) => removeActivity(it, id)));

  test('closes the gap', () => {
    expect(removed(abc, 'k2')).toEqual([['A:(s1)', 'A:(s3)'], 's1>s3']);
  });

  test('of several symbols leads on where its last one did', () => {
    const chain = sop('A B', ['A:[s1]', 'A:[s2] B:[s3]', 'A:[s4]'], 's1>s2 s2>s3 s3>s4');
    expect(removed(chain, 'k2')[1]).toBe('s1>s4');
    const joint = sop('A B', ['A:[s1]', 'A:[s2] B:[s3]', 'A:[s4]'], 's1>s2 s2-s3 s3>s4');
    expect(removed(joint, 'k2')[1]).toBe('s1>s4');
  });

  test('of parallel lines keeps them apart where they are, and makes one of two that meet', () => {
    const apart = sop(
      'A B',
      ['A:[s1] B:[s2]', 'A:[s3] B:[s4]', 'A:[s5] B:[s6]'],
      's1>s3 s2>s4 s3>s5 s4>s6',
    );
    expect(removed(apart, 'k2')[1]).toBe('s1>s5 s2>s6');
    const met = sop('A B', ['A:[s1]', 'A:[s2] B:[s3]', 'A:[s4]'], 's1>s2 s1>s3 s2>s4 s3>s4');
    expect(removed(met, 'k2')[1]).toBe('s1>s4');
  });

  test('that runs in a circle leads nowhere', () => {
    const circle = sop('A B', ['A:[s1]', 'A:[s2] B:[s3]'], 's1>s2 s2>s3 s3>s2');
    expect(removed(circle, 'k2')[1]).toBe('');
  });

  test('that was the last leaves a fresh one', () => {
    const after = run(sop('A', ['A:[s1]']), (it) => removeActivity(it, 'k1'));
    expect(after.activities).toEqual([{ ...EMPTY_SOP.activities[0], id: 'k2' }]);
    runIdle(after, (it) => removeActivity(it, 'k2'));
    runIdle(after, (it) => removeActivity(it, 'k9'));
  });
});

test('a copied row has its texts, its symbols and the flows among them', () => {
  const before = sop('A B', ['A:[s1] B:[s2]', 'A:[s3]'], 's1>s2 s2>s3');
  const after = run(before, (it) => duplicateActivity(it, 'k1'));
  expect(drawn(after)).toEqual([['A:[s1] B:[s2]', 'A:[s4] B:[s5]', 'A:[s3]'], 's1>s2 s2>s3 s4>s5']);
  expect(after.activities[1]).toMatchObject({ id: 'k3', description: 'Kegiatan 1' });
  runIdle(before, (it) => duplicateActivity(it, 'k9'));
});
