import type { Flow } from '../model/sop.ts';
import { answerText, areAnswers, isKnownAnswer } from './answers.ts';
import { isBlank } from './blank.ts';
import { decisionIds, decisionsOf } from './decisions.ts';
import { type Rule, rowName } from './finding.ts';
import { SIGNED } from './sources.ts';

/** Exits are Ya and Tidak, or another pair that answers one question. */
export const branchLabelsKnown: Rule = {
  id: 'branch-labels-known',
  title: 'Label cabang berupa Ya/Tidak',
  basis: 'practice',
  source: `Permenpan RB 35/2012 memberi contoh ya/tidak, lengkap/tidak, dan benar/salah. ${SIGNED}`,
  principles: ['clarity'],
  why: 'Ya/Tidak, atau pasangan seperti Lengkap/Tidak lengkap, langsung dipahami; label lain perlu dijelaskan pada Keterangan.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Lengkap 2>1:Tidak_lengkap',
    },
    bad: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:A 2>1:B',
    },
  },
  check(sop) {
    return decisionsOf(sop).flatMap((decision) => {
      const unclear = unclearOf(decision.exits.filter(({ label }) => !isBlank(label)));
      if (unclear.length === 0) return [];
      const message = `${rowName(decision.place.row)}: label cabang bukan Ya/Tidak; pastikan maknanya jelas.`;
      return [{ at: decisionIds(decision, unclear), message }];
    });
  },
};

/** Two labels are read together; one alone, or one of three, has to be clear by itself. */
function unclearOf(exits: readonly Flow[]): readonly Flow[] {
  const [one, two, ...more] = exits;
  if (one && two && more.length === 0) {
    if (areAnswers(one.label, two.label)) return [];
    const isKnown = isKnownAnswer(one.label) && isKnownAnswer(two.label);
    // The same answer twice is another rule's.
    return isKnown && answerText(one.label) === answerText(two.label) ? [] : exits;
  }
  return exits.filter(({ label }) => !isKnownAnswer(label));
}
