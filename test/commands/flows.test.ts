import { describe, expect, test } from 'vitest';
import { duplicateActivity, removeActivity } from '../../src/commands/activities.ts';
import { removeActor } from '../../src/commands/actors.ts';
import {
  canConnect,
  connect,
  removeAllFlowHints,
  removeFlow,
  removeFlowHints,
  setFlowEntry,
  setFlowExit,
  setFlowFrom,
  setFlowKind,
  setFlowLabel,
  setFlowLane,
  setFlowTo,
} from '../../src/commands/flows.ts';
import { placeSymbol } from '../../src/commands/symbols.ts';
import type { Flow, Sop } from '../../src/model/sop.ts';
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

  test('a decision that has answered nothing says Tidak to what leads back', () => {
    const back = run(abc, (sop) => connect(sop, { from: 's2', to: 's1' }));
    const both = run(back, (sop) => connect(sop, { from: 's2', to: 's3' }));
    expect(drawn(both)[1]).toBe('s1>s2 s2>s1:Tidak s2>s3:Ya');
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

describe('how a flow is drawn', () => {
  const plain = sop('A B C', ['A:[s1]', 'A:<s2>', 'A:[s3]'], 's1>s2 s2>s3:Ya');
  const hints = (it: Sop, id = 'f1') => {
    const flow = it.flows.find((each) => each.id === id);
    return flow && said(flow);
  };
  const said = ({ exit, entry, lane, gutter }: Flow) =>
    `${exit ?? ''}${entry ? `>${entry}` : ''}${lane ? ` ${lane}` : ''}${gutter ? `/${gutter}` : ''}`;
  const hinted = [
    (it: Sop) => setFlowExit(it, 'f1', 'right'),
    (it: Sop) => setFlowEntry(it, 'f1', 'left'),
    (it: Sop) => setFlowLane(it, 'f1', 'B'),
  ].reduce(run, plain);

  test('is what was said last, and nothing is stored where nothing is said', () => {
    expect(hints(hinted)).toBe('right>left B');
    runIdle(hinted, (it) => setFlowExit(it, 'f1', 'right'));
    runIdle(hinted, (it) => setFlowEntry(it, 'f1', 'left'));
    runIdle(hinted, (it) => setFlowLane(it, 'f1', 'B'));
    expect(hints(run(hinted, (it) => setFlowExit(it, 'f1', 'top')))).toBe('top>left B');
    const back = [
      (it: Sop) => setFlowExit(it, 'f1', undefined),
      (it: Sop) => setFlowEntry(it, 'f1', undefined),
      (it: Sop) => setFlowLane(it, 'f1', undefined),
    ].reduce(run, hinted);
    expect(back).toEqual(plain);
  });

  test('is the gutter of a lane, and gone with the lane', () => {
    const beside = run(hinted, (it) => setFlowLane(it, 'f1', 'B', 'left'));
    expect(hints(beside)).toBe('right>left B/left');
    runIdle(beside, (it) => setFlowLane(it, 'f1', 'B', 'left'));
    expect(hints(run(beside, (it) => setFlowLane(it, 'f1', 'C', 'right')))).toBe(
      'right>left C/right',
    );
    expect(run(beside, (it) => setFlowLane(it, 'f1', 'B'))).toEqual(hinted);
    expect(hints(run(beside, (it) => setFlowLane(it, 'f1', undefined, 'left')))).toBe('right>left');
    expect(run(beside, (it) => removeFlowHints(it, 'f1'))).toEqual(plain);
  });

  test('asks for lanes and flows that there are', () => {
    runIdle(hinted, (it) => setFlowLane(it, 'f1', 'Z'));
    runIdle(hinted, (it) => setFlowExit(it, 'f9', 'top'));
  });

  test('is taken back for one flow, or for all', () => {
    expect(run(hinted, (it) => removeFlowHints(it, 'f1'))).toEqual(plain);
    runIdle(hinted, (it) => removeFlowHints(it, 'f2'));
    const two = run(hinted, (it) => setFlowLane(it, 'f2', 'C'));
    expect(run(two, removeAllFlowHints)).toEqual(plain);
    runIdle(plain, removeAllFlowHints);
  });

  test('loses what another end makes meaningless', () => {
    expect(hints(run(hinted, (it) => setFlowFrom(it, 'f1', 's3')))).toBe('>left');
    expect(hints(run(hinted, (it) => setFlowTo(it, 'f1', 's3')))).toBe('right');
    runIdle(hinted, (it) => setFlowTo(it, 'f1', 's2'));
  });

  test('survives another kind, another label and a copy of the row', () => {
    expect(hints(run(hinted, (it) => setFlowKind(it, 'f1', 'joint')))).toBe('right>left B');
    expect(hints(run(hinted, (it) => setFlowLabel(it, 'f1', 'A')))).toBe('right>left B');
    const pair = sop('A B', ['A:[s1] B:[s2]'], 's1>s2');
    const lifted = run(pair, (it) => setFlowExit(it, 'f1', 'top'));
    expect(
      hints(
        run(lifted, (it) => duplicateActivity(it, 'k1')),
        'f2',
      ),
    ).toBe('top');
  });

  test('loses a lane that goes, and follows one that joins another', () => {
    expect(hints(run(hinted, (it) => removeActor(it, 'B', 'remove')))).toBe('right>left');
    expect(hints(run(hinted, (it) => removeActor(it, 'B', { moveTo: 'C' })))).toBe('right>left C');
    expect(hints(run(hinted, (it) => removeActor(it, 'C', 'remove')))).toBe('right>left B');
  });

  test('keeps its ends where a symbol is put into the line or taken out of it', () => {
    const place = { at: 'between', row: 1 } as const;
    const longer = run(hinted, (it) => placeSymbol(it, { kind: 'process', actor: 'A', place }));
    expect(drawn(longer)[1]).toBe('s1>s4 s4>s2 s2>s3:Ya');
    expect([hints(longer), hints(longer, 'f3')]).toEqual(['right', '>left']);
    expect(hints(run(hinted, (it) => removeActivity(it, 'k2')))).toBe('right');
  });
});
