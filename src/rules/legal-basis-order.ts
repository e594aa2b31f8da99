import type { Sop } from '../model/sop.ts';
import { inRow } from './example.ts';
import type { Rule } from './finding.ts';
import { lawRank } from './laws.ts';

/** Laws stand in the order of their rank; an entry that is none we know stays where it is. */
export const legalBasisOrder: Rule = {
  id: 'legal-basis-order',
  title: 'Dasar Hukum menurut urutan peraturan',
  basis: 'practice',
  source:
    'Jenis dan hierarki peraturan menurut UU 12/2011 pasal 7; tempat peraturan menteri, lembaga, dan kepala daerah di antaranya menurut kebiasaan SOP yang sudah ditandatangani.',
  principles: ['compliance'],
  why: 'Urutan dari peraturan tertinggi memperlihatkan bahwa setiap peraturan bersandar pada yang di atasnya.',
  examples: {
    good: {
      ...inRow('Mencatat surat'),
      identity: {
        legalBasis: [
          'UU Nomor 43 Tahun 2009',
          'PP Nomor 28 Tahun 2012',
          'Peraturan Bupati Nomor 5 Tahun 2023',
        ],
      },
    },
    bad: {
      ...inRow('Mencatat surat'),
      identity: {
        legalBasis: [
          'Peraturan Bupati Nomor 5 Tahun 2023',
          'UU Nomor 43 Tahun 2009',
          'PP Nomor 28 Tahun 2012',
        ],
      },
    },
  },
  check(sop) {
    const lower = firstOutOfOrder(sop.identity.legalBasis);
    if (lower === null) return [];
    const message = `Identitas: Dasar Hukum butir ${lower + 1} sebaiknya di atas butir sebelumnya, menurut urutan peraturan.`;
    const does = 'Mengurutkan Dasar Hukum menurut jenis peraturan, dari yang tertinggi.';
    return [{ at: ['legalBasis'], message, fix: { does, apply: withLawsInOrder } }];
  },
};

/** The first entry that ranks above one before it. */
function firstOutOfOrder(entries: readonly string[]): number | null {
  let lowest = 0;
  for (const [i, entry] of entries.entries()) {
    const rank = lawRank(entry) ?? lowest;
    if (rank < lowest) return i;
    lowest = rank;
  }
  return null;
}

/** Sorted by rank; what has none goes with the entry before it. */
function withLawsInOrder(sop: Sop): Sop {
  let last = 0;
  const ranked = sop.identity.legalBasis.map((entry) => {
    last = lawRank(entry) ?? last;
    return [entry, last] as const;
  });
  const legalBasis = ranked.toSorted(([, one], [, other]) => one - other).map(([entry]) => entry);
  return { ...sop, identity: { ...sop.identity, legalBasis } };
}
