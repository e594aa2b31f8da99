/** The verbs of a sentence, each with the kind of clause that it stands in. */
import {
  ADDING_PASSIVES,
  ADVERBS,
  AND,
  ANSWER_STATES,
  ANSWERS,
  CIRCUMSTANCE,
  CONDITIONS,
  MOMENTS,
  PURPOSE,
  SAYING,
  THEN,
  WITH_PASSIVES,
} from './smallWords.ts';
import type { Token } from './token.ts';
import { type Voice, voiceOf } from './wordClass.ts';
import { wordSet } from './wordSet.ts';

/** Where a verb stands: in what is stated, after yang, in what for, or in when and whether. */
export type Clause = 'main' | 'relative' | 'purpose' | 'circumstance';

export interface Verb {
  /** Its place among the words. */
  readonly index: number;
  readonly voice: 'active' | 'passive';
  readonly clause: Clause;
  /** What led to its part: a sign such as a comma, "dan", "lalu" and the like, or nothing. */
  readonly led: 'none' | 'part' | 'and' | 'then';
  /** Whether it begins its part, with nothing but small words before it. */
  readonly isFirst: boolean;
  /** A passive that only adds to the noun before it: "didampingi Camat", "tanggal diterima". */
  readonly isAdding: boolean;
  /** What is done if a condition holds: "jika tidak lengkap, dikembalikan". */
  readonly isOutcome: boolean;
}

/** The verbs from a word on, in order. */
export function verbsFrom(tokens: readonly Token[], start: number): readonly Verb[] {
  const walk = new ClauseWalk(tokens, start);
  for (let index = start; index < tokens.length; index++) walk.step(index);
  return walk.verbs;
}

/** What "lalu" says to have gone by. */
const GONE_BY = wordSet(`
  tahun bulan minggu pekan hari semester triwulan kuartal periode masa waktu tahap rapat sidang malam yang anggaran
`);

/** In a list of what is done, verbs are no further apart, words. */
const LIST_STEP = 2;

/** One sentence, word by word. */
class ClauseWalk {
  readonly verbs: Verb[] = [];
  readonly #tokens: readonly Token[];
  #clause: Clause = 'main';
  /** Whether the verb of a clause after yang, untuk and the like is still to come. */
  #isOpen = false;
  /** The voice of the last verb in this clause, and where it is. */
  #voice: Voice = null;
  #verbAt = -2;
  #led: Verb['led'] = 'none';
  #isFirst = true;
  /** Whether the last small word was an "and". */
  #isAnd = false;
  /** Whether a condition is being said, and whether what follows from one is. */
  #isCondition = false;
  #isOutcome = false;

  /** "Surat yang masuk, dicatat": where a thing comes first, a comma ends what is said of it. */
  readonly #isThingFirst: boolean;

  constructor(tokens: readonly Token[], start: number) {
    this.#tokens = tokens;
    this.#isThingFirst = voiceOf(tokens[start]?.word ?? '') === null;
  }

  step(index: number): void {
    const token = this.#tokens[index];
    if (!token) return;
    this.#gap(token, index);
    const { word } = token;
    if (this.#isFirst && beginsAnswer(this.#tokens, index)) this.#circumstance('jika');
    else if (word === 'yang') this.#open('relative');
    else if (THEN.has(word) && this.#isSequence(index)) this.#begin('then');
    else if (isAfterThat(this.#tokens, index)) this.#begin('then');
    else if (CIRCUMSTANCE.has(word)) this.#circumstance(word);
    else if (PURPOSE.has(word)) this.#open('purpose');
    else if (AND.has(word)) this.#and();
    else this.#word(word, index);
  }

  #gap({ gap }: Token, index: number): void {
    if (gap === '.') this.#begin('part');
    else if (gap === '/') this.#and();
    else if (gap !== '' && this.#isList(index)) this.#isAnd = true;
    else if (gap !== '') this.#begin('part');
  }

  /** "untuk diperiksa, diparaf, dan dikirim": a comma within a list of what is done in the clause. */
  #isList(index: number): boolean {
    const isInner = this.#clause === 'relative' || this.#clause === 'purpose';
    if (!isInner || this.#voice === null || this.#verbAt < index - LIST_STEP) return false;
    const next = this.#tokens[afterSmall(this.#tokens, index)]?.word ?? '';
    if (voiceOf(next) !== this.#voice) return false;
    return this.#clause === 'purpose' || (!this.#isThingFirst && this.#isClosed(index));
  }

  /** Whether the list goes on to a last "dan ...". */
  #isClosed(index: number): boolean {
    return this.#tokens.some(
      ({ word }, at) =>
        at >= index &&
        AND.has(word) &&
        voiceOf(this.#tokens[afterSmall(this.#tokens, at)]?.word ?? '') === this.#voice,
    );
  }

  #begin(led: Verb['led']): void {
    // "jika tidak lengkap, maka ...": the comma has said so already.
    const isStill = this.#isOutcome && this.#isFirst && led === 'then';
    this.#isOutcome = this.#isCondition || isStill;
    this.#isCondition = false;
    this.#clause = 'main';
    this.#isOpen = false;
    this.#voice = null;
    this.#led = led;
    this.#isFirst = true;
    this.#isAnd = false;
  }

  #open(clause: Clause): void {
    // What belongs to a condition or a purpose stays in it, whoever it is told of.
    if (clause !== 'relative' || this.#clause === 'main') this.#clause = clause;
    this.#isOpen = true;
    this.#voice = null;
    this.#isFirst = false;
    this.#isAnd = false;
  }

  #circumstance(word: string): void {
    this.#open('circumstance');
    this.#isCondition ||= CONDITIONS.has(word);
  }

  /** Within a clause "dan" goes on with it; in the main one it begins a new part. */
  #and(): void {
    this.#isAnd = true;
    if (this.#clause === 'main') {
      this.#led = 'and';
      this.#isFirst = true;
    }
  }

  /** "lalu" goes on where it comes first, and else unless a time has gone by, "tahun lalu"; others where a verb comes next. */
  #isSequence(index: number): boolean {
    const { gap = '', word = '' } = this.#tokens[index] ?? {};
    if (gap !== '' || this.#isAnd || word === 'maka' || word === 'kemudian') return true;
    const next = this.#tokens[afterSmall(this.#tokens, index + 1)]?.word ?? '';
    if (voiceOf(next) !== null) return true;
    return word === 'lalu' && next !== '' && !GONE_BY.has(this.#tokens[index - 1]?.word ?? '');
  }

  #word(word: string, index: number): void {
    const voice = voiceOf(word);
    if (voice) this.#verb(voice, index);
    else if (!ADVERBS.has(word) && !isAfterThat(this.#tokens, index - 1)) this.#noun();
  }

  /** "yang lengkap" and "untuk Bupati" have no verb: what comes after them is stated again. */
  #noun(): void {
    if (this.#isOpen && this.#clause !== 'circumstance') this.#isOpen = false;
    this.#isFirst = false;
    this.#isAnd = false;
  }

  #verb(voice: 'active' | 'passive', index: number): void {
    if (!this.#isInner(voice, index)) this.#clause = 'main';
    const { word = '' } = this.#tokens[index] ?? {};
    if (!(WITH_PASSIVES.has(word) && index > 0)) {
      const isAdding = voice === 'passive' && this.#isAdding(word, index);
      const place = { clause: this.#clause, led: this.#led, isFirst: this.#isFirst };
      const isOutcome = this.#isOutcome || this.#isCondition;
      this.verbs.push({ index, voice, ...place, isAdding, isOutcome });
      this.#voice = voice;
    }
    this.#verbAt = index;
    this.#isOpen = false;
    this.#isFirst = false;
    this.#isAnd = false;
    if (SAYING.has(word)) this.#open('purpose');
  }

  /** Whether a verb belongs to the clause that is open, and not to what is stated. */
  #isInner(voice: Voice, index: number): boolean {
    if (this.#clause === 'main' || this.#clause === 'circumstance' || this.#isOpen) return true;
    if (this.#voice === null) return this.#clause === 'purpose' && !this.#isBareNoun(index);
    const isGoingOn = this.#isAnd || this.#clause === 'purpose';
    return isGoingOn && !(this.#voice === 'passive' && voice === 'active' && this.#isAnd);
  }

  /** Whether "untuk" was followed by nothing but a name: "surat untuk Bupati diantar". */
  #isBareNoun(index: number): boolean {
    const opener = this.#tokens.slice(0, index).findLast(({ word }) => PURPOSE.has(word));
    return opener?.word === 'untuk' || opener?.word === 'guna' || opener?.word === 'sebagai';
  }

  #isAdding(word: string, index: number): boolean {
    const before = this.#tokens[index - 1]?.word ?? '';
    return index > 0 && (ADDING_PASSIVES.has(word) || MOMENTS.has(before));
  }
}

/** "Ya: ...", "tidak lengkap, ...": an answer, and a sign behind it. */
export function beginsAnswer(tokens: readonly Token[], index: number): boolean {
  if (!ANSWERS.has(tokens[index]?.word ?? '')) return false;
  const after = ANSWER_STATES.has(tokens[index + 1]?.word ?? '') ? index + 2 : index + 1;
  return /^[,:]$/.test(tokens[after]?.gap ?? '');
}

/** "setelah itu", "selain itu". */
export const isAfterThat = (tokens: readonly Token[], index: number): boolean =>
  /^(?:setelah|sesudah|selain|sebelum)$/.test(tokens[index]?.word ?? '') &&
  /^(?:itu|ini|tersebut)$/.test(tokens[index + 1]?.word ?? '');

/** The first word from here on that is not a small one. */
export function afterSmall(tokens: readonly Token[], index: number): number {
  let next = index;
  while (ADVERBS.has(tokens[next]?.word ?? '') || AND.has(tokens[next]?.word ?? '')) next++;
  return next;
}
