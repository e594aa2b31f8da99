import { type Rule, rowName } from './finding.ts';
import { firstPlace, flowGraph, reached, startSteps, stepIds } from './graph.ts';
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
    return graph.steps
      .filter((step) => !connected.has(step))
      .map((step) => ({
        at: stepIds(step),
        message: `${rowName(firstPlace(step).row)}: tidak terhubung dari kegiatan awal.`,
      }));
  },
};
