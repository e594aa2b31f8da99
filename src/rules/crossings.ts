import { symbolPlace } from '../model/lookup.ts';
import type { Sop } from '../model/sop.ts';
import type { Rule } from './finding.ts';
import { ADVICE } from './sources.ts';

/** No line crosses another on paper. */
export const crossings: Rule = {
  id: 'crossings',
  title: 'Garis tidak berpotongan',
  basis: 'advice',
  source: `${ADVICE} Aturan tentang garis yang berpotongan tidak kami temukan dalam peraturan.`,
  principles: ['clarity'],
  why: 'Garis yang berpotongan mudah salah dibaca; sering cukup memindahkan kolom atau kegiatan.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: [
        'a( Menerima surat',
        'b[]c[] Menelaah surat',
        'b[]c[] Menyusun jawaban',
        'a) Mengarsipkan surat',
      ],
      flows: '1>2a 1>2b 2a>3b 2b>3a 3a>4 3b>4',
      facts: { crossings: [['f3', 'f4']] },
    },
  },
  check(sop, facts) {
    return facts.crossings.flatMap(([flow, other]) => {
      const [one, two] = [nameOf(sop, flow), nameOf(sop, other)];
      if (!one || !two) return [];
      return [{ at: [flow, other], message: `Panah ${one} memotong panah ${two}.` }];
    });
  },
};

function nameOf(sop: Sop, id: string): string | null {
  const flow = sop.flows.find((one) => one.id === id);
  const [from, to] = [symbolPlace(sop, flow?.from ?? ''), symbolPlace(sop, flow?.to ?? '')];
  return from && to ? `dari kegiatan ${from.row + 1} ke ${to.row + 1}` : null;
}
