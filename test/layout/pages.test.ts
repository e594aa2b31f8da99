/** Where pages are cut: weighed against every other way to cut them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom } from '../../src/geometry/geometry.ts';
import { flowSpans } from '../../src/layout/crossings.ts';
import { type GrowthWish, grown, NO_GROWTH } from '../../src/layout/growth.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { formArea } from '../../src/layout/metrics.ts';
import { cutPages, type PageCut } from '../../src/layout/pages.ts';
import { linesHeight } from '../../src/layout/rows.ts';
import type { FlowPage } from '../../src/layout/sopLayout.ts';
import { stripLevels } from '../../src/layout/strips.ts';
import { bodyHeight, layoutTable, type Table } from '../../src/layout/table.ts';
import type { Sop } from '../../src/model/sop.ts';
import { joined } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';
import { runs } from '../runs.ts';

const flowPages = (sop: Sop): readonly FlowPage[] =>
  layoutSop(sop).pages.filter((page) => page.kind === 'flow');

/** The rows that each page holds, as numbers on paper. */
const rowsByPage = (sop: Sop): readonly (readonly number[])[] =>
  flowPages(sop).map(({ rows }) => rows.map(({ index }) => index + 1));

/** Rows of these many lines of text, in one lane, with a symbol each: `s1` in the first. */
const rowsOf = (lines: readonly number[], flows: string, kinds: Record<number, string> = {}) =>
  form('Potongan Halaman', {
    lanes: { A: 'Staf' },
    rows: lines.map((count, i) => [
      Array.from({ length: count }, (_, line) => `baris ${line + 1}`).join('\n'),
      `A:${(kinds[i + 1] ?? '[]')[0]}s${i + 1}${(kinds[i + 1] ?? '[]')[1]}`,
    ]),
    flows,
  });

const cutsOf = (sop: Sop, table: Table) =>
  cutPages(sop.activities, flowSpans(sop), table, NO_GROWTH).map(({ slices }) => slices.length);

/** Every way to cut so many rows into pages, as the numbers of rows of the pages. */
function* waysToCut(rows: number): Generator<readonly number[]> {
  if (rows === 0) yield [];
  for (let first = 1; first <= rows; first++)
    for (const rest of waysToCut(rows - first)) yield [first, ...rest];
}

/**
 * What is wrong with a way to cut: the flows that go on at another page, those of them that tear a decision from its
 * nearest target, and the pages less than two thirds full.
 */
function judge(sop: Sop, table: Table, cut: readonly number[]) {
  const heights = cutPages(sop.activities, flowSpans(sop), table, NO_GROWTH).flatMap(({ slices }) =>
    slices.map(({ height }) => height),
  );
  let row = 0;
  let crossings = 0;
  let torn = 0;
  let underfull = 0;
  let fits = true;
  for (const [page, count] of cut.entries()) {
    const isHere = (at: number) => at >= row && at < row + count;
    const cutAt = (isBeyond: (other: number) => boolean) =>
      flowSpans(sop).filter(({ from, to }) => {
        const ends = [from.row, to.row];
        return ends.some(isHere) && ends.some((end) => !isHere(end) && isBeyond(end));
      });
    const head = cutAt((other) => other < row).length;
    const below = cutAt((other) => other >= row + count);
    const foot = below.length;
    torn += below.filter(({ nearest }) => nearest).length;
    const levels = stripLevels(table.strip, [head], head) + stripLevels(table.strip, [foot], foot);
    const rows = heights.slice(row, row + count).reduce((sum, height) => sum + height, 0);
    const height = rows + levels * table.strip.height;
    crossings += foot;
    if (height > bodyHeight(table) + 1e-6 && count > 1) fits = false;
    if (page < cut.length - 1 && height < (bodyHeight(table) * 2) / 3) underfull++;
    row += count;
  }
  return { crossings, torn, underfull, fits };
}

describe('a page', () => {
  it('ends where the fewest flows go on and fewest decisions are torn, and is less than two thirds full only to save more', () => {
    const flow = fc.tuple(fc.nat(8), fc.nat(8)).map(([a, b]) => `s${a + 1}>s${b + 1}`);
    const rows = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(rows, fc.array(flow, { maxLength: 10 }), (lines, flows) => {
        const sop = rowsOf(lines, flows.join(' '), { 2: '<>', 5: '<>', 7: '<>' });
        const { table } = layoutTable(sop);
        const cuts = cutsOf(sop, table);
        const ours = judge(sop, table, cuts);
        expect(ours.fits).toBe(true);
        for (const cut of waysToCut(lines.length)) {
          const other = judge(sop, table, cut);
          if (!other.fits || other.underfull > ours.underfull) continue;
          if (other.underfull < ours.underfull && other.torn - ours.torn < 2)
            expect(other.crossings, `${cut}`).toBeGreaterThan(ours.crossings);
          if (other.torn <= ours.torn)
            expect(other.crossings, `${cut}`).toBeGreaterThanOrEqual(ours.crossings);
          if (other.underfull > 0) continue;
          const [less, more] = [ours.torn - other.torn, other.crossings - ours.crossings];
          if (less > 0) expect(more, `${cut}`).toBeGreaterThan(less);
          if (less === 0 && more === 0)
            expect(cut.length, `${cut}`).toBeGreaterThanOrEqual(cuts.length);
        }
      }),
      { numRuns: runs(15) },
    );
  });

  it('ends a row earlier where fewer flows cross there', () => {
    const plain = rowsOf(Array(14).fill(3), '');
    const [first = []] = rowsByPage(plain);
    const last = first.length;
    const chain = Array.from({ length: 13 }, (_, i) => `s${i + 1}>s${i + 2}`);
    const loops = [`s${last + 1}>s${last}`, `s${last + 2}>s${last}`];
    expect(rowsByPage(rowsOf(Array(14).fill(3), chain.join(' ')))[0]).toHaveLength(last - 1);
    const looped = rowsOf(Array(14).fill(3), [...chain, ...loops].join(' '));
    expect(rowsByPage(looped)[0]).toHaveLength(last - 1);
  });

  it('does not tear a decision from its nearest target where it can end before it as well', () => {
    const count = (rowsByPage(rowsOf(Array(14).fill(3), 's1>s2'))[0] ?? []).length;
    const chain = Array.from({ length: 13 }, (_, i) => `s${i + 1}>s${i + 2}`).join(' ');
    const [first = []] = rowsByPage(rowsOf(Array(14).fill(3), chain));
    const torn = rowsOf(Array(14).fill(3), chain, { [first.length]: '<>' });
    expect(first.length).toBeLessThanOrEqual(count);
    expect(rowsByPage(torn)[0]).toHaveLength(first.length - 1);
  });

  it('has one pair of pentagons more rather than a decision away from its nearest target, but not two', () => {
    const chain = Array.from({ length: 13 }, (_, i) => `s${i + 1}>s${i + 2}`);
    const last = (rowsByPage(rowsOf(Array(14).fill(3), chain.join(' ')))[0] ?? []).length;
    const endsWith = (skips: readonly string[]) =>
      rowsByPage(rowsOf(Array(14).fill(3), [...chain, ...skips].join(' '), { [last]: '<>' }))[0];
    const skips = [`s1>s${last}`, `s2>s${last}`];
    expect(endsWith(skips.slice(0, 1))).toHaveLength(last - 1);
    expect(endsWith(skips)).toHaveLength(last);
  });

  it('is two thirds full rather than empty for the sake of a decision, however many follow each other', () => {
    for (const first of [2, 3, 4]) {
      const rows = 10 + Number(first > 3) * 2;
      const kinds = Object.fromEntries(
        Array.from({ length: rows - first }, (_, i) => [first + i, '<>']),
      );
      const chain = Array.from({ length: rows - 1 }, (_, i) => `s${i + 1}>s${i + 2}`).join(' ');
      const [page = []] = rowsByPage(rowsOf(Array(rows).fill(3), chain, kinds));
      expect(page.length).toBeGreaterThan(5);
    }
  });

  it('leaves no row alone on the last page while the one before has two thirds without its last', () => {
    const [full = []] = rowsByPage(rowsOf(Array(30).fill(3), ''));
    const pages = rowsByPage(rowsOf(Array(2 * full.length + 1).fill(3), ''));
    expect(pages.at(-1)).toHaveLength(2);
  });
});

describe('a row taller than a page', () => {
  const lines = (page: FlowPage): readonly string[] =>
    page.rows.map(
      ({ cells }) => `${joined(cells[0]?.text.lines ?? [])}: ${cells[1]?.text.lines.length}`,
    );

  it('begins in the room that the page before has left, and says where it goes on', () => {
    const pages = flowPages(rowsOf([2, 120, 2], 's1>s2 s2>s3'));
    expect(pages.length).toBeGreaterThan(2);
    const shown = pages.map(lines);
    expect(shown[0]?.[0]).toBe('1: 2');
    expect(shown[0]?.[1]).toMatch(/^2: \d+$/);
    for (const page of shown.slice(1)) expect(page[0]).toMatch(/^2 lanj\.: \d+$/);
    expect(shown.at(-1)?.[1]).toBe('3: 2');
    for (const page of pages.slice(0, -1)) {
      const room = bottom(formArea(rowsOf([1], '').sheet)) - bottom(page.frame);
      expect(room).toBeLessThan(30);
    }
  });

  it('begins on the next page where it would begin with a line or two', () => {
    const sop = rowsOf([9, 9, 9, 9, 120], '');
    for (const page of flowPages(sop))
      for (const { index, first, cells } of page.rows)
        if (index === 4 && first) expect(cells[1]?.text.lines.length).toBeGreaterThanOrEqual(4);
  });

  it('goes on where it ended, line by line, on pages that hold what they are given', () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 50, max: 260 }));
    const flow = fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => `s${a + 1}>s${b + 1}`);
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 6, maxLength: 6 }),
        fc.array(flow, { maxLength: 6 }),
        (lines, flows) => {
          const sop = rowsOf(lines, flows.join(' '));
          const { table } = layoutTable(sop);
          const pages = cutPages(sop.activities, flowSpans(sop), table, NO_GROWTH);
          for (const { slices, headBands, footBands } of pages) {
            expect(slices.length).toBeGreaterThan(0);
            const heights = slices.map(({ height }) => height);
            const all = [...heights, ...headBands, ...footBands].reduce((sum, one) => sum + one, 0);
            expect(all).toBeLessThanOrEqual(bodyHeight(table) + 1e-6);
          }
          const slices = pages.flatMap((page) => page.slices);
          for (const [index, activity] of sop.activities.entries()) {
            const own = slices.filter((slice) => slice.index === index);
            expect(own.every((slice) => slice.activity === activity)).toBe(true);
            expect(own.map(({ from }) => from)).toEqual([
              0,
              ...own.slice(0, -1).map(({ to }) => to),
            ]);
            expect(own.at(-1)?.to).toBe(own[0]?.sliced ? lines[index] : Number.POSITIVE_INFINITY);
            expect(own.every(({ sliced }) => sliced)).toBe(
              own.length > 1 || own[0]?.sliced === true,
            );
          }
          expect(slices.map(({ index }) => index)).toEqual(
            slices.map(({ index }) => index).toSorted((a, b) => a - b),
          );
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe('a page with tall rows and crowded strips', () => {
  const ROWS = 8;
  const anyLines = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 25, max: 90 })),
    { minLength: ROWS, maxLength: ROWS },
  );
  const anyRow = fc.nat(ROWS - 1);
  const anyFlows = fc
    .array(fc.tuple(anyRow, anyRow), { maxLength: 14 })
    .map((ends) => ends.map(([a, b]) => `s${a + 1}>s${b + 1}`).join(' '));
  const anySheet = fc.record({ connectorPages: fc.boolean() });
  const anyGrowth = fc
    .array(
      fc.record({
        of: fc.constantFrom<GrowthWish['of']>('rows', 'heads', 'feet'),
        activity: anyRow.map((row) => `k${row + 1}`),
        level: fc.nat(1),
        extra: fc.double({ min: 0.1, max: 90, noNaN: true }),
      }),
      { maxLength: 6 },
    )
    .map((wishes) => grown(NO_GROWTH, wishes));

  const usedBy = ({ slices, headBands, footBands }: PageCut): number =>
    [...slices.map(({ height }) => height), ...headBands, ...footBands].reduce((a, b) => a + b, 0);
  const withSheet = (lines: readonly number[], flows: string, sheet: Partial<Sop['sheet']>) => {
    const sop = rowsOf(lines, flows);
    return { ...sop, sheet: { ...sop.sheet, ...sheet } };
  };

  it('is no taller than its area, whatever its lines ask for', () => {
    fc.assert(
      fc.property(anyLines, anyFlows, anySheet, anyGrowth, (lines, flows, sheet, growth) => {
        const sop = withSheet(lines, flows, sheet);
        const { table } = layoutTable(sop);
        for (const page of cutPages(sop.activities, flowSpans(sop), table, growth))
          expect(usedBy(page)).toBeLessThanOrEqual(bodyHeight(table) + 1e-6);
      }),
      { numRuns: runs(150) },
    );
  });

  it('splits no row that a page of its own holds with the pentagons of its flows', () => {
    fc.assert(
      fc.property(anyLines, anyFlows, anySheet, anyGrowth, (lines, flows, sheet, growth) => {
        const sop = withSheet(lines, flows, sheet);
        const { table } = layoutTable(sop);
        const spans = flowSpans(sop).filter(({ from, to }) => from.row !== to.row);
        const levels = (row: number, isBeyond: (other: number) => boolean) => {
          const count = spans.filter(
            ({ from, to }) =>
              (from.row === row && isBeyond(to.row)) || (to.row === row && isBeyond(from.row)),
          ).length;
          return stripLevels(table.strip, [count], count);
        };
        const pages = cutPages(sop.activities, flowSpans(sop), table, growth);
        for (const { index, sliced } of pages.flatMap(({ slices }) => slices)) {
          const strips =
            levels(index, (other) => other < index) + levels(index, (other) => other > index);
          const alone = linesHeight(lines[index] ?? 0, table.metrics) + strips * table.strip.height;
          if (sliced) expect(alone).toBeGreaterThan(bodyHeight(table));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('keeps a row whole up to the line that its area ends with', () => {
    const pagesOf = (lines: number) => flowPages(rowsOf([lines], '')).length;
    const { table } = layoutTable(rowsOf([1], ''));
    const most = Array.from({ length: 90 }, (_, i) => i + 1).findLast(
      (lines) => linesHeight(lines, table.metrics) <= bodyHeight(table),
    );
    expect(pagesOf(most ?? 0)).toBe(1);
    expect(pagesOf((most ?? 0) + 1)).toBe(2);
  });

  it('keeps a row whole beside one that takes all its flows, where alone it would need more strips', () => {
    const { table } = layoutTable(rowsOf([1], ''));
    const below = table.metrics.symbolHeight + 2 * table.metrics.gutter;
    const lines = Array.from({ length: 90 }, (_, i) => i + 1).findLast(
      (count) => linesHeight(count, table.metrics) + below <= bodyHeight(table),
    );
    const flows = Array(6).fill('s1>s2').join(' ');
    expect(cutsOf(rowsOf([lines ?? 0, 1], flows), table)).toEqual([2]);
  });
});
