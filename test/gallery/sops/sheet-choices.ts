/** An office's own headings and order of columns, with a row of column numbers, on Folio with wide margins. */
import { form } from '../form.ts';

export const sop = form('Layanan Legalisasi Dokumen', {
  lanes: {
    P: 'Pemohon',
    L: 'Sekretariat/Petugas Loket',
    K: 'Sekretariat/Kasubag',
    S: 'Sekretaris',
  },
  rows: [
    ['Mengajukan permohonan legalisasi', 'P:(a)'],
    ['Memeriksa berkas permohonan', 'L:<b>'],
    ['Mencocokkan salinan dengan dokumen asli', 'K:[c]'],
    ['Membubuhkan tanda tangan dan cap', 'S:[d]'],
    ['Menerima dokumen yang telah dilegalisasi', 'P:(e)'],
  ],
  flows: 'a>b b>c:Ya b>a:Tidak c>d d>e',
  sheet: {
    paper: 'Folio216',
    margins: { top: 20, right: 15, bottom: 15, left: 25 },
    columnLabels: { description: 'Aktivitas', requirements: 'Persyaratan', output: 'Hasil' },
    columnOrder: ['requirements', 'output', 'duration'],
    columnNumbers: true,
  },
});
