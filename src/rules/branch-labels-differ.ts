import type { Flow } from '../model/sop.ts';
import { answerText } from './answers.ts';
import { isBlank } from './blank.ts';
import { decisionIds, decisionsOf, doublesOf } from './decisions.ts';
import { type Rule, rowName } from './finding.ts';
import { ADVICE } from './sources.ts';

/** No two exits of a decision are the same answer, however it is written. */
export const branchLabelsDiffer: Rule = {
  id: 'branch-labels-differ',
  title: 'Label cabang berbeda',
  basis: 'advice',
  source: ADVICE,
  principles: ['clarity', 'certainty'],
  why: 'Dua cabang dengan label yang sama tidak memberi tahu cabang mana yang harus diikuti.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Ya',
    },
  },
  check(sop) {
    return decisionsOf(sop).flatMap((decision) =>
      doublesOf(decision.exits, answerOf).map((exits) => ({
        at: decisionIds(decision, exits),
        message: `${rowName(decision.place.row)}: ${exits.length} cabang berlabel sama, “${exits[0]?.label.trim()}”.`,
      })),
    );
  },
};

const answerOf = ({ label }: Flow): string | null =>
  isBlank(label) ? null : answerText(label) || label.trim();
