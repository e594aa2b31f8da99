import { isBlankItem, isUntouched } from './blank.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { IDENTITY_PAGE } from './sources.ts';

/** An SOP rests on at least one law. */
export const legalBasisRequired: Rule = {
  id: 'legal-basis-required',
  title: 'Dasar Hukum terisi',
  basis: 'regulation',
  source: IDENTITY_PAGE,
  principles: ['compliance', 'certainty'],
  why: 'Dasar Hukum menunjukkan peraturan yang melandasi prosedur, sehingga pelaksana bertindak dengan kewenangan yang jelas.',
  examples: {
    good: inRow('Mencatat surat'),
    bad: { ...inRow('Mencatat surat'), identity: { legalBasis: [] } },
  },
  check(sop) {
    if (isUntouched(sop) || !sop.identity.legalBasis.every(isBlankItem)) return [];
    return [{ at: ['legalBasis'], message: 'Identitas: Dasar Hukum belum diisi.' }];
  },
};
