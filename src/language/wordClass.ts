/** What kind of word a word is, by its shape and by the lists. */
import { NOT_ACTIVE, NOT_PASSIVE, NOT_STATE } from './notVerbs.ts';
import { ACTIVE_OF_ROOT, BARE_ROOTS, BER_ACTS } from './verbs.ts';

/** A verb that acts, one that says what is done to something, or neither. */
export type Voice = 'active' | 'passive' | null;

/** Hardly any verb with a prefix is shorter, letters. */
const SHORTEST = 6;

const ACTIVE =
  /^(?:mem[bpfvaiueo]|men[cdjtszaiueo]|meng[aiueoghkq]|meny[aiueo]|me[lrwy][aiueo]|me[mn][aiueo]|menge)\p{L}/u;
/** The prefix before a letter that it does not stand before: slips that are common, and plainly verbs. */
const SLIPPED = /^(?:men[fvplrk]|mem[ctskgd]|meng[ctsnpdj]|meny[bcdfgklmprst])\p{L}{3,}/u;
/** Verbs made of foreign words: "me-review", "di-upload". */
const FOREIGN = /^(me[mn]?|menge?|meny|di)-\p{L}/u;
/** Roots with s or n before a consonant are foreign, but for these: "disdik", "dinkes" are offices. */
const OFFICE = /^di[sn][bcdfghjklmnpqrtvwxz]/;
const FOREIGN_ROOT = /^dis(?:tempel|tandar|teril|taples|tabil|kor|krin|pesif)/;
const CLITIC = /(?:nya|lah|kah|pun)$/;
/** Roots with r keep it after ter-: "terekam" is of "rekam". */
const STATE = /^ter(.+)$/;

/** The voice of a word that is written in small letters. */
export function voiceOf(word: string): Voice {
  const foreign = FOREIGN.exec(word);
  if (foreign) return foreign[1] === 'di' ? 'passive' : 'active';
  if (word.length < SHORTEST) return isShortPassive(word) ? 'passive' : null;
  if (word.startsWith('me')) return isActive(word) ? 'active' : null;
  if (word.startsWith('be')) return BER_ACTS.has(word) ? 'active' : null;
  if (word.startsWith('di')) return isPassive(word) ? 'passive' : null;
  return word.startsWith('ter') && isState(word) ? 'passive' : null;
}

const isActive = (word: string): boolean =>
  (ACTIVE.test(word) || SLIPPED.test(word)) &&
  !NOT_ACTIVE.has(word) &&
  !NOT_ACTIVE.has(word.replace(CLITIC, ''));

/** "diisi", "dicek": so short a word is one only of a root that we know. */
const isShortPassive = (word: string): boolean =>
  word.length === SHORTEST - 1 && word.startsWith('di') && ACTIVE_OF_ROOT.has(word.slice(2));

/** "Diterimanya berkas" is a noun. */
function isPassive(word: string): boolean {
  if (word.endsWith('nya') || NOT_PASSIVE.has(word)) return false;
  if (word.startsWith('digital')) return word.endsWith('kan');
  return !OFFICE.test(word) || FOREIGN_ROOT.test(word);
}

/** A state only if the rest is a verb that we know: most words with ter- are adjectives. */
function isState(word: string): boolean {
  if (word.endsWith('nya') || NOT_STATE.has(word)) return false;
  const [, root = ''] = STATE.exec(word) ?? [];
  return BARE_ROOTS.has(root) || BARE_ROOTS.has(`r${root}`);
}

/** Whether a word is an event made a noun: "Diterimanya", "Terlaksananya". */
export const isEvent = (word: string): boolean => /^(?:di|ter)\p{L}{4,}nya$/u.test(word);
