/**
 * The text of an activity as it should begin, where that can be said safely: with a verb of the lists, without the
 * subject that has its own column. Anything that would be a guess is no proposal.
 */
import { type ActorNames, type Mention, mentionAt } from './actorNames.ts';
import type { Verb } from './clauses.ts';
import { deedAt } from './deeds.ts';
import { type Edit, edited } from './edits.ts';
import { capital, withinSentence, writtenLike } from './letterCase.ts';
import { DOCUMENT_NOUNS } from './nominalisations.ts';
import { AND, FILLERS, OPENERS } from './smallWords.ts';
import { isDone, type Start } from './startClass.ts';
import type { Token } from './token.ts';
import type { Sentence } from './tokens.ts';
import { ACTIVE_OF_ROOT, COMMANDS } from './verbs.ts';
import { voiceOf } from './wordClass.ts';
import { wordSet } from './wordSet.ts';

/** What is known of a row when its text is to be put right. */
export interface Row {
  readonly sentence: Sentence;
  readonly start: Start;
  readonly verbs: readonly Verb[];
  readonly names: ActorNames;
  /** The pelaksana whose columns hold its symbols, by their places. */
  readonly actors: ReadonlySet<number>;
}

/** The text with a better beginning, or null where there is none that is safe. */
export function activeText(row: Row): string | null {
  const edits = editsOf(row);
  if (!edits) return null;
  const text = edited(row.sentence.text, edits);
  return text === row.sentence.text ? null : text;
}

function editsOf(row: Row): readonly Edit[] | null {
  switch (row.start.class) {
    case 'command':
      return commandEdits(row);
    case 'noun':
      return nounEdits(row);
    case 'subject':
      return subjectEdits(row);
    case 'passive':
      return passiveEdits(row);
    default:
      return null;
  }
}

const replacing = ({ text }: Sentence, { from, to }: Token, by: string): Edit => ({
  from,
  to,
  by: writtenLike(by, text.slice(from, to)),
});

/** "Terima surat" becomes "Menerima surat". */
function commandEdits({ sentence, start }: Row): readonly Edit[] | null {
  const token = sentence.tokens[start.at];
  const verb = COMMANDS.get(token?.word ?? '');
  return token && verb && sentence.tokens[start.at + 1] ? [replacing(sentence, token, verb)] : null;
}

/** Of persons, these verbs have what follows for their object: elsewhere it may be who acts. */
const OF_PERSONS = wordSet(`
  memanggil mengundang melayani mengangkat melantik memberhentikan membina melatih menugaskan mendata menjemput
  mendampingi memutasi memensiunkan mendaftarkan
`);
/** Fall away before the object of a verb. */
const NO_LONGER = wordSet('atas terhadap akan');

/** "Pengajuan tiket" becomes "Mengajukan tiket", "Pemeriksaan dan persetujuan berkas" both. */
function nounEdits(row: Row): readonly Edit[] | null {
  const { sentence, start } = row;
  const { tokens } = sentence;
  const { word = '' } = tokens[start.at] ?? {};
  if (start.verb !== null || DOCUMENT_NOUNS.has(word) || isState(tokens)) return null;
  const edits: Edit[] = [];
  let at = start.at;
  let last = '';
  for (;;) {
    const deed = deedAt(tokens, at);
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (!deed || !first) return null;
    edits.push(
      replacing(
        sentence,
        { ...first, to: (deed.words === 2 && second?.to) || first.to },
        deed.verb,
      ),
    );
    last = deed.verb;
    at += deed.words;
    const next = nextDeed(tokens, at);
    if (next === null) break;
    at = next;
  }
  const object = tokens[at];
  if (object?.gap !== '') return null;
  if (NO_LONGER.has(object.word)) edits.push({ from: object.from, to: object.to, by: '' });
  const isAgent = mentionAt(sentence, at, row.names, () => true) !== null && !OF_PERSONS.has(last);
  const agent = agentEdits(row, at);
  return isAgent || !agent ? null : [...edits, ...agent];
}

/** "Proses pemindaian selesai" says how things are. */
const isState = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => word === 'selesai' || word === 'telah' || word === 'sudah');

/** Where another deed of the same object stands, behind "dan", a comma or a slash. */
function nextDeed(tokens: readonly Token[], at: number): number | null {
  const { word = '', gap = '' } = tokens[at] ?? {};
  const next = AND.has(word) ? at + 1 : at;
  const isJoined = AND.has(word) || gap === '/' || gap === ',';
  return isJoined && deedAt(tokens, next) ? next : null;
}

/** "oleh Kasubag" out of the text, if it is who stands in the column; null where it is somebody else. */
function agentEdits({ sentence, names, actors }: Row, from: number): readonly Edit[] | null {
  const { tokens } = sentence;
  const by = tokens.findIndex(({ word }, index) => index >= from && word === 'oleh');
  if (by < 0) return [];
  const agent = allMentions(sentence, by + 1, names);
  if (!agent?.actors.length || agent.actors.every((actor) => !actors.has(actor))) return null;
  const next = tokens[agent.to];
  if (next && next.gap === '' && !PREPOSITIONS.has(next.word)) return null;
  return [{ from: tokens[by]?.from ?? 0, to: tokens[agent.to - 1]?.to ?? 0, by: '' }];
}

const PREPOSITIONS = wordSet(
  'kepada ke di pada untuk dengan melalui dari karena dalam sebagai sesuai guna agar',
);

/** Several names in a row: "PPK dan Penyedia". */
function allMentions(sentence: Sentence, from: number, names: ActorNames): Mention | null {
  const { tokens } = sentence;
  const verb = (index: number): boolean => isDone(tokens, index) || index >= tokens.length;
  let all = mentionAt(sentence, from, names, verb);
  for (;;) {
    const next = all && (AND.has(tokens[all.to]?.word ?? '') || tokens[all.to]?.gap === '/');
    if (!all || !next) return all;
    const at = AND.has(tokens[all.to]?.word ?? '') ? all.to + 1 : all.to;
    const more = mentionAt(sentence, at, names, verb);
    if (!more) return all;
    all = { from, to: more.to, actors: [...all.actors, ...more.actors] };
  }
}

/** "Kasubag memeriksa berkas" becomes "Memeriksa berkas" where Kasubag is the column. */
function subjectEdits(row: Row): readonly Edit[] | null {
  const { sentence, start, names, actors } = row;
  const { tokens, text } = sentence;
  const all = start.subject && allMentions(sentence, start.subject.from, names);
  const verb = tokens[start.verb ?? -1];
  if (!all || !verb || start.verb === null || all.actors.length === 0) return null;
  if (all.actors.some((actor) => !actors.has(actor))) return null;
  const between = tokens.slice(all.to, start.verb);
  const kept = between.filter(({ word }) => !FILLERS.has(word));
  if (
    kept.some(
      ({ word, gap }) =>
        gap !== '' || !/^(?:tidak|kembali|bersama-sama|ikut|turut|dapat)$/.test(word),
    )
  )
    return null;
  const active = voiceOf(verb.word)
    ? null
    : (COMMANDS.get(verb.word) ?? deedAt(tokens, start.verb)?.verb);
  if (active === undefined) return null;
  const said = active ?? text.slice(verb.from, verb.to);
  const words = [...kept.map(({ from, to }) => text.slice(from, to)), said].join(' ');
  const from = tokens[all.from]?.from ?? 0;
  const isStart = start.at === all.from && tokens[0] === tokens[all.from];
  return [{ from, to: verb.to, by: isStart ? capital(words) : words }];
}

/** "Surat dicatat dan diarsipkan oleh Staf" becomes "Mencatat dan mengarsipkan surat". */
function passiveEdits(row: Row): readonly Edit[] | null {
  const { sentence, start } = row;
  const { tokens, text } = sentence;
  if (start.at !== 0 || start.verb === null) return null;
  const verbs = passivesAt(tokens, start.verb);
  const last = verbs.at(-1);
  if (!last || row.verbs.some(({ index, clause }) => clause === 'main' && index > last.index))
    return null;
  const until = tokens.findIndex(
    ({ word }, index) => index >= (start.verb ?? 0) || FILLERS.has(word),
  );
  const object = tokens.slice(0, until);
  const between = tokens.slice(until, start.verb);
  if (!isPlainThing(object) || between.some(({ word }) => !FILLERS.has(word))) return null;
  const agent = agentEdits(row, last.index);
  const [first, end, token] = [object[0], object.at(-1), tokens[last.index]];
  if (!agent || !token || (!first && !tokens[last.index + 1])) return null;
  const acts = verbs.map(({ active, before }) => before + active).join('');
  const thing = first && end ? ` ${withinSentence(text.slice(first.from, end.to))}` : '';
  return [{ from: 0, to: token.to, by: capital(acts) + thing }, ...agent];
}

/** Words that a name of a thing is not made of. */
const NOT_IN_THING = wordSet('yang oleh tidak belum dan atau serta');

const isPlainThing = (tokens: readonly Token[]): boolean =>
  !OPENERS.has(tokens[0]?.word ?? '') &&
  tokens.every(({ word, gap }, index) => !NOT_IN_THING.has(word) && (index === 0 || gap === ''));

interface Act {
  readonly index: number;
  readonly active: string;
  readonly before: string;
}

/** Passives one after another, "dicatat dan diarsipkan", each with its active form; none if one has none. */
function passivesAt(tokens: readonly Token[], from: number): readonly Act[] {
  const acts: Act[] = [];
  for (let index = from; ; ) {
    const active = ACTIVE_OF_ROOT.get(tokens[index]?.word.replace(/^di-?/, '') ?? '');
    if (!active) return [];
    acts.push({ index, active, before: acts.length === 0 ? '' : joiner(tokens, index) });
    const next = AND.has(tokens[index + 1]?.word ?? '') ? index + 2 : index + 1;
    const isList = next > index + 1 || /^[,/]$/.test(tokens[next]?.gap ?? '');
    if (!isList || voiceOf(tokens[next]?.word ?? '') !== 'passive') return acts;
    index = next;
  }
}

const joiner = (tokens: readonly Token[], index: number): string => {
  const { word = '' } = tokens[index - 1] ?? {};
  if (AND.has(word)) return ` ${word} `;
  return tokens[index]?.gap === '/' ? '/' : ', ';
};
