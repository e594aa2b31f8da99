import { type Rule, rowName } from './finding.ts';
import {
  endCapsules,
  type FlowGraph,
  firstPlace,
  flowGraph,
  reached,
  type Step,
  stepIds,
} from './graph.ts';
import { ADVICE } from './sources.ts';

/** Whoever goes round can leave: from each step something that ends can be come to. */
export const loopHasExit: Rule = {
  id: 'loop-has-exit',
  title: 'Perulangan memiliki jalan keluar',
  basis: 'advice',
  source: ADVICE,
  principles: ['certainty', 'efficiency'],
  why: 'Tanpa jalan keluar, pekerjaan berputar terus dan prosedur tidak pernah selesai.',
  examples: {
    good: {
      rows: ['a( Menyusun surat', 'b<> Memeriksa surat', 'a) Mengirim surat'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: [
        'a( Menyusun surat',
        'b<> Memeriksa surat',
        'a[] Memperbaiki surat',
        'a) Mengirim surat',
      ],
      flows: '1>2 2>3:Ya 2>1:Tidak 3>2',
    },
  },
  check(sop) {
    const graph = flowGraph(sop);
    const last = new Set([
      ...graph.steps.filter((step) => step.out.length === 0),
      ...endCapsules(sop),
    ]);
    const escaping = reached(graph, [...last], 'in');
    const caught = graph.steps.filter((step) => !escaping.has(step));
    return loopsOf(graph, caught).map((loop) => ({
      at: [...new Set(loop.flatMap(stepIds))],
      message: `${rowsOf(loop)}: alur berputar terus dan tidak pernah mencapai akhir.`,
    }));
  },
};

/** The loops in which steps without a way out end up, each in the order of the document. */
function loopsOf(graph: FlowGraph, caught: readonly Step[]): readonly (readonly Step[])[] {
  const loops: ReadonlySet<Step>[] = [];
  const told = new Set<Step>();
  for (const step of caught) {
    if (told.has(step)) continue;
    const on = reached(graph, [step], 'out');
    for (const one of on) told.add(one);
    if (!loops.some((loop) => [...loop].some((one) => on.has(one))))
      loops.push(innermost(graph, on));
  }
  return loops.map((loop) => caught.filter((step) => loop.has(step)));
}

/** Going on from these steps, the furthest first, one ends up among some that lead back to each other alone. */
function innermost(graph: FlowGraph, on: ReadonlySet<Step>): ReadonlySet<Step> {
  const [first] = on;
  const back = reached(graph, first ? [first] : [], 'in');
  const away = [...on].findLast((step) => !back.has(step));
  return away ? innermost(graph, reached(graph, [away], 'out')) : on;
}

const rowsOf = (loop: readonly Step[]): string => {
  const rows = [...new Set(loop.map((step) => firstPlace(step).row))];
  const [first = 0] = rows;
  return rows.length > 1 ? `${rowName(first)} sampai ${(rows.at(-1) ?? 0) + 1}` : rowName(first);
};
