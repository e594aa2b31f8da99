import { decisionsOf } from './decisions.ts';
import { type Rule, rowName } from './finding.ts';
import { SIGNED } from './sources.ts';

/** A decision has two exits: fewer decide nothing, more are allowed but rare, as signed SOPs chain decisions. */
export const decisionTwoExits: Rule = {
  id: 'decision-two-exits',
  title: 'Keputusan memiliki dua cabang',
  basis: 'practice',
  source: `${SIGNED} Permenpan RB 35/2012 memberi contoh jawaban seperti ya/tidak; batas dua cabang tidak kami temukan di dalamnya.`,
  principles: ['clarity', 'certainty'],
  why: 'Belah ketupat menggambarkan pengambilan keputusan dengan dua jawaban, seperti Ya dan Tidak; pilihan yang lebih banyak lebih mudah dibaca sebagai beberapa keputusan yang berurutan.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya',
    },
  },
  check(sop) {
    return decisionsOf(sop)
      .filter(({ exits }) => exits.length !== 2)
      .map(({ place, exits }) => ({
        at: [place.activity.id, place.symbol.id],
        message: `${rowName(place.row)}: keputusan memiliki ${exits.length} cabang; seharusnya dua (Ya/Tidak).`,
        severity: exits.length > 2 ? 'warning' : 'error',
      }));
  },
};
