/** Lanes where a sheet has no room for whole words: all else gives way before a word is torn. */
import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { type AskedLanes, NO_LANES } from '../../src/layout/growth.ts';
import { layoutHead } from '../../src/layout/head.ts';
import { symbolText, symbolWidth } from '../../src/layout/symbols.ts';
import { isWordBroken, textWidth } from '../../src/layout/text.ts';
import type { Sop } from '../../src/model/sop.ts';
import { form } from '../gallery/form.ts';

/** Nine lanes on an upright A4, each with a symbol of its own. */
const upright = (name: string, symbol: (id: string) => string, flows = ''): Sop => {
  const ids = [...'ABCDEFGHI'];
  return form('Tegak', {
    lanes: Object.fromEntries(ids.map((id) => [id, name])),
    rows: ids.map((id) => [`Menilai ${id}`, `${id}:${symbol(id)}`]),
    flows,
    sheet: { paper: 'A4', orientation: 'portrait' },
  });
};

/** Lanes of these names on A4 across, each with a symbol of its own. */
const across = (lanes: readonly string[]): Sop =>
  form('Mendatar', {
    lanes: Object.fromEntries(lanes.map((name, i) => [`L${i}`, name])),
    rows: lanes.map((_, i) => [`Menilai ${i}`, `L${i}:[s${i}]`]),
    flows: '',
  });

const brokenHeads = (sop: Sop, asked: AskedLanes = NO_LANES) => {
  const { columns, metrics } = layoutColumns(sop, asked);
  const { cells } = layoutHead(sop, columns, metrics, 0);
  return cells.flatMap(({ key, text }) => (isWordBroken(text.lines) ? [key] : []));
};

describe('lanes on a sheet without room for them', () => {
  it('break names and words behind their syllables alone, and are about as wide as each other', () => {
    const flows = 'sA>sB:Perlu_perbaikan sB>sC:Lengkap sC>sA:Tidak_lengkap';
    const sop = upright('Pengadministrasi Umum', (id) => `<s${id} Lengkap?>`, flows);
    const { columns, metrics } = layoutColumns(sop);
    expect(brokenHeads(sop)).toEqual([]);
    for (const [i, lane] of columns.lanes.entries()) {
      const [symbol] = sop.activities[i]?.symbols ?? [];
      if (!symbol) throw new Error('Each row decides');
      const room = { x: 0, y: 0, width: symbolWidth(symbol, lane, metrics), height: 50 };
      expect(isWordBroken(symbolText(symbol, room, metrics).lines)).toBe(false);
    }
    const widths = columns.lanes.map(({ width }) => width);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(3);
  });

  it('are equal where no name can be whole, and give a short name no more than the others', () => {
    const { columns } = layoutColumns(upright('Pengadministrasi', (id) => `[s${id}]`));
    const widths = columns.lanes.map(({ width }) => width);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.1);
  });

  it('keep a name whole where others leave room for it', () => {
    const sop = upright('Pengadministrasi', (id) => `[s${id}]`);
    const actors = sop.actors.map((actor, i) =>
      i === 3 ? { ...actor, name: 'Sekretaris' } : actor,
    );
    const { columns, metrics } = layoutColumns({ ...sop, actors });
    const word = textWidth('Sekretaris', { size: metrics.text, bold: true });
    expect(columns.lanes[3]?.width).toBeGreaterThanOrEqual(word + 2 * metrics.padX);
  });

  it('hold still for most letters that are typed into a symbol', () => {
    const words = 'Kelengkapan dokumen persyaratan administrasi pemohon sudah sesuai?';
    const plain = upright('Sekretaris', (id) => `<s${id}>`);
    const typed = Array.from({ length: words.length }, (_, i) => {
      const activities = plain.activities.map((activity, row) =>
        row === 7
          ? {
              ...activity,
              symbols: activity.symbols.map((symbol) => ({
                ...symbol,
                label: words.slice(0, i + 1).trim(),
              })),
            }
          : activity,
      );
      const { lanes } = layoutColumns({ ...plain, activities }).columns;
      return lanes.map(({ width }) => width.toFixed(2)).join(' ');
    });
    const moves = typed.filter((lanes, i) => i > 0 && lanes !== typed[i - 1]).length;
    expect(moves).toBeGreaterThan(0);
    expect(moves).toBeLessThanOrEqual(2);
  });

  it('give a lane what its label asks for, from names and from those that need less', () => {
    const sop = upright('Petugas', (id) => `[s${id}]`);
    const asked: AskedLanes = { ...NO_LANES, widths: new Map([['B', 24]]), isUrgent: true };
    const tight = { ...asked, isTight: true };
    expect(layoutColumns(sop, asked).columns.lanes[1]?.width).toBeLessThan(24);
    expect(layoutColumns(sop, tight).columns.lanes[1]?.width).toBeCloseTo(24, 6);
    expect(brokenHeads(sop, tight)).toEqual([]);
  });

  it('keep the heading of a group whole over one lane, and share what it needs over two', () => {
    const heading = 'Kesekretariatan';
    const widthOf = (lanes: readonly string[]) => {
      const sop = across(lanes);
      const { columns, metrics } = layoutColumns(sop);
      const { cells } = layoutHead(sop, columns, metrics, 0);
      const cell = cells.find(({ kind }) => kind === 'group');
      expect(cell?.text.lines).toHaveLength(1);
      return columns.lanes[0]?.width ?? 0;
    };
    const others = ['Camat', 'Loket', 'Kasi', 'Arsip', 'Sekcam', 'Bendahara', 'Kurir'];
    const over1 = widthOf([`${heading}/Staf`, ...others]);
    const over2 = widthOf([`${heading}/Staf`, `${heading}/Ketua`, ...others]);
    const plain = widthOf([`TU/Staf`, ...others]);
    expect(over1).toBeGreaterThan(plain + 2);
    expect(over2).toBeLessThanOrEqual(plain);
  });

  it('widen for a name that a head would have to cut', () => {
    const name =
      'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Ogan Komering Ulu Selatan selaku Pejabat yang Berwenang';
    for (const lanes of [
      [name, 'Staf'],
      [`${name}/Staf`, 'Kurir'],
      [name, 'Staf', 'Kasubag', 'Loket', 'Arsip', 'Kurir', 'Camat'],
    ]) {
      const sop = across(lanes);
      const { columns, metrics } = layoutColumns(sop);
      const { cells } = layoutHead(sop, columns, metrics, 0);
      expect(cells.filter(({ isCut }) => isCut)).toEqual([]);
      expect(metrics.scale).toBe(1);
    }
    const { columns } = layoutColumns(across(['Kepala Badan '.repeat(200), 'Staf']));
    expect(columns.lanes[0]?.width).toBeLessThan(45);
  });
});
