import type { Rule } from './finding.ts';
import { endCapsules, firstPlace, stepIds } from './graph.ts';
import { SIGNED } from './sources.ts';

/** One capsule ends the procedure, unless it really ends in several ways. */
export const singleEnd: Rule = {
  id: 'single-end',
  title: 'Satu kapsul selesai',
  basis: 'practice',
  source: SIGNED,
  principles: ['clarity', 'certainty'],
  why: 'Satu akhir membuat hasil prosedur jelas; beberapa akhir hanya bila prosedur memang berakhir berbeda.',
  examples: {
    good: {
      rows: [
        'a( Menerima permohonan',
        'b<> Memeriksa permohonan',
        'b[] Menyusun surat jawaban',
        'a) Mengirim jawaban',
      ],
      flows: '1>2 2>3:Ya 2>4:Tidak 3>4',
    },
    bad: {
      rows: [
        'a( Menerima permohonan',
        'b<> Memeriksa permohonan',
        'b) Mengirim surat jawaban',
        'a) Mengembalikan permohonan',
      ],
      flows: '1>2 2>3:Ya 2>4:Tidak',
    },
  },
  check(sop) {
    const ends = endCapsules(sop);
    if (ends.length < 2) return [];
    const rows = [...new Set(ends.map((step) => firstPlace(step).row + 1))].join(', ');
    const message = `Kegiatan ${rows}: ada ${ends.length} kapsul selesai. Sebaiknya satu akhir, kecuali memang berakhir berbeda.`;
    return [{ at: [...new Set(ends.flatMap(stepIds))], message }];
  },
};
