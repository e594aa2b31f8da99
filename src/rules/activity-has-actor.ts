import { isUntouched } from './blank.ts';
import { type Rule, rowName } from './finding.ts';
import { FLOW_PAGE } from './sources.ts';

/** Every row holds a symbol in the column of an actor. */
export const activityHasActor: Rule = {
  id: 'activity-has-actor',
  title: 'Setiap kegiatan ada pelaksananya',
  basis: 'regulation',
  source: FLOW_PAGE,
  principles: ['certainty', 'clarity'],
  why: 'Setiap kegiatan dilaksanakan oleh pelaksana: letakkan simbol pada kolomnya.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: ['a( Menerima surat', '. Mencatat surat', 'a) Mengarsipkan surat'],
      flows: '1>3',
    },
  },
  check(sop) {
    if (isUntouched(sop)) return [];
    return sop.activities.flatMap((activity, row) =>
      activity.symbols.length === 0
        ? [{ at: [activity.id], message: `${rowName(row)}: belum memiliki pelaksana.` }]
        : [],
    );
  },
};
