/** Two and three symbols under each other in one cell. */
import { form } from '../form.ts';

export const sop = form('Pengujian Sampel Air', {
  lanes: { P: 'Petugas Lapangan', A: 'Analis', K: 'Kepala Laboratorium' },
  rows: [
    ['Mengambil sampel air', 'P:(a)'],
    ['Memeriksa dan menguji sampel', 'A:[b] A:<c>'],
    ['Mengolah, menghitung, dan mencatat hasil uji', 'A:[d] A:[e] A:[f] K:[g]'],
    ['Menerbitkan laporan hasil uji', 'K:(h)'],
  ],
  flows: 'a>b b>c c>d:Layak c>a:Tidak d>e e>f f>g g>h',
});
