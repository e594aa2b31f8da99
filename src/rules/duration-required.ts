import { blankFields } from './blank.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { FLOW_PAGE } from './sources.ts';

/** Every row has its waktu. */
export const durationRequired: Rule = {
  id: 'duration-required',
  title: 'Waktu terisi',
  basis: 'regulation',
  source: FLOW_PAGE,
  principles: ['measurability'],
  why: 'Waktu adalah bagian dari mutu baku, sehingga pelaksanaan kegiatan dapat diukur.',
  examples: {
    good: inRow('Mencatat surat | Surat | 10 menit'),
    bad: inRow('Mencatat surat | Surat | -'),
  },
  check: (sop) => blankFields(sop, 'duration', 'waktu belum diisi.'),
};
