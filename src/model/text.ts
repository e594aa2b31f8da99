/**
 * The door for text: whatever is typed, pasted or read passes here once.
 * A lone surrogate makes PNG export fail altogether and a NUL breaks every XML reader, so neither gets in.
 */

/** Letters of the longest words of Indonesian: what is longer is an address or a mistake. */
export const LONGEST_WORD = 24;

/** What XML 1.0 forbids (section 2.2), and bidi overrides, which can disguise a text (CVE-2021-42574). */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** The text without what cannot be printed; line ends become `\n`, half surrogates U+FFFD. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .toWellFormed()
    .replace(UNPRINTABLE, '');
}

/** A clean text on one line: for names, numbers and labels. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s*\n\s*/g, ' ');
