import { outputAsThing, type Statement, statementIn } from '../language/outputWords.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import { type Rule, rowName } from './finding.ts';
import { perRow } from './perRow.ts';
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
      const statement = statementOf(activity);
      if (!statement) return [];
      const { sentence, index } = statement;
      const { from = 0, to = 0 } = sentence.tokens[index] ?? {};
      const thing = outputAsThing(statement);
      const said = `${rowName(row)}: output “${sentence.text.slice(from, to)} …” menyatakan kegiatan, bukan benda`;
      const message =
        thing === null ? `${said}; sebut dokumen atau hasilnya.` : `${said}; misalnya “${thing}”.`;
      const fix = thing === null ? {} : { fix: rewriteCell(activity.id, 'output', thing) };
      return [{ at: [activity.id], message, ...fix }];
    });
  },
};

const statementOf = perRow(({ output }): Statement | null =>
  isBlank(output) ? null : statementIn(output),
);
