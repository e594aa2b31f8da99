import type { Verb } from '../language/clauses.ts';
import { remembered } from '../model/remembered.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import { type Rule, rowName } from './finding.ts';
import { type Reading, readingOf } from './readings.ts';
import { ADVICE } from './sources.ts';

/** So many things done make several activities. */
const MANY = 3;

/** One row is one activity: three verbs are several, and so are two that come one after the other. */
export const oneAction: Rule = {
  id: 'one-action',
  title: 'Satu baris memuat satu kegiatan',
  basis: 'advice',
  source: ADVICE,
  principles: ['clarity', 'measurability'],
  why: 'Waktu dan output hanya dapat diukur untuk satu tindakan; beberapa tindakan sebaiknya menjadi beberapa baris.',
  examples: {
    good: inRow('Mencatat dan menomori surat'),
    bad: inRow('Mencatat surat, menyusun lembar disposisi, dan menyerahkan surat'),
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      if (isBlank(activity.description)) return [];
      const acts = actsOf(readingOf(sop, activity));
      const isMany =
        acts.length >= MANY || (acts.length === 2 && acts.some(({ isNext }) => isNext));
      if (!isMany) return [];
      const said = acts.map(({ word }) => `“${word}”`).join(', ');
      const message = `${rowName(row)}: uraian memuat beberapa tindakan (${said}); pertimbangkan menjadi beberapa kegiatan.`;
      return [{ at: [activity.id], message }];
    });
  },
};

interface Act {
  readonly word: string;
  /** Whether it is said to come after the one before. */
  readonly isNext: boolean;
}

/** What is stated to be done, each verb once; verbs with a slash between them are one. */
const actsOf = remembered(({ sentence: { tokens }, start, verbs }: Reading): readonly Act[] => {
  if (start.verb === null) return [];
  const isStated = ({ index, clause, isFirst, isAdding, isOutcome }: Verb): boolean =>
    clause === 'main' && !isAdding && !isOutcome && (isFirst || index === start.verb);
  const acts = verbs.filter(isStated).flatMap(({ index, led }): Act[] => {
    const { word = '', gap = '' } = tokens[index] ?? {};
    if (gap === '/' && index !== start.verb) return [];
    const isSerta = tokens[index - 1]?.word === 'serta';
    return [{ word, isNext: index !== start.verb && (led === 'then' || isSerta) }];
  });
  return acts.filter(({ word }, index) => acts.findIndex((same) => same.word === word) === index);
});
