import type { Activity } from '../model/sop.ts';
import { type Hit, type Rule, rowName } from './finding.ts';
import { TAUGHT } from './sources.ts';

/** A procedure neither begins nor ends with a decision. */
export const decisionInside: Rule = {
  id: 'decision-inside',
  title: 'Keputusan tidak di awal atau akhir',
  basis: 'practice',
  source: TAUGHT,
  principles: ['clarity'],
  why: 'Ada yang dikerjakan dahulu sebelum diputuskan, dan setiap jawaban masih harus ditindaklanjuti.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: ['a<> Memeriksa berkas', 'b[] Mencatat berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2:Ya 1>3:Tidak 2>3',
    },
  },
  check(sop) {
    const rows = sop.activities.filter(({ symbols }) => symbols.length > 0);
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last || first === last) return [];
    const rowOf = (activity: Activity) => sop.activities.indexOf(activity);
    return [...hitsOf(first, rowOf(first), 'diawali'), ...hitsOf(last, rowOf(last), 'diakhiri')];
  },
};

function hitsOf({ id, symbols }: Activity, row: number, how: string): readonly Hit[] {
  const decisions = symbols.filter(({ kind }) => kind === 'decision');
  // With a capsule beside it, the procedure begins or ends with that.
  if (decisions.length === 0 || symbols.some(({ kind }) => kind === 'terminator')) return [];
  const at = [id, ...decisions.map((symbol) => symbol.id)];
  return [{ at, message: `${rowName(row)}: prosedur sebaiknya tidak ${how} keputusan.` }];
}
