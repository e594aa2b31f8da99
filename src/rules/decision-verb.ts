import { isDeciding } from '../language/checking.ts';
import { isBlank } from './blank.ts';
import { decisionsOf } from './decisions.ts';
import { type Rule, rowName } from './finding.ts';
import { readingOf } from './readings.ts';
import { TAUGHT } from './sources.ts';

/** What a belah ketupat stands for checks or decides something. */
export const decisionVerb: Rule = {
  id: 'decision-verb',
  title: 'Belah ketupat dipakai untuk memeriksa atau memutuskan',
  basis: 'practice',
  source: TAUGHT,
  principles: ['clarity'],
  why: 'Kegiatan seperti mengirim atau menyerahkan tidak menghasilkan dua jawaban, sehingga cabangnya sulit dipahami.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa kelengkapan berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: ['a( Menerima berkas', 'b<> Menyerahkan berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
  },
  check(sop) {
    return decisionsOf(sop).flatMap(({ place: { activity, row, symbol } }) => {
      if (isBlank(activity.description)) return [];
      const { sentence, verbs, start } = readingOf(sop, activity);
      if (isDeciding(sentence, verbs, start.at)) return [];
      const message = `${rowName(row)}: memakai belah ketupat, tetapi uraiannya bukan kegiatan memeriksa atau memutuskan.`;
      return [{ at: [activity.id, symbol.id], message }];
    });
  },
};
