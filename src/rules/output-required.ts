import { blankFields } from './blank.ts';
import type { Rule } from './finding.ts';

/** Every row has its output. */
export const outputRequired: Rule = {
  id: 'output-required',
  basis: 'regulation',
  why: 'Output adalah bagian dari mutu baku: hasil yang menandai bahwa kegiatan selesai.',
  check: (sop) => blankFields(sop, 'output', 'output belum diisi.'),
};
