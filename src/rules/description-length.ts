import { remembered } from '../model/remembered.ts';
import type { Activity } from '../model/sop.ts';
import { inRow } from './example.ts';
import { type Rule, rowName } from './finding.ts';
import { ADVICE } from './sources.ts';

const MOST = 25;

/** An activity is said in few words. */
export const descriptionLength: Rule = {
  id: 'description-length',
  title: `Uraian tidak lebih dari ${MOST} kata`,
  basis: 'advice',
  source: ADVICE,
  principles: ['clarity'],
  why: 'Uraian yang singkat cepat dipahami; rincian cara kerja dapat ditulis pada Keterangan.',
  examples: {
    good: inRow('Mencatat surat dalam buku agenda'),
    bad: inRow(
      'Mencatat nomor, tanggal, asal, perihal, sifat, lampiran, dan ringkasan isi surat pada buku agenda surat masuk yang disediakan di meja penerimaan, lalu membubuhkan cap tanggal terima di sudut kanan atas',
    ),
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      const words = wordsIn(activity);
      if (words <= MOST) return [];
      const message = `${rowName(row)}: uraian terlalu panjang (${words} kata).`;
      return [{ at: [activity.id], message }];
    });
  },
};

const wordsIn = remembered(
  ({ description }: Activity) =>
    description.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
);
