/** Upright paper, F4, with as many lanes as fit at full size. */
import { form } from '../form.ts';

export const sop = form('Pelayanan Perpustakaan Keliling', {
  lanes: { P: 'Pemustaka', S: 'Pustakawan', K: 'Koordinator' },
  rows: [
    ['Mendaftar sebagai anggota', 'P:(a)'],
    ['Memeriksa data anggota', 'S:<b>'],
    ['Menyetujui keanggotaan', 'K:[c]'],
    ['Meminjamkan buku', 'S:[d]'],
    ['Menerima buku', 'P:(e)'],
  ],
  flows: 'a>b b>c:Ya b>a:Tidak c>d d>e',
  sheet: { paper: 'F4', orientation: 'portrait' },
});
