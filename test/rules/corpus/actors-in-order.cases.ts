import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'actors-in-order',
  mistakes: [
    {
      name: 'two lanes that changed places',
      of: 'incomingLetter',
      rows: { 3: 'c<> Memeriksa kelengkapan surat', 4: 'b[] Memberikan disposisi' },
      at: 'a3 k3',
    },
    {
      name: 'the one who acts second on the far right',
      of: 'procurement',
      rows: { 2: 'e<> Memeriksa ketersediaan anggaran', 6: 'b<> Memeriksa barang yang datang' },
      at: 'a2 a5 k2 k6',
      says: 'Kolom “Bendahara”, “Pemeriksa Barang” sebaiknya dipindahkan: urutan pelaksana mengikuti urutan kegiatan, bukan jabatan.',
    },
    {
      name: 'a lane that comes before a whole group',
      of: 'census',
      rows: { 2: 'd[] Menyetujui jadwal' },
      at: 'a3 a4 k2 k4',
    },
    {
      name: 'two lanes that changed places, with spaces around a name',
      of: 'archiveLoan',
      rows: { 1: 'b( Mengajukan formulir', 2: 'a[] Mencari arsip', 4: 'b) Menerima arsip' },
      actors: { 2: { name: ' Peminjam ' } },
      at: 'a2 k1',
      says: 'Kolom “Peminjam” sebaiknya dipindahkan: urutan pelaksana mengikuti urutan kegiatan, bukan jabatan.',
      also: ['start-leftmost'],
    },
  ],
  lookAlikes: [
    { name: 'lanes under one head', of: 'complaint' },
    { name: 'two who begin in one row', of: 'budgetSplit' },
    {
      name: 'a group whose members begin far apart',
      of: 'complaint',
      actors: { 2: { group: 'Sekretariat' } },
    },
  ],
};
