import { isUntouched } from './blank.ts';
import { type Rule, rowName } from './finding.ts';

/** Every row holds a symbol in the column of an actor. */
export const activityHasActor: Rule = {
  id: 'activity-has-actor',
  basis: 'regulation',
  why: 'Setiap kegiatan dilaksanakan oleh pelaksana: letakkan simbol pada kolomnya.',
  check(sop) {
    if (isUntouched(sop)) return [];
    return sop.activities.flatMap((activity, row) =>
      activity.symbols.length === 0
        ? [{ at: [activity.id], message: `${rowName(row)}: belum memiliki pelaksana.` }]
        : [],
    );
  },
};
