/** A decision with three answers. */
import { form } from '../form.ts';

export const sop = form('Disposisi Surat Masuk', {
  lanes: { S: 'Staf', K: 'Kepala Bagian', A: 'Kasubag A', B: 'Kasubag B', C: 'Kasubag C' },
  rows: [
    ['Menyampaikan surat', 'S:(a)'],
    ['Menentukan bidang yang menangani', 'K:<b>'],
    ['Menangani surat kepegawaian', 'A:[c]'],
    ['Menangani surat keuangan', 'B:[d]'],
    ['Menangani surat perlengkapan', 'C:[e]'],
    ['Mengarsipkan surat', 'S:(f)'],
  ],
  flows: 'a>b b>c:Kepegawaian b>d:Keuangan b>e:Perlengkapan c>f d>f e>f',
});
