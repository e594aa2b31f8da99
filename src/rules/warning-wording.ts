import { opensList, saysConsequence } from '../language/warningWords.ts';
import { isBlank } from './blank.ts';
import type { Rule } from './finding.ts';
import { IDENTITY_PAGE } from './sources.ts';

const ROWS = ['a( Menerima surat masuk', 'b[] Mencatat surat', 'a) Mengarsipkan surat'];

/** Peringatan says what happens if the procedure is not kept, or by when it is to be done. */
export const warningWording: Rule = {
  id: 'warning-wording',
  title: 'Peringatan berbentuk “Jika …, maka …”',
  basis: 'regulation',
  source: IDENTITY_PAGE,
  principles: ['clarity', 'certainty'],
  why: 'Peringatan menyebut akibat bila prosedur tidak dijalankan, atau batas waktunya, sehingga pelaksana tahu risikonya.',
  examples: {
    good: { rows: ROWS },
    bad: { rows: ROWS, identity: { warnings: ['Surat harus segera diteruskan.'] } },
  },
  check({ identity: { warnings } }) {
    const others = warnings.filter(
      (warning) => !isBlank(warning) && !opensList(warning) && !saysConsequence(warning),
    );
    if (others.length === 0) return [];
    const said = others.map((warning) => `“${warning.trim()}”`).join(', ');
    const message = `Identitas: Peringatan ${said} sebaiknya berbentuk “Jika …, maka …” atau menyebut batas waktu.`;
    return [{ at: ['warnings'], message }];
  },
};
