import { describe, expect, it } from 'vitest';
import { narrowerLabels } from '../../src/layout/lineLabels.ts';
import { metricsAt } from '../../src/layout/metrics.ts';
import { textWidth } from '../../src/layout/text.ts';

const metrics = metricsAt(1);
const flow = { id: 'f', from: 'a', to: 'b', kind: 'arrow', label: 'Perlu perbaikan' } as const;
const linesIn = (lane: number, symbol: number) =>
  narrowerLabels(flow, metrics, { lane, symbol, all: 200 }).map((lines) =>
    lines.map(({ runs }) => runs.map(({ text }) => text).join('')),
  );

describe('a label in shorter lines', () => {
  it('breaks words behind their syllables where half of the lane does not hold them', () => {
    const [half] = linesIn(20, 12);
    expect(half?.join('').replaceAll('-', '')).toBe('Perluperbaikan');
    expect(half?.some((line) => line.endsWith('-'))).toBe(true);
    for (const line of half ?? [])
      expect(textWidth(line, { size: metrics.small, bold: false })).toBeLessThan(10);
  });

  it('keeps its words whole where they fit', () => {
    expect(linesIn(30, 12)[0]).toEqual(['Perlu', 'perbaikan']);
  });

  it('is left out where no line would hold a syllable', () => {
    expect(linesIn(7, 6)).toEqual([]);
  });
});
