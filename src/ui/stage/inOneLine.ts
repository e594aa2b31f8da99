/** How the lists of the form are read out. */

/** What a line of a list may begin with instead of a number. */
const BULLET = /^[-–•*·]\s+/;

/** What parts the entries of a numbered list from each other, in lines of their own or in one. */
const BETWEEN_NUMBERED = /\s*[;,]\s+(?=(?:\d{1,2}|[a-h])[.)]\s)/g;

/**
 * The lines of a list beside each other, parted by dots: the card has more width than height. A line that says by
 * itself how it goes on needs none.
 */
export const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replace(BULLET, ''))
    .filter((line) => line !== '')
    .reduce((all, line) => {
      if (all === '') return line;
      return /[:;,]$/.test(all) ? `${all} ${line}` : `${all} · ${line}`;
    }, '')
    .replace(BETWEEN_NUMBERED, ' · ');
