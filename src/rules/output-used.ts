import { type Rule, rowName } from './finding.ts';
import { chainOf } from './outputUse.ts';
import { ADVICE } from './sources.ts';

/** What a row makes is asked for further on; `chainOf` says by whom. */
export const outputUsed: Rule = {
  id: 'output-used',
  title: 'Output dipakai pada kegiatan berikutnya',
  basis: 'advice',
  source: ADVICE,
  principles: ['efficiency', 'harmony'],
  why: 'Output yang tidak disebut pada Kelengkapan mana pun menandakan serah terima yang terputus, atau hasil yang tidak diperlukan.',
  examples: {
    good: {
      rows: [
        'a( Menerima surat | Surat masuk | 5 menit | Surat masuk',
        'b[] Menyusun lembar disposisi | Surat masuk | 5 menit | Lembar disposisi',
        'a) Mengarsipkan disposisi | Disposisi | 5 menit | Arsip disposisi',
      ],
    },
    bad: {
      rows: [
        'a( Menerima surat | Surat masuk | 5 menit | Surat masuk',
        'b[] Menyusun lembar disposisi | Surat masuk | 5 menit | Lembar disposisi',
        'a) Mengarsipkan surat | Buku agenda | 5 menit | Arsip surat',
      ],
    },
  },
  check(sop) {
    const { unused } = chainOf(sop);
    return sop.activities.flatMap((activity, row) =>
      unused.has(activity.id)
        ? [
            {
              at: [activity.id],
              message: `${rowName(row)}: output “${short(activity.output)}” tidak dipakai pada kegiatan berikutnya.`,
            },
          ]
        : [],
    );
  },
};

/** Letters of an output that a message shows at most. */
const MOST = 60;

function short(output: string): string {
  const line = output.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST).trimEnd()}…` : line;
}
