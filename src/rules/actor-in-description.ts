import { type Mention, mentionAt } from '../language/actorNames.ts';
import { isAfterThat } from '../language/clauses.ts';
import { ADVERBS, AND, THEN } from '../language/smallWords.ts';
import { isDone } from '../language/startClass.ts';
import { voiceOf } from '../language/wordClass.ts';
import { remembered } from '../model/remembered.ts';
import type { Activity, Sop } from '../model/sop.ts';
import { isBlank } from './blank.ts';
import { inRow } from './example.ts';
import { type Rule, rowName } from './finding.ts';
import { type Reading, readingOf } from './readings.ts';
import { activeFix } from './rewriting.ts';
import { DRAWING } from './sources.ts';

/** Who acts stands in the column alone: no subject, and no "oleh"; who is told or given something may be named. */
export const actorInDescription: Rule = {
  id: 'actor-in-description',
  title: 'Uraian tidak menyebut pelaksananya',
  basis: 'regulation',
  source: DRAWING,
  principles: ['clarity'],
  why: 'Pelaksana sudah ditunjukkan oleh kolom tempat simbol berada; disebut dua kali, keduanya mudah berbeda.',
  examples: {
    good: inRow('Menyerahkan surat kepada Sekretaris'),
    bad: inRow('Kepala Seksi menyerahkan surat kepada Sekretaris'),
  },
  check(sop) {
    return sop.activities.flatMap((activity, row) => {
      if (isBlank(activity.description)) return [];
      const reading = readingOf(sop, activity);
      const isFirst = reading.start.class === 'subject';
      const mention = isFirst ? reading.start.subject : laterActor(reading);
      if (!mention) return [];
      const said = `${rowName(row)}: uraian menyebut “${nameOf(reading, mention)}”`;
      const other = isWhole(reading, mention) ? otherLane(sop, activity, mention) : undefined;
      const message = other
        ? `${said}, sedangkan simbolnya berada pada kolom “${other}”.`
        : `${said}; pelaksana sudah ditunjukkan oleh kolomnya.`;
      return [{ at: [activity.id], message, ...(isFirst ? activeFix(sop, activity) : {}) }];
    });
  },
};

/** The name as written; of a role all up to what it does. */
function nameOf(reading: Reading, mention: Mention): string {
  const { tokens, text } = reading.sentence;
  const { from, to } = mention;
  const verb = reading.start.verb;
  let end = to;
  if (!isWhole(reading, mention) && verb !== null && verb > from)
    end = Math.min(verb, from + LONGEST_NAME);
  while (end > to && ADVERBS.has(tokens[end - 1]?.word ?? '')) end--;
  return text.slice(tokens[from]?.from, tokens[end - 1]?.to);
}

/** Whether a pelaksana of this SOP is named and nothing more: "Kasi" is not "Kasi Pelayanan". */
const isWhole = ({ sentence: { tokens } }: Reading, { to, actors }: Mention): boolean =>
  actors.length > 0 && (to >= tokens.length || isDone(tokens, to) || tokens[to]?.gap !== '');

/** Words of a role's name that are shown at most. */
const LONGEST_NAME = 4;

/** The lane that holds the row's only symbols, where the text names another pelaksana of this SOP. */
function otherLane(sop: Sop, { symbols }: Activity, { actors }: Mention): string | undefined {
  const named = new Set(actors.map((index) => sop.actors[index]?.id));
  if (named.size === 0 || symbols.length === 0) return undefined;
  if (symbols.some(({ actor }) => named.has(actor))) return undefined;
  return sop.actors.find(({ id }) => id === symbols[0]?.actor)?.name;
}

/** A pelaksana who acts in a later part, "lalu Camat menandatangani", or by whom something is done. */
const laterActor = remembered(({ sentence, start, verbs, names }: Reading): Mention | null => {
  if (start.class !== 'active' && start.class !== 'root') return null;
  const { tokens } = sentence;
  const acts = (index: number): boolean => isDone(tokens, index);
  for (const { index, clause, isFirst, isOutcome, led, voice } of verbs) {
    if (clause !== 'main' || isOutcome || index <= start.at) continue;
    if (voice !== 'active' || isFirst || led === 'none') continue;
    const from = partStart(sentence.tokens, index, start.at);
    const mention = mentionAt(sentence, from, names, acts);
    if (!mention || !isSubject(tokens, mention, index)) continue;
    if (!isPair(sentence, from, names)) return mention;
  }
  return agent(sentence, start.at, verbs, names);
});

type Tokens = Reading['sentence']['tokens'];

/** Where the part begins that a verb is in. */
function partStart(tokens: Tokens, verb: number, least: number): number {
  let from = verb;
  while (from > least + 1 && tokens[from]?.gap === '' && !endsLead(tokens, from - 1)) from--;
  return from;
}

/** Whether a word leads to the next part, or ends what does: "lalu", "maupun", "setelah itu". */
function endsLead(tokens: Tokens, index: number): boolean {
  const word = tokens[index]?.word ?? '';
  return THEN.has(word) || AND.has(word) || isAfterThat(tokens, index - 1);
}

/** A subject further on is no longer than this, words. */
const FAR = 5;

/** Words between a "dan" and the first word of the name before it, at most. */
const LONG = 4;

/** "mengundang Lurah dan Camat mengikuti rapat": two who are named together, and one of them is no subject. */
function isPair(sentence: Reading['sentence'], from: number, names: Reading['names']): boolean {
  const { tokens } = sentence;
  if (!AND.has(tokens[from - 1]?.word ?? '') || tokens[from - 1]?.gap !== '') return false;
  for (let index = from - 2; index >= Math.max(1, from - 1 - LONG); index--) {
    if (voiceOf(tokens[index]?.word ?? '') !== null) return false;
    const before = mentionAt(sentence, index, names, () => true);
    if (before && before.to <= from - 1) return true;
    if (tokens[index]?.gap !== '') return false;
  }
  return false;
}

/** Whether nothing but the name stands before the verb. */
const isSubject = (tokens: Tokens, { to }: Mention, verb: number): boolean =>
  verb - to <= FAR &&
  tokens.slice(to, verb).every(({ word }) => !/^(?:yang|untuk|agar|kepada|ke|dari|di)$/.test(word));

/** "oleh Camat" in what is stated, if Camat is of this SOP. */
function agent(
  sentence: Reading['sentence'],
  at: number,
  verbs: Reading['verbs'],
  names: Reading['names'],
): Mention | null {
  const { tokens } = sentence;
  for (let index = at + 1; index < tokens.length; index++) {
    if (tokens[index]?.word !== 'oleh') continue;
    const before = verbs.findLast((verb) => verb.index < index);
    const isInner = before?.clause !== 'main' || isNoun(tokens, before.index, index);
    const mention = isInner ? null : mentionAt(sentence, index + 1, names, () => true);
    if (mention && mention.actors.length > 0) return mention;
  }
  return null;
}

/** "berkas yang lengkap oleh ..." and "berkas untuk Camat" are of the noun. */
const isNoun = (tokens: Tokens, verb: number, by: number): boolean =>
  tokens.slice(verb, by).some(({ word }) => word === 'yang' || word === 'untuk') ||
  voiceOf(tokens[verb]?.word ?? '') !== 'active' ||
  AND.has(tokens[by - 1]?.word ?? '');
