/** Several actors in one row, joined by lines without a head: done together. */
import { form } from '../form.ts';

export const sop = form('Rapat Koordinasi Bulanan', {
  lanes: { S: 'Staf', K: 'Kasubag', B: 'Kabag', A: 'Asisten' },
  rows: [
    ['Menyiapkan ruang dan undangan', 'S:(a)'],
    ['Melaksanakan rapat koordinasi', 'S:[b] K:[c] B:[d] A:[e]'],
    ['Menyusun notula', 'S:[f]'],
    ['Menandatangani notula', 'K:[g] A:[h]'],
    ['Membagikan notula', 'S:(i)'],
  ],
  flows: 'a>b b-c c-d d-e b>f f>g g-h g>i',
});
