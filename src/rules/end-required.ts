import { asCapsule } from './asCapsule.ts';
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
    const { row } = firstPlace(last);
    const at = stepIds(last);
    const message = `${rowName(row)}: belum ada kapsul selesai pada akhir prosedur.`;
    const fix = asCapsule(sop, row, 'out');
    return [fix ? { at, message, fix } : { at, message }];
  },
};
