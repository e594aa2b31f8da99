import { type Rule, rowName } from './finding.ts';
import { endCapsules, firstPlace, flowGraph, stepIds } from './graph.ts';
import { DRAWING } from './sources.ts';

/** At least one capsule ends the procedure. */
export const endRequired: Rule = {
  id: 'end-required',
  title: 'Ada kapsul selesai',
  basis: 'regulation',
  source: DRAWING,
  principles: ['clarity', 'certainty'],
  why: 'Kegiatan akhir harus jelas: prosedur berakhir pada kapsul selesai.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a[] Mengarsipkan surat'] },
  },
  check(sop) {
    const last = flowGraph(sop).steps.at(-1);
    if (!last || endCapsules(sop).length > 0) return [];
    const message = `${rowName(firstPlace(last).row)}: belum ada kapsul selesai pada akhir prosedur.`;
    return [{ at: stepIds(last), message }];
  },
};
