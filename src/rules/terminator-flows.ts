import type { Flow } from '../model/sop.ts';
import { type Hit, type Rule, rowName } from './finding.ts';
import {
  endCapsules,
  firstPlace,
  flowGraph,
  isDecision,
  type Step,
  startSteps,
  stepIds,
} from './graph.ts';
import { DRAWING } from './sources.ts';

/** No arrow leaves a capsule that ends, and only decisions lead back to the one that begins. */
export const terminatorFlows: Rule = {
  id: 'terminator-flows',
  title: 'Panah pada kapsul',
  basis: 'regulation',
  source: `${DRAWING} Bahwa tidak ada panah keluar dari kapsul selesai kami simpulkan dari artinya.`,
  principles: ['clarity', 'certainty'],
  why: 'Kapsul selesai adalah akhir prosedur dan kapsul mulai adalah awalnya; ke kapsul mulai hanya boleh kembali jawaban Tidak dari suatu keputusan.',
  examples: {
    good: {
      rows: ['a( Mengajukan berkas', 'b<> Memeriksa berkas', 'a) Menerima berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: ['a( Mengajukan berkas', 'b[] Mencatat berkas', 'a) Menerima berkas'],
      flows: '1>2 2>3 3>2',
    },
  },
  check(sop) {
    const { stepOf } = flowGraph(sop);
    const leaving = endCapsules(sop).filter((step) => step.out.length > 0);
    const entered = startSteps(sop).flatMap((step) => {
      const flows = step.in.filter((flow) => !isDecision(stepOf.get(flow.from)));
      return flows.length > 0 ? [entering(step, flows)] : [];
    });
    return [...[...byRow(leaving)].map(([row, steps]) => leavingIn(row, steps)), ...entered];
  },
};

function byRow(steps: readonly Step[]): ReadonlyMap<number, readonly Step[]> {
  const rows = new Map<number, Step[]>();
  for (const step of steps) {
    const { row } = firstPlace(step);
    rows.set(row, [...(rows.get(row) ?? []), step]);
  }
  return rows;
}

const leavingIn = (row: number, steps: readonly Step[]): Hit => ({
  at: [...new Set(steps.flatMap(stepIds)), ...steps.flatMap(({ out }) => out.map(({ id }) => id))],
  message: `${rowName(row)}: kapsul selesai tidak boleh memiliki panah keluar.`,
});

const entering = (step: Step, flows: readonly Flow[]): Hit => ({
  at: [...stepIds(step), ...flows.map(({ id }) => id)],
  message: `${rowName(firstPlace(step).row)}: ke kapsul mulai hanya boleh kembali panah dari suatu keputusan.`,
});
