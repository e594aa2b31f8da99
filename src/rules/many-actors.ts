import type { Rule } from './finding.ts';
import { ADVICE } from './sources.ts';

const MOST = 8;
const LANES = 'abcdefghi';

/** Not more columns than a page shows well. */
export const manyActors: Rule = {
  id: 'many-actors',
  title: `Tidak lebih dari ${MOST} pelaksana`,
  basis: 'advice',
  source: `${ADVICE} Batas jumlah pelaksana tidak kami temukan dalam peraturan.`,
  principles: ['efficiency', 'clarity'],
  why: 'Makin banyak pelaksana, makin sempit kolomnya dan makin sering pekerjaan berpindah tangan.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: [...LANES].map(
        (lane, i) =>
          `${lane}${(i % (MOST + 1)) % MOST === 0 ? '(' : '[]'} Meneruskan surat ${i + 1}`,
      ),
      actors: [...LANES].map((_, i) => `Kepala Seksi ${i + 1}`),
    },
  },
  check({ actors }) {
    if (actors.length <= MOST) return [];
    const message = `Ada ${actors.length} pelaksana, lebih dari ${MOST}; pertimbangkan menyederhanakan.`;
    return [{ at: actors.slice(MOST).map(({ id }) => id), message }];
  },
};
