/** A head of three tiers: lanes in groups beside one without. */
import { form } from '../form.ts';

export const sop = form('Rekonsiliasi Data Aset', {
  lanes: {
    P: 'Pengurus Barang',
    A: 'Badan Keuangan/Staf Aset',
    B: 'Badan Keuangan/Kasubbid',
    C: 'Badan Keuangan/Kepala Bidang',
    D: 'Inspektorat/Auditor',
    E: 'Inspektorat/Inspektur Pembantu Wilayah',
  },
  rows: [
    ['Menyampaikan laporan barang', 'P:(a)'],
    ['Mencocokkan laporan dengan buku inventaris', 'A:[b]'],
    ['Memeriksa hasil pencocokan', 'B:<c>'],
    ['Menyetujui berita acara', 'C:[d]'],
    ['Meninjau berita acara', 'D:[e]'],
    ['Menandatangani berita acara', 'E:(f)'],
  ],
  flows: 'a>b b>c c>d:Sesuai c>a:Belum_sesuai d>e e>f',
});
