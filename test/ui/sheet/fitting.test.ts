import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../../src/layout/columns.ts';
import { EMPTY_SOP, type Sop } from '../../../src/model/sop.ts';
import { percentOf, tableScale, widerSheets } from '../../../src/ui/sheet/fitting.ts';
import { randomSop } from '../../layout/randomSop.ts';

const lanes = (count: number, sheet: Partial<Sop['sheet']> = {}): Sop => ({
  ...EMPTY_SOP,
  actors: Array.from({ length: count }, (_, i) => ({ id: `a${i + 1}`, name: `Pejabat ${i + 1}` })),
  sheet: { ...EMPTY_SOP.sheet, ...sheet },
});

describe('a table that is too wide for its sheet', () => {
  it('is told from one that stands at full size', () => {
    expect(tableScale(lanes(4))).toBe(1);
    expect(widerSheets(lanes(4))).toEqual([]);
    expect(tableScale(lanes(14))).toBeLessThan(1);
  });

  it('is told as well where words beside lines made it smaller', () => {
    const sop = randomSop('chained', 65);
    expect(layoutColumns(sop).metrics.scale).toBe(1);
    expect(tableScale(sop)).toBeLessThan(1);
    for (const { scale, ...sheet } of widerSheets(sop))
      expect(tableScale({ ...sop, sheet: { ...sop.sheet, ...sheet } })).toBe(scale);
  });

  it('is offered its own paper turned first, then wider ones, each better than the one before', () => {
    const offers = widerSheets(lanes(10, { orientation: 'portrait' }));
    expect(offers[0]).toMatchObject({ paper: 'A4', orientation: 'landscape' });
    const scales = [tableScale(lanes(10, { orientation: 'portrait' }))].concat(
      offers.map(({ scale }) => scale),
    );
    expect(scales).toEqual([...scales].sort((a, b) => a - b));
    expect(new Set(scales).size).toBe(scales.length);
  });

  it('is offered nothing where it stands on the widest sheet already', () => {
    expect(widerSheets(lanes(16, { paper: 'Legal' }))).toEqual([]);
  });

  it('shrinks with margins, and its own choices stay with another paper', () => {
    const bound = lanes(12, { margins: { top: 12, right: 10, bottom: 15, left: 50 } });
    expect(tableScale(bound)).toBeLessThan(tableScale(lanes(12)));
    expect(widerSheets(bound)[0]?.scale).toBeLessThan(widerSheets(lanes(12))[0]?.scale ?? 0);
  });
});

it('a percentage never says 100 of what is smaller', () => {
  expect([1, 0.999, 0.82, 0.5].map(percentOf)).toEqual([100, 99, 82, 50]);
});
