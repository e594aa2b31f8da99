/** Conditions in the text of an activity: "jika tidak lengkap, dikembalikan". */
import { beginsAnswer } from './clauses.ts';
import { ANSWER_STATES, CONDITIONS } from './smallWords.ts';
import type { Token } from './token.ts';
import type { Sentence } from './tokens.ts';
import { voiceOf } from './wordClass.ts';
import { wordSet } from './wordSet.ts';

/** A step that may be left out, or a way that parts. */
export type ConditionKind = 'optional' | 'branch';

export interface Condition {
  readonly kind: ConditionKind;
  /** How it is said, as written. */
  readonly said: string;
  /** Where its brackets stand, if it has some to itself. */
  readonly brackets: Brackets | null;
}

export interface Brackets {
  readonly from: number;
  readonly to: number;
}

/** A condition of so few words says only that a step may be left out. */
const SHORT = 4;
const NEEDED = wordSet(`
  diperlukan dibutuhkan perlu memungkinkan dimungkinkan dikehendaki diinginkan dipandang dianggap
`);
const EXISTS = wordSet('ada terjadi terdapat tersedia');
/** The condition in a sentence, one that parts the way before one that doesn't; or null. */
export function conditionIn({ text, tokens, asides }: Sentence): Condition | null {
  const within = asides.flatMap((words) => conditionsOf(words, text, bracketsOf(words, text)));
  const all = [...conditionsOf(tokens, text, null), ...within];
  return all.find(({ kind }) => kind === 'branch') ?? all[0] ?? null;
}

/** The brackets around these words, if the condition is all that they hold. */
function bracketsOf(words: readonly Token[], text: string): Brackets | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || !CONDITIONS.has(first.word)) return null;
  const [from, to] = [text.lastIndexOf('(', first.from), text.indexOf(')', last.to) + 1];
  return from >= 0 && to > from ? { from, to } : null;
}

const conditionsOf = (
  words: readonly Token[],
  text: string,
  brackets: Brackets | null,
): readonly Condition[] =>
  words.flatMap((token, index) => {
    const end = conditionEnd(words, index);
    if (end === null) return [];
    const kind = isOptional(words.slice(index + 1, end), brackets) ? 'optional' : 'branch';
    const first = token.word === 'hal' ? words[index - 1] : token;
    const last = words[Math.min(end, index + SHORT) - 1];
    return [{ kind, said: text.slice(first?.from, last?.to), brackets }];
  });

/** Where a condition that begins at a word ends; null where none begins. */
function conditionEnd(words: readonly Token[], index: number): number | null {
  const { word = '' } = words[index] ?? {};
  const next = words[index + 1]?.word ?? '';
  const isSaid = CONDITIONS.has(word) || (word === 'hal' && isInCase(words, index));
  const isOtherwise =
    word === 'untuk' && next === 'yang' && /^(tidak|belum)$/.test(words[index + 2]?.word ?? '');
  if (!isSaid && !isOtherwise && !isAnswer(words, index) && !isWhether(words, index)) return null;
  const gap = words.findIndex((token, at) => at > index && token.gap !== '' && token.gap !== '/');
  return gap < 0 ? words.length : gap;
}

/** "dalam hal berkas lengkap", but neither "dalam hal ini" nor "dalam hal teknis". */
function isInCase(words: readonly Token[], index: number): boolean {
  if (words[index - 1]?.word !== 'dalam') return false;
  if (/^(ini|itu|tersebut)$/.test(words[index + 1]?.word ?? 'ini')) return false;
  const end = words.findIndex(({ gap }, at) => at > index && gap !== '' && gap !== '/');
  return words
    .slice(index + 1, end < 0 ? words.length : end)
    .some(({ word }) => STATED.has(word) || ANSWER_STATES.has(word) || voiceOf(word) !== null);
}

/** Show that a whole clause follows "dalam hal". */
const STATED = wordSet('tidak belum telah sudah gagal dapat terdapat terjadi akan hilang rusak');

/** "apakah ... atau tidak". */
const isWhether = (words: readonly Token[], index: number): boolean =>
  words[index]?.word === 'apakah' &&
  words.some(
    ({ word }, at) =>
      at > index && word === 'atau' && /^(tidak|belum)$/.test(words[at + 1]?.word ?? ''),
  );

/** A sentence "Ya, ..." or "Tidak lengkap: ...". */
const isAnswer = (words: readonly Token[], index: number): boolean =>
  (index === 0 || words[index]?.gap === '.') && beginsAnswer(words, index);

/** "apabila diperlukan", "jika ada"; in brackets of its own, "(bila ada koreksi)" as well. */
function isOptional(clause: readonly Token[], brackets: Brackets | null): boolean {
  if (clause.length > SHORT || clause.some(({ word }) => /^(tidak|belum|maka)$/.test(word)))
    return false;
  const last = clause.at(-1)?.word ?? '';
  if (brackets && EXISTS.has(clause[0]?.word ?? '')) return true;
  return (clause.length === 1 && EXISTS.has(last)) || clause.some(({ word }) => NEEDED.has(word));
}
