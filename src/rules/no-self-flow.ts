import { type SymbolPlace, symbolPlaces } from '../model/lookup.ts';
import type { Flow } from '../model/sop.ts';
import { withoutFlow } from './edits.ts';
import { type Hit, type Rule, rowName } from './finding.ts';
import { ADVICE } from './sources.ts';

/** A flow leads from one symbol to another. */
export const noSelfFlow: Rule = {
  id: 'no-self-flow',
  title: 'Panah menuju simbol lain',
  basis: 'advice',
  source: ADVICE,
  principles: ['clarity'],
  why: 'Panah yang kembali ke simbolnya sendiri tidak menunjukkan langkah berikutnya.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'],
      flows: '1>2 2>2 2>3',
    },
  },
  check(sop) {
    const places = symbolPlaces(sop);
    return sop.flows.flatMap((flow) => hitsOf(flow, places.get(flow.from), places.get(flow.to)));
  },
};

function hitsOf(
  flow: Flow,
  from: SymbolPlace | undefined,
  to: SymbolPlace | undefined,
): readonly Hit[] {
  const place = from ?? to;
  if (from && to && flow.from !== flow.to) return [];
  if (!place) return [{ at: [flow.id], message: 'Ada panah yang tidak mencapai simbol.' }];
  const { activity, symbol, row } = place;
  const wrong = from && to ? 'kembali ke simbolnya sendiri' : 'tidak mencapai simbol';
  return [
    {
      at: [activity.id, symbol.id, flow.id],
      message: `${rowName(row)}: ada panah yang ${wrong}.`,
      fix: {
        does: `Menghapus panah pada kegiatan ${row + 1} yang ${wrong}.`,
        apply: (now) => withoutFlow(now, flow.id),
      },
    },
  ];
}
