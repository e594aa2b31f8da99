/** Segilima under the table, marked with letters, each with the page that its twin is on. */
import { form } from '../form.ts';

export const sop = form('Penyusunan Laporan Kinerja', {
  lanes: { S: 'Staf', K: 'Kasubag Program', B: 'Kepala Bagian', D: 'Kepala Dinas' },
  rows: [
    ['Menerima surat permintaan laporan', 'S:(a)'],
    ['Menghimpun data capaian kinerja', 'S:[b]'],
    ['Memeriksa kelengkapan data', 'K:<c>'],
    ['Menyusun konsep laporan', 'S:[d]'],
    ['Meneliti konsep laporan', 'K:<e>'],
    ['Memaraf konsep laporan', 'B:[f]'],
    ['Menyampaikan konsep laporan', 'B:[g]'],
    ['Meneliti konsep laporan dari segi kebijakan', 'D:<h>'],
    ['Menandatangani laporan', 'D:[i]'],
    ['Memberi nomor dan menggandakan laporan', 'S:[j]'],
    ['Mengirim laporan', 'S:[k]'],
    ['Memantau tindak lanjut laporan', 'K:[l]'],
    ['Mengarsipkan laporan', 'S:(m)'],
  ],
  flows:
    'a>b b>c c>d:Ya c>b:Tidak d>e e>f:Ya e>d:Tidak f>g g>h h>i:Ya h>d:Tidak i>j j>k k>l l>m c>l:Salinan',
  sheet: { connectorPlace: 'under', connectorNames: 'letters', connectorPages: true },
});
