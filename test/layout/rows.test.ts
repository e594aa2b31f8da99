/** How many lines a row holds, how tall it is for them, and where they stand in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centre } from '../../src/geometry/geometry.ts';
import { CAP_HEIGHT } from '../../src/layout/font/font.ts';
import { NO_LANES } from '../../src/layout/growth.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { metricsAt } from '../../src/layout/metrics.ts';
import { textHeight } from '../../src/layout/placeText.ts';
import { linesHeight, linesIn, rowContent } from '../../src/layout/rows.ts';
import { flowPages } from '../../src/layout/sheet.ts';
import { layoutTable } from '../../src/layout/table.ts';
import { form } from '../gallery/form.ts';

const anyMetrics = fc.integer({ min: 50, max: 100 }).map((percent) => metricsAt(percent / 100));

describe('the cells of a row', () => {
  /** The cells of all rows: one that fits a page, and one that goes on over two. */
  const cells = () => {
    const long = Array.from({ length: 60 }, (_, i) => `baris ${i + 1}`).join('\n');
    const sop = form('Sel', {
      lanes: { A: 'Staf' },
      rows: [
        ['Menerima surat', 'A:[a]'],
        [long, 'A:[b]'],
      ],
      flows: '',
    });
    return flowPages(layoutSop(sop)).flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, index: row.index }))),
    );
  };

  it('have numbers and times in their middle, and all else at the left', () => {
    for (const { column, rect, text } of cells()) {
      const isCentred = column === 'number' || column === 'duration';
      expect(text.align).toBe(isCentred ? 'centre' : 'left');
      expect(text.x).toBeCloseTo(isCentred ? centre(rect).x : rect.x + metricsAt(1).padX, 6);
      expect(text.bold).toBe(false);
      expect([text.size, text.leading]).toEqual([metricsAt(1).text, metricsAt(1).leading]);
    }
  });

  it('keep their lines in each table that a document is laid out in', () => {
    const sop = form('Dua tabel', {
      lanes: { A: 'Staf' },
      rows: [['Menerima surat', 'A:[a]']],
      flows: '',
    });
    const [activity] = sop.activities;
    const [one, other] = [1, 0.9].map((scale) => layoutTable(sop, { ...NO_LANES, scale }).table);
    if (!activity || !one || !other) throw new Error('A row and two tables');
    expect(one).not.toBe(other);
    const lines = rowContent(activity, one);
    expect(rowContent(activity, other)).not.toBe(lines);
    expect(rowContent(activity, one)).toBe(lines);
  });

  it('have text at half their height, and from the top where the row goes on', () => {
    for (const { index, rect, text } of cells()) {
      const top = text.y - CAP_HEIGHT * text.size;
      const height = textHeight(text.lines.length, text.leading, text.size);
      if (index === 0) expect(top + height / 2).toBeCloseTo(centre(rect).y, 6);
      else expect(top).toBeCloseTo(rect.y + metricsAt(1).padY, 6);
    }
    expect(new Set(cells().map(({ index }) => index))).toEqual(new Set([0, 1]));
  });
});

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
