import type { Activity, Sop } from '../model/sop.ts';
import { asCapsule } from './asCapsule.ts';
import { type Hit, type Rule, rowName } from './finding.ts';
import { TAUGHT } from './sources.ts';

/** The first activity and the last are drawn as capsules, and are activities like all others. */
export const terminatorAtEnds: Rule = {
  id: 'terminator-at-ends',
  title: 'Kegiatan pertama dan terakhir berupa kapsul',
  basis: 'practice',
  source: TAUGHT,
  principles: ['clarity'],
  why: 'Kapsul menandai batas prosedur: kegiatan yang mengawali dan yang mengakhirinya.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: ['a( Menerima surat', 'b) Mencatat surat', 'a[] Mengarsipkan surat'],
      flows: '1>3 3>2',
    },
  },
  check(sop) {
    const rows = sop.activities.filter(({ symbols }) => symbols.length > 0);
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last || first === last) return [];
    return [...missing(sop, first, 'pertama'), ...missing(sop, last, 'terakhir')];
  },
};

function missing(sop: Sop, activity: Activity, which: 'pertama' | 'terakhir'): readonly Hit[] {
  if (activity.symbols.some(({ kind }) => kind === 'terminator')) return [];
  const row = sop.activities.indexOf(activity);
  const at = [activity.id, ...activity.symbols.map(({ id }) => id)];
  const message = `${rowName(row)}: kegiatan ${which} sebaiknya digambar dengan kapsul.`;
  const fix = asCapsule(sop, row, which === 'pertama' ? 'in' : 'out');
  return [fix ? { at, message, fix } : { at, message }];
}
