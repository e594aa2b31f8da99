import { describe, expect, it } from 'vitest';
import { centre, type Point, sideMiddle } from '../../../src/geometry/geometry.ts';
import { layoutSop } from '../../../src/layout/layoutSop.ts';
import { symbolOnSheet } from '../../../src/layout/sheet.ts';
import { DOCKING_SIDES } from '../../../src/model/sop.ts';
import type { FlowGrip } from '../../../src/store/session.ts';
import { bendFlow, changeAt } from '../../../src/ui/canvas/bending.ts';
import { describeBend } from '../../../src/ui/describeDrag.ts';
import { dockedSide, drawnLane, drawnParts, flowLaneSpan } from '../../../src/ui/drawnFlow.ts';
import { sop } from '../../commands/notation.ts';

const abc = sop('A B C', ['A:(s1)', 'B:[s2]', 'A:(s3)'], 's1>s2 s2>s3');
const layout = layoutSop(abc);

const rectOf = (id: string) => {
  const rect = symbolOnSheet(layout, id);
  if (!rect) throw new Error(`${id} is not drawn`);
  return rect;
};
const at = (point: Point, grip: FlowGrip) => changeAt(abc, layout, point, { id: 'f2', grip });

describe('an end', () => {
  it('goes to the side of its symbol that it is let go at, unless it is there', () => {
    for (const side of DOCKING_SIDES) {
      const change = at(sideMiddle(rectOf('s3'), side), 'to');
      const isThere = dockedSide(layout, 'f2', 'to') === side;
      expect(change).toEqual(isThere ? null : { set: 'entry', side });
    }
    expect(at(sideMiddle(rectOf('s2'), 'top'), 'from')).toEqual({ set: 'exit', side: 'top' });
  });

  it('means a side also a little beside the symbol, and none in its middle or far off', () => {
    const below = sideMiddle(rectOf('s3'), 'bottom');
    expect(at({ x: below.x, y: below.y + 2 }, 'to')).toEqual({ set: 'entry', side: 'bottom' });
    expect(at({ x: below.x, y: below.y + 6 }, 'to')).toBeNull();
    expect(at(centre(rectOf('s3')), 'to')).toBeNull();
  });

  it('is re-pointed by another symbol, which is refused where connecting would be', () => {
    const change = at(centre(rectOf('s1')), 'to');
    expect(change).toEqual({ set: 'to', symbol: 's1' });
    expect(change && bendFlow(abc, 'f2', change).flows[1]?.to).toBe('s1');
    const itself = at(centre(rectOf('s2')), 'to');
    expect(itself && bendFlow(abc, 'f2', itself)).toBe(abc);
  });
});

describe('a leg', () => {
  it('goes to the lane that it is let go in, wherever up or down', () => {
    for (const { actor, x, width } of layout.columns.lanes)
      expect(at({ x: x + width / 2, y: 3 }, 'leg')).toEqual({ set: 'lane', actor });
    expect(at({ x: 1, y: 3 }, 'leg')).toBeNull();
  });

  it('is in the gutter that it is let go in', () => {
    for (const { actor, x, width } of layout.columns.lanes)
      for (const [gutter, part] of [
        ['left', 0.2],
        ['right', 0.8],
      ] as const) {
        const change = { set: 'lane', actor, gutter } as const;
        expect(at({ x: x + width * part, y: 3 }, 'leg')).toEqual(change);
        const span = flowLaneSpan(layout, change);
        expect(span?.x ?? 0).toBeLessThan(x + width * part);
        expect((span?.x ?? 0) + (span?.width ?? 0)).toBeGreaterThan(x + width * part);
      }
  });

  it('is in the lane that was chosen, else where it is drawn', () => {
    const [, flow] = abc.flows;
    if (!flow) throw new Error('No flow');
    expect(['A', 'B']).toContain(drawnLane(abc, layout, flow));
    expect(drawnLane(abc, layout, { ...flow, lane: 'C' })).toBe('C');
  });
});

it('a flow over pages is found on each, with its symbols where they are', () => {
  const rows = Array.from({ length: 30 }, (_, i) => `A:[s${i + 1}]`);
  const long = sop('A', rows, 's1>s30');
  const parts = drawnParts(layoutSop(long), 'f1');
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map(({ hasSource }) => hasSource).indexOf(true)).toBe(0);
  expect(parts.filter(({ hasSource, hasTarget }) => hasSource && hasTarget)).toEqual([]);
  expect(parts.at(-1)?.hasTarget).toBe(true);
});

it('every change has its sentence', () => {
  for (const grip of ['from', 'to', 'leg'] as const)
    expect(describeBend(abc, 'f2', grip, null)).toMatch(/^Lepaskan di /);
  expect(describeBend(abc, 'f2', 'to', { set: 'to', symbol: 's1' })).toBe(
    'Panah menuju kegiatan 1, A',
  );
  expect(describeBend(abc, 'f2', 'from', { set: 'exit', side: 'left' })).toBe('Keluar dari kiri');
  expect(describeBend(abc, 'f2', 'to', { set: 'entry', side: 'top' })).toBe('Masuk dari atas');
  expect(describeBend(abc, 'f2', 'leg', { set: 'lane', actor: 'C' })).toBe('Lewat lajur C');
  expect(describeBend(abc, 'f2', 'leg', { set: 'lane', actor: 'C', gutter: 'left' })).toBe(
    'Lewat lajur C, di kiri simbol',
  );
});
