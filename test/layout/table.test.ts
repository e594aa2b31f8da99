/** The table that the pages of a document share: the same value while nothing in it is another. */
import { describe, expect, it } from 'vitest';
import { bodyHeight, layoutTable } from '../../src/layout/table.ts';
import type { Sop } from '../../src/model/sop.ts';
import { joined } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';

const sop = form('Tabel', {
  lanes: { A: 'Staf', B: 'Kasi' },
  rows: [['Menerima surat', 'A:(a)']],
  flows: '',
});
const named = (name: string): Sop => ({
  ...sop,
  actors: sop.actors.map((actor) => (actor.id === 'B' ? { ...actor, name } : actor)),
});
const headTexts = (of: Sop): readonly string[] =>
  layoutTable(of).head.cells.map(({ text }) => joined(text.lines));

describe('the table', () => {
  it('is the same value after an edit that moves no column', () => {
    const { table, head } = layoutTable(sop);
    const edited = layoutTable({ ...sop, activities: [...sop.activities], flows: [] });
    expect(edited.table).toBe(table);
    expect(edited.head).toBe(head);
    expect(layoutTable(structuredClone(sop)).table).toBe(table);
  });

  it('stays the same value while it is asked for, however many others come and go', () => {
    const { table } = layoutTable(sop);
    for (let i = 0; i < 20; i++) {
      layoutTable(named('x'.repeat(i + 10)));
      expect(layoutTable(sop).table).toBe(table);
    }
  });

  it('has the names of its lanes in the head, even where no column moves by them', () => {
    const before = layoutTable(sop).table;
    expect(headTexts(named('Kabid'))).toContain('Kabid');
    expect(headTexts(named('Kabag'))).toContain('Kabag');
    expect(headTexts(named('Kabag'))).not.toContain('Kabid');
    expect(headTexts(sop)).toContain('Kasi');
    expect(layoutTable(named('Kabag')).table).toBe(before);
  });

  it('is made as its own sheet asks for, even where no column moves by it', () => {
    const on = (sheet: Partial<Sop['sheet']>) =>
      layoutTable({ ...sop, sheet: { ...sop.sheet, ...sheet } });
    expect(on({ connectorPlace: 'under' }).table.connectorPlace).toBe('under');
    expect(on({ connectorPlace: 'inside' }).table.connectorPlace).toBe('inside');
    expect(on({ connectorPages: true }).table.strip.height).toBeGreaterThan(
      on({ connectorPages: false }).table.strip.height,
    );
    const heads = [on({ columnNumbers: true }), on({ columnNumbers: false })];
    expect(heads[0]?.head.height).toBeGreaterThan(heads[1]?.head.height ?? 0);
    expect(heads[0]?.table.headHeight).toBe(heads[0]?.head.height);
  });

  it('comes back for the document that one was at before, and the one before that', () => {
    const documents = ['Kasi', 'Kepala Seksi Pelayanan', 'Kepala Subbagian Kepegawaian'].map(named);
    const tables = documents.map((one) => layoutTable(one).table);
    expect(new Set(tables).size).toBeGreaterThan(1);
    expect(documents.map((one) => layoutTable(one).table)).toEqual(tables);
    for (const [i, one] of documents.entries()) expect(layoutTable(one).table).toBe(tables[i]);
  });

  it('leaves its rows what the head leaves of the page', () => {
    const { table, head } = layoutTable(sop);
    expect(bodyHeight(table)).toBeCloseTo(table.area.height - head.height, 6);
  });
});
