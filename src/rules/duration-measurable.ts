import { type Amount, type Duration, durationOf } from '../model/duration.ts';
import { TO } from '../model/durationGrammar.ts';
import { withoutTrimmings } from '../model/durationTrimmings.ts';
import { perText } from '../model/remembered.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import { type Rule, rowName } from './finding.ts';
import { FLOW_PAGE } from './sources.ts';

/** A waktu says a number and a unit. */
export const durationMeasurable: Rule = {
  id: 'duration-measurable',
  title: 'Waktu dapat diukur',
  basis: 'regulation',
  source: `${FLOW_PAGE} Bahwa waktu ditulis dengan angka dan satuan adalah tafsir kami.`,
  principles: ['measurability'],
  why: 'Waktu dengan angka dan satuan (menit, jam, hari kerja) dapat dijumlahkan dan diawasi.',
  examples: {
    good: inRow('Mencatat surat | Surat | 5 - 10 menit'),
    bad: inRow('Mencatat surat | Surat | Secepatnya'),
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      const wrong = wrongIn(activity.duration);
      if (wrong === null) return [];
      const message = `${rowName(row)}: waktu “${activity.duration.trim()}” ${wrong}.`;
      return [{ at: [activity.id], message }];
    });
  },
};

const wrongIn = perText((duration: string): string | null => {
  if (isBlank(duration)) return null;
  const said = withoutTrimmings(duration);
  const time = durationOf(said);
  if (time === null) return 'tidak terukur; tulis angka dan satuan (menit, jam, hari kerja)';
  return isReversed(said, time) ? 'terbalik; tulis yang lebih singkat dahulu' : null;
});

const BETWEEN = new RegExp(`^(.*?[\\p{L}\\d'])${TO}(\\d.*)$`, 'iu');

/** Whether the longer end of a range comes first. */
function isReversed(said: string, { expected, fastest }: Duration): boolean {
  const [, low, high = ''] = BETWEEN.exec(said) ?? [];
  if (low === undefined) return false;
  const unit = /\p{L}.*$/u.exec(high)?.[0] ?? '';
  const first = durationOf(/\p{L}/u.test(low) ? low : `${low} ${unit}`)?.expected;
  const isFirst = ({ minutes, days, months }: Amount) =>
    minutes === first?.minutes && days === first.days && months === first.months;
  return isFirst(expected) && !isFirst(fastest);
}
