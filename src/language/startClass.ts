/** How an activity begins, which decides what is to be said of it: one class, and so one finding. */
import { type ActorNames, type Mention, mentionAt } from './actorNames.ts';
import { afterSmall, isAfterThat, type Verb, verbsFrom } from './clauses.ts';
import { LOANS, NOMINALISATIONS, TWO_WORDS } from './nominalisations.ts';
import { ADVERBS, CIRCUMSTANCE, CLAUSE_OPENERS, OPENERS } from './smallWords.ts';
import type { Token } from './token.ts';
import type { Sentence } from './tokens.ts';
import { COMMANDS, NAMED_THINGS, NOUN_TOO, ROOT_VERBS } from './verbs.ts';
import { isEvent, voiceOf } from './wordClass.ts';
import { wordSet } from './wordSet.ts';

/**
 * A verb that acts, a root that is a verb as it is, a root as a command, a pelaksana before the verb, a passive,
 * or a noun.
 */
export type StartClass = 'active' | 'root' | 'command' | 'subject' | 'passive' | 'noun';

export interface Start {
  readonly class: StartClass;
  /** The word that the activity begins with, small words and openings left out. */
  readonly at: number;
  /** The verb that decided, if one did. */
  readonly verb: number | null;
  /** Who acts, where a subject comes first. */
  readonly subject: Mention | null;
}

/** "bersama tim memeriksa": so many words at most up to the verb. */
const FAR = 6;

/** How a sentence begins. */
export function startOf(sentence: Sentence, names: ActorNames): Start {
  const { tokens } = sentence;
  const at = openingEnd(tokens);
  const { word = '' } = tokens[at] ?? {};
  if (isActive(tokens, at)) return { class: 'active', at, verb: at, subject: null };
  if (ROOT_VERBS.has(word)) return { class: 'root', at, verb: at, subject: null };
  if (voiceOf(word) === 'passive') return { class: 'passive', at, verb: at, subject: null };
  const verbs = statedVerbs(tokens, at);
  const [verb = null] = verbs;
  if (isCommand(tokens, at, verb)) return { class: 'command', at, verb: at, subject: null };
  return withSubject(sentence, at, verb, names) ?? withNoun(at, verbs);
}

/** A pelaksana comes first, and then what is done. */
function withSubject(
  sentence: Sentence,
  at: number,
  verb: Verb | null,
  names: ActorNames,
): Start | null {
  const { tokens } = sentence;
  const { word = '' } = tokens[at] ?? {};
  const isDeed = NOMINALISATIONS.has(word) || LOANS.has(word) || isEvent(word) || word === 'rapat';
  const mention = isDeed ? null : mentionAt(sentence, at, names, (index) => isDone(tokens, index));
  if (!mention) return null;
  const next = afterSmall(tokens, mention.to);
  const bare = isDone(tokens, next) && voiceOf(tokens[next]?.word ?? '') === null ? next : null;
  const acts = verb?.voice === 'active' ? verb.index : bare;
  if (acts === null || (verb !== null && acts > verb.index)) return null;
  return { class: 'subject', at, verb: acts, subject: mention };
}

/** A thing comes first: with a passive behind it, "Surat perintah membayar diterbitkan", or with nothing stated. */
function withNoun(at: number, verbs: readonly Verb[]): Start {
  const passive = verbs.find(
    ({ voice, led }, index) => voice === 'passive' && (index === 0 || led === 'none'),
  );
  if (passive) return { class: 'passive', at, verb: passive.index, subject: null };
  return { class: 'noun', at, verb: verbs[0]?.index ?? null, subject: null };
}

/** The verbs that state something in the first sentence. */
function statedVerbs(tokens: readonly Token[], at: number): readonly Verb[] {
  const end = tokens.findIndex(({ gap }, index) => index > at && gap === '.');
  const first = end < 0 ? tokens : tokens.slice(0, end);
  return verbsFrom(first, at).filter(({ clause }) => clause === 'main');
}

/** Whether a word, after small ones, is what a subject does: a verb, or a root as in "Pengguna login". */
export function isDone(tokens: readonly Token[], index: number): boolean {
  const at = afterSmall(tokens, index);
  const { word = '' } = tokens[at] ?? {};
  if (voiceOf(word) === 'active' || TWO_WORDS.has(`${word} ${tokens[at + 1]?.word}`)) return true;
  return ROOT_VERBS.has(word) || COMMANDS.has(word) || LOANS.has(word) || SHORT_DEEDS.has(word);
}

/** Foreign deeds that have no verb of their own in the lists. */
const SHORT_DEEDS = wordSet('login logout acc ttd tandatangan');

const isActive = (tokens: readonly Token[], at: number): boolean =>
  voiceOf(tokens[at]?.word ?? '') === 'active';

/** A bare root is a command, unless it is a noun here: "Isi surat diperiksa", "Uji coba". */
function isCommand(tokens: readonly Token[], at: number, verb: Verb | null): boolean {
  const { word = '' } = tokens[at] ?? {};
  if (!COMMANDS.has(word)) return false;
  if (!NOUN_TOO.has(word)) return true;
  const { word: next = '', gap = '' } = tokens[at + 1] ?? {};
  const isThing = gap === '' && NAMED_THINGS.has(`${word}-${next}`);
  return !isThing && verb?.voice !== 'passive' && tokens.length > at + 1;
}

/** Where the activity begins, behind small words and behind what only says when or by what. */
export function openingEnd(tokens: readonly Token[]): number {
  let at = 0;
  for (let openings = 0; openings < 3; openings++) {
    at = afterSetting(tokens, afterLeading(tokens, at));
    if (!OPENERS.has(tokens[at]?.word ?? '')) break;
    const next = afterOpening(tokens, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Begin what says when or where: "Di ruang rapat, memaparkan hasil", "Paling lambat tanggal 10, mengirim laporan". */
const SETTINGS = wordSet('di tanggal tgl pukul jam hari awal akhir pertengahan minggu bulan');

/** Behind the comma of a time or a place. */
function afterSetting(tokens: readonly Token[], at: number): number {
  if (!SETTINGS.has(tokens[at]?.word ?? '')) return at;
  const comma = tokens.findIndex(({ gap }, index) => index > at && gap !== '');
  return tokens[comma]?.gap === ',' ? comma : at;
}

/** With "setiap" they say how often. */
const TIMES = wordSet(
  'hari pagi sore minggu bulan triwulan semester tahun senin selasa rabu kamis jumat awal akhir kali saat',
);

/** Behind adverbs, "setelah itu", "secara berkala", "bersama tim"; a root verb stays where none follows. */
function afterLeading(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const { word = '' } = tokens[at] ?? {};
    if (isAfterThat(tokens, at)) at += 2;
    else if (word === 'secara' || word === 'masing-masing') at += word === 'secara' ? 2 : 1;
    else if (word === 'bersama' && voiceOf(tokens[at + 1]?.word ?? '') === null)
      return verbWithin(tokens, at, FAR) ?? at;
    else if (/^(?:se)?tiap$/.test(word) && TIMES.has(tokens[at + 1]?.word ?? '')) at += 2;
    else if (word === 'terlebih' || word === 'paling' || (word === 'lebih' && at > from)) at += 2;
    else if (!ADVERBS.has(word) || isTaxpayer(tokens, at)) return at;
    else if (ROOT_VERBS.has(word) && voiceOf(tokens[afterSmall(tokens, at)]?.word ?? '') === null)
      return at;
    else at++;
    if (at >= tokens.length) return from;
  }
}

/** "Wajib pajak" is somebody, and no duty. */
const isTaxpayer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'wajib' && /^(?:pajak|retribusi|bayar)$/.test(tokens[at + 1]?.word ?? '');

const verbWithin = (tokens: readonly Token[], at: number, most: number): number | null => {
  const found = tokens.slice(at, at + most + 1).findIndex(({ word }) => voiceOf(word) === 'active');
  return found < 0 ? null : at + found;
};

/**
 * Behind "setelah ...," and the like: after the comma, else after "maka", else at the first verb that is not in a
 * clause of its own. Where nothing comes after it, the opening is all there is.
 */
function afterOpening(tokens: readonly Token[], at: number): number {
  const rest = (index: number): boolean => index > at && index < tokens.length;
  const stop = tokens.findIndex(({ gap }, index) => index > at && gap === '.');
  const end = stop < 0 ? tokens.length : stop;
  const comma = tokens.findIndex(({ gap }, index) => index > at && (gap === ',' || gap === ':'));
  if (rest(comma) && comma < end) return comma;
  const then = tokens.findIndex(({ word }, index) => index > at && word === 'maka');
  if (rest(then + 1) && then > 0 && then < end) return then + 1;
  return verbAfterOpening(tokens.slice(0, end), at) ?? at;
}

function verbAfterOpening(tokens: readonly Token[], at: number): number | null {
  const { word = '' } = tokens[at] ?? {};
  // As a noun's opener it has no verb of its own, so that the first one is that of the activity.
  const verbs = verbsFrom(tokens, at + 1).filter(({ clause }) => clause !== 'relative');
  const [first, second] = verbs;
  const isOwn =
    CLAUSE_OPENERS.has(word) && first !== undefined && first.index === afterSmall(tokens, at + 1);
  const chosen = isOwn ? (second ?? first) : first;
  return chosen && !CIRCUMSTANCE.has(tokens[chosen.index - 1]?.word ?? '') ? chosen.index : null;
}
