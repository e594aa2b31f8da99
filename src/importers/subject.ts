/** The pelaksana that a sentence names: "Staf menerima surat", "Setelah lengkap, Camat menandatangani", "... oleh Kasubbag". */
import { laneNamed } from '../commands/lanes.ts';
import type { Actor } from '../model/sop.ts';
import { COMMON_ROLES } from '../words.ts';
import {
  bareWord,
  isBeforeVerb,
  isLarge,
  isPassive,
  isRole,
  isVerb,
  isWithinRole,
} from './phrases.ts';

export interface Subject {
  readonly names: readonly string[];
  /** The sentence without its subject; as it was where the subject is part of it. */
  readonly text: string;
}

/** A subject is no longer than this, words. */
const MOST_WORDS = 10;
/** Small words that a role may end with: "petugas loket pelayanan". */
const MOST_SMALL = 3;
const OPENING =
  /^(?:(?:kemudian|lalu|selanjutnya|berikutnya|setelah itu|sesudah itu|akhirnya)\s*,?\s+|(?:setelah|sesudah|jika|apabila|bila|ketika|saat|berdasarkan)\s[^,]{2,80},\s+)/i;
const BY = /(?<![\p{L}])oleh\s+/iu;

/** The subject of a sentence, or null where it names nobody. */
export function readSubject(sentence: string, actors: readonly Actor[]): Subject | null {
  return leading(sentence, actors) ?? agent(sentence, actors);
}

function leading(sentence: string, actors: readonly Actor[]): Subject | null {
  const opening = OPENING.exec(sentence)?.[0] ?? '';
  const words = sentence.slice(opening.length).split(/(?<=\s)/);
  const verb = words.slice(0, MOST_WORDS + 1).findIndex((word) => isVerb(word));
  if (verb < 1 || isPassive(words[verb] ?? '')) return null;
  const stop = lastIndex(words.slice(0, verb), (word) => !isBeforeVerb(word)) + 1;
  const subject = words.slice(0, stop);
  const names = namesIn(subject.join('').trim().replace(/,$/, ''), actors);
  if (!names) return null;
  return { names, text: `${opening}${words.slice(stop).join('')}` };
}

/** "Surat diperiksa oleh Kasubbag": the sentence stays as it is. */
function agent(sentence: string, actors: readonly Actor[]): Subject | null {
  const by = BY.exec(sentence);
  if (!by) return null;
  const words = sentence.slice(by.index + by[0].length).split(/\s+/);
  const end = words.findIndex((word, index) => index > 0 && !isNaming(word));
  const most = end < 0 ? words.length : end;
  const shorter = words
    .slice(0, most)
    .join(' ')
    .replace(/[,.;].*$/s, '');
  const names = namesIn(shorter, actors);
  return names && { names, text: sentence };
}

/** Whether a word goes on with a name. */
const isNaming = (word: string): boolean =>
  (isLarge(word) || isWithinRole(word) || isRole(word)) && !isVerb(word);

/** One name, or two joined by "dan" where both are surely names. */
function namesIn(text: string, actors: readonly Actor[]): readonly string[] | null {
  if (isSubject(text, actors, true)) {
    const both = text.split(/\s+(?:dan|bersama)\s+/i);
    const isPair = both.length === 2 && both.every((name) => isSubject(name, actors, false));
    const isOneLane = laneNamed(actors, text) !== undefined;
    return isPair && !isOneLane ? both : [text];
  }
  return null;
}

function isSubject(name: string, actors: readonly Actor[], isWhole: boolean): boolean {
  if (name === '' || /[.:;?!(]/.test(name)) return false;
  if (laneNamed(actors, name)) return true;
  if (COMMON_ROLES.some((role) => role.toLowerCase() === name.toLowerCase())) return true;
  if (/^[A-Z]{2,8}$/.test(name)) return true;
  const [first = '', ...others] = name.split(/\s+/);
  if (!isRole(first) || others.some((word) => /^(?:yang|untuk|akan)$/i.test(word))) return false;
  const small = others.filter((word) => !isNaming(word)).length;
  return small <= (isWhole ? MOST_SMALL : 1) && bareWord(others.at(-1) ?? 'x') !== 'dan';
}

const lastIndex = <T>(items: readonly T[], test: (item: T) => boolean): number =>
  items.findLastIndex(test);
