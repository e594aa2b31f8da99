import { suggestedAt } from '../language/deeds.ts';
import { writtenLike } from '../language/letterCase.ts';
import { COMMANDS } from '../language/verbs.ts';
import { remembered } from '../model/remembered.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import { type Rule, rowName } from './finding.ts';
import { type Reading, readingOf } from './readings.ts';
import { activeFix } from './rewriting.ts';
import { DRAWING } from './sources.ts';

/** Every activity begins with a verb that acts; a passive and a subject have rules of their own. */
export const activeVerb: Rule = {
  id: 'active-verb',
  title: 'Kegiatan diawali kata kerja aktif',
  basis: 'regulation',
  source: DRAWING,
  principles: ['clarity'],
  why: 'Kata kerja aktif di awal langsung menyebut apa yang dilakukan pelaksana pada kolomnya.',
  examples: {
    good: inRow('Mengajukan nomor surat'),
    bad: inRow('Pengajuan nomor surat'),
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      const reading = isBlank(activity.description) ? null : readingOf(sop, activity);
      const said = reading && saidOf(reading);
      if (!said) return [];
      const message = `${rowName(row)}: ${said}`;
      return [{ at: [activity.id], message, ...activeFix(sop, activity) }];
    });
  },
};

const saidOf = remembered(({ sentence: { text, tokens }, start }: Reading): string | null => {
  if (start.class !== 'noun' && start.class !== 'command') return null;
  const token = tokens[start.at];
  if (!token) return 'awali dengan kata kerja aktif, misalnya “Mencatat” atau “Menyerahkan”.';
  const deed = start.class === 'noun' ? suggestedAt(tokens, start.at) : null;
  const verb = COMMANDS.get(start.class === 'command' ? token.word : '') ?? deed?.verb;
  const end = deed?.words === 2 ? (tokens[start.at + 1]?.to ?? token.to) : token.to;
  const word = text.slice(token.from, end);
  if (!verb)
    return `“${word}” bukan kata kerja; awali dengan kata kerja aktif, misalnya “Mencatat” atau “Menyerahkan”.`;
  const form = start.class === 'command' ? 'gunakan bentuk me-' : 'awali dengan kata kerja aktif';
  return `${form}: “${word}” → “${writtenLike(verb, word)}”.`;
});
