/** What columns need by what stands in them: enough for most texts, and no more than that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneNeeds, NO_NEED, textLengths, textNeeds } from '../../src/layout/columnNeeds.ts';
import { COLUMN_WIDTHS, metricsAt } from '../../src/layout/metrics.ts';
import { wordWidth } from '../../src/layout/symbols.ts';
import { longestPart, textWidth } from '../../src/layout/text.ts';
import { ACTIVITY_FIELDS, EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { form } from '../gallery/form.ts';
import { runs } from '../runs.ts';

const { text: size, small, padX } = metricsAt(1);
const STYLE = { size, bold: false };
const LABEL = { size: small, bold: false };

/** Needs are told apart by this ratio, so that typing seldom moves the table. */
const RATIO = 1.35;

const withOutputs = (outputs: readonly string[]): Sop => ({
  ...EMPTY_SOP,
  activities: outputs.map((output, i) => ({
    id: `k${i + 1}`,
    symbols: [],
    ...{ description: '', requirements: '', duration: '', output, remarks: '' },
  })),
});

/** A text as long as its line would be, where each line end takes about half a line more. */
const lengthOf = (text: string): number =>
  textWidth(text.replaceAll('\n', ' '), STYLE) + 12 * (text.split('\n').length - 1);

describe('the need of a text column', () => {
  const words = ['surat', 'berkas permohonan', 'tanda\nterima', 'dan', 'laporan hasil pemeriksaan'];
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(' '));
  const outputs = fc.array(text, { maxLength: 25 });

  it('holds all but the longest texts on one line, and would not a step lower', () => {
    fc.assert(
      fc.property(outputs, (some) => {
        const need = textNeeds(withOutputs(some)).output.text;
        // A column is measured as if it had three usual rows of its own.
        const usual = Array<number>(3).fill(1.5 * COLUMN_WIDTHS.output);
        const lengths = [...some.map(lengthOf), ...usual];
        const longer = (than: number) => lengths.filter((length) => length > than + 1e-6).length;
        expect(longer(need)).toBeLessThanOrEqual(0.15 * lengths.length);
        if (need > 12) expect(longer(need / RATIO)).toBeGreaterThan(0.15 * lengths.length);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is one of a few, so that a column stays as it is while a text is typed', () => {
    fc.assert(
      fc.property(outputs, (some) => {
        const steps = Math.log(textNeeds(withOutputs(some)).output.text / 12) / Math.log(RATIO);
        expect(steps).toBeGreaterThanOrEqual(0);
        expect(steps).toBeCloseTo(Math.round(steps), 6);
      }),
      { numRuns: runs(60) },
    );
  });

  it('has an end, however long the texts are', () => {
    const endless = withOutputs(Array<string>(30).fill('surat '.repeat(3000)));
    const longer = withOutputs(Array<string>(30).fill('surat '.repeat(6000)));
    const need = textNeeds(endless).output.text;
    expect(Number.isFinite(need)).toBe(true);
    expect(textNeeds(longer).output.text).toBe(need);
    expect(textNeeds(withOutputs(Array<string>(30).fill(''))).output.text).toBeCloseTo(12, 6);
  });

  it('has room for its longest word between the pads, in steps of 2 mm', () => {
    fc.assert(
      fc.property(outputs, (some) => {
        const { word } = textNeeds(withOutputs(some)).output;
        const longest = Math.max(0, ...some.map((one) => longestPart(one, STYLE))) + 2 * padX;
        expect(word / 2).toBeCloseTo(Math.round(word / 2), 6);
        expect(word).toBeGreaterThanOrEqual(longest - 1e-6);
        expect(word).toBeLessThan(longest + 2);
      }),
      { numRuns: runs(60) },
    );
  });

  it('knows the length of each text within a sixth of it, and the same while a few letters are typed', () => {
    fc.assert(
      fc.property(outputs, (some) => {
        for (const [i, { output }] of textLengths(withOutputs(some)).entries()) {
          const length = Math.max(12, lengthOf(some[i] ?? ''));
          expect(Math.abs(Math.log(output / length))).toBeLessThan(Math.log(7 / 6));
        }
      }),
      { numRuns: runs(60) },
    );
    const typed = Array.from({ length: 60 }, (_, end) =>
      'berkas permohonan yang lengkap '.repeat(4).slice(0, 60 + end),
    );
    const lengths = textLengths(withOutputs(typed)).map(({ output }) => output);
    expect(new Set(lengths).size).toBeLessThanOrEqual(6);
  });

  it('is that of its own texts, and not of those beside it', () => {
    const empty = textNeeds(withOutputs(['', '', '']));
    const filled = textNeeds(withOutputs(Array<string>(3).fill('Berkas permohonan yang lengkap')));
    for (const field of ACTIVITY_FIELDS)
      if (field !== 'output') expect(filled[field]).toEqual(empty[field]);
    expect(filled.output.word).toBeGreaterThan(empty.output.word);
  });
});

describe('the room for answers beside decisions', () => {
  const deciding = (flows: string, label = '') =>
    laneNeeds(
      form('Cabang', {
        lanes: { A: 'Staf', B: 'Kasubag' },
        rows: [
          ['Mencatat surat', 'A:[a]'],
          ['Memeriksa surat', `B:<b ${label}> B:<c>`],
        ],
        flows,
      }),
    );
  const gutterFor = (label: string) => Math.ceil((textWidth(label, LABEL) + 1.2) / 0.5) * 0.5;

  it('is that of a Tidak that is yet to come, in the lanes of decisions alone', () => {
    expect([...deciding('')]).toEqual([['B', { ...NO_NEED, gutter: gutterFor('Tidak') }]]);
    expect([...deciding('a>b:Dikembalikan')]).toEqual([...deciding('')]);
    expect([...laneNeeds(EMPTY_SOP)]).toEqual([]);
  });

  it('is that of the longest word of any exit, up to 12 mm', () => {
    const need = (flows: string) => deciding(flows).get('B')?.gutter;
    expect(need('b>a:Lengkap c>a:Ya')).toBe(gutterFor('Lengkap'));
    expect(need('c>a:Ya b>a:Lengkap')).toBe(gutterFor('Lengkap'));
    expect(need('b>a:Harus_Lengkap')).toBe(gutterFor('Lengkap'));
    expect(need('b>a:Dipertanggungjawabkan')).toBe(12);
  });

  it.each(['Sudah diverifikasi', 'diverifikasi'])(
    'says how narrow a decision gets before a word in it is broken: %s',
    (label) => {
      const { symbol, taller, tallest } = deciding('', label).get('B') ?? NO_NEED;
      expect(tallest).toBeLessThan(taller);
      expect(taller).toBeLessThan(symbol);
      expect(tallest).toBeGreaterThan(textWidth('diverifikasi', LABEL));
    },
  );

  it('knows of the words in boxes and capsules, too, which need no room for answers', () => {
    const sop = form('Simbol', {
      lanes: { A: 'Staf', B: 'Kasubag' },
      rows: [
        ['Memeriksa surat', 'A:[a Pemeriksaan]'],
        ['Mencatat surat', 'B:[b]'],
      ],
      flows: 'a>b',
    });
    const needs = laneNeeds(sop);
    expect(needs.get('A')).toMatchObject({ gutter: 0, symbol: 0 });
    expect(needs.get('A')?.tallest).toBeGreaterThan(textWidth('Pemeriksaan', LABEL));
    expect(needs.has('B')).toBe(false);
  });

  it.each(['Sudah diverifikasi', 'diverifikasi'])(
    'leaves a decision as wide as the longest word in it needs: %s',
    (label) => {
      const { symbol = 0 } = deciding('', label).get('B') ?? {};
      const needed = wordWidth({ id: 's', kind: 'decision', actor: 'B', label }, LABEL.size);
      expect(needed).toBeGreaterThan(textWidth('diverifikasi', LABEL));
      expect(symbol).toBeGreaterThanOrEqual(needed);
      expect(symbol).toBeLessThan(needed + 2);
      expect(symbol / 2).toBe(Math.round(symbol / 2));
    },
  );
});
