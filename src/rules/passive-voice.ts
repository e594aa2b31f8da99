import type { Verb } from '../language/clauses.ts';
import { remembered } from '../model/remembered.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import { type Rule, rowName } from './finding.ts';
import { type Reading, readingOf } from './readings.ts';
import { activeFix } from './rewriting.ts';
import { DRAWING } from './sources.ts';

/** No activity says what is done to something; within a clause of its own ("yang telah diparaf") it may. */
export const passiveVoice: Rule = {
  id: 'passive-voice',
  title: 'Uraian memakai kalimat aktif',
  basis: 'regulation',
  source: DRAWING,
  principles: ['clarity'],
  why: 'Kalimat pasif menceritakan nasib dokumen, sedangkan SOP menyebut tindakan pelaksana pada kolomnya.',
  examples: {
    good: inRow('Mencatat surat yang telah dibaca'),
    bad: inRow('Surat dicatat dalam buku agenda'),
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      if (isBlank(activity.description)) return [];
      const reading = readingOf(sop, activity);
      const { sentence, start } = reading;
      const isPassive = start.class === 'passive';
      const index = isPassive ? start.verb : (laterPassive(reading)?.index ?? null);
      const token = index === null ? undefined : sentence.tokens[index];
      if (!token) return [];
      const word = sentence.text.slice(token.from, token.to);
      const message = isPassive
        ? `${rowName(row)}: “${word}” berbentuk pasif; gunakan kalimat aktif.`
        : `${rowName(row)}: bagian dengan “${word}” berbentuk pasif; teruskan dengan kata kerja aktif.`;
      return [{ at: [activity.id], message, ...(isPassive ? activeFix(sop, activity) : {}) }];
    });
  },
};

/** A part further on that begins with a passive, or has one behind its noun: "..., surat dikirim". */
const laterPassive = remembered(({ start, verbs }: Reading): Verb | undefined => {
  if (start.class !== 'active' && start.class !== 'root') return undefined;
  return verbs.find(
    ({ voice, clause, led, isFirst, isAdding, isOutcome, index }) =>
      voice === 'passive' &&
      clause === 'main' &&
      !isAdding &&
      !isOutcome &&
      index > start.at &&
      (isFirst ? led !== 'none' : led === 'part' || led === 'then'),
  );
});
