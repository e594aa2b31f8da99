/** How many lines a row holds, and how tall it is for them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricsAt } from '../../src/layout/metrics.ts';
import { textHeight } from '../../src/layout/placeText.ts';
import { linesHeight, linesIn } from '../../src/layout/rows.ts';

const anyMetrics = fc.integer({ min: 50, max: 100 }).map((percent) => metricsAt(percent / 100));

describe('a row', () => {
  it('of the height for some lines holds these, and not one more unless it is no higher than an empty one', () => {
    fc.assert(
      fc.property(anyMetrics, fc.integer({ min: 0, max: 200 }), (metrics, lines) => {
        const height = linesHeight(lines, metrics);
        expect(linesIn(height, metrics)).toBeGreaterThanOrEqual(lines);
        if (height > metrics.emptyRow) expect(linesIn(height, metrics)).toBe(lines);
      }),
    );
  });

  it('holds so many lines that they and their pads fit, and no further line would', () => {
    fc.assert(
      fc.property(anyMetrics, fc.double({ min: 0, max: 300, noNaN: true }), (metrics, height) => {
        const { leading, text, padY } = metrics;
        const lines = linesIn(height, metrics);
        const needed = (count: number) => textHeight(count, leading, text) + 2 * padY;
        if (lines > 0) expect(needed(lines)).toBeLessThanOrEqual(height + 1e-6);
        expect(needed(lines + 1)).toBeGreaterThan(height - 1e-6);
      }),
    );
  });

  it('is never lower than one with nothing in it, and keeps its text off its rules', () => {
    for (const scale of [0.5, 0.75, 1]) {
      const metrics = metricsAt(scale);
      expect(linesHeight(0, metrics)).toBe(metrics.emptyRow);
      const { leading, text, padY } = metrics;
      expect(linesHeight(20, metrics)).toBeCloseTo(textHeight(20, leading, text) + 2 * padY, 6);
    }
  });
});
