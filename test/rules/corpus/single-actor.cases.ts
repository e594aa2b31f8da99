import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'single-actor',
  mistakes: [
    {
      name: 'one lane for all',
      of: 'archiveLoan',
      rows: { 1: 'b( Mengajukan formulir peminjaman', 4: 'b) Menerima arsip' },
      at: 'a2',
      also: ['actor-unused', 'start-leftmost'],
    },
    {
      name: 'all in the first lane',
      of: 'times',
      rows: {
        2: 'a[] Memperbaiki jaringan',
        3: 'a[] Menguji sambungan',
        4: 'a[] Mengesahkan catatan uji',
      },
      at: 'a1',
      also: ['actor-unused'],
    },
    {
      name: 'all in the first lane, a decision too',
      of: 'leave',
      rows: {
        2: 'a<> Memverifikasi sisa cuti',
        3: 'a[] Membuat surat penolakan',
        4: 'a[] Menerbitkan surat cuti',
      },
      at: 'a1',
      also: ['actor-unused'],
    },
  ],
  lookAlikes: [{ name: 'two', of: 'archiveLoan' }],
};
