/** Lists of words as they are kept in files: one text, words apart by white space. */

/** The words of a list. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Pairs `noun=verb` of a list; a hyphen stands for a space within either. */
export const wordPairs = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [noun = '', verb = ''] = pair.replaceAll('-', ' ').split('=');
        return [noun, verb] as const;
      }),
  );
