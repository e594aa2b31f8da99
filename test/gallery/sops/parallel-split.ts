/** One line splits to three lanes and merges again. */
import { form } from '../form.ts';

export const sop = form('Penilaian Proposal Hibah', {
  lanes: { S: 'Sekretariat', A: 'Penilai I', B: 'Penilai II', C: 'Penilai III' },
  rows: [
    ['Menerima proposal', 'S:(a)'],
    ['Menggandakan proposal', 'B:[b]'],
    ['Menilai proposal', 'A:[c] B:[d] C:[e]'],
    ['Merekapitulasi nilai', 'S:[f]'],
    ['Mengumumkan hasil', 'S:(g)'],
  ],
  flows: 'a>b b>c b>d b>e c>f d>f e>f f>g',
});
