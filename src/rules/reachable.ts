import { type Hit, type Rule, rowName } from './finding.ts';
import { firstPlace, flowGraph, reached, type Step, startSteps, stepIds } from './graph.ts';
import { ADVICE } from './sources.ts';

/** Every symbol can be come to from the start; without a start, from the first symbol. */
export const reachable: Rule = {
  id: 'reachable',
  title: 'Semua kegiatan terhubung',
  basis: 'advice',
  source: ADVICE,
  principles: ['clarity'],
  why: 'Kegiatan yang tidak terhubung tidak akan pernah dilaksanakan menurut diagram.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'],
      flows: '1>3 2>3',
    },
  },
  check(sop) {
    const graph = flowGraph(sop);
    const starts = startSteps(sop);
    const connected = reached(graph, starts.length > 0 ? starts : graph.steps.slice(0, 1), 'out');
    const apart = graph.steps.filter((step) => !connected.has(step));
    const told = new Set<Step>();
    const hits: Hit[] = [];
    // Where a part hangs together, it is told of once: where an arrow has to come to it.
    for (const step of [...apart.filter((one) => one.in.length === 0), ...apart]) {
      if (told.has(step)) continue;
      const part = [...reached(graph, [step], 'out')].filter((one) => !connected.has(one));
      const others = part.filter((one) => !told.has(one)).length - 1;
      for (const one of part) told.add(one);
      hits.push({ at: stepIds(step), message: messageOf(step, others) });
    }
    return hits;
  },
};

function messageOf(step: Step, others: number): string {
  const message = `${rowName(firstPlace(step).row)}: tidak terhubung dari kegiatan awal`;
  return others > 0 ? `${message}, begitu pula ${others} simbol setelahnya.` : `${message}.`;
}
