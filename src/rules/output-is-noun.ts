import { outputAsThing, statementIn } from '../language/outputWords.ts';
import { remembered } from '../model/remembered.ts';
import type { Activity } from '../model/sop.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import { type Fix, type Rule, rowName } from './finding.ts';
import { rewriteCell } from './rewriting.ts';
import { TAUGHT } from './sources.ts';

/** An Output is a thing one can point to. */
export const outputIsNoun: Rule = {
  id: 'output-is-noun',
  title: 'Output berupa benda',
  basis: 'practice',
  source: TAUGHT,
  principles: ['measurability', 'clarity'],
  why: 'Output adalah bukti bahwa kegiatan selesai: dokumen atau benda yang dapat ditunjukkan, bukan kegiatan lain.',
  examples: {
    good: inRow('Mencatat surat | Surat masuk | 5 menit | Surat yang telah dicatat'),
    bad: inRow('Mencatat surat | Surat masuk | 5 menit | Surat dicatat'),
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      const judged = judgedOf(activity);
      if (!judged) return [];
      const message = `${rowName(row)}: ${judged.said}`;
      const { fix } = judged;
      return [{ at: [activity.id], message, ...(fix ? { fix } : {}) }];
    });
  },
};

/** What is said against the Output of a row, whatever its number, and the thing that it could name instead. */
const judgedOf = remembered(
  (activity: Activity): { readonly said: string; readonly fix: Fix | null } | null => {
    const statement = isBlank(activity.output) ? null : statementIn(activity.output);
    if (!statement) return null;
    const { sentence, index } = statement;
    const { from = 0, to = 0 } = sentence.tokens[index] ?? {};
    const thing = outputAsThing(statement);
    const advice = thing === null ? '; sebut dokumen atau hasilnya.' : `; misalnya “${thing}”.`;
    return {
      said: `output “${sentence.text.slice(from, to)} …” menyatakan kegiatan, bukan benda${advice}`,
      fix: thing === null ? null : rewriteCell(activity.id, 'output', thing),
    };
  },
);
