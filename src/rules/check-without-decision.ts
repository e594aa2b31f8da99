import { isDocumentCheck } from '../language/checking.ts';
import { remembered } from '../model/remembered.ts';
import type { Activity, Sop } from '../model/sop.ts';
import { isBlank } from './blank.ts';
import { type Rule, rowName } from './finding.ts';
import { flowGraph } from './graph.ts';
import { type Reading, readingOf } from './readings.ts';
import { holds } from './rewriting.ts';
import { TAUGHT } from './sources.ts';

/** A document that is checked may be found wanting: then there are two ways on. */
export const checkWithoutDecision: Rule = {
  id: 'check-without-decision',
  title: 'Pemeriksaan yang dapat menolak memakai belah ketupat',
  basis: 'practice',
  source: TAUGHT,
  principles: ['clarity', 'certainty'],
  why: 'Jika hasil pemeriksaan dapat ditolak, SOP perlu menunjukkan ke mana berkas kembali.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa kelengkapan berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: ['a( Menerima berkas', 'b[] Memeriksa kelengkapan berkas', 'a) Mengarsipkan berkas'],
    },
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      if (isBlank(activity.description) || !holds(activity, 'process')) return [];
      if (holds(activity, 'decision') || !isCheck(readingOf(sop, activity))) return [];
      if (isDecidedNext(sop, activity, row)) return [];
      const message = `${rowName(row)}: memeriksa dokumen; jika hasilnya dapat ditolak, pertimbangkan belah ketupat.`;
      return [{ at: [activity.id], message }];
    });
  },
};

const isCheck = remembered(({ sentence, verbs, start }: Reading) =>
  isDocumentCheck(sentence, verbs, start.at),
);

/** Whether the next row, or one that the flow goes on to, decides on what was checked. */
function isDecidedNext(sop: Sop, { symbols }: Activity, row: number): boolean {
  const below = sop.activities[row + 1];
  if (below && holds(below, 'decision')) return true;
  const { stepOf } = flowGraph(sop);
  const flows = symbols.flatMap(({ id }) => stepOf.get(id)?.out ?? []);
  return flows.some(({ to }) =>
    stepOf.get(to)?.places.some(({ symbol }) => symbol.kind === 'decision'),
  );
}
