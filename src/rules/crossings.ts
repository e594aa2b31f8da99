import { symbolPlace } from '../model/lookup.ts';
import type { Sop } from '../model/sop.ts';
import type { Rule } from './finding.ts';
import { ADVICE } from './sources.ts';

/** Three work side by side, twice. */
const ROWS = [
  'a( Menerima surat',
  'a[]b[]c[] Menelaah surat',
  'a[]b[]c[] Menyusun jawaban',
  'b) Mengarsipkan surat',
];

/** No line crosses another on paper. */
export const crossings: Rule = {
  id: 'crossings',
  title: 'Garis tidak berpotongan',
  basis: 'advice',
  source: `${ADVICE} Aturan tentang garis yang berpotongan tidak kami temukan dalam peraturan.`,
  principles: ['clarity'],
  why: 'Garis yang berpotongan mudah salah dibaca; sering cukup memindahkan kolom atau kegiatan.',
  examples: {
    good: { rows: ROWS, flows: '1>2a 1>2b 1>2c 2a>3a 2b>3b 2c>3c 3a>4 3b>4 3c>4' },
    bad: {
      rows: ROWS,
      flows: '1>2a 1>2b 1>2c 2a>3c 2c>3a 2b>3b 3a>4 3b>4 3c>4',
      facts: { crossings: [['f5', 'f6']] },
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
