import { type Hit, type Rule, rowName } from './finding.ts';
import { type FlowGraph, firstPlace, flowGraph, isTerminator, reached, stepIds } from './graph.ts';
import { ADVICE } from './sources.ts';

/** Every step but a capsule leads on, and no loop goes round for ever. */
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
    const graph = flowGraph(sop);
    const stuck = graph.steps.filter((step) => step.out.length === 0 && !isTerminator(step));
    return [
      ...stuck.map((step) => ({
        at: stepIds(step),
        message: `${rowName(firstPlace(step).row)}: buntu, tidak ada panah keluar.`,
      })),
      ...endlessLoop(graph),
    ];
  },
};

function endlessLoop(graph: FlowGraph): readonly Hit[] {
  const last = graph.steps.filter((step) => step.out.length === 0);
  const escaping = reached(graph, last, 'in');
  const caught = graph.steps.filter((step) => !escaping.has(step));
  const [first] = caught;
  if (!first) return [];
  const message = `${rowName(firstPlace(first).row)}: alur berputar terus dan tidak pernah mencapai akhir.`;
  return [{ at: caught.flatMap(stepIds), message }];
}
