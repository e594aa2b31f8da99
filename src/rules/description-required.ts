import { blankFields } from './blank.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { FLOW_PAGE } from './sources.ts';

/** Every row says what is done. */
export const descriptionRequired: Rule = {
  id: 'description-required',
  title: 'Uraian kegiatan terisi',
  basis: 'regulation',
  source: FLOW_PAGE,
  principles: ['clarity', 'measurability'],
  why: 'Uraian menyatakan apa yang dilakukan; tanpa uraian, simbol tidak bermakna.',
  examples: {
    good: inRow('Mencatat surat'),
    bad: inRow(''),
  },
  check: (sop) => blankFields(sop, 'description', 'uraian kegiatan masih kosong.'),
};
