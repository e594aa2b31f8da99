import { decisionsOf } from './decisions.ts';
import { type Rule, rowName } from './finding.ts';

/** A decision has two exits at least. */
export const decisionTwoExits: Rule = {
  id: 'decision-two-exits',
  basis: 'regulation',
  why: 'Belah ketupat menggambarkan pengambilan keputusan: harus ada dua jawaban, seperti Ya dan Tidak.',
  check(sop) {
    return decisionsOf(sop)
      .filter(({ exits }) => exits.length < 2)
      .map(({ place, exits }) => ({
        at: [place.activity.id, place.symbol.id],
        message: `${rowName(place.row)}: keputusan memiliki ${exits.length} cabang; seharusnya dua (Ya/Tidak).`,
      }));
  },
};
