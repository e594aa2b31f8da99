import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/rules/finding.ts';
import { findingsByRow, rowOf, targetOf } from '../../../src/ui/panel/places.ts';
import { sop } from '../../commands/notation.ts';

const SOP = sop('A B', ['A:(s1)', 'B:<s2>', 'A:(s3)'], 's1>s2 s2>s3:Ya');

const finding = (at: readonly string[], rule = 'active-verb'): Finding => ({
  rule,
  at,
  severity: 'warning',
  basis: 'advice',
  message: '',
  why: '',
});

describe('where a finding is', () => {
  it.each([
    ['a flow', ['k2', 'f2'], { kind: 'flow', id: 'f2' }, 'k2'],
    ['the row that a flow leaves', ['f1'], { kind: 'flow', id: 'f1' }, 'k1'],
    ['a symbol', ['k2', 's2'], { kind: 'symbol', id: 's2' }, 'k2'],
    ['a lane', ['B'], { kind: 'actor', id: 'B' }, null],
    ['a row', ['k3'], { kind: 'cell', activity: 'k3', column: 'description' }, 'k3'],
    ['the one who approves', ['position'], { kind: 'identity', field: 'approval.position' }, null],
    ['a field of the identity', ['number'], { kind: 'identity', field: 'number' }, null],
    ['nowhere', [], null, null],
    ['what has gone', ['k9'], null, null],
  ] as const)('%s', (_, at, target, row) => {
    expect(targetOf(SOP, finding(at))).toEqual(target);
    expect(rowOf(SOP, finding(at))).toBe(row);
  });

  it('is the cell that its rule speaks of', () => {
    expect(targetOf(SOP, finding(['k1'], 'output-required'))).toEqual({
      kind: 'cell',
      activity: 'k1',
      column: 'output',
    });
  });

  it('is found by row', () => {
    const found = [finding(['k2']), finding(['number']), finding(['k2', 's2']), finding(['f1'])];
    expect([...findingsByRow(SOP, found)].map(([row, ours]) => [row, ours.length])).toEqual([
      ['k2', 2],
      ['k1', 1],
    ]);
  });
});
