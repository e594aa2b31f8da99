import { describe, expect, test } from 'vitest';
import { addSymbolBeside } from '../../src/commands/beside.ts';
import { drawn, sop } from './notation.ts';
import { run, runIdle } from './promises.ts';

const three = sop('A B C', ['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3');
const beside = (actor: string, manner: 'next' | 'together' | 'parallel', id = 's2') =>
  drawn(run(three, (it) => addSymbolBeside(it, id, actor, manner)));

describe('a symbol beside another', () => {
  test('takes the work on, to where it went before', () => {
    expect(beside('B', 'next')).toEqual([
      ['A:(s1)', 'A:[s2] B:[s4]', 'A:(s3)'],
      's1>s2 s2>s4 s4>s3',
    ]);
  });

  test('does it together: a line without a head, of the same kind', () => {
    expect(beside('B', 'together')).toEqual([
      ['A:(s1)', 'A:[s2] B:[s4]', 'A:(s3)'],
      's1>s2 s2>s3 s2-s4',
    ]);
    expect(beside('C', 'together', 's3')[0][2]).toBe('A:(s3) C:(s4)');
  });

  test('does it at the same time: the same arrows in and out', () => {
    expect(beside('C', 'parallel')).toEqual([
      ['A:(s1)', 'A:[s2] C:[s4]', 'A:(s3)'],
      's1>s2 s2>s3 s1>s4 s4>s3',
    ]);
  });

  test('stands right after it in its row, in any lane', () => {
    const row = sop('A B C', ['A:(s1) B:[s2]'], 's1>s2');
    expect(drawn(run(row, (it) => addSymbolBeside(it, 's1', 'C', 'next')))).toEqual([
      ['A:(s1) C:[s3] B:[s2]'],
      's1>s3 s3>s2',
    ]);
  });

  test('is led on from an end, too, when someone says so', () => {
    expect(beside('B', 'next', 's3')[1]).toBe('s1>s2 s2>s3 s3>s4');
  });

  test('of a decision is a box, and takes the good answer or the one still open', () => {
    const asked = sop('A B', ['A:(s1)', 'A:<s2>', 'A:(s3)'], 's1>s2 s2>s3:Ya s2>s1:Tidak');
    expect(drawn(run(asked, (it) => addSymbolBeside(it, 's2', 'B', 'next')))).toEqual([
      ['A:(s1)', 'A:<s2> B:[s4]', 'A:(s3)'],
      's1>s2 s2>s4:Ya s4>s3 s2>s1:Tidak',
    ]);
    const parallel = run(asked, (it) => addSymbolBeside(it, 's2', 'B', 'parallel'));
    expect(drawn(parallel)[1]).toBe('s1>s2 s2>s3:Ya s2>s1:Tidak s1>s4');
  });

  test('needs a symbol and a lane that exist', () => {
    runIdle(three, (it) => addSymbolBeside(it, 's9', 'B', 'next'));
    runIdle(three, (it) => addSymbolBeside(it, 's2', 'Z', 'next'));
  });
});
