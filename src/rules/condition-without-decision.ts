import { type Condition, conditionIn } from '../language/conditions.ts';
import { edited } from '../language/edits.ts';
import { capital } from '../language/letterCase.ts';
import { remembered } from '../model/remembered.ts';
import type { Activity } from '../model/sop.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import { type Fix, type Rule, rowName } from './finding.ts';
import { type Reading, readingOf } from './readings.ts';
import { holds } from './rewriting.ts';
import { SIGNED } from './sources.ts';

/** A condition that parts the way is drawn; one that only lets a step be left out belongs to Keterangan. */
export const conditionWithoutDecision: Rule = {
  id: 'condition-without-decision',
  title: 'Syarat digambar sebagai keputusan',
  basis: 'practice',
  source: SIGNED,
  principles: ['clarity', 'certainty'],
  why: 'Syarat yang hanya tertulis pada uraian tidak terlihat pada alur, sehingga pembaca tidak tahu jalan lainnya.',
  examples: {
    good: {
      rows: ['a( Menerima berkas', 'b<> Memeriksa kelengkapan berkas', 'a) Mengarsipkan berkas'],
      flows: '1>2 2>3:Ya 2>1:Tidak',
    },
    bad: inRow('Mencatat berkas, jika tidak lengkap dikembalikan kepada pengirim'),
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      if (isBlank(activity.description) || holds(activity, 'decision')) return [];
      const condition = conditionOf(readingOf(sop, activity));
      if (!condition) return [];
      const said = `${rowName(row)}: uraian mengandung syarat (“${condition.said}”)`;
      const at = [activity.id];
      if (condition.kind === 'branch') return [{ at, message: `${said} tanpa belah ketupat.` }];
      const message = `${said}; tulis pada Keterangan.`;
      return [{ at, message, severity: 'hint' as const, ...moving(activity, condition) }];
    });
  },
};

const conditionOf = remembered(({ sentence }: Reading) => conditionIn(sentence));

/** What stands in brackets of its own can be taken to Keterangan as it is. */
function moving(
  { id, description, remarks }: Activity,
  { brackets }: Condition,
): { readonly fix?: Fix } {
  if (!brackets) return {};
  const condition = capital(description.slice(brackets.from + 1, brackets.to - 1).trim());
  const cells = {
    description: edited(description, [{ ...brackets, by: '' }]),
    remarks: isBlank(remarks) ? condition : `${remarks.trimEnd()}\n${condition}`,
  };
  return {
    fix: {
      does: `Memindahkan “${condition}” ke Keterangan.`,
      apply: (sop) => ({
        ...sop,
        activities: sop.activities.map((row) => (row.id === id ? { ...row, ...cells } : row)),
      }),
    },
  };
}
