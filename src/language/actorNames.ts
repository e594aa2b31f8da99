/** Where a sentence names one of its SOP's pelaksana, or a role of any office. */
import { BEFORE_ROLE, DOCUMENT_SHORT, ROLE_HEADS, roleWords, spelledOut } from './roles.ts';
import type { Token } from './token.ts';
import type { Sentence } from './tokens.ts';
import { wordSet } from './wordSet.ts';

/** The names of an SOP's pelaksana, ready to be found. */
export interface ActorNames {
  readonly variants: readonly Variant[];
}

interface Variant {
  /** The pelaksana, by its place among them. */
  readonly actor: number;
  readonly words: readonly string[];
}

/** A name in a sentence, from one word up to, and without, another. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The pelaksana of this SOP that it is, by their place; none where it is a role of its own. */
  readonly actors: readonly number[];
}

/** The names as they may be met: each part of "Sekretaris / Ajudan", short forms written out. */
export function actorNames(names: readonly string[]): ActorNames {
  const variants = names.flatMap((name, actor) =>
    name
      .toLowerCase()
      .split(/[/&,()\n]|\s+dan\s+|\s+atau\s+/)
      .map((part) => roleWords(part.match(/[\p{L}\p{N}-]+/gu) ?? []))
      .filter((words) => words.length > 0)
      .map((words) => ({ actor, words })),
  );
  return { variants };
}

/** The name that stands at a word: of a pelaksana first, then of any role; or null. */
export function mentionAt(
  { text, tokens }: Sentence,
  index: number,
  names: ActorNames,
  isVerb: (index: number) => boolean,
): Mention | null {
  let from = index;
  while (BEFORE_ROLE.has(tokens[from]?.word ?? '') && !isVerb(from + 1)) from++;
  const own = ownAt(tokens, from, names, isVerb);
  if (own) return { ...own, from: index };
  const { word = '', from: at = 0, to = 0 } = tokens[from] ?? {};
  const isPerson = from > index && PERSONS.has(tokens[from - 1]?.word ?? '');
  const isRole =
    isPerson || word === 'wajib' || spelledOut(word).some((part) => ROLE_HEADS.has(part));
  const isShort = isCapitals(text.slice(at, to)) && !isShouted(text) && !DOCUMENT_SHORT.has(word);
  return isRole || isShort ? { from: index, to: from + 1, actors: [] } : null;
}

/** Only ever stand before people. */
const PERSONS = wordSet('para anggota pihak bapak ibu pak bu bpk plt plh');

/** The longest name of a pelaksana at a word; its beginning is enough before a verb. */
function ownAt(
  tokens: readonly Token[],
  from: number,
  { variants }: ActorNames,
  isVerb: (index: number) => boolean,
): Mention | null {
  const found = variants.flatMap(({ actor, words }) => {
    const { count, to } = alike(tokens, from, words);
    const isEnough = count > 0 && (count === words.length || isVerb(to));
    return isEnough ? [{ actor, to }] : [];
  });
  const to = Math.max(-1, ...found.map((one) => one.to));
  const actors = found.filter((one) => one.to === to).map(({ actor }) => actor);
  return actors.length > 0 ? { from, to, actors } : null;
}

/** How many words of a name stand here, and where they end. */
function alike(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
): { readonly count: number; readonly to: number } {
  let count = 0;
  let to = from;
  for (let next = from; next < tokens.length && count < words.length; next++) {
    const { word = '', gap = '' } = tokens[next] ?? {};
    if (next > from && gap !== '') break;
    const parts = roleWords(word === 'sub' ? [] : [joinedSub(tokens, next, word)]);
    if (parts.some((part, nth) => words[count + nth] !== part)) break;
    count += parts.length;
    to = next + 1;
  }
  return { count, to };
}

const joinedSub = (tokens: readonly Token[], index: number, word: string): string =>
  tokens[index - 1]?.word === 'sub' ? `sub${spelledOut(word).join('')}` : word;

const isCapitals = (written: string): boolean => /^[A-Z]{2,8}$/.test(written);

/** A text all in capitals, where they tell nothing. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text);
