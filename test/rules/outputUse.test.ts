import { describe, expect, it } from 'vitest';
import type { Activity, Sop } from '../../src/model/sop.ts';
import { sopOf } from '../../src/rules/example.ts';
import { type Chain, chainOf } from '../../src/rules/outputUse.ts';

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

it('is the same value while only an uraian is typed', () => {
  const before = chainOf({ ...SOP });
  const activities = SOP.activities.map((row) => ({ ...row, description: 'Meneliti berkas' }));
  expect(chainOf({ ...SOP, activities })).toBe(before);
});

describe('once anything changes that a hand-over goes by', () => {
  /** The chain of a changed SOP, asked for right after that of the SOP as it was. */
  const chainAfter = (change: Partial<Sop>) => {
    chainOf({ ...SOP });
    return chainOf({ ...SOP, ...change });
  };
  const row = (id: string, change: Partial<Activity>) =>
    chainAfter({
      activities: SOP.activities.map((one) => (one.id === id ? { ...one, ...change } : one)),
    });
  const asking = ({ ties }: Chain) => ties.map(({ to }) => to).join(' ');

  it('is another: what is asked for, or made', () => {
    expect([...row('k4', { requirements: 'Lembar periksa' }).unused]).toEqual(['k3']);
    expect([...row('k2', { output: 'Data pemohon' }).unused]).toEqual(['k3']);
  });

  it('is another: which rows there are, and who has a symbol in them', () => {
    expect(asking(row('k5', { id: 'k9' }))).toBe('k2 k9');
    expect(asking(row('k5', { symbols: [] }))).toBe('k2');
    expect(asking(chainAfter({ activities: SOP.activities.slice(0, 4) }))).toBe('k2');
  });

  it('is another: where the arrows lead', () => {
    const { handOvers } = chainAfter({ flows: SOP.flows.filter(({ id }) => id !== 'f1') });
    expect([...handOvers.keys()]).toEqual(['f2', 'f3', 'f4', 'f5']);
  });
});

it('finds the one row that asks for an output, however far down it is', () => {
  for (const far of [2, 31, 32, 33, 34, 64, 65, 70]) {
    const rows = Array.from({ length: 70 }, (_, index) => {
      const asked = index + 1 === far ? 'Peta tanah' : 'Kamera';
      return `a[] Memotret | ${asked} | 1 jam | ${index === 0 ? 'Peta tanah' : 'Foto udara'}`;
    });
    expect(chainOf(sopOf({ rows })).ties).toEqual([
      { from: 'k1', to: `k${far}`, output: 'Peta tanah', requirement: 'Peta tanah' },
    ]);
  }
});

/** What each arrow hands over. */
const handed = (rows: readonly string[], flows?: string) =>
  [...chainOf(sopOf({ rows, ...(flows !== undefined && { flows }) })).handOvers.values()].join(' ');

it('says of an arrow whether the next row asks for it, or a later one', () => {
  expect(
    handed([
      'a( Menggambar | Kertas | 1 jam | Peta tanah; denah gedung',
      'b[] Memotret | Kamera | 1 jam | Foto udara',
      'c) Menyimpan | Map; foto udara; denah gedung | 1 jam | Arsip',
    ]),
  ).toBe('later next');
});

it('asks the nearest row along the arrows, and none that they do not lead to', () => {
  const rows = [
    'a( Menggambar | Kertas | 1 jam | Peta tanah',
    'b[] Mencetak | Peta tanah | 1 jam | Cetakan',
    'c[] Memeriksa | Peta tanah | 1 jam | Catatan',
    'd) Menyimpan | Peta tanah | 1 jam | Arsip',
  ];
  const to = (flows: string) => chainOf(sopOf({ rows, flows })).ties.map((tie) => tie.to);
  expect(to('1>2 2>3 3>4')).toEqual(['k2']);
  expect(to('1>4 4>3 3>2')).toEqual(['k4']);
  expect(to('2>3 3>4')).toEqual([]);
});

describe('an output that nobody asks for', () => {
  const unused = (output: string, rows: readonly string[], flows: string) => [
    ...chainOf(sopOf({ rows: [`a( Memotret | Kamera | 1 jam | ${output}`, ...rows], flows }))
      .unused,
  ];
  const ASKS = 'b[] Mencetak | Kertas | 1 jam | -';
  const SILENT = 'c[] Membaca | - | 1 jam | -';

  it('is missed where all that come next say what they need', () => {
    expect(unused('Foto udara', [ASKS], '1>2')).toEqual(['k1']);
    expect(unused('Foto udara', [ASKS, SILENT], '1>2 1>3')).toEqual([]);
    expect(unused('Foto udara', [ASKS], '')).toEqual([]);
  });

  it('is missed in one of two who act together as well, but not between them', () => {
    const together = 'b[]c[] Mencetak | Kertas | 1 jam | Foto udara';
    expect(unused('-', [together, ASKS], '1>2a 2a=2b 2b>3')).toEqual(['k2']);
    expect(unused('-', [together, ASKS], '1>2a 2a>2b')).toEqual([]);
  });

  it.each(['Arsip foto', 'ARSIP', 'arsip: foto udara'])('is kept where it is %j', (output) => {
    expect(unused(output, [ASKS], '1>2')).toEqual([]);
  });

  it('is no archive because of a word that begins alike', () => {
    expect(unused('Arsiparis', [ASKS], '1>2')).toEqual(['k1']);
    expect(unused('Foto arsip', [ASKS], '1>2')).toEqual(['k1']);
  });
});
