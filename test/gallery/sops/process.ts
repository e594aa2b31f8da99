/** Kotak between kapsul, straight down one lane and over to others. */
import { form } from '../form.ts';

export const sop = form('Penggandaan Bahan Rapat', {
  lanes: { S: 'Sekretaris', U: 'Staf Umum', K: 'Kasubag Umum' },
  rows: [
    ['Menyusun daftar kebutuhan bahan rapat', 'S:(a)'],
    ['Menghitung jumlah salinan', 'S:[b]'],
    ['Menyetujui penggandaan', 'K:[c]'],
    ['Menggandakan bahan rapat', 'U:[d]'],
    ['Menjilid bahan rapat', 'U:[e]'],
    ['Membagikan bahan rapat', 'S:(f)'],
  ],
  flows: 'a>b b>c c>d d>e e>f',
});
