/** The SOPs that the course draws again and again. */
import type { Example } from '../../rules/example.ts';

/** A letter that comes in, with all kinds of symbols and a mutu baku that hangs together. */
export const LETTER: Example = {
  rows: [
    'a( Menerima surat masuk | Surat masuk | 5 menit | Surat masuk',
    'b[] Mencatat surat dalam buku agenda | Surat masuk | 10 menit | Surat yang teragenda',
    'c<> Memeriksa kelengkapan surat | Surat yang teragenda | 15 menit | Surat lengkap',
    'a) Mengarsipkan surat | Surat lengkap | 5 menit | Arsip surat',
  ],
  flows: '1>2 2>3 3>4:Ya 3>1:Tidak',
  actors: ['Staf', 'Pengelola Surat', 'Kepala Seksi'],
};

/** Long enough for two pages, and its loop goes back over the break. */
export const LONG: Example = {
  rows: [
    'a( Mengajukan usulan kegiatan',
    'b[] Mencatat usulan kegiatan',
    'b[] Menelaah usulan kegiatan',
    'b[] Menyusun rancangan kegiatan',
    'a[] Melengkapi data pendukung',
    'b[] Menggabungkan data pendukung',
    'b[] Menghitung kebutuhan biaya',
    'b[] Menyusun jadwal kegiatan',
    'b[] Menyusun kerangka acuan kegiatan',
    'b[] Menyampaikan kerangka acuan kegiatan',
    'c[] Menelaah kerangka acuan kegiatan',
    'c[] Memaraf kerangka acuan kegiatan',
    'c<> Memeriksa kerangka acuan kegiatan',
    'b[] Menggandakan kerangka acuan kegiatan',
    'a) Menerima kerangka acuan kegiatan',
  ],
  flows: '1>2 2>3 3>4 4>5 5>6 6>7 7>8 8>9 9>10 10>11 11>12 12>13 13>14:Ya 13>6:Tidak 14>15',
  actors: ['Staf', 'Analis', 'Kepala Bidang'],
};
