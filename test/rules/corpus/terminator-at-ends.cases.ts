import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'terminator-at-ends',
  mistakes: [
    {
      name: 'a capsule that comes too early',
      of: 'times',
      rows: { 4: 'c) Mengesahkan catatan uji', 5: 'a[] Menutup laporan' },
      flows: '-3>4 -4>5 +3>5 +5>4',
      at: 'k5 s5',
      also: ['back-flow-from-decision'],
    },
    {
      name: 'a first row in a box before the capsule',
      of: 'archiveLoan',
      rows: { 1: 'a[] Mengajukan formulir peminjaman', 2: 'b( Mencari arsip di ruang simpan' },
      flows: '-1>2 -2>3 +2>1 +1>3',
      at: 'k1 s1',
      says: 'Kegiatan 1: kegiatan pertama sebaiknya digambar dengan kapsul.',
      also: ['back-flow-from-decision', 'start-leftmost'],
    },
    {
      name: 'a last row whose symbols are boxes',
      of: 'handover',
      rows: { 4: 'a[]b[] Menandatangani berita acara' },
      at: 'k4 s5 s6',
      also: ['end-required', 'no-dead-end'],
    },
  ],
  lookAlikes: [
    {
      name: 'a last row that goes on sideways to its capsule',
      of: 'payment',
      rows: { 5: 'a[]b) Menerima bukti transfer' },
      flows: '+5a>5b',
    },
  ],
};
