import type { Cases } from './planted.ts';

const row = (description: string) => ({ description });

export const CASES: Cases = {
  rule: 'condition-without-decision',
  mistakes: [
    {
      name: 'what is done if something lacks',
      of: 'archiveLoan',
      rows: { 2: row('Mencari arsip, jika tidak ada dikembalikan kepada peminjam') },
      at: 'k2',
    },
    {
      name: 'a case first',
      of: 'archiveLoan',
      rows: { 3: row('Apabila arsip tersedia, mencatat peminjaman dalam buku') },
      at: 'k3',
      says: 'Kegiatan 3: uraian mengandung syarat (“Apabila arsip tersedia”) tanpa belah ketupat.',
    },
    {
      name: 'in the case that',
      of: 'times',
      rows: { 2: row('Memperbaiki jaringan dalam hal kerusakan dapat ditangani') },
      at: 'k2',
    },
    {
      name: 'two answers as lines',
      of: 'payment',
      rows: { 4: row('Mencairkan dana\nYa: menyiapkan kuitansi\nTidak: menghubungi penyedia') },
      at: 'k4',
    },
    {
      name: 'a case in brackets',
      of: 'identityInWords',
      rows: { 2: row('Menelaah usulan mutasi (jika tidak memenuhi syarat dikembalikan)') },
      at: 'k2',
    },
    {
      name: 'for those that are not',
      of: 'census',
      rows: { 9: row('Menganalisis tabel, untuk yang tidak lengkap mengulang pengolahan') },
      at: 'k9',
    },
    {
      name: 'a step that may be left out',
      of: 'permit',
      rows: { 3: row('Meninjau lokasi (apabila diperlukan)') },
      at: 'k3',
      says: 'Kegiatan 3: uraian mengandung syarat (“apabila diperlukan”); tulis pada Keterangan.',
      severity: 'hint',
    },
    {
      name: 'a step for what there may be, in brackets',
      of: 'permit',
      rows: { 3: row('Meninjau lokasi (jika terdapat sanggahan)') },
      at: 'k3',
      severity: 'hint',
    },
    {
      name: 'what is done with what there may be',
      of: 'permit',
      rows: { 3: row('Mengulang peninjauan jika terdapat sanggahan warga') },
      at: 'k3',
    },
    {
      name: 'a step that may be left out, without brackets',
      of: 'complaint',
      rows: { 5: row('Mengumpulkan keterangan tambahan bila dibutuhkan') },
      at: 'k5',
      severity: 'hint',
    },
  ],
  lookAlikes: [
    {
      name: 'a case in a decision',
      of: 'permit',
      rows: { 2: row('Memeriksa berkas; jika lengkap, meneruskan kepada Tim Teknis') },
    },
    {
      name: 'a case in Keterangan',
      of: 'permit',
      rows: { 3: { remarks: 'Jika lokasi jauh, peninjauan ditambah satu hari' } },
    },
    {
      name: 'a word that ends so',
      of: 'census',
      rows: { 7: row('Mengentri data bilangan prima dan bilamal') },
    },
    {
      name: 'in this matter',
      of: 'meeting',
      rows: { 4: row('Mengirim undangan, dalam hal ini melalui surel') },
    },
    {
      name: 'in matters of',
      of: 'complaint',
      rows: { 4: row('Memberikan arahan dalam hal teknis pemeriksaan') },
    },
    {
      name: 'an exception',
      of: 'census',
      rows: { 3: row('Merekrut petugas kecuali pegawai kantor') },
    },
    {
      name: 'a question without the other answer',
      of: 'times',
      rows: { 3: row('Menguji apakah sambungan telah berfungsi') },
    },
  ],
};
