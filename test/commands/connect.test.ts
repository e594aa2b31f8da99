import { describe, expect, test } from 'vitest';
import { addActivityBelow, type Place, placeSymbol } from '../../src/commands/symbols.ts';
import { EMPTY_SOP, type Sop, type SymbolKind } from '../../src/model/sop.ts';
import { drawn, sop } from './notation.ts';
import { run } from './promises.ts';

const between = (row: number): Place => ({ at: 'between', row });
const inRow = (activity: string): Place => ({ at: 'row', activity });

const place = (before: Sop, kind: SymbolKind, actor: string, at: Place): Sop =>
  run(before, (it) => placeSymbol(it, { kind, actor, place: at }));

describe('building from top to bottom', () => {
  test('the first symbol fills the waiting row, and each later one is led into', () => {
    let it = place(EMPTY_SOP, 'terminator', 'a1', inRow('k1'));
    it = place(it, 'process', 'a1', between(1));
    it = place(it, 'decision', 'a1', between(2));
    it = place(it, 'process', 'a1', between(3));
    it = place(it, 'terminator', 'a1', between(4));
    expect(drawn(it)).toEqual([
      ['a1:(s1)', 'a1:[s2]', 'a1:<s3>', 'a1:[s4]', 'a1:(s5)'],
      's1>s2 s2>s3 s3>s4:Ya s4>s5',
    ]);
  });

  test('nothing leaves the capsule at the end', () => {
    const before = sop('A', ['A:(s1)', 'A:(s2)'], 's1>s2');
    expect(drawn(place(before, 'process', 'A', between(2)))[1]).toBe('s1>s2');
  });

  test('Enter goes on in the same lane, over rows that wait empty', () => {
    const before = sop('A B', ['', 'B:(s1)', '']);
    const after = run(before, (it) => addActivityBelow(it, 's1'));
    expect(drawn(after)).toEqual([['', 'B:(s1)', 'B:[s2]', ''], 's1>s2']);
  });

  test('a row that was left empty is led in as a new one would be', () => {
    const before = sop('A', ['A:(s1)', '', 'A:(s2)'], 's1>s2');
    expect(drawn(place(before, 'process', 'A', inRow('k2')))).toEqual([
      ['A:(s1)', 'A:[s3]', 'A:(s2)'],
      's1>s3 s3>s2',
    ]);
  });
});

describe('inserting between two rows', () => {
  test('the arrow that passes there is led through, and keeps its id', () => {
    const before = sop('A', ['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3');
    const after = place(before, 'process', 'A', between(1));
    expect(drawn(after)[1]).toBe('s1>s4 s4>s2 s2>s3');
    expect(after.flows.map((flow) => flow.id)).toEqual(['f1', 'f3', 'f2']);
  });

  test('the answer stays where it was given', () => {
    const before = sop('A', ['A:<s1>', 'A:[s2]'], 's1>s2:Lengkap');
    expect(drawn(place(before, 'process', 'A', between(1)))[1]).toBe('s1>s3:Lengkap s3>s2');
  });

  test('a decision says Ya to what follows', () => {
    const before = sop('A', ['A:(s1)', 'A:[s2]'], 's1>s2');
    expect(drawn(place(before, 'decision', 'A', between(1)))[1]).toBe('s1>s3 s3>s2:Ya');
  });

  test('a capsule in the middle is led through like any other', () => {
    const before = sop('A', ['A:(s1)', 'A:[s2]'], 's1>s2');
    expect(drawn(place(before, 'terminator', 'A', between(1)))[1]).toBe('s1>s3 s3>s2');
  });

  test('a start on top leads to what has no start yet', () => {
    expect(drawn(place(sop('A', ['A:[s1]']), 'terminator', 'A', between(0)))[1]).toBe('s2>s1');
  });

  test('nothing leads into the capsule at the start', () => {
    const before = sop('A', ['A:(s1)', 'A:[s2]'], 's1>s2');
    expect(drawn(place(before, 'process', 'A', between(0)))[1]).toBe('s1>s2');
    const loop = sop('A', ['A:(s1)', 'A:<s2>'], 's1>s2 s2>s1:Tidak');
    expect(drawn(place(loop, 'process', 'A', between(0)))[1]).toBe('s1>s2 s2>s1:Tidak');
  });

  test('an end is led into and not out of', () => {
    expect(drawn(place(sop('A', ['A:[s1]', 'A:[s2]']), 'terminator', 'A', between(1)))[1]).toBe(
      's1>s3',
    );
  });

  test('a decision that has its Ya elsewhere gets no second one', () => {
    const before = sop('A', ['A:[s1]', 'A:<s2>', 'A:[s3]', 'A:[s4]'], 's1>s2 s2>s4:Ya');
    expect(drawn(place(before, 'process', 'A', between(2)))[1]).toBe('s1>s2 s2>s4:Ya s5>s3');
  });

  test('a decision that only went back with Tidak goes on with Ya', () => {
    const before = sop('A', ['A:[s1]', 'A:<s2>'], 's1>s2 s2>s1:Tidak');
    expect(drawn(place(before, 'process', 'A', between(2)))[1]).toBe('s1>s2 s2>s1:Tidak s2>s3:Ya');
  });

  test('a row of several is left by its last symbol', () => {
    const before = sop('A B', ['A:[s1] B:[s2]', 'A:[s3]'], 's1>s2 s2>s3');
    expect(drawn(place(before, 'process', 'A', between(1)))[1]).toBe('s1>s2 s2>s4 s4>s3');
  });

  test('a row of several may be left by its decision', () => {
    const before = sop('A B', ['A:<s1> B:[s2]', 'A:[s3]'], 's1>s2:Tidak s1>s3:Ya');
    expect(drawn(place(before, 'process', 'A', between(1)))[1]).toBe('s1>s2:Tidak s1>s4:Ya s4>s3');
  });

  test('of parallel lines the one in its lane leads through it', () => {
    const before = sop('A B C', ['A:[s1] B:[s2]', 'A:[s3] B:[s4]'], 's1>s3 s2>s4');
    expect(drawn(place(before, 'process', 'A', between(1)))[1]).toBe('s1>s5 s5>s3 s2>s4');
    expect(drawn(place(before, 'process', 'B', between(1)))[1]).toBe('s1>s3 s2>s5 s5>s4');
    expect(drawn(place(before, 'process', 'C', between(1)))[1]).toBe('s1>s3 s2>s4');
  });

  test('lines that split or merge there do so around the new row', () => {
    const split = sop('A B', ['A:[s1]', 'A:[s2] B:[s3]'], 's1>s2 s1>s3');
    expect(drawn(place(split, 'process', 'A', between(1)))[1]).toBe('s1>s4 s4>s2 s4>s3');
    const merge = sop('A B', ['A:[s1] B:[s2]', 'A:[s3]'], 's1>s3 s2>s3');
    expect(drawn(place(merge, 'process', 'A', between(1)))[1]).toBe('s1>s4 s2>s4 s4>s3');
  });
});

describe('joining a row', () => {
  test('the way on leads through the symbol that joined', () => {
    const before = sop('A B', ['A:[s1]', 'A:[s2]'], 's1>s2');
    expect(drawn(place(before, 'process', 'B', inRow('k1')))).toEqual([
      ['A:[s1] B:[s3]', 'A:[s2]'],
      's1>s3 s3>s2',
    ]);
  });

  test('a row that leads nowhere leads to it', () => {
    expect(drawn(place(sop('A B', ['A:[s1]']), 'process', 'B', inRow('k1')))[1]).toBe('s1>s2');
  });

  test('beside a decision it takes the Ya, and Tidak goes where it went', () => {
    const before = sop('A B', ['A:[s1]', 'A:<s2>', 'A:[s3]'], 's1>s2 s2>s3:Ya s2>s1:Tidak');
    expect(drawn(place(before, 'process', 'B', inRow('k2')))[1]).toBe(
      's1>s2 s2>s4:Ya s4>s3 s2>s1:Tidak',
    );
  });

  test('beside a decision that asks for what is wrong, it takes the Tidak that leads on', () => {
    const before = sop('A B', ['A:[s1]', 'A:<s2>', 'A:[s3]'], 's1>s2 s2>s1:Ya s2>s3:Tidak');
    expect(drawn(place(before, 'process', 'B', inRow('k2')))[1]).toBe(
      's1>s2 s2>s1:Ya s2>s4:Tidak s4>s3',
    );
  });

  test('beside a decision without answers it becomes the Ya', () => {
    expect(drawn(place(sop('A B', ['A:<s1>']), 'process', 'B', inRow('k1')))[1]).toBe('s1>s2:Ya');
  });

  test('a decision that joins says Ya to what follows', () => {
    const before = sop('A B', ['A:[s1]', 'A:[s2]'], 's1>s2');
    expect(drawn(place(before, 'decision', 'B', inRow('k1')))[1]).toBe('s1>s3 s3>s2:Ya');
  });

  test('in the same lane it goes to the end of the stack', () => {
    const before = sop('A B', ['A:[s1] B:[s2]'], 's1>s2');
    expect(drawn(place(before, 'process', 'A', inRow('k1')))).toEqual([
      ['A:[s1] B:[s2] A:[s3]'],
      's1>s2 s2>s3',
    ]);
  });

  test('nothing leaves an end', () => {
    const before = sop('A B', ['A:(s1)', 'A:(s2)'], 's1>s2');
    expect(drawn(place(before, 'process', 'B', inRow('k2')))[1]).toBe('s1>s2');
  });
});
