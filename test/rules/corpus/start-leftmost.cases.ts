import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'start-leftmost',
  mistakes: [
    {
      name: 'a start in the second lane',
      of: 'archiveLoan',
      rows: { 1: 'b( Mengajukan formulir peminjaman' },
      at: 'k1 s1',
    },
    {
      name: 'a start on the right',
      of: 'complaint',
      rows: { 1: 'f( Menyampaikan pengaduan' },
      at: 'k1 s1',
    },
    {
      name: 'a start of two, neither on the left',
      of: 'meeting',
      rows: { 1: 'b(c( Menentukan agenda rapat' },
      at: 'k1 s1',
    },
    {
      name: 'a start whose lane has no name yet',
      of: 'archiveLoan',
      rows: { 1: 'b( Mengajukan formulir peminjaman' },
      actors: { 2: { name: ' ' } },
      at: 'k1 s1',
      does: 'Memindahkan kolom pelaksana kegiatan pertama ke paling kiri.',
      also: ['actor-name'],
    },
    {
      name: 'a first row that no kapsul begins',
      of: 'archiveLoan',
      rows: { 1: 'b[] Mengajukan formulir peminjaman' },
      actors: { 2: { name: ' Arsiparis ' } },
      at: 'k1 s1',
      does: 'Memindahkan kolom Arsiparis ke paling kiri.',
      also: ['one-start', 'terminator-at-ends'],
    },
  ],
  lookAlikes: [
    { name: 'a start of two, one of them on the left', of: 'meeting' },
    { name: 'an end on the right', of: 'census', rows: { 12: 'd) Menerbitkan publikasi' } },
  ],
};
