import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, centre, contains } from '../../src/geometry/geometry.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import {
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

  it('counts a row that goes on at the next page once', () => {
    const tall = form('Tinggi', {
      lanes: { A: 'Staf' },
      rows: [
        ['Satu', 'A:[s1]'],
        ['kata '.repeat(900), 'A:[s2]'],
        ['Tiga', 'A:[s3]'],
      ],
      flows: '',
    });
    const drawn = layoutSop(tall);
    const gaps = Array.from({ length: 200 }, (_, i) => {
      return rowGapAt(drawn, (i / 200) * sheetSize(drawn).height).at;
    });
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect(new Set(gaps)).toEqual(new Set([0, 1, 2, 3]));
  });
});
