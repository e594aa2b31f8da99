/** The verb that a noun of doing stands for. */
import { DONE_WITH, LOANS, NOMINALISATIONS, SUGGESTED, TWO_WORDS } from './nominalisations.ts';
import type { Token } from './token.ts';

export interface Deed {
  /** The verb of the list. */
  readonly verb: string;
  /** How many words the noun takes. */
  readonly words: 1 | 2;
}

/** The deed that a word, or it and the next one, names; null where the lists have none. */
export function deedAt(tokens: readonly Token[], index: number): Deed | null {
  const { word = '' } = tokens[index] ?? {};
  const next = tokens[index + 1];
  const both = next?.gap === '' ? TWO_WORDS.get(`${word} ${next.word}`) : undefined;
  if (both) return { verb: both, words: 2 };
  const mutual = /^(?:dengan|bersama|kepada|ke)$/.test(next?.word ?? '') && DONE_WITH.get(word);
  const verb = mutual || (NOMINALISATIONS.get(word) ?? LOANS.get(word));
  return verb ? { verb, words: 1 } : null;
}

/** The same, or what may be meant where the lists leave it open: to be said, and not to be written. */
export function suggestedAt(tokens: readonly Token[], index: number): Deed | null {
  const [first, second] = [tokens[index]?.word ?? '', tokens[index + 1]?.word ?? ''];
  const both = SUGGESTED.get(`${first} ${second}`);
  if (both) return { verb: both, words: 2 };
  const one = SUGGESTED.get(first);
  return deedAt(tokens, index) ?? (one ? { verb: one, words: 1 } : null);
}
