/** Words that are written apart and are one: "di tandatangani", "menindak lanjuti". */
import type { Token } from './token.ts';
import { ACTIVE_OF_ROOT } from './verbs.ts';
import { voiceOf } from './wordClass.ts';
import { wordSet } from './wordSet.ts';

/** Second halves of verbs that are written in two words. */
const SECOND_HALVES = wordSet('tangani lanjuti terimakan jawabkan luaskan lipatgandakan');
const FIRST_HALVES = /^(?:(?:me[mn]|meng|meny|di)\p{L}+|tanda|tindak)$/u;
/** Short foreign roots that "di" is put before. */
const FOREIGN_ROOTS = wordSet(`
  tandatangan paraf entri entry input acc stempel verifikasi upload download scan update fotokopi
  legalisir rekap approve review print email
`);
/** Roots that are places or things just as well: "di data kependudukan". */
const PLACES = wordSet('data akses muka parkir pasar tempat sita rapat');

/** The words with those put together that are one; the same list where all are whole. */
export function joinSplitWords(tokens: readonly Token[]): readonly Token[] {
  const isSplit = ({ word }: Token): boolean => word === 'di' || SECOND_HALVES.has(word);
  if (!tokens.some(isSplit)) return tokens;
  const whole = joinPairs(tokens, isOneDeed);
  return joinPairs(whole, isPassiveApart);
}

function joinPairs(
  tokens: readonly Token[],
  isOne: (first: string, second: string) => boolean,
): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && token.gap === '' && isOne(before.word, token.word))
      joined[joined.length - 1] = { ...before, word: before.word + token.word, to: token.to };
    else joined.push(token);
  }
  return joined;
}

const isOneDeed = (first: string, second: string): boolean =>
  SECOND_HALVES.has(second) && FIRST_HALVES.test(first);

/** "di" stays a preposition before anything but a root that we know: "di ruang rapat". */
function isPassiveApart(first: string, second: string): boolean {
  if (first !== 'di' || PLACES.has(second)) return false;
  return (
    FOREIGN_ROOTS.has(second) ||
    (ACTIVE_OF_ROOT.has(second) && voiceOf(`di${second}`) === 'passive')
  );
}
