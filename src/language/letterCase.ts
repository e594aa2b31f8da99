/** Large and small letters of a word that takes another's place. */

/** A word written as the one before it was: "MENYUSUN", "Menyusun", or "menyusun". */
export function writtenLike(word: string, before: string): string {
  if (before.length > 1 && before === before.toUpperCase()) return word.toUpperCase();
  const isLarge = before.charAt(0) !== before.charAt(0).toLowerCase();
  return isLarge ? capital(word) : word;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text that goes on within a sentence: small, unless it is a name or all of it is written large. */
export function withinSentence(text: string): string {
  const [first = '', second = ''] = text.split(/\s+/);
  const isName = /\p{L}.*\p{Lu}/u.test(first) || /^\p{Lu}/u.test(second) || /^\p{Lu}$/u.test(first);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
