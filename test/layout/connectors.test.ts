/** Segilima and the choices about them: their names, where they stand, and the page that they name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, overlaps, type Rect, right } from '../../src/geometry/geometry.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { formArea } from '../../src/layout/metrics.ts';
import type { FlowPage, PageConnector } from '../../src/layout/sopLayout.ts';
import type { SheetChoices, Sop } from '../../src/model/sop.ts';
import { joined } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';

const flowPages = (sop: Sop): readonly FlowPage[] =>
  layoutSop(sop).pages.filter((page) => page.kind === 'flow');

/** Thirty rows over four lanes, on some pages, with loops back over a break or two. */
const long = (choices: Partial<SheetChoices> = {}): Sop =>
  form('Alur Panjang', {
    lanes: { A: 'Pemohon', B: 'Staf', C: 'Kasubag', D: 'Kabag' },
    rows: Array.from({ length: 30 }, (_, i) => [`Langkah ${i + 1}`, `${'ABCD'[i % 4]}:[s${i}]`]),
    flows: [
      ...Array.from({ length: 29 }, (_, i) => `s${i}>s${i + 1}`),
      ...['s11>s2', 's14>s1', 's25>s4', 's3>s28'],
    ].join(' '),
    sheet: choices,
  });

const anySop = arbitrarySop({ actors: 5, activities: 25, flows: 15, extras: false });

const connectorsOf = (sop: Sop) => flowPages(sop).flatMap(({ connectors }) => connectors);

/** The ink of a text: generous, so that what touches is seen. */
const textBox = ({ page }: PageConnector): Rect | null =>
  page && {
    x: page.x - Math.max(...page.lines.map(({ width }) => width)) / 2,
    y: page.y - page.size * 0.72,
    width: Math.max(...page.lines.map(({ width }) => width)),
    height: (page.lines.length - 1) * page.leading + page.size * 0.72,
  };

describe('the names of segilima', () => {
  it('count from 1 in the order in which a reader comes across them: page by page, from left to right', () => {
    for (const sop of [long(), long({ connectorPlace: 'under' })]) {
      const feet = flowPages(sop).flatMap(({ connectors }) =>
        connectors
          .filter(({ at }) => at === 'foot')
          .toSorted((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x),
      );
      expect(feet.length).toBeGreaterThan(4);
      expect(feet.map(({ name }) => name)).toEqual(feet.map((_, i) => String(i + 1)));
    }
  });

  it('are letters where these are chosen', () => {
    const names = new Set(connectorsOf(long({ connectorNames: 'letters' })).map((c) => c.name));
    expect([...names].toSorted()).toEqual([...names].map((_, i) => 'ABCDEFGHIJKLMNOP'[i]));
  });
});

describe('segilima', () => {
  it('keep their distance from each other, in one lane and in neighbouring ones', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        for (const { connectors } of flowPages(sop))
          for (const [i, { rect }] of connectors.entries())
            for (const other of connectors.slice(i + 1)) {
              const near = { ...rect, x: rect.x - 1.19, width: rect.width + 2.38 };
              expect(overlaps(near, other.rect)).toBe(false);
            }
      }),
      { numRuns: runs(40) },
    );
  });

  it('stay above the zone for an electronic signature, and where it is not wanted above the margin', () => {
    const margins = { top: 10, right: 10, bottom: 5, left: 10 };
    for (const [signatureZone, free] of [
      [true, 15],
      [false, 5],
    ] as const)
      for (const connectorPlace of ['inside', 'under'] as const) {
        const sop = long({ margins, signatureZone, connectorPlace });
        const ends = flowPages(sop).map(({ frame, connectors }) =>
          Math.max(bottom(frame), ...connectors.map(({ rect }) => bottom(rect))),
        );
        expect(Math.max(...ends)).toBeLessThanOrEqual(layoutSop(sop).height - free + 0.01);
      }
  });

  it('stand outside of the frame where they are to stand under the table', () => {
    const pages = flowPages(long({ connectorPlace: 'under' }));
    for (const { connectors, rows, frame, body, headBottom } of pages) {
      expect(bottom(body)).toBeCloseTo(bottom(frame), 6);
      expect(body.y).toBeCloseTo(rows[0]?.rect.y ?? 0, 6);
      for (const { at, rect } of connectors) {
        if (at === 'foot') expect(rect.y).toBeGreaterThan(bottom(frame));
        else {
          expect(rect.y).toBeGreaterThan(headBottom);
          expect(bottom(rect)).toBeLessThan(body.y);
        }
      }
    }
  });
});

describe('the page that a segilima names', () => {
  it('is the one where its twin stands', () => {
    const sop = long({ connectorPages: true });
    const all = flowPages(sop).flatMap(({ index, connectors }) =>
      connectors.map((connector) => ({ ...connector, number: index + 1 })),
    );
    expect(all.length).toBeGreaterThan(4);
    for (const { flow, role, page } of all) {
      const twin = all.find((other) => other.flow === flow && other.role !== role);
      const words = role === 'out' ? 'ke hal.' : 'dari hal.';
      expect(joined(page?.lines ?? [])).toBe(`${words} ${twin?.number}`);
    }
    for (const { page } of connectorsOf(long())) expect(page).toBeNull();
  });

  it('stands clear of lines, symbols, rows and other pages named', () => {
    const named = anySop.map((sop) => ({ ...sop, sheet: { ...sop.sheet, connectorPages: true } }));
    fc.assert(
      fc.property(named, (sop) => {
        for (const { connectors, rows, routes } of flowPages(sop)) {
          const boxes = connectors.map(textBox);
          for (const [i, box] of boxes.entries()) {
            if (!box) continue;
            expect(right(box)).toBeLessThanOrEqual(right(formArea(sop.sheet)));
            for (const { rect } of [...connectors, ...rows])
              expect(overlaps(box, rect)).toBe(false);
            for (const other of boxes.slice(i + 1))
              if (other) expect(overlaps(box, other)).toBe(false);
            for (const { waypoints } of routes)
              for (const [k, a] of waypoints.slice(1).entries()) {
                const b = waypoints[k] ?? a;
                const line = {
                  x: Math.min(a.x, b.x),
                  y: Math.min(a.y, b.y),
                  width: Math.abs(a.x - b.x) + 0.01,
                  height: Math.abs(a.y - b.y) + 0.01,
                };
                expect(overlaps(box, line)).toBe(false);
              }
          }
        }
      }),
      { numRuns: runs(30) },
    );
  });
});
