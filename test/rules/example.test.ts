/** The grammar in which the examples of the rules are written. */
import { describe, expect, it } from 'vitest';
import { readSop } from '../../src/model/file.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { sopOf } from '../../src/rules/example.ts';

const rowOf = (row: string) => sopOf({ rows: [row] }).activities[0];
const symbolsOf = (row: string) =>
  rowOf(row)?.symbols.map(({ actor, kind }) => `${actor} ${kind}`) ?? [];

describe('a row', () => {
  it('begins with its symbols, a lane and a sign each', () => {
    expect(symbolsOf('a( Menerima surat')).toEqual(['a1 terminator']);
    expect(symbolsOf('b[]c<>a) Menerima surat')).toEqual([
      ...['a2 process', 'a3 decision', 'a1 terminator'],
    ]);
    expect(rowOf('b[] Menerima surat')?.symbols).toEqual([
      { id: 's1', actor: 'a2', kind: 'process', label: '' },
    ]);
    expect(symbolsOf('. Menerima surat')).toEqual([]);
    expect(rowOf('. Menerima surat')?.description).toBe('Menerima surat');
  });

  it('goes on with its cells, of which those left off at the end are sound ones', () => {
    expect(rowOf('a[] Mencatat surat | Surat | 1 jam | Agenda | Setiap hari')).toMatchObject({
      description: 'Mencatat surat',
      requirements: 'Surat',
      duration: '1 jam',
      output: 'Agenda',
      remarks: 'Setiap hari',
    });
    expect(rowOf('a[] Mencatat surat')).toMatchObject({
      requirements: 'Berkas',
      duration: '5 menit',
      output: 'Berkas',
      remarks: '',
    });
    expect(rowOf('a[] Mencatat surat | | 1 jam')).toMatchObject({
      requirements: '',
      duration: '1 jam',
    });
  });

  it('may have a text of several lines, or none at all', () => {
    expect(rowOf('a[] Mencatat surat\ndan menyimpannya')?.description).toBe(
      'Mencatat surat\ndan menyimpannya',
    );
    expect(rowOf('a[]')).toMatchObject({ description: '', output: 'Berkas' });
    expect(symbolsOf('a[]')).toEqual(['a1 process']);
  });
});

describe('an example', () => {
  const example = {
    rows: ['a( Satu', 'b[]c[] Dua', 'c<> Tiga', 'a) Empat'],
    flows: '1>2a 2a=2b 2b>3 3>4:Ya 3>1:Belum_lengkap',
  };

  it('has its flows from row to row, with a letter where a row has several symbols', () => {
    expect(
      sopOf(example).flows.map(({ id, from, to, kind, label }) => [id, from, to, kind, label]),
    ).toEqual([
      ['f1', 's1', 's2', 'arrow', ''],
      ['f2', 's2', 's3', 'joint', ''],
      ['f3', 's3', 's4', 'arrow', ''],
      ['f4', 's4', 's5', 'arrow', 'Ya'],
      ['f5', 's4', 's1', 'arrow', 'Belum lengkap'],
    ]);
  });

  it('leads from row to row where it has no flows of its own, and nowhere where it wants none', () => {
    const ends = (flows?: string) =>
      sopOf({ rows: example.rows, ...(flows !== undefined && { flows }) }).flows.map(
        ({ from, to }) => `${from} ${to}`,
      );
    expect(ends()).toEqual(['s1 s2', 's2 s4', 's4 s5']);
    expect(ends('')).toEqual([]);
    expect(sopOf({ rows: [] }).flows).toEqual([]);
  });

  it('has as many lanes as it uses, one at least, by the names and heads that it gives', () => {
    const names = (rows: readonly string[]) => sopOf({ rows }).actors.map(({ name }) => name);
    expect(names(example.rows)).toEqual(['Staf', 'Kepala Seksi', 'Sekretaris']);
    expect(names([])).toEqual(['Staf']);
    expect(sopOf({ rows: [], actors: ['Camat', ['Kasi', 'Kecamatan']] }).actors).toEqual([
      { id: 'a1', name: 'Camat' },
      { id: 'a2', name: 'Kasi', group: 'Kecamatan' },
    ]);
  });

  it('is an SOP like any other: a file gives it back', () => {
    const sop = sopOf({ ...example, identity: { title: 'Penerimaan Surat' } });
    expect(readSop(writeSop(sop))).toEqual({ ok: true, sop, repairs: [] });
    expect(sop.identity.title).toBe('Penerimaan Surat');
    expect(sop.identity.unit).not.toBe('');
  });
});
