/** How the lists of the form are read out. */

/** The lines of a list beside each other: the card has more width than height. A line that says by itself how it goes on needs no dot. */
export const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce(
      (all, line) => (all === '' || /[:;,]$/.test(all) ? `${all} ${line}` : `${all} · ${line}`),
      '',
    )
    .trim();
