import { asCapsule } from './asCapsule.ts';
import { type Rule, rowName } from './finding.ts';
import { firstPlace, flowGraph, startSteps, stepIds } from './graph.ts';
import { DRAWING } from './sources.ts';

/** Exactly one capsule begins the procedure; arrows that loop back to it are fine. */
export const oneStart: Rule = {
  id: 'one-start',
  title: 'Satu kapsul mulai',
  basis: 'regulation',
  source: `${DRAWING} Bahwa mulainya tepat satu adalah kebiasaan SOP bertanda tangan.`,
  principles: ['clarity', 'certainty'],
  why: 'Kegiatan awal harus jelas: prosedur dibaca dari satu kapsul mulai.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: { rows: ['a[] Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
  },
  check(sop) {
    const [first] = flowGraph(sop).steps;
    if (!first) return [];
    const starts = startSteps(sop);
    if (starts.length === 1) return [];
    if (starts.length === 0) {
      const { row } = firstPlace(first);
      const at = stepIds(first);
      const message = `${rowName(row)}: prosedur belum diawali kapsul mulai.`;
      const fix = asCapsule(sop, row, 'in');
      return [fix ? { at, message, fix } : { at, message }];
    }
    const rows = [...new Set(starts.map((step) => firstPlace(step).row + 1))].join(', ');
    const message = `Kegiatan ${rows}: ada ${starts.length} kapsul mulai; seharusnya tepat satu.`;
    return [{ at: [...new Set(starts.flatMap(stepIds))], message }];
  },
};
