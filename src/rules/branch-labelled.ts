import { symbolPlace } from '../model/lookup.ts';
import { isBlank } from './blank.ts';
import { decisionsOf } from './decisions.ts';
import { type Rule, rowName } from './finding.ts';

/** Every exit of a decision says which answer it is. */
export const branchLabelled: Rule = {
  id: 'branch-labelled',
  basis: 'practice',
  why: 'Tanpa label, pembaca tidak tahu cabang mana yang berlaku untuk setiap jawaban.',
  check(sop) {
    return decisionsOf(sop).flatMap(({ place, exits }) =>
      exits
        .filter((exit) => isBlank(exit.label))
        .map((exit) => ({
          at: [place.activity.id, exit.id],
          message: `${rowName(place.row)}: cabang ${target(symbolPlace(sop, exit.to)?.row)}belum diberi label (Ya/Tidak).`,
        })),
    );
  },
};

const target = (row: number | undefined): string =>
  row === undefined ? '' : `menuju kegiatan ${row + 1} `;
