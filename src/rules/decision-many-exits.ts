import { decisionsOf } from './decisions.ts';
import { type Rule, rowName } from './finding.ts';

/** More than two exits are allowed, but rare: signed SOPs chain decisions instead. */
export const decisionManyExits: Rule = {
  id: 'decision-many-exits',
  basis: 'practice',
  why: 'Pilihan yang lebih dari dua lebih mudah dibaca sebagai beberapa keputusan yang berurutan.',
  check(sop) {
    return decisionsOf(sop)
      .filter(({ exits }) => exits.length > 2)
      .map(({ place, exits }) => ({
        at: [place.activity.id, place.symbol.id],
        message: `${rowName(place.row)}: keputusan memiliki ${exits.length} cabang; umumnya dua (Ya/Tidak).`,
      }));
  },
};
