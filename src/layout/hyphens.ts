/** Where a word that no line is wide enough for may be broken: behind a syllable, with a hyphen, as hands do it. */
import { LONGEST_WORD } from '../model/text.ts';

/** Letters, and what may stand around them: a bracket, a question mark, a number. */
const WORD = /^([^A-Za-z]*)([A-Za-z]+)[^A-Za-z]*$/;

/** Two letters that are one sound stay together. */
const CONSONANT = '(?:ng|ny|sy|kh|[^aiueo])';
const HALF_A_SOUND = '(?<!n(?=[gy])|s(?=y)|k(?=h))';
/** Beginnings of borrowed words keep their consonants: eks-por, trans-por. */
const BORROWED = '(?:ks|\\btrans)';

/**
 * The end of a syllable: behind two letters, one of them a vowel, and before three, as two alone in a line look lost.
 * The next syllable begins between two vowels, with a consonant that stands alone between them, and behind the first
 * of several: mem-per-ba-i-ki, pa-ngan, nis-tra-si. So says EYD V (2022) under Pemenggalan Kata.
 */
const END = new RegExp(
  `(?<=..)(?<=[aiueo].*)${HALF_A_SOUND}(?:` +
    `(?<=[aiueo])(?=${CONSONANT}?[aiueo])|` +
    `(?<=[aiueo]${CONSONANT})(?<!k(?=s[^aiueo]))(?<!\\btran(?=s[^aiueo]))(?=[^aiueo]+[aiueo])|` +
    `(?<=${BORROWED})(?=[^aiueo]+[aiueo])` +
    ')(?=...)',
  'gi',
);

/**
 * The places behind the syllables of an Indonesian word, as counts of characters; none where letters stand around
 * anything else, as in codes and addresses, and in what is too long for a word.
 */
export function syllableEnds(text: string): readonly number[] {
  const [, before = '', word = ''] = (text.length <= LONGEST_WORD && WORD.exec(text)) || [];
  return [...word.matchAll(END)].map(({ index }) => before.length + index);
}
