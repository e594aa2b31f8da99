import { isBlankRow } from './blank.ts';
import type { Rule } from './finding.ts';
import { ADVICE } from './sources.ts';

const MOST = 12;

/** A procedure is short enough to be seen as a whole. */
export const manyActivities: Rule = {
  id: 'many-activities',
  title: `Tidak lebih dari ${MOST} kegiatan`,
  basis: 'advice',
  source: `${ADVICE} Batas jumlah kegiatan tidak kami temukan dalam peraturan; sembilan dari sepuluh SOP yang kami hitung memiliki paling banyak ${MOST}.`,
  principles: ['efficiency', 'clarity'],
  why: 'Prosedur yang panjang sukar dibaca sekali lihat; bagian yang berdiri sendiri dapat menjadi SOP mikro.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: [
        'a( Menerima surat 1',
        ...Array.from(
          { length: MOST - 1 },
          (_, i) => `${i % 2 ? 'a' : 'b'}[] Mencatat surat ${i + 2}`,
        ),
        `a) Mengarsipkan surat ${MOST + 1}`,
      ],
    },
  },
  check({ activities }) {
    const filled = activities.filter((activity) => !isBlankRow(activity));
    if (filled.length <= MOST) return [];
    const message = `Ada ${filled.length} kegiatan, lebih dari ${MOST}; pertimbangkan membagi menjadi SOP mikro.`;
    return [{ at: filled.slice(MOST).map(({ id }) => id), message }];
  },
};
