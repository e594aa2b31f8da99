import { symbolPlace } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import { otherAnswer } from './answers.ts';
import { isBlank } from './blank.ts';
import { type Decision, decisionIds, decisionsOf } from './decisions.ts';
import { withLabel } from './edits.ts';
import { type Fix, type Rule, rowName } from './finding.ts';
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
    return decisionsOf(sop).flatMap((decision) =>
      decision.exits
        .filter((exit) => isBlank(exit.label))
        .map((exit) => {
          const { row } = decision.place;
          const at = decisionIds(decision, [exit]);
          const message = `${rowName(row)}: cabang ${target(sop, exit)}belum diberi label (Ya/Tidak).`;
          const fix = labelFor(decision, exit);
          return fix ? { at, message, fix } : { at, message };
        }),
    );
  },
};

function target(sop: Sop, { to }: Flow): string {
  const place = symbolPlace(sop, to);
  return place ? `menuju kegiatan ${place.row + 1} ` : '';
}

/** Of two exits the one without a label is what the other is not. */
function labelFor({ place, exits }: Decision, exit: Flow): Fix | null {
  const [one, two, ...more] = exits;
  const other = one === exit ? two : one;
  if (!other || more.length > 0 || isBlank(other.label)) return null;
  const label = otherAnswer(other.label);
  if (label === null) return null;
  return {
    does: `Memberi label “${label}” pada cabang kegiatan ${place.row + 1}, karena cabang lainnya “${other.label.trim()}”.`,
    apply: (now) => withLabel(now, exit.id, label),
  };
}
