import { symbolPlace } from '../model/lookup.ts';
import { decisionIds, decisionsOf, doublesOf } from './decisions.ts';
import { type Rule, rowName } from './finding.ts';
import { ADVICE } from './sources.ts';

/** Two answers lead to two different symbols. */
export const branchesDiffer: Rule = {
  id: 'branches-differ',
  title: 'Cabang menuju kegiatan yang berbeda',
  basis: 'advice',
  source: ADVICE,
  principles: ['clarity', 'efficiency'],
  why: 'Jika kedua jawaban menuju kegiatan yang sama, tidak ada yang diputuskan.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>3:Tidak',
    },
  },
  check(sop) {
    return decisionsOf(sop).flatMap((decision) =>
      doublesOf(decision.exits, ({ to }) => to).map((exits) => {
        const place = symbolPlace(sop, exits[0]?.to ?? '');
        const target = place ? `menuju kegiatan ${place.row + 1}` : 'menuju tempat yang sama';
        return {
          at: decisionIds(decision, exits),
          message: `${rowName(decision.place.row)}: ${exits.length} cabang keputusan sama-sama ${target}.`,
        };
      }),
    );
  },
};
