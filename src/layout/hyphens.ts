/** Where a word that no line is wide enough for may be broken: behind a syllable, with a hyphen, as hands do it. */

const VOWEL = /[aiueo]/i;
/** Two letters that are one sound, and belong to the syllable that follows. */
const ONE_SOUND = /^(ng|ny|sy|kh)$/i;
/** Letters that stay together at either end of a word. */
const LEAST = 2;

/** The places behind the syllables of an Indonesian word, as counts of letters; none within words of anything but letters. */
export function syllableEnds(word: string): readonly number[] {
  if (!/^\p{L}+$/u.test(word)) return [];
  const ends: number[] = [];
  for (let at = LEAST; at <= word.length - LEAST; at++) if (isSyllableEnd(word, at)) ends.push(at);
  return ends;
}

/** A syllable begins with one consonant, if there is any before its vowel: mem-per-ba-i-ki, pa-ngan. */
function isSyllableEnd(word: string, at: number): boolean {
  const isVowel = (i: number) => VOWEL.test(word[i] ?? '');
  if (!VOWEL.test(word.slice(0, at))) return false;
  if (ONE_SOUND.test(word.slice(at - 1, at + 1))) return false;
  if (isVowel(at)) return isVowel(at - 1);
  const onset = ONE_SOUND.test(word.slice(at, at + 2)) ? 2 : 1;
  return isVowel(at + onset);
}

/** The text with a hyphen in each word that is wider than `width`, behind as much of it as a line holds. */
export const hyphenated = (
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string => text.replace(/[^\s]+/g, (word) => hyphenatedWord(word, width, widthOf));

function hyphenatedWord(word: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(word) <= width) return word;
  const end = syllableEnds(word).findLast((at) => widthOf(`${word.slice(0, at)}-`) <= width);
  if (end === undefined) return word;
  return `${word.slice(0, end)}-${hyphenatedWord(word.slice(end), width, widthOf)}`;
}
