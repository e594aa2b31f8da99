import { blankFields } from './blank.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { FLOW_PAGE } from './sources.ts';

/** Every row has its output. */
export const outputRequired: Rule = {
  id: 'output-required',
  title: 'Output terisi',
  basis: 'regulation',
  source: FLOW_PAGE,
  principles: ['measurability'],
  why: 'Output adalah bagian dari mutu baku: hasil yang menandai bahwa kegiatan selesai.',
  examples: {
    good: inRow('Mencatat surat | Surat | 10 menit | Surat yang tercatat'),
    bad: inRow('Mencatat surat | Surat | 10 menit | -'),
  },
  check: (sop) => blankFields(sop, 'output', 'output belum diisi.'),
};
