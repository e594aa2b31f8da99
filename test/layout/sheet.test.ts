import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, centre, contains } from '../../src/geometry/geometry.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import {
  flowPages,
  laneGapAt,
  onSheet,
  PAGE_GAP,
  pageAt,
  pageTop,
  rowGapAt,
  sheetSize,
  symbolOnSheet,
  symbolSpotAt,
} from '../../src/layout/sheet.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import { form } from '../gallery/form.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';

const sop = form('Alur', {
  lanes: { A: 'Staf', B: 'Kasubag', C: 'Kabag' },
  rows: Array.from({ length: 16 }, (_, i) => [`Langkah ${i + 1}`, `${'ABC'[i % 3]}:[s${i + 1}]`]),
  flows: 's1>s2',
});
const layout = layoutSop(sop);
const rows = layout.pages.flatMap((page) =>
  page.kind === 'flow'
    ? page.rows.map((row) => ({ ...row, rect: onSheet(layout, page.index, row.rect) }))
    : [],
);
const laneMiddle = (lane: number): number => {
  const { x = 0, width = 0 } = layout.columns.lanes[lane] ?? {};
  return x + width / 2;
};

describe('the sheet', () => {
  it('is as tall as its pages and the desk between them', () => {
    const { height, width } = sheetSize(layout);
    expect(height).toBe(layout.pages.length * layout.height + (layout.pages.length - 1) * PAGE_GAP);
    expect(width).toBe(layout.width);
    expect(layout.pages.map((page) => pageAt(layout, pageTop(layout, page.index) + 1))).toEqual(
      layout.pages,
    );
    expect(pageAt(layout, -500)).toBe(layout.pages[0]);
    expect(pageAt(layout, height + 500)).toBe(layout.pages.at(-1));
  });

  it('finds every symbol under its own middle', () => {
    fc.assert(
      fc.property(arbitrarySop({ extras: false }), (some) => {
        const drawn = layoutSop(some);
        for (const { symbol, activity } of symbolPlaces(some).values()) {
          const rect = symbolOnSheet(drawn, symbol.id);
          expect(rect).not.toBeNull();
          if (rect)
            expect(symbolSpotAt(drawn, centre(rect))).toMatchObject({
              actor: symbol.actor,
              place: { at: 'row', activity: activity.id },
              over: symbol.id,
            });
        }
      }),
      { numRuns: runs(20) },
    );
    expect(symbolOnSheet(layout, 'nobody')).toBeNull();
  });

  it('joins the row in whose middle a symbol is dropped, in the lane under it', () => {
    for (const { activity, index, rect } of rows) {
      const lane = (index + 1) % 3;
      const point = { x: laneMiddle(lane), y: centre(rect).y };
      const spot = symbolSpotAt(layout, point);
      expect(spot).toMatchObject({
        actor: 'ABC'[lane],
        place: { at: 'row', activity },
        over: null,
      });
      expect(spot && contains(spot.rect, point)).toBe(true);
    }
  });

  it('goes between two rows where it is dropped on their border', () => {
    for (const { index, rect } of rows) {
      const lane = (index + 1) % 3;
      expect(symbolSpotAt(layout, { x: laneMiddle(lane), y: rect.y + 0.5 })?.place).toEqual({
        at: 'between',
        row: index,
      });
      expect(symbolSpotAt(layout, { x: laneMiddle(lane), y: bottom(rect) - 0.5 })?.place).toEqual({
        at: 'between',
        row: index + 1,
      });
    }
  });

  it('goes behind the last row below the table, and nowhere beside the lanes or on the identity page', () => {
    const below = sheetSize(layout).height - 1;
    expect(symbolSpotAt(layout, { x: laneMiddle(0), y: below })?.place).toEqual({
      at: 'between',
      row: 16,
    });
    const y = centre(rows[0]?.rect ?? { x: 0, y: 0, width: 0, height: 0 }).y;
    expect(symbolSpotAt(layout, { x: layout.columns.description.x + 1, y })).toBeNull();
    expect(symbolSpotAt(layout, { x: layout.columns.remarks.x + 1, y })).toBeNull();
    expect(symbolSpotAt(layout, { x: laneMiddle(0), y: 50 })).toBeNull();
  });

  it('names the gap between lanes that is nearest', () => {
    const { lanes } = layout.columns;
    for (const [i, { x, width }] of lanes.entries()) {
      expect(laneGapAt(layout, x + width * 0.4)).toEqual({ at: i, x });
      expect(laneGapAt(layout, x + width * 0.6).at).toBe(i + 1);
      expect(laneGapAt(layout, x + width * 0.6).x).toBeCloseTo(x + width, 6);
    }
    expect(laneGapAt(layout, -10).at).toBe(0);
    expect(laneGapAt(layout, 1000).at).toBe(lanes.length);
  });

  it('names the gap between rows that is nearest, over all pages', () => {
    for (const { index, rect } of rows) {
      expect(rowGapAt(layout, rect.y + rect.height * 0.4)).toEqual({ at: index, y: rect.y });
      const low = rowGapAt(layout, rect.y + rect.height * 0.6);
      expect(low.at).toBe(index + 1);
      expect(low.y).toBeCloseTo(bottom(rect), 6);
    }
    expect(rowGapAt(layout, 0).at).toBe(0);
    expect(rowGapAt(layout, 1e5).at).toBe(rows.length);
  });

  /** Its second row goes on over several pages. */
  const tall = form('Tinggi', {
    lanes: { A: 'Staf' },
    rows: [
      ['Satu', 'A:[s1]'],
      ['kata '.repeat(900), 'A:[s2]'],
      ['Tiga', 'A:[s3]'],
    ],
    flows: '',
  });

  it('counts a row that goes on at the next page once', () => {
    const drawn = layoutSop(tall);
    const gaps = Array.from({ length: 200 }, (_, i) => {
      return rowGapAt(drawn, (i / 200) * sheetSize(drawn).height).at;
    });
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect(new Set(gaps)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('takes no page break within a row for a border of it', () => {
    const drawn = layoutSop(tall);
    const x = (drawn.columns.lanes[0]?.x ?? 0) + 2;
    const slices = flowPages(drawn).flatMap((page) =>
      page.rows
        .filter(({ activity }) => activity === 'k2')
        .map(({ rect }) => onSheet(drawn, page.index, rect)),
    );
    expect(slices.length).toBeGreaterThan(1);
    for (const [i, slice] of slices.entries()) {
      const place = (y: number) => symbolSpotAt(drawn, { x, y })?.place;
      if (i > 0) expect(place(slice.y + 0.5)).toEqual({ at: 'row', activity: 'k2' });
      if (i < slices.length - 1)
        expect(place(bottom(slice) - 0.5)).toEqual({ at: 'row', activity: 'k2' });
      const gap = rowGapAt(drawn, slice.y + slice.height * 0.8);
      const isLast = i === slices.length - 1;
      expect(gap.at).toBe(isLast ? 2 : 1);
      expect(gap.y).toBeCloseTo(isLast ? bottom(slice) : (slices[0]?.y ?? 0), 6);
    }
  });

  it('takes nothing where the bagian identitas stands above the table, and rows below it', () => {
    const both = layoutSop({
      ...sop,
      activities: sop.activities.slice(0, 3),
      flows: [],
      sheet: { ...sop.sheet, identityWithFlow: true },
    });
    const [page] = flowPages(both);
    expect(both.pages).toEqual([page]);
    expect(page?.identity).not.toBeNull();
    const { y = 0 } = page?.frame ?? {};
    const x = laneMiddle(0);
    expect(symbolSpotAt(both, { x, y: y - 1 })).toBeNull();
    expect(symbolSpotAt(both, { x, y: y + 1 })?.place).toEqual({ at: 'between', row: 0 });
  });

  it('is ready for a first row under the head of a table without any', () => {
    const empty = layoutSop({ ...sop, activities: [], flows: [] });
    const [page] = flowPages(empty);
    const under = { x: laneMiddle(1), y: sheetSize(empty).height - 40 };
    const head = pageTop(empty, page?.index ?? 0) + (page?.headBottom ?? 0);
    expect(symbolSpotAt(empty, under)).toMatchObject({
      actor: 'B',
      place: { at: 'between', row: 0 },
      rect: { y: head, height: 0 },
    });
    expect(rowGapAt(empty, under.y)).toEqual({ at: 0, y: 0 });
  });

  it('tints the part of the lane in the row, the symbol, or the line between two rows', () => {
    const [first, second] = rows;
    const lane = layout.columns.lanes[1];
    if (!first || !second || !lane) throw new Error('There are two rows and two lanes');
    const x = lane.x + 1;
    const part = { x: lane.x, width: lane.width };
    const at = (y: number) => symbolSpotAt(layout, { x, y })?.rect;
    expect(at(centre(first.rect).y)).toEqual({
      ...part,
      y: first.rect.y,
      height: first.rect.height,
    });
    expect(at(second.rect.y + 0.1)).toEqual({ ...part, y: second.rect.y, height: 0 });
    expect(at(sheetSize(layout).height - 1)).toMatchObject({ ...part, height: 0 });
    const symbol = symbolOnSheet(layout, 's1');
    expect(symbol && symbolSpotAt(layout, centre(symbol))?.rect).toEqual(symbol);
  });

  it('leaves a low row a middle to drop on, and a high one wide borders no wider than 4 mm', () => {
    for (const { index, activity, rect } of rows) {
      const zone = Math.min(3.6, 0.24 * rect.height);
      const x = laneMiddle((index + 1) % 3);
      const placeAt = (y: number) => symbolSpotAt(layout, { x, y })?.place;
      const inRow = { at: 'row', activity };
      expect(placeAt(rect.y + zone - 0.05)).toEqual({ at: 'between', row: index });
      expect(placeAt(rect.y + zone + 0.05)).toEqual(inRow);
      expect(placeAt(bottom(rect) - zone - 0.05)).toEqual(inRow);
      expect(placeAt(bottom(rect) - zone + 0.05)).toEqual({ at: 'between', row: index + 1 });
    }
  });

  it('changes from page to page in the middle of the desk between them', () => {
    for (const page of layout.pages.slice(1)) {
      const middle = pageTop(layout, page.index) - PAGE_GAP / 2;
      expect(pageAt(layout, middle - 0.01)).toBe(layout.pages[page.index - 1]);
      expect(pageAt(layout, middle + 0.01)).toBe(page);
    }
  });

  it('has lanes that end where the next begins', () => {
    const y = centre(rows[0]?.rect ?? { x: 0, y: 0, width: 0, height: 0 }).y;
    for (const [i, { x }] of layout.columns.lanes.entries()) {
      expect(symbolSpotAt(layout, { x, y })?.actor).toBe('ABC'[i]);
      if (i > 0) expect(symbolSpotAt(layout, { x: x - 0.001, y })?.actor).toBe('ABC'[i - 1]);
    }
    const [first, last] = [layout.columns.lanes[0], layout.columns.lanes.at(-1)];
    expect(symbolSpotAt(layout, { x: (first?.x ?? 0) - 0.001, y })).toBeNull();
    const end = (last?.x ?? 0) + (last?.width ?? 0);
    expect(symbolSpotAt(layout, { x: end - 0.001, y })?.actor).toBe('C');
    expect(symbolSpotAt(layout, { x: end, y })).toBeNull();
  });
});
