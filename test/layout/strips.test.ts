/** What the strips of segilima hold, and how many levels they need. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONNECTOR_DISTANCE,
  measureStrip,
  type StripLane,
  stripLevels,
} from '../../src/layout/strips.ts';
import { layoutTable } from '../../src/layout/table.ts';
import { textWidth } from '../../src/layout/text.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';

/** The sum of how many all lanes hold, or of how many are to stand in them. */
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

describe('the levels of a strip', () => {
  /** A lane never holds more where lines pass than where none do. */
  const lane = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 2 }))
    .map(([passing, more]) => ({ passing, beside: passing + more }));
  const lanesWithCounts = fc.array(fc.tuple(lane, fc.nat({ max: 9 })), {
    minLength: 1,
    maxLength: 5,
  });
  const levelsOf = (lanes: readonly Pick<StripLane, 'beside' | 'passing'>[], counts: number[]) => {
    const others = { pentagon: 5, unit: 5, least: 5, shortest: 5, crowded: 1 };
    const strip = { height: 10, textHeight: 0, lanes: lanes.map((one) => ({ ...one, ...others })) };
    return stripLevels(strip, counts, sum(counts));
  };

  it('are none without segilima, and one while all stand side by side in their own lanes', () => {
    fc.assert(
      fc.property(lanesWithCounts, (some) => {
        const counts = some.map(([{ beside }, count]) => Math.min(beside, count));
        const levels = levelsOf(
          some.map(([one]) => one),
          counts,
        );
        expect(levels).toBe(sum(counts) === 0 ? 0 : 1);
      }),
    );
  });

  it('are two where a lane is crowded, three where it needs as many, and more only where all lanes together do', () => {
    fc.assert(
      fc.property(lanesWithCounts, (some) => {
        const lanes = some.map(([one]) => one);
        const counts = some.map(([, count]) => count);
        fc.pre(counts.some((count, i) => count > (lanes[i]?.beside ?? 0)));
        const levels = levelsOf(lanes, counts);
        const held = sum(lanes.map(({ passing }) => passing));
        expect(levels).toBeGreaterThanOrEqual(2);
        expect(levels * held).toBeGreaterThanOrEqual(sum(counts));
        const ownLevels = counts.map((count, i) => Math.ceil(count / (lanes[i]?.passing ?? 1)));
        const most = Math.max(...ownLevels);
        if (most <= 3) expect(levels).toBe(Math.max(2, most));
        if (levels > 3) expect((levels - 1) * held).toBeLessThan(sum(counts));
      }),
    );
  });
});

describe('a lane of a strip', () => {
  const withLanes = (count: number): Sop => ({
    ...EMPTY_SOP,
    actors: Array.from({ length: count }, (_, i) => ({ id: `a${i + 1}`, name: `Staf ${i + 1}` })),
  });
  /** Every lane of tables from wide to narrow, with and without the pages that segilima name. */
  const measureAll = () =>
    [1, 4, 8, 12, 20, 40].flatMap((count) =>
      [false, true].map((withPages) => {
        const { columns, metrics } = layoutTable(withLanes(count)).table;
        return { columns, metrics, withPages, strip: measureStrip(columns, metrics, withPages) };
      }),
    );

  it('holds as many side by side as fit with a gap around each, and at least one', () => {
    for (const { columns, metrics, strip } of measureAll())
      for (const [i, own] of strip.lanes.entries()) {
        const width = columns.lanes[i]?.width ?? 0;
        for (const [count, each, gap] of [
          [own.beside, own.least, CONNECTOR_DISTANCE],
          [own.passing, own.unit, metrics.connectorPass],
          [own.crowded, own.shortest, metrics.connectorPass],
        ] as const) {
          const needed = (units: number) => units * each + (units + 1) * gap;
          if (count > 1) expect(needed(count)).toBeLessThanOrEqual(width + 1e-6);
          expect(needed(count + 1)).toBeGreaterThan(width - 1e-6);
        }
      }
  });

  it('keeps its segilima and their texts away from those next door', () => {
    for (const { columns, metrics, withPages, strip } of measureAll())
      for (const [i, { pentagon, unit }] of strip.lanes.entries()) {
        const width = columns.lanes[i]?.width ?? 0;
        expect(unit).toBeLessThanOrEqual(width - CONNECTOR_DISTANCE + 1e-6);
        expect(pentagon).toBeLessThanOrEqual(Math.min(unit, metrics.connectorWidth));
        const text = textWidth('dari hal. 88', { size: metrics.small, bold: false });
        if (withPages && text <= width - CONNECTOR_DISTANCE)
          expect(unit).toBeCloseTo(Math.max(text, pentagon), 6);
        if (!withPages) expect(unit).toBe(pentagon);
      }
  });

  it('is higher by the lines that name a page, of which narrow lanes need more', () => {
    const heights = measureAll()
      .filter(({ withPages }) => withPages)
      .map(({ strip }) => strip);
    for (const { height, textHeight } of heights) expect(textHeight).toBeLessThan(height);
    for (const { strip, metrics, withPages } of measureAll()) {
      expect(strip.height).toBeCloseTo(metrics.strip + strip.textHeight, 6);
      if (!withPages) expect(strip.textHeight).toBe(0);
      else expect(strip.textHeight).toBeGreaterThan(metrics.small * 0.7);
    }
    expect(heights.at(-1)?.textHeight).toBeGreaterThan(heights[0]?.textHeight ?? 0);
  });
});
