/** Kapsul at both ends: the shortest SOP there is. */
import { form } from '../form.ts';

export const sop = form('Peminjaman Kendaraan Dinas', {
  lanes: { P: 'Pegawai', S: 'Staf Umum' },
  rows: [
    ['Mengajukan peminjaman kendaraan dinas', 'P:(a)'],
    ['Menyerahkan kunci dan surat kendaraan', 'S:(b)'],
  ],
  flows: 'a>b',
});
