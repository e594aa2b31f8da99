/** Belah ketupat that leads on to either side. */
import { form } from '../form.ts';

export const sop = form('Penerimaan Tamu', {
  lanes: { T: 'Petugas Tamu', A: 'Ajudan', P: 'Pimpinan' },
  rows: [
    ['Menerima tamu dan mencatat keperluannya', 'T:(a)'],
    ['Memeriksa jadwal pimpinan', 'A:<b>'],
    ['Menjadwalkan pertemuan di hari lain', 'T:[c]'],
    ['Menerima tamu', 'P:[d]'],
    ['Mencatat hasil pertemuan', 'A:(e)'],
  ],
  flows: 'a>b b>d:Ya b>c:Tidak c>e d>e',
});
