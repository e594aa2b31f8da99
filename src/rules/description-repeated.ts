import { remembered } from '../model/remembered.ts';
import type { Activity } from '../model/sop.ts';
import { type Rule, rowName } from './finding.ts';
import { SIGNED } from './sources.ts';

/** No two activities read the same. */
export const descriptionRepeated: Rule = {
  id: 'description-repeated',
  title: 'Setiap kegiatan berbeda uraiannya',
  basis: 'practice',
  source: SIGNED,
  principles: ['clarity', 'efficiency'],
  why: 'Uraian yang sama membuat pembaca tidak tahu bedanya: sebutkan apa yang dikerjakan atau disetujui pada setiap kegiatan.',
  examples: {
    good: {
      rows: [
        'a( Menerima surat',
        'b[] Memaraf konsep surat',
        'c[] Menandatangani surat',
        'a) Mengirim surat',
      ],
    },
    bad: {
      rows: ['a( Menerima surat', 'b[] Memaraf surat', 'c[] Memaraf surat', 'a) Mengirim surat'],
    },
  },
  check(sop) {
    const rows = new Map<string, number[]>();
    sop.activities.forEach((activity, row) => {
      const text = plainText(activity);
      if (text === '') return;
      const known = rows.get(text);
      if (known) known.push(row);
      else rows.set(text, [row]);
    });
    return [...rows.values()]
      .filter((same) => same.length > 1)
      .map((same) => ({
        at: same.flatMap((row) => sop.activities[row]?.id ?? []),
        message: `${namesOf(same)}: uraiannya sama persis.`,
      }));
  },
};

/** A text without case, signs and the spaces between. */
const plainText = remembered(({ description }: Activity) =>
  (description.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '),
);

const namesOf = (rows: readonly number[]): string => {
  const last = (rows.at(-1) ?? 0) + 1;
  const [first = 0, ...others] = rows.slice(0, -1);
  return `${[rowName(first), ...others.map((row) => row + 1)].join(', ')} dan ${last}`;
};
