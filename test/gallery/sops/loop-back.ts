/** A decision that sends the work back, over a row between. */
import { form } from '../form.ts';

export const sop = form('Penyusunan Nota Dinas', {
  lanes: { S: 'Staf', K: 'Kasubag', B: 'Kepala Bagian' },
  rows: [
    ['Menerima perintah menyusun nota dinas', 'S:(a)'],
    ['Menyusun konsep nota dinas', 'S:[b]'],
    ['Memeriksa konsep nota dinas', 'K:<c>'],
    ['Menandatangani nota dinas', 'B:<d>'],
    ['Mengarsipkan nota dinas', 'S:(e)'],
  ],
  flows: 'a>b b>c c>d:Ya c>b:Tidak d>e:Ya d>b:Tidak',
});
