import { symbolPlace } from '../model/lookup.ts';
import { isBlank } from './blank.ts';
import { decisionsOf } from './decisions.ts';
import { type Rule, rowName } from './finding.ts';
import { SIGNED } from './sources.ts';

/** Every exit of a decision says which answer it is. */
export const branchLabelled: Rule = {
  id: 'branch-labelled',
  title: 'Cabang keputusan diberi label',
  basis: 'practice',
  source: SIGNED,
  principles: ['clarity'],
  why: 'Tanpa label, pembaca tidak tahu cabang mana yang berlaku untuk setiap jawaban.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1',
    },
  },
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
