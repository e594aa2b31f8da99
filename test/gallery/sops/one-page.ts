/** A short SOP whose identity and flowchart share a page. */
import { form } from '../form.ts';

export const sop = form('Peminjaman Ruang Rapat', {
  lanes: { P: 'Pemohon', S: 'Staf Umum', K: 'Kasubag Umum' },
  rows: [
    ['Mengajukan peminjaman ruang rapat', 'P:(a)'],
    ['Memeriksa jadwal pemakaian ruang', 'S:<b>'],
    ['Menyetujui peminjaman', 'K:[c]'],
    ['Menerima kunci ruang rapat', 'P:(d)'],
  ],
  flows: 'a>b b>c:Ya b>a:Tidak c>d',
  sheet: { paper: 'F4', orientation: 'portrait', identityWithFlow: true },
});
