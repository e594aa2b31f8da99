/** Lanes where a sheet has no room for whole words: all else gives way before a word is torn. */
import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { type AskedLanes, NO_LANES } from '../../src/layout/growth.ts';
import { layoutHead } from '../../src/layout/head.ts';
import { symbolText, symbolWidth } from '../../src/layout/symbols.ts';
import { isWordBroken } from '../../src/layout/text.ts';
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

  it('give a lane what its label asks for, from names and from those that need less', () => {
    const sop = upright('Petugas', (id) => `[s${id}]`);
    const asked: AskedLanes = { ...NO_LANES, widths: new Map([['B', 24]]), isUrgent: true };
    const tight = { ...asked, isTight: true };
    expect(layoutColumns(sop, asked).columns.lanes[1]?.width).toBeLessThan(24);
    expect(layoutColumns(sop, tight).columns.lanes[1]?.width).toBeCloseTo(24, 6);
    expect(brokenHeads(sop, tight)).toEqual([]);
  });
});
