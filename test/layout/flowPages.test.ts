/** The pages of the bagian flowchart, looked at as a reader would: rows, symbols, segilima and lines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setActivityText } from '../../src/commands/activities.ts';
import { bottom, overlaps, type Rect, right } from '../../src/geometry/geometry.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { formArea } from '../../src/layout/metrics.ts';
import type { Columns, FlowPage, SopLayout } from '../../src/layout/sopLayout.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import { sheetChoice } from '../../src/model/sheet.ts';
import { ACTIVITY_FIELDS, EMPTY_SOP, type Sheet, type Sop } from '../../src/model/sop.ts';
import { folded, hasOddSpaces, joined, readable } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';
import { SOP_KINDS } from './randomMixes.ts';
import { randomSop } from './randomSop.ts';
import { checkPage } from './seen/check.ts';
import { type Defect, inWords } from './seen/finding.ts';

const RUNS = { numRuns: runs(30) };
const anySop = arbitrarySop({ actors: 6, activities: 25, flows: 15, extras: false }).filter(
  (sop) => !hasOddSpaces(JSON.stringify(sop)),
);
/** Distances below this are rounding. */
const EPSILON = 0.01;

const flowPages = (layout: SopLayout): readonly FlowPage[] =>
  layout.pages.filter((page) => page.kind === 'flow');

/** As many rows in so many lanes, a flow from each row to the next, and every fifth a loop back. */
function longSop(rows: number, lanes: number): Sop {
  const laneIds = Array.from({ length: lanes }, (_, i) => `L${i + 1}`);
  const kind = (i: number) => (i % 5 === 4 ? `<s${i}>` : `[s${i}]`);
  const flows = Array.from({ length: Math.max(0, rows - 1) }, (_, i) => `s${i}>s${i + 1}`);
  const loops = Array.from({ length: rows }, (_, i) => i)
    .filter((i) => i % 5 === 4)
    .map((i) => `s${i}>s${i - 3}:Tidak`);
  return form('Alur Panjang', {
    lanes: Object.fromEntries(laneIds.map((id) => [id, `Staf ${id}`])),
    rows: Array.from({ length: rows }, (_, i) => [
      `Melaksanakan langkah ${i + 1}`,
      `${laneIds[i % Math.max(1, lanes)] ?? ''}:${kind(i)}`,
    ]),
    flows: lanes === 0 ? '' : [...flows, ...loops].join(' '),
  });
}

/** What a page has on it that is not its table: the bagian identitas, pentagons under the table. */
const inkBottom = ({ frame, connectors }: FlowPage): number =>
  Math.max(bottom(frame), ...connectors.map(({ rect }) => bottom(rect)));

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - EPSILON &&
  inner.y >= outer.y - EPSILON &&
  right(inner) <= right(outer) + EPSILON &&
  bottom(inner) <= bottom(outer) + EPSILON;

const laneRect = (columns: Columns, actor: string, row: Rect): Rect => {
  const lane = columns.lanes.find((one) => one.actor === actor);
  return { ...row, x: lane?.x ?? 0, width: lane?.width ?? 0 };
};

describe('a page', () => {
  const numbered = (count: number, what: string) =>
    Array.from({ length: count }, (_, i) => `${i + 1}. ${what}`).join('\n');
  /** What leaves the area that a page has for its table. */
  const outside = (sop: Sop) =>
    flowPages(layoutSop(sop)).filter(
      (page) => inkBottom(page) > bottom(formArea(sop.sheet)) + EPSILON,
    );

  /** A decision with a long list of documents, led into from the page before and away to others. */
  const decisionWith = (lines: number) =>
    form('Keputusan', {
      lanes: {
        P: 'Pemohon',
        L: 'Loket',
        K: 'Kepala Seksi',
        B: 'Kabid',
        S: 'Sekretaris',
        D: 'Kadis',
      },
      rows: [
        ...Array.from(
          { length: 9 },
          (_, i) => [`Kegiatan ${i}`, `K:${i === 8 ? '<a8>' : `[a${i}]`}`] as const,
        ),
        ['Memeriksa dokumen', 'K:<b>', { requirements: numbered(lines, 'Dokumen') }],
        ...Array.from({ length: 4 }, (_, i) => [`Lanjut ${i}`, `K:[c${i}]`] as const),
      ],
      flows: `${Array.from({ length: 8 }, (_, i) => `a${i}>a${i + 1}`).join(' ')}
        a8>b:Ya a7>b b>c0:Ya b>a3:Tidak b>c2:Sebagian c0>c1 c1>c2 c2>c3`,
      sheet: { connectorPages: true },
    });

  it.each([30, 35, 36, 37, 38, 40])('ends in its area with a decision of %i lines', (lines) => {
    expect(outside(decisionWith(lines))).toEqual([]);
  });

  it.each([36, 38, 40])('ends in its area where a row of %i lines has crowded strips', (lines) => {
    const ten = Array.from({ length: 10 }, (_, i) => i);
    const sop = form('Segilima Rapat', {
      lanes: { P: 'Pengurus', K: 'Kepala' },
      rows: [
        ...ten.map((i) => [`Awal ${i}`, `P:[a${i}]`] as const),
        [numbered(lines, 'Baris'), 'P:[b]'],
        ...ten.map((i) => [`Akhir ${i}`, `P:[c${i}]`] as const),
      ],
      flows: ten.map((i) => `a${i}>b b>c${i}`).join(' '),
    });
    expect(outside(sop)).toEqual([]);
  });

  it('ends in its area whatever its rows hold and its lines ask for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOP_KINDS),
        fc.nat(1000),
        fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 15, max: 60 })), { maxLength: 5 }),
        fc.constantFrom<Partial<Sheet>>({}, { connectorPages: true }, { connectorPlace: 'under' }),
        (kind, seed, tall, sheet) => {
          const sop = randomSop(kind, seed);
          const lines = new Map(tall);
          const activities = sop.activities.map((activity, i) => ({
            ...activity,
            requirements: numbered(lines.get(i) ?? 1, 'Dokumen'),
          }));
          expect(outside({ ...sop, activities, sheet: { ...sop.sheet, ...sheet } })).toEqual([]);
        },
      ),
      { numRuns: runs(20) },
    );
  });
});

describe('rows', () => {
  it('hold every text of every activity, over as many pages as it takes', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const rows = flowPages(layoutSop(sop)).flatMap((page) => page.rows);
        for (const [index, activity] of sop.activities.entries()) {
          const slices = rows.filter((row) => row.activity === activity.id);
          const shown = (column: string) =>
            slices
              .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
              .map(({ text }) => joined(text.lines))
              .join('');
          const number = String(index + 1);
          expect(shown('number')).toBe(
            [number, ...slices.slice(1).map(() => `${number} lanj.`)].join(''),
          );
          expect(slices.map(({ first }) => first)).toEqual(slices.map((_, i) => i === 0));
          for (const field of ACTIVITY_FIELDS)
            expect(folded(shown(field))).toBe(readable(activity[field]));
        }
      }),
      RUNS,
    );
  });

  it('are cut into slices where one is taller than a page, and no word is lost', () => {
    const description = Array.from({ length: 700 }, (_, i) => `kata${i}`).join(' ');
    const [activity] = EMPTY_SOP.activities;
    if (!activity) throw new Error('The blank form has a row');
    const sop = { ...EMPTY_SOP, activities: [{ ...activity, description }] };
    const pages = flowPages(layoutSop(sop));
    expect(pages.length).toBeGreaterThan(1);
    const lines = pages.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ column, text }) => (column === 'description' ? text.lines : [])),
      ),
    );
    expect(joined(lines)).toBe(description);
    for (const page of pages)
      for (const row of page.rows)
        expect(bottom(row.rect)).toBeLessThanOrEqual(bottom(formArea(sop.sheet)) + EPSILON);
  });

  it('follow each other from the head down, each cell as tall as its row and its text within', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        for (const page of flowPages(layoutSop(sop))) {
          let y = page.rows[0]?.rect.y ?? page.headBottom;
          expect(y).toBeGreaterThanOrEqual(page.headBottom - EPSILON);
          for (const row of page.rows) {
            expect(row.rect.y).toBeCloseTo(y, 6);
            for (const { rect, text } of row.cells) {
              expect(rect.height).toBeCloseTo(row.rect.height, 6);
              const last = text.y + (text.lines.length - 1) * text.leading;
              if (text.lines.length > 0) expect(last).toBeLessThanOrEqual(bottom(rect));
              for (const { width } of text.lines)
                expect(width).toBeLessThanOrEqual(rect.width + EPSILON);
            }
            y = bottom(row.rect);
          }
        }
      }),
      RUNS,
    );
  });

  it('end above the bottom margin, but for one row that its segilima leave no room', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const layout = layoutSop(sop);
        for (const page of flowPages(layout))
          if (page.rows.length > 1)
            expect(inkBottom(page)).toBeLessThanOrEqual(bottom(formArea(sop.sheet)) + EPSILON);
      }),
      RUNS,
    );
  });

  it('have the head above them on every page', () => {
    const pages = flowPages(layoutSop(longSop(60, 4)));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.head).toBe(pages[0]?.head);
  });
});

describe('symbols', () => {
  it('are each on one page, within their lane and row, and clear of each other', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const layout = layoutSop(sop);
        const pages = flowPages(layout);
        const drawn = pages.flatMap(({ symbols }) => symbols.map(({ symbol }) => symbol.id));
        expect(drawn.toSorted()).toEqual([...symbolPlaces(sop).keys()].toSorted());
        for (const { symbols, rows } of pages)
          for (const [i, { symbol, activity, rect }] of symbols.entries()) {
            const row = rows.find((one) => one.activity === activity && one.first);
            expect(row).toBeDefined();
            if (row)
              expect(isInside(rect, laneRect(layout.columns, symbol.actor, row.rect))).toBe(true);
            for (const other of symbols.slice(i + 1))
              expect(overlaps(rect, other.rect)).toBe(false);
          }
      }),
      RUNS,
    );
  });

  it('hold the text that is in them', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        for (const { symbols } of flowPages(layoutSop(sop)))
          for (const { symbol, rect, label } of symbols) {
            expect(folded(joined(label?.lines ?? []))).toBe(readable(symbol.label));
            for (const { width } of label?.lines ?? [])
              expect(width).toBeLessThanOrEqual(rect.width + EPSILON);
          }
      }),
      RUNS,
    );
  });
});

describe('segilima', () => {
  it('come in pairs on two pages, out and in, with one name that no other pair has', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const pages = flowPages(layoutSop(sop));
        const pageOf = new Map(
          pages.flatMap(({ symbols, index }) => symbols.map(({ symbol }) => [symbol.id, index])),
        );
        const all = pages.flatMap(({ connectors, index }) =>
          connectors.map((connector) => ({ ...connector, page: index })),
        );
        for (const flow of sop.flows) {
          const pair = all.filter((connector) => connector.flow === flow.id);
          const [from, to] = [pageOf.get(flow.from), pageOf.get(flow.to)];
          if (from === to) expect(pair).toEqual([]);
          else {
            const roles = pair.map(({ role, page }) => [role, page]);
            expect(roles).toHaveLength(2);
            expect(roles).toEqual(
              expect.arrayContaining([
                ['out', from],
                ['in', to],
              ]),
            );
            expect(new Set(pair.map(({ name }) => name)).size).toBe(1);
          }
        }
        expect(new Set(all.map(({ name }) => name)).size).toBe(all.length / 2);
      }),
      RUNS,
    );
  });

  it('stand in the table or under it, beside each other, and point the way the page is left or entered', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const isInTable = sheetChoice(sop.sheet, 'connectorPlace') === 'inside';
        for (const { connectors, body, rows } of flowPages(layoutSop(sop)))
          for (const [i, { rect, at, role, points }] of connectors.entries()) {
            expect(isInside(rect, body)).toBe(isInTable);
            expect(overlaps(rect, body)).toBe(isInTable);
            for (const row of rows) expect(overlaps(rect, row.rect)).toBe(false);
            for (const other of connectors.slice(i + 1))
              expect(overlaps(rect, other.rect)).toBe(false);
            expect(points).toBe((at === 'foot') === (role === 'out') ? 'down' : 'up');
          }
      }),
      RUNS,
    );
  });

  it('stand in the lane of the symbol that they serve', () => {
    const layout = layoutSop(longSop(40, 4));
    for (const { connectors, symbols } of flowPages(layout))
      for (const { flow, role, rect } of connectors) {
        const line = longSop(40, 4).flows.find(({ id }) => id === flow);
        const id = role === 'out' ? line?.from : line?.to;
        const actor = symbols.find(({ symbol }) => symbol.id === id)?.symbol.actor ?? '';
        expect(isInside(rect, laneRect(layout.columns, actor, rect))).toBe(true);
      }
  });
});

describe('lines', () => {
  const WRONG: readonly Defect[] = ['slanted', 'entersSymbol', 'onRule', 'offMiddle', 'outside'];
  const wrongOn = (page: FlowPage, columns: Columns): readonly string[] =>
    checkPage(page, columns)
      .filter(({ defect }) => WRONG.includes(defect))
      .map(inWords);

  it('run level and upright from side to side, through no symbol and along no rule', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const layout = layoutSop(sop);
        for (const page of flowPages(layout)) expect(wrongOn(page, layout.columns)).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });

  it('pass the first row of segilima on the way to a second', () => {
    const sop = form('Alur Satu Lajur', {
      lanes: { P: 'Staf' },
      rows: Array.from({ length: 18 }, (_, i) => [`Langkah ${i}`, `P:[s${i}]`]),
      flows: Array.from({ length: 6 }, (_, i) => `s${i}>s${17 - i}`).join(' '),
    });
    const layout = layoutSop(sop);
    for (const page of flowPages(layout)) expect(wrongOn(page, layout.columns)).toEqual([]);
  });

  it('are there for every flow, on the page of each of its ends', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const pages = flowPages(layoutSop(sop));
        for (const { id, from, to } of sop.flows) {
          if (from === to) continue;
          for (const { symbols, routes } of pages) {
            const ends = symbols.filter(({ symbol }) => symbol.id === from || symbol.id === to);
            expect(routes.filter(({ flow }) => flow.id === id)).toHaveLength(
              ends.length > 0 ? 1 : 0,
            );
          }
        }
      }),
      RUNS,
    );
  });

  it('have a head on each arrow, none on a joint, and no two on one spot', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        for (const { routes } of flowPages(layoutSop(sop))) {
          const heads = routes.filter(({ arrowhead }) => arrowhead);
          for (const { flow } of heads) expect(flow.kind).toBe('arrow');
          const tips = heads.map(({ waypoints, docking }) => {
            const tip = waypoints.at(-1);
            return `${tip?.x.toFixed(2)} ${tip?.y.toFixed(2)} ${docking.entry}`;
          });
          expect(new Set(tips).size).toBe(tips.length);
          for (const { flow, waypoints, docking } of routes.filter(
            (r) => r.flow.kind === 'arrow',
          )) {
            const tip = waypoints.at(-1);
            expect(tips, flow.id).toContain(
              `${tip?.x.toFixed(2)} ${tip?.y.toFixed(2)} ${docking.entry}`,
            );
          }
        }
      }),
      RUNS,
    );
  });

  it('have their label where they begin, and nowhere else', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        for (const { routes, symbols } of flowPages(layoutSop(sop))) {
          const here = new Set(symbols.map(({ symbol }) => symbol.id));
          for (const { flow, label } of routes) {
            const shown = folded(joined(label?.text.lines ?? []));
            const typed = here.has(flow.from) ? readable(flow.label) : '';
            expect(shown).toBe(typed);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('the layout', () => {
  it('is the same value for the same SOP, and an equal one for an equal SOP', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const layout = layoutSop(sop);
        expect(layoutSop(sop)).toBe(layout);
        expect(layoutSop(structuredClone(sop))).toEqual(layout);
      }),
      { numRuns: runs(20) },
    );
  });

  it('keeps the pages that an edit does not touch, and on its own page what stays where it was', () => {
    const sop = longSop(40, 4);
    const before = layoutSop(sop);
    const after = layoutSop(setActivityText(sop, 'k20', 'description', 'Melakukan langkah 20'));
    const changed = after.pages.filter((page, i) => page !== before.pages[i]);
    expect(changed).toHaveLength(1);
    const [page] = changed;
    const old = before.pages[page?.index ?? 0];
    if (page?.kind !== 'flow' || old?.kind !== 'flow') throw new Error('A row is on a flow page');
    expect(
      page.rows.filter((row, i) => row !== old.rows[i]).map(({ activity }) => activity),
    ).toEqual(['k20']);
    expect(page.head).toBe(old.head);
  });

  it('finds its pages again when edits are undone, one after the other', () => {
    const sop = longSop(40, 4);
    const before = layoutSop(sop).pages;
    const texts = ['Melakukan langkah', 'Menerima', 'Menyimpan berkas yang lengkap'];
    const edits = texts.map((text) => setActivityText(sop, 'k20', 'description', text));
    const after = edits.map((edited) => layoutSop(edited).pages);
    // Copies, so that no layout is found as a whole.
    for (const [i, edited] of edits.entries())
      for (const [at, page] of layoutSop({ ...edited }).pages.entries())
        expect(page).toBe(after[i]?.[at]);
    for (const [at, page] of layoutSop({ ...sop }).pages.entries()) expect(page).toBe(before[at]);
  });

  it('is the same after many edits as when it is made of nothing', () => {
    fc.assert(
      fc.property(anySop, fc.array(fc.nat(30), { maxLength: 6 }), (sop, edits) => {
        let edited = sop;
        for (const edit of edits) {
          layoutSop(edited);
          const row = edited.activities[edit % Math.max(1, edited.activities.length)];
          if (!row) continue;
          edited =
            edit % 3 === 0
              ? {
                  ...edited,
                  activities: edited.activities.filter(
                    (one) => one !== row || one.symbols.length > 0,
                  ),
                }
              : setActivityText(edited, row.id, 'output', 'Surat keputusan '.repeat(edit));
        }
        expect(layoutSop(edited)).toEqual(layoutSop(structuredClone(edited)));
      }),
      { numRuns: runs(8) },
    );
  });

  it('is that of its own sheet and lanes, whatever the same rows were laid out on before', () => {
    const sop = longSop(24, 3);
    const others: readonly Partial<Sop>[] = [
      {},
      { sheet: { ...sop.sheet, connectorPlace: 'under' } },
      { sheet: { ...sop.sheet, margins: { top: 10, right: 14, bottom: 10, left: 6 } } },
      { actors: sop.actors.map((actor) => ({ ...actor, name: 'Kepala Subbagian' })) },
      { sheet: { ...sop.sheet, connectorPages: true } },
      { sheet: { ...sop.sheet, connectorNames: 'letters' } },
      {},
    ];
    for (const other of others) {
      const changed = { ...sop, ...other };
      expect(layoutSop(changed)).toEqual(layoutSop(structuredClone(changed)));
    }
  });

  it('is that of its own flows and identity, whatever the same rows were laid out with before', () => {
    const sop = { ...longSop(24, 3), sheet: { ...EMPTY_SOP.sheet, connectorPages: true } };
    const [first, ...flows] = sop.flows;
    if (!first) throw new Error('The document has flows');
    const warnings = Array.from({ length: 80 }, (_, i) => `Peringatan ${i + 1}`);
    const others: readonly Partial<Sop>[] = [
      { flows },
      { flows: [{ ...first, label: 'Lengkap' }, ...flows] },
      { flows: [{ ...first, kind: 'joint' }, ...flows] },
      { flows: [{ ...first, from: first.to, to: first.from }, ...flows] },
      { flows: [{ ...first, exit: 'left' }, ...flows] },
      { flows: [{ ...first, to: 's23' }, ...flows] },
      { identity: { ...sop.identity, warnings } },
      {},
    ];
    for (const other of others) {
      const changed = { ...sop, ...other };
      expect(layoutSop(changed)).toEqual(layoutSop(structuredClone(changed)));
    }
    expect(layoutSop({ ...sop, identity: { ...sop.identity, warnings } }).pages[1]?.kind).toBe(
      'identity',
    );
  });

  it('has its table under its own identity where both are on one page', () => {
    const sop = longSop(2, 2);
    const sheet = { ...sop.sheet, identityWithFlow: true };
    const tops = [1, 3, 5, 1].map((count) => {
      const warnings = Array.from({ length: count }, (_, i) => `Peringatan ${i + 1}`);
      const [page, ...more] = flowPages(
        layoutSop({ ...sop, sheet, identity: { ...sop.identity, warnings } }),
      );
      expect(more).toEqual([]);
      expect(page?.frame.y).toBeCloseTo(
        bottom(page?.identity?.frame ?? (page?.frame as Rect)) + 5,
        6,
      );
      expect(page?.rows[0]?.rect.y).toBeCloseTo(page?.headBottom ?? 0, 6);
      return page?.frame.y ?? 0;
    });
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeCloseTo((tops[2] ?? 0) - (tops[1] ?? 0), 6);
    expect(tops[1]).toBeGreaterThan(tops[0] ?? 0);
    expect(tops[3]).toBe(tops[0]);
  });

  it('counts its pages from 0, identity first', () => {
    const { pages } = layoutSop(longSop(40, 3));
    expect(pages.map(({ index }) => index)).toEqual(pages.map((_, i) => i));
    expect(pages.map(({ kind }) => kind).lastIndexOf('identity')).toBe(0);
  });

  it.each([
    ['no activity', { ...EMPTY_SOP, activities: [] }],
    ['no pelaksana', longSop(3, 0)],
    ['neither', { ...EMPTY_SOP, activities: [], actors: [] }],
    ['200 pelaksana', longSop(20, 200)],
    ['500 rows', longSop(500, 6)],
  ])('takes %s', (_, sop) => {
    const pages = flowPages(layoutSop(sop));
    expect(pages.length).toBeGreaterThan(0);
    const numbers = pages.flatMap(({ rows }) => rows.map(({ index }) => index));
    expect(numbers).toEqual(sop.activities.map((_, i) => i));
  });
});
