import { blankFields } from './blank.ts';
import type { Rule } from './finding.ts';

/** Every row says what is done. */
export const descriptionRequired: Rule = {
  id: 'description-required',
  basis: 'regulation',
  why: 'Uraian menyatakan apa yang dilakukan; tanpa uraian, simbol tidak bermakna.',
  check: (sop) => blankFields(sop, 'description', 'uraian kegiatan masih kosong.'),
};
