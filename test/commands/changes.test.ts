import { expect, test } from 'vitest';
import { addedIds, changedFlows } from '../../src/commands/changes.ts';
import { setFlowLabel } from '../../src/commands/flows.ts';
import { placeSymbol } from '../../src/commands/symbols.ts';
import { sop } from './notation.ts';

const before = sop('A', ['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3');

test('an inserted row shows the arrow that it bends and the one that it adds', () => {
  const place = { at: 'between', row: 1 } as const;
  const after = placeSymbol(before, { kind: 'process', actor: 'A', place });
  expect(changedFlows(before, after).map((flow) => flow.id)).toEqual(['f1', 'f3']);
  expect(addedIds(before, after)).toEqual(['k4', 's4', 'f3']);
});

test('a label changes no line', () => {
  expect(changedFlows(before, setFlowLabel(before, 'f1', 'A'))).toEqual([]);
  expect(addedIds(before, before)).toEqual([]);
});
