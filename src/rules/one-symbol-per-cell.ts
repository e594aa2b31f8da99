import { remembered } from '../model/remembered.ts';
import type { Activity, FlowSymbol } from '../model/sop.ts';
import { type Rule, rowName } from './finding.ts';
import { SIGNED } from './sources.ts';

/** A pelaksana has one symbol in a row. */
export const oneSymbolPerCell: Rule = {
  id: 'one-symbol-per-cell',
  title: 'Satu simbol dalam satu sel',
  basis: 'practice',
  source: SIGNED,
  principles: ['clarity'],
  why: 'Satu baris adalah satu kegiatan; dua simbol pada kolom yang sama berarti dua kegiatan.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: ['a( Menerima surat', 'b[]b[] Mencatat dan meneruskan surat', 'a) Mengarsipkan surat'],
      flows: '1>2a 2a>2b 2b>3',
    },
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) =>
      crowdedCells(activity).map((symbols) => ({
        at: [activity.id, ...symbols.map(({ id }) => id)],
        message: `${rowName(row)}: ada ${symbols.length} simbol dalam satu sel pelaksana; pecah menjadi ${symbols.length} kegiatan.`,
      })),
    );
  },
};

const crowdedCells = remembered(({ symbols }: Activity): readonly (readonly FlowSymbol[])[] => {
  if (symbols.length < 2) return [];
  const cells = new Map<string, FlowSymbol[]>();
  for (const symbol of symbols)
    cells.set(symbol.actor, [...(cells.get(symbol.actor) ?? []), symbol]);
  return [...cells.values()].filter((cell) => cell.length > 1);
});
