/** A row that is taller than a page: it goes on at the next with no symbol of its own. */
import { form } from '../form.ts';

const LONG = Array.from(
  { length: 45 },
  (_, i) =>
    `Ruang ${i + 1}: mencocokkan label, jumlah, dan keadaan barang dengan kartu inventaris ruangan.`,
).join(' ');

export const sop = form('Pelaksanaan Inventarisasi', {
  lanes: { P: 'Pengurus Barang', K: 'Kepala Bagian' },
  rows: [
    ['Menyusun jadwal inventarisasi', 'P:(a)'],
    [
      LONG,
      'P:[b]',
      { requirements: Array.from({ length: 18 }, (_, i) => `Formulir ${i + 1}`).join('\n') },
    ],
    ['Mengesahkan hasil inventarisasi', 'K:(c)'],
  ],
  flows: 'a>b b>c',
});
