import { identityName } from '../words.ts';
import { isBlankItem, isUntouched, missingFields } from './blank.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { IDENTITY_PAGE } from './sources.ts';

const LISTS = ['qualifications', 'relatedSops', 'equipment', 'warnings', 'records'] as const;

/** The other lists of the identity page say something. */
export const identityLists: Rule = {
  id: 'identity-lists',
  title: 'Butir identitas terisi',
  basis: 'regulation',
  source: IDENTITY_PAGE,
  principles: ['certainty', 'harmony'],
  why: 'Kualifikasi, keterkaitan, peralatan, peringatan, dan pencatatan memberi tahu pelaksana apa yang harus siap dan apa yang harus dicatat.',
  examples: {
    good: inRow('Mencatat surat'),
    bad: { ...inRow('Mencatat surat'), identity: { warnings: ['-'] } },
  },
  check(sop) {
    if (isUntouched(sop)) return [];
    const blank = LISTS.filter((list) => sop.identity[list].every(isBlankItem));
    return missingFields(blank.map((list) => [list, identityName(list)]));
  },
};
