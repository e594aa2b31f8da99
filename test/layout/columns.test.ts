import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { right } from '../../src/geometry/geometry.ts';
import { layoutColumns } from '../../src/layout/columns.ts';
import type { AskedLanes } from '../../src/layout/growth.ts';
import { layoutHead } from '../../src/layout/head.ts';
import { COLUMN_MINIMUMS, formArea, metricsAt, NUMBER_WIDTH } from '../../src/layout/metrics.ts';
import { pageFacts } from '../../src/layout/pageFacts.ts';
import type { Columns, Span } from '../../src/layout/sopLayout.ts';
import { isWordBroken, longestPart, textWidth } from '../../src/layout/text.ts';
import { EMPTY_SOP, ORIENTATIONS, PAPERS, type Sop } from '../../src/model/sop.ts';
import { FORM } from '../../src/words.ts';
import { joined, textOf } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';
import { sop as fifteen } from '../gallery/sops/fifteen-lanes.ts';
import { runs } from '../runs.ts';
import { randomSop } from './randomSop.ts';

const SHEETS = PAPERS.flatMap((paper) =>
  ORIENTATIONS.map((orientation) => ({ paper, orientation })),
);

const withLanes = (names: readonly string[], sheet = EMPTY_SOP.sheet): Sop => ({
  ...EMPTY_SOP,
  actors: names.map((name, i) => ({ id: `a${i + 1}`, name })),
  sheet,
});
const lanes = (count: number): string[] => Array.from({ length: count }, (_, i) => `Staf ${i + 1}`);

const inOrder = (columns: Columns): readonly Span[] => [
  ...[columns.number, columns.description, ...columns.lanes],
  ...[columns.requirements, columns.duration, columns.output, columns.remarks],
];

const sumOf = (spans: readonly Span[]): number => spans.reduce((sum, { width }) => sum + width, 0);

/** Six lanes, each with a decision that has something long to say. */
const SIX_DECIDING = form('Berjenjang', {
  lanes: { A: 'Staf', B: 'Kasubag', C: 'Kabag', D: 'Asisten', E: 'Sekda', F: 'Bupati' },
  rows: [...'ABCDEF'].map((lane) => [`Menilai ${lane}`, `${lane}:<s${lane}>`]),
  flows: 'sA>sB:Lengkap sB>sC:Memenuhi sC>sD:Disetujui sD>sE:Disepakati sE>sF:Diteruskan',
});

/** A lane that asks to be so wide, mm. */
const ofB = (width: number, isUrgent = false, scale = 1): AskedLanes => ({
  widths: new Map([['B', width]]),
  ...{ isUrgent, breaksShort: false, isTight: false, scale },
});

describe('columns', () => {
  it.each(SHEETS)('fill $paper $orientation exactly, side by side, for 1 to 40 lanes', (sheet) => {
    for (let count = 1; count <= 40; count++) {
      const spans = inOrder(layoutColumns(withLanes(lanes(count), sheet)).columns);
      let { x } = formArea(sheet);
      for (const span of spans) {
        expect(span.x).toBeCloseTo(x, 6);
        expect(span.width).toBeGreaterThan(0);
        x += span.width;
      }
      expect(x).toBeCloseTo(right(formArea(sheet)), 6);
    }
  });

  it.each(SHEETS)('make room for a symbol in each of 15 lanes of $paper $orientation', (sheet) => {
    const { columns, metrics } = layoutColumns(withLanes(lanes(15), sheet));
    for (const { width } of columns.lanes)
      expect(width - 2 * metrics.gutter).toBeGreaterThanOrEqual(4 * metrics.scale);
  });

  it('seldom move while a text is typed, and then by a step that is seen', () => {
    const sop = withLanes(['Staf', 'Kasubag']);
    const text = 'Memeriksa kelengkapan berkas permohonan izin mendirikan bangunan gedung';
    const typed = Array.from({ length: text.length + 1 }, (_, end) => {
      const activities = sop.activities.map((row) => ({ ...row, remarks: text.slice(0, end) }));
      return JSON.stringify(layoutColumns({ ...sop, activities }).columns);
    });
    const moves = typed.filter((columns, i) => i > 0 && columns !== typed[i - 1]).length;
    expect(moves).toBeLessThanOrEqual(3);
  });

  it('give the width that short texts leave to the column whose texts are long', () => {
    const [blank] = EMPTY_SOP.activities;
    if (!blank) throw new Error('The blank form has a row');
    const filled = (texts: Partial<typeof blank>): Columns =>
      layoutColumns({
        ...withLanes(['Staf', 'Kasubag']),
        activities: Array.from({ length: 10 }, (_, i) => ({ ...blank, id: `k${i}`, ...texts })),
      }).columns;
    const long = 'Berkas permohonan dengan lampiran yang telah diperiksa dan dilegalisasi '.repeat(
      3,
    );
    const requirements = filled({ requirements: long, remarks: '-' });
    const remarks = filled({ requirements: '-', remarks: long });
    expect(requirements.requirements.width).toBeGreaterThan(2 * requirements.remarks.width);
    expect(remarks.remarks.width).toBeGreaterThan(1.5 * remarks.requirements.width);
  });

  it('leave room beside a decision for its answers, while the sheet has it', () => {
    const sop = form('Cabang', {
      lanes: { A: 'Staf', B: 'Kasubag', C: 'Kabag', D: 'Asisten', E: 'Sekda', F: 'Bupati' },
      rows: [
        ['Memeriksa', 'B:<b>'],
        ['Mencatat', 'A:[a]'],
        ['Memaraf', 'C:[c]'],
      ],
      flows: 'b>a:Tidak b>c:Lengkap',
    });
    const { columns, metrics } = layoutColumns(sop);
    const [plain, deciding] = columns.lanes;
    const label = textWidth('Lengkap', { size: metrics.small, bold: false });
    expect(deciding?.gutter).toBeGreaterThanOrEqual(label + 1.2);
    expect(plain?.gutter).toBe(metrics.gutter);
    expect((deciding?.width ?? 0) - 2 * (deciding?.gutter ?? 0)).toBeGreaterThanOrEqual(12 - 0.01);
  });

  it('break no heading of the form, whatever long words and labels ask for', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const sop = randomSop('hard', seed);
      const { columns, metrics } = layoutColumns(sop);
      const { cells } = layoutHead(sop, columns, metrics, 0);
      const broken = cells.filter(({ kind, text }) => kind === 'title' && isWordBroken(text.lines));
      expect(broken.map(({ text }) => joined(text.lines))).toEqual([]);
    }
  });

  it('keep the words of cells whole before lanes get room for labels that might come', () => {
    const rows = SIX_DECIDING.activities.map((row) => ({ ...row, output: 'Penandatanganan' }));
    const { columns, metrics } = layoutColumns({ ...SIX_DECIDING, activities: rows });
    const word = textWidth('Penandatanganan', { size: metrics.text, bold: false });
    expect(columns.output.width).toBeGreaterThanOrEqual(word + 2 * metrics.padX);
  });

  it('give a lane what its labels ask for, and leave the headings whole for it', () => {
    const before = layoutColumns(SIX_DECIDING).columns;
    const asked = (before.lanes[1]?.width ?? 0) + 8;
    const { columns, metrics } = layoutColumns(SIX_DECIDING, ofB(asked));
    expect(columns.lanes[1]?.width).toBeGreaterThanOrEqual(asked - 0.01);
    expect(sumOf(inOrder(columns))).toBeCloseTo(sumOf(inOrder(before)), 6);
    const { cells } = layoutHead(SIX_DECIDING, columns, metrics, 0);
    expect(cells.filter(({ text }) => isWordBroken(text.lines))).toEqual([]);
  });

  it('give a lane no more than the others can spare, however much it asks for', () => {
    for (const isUrgent of [false, true]) {
      const { columns } = layoutColumns(SIX_DECIDING, ofB(1000, isUrgent));
      for (const { width } of columns.lanes) expect(width).toBeGreaterThanOrEqual(17 - 0.01);
      expect(sumOf(inOrder(columns))).toBeCloseTo(formArea(SIX_DECIDING.sheet).width, 6);
    }
  });

  it('give more than they like to where it is urgent, and still keep their headings whole', () => {
    const [usual, urgent] = [false, true].map((isUrgent) =>
      layoutColumns(SIX_DECIDING, ofB(1000, isUrgent)),
    );
    if (!usual || !urgent) throw new Error('Both are laid out');
    expect(urgent.columns.lanes[1]?.width).toBeGreaterThan(
      (usual.columns.lanes[1]?.width ?? 0) + 5,
    );
    expect(urgent.columns.description.width).toBeCloseTo(0.75 * usual.columns.description.width, 6);
    const { cells } = layoutHead(SIX_DECIDING, urgent.columns, urgent.metrics, 0);
    const broken = cells.filter(({ kind, text }) => kind === 'title' && isWordBroken(text.lines));
    expect(broken).toEqual([]);
  });

  it('draw everything smaller where that is asked, text while it can be read', () => {
    const whole = layoutColumns(SIX_DECIDING).metrics;
    const small = layoutColumns(SIX_DECIDING, ofB(30, true, 0.9)).metrics;
    expect(small.symbolHeight).toBeCloseTo(0.9 * whole.symbolHeight, 6);
    expect(small.text).toBeCloseTo(0.9 * whole.text, 6);
    const least = layoutColumns(SIX_DECIDING, ofB(30, true, 0.5)).metrics;
    expect(Math.min(least.text, least.small)).toBeGreaterThanOrEqual(7 * 0.3527);
  });

  it('keep every text at 7 pt at least, and every name of 15 pelaksana whole on F4', () => {
    for (const sop of [fifteen, withLanes(lanes(40)), withLanes(lanes(200))]) {
      const { metrics } = layoutColumns(sop);
      expect(Math.min(metrics.text, metrics.small)).toBeGreaterThanOrEqual(7 * 0.3527);
    }
    const { sheet } = withLanes([], { paper: 'F4', orientation: 'landscape' });
    expect(pageFacts({ ...fifteen, sheet }).overflows).toEqual([]);
  });

  it('follow the order and the headings that the sheet asks for', () => {
    const sheet = {
      ...EMPTY_SOP.sheet,
      columnOrder: ['output', 'requirements', 'duration'],
      columnLabels: { requirements: 'Persyaratan/Kelengkapan' },
    } as const;
    const { columns } = layoutColumns(withLanes(['Staf'], sheet));
    expect(columns.fields).toEqual([
      'description',
      'output',
      'requirements',
      'duration',
      'remarks',
    ]);
    const xs = columns.fields.map((field) => columns[field].x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    const { cells } = layoutHead(withLanes(['Staf'], sheet), columns, metricsAt(1), 0);
    const heading = cells.find(({ key }) => key === 'requirements');
    expect(heading && joined(heading.text.lines)).toBe('Persyaratan/Kelengkapan');
  });

  it('give a long word in a name the room it needs, while there is some', () => {
    const [short, long] = layoutColumns(
      withLanes([...lanes(7), 'Pertanggungjawaban']),
    ).columns.lanes.slice(-2);
    expect(long?.width).toBeGreaterThan(short?.width ?? 0);
  });

  /** Tables of few and many lanes, with names and headings of all kinds, and decisions with long answers. */
  const anyTable = fc
    .record({
      names: fc.array(
        fc.constantFrom('Staf', 'Kepala Bagian', 'Penanggung Jawab', 'Bendaharawan', 'Camat'),
        { minLength: 1, maxLength: 24 },
      ),
      deciding: fc.array(fc.nat(23), { maxLength: 8 }),
      answer: fc.constantFrom('Ya', 'Lengkap', 'Dikembalikan'),
      text: fc.constantFrom('', 'Berkas', 'Berkas permohonan yang telah diperiksa kelengkapannya'),
      heading: fc.constantFrom('Output', 'Dokumentasi keluaran', 'Pertanggungjawaban'),
      paper: fc.constantFrom(...SHEETS),
    })
    .map(({ names, deciding, answer, text, heading, paper }): Sop => {
      const sheet = { ...paper, columnLabels: { output: heading, requirements: heading } };
      const texts = { requirements: text, duration: '', output: text, remarks: '' };
      return {
        ...withLanes(names, sheet),
        activities: deciding.map((lane, i) => ({
          ...{ id: `k${i}`, description: 'Memeriksa berkas', ...texts },
          symbols: [
            { id: `s${i}`, actor: `a${(lane % names.length) + 1}`, kind: 'decision', label: '' },
          ],
        })),
        flows: deciding.map((_, i) => ({
          ...{ id: `f${i}`, from: `s${i}`, to: 's0', kind: 'arrow', label: answer },
        })),
      };
    });

  it('keep every word of a name and of a heading whole, and shrink the table only where they must', () => {
    fc.assert(
      fc.property(anyTable, (sop) => {
        const { columns, metrics } = layoutColumns(sop);
        const widest = (text: string) =>
          longestPart(text, { size: metrics.text, bold: true }) + 2 * metrics.padX;
        if (metrics.scale <= 0.5) return;
        for (const [i, { name }] of sop.actors.entries())
          expect(columns.lanes[i]?.width).toBeGreaterThanOrEqual(
            Math.min(30 * metrics.scale, widest(name)) - 0.01,
          );
        for (const field of columns.fields) {
          const heading = sop.sheet.columnLabels?.[field] ?? FORM[field];
          expect(columns[field].width).toBeGreaterThanOrEqual(widest(heading) - 0.01);
        }
        if (sop.actors.length <= 4 && sop.sheet.orientation === 'landscape')
          expect(metrics.scale).toBe(1);
      }),
      { numRuns: runs(60) },
    );
  });

  it('shrink no further than what lanes and headings need at least', () => {
    fc.assert(
      fc.property(anyTable, (sop) => {
        const { columns, metrics } = layoutColumns(sop);
        const leastAt = (scale: number): number => {
          const { textScale, text, padX } = metricsAt(scale);
          const wordIn = (words: string, size: number) => longestPart(words, { size, bold: true });
          const lanes = sop.actors.map(({ name }) =>
            Math.max(17 * scale, Math.min(30 * scale, wordIn(name, text) + 2 * padX)),
          );
          const texts = columns.fields.map((field) => {
            const heading = sop.sheet.columnLabels?.[field] ?? FORM[field];
            const whole = wordIn(heading, metricsAt(1).text) + 2 * metricsAt(1).padX;
            const least = COLUMN_MINIMUMS[field];
            return Math.max(least, Math.min(whole, 2 * least)) * textScale;
          });
          return [NUMBER_WIDTH * textScale, ...lanes, ...texts].reduce((a, b) => a + b, 0);
        };
        const { width } = formArea(sop.sheet);
        if (metrics.scale > 0.5) expect(leastAt(metrics.scale)).toBeLessThanOrEqual(width + 0.5);
        if (metrics.scale < 1) expect(leastAt(metrics.scale + 0.01)).toBeGreaterThan(width - 0.5);
      }),
      { numRuns: runs(60) },
    );
  });

  it('give lanes a fixed share of the table where little is in them, within the narrowest and the widest', () => {
    for (const count of [1, 2, 4, 5, 6]) {
      const { columns } = layoutColumns(withLanes(Array<string>(count).fill('Staf')));
      const { width } = formArea(EMPTY_SOP.sheet);
      const share = Math.min(32, Math.max(17, (0.476 * width) / count));
      for (const lane of columns.lanes) expect(lane.width).toBeCloseTo(share, 6);
    }
  });

  it('give lanes without a reason to differ one width', () => {
    for (let count = 1; count <= 40; count++) {
      const widths = layoutColumns(withLanes(Array<string>(count).fill('Staf'))).columns.lanes.map(
        ({ width }) => width,
      );
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1e-6);
      expect(Math.max(...widths)).toBeLessThanOrEqual(32);
    }
  });

  it('have gutters beside symbols that fit between them, in every lane', () => {
    fc.assert(
      fc.property(anyTable, (sop) => {
        const { columns, metrics } = layoutColumns(sop);
        expect(metrics.symbolWidth).toBeLessThanOrEqual(metricsAt(metrics.scale).symbolWidth);
        expect(metrics.symbolWidth).toBeGreaterThanOrEqual(10 * metrics.scale - 1e-6);
        const deciding = new Set(
          sop.activities.flatMap(({ symbols }) => symbols.map(({ actor }) => actor)),
        );
        for (const { width, gutter, actor } of columns.lanes) {
          expect(gutter).toBeGreaterThanOrEqual(metrics.gutter);
          if (!deciding.has(actor)) expect(gutter).toBe(metrics.gutter);
          if (gutter > metrics.gutter + 1e-6)
            expect(width - 2 * gutter).toBeGreaterThanOrEqual(12 * metrics.scale - 1e-6);
          if (width - 2 * metrics.gutter >= 12 * metrics.scale)
            expect(metrics.symbolWidth).toBeLessThanOrEqual(width - 2 * gutter + 1e-6);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('leave lanes without room no more than their part of the sheet, and all of them the same', () => {
    const sheet = { ...EMPTY_SOP.sheet, orientation: 'portrait' } as const;
    const { columns, metrics } = layoutColumns(withLanes(lanes(200), sheet));
    const { width } = formArea(sheet);
    const all = columns.lanes.reduce((sum, lane) => sum + lane.width, 0);
    expect(all).toBeCloseTo(0.6 * width, 6);
    expect(columns.lanes[0]?.width).toBeCloseTo(all / 200, 6);
    expect(metrics.scale).toBe(0.5);
  });

  it('make lanes narrower where the texts are long, and not where they are short', () => {
    const filled = (text: string): number =>
      layoutColumns({
        ...withLanes(lanes(5)),
        activities: Array.from({ length: 12 }, (_, i) => ({
          ...{ id: `k${i}`, symbols: [], description: text, requirements: text },
          ...{ duration: '', output: text, remarks: text },
        })),
      }).columns.lanes[0]?.width ?? 0;
    const words = (count: number) => Array<string>(count).fill('berkas').join(' ');
    const widths = [1, 6, 12, 20, 40].map((count) => filled(words(count)));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths.at(-1)).toBeLessThan((widths[0] ?? 0) * 0.9);
    expect(widths.at(-1)).toBeGreaterThan((widths[0] ?? 0) * 0.7);
  });
});

describe('the head', () => {
  const headOf = (sop: Sop) => {
    const { columns, metrics } = layoutColumns(sop);
    return layoutHead(sop, columns, metrics, formArea(sop.sheet).y);
  };
  const tiers = (sop: Sop): number =>
    new Set(headOf(sop).cells.map(({ rect }) => rect.y.toFixed(3))).size;
  const grouped: Sop = {
    ...EMPTY_SOP,
    actors: [
      { id: 'a1', name: 'Pemohon' },
      { id: 'a2', name: 'Staf', group: 'Sekretariat' },
      { id: 'a3', name: 'Kasubag', group: 'Sekretariat' },
      { id: 'a4', name: 'Auditor', group: 'Inspektorat' },
      { id: 'a5', name: 'Arsiparis', group: 'Sekretariat' },
    ],
  };

  it('has two tiers, and three with groups', () => {
    expect(tiers(withLanes(['Staf', 'Kasubag']))).toBe(2);
    expect(tiers(grouped)).toBe(3);
  });

  it('covers its box without a gap and without overlap', () => {
    for (const sop of [grouped, withLanes(lanes(1)), withLanes(lanes(20))]) {
      const { cells, height } = headOf(sop);
      const { width } = formArea(sop.sheet);
      const area = cells.reduce((sum, { rect }) => sum + rect.width * rect.height, 0);
      expect(area).toBeCloseTo(width * height, 4);
    }
  });

  it('names every lane in its column, and a group over its neighbours only', () => {
    const { cells } = headOf(grouped);
    const { columns } = layoutColumns(grouped);
    for (const [i, { id, name }] of grouped.actors.entries()) {
      const cell = cells.find(({ kind, key }) => kind === 'actor' && key === id);
      expect(cell?.rect).toMatchObject({ x: columns.lanes[i]?.x, width: columns.lanes[i]?.width });
      expect(cell?.text.lines.map(textOf).join(' ')).toBe(name);
    }
    const groups = cells.filter(({ kind }) => kind === 'group');
    expect(groups.map(({ key }) => key)).toEqual(['Sekretariat', 'Inspektorat', 'Sekretariat']);
    const [first] = groups;
    expect(first?.rect.x).toBeCloseTo(columns.lanes[1]?.x ?? 0, 6);
    expect(right(first?.rect ?? { x: 0, y: 0, width: 0, height: 0 })).toBeCloseTo(
      columns.lanes[3]?.x ?? 0,
      6,
    );
  });

  it('stays a part of the page, whatever a lane is called', () => {
    const name = 'Kepala Subbagian Umum dan Kepegawaian '.repeat(40);
    expect(headOf(withLanes([name, name, name])).height).toBeLessThan(80);
  });
});
