import { blankFields } from './blank.ts';
import type { Rule } from './finding.ts';

/** Every row has its waktu. */
export const durationRequired: Rule = {
  id: 'duration-required',
  basis: 'regulation',
  why: 'Waktu adalah bagian dari mutu baku, sehingga pelaksanaan kegiatan dapat diukur.',
  check: (sop) => blankFields(sop, 'duration', 'waktu belum diisi.'),
};
