import { describe, expect, test } from 'vitest';
import {
  canConnect,
  connect,
  removeFlow,
  setFlowFrom,
  setFlowKind,
  setFlowLabel,
  setFlowTo,
} from '../../src/commands/flows.ts';
import { drawn, sop } from './notation.ts';
import { run, runIdle, runTexts } from './promises.ts';

const abc = sop('A', ['A:[s1]', 'A:<s2>', 'A:[s3]'], 's1>s2');

describe('connecting', () => {
  test('a decision answers Ya first and Tidak next, then nothing', () => {
    let it = run(abc, (sop) => connect(sop, { from: 's2', to: 's3' }));
    it = run(it, (sop) => connect(sop, { from: 's2', to: 's1' }));
    expect(drawn(it)[1]).toBe('s1>s2 s2>s3:Ya s2>s1:Tidak');
    const other = run(abc, (sop) => connect(sop, { from: 's2', to: 's3', label: 'Lengkap' }));
    expect(drawn(other)[1]).toBe('s1>s2 s2>s3:Lengkap');
  });

  test('a joint asks nothing', () => {
    const after = run(abc, (it) => connect(it, { from: 's2', to: 's3', kind: 'joint' }));
    expect(drawn(after)[1]).toBe('s1>s2 s2-s3');
  });

  test('not to itself, not twice, not to nowhere', () => {
    for (const [from, to] of [
      ['s1', 's1'],
      ['s1', 's2'],
      ['s1', 's9'],
      ['s9', 's1'],
    ] as const) {
      expect(canConnect(abc, from, to)).toBe(false);
      runIdle(abc, (it) => connect(it, { from, to }));
    }
    expect(canConnect(abc, 's2', 's1')).toBe(true);
  });

  test('a joint lies alone, whichever way it was drawn', () => {
    const joint = sop('A', ['A:[s1] A:[s2]'], 's1-s2');
    expect(canConnect(joint, 's2', 's1')).toBe(false);
    expect(canConnect(abc, 's2', 's1', 'joint')).toBe(false);
    const both = sop('A', ['A:[s1] A:[s2]'], 's1>s2 s2>s1');
    runIdle(both, (it) => setFlowKind(it, 'f1', 'joint'));
  });
});

describe('re-pointing', () => {
  const two = sop('A', ['A:[s1]', 'A:<s2>', 'A:[s3]'], 's1>s2 s2>s3:Ya');

  test('keeps the id and the label', () => {
    const after = run(two, (it) => setFlowTo(it, 'f2', 's1'));
    expect(drawn(after)[1]).toBe('s1>s2 s2>s1:Ya');
    expect(drawn(run(two, (it) => setFlowFrom(it, 'f2', 's1')))[1]).toBe('s1>s2 s1>s3:Ya');
  });

  test('is refused where connecting would be', () => {
    runIdle(two, (it) => setFlowTo(it, 'f2', 's2'));
    runIdle(two, (it) => setFlowTo(it, 'f2', 's9'));
    runIdle(two, (it) => setFlowTo(it, 'f2', 's3'));
    runIdle(two, (it) => setFlowTo(it, 'f9', 's3'));
    const pair = sop('A', ['A:[s1]', 'A:[s2]', 'A:[s3]'], 's1>s2 s1>s3');
    runIdle(pair, (it) => setFlowTo(it, 'f2', 's2'));
  });
});

test('label and kind are what was set last', () => {
  runTexts(abc, (it, text) => setFlowLabel(it, 'f1', text));
  expect(drawn(run(abc, (it) => setFlowKind(it, 'f1', 'joint')))[1]).toBe('s1-s2');
  runIdle(abc, (it) => setFlowKind(it, 'f1', 'arrow'));
  runIdle(abc, (it) => setFlowLabel(it, 'f9', 'Ya'));
});

test('a removed flow is gone', () => {
  expect(drawn(run(abc, (it) => removeFlow(it, 'f1')))[1]).toBe('');
  runIdle(abc, (it) => removeFlow(it, 'f9'));
});
