/**
 * What words of an SOP look like as they come in: verbs that begin an activity, nouns that begin a role. Shapes and
 * short lists, not a dictionary; a wrong guess shows in the preview, before anything changes.
 */
import { ROLE_HEADS } from '../language/roles.ts';
import { COMMANDS, ROOT_VERBS } from '../language/verbs.ts';
import { voiceOf } from '../language/wordClass.ts';
import { wordSet } from '../language/wordSet.ts';

/** Foreign deeds that are written as commands too. */
const FOREIGN_ROOTS = wordSet(
  'input entri entry upload update print proses paraf rekap verifikasi validasi login menghadap',
);
/** Roots that name a thing more often than they command. */
const MORE_OFTEN_NOUNS = wordSet('daftar konsep telaah kaji rekam salin');
/** What may stand between a role and its verb: "Staf kemudian mencatat". */
const BEFORE_VERB = wordSet(
  'akan segera langsung kemudian lalu selanjutnya juga telah sudah dapat harus wajib ikut turut tidak kembali',
);
/** Short and foreign names of roles. */
const SHORT_ROLES = wordSet(`
  staff kabag kabid kadis kapus kasi kasie kasubag kasubbag katim subbag front desk wajib
`);
/** Words that only ever stand between the parts of a role's name. */
const WITHIN_ROLE = wordSet(
  'dan / & bidang bagian seksi umum surat urusan sub loket pelayanan atau',
);

/** A word without what is written around it, in small letters. */
export const bareWord = (word: string): string =>
  word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Whether a word has the shape of a verb that acts, or of one that is done to something. */
export function isVerb(written: string): boolean {
  const word = bareWord(written);
  if (ROOT_VERBS.has(word) || FOREIGN_ROOTS.has(word)) return true;
  if (COMMANDS.has(word)) return !MORE_OFTEN_NOUNS.has(word);
  return voiceOf(word) !== null && !word.startsWith('ter');
}

/** Whether a word has the shape of a passive, "diperiksa". */
export const isPassive = (written: string): boolean => {
  const word = bareWord(written);
  return word.startsWith('di') && voiceOf(word) === 'passive';
};

/** Whether a word may stand between a role and what it does. */
export const isBeforeVerb = (word: string): boolean => BEFORE_VERB.has(bareWord(word));

/** Whether a word begins the name of a role. */
export const isRole = (word: string): boolean =>
  ROLE_HEADS.has(bareWord(word)) || SHORT_ROLES.has(bareWord(word));

/** Whether a word that is not written large may belong to the name of a role. */
export const isWithinRole = (word: string): boolean => WITHIN_ROLE.has(bareWord(word));

/** Whether a word is written large, as names are. */
export const isLarge = (word: string): boolean =>
  /^[("'“]?[\p{Lu}\p{N}]/u.test(word) || word === '/';

/** A text with its first letter large, unless it is written in a way of its own ("e-office"). */
export function capital(text: string): string {
  const [first = ''] = text;
  const large = first.toUpperCase();
  // Some letters have no large form of their own, and would become another letter or two.
  const hasLarge = large.toLowerCase() === first;
  return hasLarge && /^\p{Ll}{2}/u.test(text) ? large + text.slice(first.length) : text;
}
