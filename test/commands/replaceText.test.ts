import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChange } from '../../src/commands/describeChange.ts';
import { replaceMatches, replaceText } from '../../src/commands/replaceText.ts';
import { findText, type TextQuery, textsOf } from '../../src/model/findText.ts';
import type { Sop } from '../../src/model/sop.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';
import { sop } from './notation.ts';
import { run, runIdle } from './promises.ts';

const plain = sop('A B C', ['A:(s1)', 'B:<s2>', 'C:[s3]'], 's1>s2 s2>s3:Ya');
/** The same word in every kind of place. */
const office: Sop = {
  ...plain,
  identity: {
    ...plain.identity,
    title: 'Cuti Kasi',
    created: '2025-06-02',
    legalBasis: ['UU', 'Perda kasi'],
    approval: { ...plain.identity.approval, position: 'Kasi' },
  },
  actors: plain.actors.map((actor, i) => ({ ...actor, name: `Kasi ${i}`, group: 'Para Kasi' })),
  activities: plain.activities.map((row, i) => ({
    ...row,
    description: `Kasi memeriksa aplikasi, lalu Kasi ${i} memaraf`,
    symbols: row.symbols.map((symbol) => ({ ...symbol, label: 'Kasi' })),
  })),
  flows: plain.flows.map((flow) => ({ ...flow, label: 'ke Kasi' })),
  sheet: { ...plain.sheet, columnLabels: { remarks: 'Catatan Kasi', duration: 'Lama' } },
};

const find = (text: string, part: Partial<TextQuery> = {}): TextQuery => ({
  text,
  isExact: false,
  isWhole: false,
  ...part,
});

describe('replacing', () => {
  it('renames everywhere, whole words alone', () => {
    const query = find('Kasi', { isWhole: true });
    expect(findText(office, query)).toHaveLength(19);
    const renamed = run(office, (it) => replaceText(it, query, 'Kepala Seksi'));
    expect(findText(renamed, query)).toEqual([]);
    expect(renamed.actors.map(({ name, group }) => `${group}: ${name}`)).toEqual([
      'Para Kepala Seksi: Kepala Seksi 0',
      'Para Kepala Seksi: Kepala Seksi 1',
      'Para Kepala Seksi: Kepala Seksi 2',
    ]);
    expect(renamed.activities[1]?.description).toBe(
      'Kepala Seksi memeriksa aplikasi, lalu Kepala Seksi 1 memaraf',
    );
    expect(renamed.sheet.columnLabels).toEqual({
      remarks: 'Catatan Kepala Seksi',
      duration: 'Lama',
    });
    expect(renamed.identity.legalBasis).toEqual(['UU', 'Perda Kepala Seksi']);
    expect(describeChange(office, renamed)).toBe('Mengubah beberapa bagian');
  });

  it('replaces the one that was chosen', () => {
    const matches = findText(office, find('kasi', { isWhole: true }));
    for (const [i, match] of matches.entries()) {
      const after = run(office, (it) => replaceMatches(it, [match], 'Seksi'));
      const left = findText(after, find('kasi', { isWhole: true }));
      expect(
        left.map(({ text, start }) => `${text} ${start}`),
        `${i}`,
      ).toHaveLength(18);
    }
  });

  it('writes what stands for a pattern, or for a group of one, as it is', () => {
    const after = run(office, (it) => replaceText(it, find('UU'), '$& $1 (a|b) \\'));
    expect(after.identity.legalBasis[0]).toBe('$& $1 (a|b) \\');
    expect(findText(after, find('(a|b) \\'))).toHaveLength(1);
  });

  it('reads dates as they are printed and stores them as dates', () => {
    const after = run(office, (it) => replaceText(it, find('Juni'), 'Juli'));
    expect(after.identity.created).toBe('2025-07-02');
    const odd = run(office, (it) => replaceText(it, find('2 Juni'), 'awal Juni'));
    expect(odd.identity.created).toBe('awal Juni 2025');
  });

  it('drops an item of a list that becomes empty', () => {
    const after = run(office, (it) => replaceText(it, find('UU'), ''));
    expect(after.identity.legalBasis).toEqual(['Perda kasi']);
  });

  it('writes each item of a list where it stands, though a blank one before it goes', () => {
    const gapped: Sop = {
      ...office,
      identity: { ...office.identity, warnings: ['', 'Menerima surat', '2 menit/berkas'] },
    };
    const after = run(gapped, (it) => replaceText(it, find('e'), 'o'));
    expect(after.identity.warnings).toEqual(['Monorima surat', '2 monit/borkas']);
  });

  it('reads headings where they stand, and gives a blank one back to the form', () => {
    const places = findText(office, find('a')).map(({ place }) => place.in);
    expect(places.indexOf('heading')).toBeGreaterThan(places.indexOf('actor'));
    expect(places.indexOf('heading')).toBeLessThan(places.indexOf('cell'));
    expect(run(office, (it) => replaceText(it, find('Lama'), '')).sheet.columnLabels).toEqual({
      remarks: 'Catatan Kasi',
    });
  });

  it('does nothing where nothing is found, or the same is written', () => {
    runIdle(office, (it) => replaceText(it, find('Kabid'), 'Kepala Bidang'));
    runIdle(office, (it) => replaceText(it, find('  '), 'x'));
    runIdle(office, (it) => replaceText(it, find('Kasi', { isExact: true }), 'Kasi'));
  });
});

describe('whatever is looked for in whatever document', () => {
  const query = fc.record({
    text: fc.constantFrom('a', 'Kepala', 'berkas', 'e', '1', 'an', 'Ya', '.', '(', 'K'),
    isExact: fc.boolean(),
    isWhole: fc.boolean(),
  });

  it('is not found any more once other letters stand in its place, and all else is as it was', () => {
    const property = fc.property(arbitrarySop(), query, (any, asked) => {
      const after = replaceText(any, asked, '§§');
      expect(findText(after, asked)).toEqual([]);
      if (findText(any, asked).length === 0) expect(after).toBe(any);
    });
    fc.assert(property, { numRuns: runs(100) });
  });

  it('is found where the texts have it', () => {
    const property = fc.property(arbitrarySop(), query, (any, asked) => {
      const texts = textsOf(any).map(({ text }) => text);
      for (const { text, start, end } of findText(any, asked)) {
        expect(texts).toContain(text);
        const found = text.slice(start, end);
        expect(asked.isExact ? found : found.toLowerCase()).toBe(
          asked.isExact ? asked.text : asked.text.toLowerCase(),
        );
      }
      const all = findText(any, { ...asked, isWhole: false, isExact: false });
      expect(findText(any, asked).length).toBeLessThanOrEqual(all.length);
    });
    fc.assert(property, { numRuns: runs(100) });
  });
});
