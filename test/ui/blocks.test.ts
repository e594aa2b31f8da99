import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/store/session.ts';
import {
  allRows,
  type Block,
  blockFields,
  blockRows,
  blockTexts,
  duplicateBlock,
  extendBlock,
  isInBlock,
  reachTo,
  shiftBlock,
  withoutBlock,
} from '../../src/ui/blocks.ts';
import { drawn, sop } from '../commands/notation.ts';
import { run } from '../commands/promises.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';

const abc = sop(
  'A B',
  ['A:(s1)', 'B:<s2>', 'A:[s3]', 'A:(s4)'],
  's1>s2 s2>s3:Ya s2>s1:Tidak s3>s4',
);
const cell = (
  row: number,
  column: 'number' | 'description' | 'duration' | 'output',
): Selection => ({
  kind: 'cell',
  activity: `k${row}`,
  column,
});
const block = (...ends: readonly [Selection, Selection]): Block => {
  const [from, to] = ends;
  const reached = to.kind === 'cell' ? reachTo(from, to) : from;
  if (reached.kind !== 'block') throw new Error('One cell is no block');
  return reached;
};
const rows = block(cell(2, 'number'), cell(3, 'number'));

describe('a block', () => {
  it('grows by Shift and an arrow, passes over the lanes, and shrinks to its first cell again', () => {
    const right = extendBlock(abc, cell(2, 'description'), 'right');
    expect(right).toMatchObject({ kind: 'block', to: { activity: 'k2', column: 'requirements' } });
    expect(extendBlock(abc, right, 'left')).toEqual(cell(2, 'description'));
    expect(extendBlock(abc, cell(1, 'description'), 'up')).toEqual(cell(1, 'description'));
  });

  it('reaches over the same cells whichever corner it began at', () => {
    const there = block(cell(3, 'output'), cell(1, 'duration'));
    expect(blockRows(abc, there).map(({ id }) => id)).toEqual(['k1', 'k2', 'k3']);
    expect(blockFields(abc, there)).toEqual(['duration', 'output']);
  });

  it('holds what it reaches over, of whole rows the symbols as well', () => {
    const symbol = (id: string): Selection => ({ kind: 'symbol', id });
    expect(isInBlock(abc, rows, symbol('s3'))).toBe(true);
    expect(isInBlock(abc, rows, symbol('s4'))).toBe(false);
    const cells = block(cell(1, 'description'), cell(2, 'duration'));
    expect(isInBlock(abc, cells, cell(2, 'description'))).toBe(true);
    expect(isInBlock(abc, cells, cell(2, 'output'))).toBe(false);
    expect(isInBlock(abc, cells, symbol('s2'))).toBe(false);
  });

  it('of whole rows goes, moves and is copied with its symbols and arrows', () => {
    expect(drawn(run(abc, (it) => withoutBlock(it, rows)))).toEqual([
      ['A:(s1)', 'A:(s4)'],
      's1>s4',
    ]);
    const up = run(abc, (it) => shiftBlock(it, rows, -1));
    expect(up.activities.map(({ id }) => id)).toEqual(['k2', 'k3', 'k1', 'k4']);
    const down = run(abc, (it) => shiftBlock(it, rows, 1));
    expect(down.activities.map(({ id }) => id)).toEqual(['k1', 'k4', 'k2', 'k3']);
    const twice = run(abc, (it) => duplicateBlock(it, rows));
    expect(drawn(twice)[0]).toEqual(['A:(s1)', 'B:<s2>', 'A:[s3]', 'B:<s5>', 'A:[s6]', 'A:(s4)']);
  });

  it('of cells is emptied without touching the rest', () => {
    const after = run(abc, (it) =>
      withoutBlock(it, block(cell(1, 'description'), cell(2, 'description'))),
    );
    expect(after.activities.map(({ description }) => description)).toEqual([
      '',
      '',
      'Kegiatan 3',
      'Kegiatan 4',
    ]);
    expect(after.flows).toBe(abc.flows);
  });

  it('of whole rows is a table with its heads and a mark in each lane', () => {
    expect(blockTexts(abc, rows)).toEqual([
      ['No', 'Kegiatan', 'A', 'B', 'Kelengkapan', 'Waktu', 'Output', 'Keterangan'],
      ['2', 'Kegiatan 2', '', '◇', '', '', '', ''],
      ['3', 'Kegiatan 3', '□', '', '', '', '', ''],
    ]);
  });

  it('of all rows leaves a form that can be begun anew', () => {
    fc.assert(
      fc.property(arbitrarySop({ extras: false }), (any) => {
        const all = allRows(any);
        if (all?.kind !== 'block') return;
        const left = withoutBlock(any, all);
        expect(left.flows).toEqual([]);
        expect(left.activities).toHaveLength(1);
      }),
      { numRuns: runs(40) },
    );
  });
});
