/** Symbols in their lane, and those that share a cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, centre, type Rect, right } from '../../src/geometry/geometry.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { ARROWHEAD, formArea } from '../../src/layout/metrics.ts';
import { pageFacts } from '../../src/layout/pageFacts.ts';
import { flowPages } from '../../src/layout/sheet.ts';
import type { SopLayout } from '../../src/layout/sopLayout.ts';
import { layoutTable } from '../../src/layout/table.ts';
import type { Sheet, Sop } from '../../src/model/sop.ts';
import { joined } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';
import { runs } from '../runs.ts';
import { drawnSymbols, sopOfSymbols } from './drawnSymbols.ts';
import { checkPage } from './seen/check.ts';
import { inWords } from './seen/finding.ts';

it('stand in the middle of their lane, and of their row together with those under them', () => {
  const { layout, metrics, page, symbols } = drawnSymbols();
  expect(symbols.map(({ symbol }) => symbol.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  for (const { symbol, activity, rect } of symbols) {
    const lane = layout.columns.lanes.find(({ actor }) => actor === symbol.actor);
    const row = page?.rows.find((one) => one.activity === activity)?.rect ?? rect;
    const stack = symbols.filter(
      (one) => one.activity === activity && one.symbol.actor === symbol.actor,
    );
    const [top, end] = [stack[0]?.rect ?? rect, stack.at(-1)?.rect ?? rect];
    expect(centre(rect).x).toBeCloseTo((lane?.x ?? 0) + (lane?.width ?? 0) / 2, 6);
    expect((top.y + bottom(end)) / 2).toBeCloseTo(centre(row).y, 6);
    expect(top.y - row.y).toBeGreaterThanOrEqual(metrics.gutter - 1e-6);
  }
  const [, upper, lower] = symbols;
  expect(
    (lower?.rect.y ?? 0) - bottom(upper?.rect ?? { x: 0, y: 0, width: 0, height: 0 }),
  ).toBeCloseTo(metrics.stackGap, 6);
});

describe('symbols that share a cell', () => {
  /** Between a first and a last row so many of these in one cell, and texts of so many lines beside them. */
  function stacked(count: number, symbol: (i: number) => string, lines = 1) {
    const numbers = Array.from({ length: count }, (_, i) => i);
    const asked = form('Bertumpuk', {
      lanes: { A: 'Staf', B: 'Kasubag' },
      rows: [
        ['Mulai', 'A:(a)'],
        [Array(lines).fill('Memeriksa').join('\n'), numbers.map((i) => `A:${symbol(i)}`).join(' ')],
        ['Akhir', 'B:(c)'],
      ],
      flows: `a>b0 ${numbers
        .slice(1)
        .map((i) => `b${i - 1}>b${i}`)
        .join(' ')} b${count - 1}>c`,
    });
    const layout = layoutSop(asked);
    const pages = flowPages(layout);
    const symbols = pages
      .flatMap((page) => page.symbols)
      .filter(({ activity }) => activity === 'k2');
    const gaps = symbols.slice(1).map(({ rect }, i) => rect.y - bottom(symbols[i]?.rect ?? rect));
    const area = formArea(asked.sheet);
    const isWithin = pages.every(({ frame }) => bottom(frame) <= bottom(area) + 1e-6);
    return { asked, layout, pages, symbols, gaps, isWithin };
  }
  const box = (i: number) => `[b${i}]`;
  const mixed = (i: number) => (i % 3 === 1 ? `<b${i}>` : `[b${i} Catat]`);

  it('have their usual size and distance while a page has room for them', () => {
    const { metrics } = layoutTable(sopOfSymbols).table;
    const { symbols, gaps, isWithin } = stacked(9, box);
    expect(isWithin).toBe(true);
    for (const { rect } of symbols) expect(rect.height).toBeCloseTo(metrics.symbolHeight, 6);
    for (const gap of gaps) expect(gap).toBeCloseTo(metrics.stackGap, 6);
  });

  it.each([
    [12, box, 1],
    [20, box, 1],
    [12, mixed, 1],
    [16, mixed, 1],
    [12, box, 38],
    [14, mixed, 120],
  ] as const)('are drawn lower where a page has less: %i of them', (count, symbol, lines) => {
    const { layout, pages, symbols, gaps, isWithin } = stacked(count, symbol, lines);
    expect(isWithin).toBe(true);
    expect(symbols).toHaveLength(count);
    for (const gap of gaps) expect(gap).toBeGreaterThan(ARROWHEAD.length);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1e-6);
    for (const { rect, label } of symbols)
      if (label) expect(rect.height).toBeGreaterThan(label.lines.length * label.leading);
    expect(pages.flatMap((page) => checkPage(page, layout.columns)).map(inWords)).toEqual([]);
  });

  it.each([
    [40, box, 2],
    [60, box, 3],
    [100, box, 5],
  ] as const)(
    'stand in columns where they can not get low enough, and their lines between these: %i of them',
    (count, symbol, columns) => {
      const { layout, pages, symbols, isWithin } = stacked(count, symbol);
      expect(isWithin).toBe(true);
      expect(new Set(symbols.map(({ rect }) => rect.x.toFixed(3))).size).toBe(columns);
      const line = (i: number) => symbols[i]?.rect.y ?? 0;
      for (let i = 0; i < count / columns; i++)
        expect(line(i)).toBeCloseTo(line(i + count / columns), 6);
      expect(pages.flatMap((page) => checkPage(page, layout.columns)).map(inWords)).toEqual([]);
    },
  );

  it('say of words that then have no room that these are left out', () => {
    const { asked, symbols } = stacked(60, (i) => `[b${i} Catat surat masuk dan keluar]`);
    const labels = symbols.flatMap(({ label }) => label ?? []);
    for (const { lines } of labels) expect(joined(lines)).toMatch(/…$/);
    const { overflows } = pageFacts(asked);
    expect(overflows.filter(({ of }) => of === 'symbol')).toHaveLength(labels.length);
  });
});

describe('the symbols of any cell', () => {
  const kinds = ['(', '[', '<'] as const;
  const ends = { '(': ')', '[': ']', '<': '>' } as const;
  const anySymbol = fc.tuple(
    fc.constantFrom(...kinds),
    fc.constantFrom('', '', 'Catat', 'Sudah lengkap?', 'Dipertanggungjawabkan di hadapan sidang'),
  );
  const anySheet = fc.record({
    paper: fc.constantFrom<Sheet['paper'][]>('A4', 'F4'),
    orientation: fc.constantFrom<Sheet['orientation'][]>('landscape', 'portrait'),
  });
  /** A row with all these in its first lane, and rows before and behind it in the last one. */
  const anyCell = fc
    .record({
      lanes: fc.integer({ min: 1, max: 20 }),
      symbols: fc.array(anySymbol, { minLength: 1, maxLength: 120, size: 'max' }),
      lines: fc.integer({ min: 1, max: 60 }),
      sheet: anySheet,
    })
    .map(({ lanes, symbols, lines, sheet }): Sop => {
      const inCell = symbols.map(([kind, label], i) => `L1:${kind}b${i} ${label}${ends[kind]}`);
      return form('Bertumpuk', {
        lanes: Object.fromEntries(
          Array.from({ length: lanes }, (_, i) => [`L${i + 1}`, `Staf ${i + 1}`]),
        ),
        rows: [
          ['Mulai', `L${lanes}:(a)`],
          [Array(lines).fill('Memeriksa').join('\n'), inCell.join(' ')],
          ['Akhir', `L${lanes}:(c)`],
        ],
        flows: ['a', ...symbols.map((_, i) => `b${i}`)]
          .map((from, i) => `${from}>${i < symbols.length ? `b${i}` : 'c'}`)
          .join(' '),
        sheet,
      });
    });
  const ROUNDING = 1e-6;
  /** Some twenty times what the slowest takes on its own, as computers are busy, ms. */
  const SLOWEST = 5000;

  const isIn = (inner: Rect, outer: Rect) =>
    inner.x >= outer.x - ROUNDING &&
    right(inner) <= right(outer) + ROUNDING &&
    inner.y >= outer.y - ROUNDING &&
    bottom(inner) <= bottom(outer) + ROUNDING;
  const doOverlap = (one: Rect, other: Rect) =>
    one.x < right(other) - ROUNDING &&
    other.x < right(one) - ROUNDING &&
    one.y < bottom(other) - ROUNDING &&
    other.y < bottom(one) - ROUNDING;

  /** What is wrong with where they stand. */
  function wrongIn(layout: SopLayout, area: Rect): readonly string[] {
    return flowPages(layout).flatMap(({ index, frame, rows, symbols }) => [
      ...(isIn(frame, area) ? [] : [`page ${index} leaves its area`]),
      ...symbols.flatMap(({ symbol, activity, rect }, i) => {
        const lane = layout.columns.lanes.find(({ actor }) => actor === symbol.actor);
        const row = rows.find((one) => one.activity === activity)?.rect;
        const cell = lane && row && { ...row, x: lane.x, width: lane.width };
        const isOver = symbols.slice(i + 1).some((other) => doOverlap(rect, other.rect));
        return [
          ...(rect.width > 0 && rect.height > 0 ? [] : [`${symbol.id} has no size`]),
          ...(cell && isIn(rect, cell) ? [] : [`${symbol.id} leaves its cell`]),
          ...(isOver ? [`${symbol.id} lies over another`] : []),
        ];
      }),
    ]);
  }

  it('are soon laid within their row and lane, none over another, and all on their page', () => {
    fc.assert(
      fc.property(anyCell, (asked) => {
        const begun = performance.now();
        const layout = layoutSop(asked);
        expect(performance.now() - begun).toBeLessThan(SLOWEST);
        expect(wrongIn(layout, formArea(asked.sheet))).toEqual([]);
        const drawn = flowPages(layout).flatMap(({ symbols }) => symbols);
        expect(drawn).toHaveLength(asked.activities.flatMap(({ symbols }) => symbols).length);
      }),
      { numRuns: runs(60) },
    );
  });
});
