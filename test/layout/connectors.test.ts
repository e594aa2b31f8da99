/** Segilima and the choices about them: their names, where they stand, and the page that they name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markSize } from '../../src/drawing/drawPage.ts';
import {
  bottom,
  centre,
  contains,
  overlaps,
  type Rect,
  right,
} from '../../src/geometry/geometry.ts';
import { placeConnectors, type WaitingConnector } from '../../src/layout/connectors.ts';
import { stripBands } from '../../src/layout/growth.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { formArea, SMALLEST_TEXT } from '../../src/layout/metrics.ts';
import { bandLines, USUAL_TRACKS } from '../../src/layout/routes/tracks.ts';
import type { FlowPage, PageConnector, PlacedSymbol } from '../../src/layout/sopLayout.ts';
import { placeSymbols } from '../../src/layout/stacks.ts';
import type { StripLane } from '../../src/layout/strips.ts';
import { layoutTable } from '../../src/layout/table.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import type { Activity, SheetChoices, Sop } from '../../src/model/sop.ts';
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

  it('stand in the column of their symbol, above each other or in a wider one where that is narrow', () => {
    const out = ['s2>s20', 's3>s22', 's4>s21', 's5>s19'].join(' ');
    const sop = form('Kolom Sempit', {
      lanes: Object.fromEntries([...'ABCDEF'].map((lane) => [lane, `Kepala Seksi ${lane}`])),
      rows: Array.from({ length: 24 }, (_, i) => [
        `Langkah ${i + 1}`,
        `${i < 8 ? 'C' : 'ABDEF'[i % 5]}:[s${i}]`,
      ]),
      flows: `${Array.from({ length: 23 }, (_, i) => `s${i}>s${i + 1}`).join(' ')} ${out}`,
      sheet: { connectorPages: true },
    });
    const actors = new Map(
      [...symbolPlaces(sop).values()].map(({ symbol }) => [symbol.id, symbol.actor]),
    );
    const { lanes } = layoutSop(sop).columns;
    const all = connectorsOf(sop);
    expect(all.length).toBeGreaterThan(8);
    for (const { flow: id, role, rect } of all) {
      const flow = sop.flows.find((one) => one.id === id);
      const actor = actors.get((role === 'out' ? flow?.from : flow?.to) ?? '');
      const lane = lanes.find((one) => one.actor === actor) ?? { x: 0, width: 0 };
      expect(rect.x).toBeGreaterThan(lane.x);
      expect(right(rect)).toBeLessThan(lane.x + lane.width);
    }
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

describe('the places of segilima in a strip', () => {
  const LANES = { A: 'Pemohon', B: 'Staf', C: 'Kasubag', D: 'Kabag', E: 'Sekretaris' };
  const tableOf = (connectorPages: boolean) =>
    layoutTable(form('Lajur', { lanes: LANES, rows: [], flows: '', sheet: { connectorPages } }))
      .table;
  const waiting = (lane: number, i: number, at: 'head' | 'foot'): WaitingConnector => ({
    flow: { id: `f${i}`, from: 'a', to: 'b', kind: 'arrow', label: '' },
    role: 'out',
    at,
    lane,
  });
  interface StripCase {
    readonly connectorPages: boolean;
    readonly at: 'head' | 'foot';
    readonly levels: number;
    readonly lanes: readonly number[];
  }
  const anyStrip: fc.Arbitrary<StripCase> = fc.record({
    connectorPages: fc.boolean(),
    at: fc.constantFrom('head', 'foot'),
    levels: fc.integer({ min: 1, max: 3 }),
    lanes: fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 40 }),
  });
  const placedIn = ({ connectorPages, at, levels, lanes }: StripCase) => {
    const table = tableOf(connectorPages);
    const usual = ({ beside, passing }: StripLane) => levels * (levels > 1 ? passing : beside);
    const held = table.strip.lanes.reduce((sum, own) => sum + usual(own), 0);
    const room = (lane: number): number => {
      const own = table.strip.lanes[lane];
      if (!own) return 0;
      const count = asked.filter((one) => Math.max(0, one.lane) === lane).length;
      return levels > 1 && count > usual(own) ? levels * own.crowded : usual(own);
    };
    const strip = { y: 50, bands: stripBands(levels, table.strip.height, undefined) };
    const asked = lanes.slice(0, held).map((lane, i) => waiting(lane, i, at));
    const { connectors, spares } = placeConnectors(asked, { strip, table, symbols: [] });
    const laneOf = ({ rect }: { readonly rect: Rect }): number =>
      table.columns.lanes.findIndex(({ x, width }) =>
        contains({ ...rect, x, width }, centre(rect)),
      );
    return { table, strip, asked, connectors, spares, room, laneOf };
  };

  it('are in their own lanes while there is room, and else in the nearest that has some', () => {
    fc.assert(
      fc.property(anyStrip, (some) => {
        const { asked, connectors, room, laneOf } = placedIn(some);
        expect(connectors.map(({ flow }) => flow.id).toSorted()).toEqual(
          asked.map(({ flow }) => flow.id).toSorted(),
        );
        const taken = (lane: number) => connectors.filter((one) => laneOf(one) === lane).length;
        const isFull = (lane: number) => room(lane) <= taken(lane);
        for (const connector of connectors) {
          const home = Math.max(0, connector.lane);
          const lane = laneOf(connector);
          expect(taken(lane)).toBeLessThanOrEqual(room(lane));
          const isNearer = (other: number) => {
            const [near, far] = [Math.abs(other - home), Math.abs(lane - home)];
            return near < far || (near === far && other < lane);
          };
          for (const other of Object.keys(LANES).keys())
            if (isNearer(other)) expect(isFull(other)).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('leave less room for the words at them where more come to one lane than it holds otherwise', () => {
    const [lane, levels] = [2, 3];
    const own = tableOf(true).strip.lanes[lane];
    if (!own) throw new Error('The table has five lanes');
    const placed = (count: number) => {
      const lanes = Array.from({ length: count }, () => lane);
      const strip = placedIn({ connectorPages: true, at: 'foot', levels, lanes });
      return strip.connectors.map((one) => ({ lane: strip.laneOf(one), unit: one.unit }));
    };
    const held = levels * own.passing;
    for (const one of placed(held)) expect(one).toEqual({ lane, unit: own.unit });
    const crowded = placed(held + 1);
    for (const one of crowded) expect(one.lane).toBe(lane);
    expect(Math.min(...crowded.map(({ unit }) => unit))).toBeLessThan(own.unit);
  });

  it('are clear of each other and of those left over, level under level within the strip', () => {
    fc.assert(
      fc.property(anyStrip, (some) => {
        const { table, strip, connectors, spares, laneOf } = placedIn(some);
        const all = [...connectors, ...spares];
        const isAlone = (lane: number) =>
          connectors.filter((one) => laneOf(one) === lane).length === 1;
        for (const [i, one] of all.entries()) {
          const { rect, level } = one;
          const top = strip.y + level * table.strip.height;
          expect(rect.y).toBeGreaterThan(top);
          expect(bottom(rect)).toBeLessThan(top + table.strip.height);
          for (const other of all.slice(i + 1)) {
            // Where a segilima stands alone, it can be in one of its places only.
            if (laneOf(one) === laneOf(other) && isAlone(laneOf(one))) continue;
            const near = { ...rect, x: rect.x - 1.19, width: rect.width + 2.38 };
            expect(overlaps(near, other.rect)).toBe(false);
          }
        }
        for (const { lane, rect } of spares) expect(laneOf({ rect })).toBe(lane);
      }),
      { numRuns: runs(60) },
    );
  });

  it('follow the order of the flows from left to right, and then on the next level', () => {
    fc.assert(
      fc.property(anyStrip, (some) => {
        const { connectors, laneOf } = placedIn(some);
        for (const [i, one] of connectors.entries())
          for (const other of connectors.slice(i + 1)) {
            if (laneOf(one) !== laneOf(other)) continue;
            expect(one.level).toBeLessThanOrEqual(other.level);
            if (one.level === other.level) expect(one.rect.x).toBeLessThan(other.rect.x);
          }
      }),
      { numRuns: runs(30) },
    );
  });

  /** So many lanes with a box or a decision in each, and so many segilima under each. */
  const footOf = (lanes: number, count: number) => {
    const names = Array.from({ length: lanes }, (_, i) => `L${i + 1}`);
    const sop = form('Kaki', {
      lanes: Object.fromEntries(names.map((name, i) => [name, `Staf ${i + 1}`])),
      rows: [
        ['Memeriksa', names.map((name, i) => `${name}:${i % 2 ? `<d${i}>` : `[b${i}]`}`).join(' ')],
      ],
      flows: '',
    });
    const { table } = layoutTable(sop);
    const { columns, metrics } = table;
    const row = { x: columns.description.x, y: 40, width: 200, height: 20 };
    const symbols = placeSymbols(sop.activities[0] as Activity, row, columns, metrics);
    const strip = { y: 60, bands: [table.strip.height] };
    const asked = names.flatMap((_, lane) =>
      Array.from({ length: count }, (__, i) => waiting(lane, lane * count + i, 'foot')),
    );
    return { columns, metrics, symbols, ...placeConnectors(asked, { strip, table, symbols }) };
  };

  it('are under the symbols and under the tracks beside them, down to nine lanes on A4', () => {
    for (const lanes of [2, 4, 6, 9])
      for (const count of [1, 2]) {
        const { columns, symbols, connectors, spares } = footOf(lanes, count);
        const middles = [...connectors, ...spares].map(({ rect }) => centre(rect).x);
        columns.lanes.forEach(({ x, width }, lane) => {
          const { rect } = symbols[lane] as PlacedSymbol;
          const stacks = [[{ from: rect.x, to: right(rect) }]];
          const { before, after } = bandLines({ from: x, to: x + width }, { stacks }, USUAL_TRACKS);
          const lines = [before, centre(rect).x, after];
          const here = middles.filter((middle) => x < middle && middle < x + width);
          expect(here.length).toBeGreaterThanOrEqual(2);
          for (const middle of here)
            expect(Math.min(...lines.map((line) => Math.abs(line - middle)))).toBeLessThan(1e-6);
        });
      }
  });

  it('get a little smaller for that, but not too small for names of three digits', () => {
    const widths = [2, 9, 13, 20].map((lanes) => {
      const { connectors, metrics } = footOf(lanes, 1);
      for (const { rect } of connectors) {
        for (const name of ['188', 'AW'])
          expect(markSize(name, rect)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
        expect(rect.width).toBeLessThanOrEqual(metrics.connectorWidth + 1e-6);
      }
      return connectors[0]?.rect.width ?? 0;
    });
    expect(widths[1]).toBeLessThan(widths[0] ?? 0);
  });

  it('stay away from the rows where a strip has grown', () => {
    const table = tableOf(true);
    const topOf = (at: 'head' | 'foot', extra: number) => {
      const strip = { y: 50, bands: [table.strip.height + extra] };
      return (
        placeConnectors([waiting(2, 0, at)], { strip, table, symbols: [] }).connectors[0]?.rect.y ??
        0
      );
    };
    expect(topOf('head', 7)).toBeCloseTo(topOf('head', 0), 6);
    expect(topOf('foot', 7)).toBeCloseTo(topOf('foot', 0) + 7, 6);
    // The text that names the page is on the far side: above at the head, and below at the foot.
    expect(topOf('head', 0) - topOf('foot', 0)).toBeCloseTo(table.strip.textHeight, 6);
  });
});
