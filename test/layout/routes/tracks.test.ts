/** Where lines may run between two rules: with white beside symbols and rules, and apart from each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandAt, bandLines, distinct } from '../../../src/layout/routes/tracks.ts';
import { runs } from '../../runs.ts';

/** White beside a symbol, beside a rule, and between two lines, mm. */
const OFF_SYMBOL = 1;
const OFF_RULE = 0.6;
const APART = 1.2;

/** A lane of this width with a symbol in it, off its middle perhaps. */
const anyLane = fc
  .record({
    from: fc.integer({ min: 0, max: 100 }),
    before: fc.double({ min: 0.2, max: 14, noNaN: true }),
    symbol: fc.double({ min: 3, max: 20, noNaN: true }),
    after: fc.double({ min: 0.2, max: 14, noNaN: true }),
    most: fc.constantFrom(1, 2, 4),
  })
  .map(({ from, before, symbol, after, most }) => ({
    band: { from, to: from + before + symbol + after },
    symbol: { from: from + before, to: from + before + symbol },
    most,
  }));

describe('the lines of a lane with a symbol', () => {
  it('are as many on each side as fit with white around them, up to so many, and one in any case', () => {
    fc.assert(
      fc.property(anyLane, ({ band, symbol, most }) => {
        const { lines } = bandLines(band, { stacks: [[symbol]] }, most);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        for (const [gutter, side] of [
          [symbol.from - band.from, lines.filter((line) => line < symbol.from)],
          [band.to - symbol.to, lines.filter((line) => line > symbol.to)],
        ] as const) {
          const fitting = Math.floor((gutter - OFF_SYMBOL - OFF_RULE) / APART + 1e-9) + 1;
          expect(side).toHaveLength(Math.max(1, Math.min(most, fitting)));
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('keep off the rules, off the symbol and apart where there is room for all that', () => {
    fc.assert(
      fc.property(anyLane, ({ band, symbol, most }) => {
        const { lines, before, after } = bandLines(band, { stacks: [[symbol]] }, most);
        const inside = lines.filter((line) => line > symbol.from && line < symbol.to);
        expect(inside).toEqual([expect.closeTo((symbol.from + symbol.to) / 2, 6)]);
        expect(before).toBe(Math.max(...lines.filter((line) => line < symbol.from)));
        expect(after).toBe(Math.min(...lines.filter((line) => line > symbol.to)));
        for (const [gutter, rule, edge, side] of [
          [symbol.from - band.from, band.from, symbol.from, lines.filter((x) => x < symbol.from)],
          [band.to - symbol.to, band.to, symbol.to, lines.filter((x) => x > symbol.to)],
        ] as const) {
          const offRule = Math.min(...side.map((line) => Math.abs(line - rule)));
          const offSymbol = Math.min(...side.map((line) => Math.abs(line - edge)));
          if (gutter >= OFF_SYMBOL + OFF_RULE) {
            expect(offRule).toBeGreaterThanOrEqual(OFF_RULE - 1e-6);
            expect(offSymbol).toBeGreaterThanOrEqual(OFF_SYMBOL - 1e-6);
            if (side.length === 1)
              expect(offRule - OFF_RULE).toBeCloseTo(offSymbol - OFF_SYMBOL, 6);
          } else expect(offRule).toBeCloseTo(Math.min(OFF_RULE, gutter / 2), 6);
          for (const [i, line] of side.entries())
            if (i > 0) expect(line - (side[i - 1] ?? 0)).toBeGreaterThanOrEqual(APART - 1e-6);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('spread evenly over a wide gutter', () => {
    const { lines } = bandLines({ from: 0, to: 40 }, { stacks: [[{ from: 15, to: 25 }]] }, 4);
    expect(lines).toEqual([3, 6, 9, 12, 20, 28, 31, 34, 37].map((x) => expect.closeTo(x, 6)));
  });

  it('run beside the middle third where nothing stands', () => {
    const { lines } = bandLines({ from: 0, to: 30 }, { stacks: [] }, 2);
    expect(lines).toEqual([10 / 3, 20 / 3, 15, 70 / 3, 80 / 3].map((x) => expect.closeTo(x, 6)));
  });

  it('run between the symbols of a stack, and where its middle is no line of its own', () => {
    const stacks = [
      [
        { from: 14, to: 18 },
        { from: 4, to: 8 },
      ],
      [{ from: 9, to: 13 }],
    ];
    const { lines } = bandLines({ from: 0, to: 22 }, { stacks }, 2);
    expect(lines.filter((line) => line > 4 && line < 18)).toEqual(
      [6, 11, 16].map((x) => expect.closeTo(x, 6)),
    );
  });
});

describe('a place', () => {
  it('lies in the band that it is in, from its rule on, and in the nearest one outside of all', () => {
    const borders = [10, 20, 30, 40];
    expect([0, 10, 19.9, 20, 29.9, 30, 40, 99].map((place) => bandAt(borders, place))).toEqual([
      ...[0, 0, 0, 1, 1, 2, 2, 2],
    ]);
  });

  it('is one with another that nobody could tell from it', () => {
    expect(distinct([5, 1, 1.005, 5.02, 3])).toEqual([1, 3, 5, 5.02]);
  });
});

describe('the lines of a lane with symbols side by side', () => {
  const band = { from: 0, to: 32 };
  const columns = [
    { from: 2, to: 8 },
    { from: 12, to: 18 },
    { from: 22, to: 28 },
  ];

  it('run between them, too, whatever stands in other rows', () => {
    const { lines } = bandLines(band, { stacks: [columns, [{ from: 7, to: 23 }]] }, 2);
    for (const between of [10, 20]) expect(lines).toContainEqual(between);
  });

  it('run between none that another stands beside', () => {
    const { lines } = bandLines(band, { stacks: [[...columns, { from: 7, to: 23 }]] }, 2);
    expect(lines.filter((line) => line > 2 && line < 28)).toEqual([5, 15, 25]);
  });
});
