import { describe, expect, test } from 'vitest';
import {
  moveSymbol,
  placeSymbol,
  removeSymbol,
  setSymbolKind,
  setSymbolLabel,
} from '../../src/commands/symbols.ts';
import { symbolPlace } from '../../src/model/lookup.ts';
import { drawn, sop } from './notation.ts';
import { run, runIdle, runTexts } from './promises.ts';

const abc = sop('A B', ['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3');

describe('placing', () => {
  test('needs a lane, a row or a gap that exists', () => {
    const box = { kind: 'process', actor: 'A' } as const;
    runIdle(abc, (it) => placeSymbol(it, { ...box, actor: 'Z', place: { at: 'between', row: 0 } }));
    runIdle(abc, (it) => placeSymbol(it, { ...box, place: { at: 'row', activity: 'k9' } }));
    for (const row of [-1, 4, 1.5, Number.NaN]) {
      runIdle(abc, (it) => placeSymbol(it, { ...box, place: { at: 'between', row } }));
    }
  });
});

describe('moving', () => {
  const toRow = (activity: string, actor: string) =>
    ({ actor, place: { at: 'row', activity } }) as const;
  const toGap = (row: number, actor: string) => ({ actor, place: { at: 'between', row } }) as const;

  test('to another lane keeps row and flows', () => {
    expect(drawn(run(abc, (it) => moveSymbol(it, 's2', toRow('k2', 'B'))))).toEqual([
      ['A:(s1)', 'B:[s2]', 'A:(s3)'],
      's1>s2 s2>s3',
    ]);
  });

  test('to another row joins it and leaves its own row waiting', () => {
    expect(drawn(run(abc, (it) => moveSymbol(it, 's2', toRow('k1', 'B'))))).toEqual([
      ['A:(s1) B:[s2]', '', 'A:(s3)'],
      's1>s2 s2>s3',
    ]);
  });

  test('between rows takes the row along when it is alone there', () => {
    const after = run(abc, (it) => moveSymbol(it, 's1', toGap(3, 'B')));
    expect(drawn(after)[0]).toEqual(['A:[s2]', 'A:(s3)', 'B:(s1)']);
    expect(symbolPlace(after, 's1')?.activity.description).toBe('Kegiatan 1');
  });

  test('between rows gets a row of its own when it leaves others behind', () => {
    const pair = sop('A B', ['A:[s1] B:[s2]', 'A:[s3]'], 's1>s2 s2>s3');
    const after = run(pair, (it) => moveSymbol(it, 's2', toGap(1, 'B')));
    expect(drawn(after)).toEqual([['A:[s1]', 'B:[s2]', 'A:[s3]'], 's1>s2 s2>s3']);
    expect(symbolPlace(after, 's2')?.activity.id).toBe('k3');
  });

  test('onto its own stack goes to the end of it', () => {
    const stack = sop('A B', ['A:[s1] A:[s2] B:[s3]']);
    const after = run(stack, (it) => moveSymbol(it, 's1', toRow('k1', 'A')));
    expect(drawn(after)[0]).toEqual(['A:[s2] B:[s3] A:[s1]']);
  });

  test('sideways keeps the order of the row', () => {
    const row = sop('A B C', ['A:[s1] B:[s2]']);
    const after = run(row, (it) => moveSymbol(it, 's1', toRow('k1', 'C')));
    expect(drawn(after)[0]).toEqual(['C:[s1] B:[s2]']);
  });

  test('to where it is, or to nowhere, does nothing', () => {
    runIdle(abc, (it) => moveSymbol(it, 's2', toRow('k2', 'A')));
    runIdle(abc, (it) => moveSymbol(it, 's2', toGap(1, 'A')));
    runIdle(abc, (it) => moveSymbol(it, 's2', toGap(2, 'A')));
    runIdle(abc, (it) => moveSymbol(it, 's9', toGap(2, 'A')));
    runIdle(abc, (it) => moveSymbol(it, 's2', toGap(4, 'A')));
    runIdle(abc, (it) => moveSymbol(it, 's2', toRow('k9', 'A')));
    runIdle(abc, (it) => moveSymbol(it, 's2', toRow('k1', 'Z')));
    const stack = sop('A B', ['A:[s1] A:[s2] B:[s3]']);
    runIdle(stack, (it) => moveSymbol(it, 's2', toRow('k1', 'A')));
  });
});

describe('changing', () => {
  test('a decision turned box loses its Ya and Tidak, and no other words', () => {
    const before = sop('A', ['A:[s1]', 'A:<s2>', 'A:[s3]'], 's2>s3:Ya s2>s1:Tidak');
    const after = run(before, (it) => setSymbolKind(it, 's2', 'process'));
    expect(drawn(after)).toEqual([['A:[s1]', 'A:[s2]', 'A:[s3]'], 's2>s3 s2>s1']);
    const named = sop('A', ['A:<s1>', 'A:[s2]'], 's1>s2:Lengkap');
    const box = run(named, (it) => setSymbolKind(it, 's1', 'process'));
    expect(drawn(box)[1]).toBe('s1>s2:Lengkap');
  });

  test('a box turned decision says Ya to its only way on', () => {
    const after = run(abc, (it) => setSymbolKind(it, 's2', 'decision'));
    expect(drawn(after)[1]).toBe('s1>s2 s2>s3:Ya');
    const split = sop('A', ['A:[s1]', 'A:[s2]', 'A:[s3]'], 's1>s2 s1>s3');
    const asked = run(split, (it) => setSymbolKind(it, 's1', 'decision'));
    expect(drawn(asked)[1]).toBe('s1>s2 s1>s3');
  });

  test('nothing for the same kind or an unknown symbol', () => {
    runIdle(abc, (it) => setSymbolKind(it, 's2', 'process'));
    runIdle(abc, (it) => setSymbolKind(it, 's9', 'process'));
    runIdle(abc, (it) => setSymbolLabel(it, 's9', 'R/T'));
  });

  test('its label is what was written last, on one line', () => {
    runTexts(abc, (it, text) => setSymbolLabel(it, 's2', text));
    const after = run(abc, (it) => setSymbolLabel(it, 's2', 'Perlu\r\ndisposisi?\u0000'));
    expect(symbolPlace(after, 's2')?.symbol.label).toBe('Perlu disposisi?');
  });
});

describe('removing', () => {
  const removed = (before: typeof abc, id: string) =>
    drawn(run(before, (it) => removeSymbol(it, id)));

  test('leads on what led to it, and leaves the row', () => {
    expect(removed(abc, 's2')).toEqual([['A:(s1)', '', 'A:(s3)'], 's1>s3']);
  });

  test('a decision leads on by its Ya; its Tidak goes', () => {
    const before = sop('A', ['A:[s1]', 'A:<s2>', 'A:[s3]'], 's1>s2 s2>s1:Tidak s2>s3:Ya');
    expect(removed(before, 's2')[1]).toBe('s1>s3');
  });

  test('answers that led to it keep their label', () => {
    const before = sop('A', ['A:<s1>', 'A:[s2]', 'A:[s3]'], 's1>s2:Ya s2>s3 s1>s3:Tidak');
    expect(removed(before, 's2')[1]).toBe('s1>s3:Tidak');
    const free = sop('A', ['A:<s1>', 'A:[s2]', 'A:[s3]'], 's1>s2:Ya s2>s3');
    expect(removed(free, 's2')[1]).toBe('s1>s3:Ya');
  });

  test('a loop onto itself is not made', () => {
    const before = sop('A', ['A:<s1>', 'A:[s2]'], 's1>s2:Tidak s2>s1');
    expect(removed(before, 's2')[1]).toBe('');
  });

  test('with several ways on there is none to choose', () => {
    const before = sop('A', ['A:[s1]', 'A:[s2]', 'A:[s3] A:[s4]'], 's1>s2 s2>s3 s2>s4');
    expect(removed(before, 's2')[1]).toBe('');
  });

  test('an unknown symbol is not removed', () => runIdle(abc, (it) => removeSymbol(it, 's9')));
});
