/** Where a word that no line is wide enough for may be broken: behind a syllable, with a hyphen, as hands do it. */
import { LONGEST_WORD } from '../model/text.ts';

const VOWEL = /[aiueo]/i;
/** Two letters that are one sound, and belong to the syllable that follows. */
const ONE_SOUND = /^(ng|ny|sy|kh)$/i;
/** Letters that stay together at the beginning and at the end of a word: two alone in a line look lost. */
const FIRST_LETTERS = 2;
const LAST_LETTERS = 3;

/** Letters, and what may stand around them: a bracket, a question mark, a number. */
const WORD = /^([^A-Za-z]*)([A-Za-z]+)[^A-Za-z]*$/;

/**
 * The places behind the syllables of an Indonesian word, as counts of characters; none where letters stand around
 * anything else, as in codes and addresses, and in what is too long for a word.
 */
export function syllableEnds(text: string): readonly number[] {
  const [, before = '', word = ''] = (text.length <= LONGEST_WORD && WORD.exec(text)) || [];
  const first = word.search(VOWEL) + 1;
  const ends: number[] = [];
  if (first === 0) return ends;
  for (let at = Math.max(FIRST_LETTERS, first); at <= word.length - LAST_LETTERS; at++)
    if (isSyllableEnd(word, at)) ends.push(before.length + at);
  return ends;
}

/** Behind the first vowel: a syllable begins with one consonant, if there is any before its vowel: mem-per-ba-i-ki, pa-ngan. */
function isSyllableEnd(word: string, at: number): boolean {
  const isVowel = (i: number) => VOWEL.test(word[i] ?? '');
  if (ONE_SOUND.test(word.slice(at - 1, at + 1))) return false;
  if (isVowel(at)) return isVowel(at - 1);
  const onset = ONE_SOUND.test(word.slice(at, at + 2)) ? 2 : 1;
  return isVowel(at + onset);
}
