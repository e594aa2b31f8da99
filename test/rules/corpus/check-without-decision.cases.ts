import type { Cases } from './planted.ts';

const row = (description: string) => ({ description });

export const CASES: Cases = {
  rule: 'check-without-decision',
  mistakes: [
    {
      name: 'a check of a paper by its short name with a kind',
      of: 'payment',
      rows: { 4: { description: 'Memeriksa SPP-GU' } },
      at: 'k4',
    },
    {
      name: 'papers that are checked in a box',
      of: 'archiveLoan',
      rows: { 2: row('Memeriksa kelengkapan formulir') },
      at: 'k2',
    },
    {
      name: 'a verification as a noun',
      of: 'archiveLoan',
      rows: { 3: row('Melakukan verifikasi dokumen peminjaman') },
      at: 'k3',
    },
    {
      name: 'a proposal that is reviewed',
      of: 'identityInWords',
      rows: { 2: row('Mereviu usulan mutasi') },
      at: 'k2',
    },
    {
      name: 'a check after a first verb',
      of: 'archiveLoan',
      rows: { 2: row('Menerima dan memvalidasi berkas permohonan') },
      at: 'k2',
    },
    {
      name: 'a paper by its own name',
      of: 'archiveLoan',
      rows: { 2: row('Meneliti salinan sertifikat') },
      at: 'k2',
    },
    {
      name: 'a paper by its short name',
      of: 'archiveLoan',
      rows: { 3: row('Memeriksa SPK') },
      at: 'k3',
    },
  ],
  lookAlikes: [
    {
      name: 'a check that a box and a belah ketupat do together',
      of: 'meeting',
      rows: { 3: { description: 'Memeriksa konsep undangan' } },
    },
    {
      name: 'a check on which the next row decides',
      of: 'permit',
      rows: { 3: row('Memeriksa dokumen lokasi') },
    },
    { name: 'what is no paper', of: 'times', rows: { 2: row('Memeriksa jaringan') } },
    { name: 'a schedule', of: 'archiveLoan', rows: { 2: row('Mengecek jadwal peminjaman') } },
    {
      name: 'a paper that was checked before',
      of: 'archiveLoan',
      rows: { 3: row('Menyimpan berkas yang telah diperiksa') },
    },
  ],
};
