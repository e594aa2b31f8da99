import { type Rule, rowName } from './finding.ts';
import { firstPlace, flowGraph, isTerminator, startSteps, stepIds } from './graph.ts';
import { ADVICE } from './sources.ts';

/** Every step but a capsule that ends leads on. */
export const noDeadEnd: Rule = {
  id: 'no-dead-end',
  title: 'Tidak ada jalan buntu',
  basis: 'advice',
  source: ADVICE,
  principles: ['clarity', 'certainty'],
  why: 'Setiap kegiatan harus menuju kegiatan berikutnya sampai prosedur selesai.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'],
      flows: '1>2 1>3',
    },
  },
  check(sop) {
    const { steps } = flowGraph(sop);
    // A capsule that stands alone waits for what comes after it.
    const starts = new Set(steps.length > 1 ? startSteps(sop) : []);
    return steps
      .filter((step) => step.out.length === 0 && (starts.has(step) || !isTerminator(step)))
      .map((step) => ({
        at: stepIds(step),
        message: `${rowName(firstPlace(step).row)}: buntu, tidak ada panah keluar.`,
      }));
  },
};
