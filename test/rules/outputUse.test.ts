import { expect, it } from 'vitest';
import { sopOf } from '../../src/rules/example.ts';
import { chainOf } from '../../src/rules/outputUse.ts';

const SOP = sopOf({
  rows: [
    'a( Menerima permohonan | Formulir | 5 menit | Berkas permohonan; tanda terima',
    'b<> Memeriksa permohonan | Berkas permohonan | 5 menit | Lembar periksa',
    'a[] Melengkapi berkas | Daftar kekurangan | 5 menit | Kuitansi',
    'c[] Mencetak kartu | Data pemohon | 5 menit | Kartu anggota',
    'a) Menerima kartu | Kartu anggota, tanda terima | 5 menit | Buku serah terima',
  ],
  flows: '1>2 2>4:Ya 2>3:Tidak 3>2 4>5',
});

it('ties each output to the nearest row that asks for it', () => {
  expect(chainOf(SOP).ties).toEqual([
    { from: 'k1', to: 'k2', output: 'Berkas permohonan', requirement: 'Berkas permohonan' },
    { from: 'k4', to: 'k5', output: 'Kartu anggota', requirement: 'Kartu anggota' },
  ]);
});

it('marks the arrows over which nothing of it is handed', () => {
  const { handOvers, unused } = chainOf(SOP);
  expect([...handOvers]).toEqual([
    ['f1', 'next'],
    ['f2', 'broken'],
    ['f3', 'broken'],
    ['f4', 'broken'],
    ['f5', 'next'],
  ]);
  expect([...unused]).toEqual(['k2', 'k3']);
});

it('says nothing of what can not be told', () => {
  const silent = sopOf({
    rows: [
      'a( Menerima surat | Surat | 5 menit | Surat masuk',
      'b[] Membaca surat | - | 5 menit | -',
      'a) Menyimpan surat | Map | 5 menit | Arsip',
    ],
  });
  expect([...chainOf(silent).unused]).toEqual([]);
  expect([...chainOf(silent).handOvers.values()]).toEqual(['unknown', 'unknown']);
});

it('is the same value while only an uraian is typed, and another when a cell of it is', () => {
  const sop = { ...SOP };
  const before = chainOf(sop);
  const typed = (cells: object) => ({
    ...sop,
    activities: sop.activities.map((row) => (row.id === 'k2' ? { ...row, ...cells } : row)),
  });
  expect(chainOf(typed({ description: 'Meneliti permohonan' }))).toBe(before);
  expect([...chainOf(typed({ output: 'Data pemohon' })).unused]).toEqual(['k3']);
});

it('is another when anything changes that a hand-over goes by', () => {
  const typed = (id: string, change: object) => ({
    ...SOP,
    activities: SOP.activities.map((row) => (row.id === id ? { ...row, ...change } : row)),
  });
  const asked = chainOf(typed('k4', { requirements: 'Lembar periksa' }));
  expect([...asked.unused]).toEqual(['k3']);
  const renamed = chainOf(typed('k5', { id: 'k9' }));
  expect(renamed.ties.map(({ to }) => to)).toEqual(['k2', 'k9']);
  const loose = chainOf(typed('k5', { symbols: [] }));
  expect(loose.ties.map(({ to }) => to)).toEqual(['k2']);
  const fewer = chainOf({ ...SOP, activities: SOP.activities.slice(0, 4) });
  expect(fewer.ties.map(({ to }) => to)).toEqual(['k2']);
  const cut = chainOf({ ...SOP, flows: SOP.flows.filter(({ id }) => id !== 'f1') });
  expect([...cut.handOvers.keys()]).toEqual(['f2', 'f3', 'f4', 'f5']);
  expect(chainOf({ ...SOP }).ties).toEqual(chainOf(SOP).ties);
});
