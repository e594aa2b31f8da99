import { blankFields } from './blank.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { FLOW_PAGE } from './sources.ts';

/** Every row has its kelengkapan. */
export const requirementsRequired: Rule = {
  id: 'requirements-required',
  title: 'Kelengkapan terisi',
  basis: 'regulation',
  source: FLOW_PAGE,
  principles: ['measurability'],
  why: 'Kelengkapan adalah bagian dari mutu baku: apa yang harus ada sebelum kegiatan dikerjakan.',
  examples: {
    good: inRow('Mencatat surat | Surat dan buku agenda'),
    bad: inRow('Mencatat surat | -'),
  },
  check: (sop) => blankFields(sop, 'requirements', 'kelengkapan belum diisi.'),
};
