/** Rows and strips that were given more than their content needs, since lines asked for it. */
import { describe, expect, it } from 'vitest';
import { flowSpans } from '../../src/layout/crossings.ts';
import { type Growth, type GrowthWish, grown, NO_GROWTH } from '../../src/layout/growth.ts';
import { cutPages, singlePage } from '../../src/layout/pages.ts';
import { bodyHeight, layoutTable } from '../../src/layout/table.ts';
import { form } from '../gallery/form.ts';

const sop = form('Alur', {
  lanes: { A: 'Staf', B: 'Kasubag' },
  rows: Array.from({ length: 14 }, (_, i) => [`Langkah ${i + 1}`, `${'AB'[i % 2]}:[s${i + 1}]`]),
  flows: Array.from({ length: 13 }, (_, i) => `s${i + 1}>s${i + 2}`).join(' '),
});
const { table } = layoutTable(sop);
const cut = (growth: Growth) => cutPages(sop.activities, flowSpans(sop), table, growth);
const row = (activity: string, extra: number): GrowthWish => ({
  of: 'rows',
  activity,
  level: 0,
  extra,
});

describe('growth', () => {
  it('adds up and never shrinks; without a wish it is the same value', () => {
    const once = grown(NO_GROWTH, [
      row('k3', 2),
      { of: 'feet', activity: 'k3', level: 1, extra: 4 },
    ]);
    expect(once.rows.get('k3')).toBe(2);
    expect(once.feet.get('k3')).toEqual([0, 4]);
    expect(grown(once, [row('k3', 1)]).rows.get('k3')).toBe(3);
    expect(grown(once, [])).toBe(once);
    expect(NO_GROWTH.rows.size).toBe(0);
  });

  it('makes a row taller, and pages are cut anew where the rows no longer fit', () => {
    const before = cut(NO_GROWTH);
    const after = cut(grown(NO_GROWTH, [row('k2', 30)]));
    const heightOf = (pages: typeof before) =>
      pages[0]?.slices.find(({ activity }) => activity.id === 'k2')?.height ?? 0;
    expect(heightOf(after)).toBeCloseTo(heightOf(before) + 30, 6);
    expect(after[0]?.slices.length).toBeLessThan(before[0]?.slices.length ?? 0);
    expect(after.flatMap(({ slices }) => slices.map(({ index }) => index))).toEqual(
      sop.activities.map((_, i) => i),
    );
  });

  it('never makes a row taller than a page with its pentagons holds', () => {
    const pages = cut(grown(NO_GROWTH, [row('k2', 1000)]));
    for (const { slices, headBands, footBands } of pages) {
      const heights = [...slices.map(({ height }) => height), ...headBands, ...footBands];
      const all = heights.reduce((sum, height) => sum + height, 0);
      expect(all).toBeLessThanOrEqual(bodyHeight(table) + 1e-6);
    }
  });

  it('gives strips and row what a page has, strips first', () => {
    const tall = form('Baris Tinggi', {
      lanes: { A: 'Staf' },
      rows: [8, 36, 8].map((lines, i) => [Array(lines).fill('baris').join('\n'), `A:[s${i + 1}]`]),
      flows: 's1>s2 s2>s3',
    });
    const own = layoutTable(tall).table;
    const wishes: GrowthWish[] = [
      row('k2', 1000),
      { of: 'heads', activity: 'k2', level: 0, extra: 5 },
      { of: 'feet', activity: 'k2', level: 0, extra: 6 },
    ];
    const pageOf = (growth: Growth) =>
      cutPages(tall.activities, flowSpans(tall), own, growth).find(({ slices }) =>
        slices.some(({ index }) => index === 1),
      );
    const page = pageOf(grown(NO_GROWTH, wishes));
    expect(page?.headBands).toEqual([own.strip.height + 5]);
    expect(page?.footBands).toEqual([own.strip.height + 6]);
    expect(page?.slices.map(({ height }) => height)).toEqual([
      expect.closeTo(bodyHeight(own) - 2 * own.strip.height - 11, 6),
    ]);
    const large = wishes.map((wish) => ({ ...wish, extra: 40 * wish.extra }));
    const all = pageOf(grown(NO_GROWTH, large));
    const plain = pageOf(NO_GROWTH)?.slices.find(({ index }) => index === 1)?.height ?? 0;
    expect(all?.slices.map(({ height }) => height)).toEqual([plain]);
    const strips = [...(all?.headBands ?? []), ...(all?.footBands ?? [])];
    expect(plain + strips.reduce((a, b) => a + b, 0)).toBeCloseTo(bodyHeight(own), 6);
    const [head = 0, foot = 0] = strips.map((height) => height - own.strip.height);
    expect(foot / head).toBeCloseTo(6 / 5, 6);
  });

  it('makes a level of a strip taller on the page that begins or ends with the row', () => {
    const [first, second] = cut(NO_GROWTH);
    const last = first?.slices.at(-1)?.activity.id ?? '';
    const next = second?.slices[0]?.activity.id ?? '';
    const wishes: GrowthWish[] = [
      { of: 'feet', activity: last, level: 0, extra: 1 },
      { of: 'heads', activity: next, level: 0, extra: 2 },
    ];
    const pages = cut(grown(NO_GROWTH, wishes));
    expect(pages[0]?.footBands).toEqual([table.strip.height + 1]);
    expect(pages[1]?.headBands).toEqual([table.strip.height + 2]);
  });

  it('leaves a single page where all rows still fit on it', () => {
    const room = 14 * 20;
    expect(singlePage(sop.activities, table, NO_GROWTH, room)).toHaveLength(1);
    expect(singlePage(sop.activities, table, grown(NO_GROWTH, [row('k2', 200)]), room)).toBeNull();
  });
});
