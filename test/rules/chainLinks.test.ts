import { expect, it } from 'vitest';
import { linksOf, partnersOf } from '../../src/rules/chainLinks.ts';
import { sopOf } from '../../src/rules/example.ts';

const SOP = sopOf({
  rows: [
    'a( Menerima permohonan | Formulir | 5 menit | Berkas permohonan',
    'b<> Memeriksa permohonan | Berkas permohonan | 5 menit | Lembar periksa',
    'a[] Melengkapi berkas | Daftar kekurangan | 5 menit | Kuitansi',
    'c[] Mencetak kartu | Data pemohon | 5 menit | Kartu anggota',
    'a) Menerima kartu | Kartu anggota, lembar periksa | 5 menit | Buku serah terima',
  ],
  flows: '1>2 2>4:Ya 2>3:Tidak 3>2 4>5',
});

it('leads from an output to the kelengkapan that asks for it, along the shortest way', () => {
  expect(linksOf(SOP, { activity: 'k2', column: 'output' })).toEqual({
    cells: [{ activity: 'k5', column: 'requirements' }],
    flows: new Set(['f2', 'f5']),
  });
});

it('leads from a kelengkapan to all outputs that it is made of', () => {
  const links = linksOf(SOP, { activity: 'k5', column: 'requirements' });
  expect(links.cells.map(({ activity }) => activity)).toEqual(['k2', 'k4']);
  expect([...links.flows].toSorted()).toEqual(['f2', 'f5']);
});

it('leads nowhere from what nobody asks for', () => {
  expect(linksOf(SOP, { activity: 'k3', column: 'output' })).toEqual({
    cells: [],
    flows: new Set(),
  });
  expect(partnersOf(SOP, { activity: 'k4', column: 'requirements' })).toEqual([]);
});

it('is the same from both ends of each tie', () => {
  for (const { id } of SOP.activities)
    for (const partner of partnersOf(SOP, { activity: id, column: 'output' }))
      expect(partnersOf(SOP, { activity: partner, column: 'requirements' })).toContain(id);
});
