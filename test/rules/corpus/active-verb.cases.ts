import type { Cases } from './planted.ts';

const row = (description: string) => ({ description });

export const CASES: Cases = {
  rule: 'active-verb',
  mistakes: [
    {
      name: 'a place first, and then a noun',
      of: 'meeting',
      rows: { 4: row('Di aula lantai dua, pembahasan bahan rapat') },
      at: 'k4',
      says: 'Kegiatan 4: awali dengan kata kerja aktif: “pembahasan” → “membahas”.',
    },
    {
      name: 'a noun made of a verb',
      of: 'incomingLetter',
      rows: { 2: row('Pencatatan surat dalam buku agenda') },
      at: 'k2',
    },
    {
      name: 'a foreign noun as if it were a verb',
      of: 'leave',
      rows: { 2: row('Verifikasi sisa cuti') },
      at: 'k2',
    },
    {
      name: 'a bare command',
      of: 'archiveLoan',
      rows: { 3: row('Catat peminjaman dalam buku') },
      at: 'k3',
      says: 'Kegiatan 3: gunakan bentuk me-: “Catat” → “Mencatat”.',
    },
    {
      name: 'a thing and nothing else',
      of: 'meeting',
      rows: { 4: row('Undangan rapat untuk peserta') },
      at: 'k4',
    },
    {
      name: 'a noun behind a circumstance',
      of: 'incomingLetter',
      rows: { 2: row('Setelah surat diterima, pencatatan dalam buku agenda') },
      at: 'k2',
    },
    {
      name: 'a noun whose verb comes only in what for',
      of: 'complaint',
      rows: { 4: row('Pembentukan tim untuk menangani pengaduan') },
      at: 'k4',
    },
    {
      name: 'a media noun that begins like a verb',
      of: 'meeting',
      rows: { 2: row('Memo undangan rapat') },
      at: 'k2',
    },
    {
      name: 'an event with -nya',
      of: 'archiveLoan',
      rows: { 4: row('Diterimanya arsip') },
      at: 'k4',
      says: 'Kegiatan 4: “Diterimanya” bukan kata kerja; awali dengan kata kerja aktif, misalnya “Mencatat” atau “Menyerahkan”.',
    },
    {
      name: 'a number before a noun',
      of: 'payment',
      rows: { 4: row('4. Pencairan dana') },
      at: 'k4',
    },
    {
      name: 'a noun by whom it is done',
      of: 'payment',
      rows: { 3: row('Penerbitan SPM oleh Pejabat Penatausahaan Keuangan') },
      at: 'k3',
    },
  ],
  lookAlikes: [
    {
      name: 'a place first, and then a verb',
      of: 'meeting',
      rows: { 4: row('Di aula lantai dua, memimpin rapat persiapan') },
    },
    {
      name: 'a latest day first, and then a verb',
      of: 'complaint',
      rows: { 5: row('Paling lama tanggal 25, menghimpun keterangan dari pelapor') },
    },
    {
      name: 'a talk that is an act',
      of: 'complaint',
      rows: { 5: row('Bermediasi dengan kedua pihak') },
    },
    {
      name: 'a ber- verb',
      of: 'complaint',
      rows: { 5: row('Berkoordinasi dengan perangkat daerah terkait') },
    },
    {
      name: 'a root that is a verb',
      of: 'meeting',
      rows: { 4: row('Hadir dalam rapat persiapan') },
    },
    {
      name: 'a verb behind a circumstance',
      of: 'incomingLetter',
      rows: { 2: row('Setelah surat diterima, mencatat surat dalam buku agenda') },
    },
    {
      name: 'a verb behind an adverb',
      of: 'census',
      rows: { 5: row('Secara berkala mengunjungi rumah tangga') },
    },
    {
      name: 'a verb made of a foreign word',
      of: 'twoLanesOfOneRow',
      rows: { 4: row('Meng-upload naskah ke portal') },
    },
    {
      name: 'a verb that swallowed its first letter',
      of: 'incomingLetter',
      rows: { 2: row('Menyortir dan menomori surat') },
    },
    {
      name: 'a verb in two words',
      of: 'complaint',
      rows: { 7: row('Menindak lanjuti pengaduan') },
    },
    { name: 'a verb in capitals', of: 'payment', rows: { 4: row('MENCAIRKAN DANA') } },
    { name: 'a numbered verb', of: 'payment', rows: { 4: row('4. Mencairkan dana') } },
    {
      name: 'a verb with a slip of the pen',
      of: 'incomingLetter',
      rows: { 2: row('Mencatatt surat dalam buku agenda') },
    },
    {
      name: 'with a tool first',
      of: 'census',
      rows: { 7: row('Melalui aplikasi pendataan mengunggah data') },
    },
    {
      name: 'a verb that ends like a particle',
      of: 'census',
      rows: { 8: row('Memilah dan mengolah data') },
    },
    {
      name: 'a foreign verb of one syllable',
      of: 'payment',
      rows: { 4: row('Menge-cek tagihan') },
    },
    { name: 'a move', of: 'complaint', rows: { 5: row('Bergerak ke tempat kejadian') } },
  ],
};
