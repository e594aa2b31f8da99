/** The laws of the lists: a word that is put into one must not undo another. */
import { describe, expect, it } from 'vitest';
import { actorNames } from '../../src/language/actorNames.ts';
import { deedAt } from '../../src/language/deeds.ts';
import {
  DONE_WITH,
  LOANS,
  NOMINALISATIONS,
  TWO_WORDS,
} from '../../src/language/nominalisations.ts';
import { NOT_ACTIVE, NOT_PASSIVE, NOT_STATE } from '../../src/language/notVerbs.ts';
import { ROLE_HEADS } from '../../src/language/roles.ts';
import { ADVERBS, OPENERS, PURPOSE } from '../../src/language/smallWords.ts';
import { startOf } from '../../src/language/startClass.ts';
import { sentenceOf } from '../../src/language/tokens.ts';
import { BER_ACTS, COMMANDS, KNOWN_ACTIVE, ROOT_VERBS, rootsOf } from '../../src/language/verbs.ts';
import { voiceOf } from '../../src/language/wordClass.ts';

const NOBODY = actorNames([]);
const classOf = (text: string): string => startOf(sentenceOf(text), NOBODY).class;
const except = (words: Iterable<string>, isRight: (word: string) => boolean): readonly string[] =>
  [...words].filter((word) => !isRight(word));
const oneWord = (word: string): boolean => !word.includes(' ');

describe('verbs that are known', () => {
  it('act', () => {
    const verbs = [...KNOWN_ACTIVE, ...BER_ACTS, ...DONE_WITH.values()].filter(oneWord);
    expect(except(verbs, (word) => voiceOf(word) === 'active')).toEqual([]);
  });

  it('begin an activity, whatever small word stands before them', () => {
    const verbs = [...KNOWN_ACTIVE, ...BER_ACTS];
    expect(except(verbs, (word) => classOf(`${word} berkas`) === 'active')).toEqual([]);
    expect(except(verbs, (word) => classOf(`Selanjutnya ${word} berkas`) === 'active')).toEqual([]);
  });

  it('are passive with di-, whichever root they have', () => {
    const passives = [...KNOWN_ACTIVE]
      .filter(oneWord)
      .map((verb) => [verb, rootsOf(verb)] as const);
    const isPassive = ([, roots]: (typeof passives)[number]) =>
      roots.some((root) => voiceOf(`di${root}`) === 'passive');
    expect(passives.filter((one) => !isPassive(one)).map(([verb]) => verb)).toEqual([]);
  });

  it('act as well with a particle behind them', () => {
    const verbs = [...KNOWN_ACTIVE].filter(oneWord);
    expect(except(verbs, (word) => voiceOf(`${word}nya`) === 'active')).toEqual([]);
  });
});

describe('words that only look like verbs', () => {
  it('are none', () => {
    const words = [...NOT_ACTIVE, ...NOT_PASSIVE, ...NOT_STATE];
    expect(except(words, (word) => voiceOf(word) === null)).toEqual([]);
  });

  it('are no verbs that are known', () => {
    expect(except(NOT_ACTIVE, (word) => !KNOWN_ACTIVE.has(word))).toEqual([]);
  });

  it('begin no activity', () => {
    const nouns = [...NOT_ACTIVE, ...NOT_PASSIVE].filter(
      (word) => !OPENERS.has(word) && !ADVERBS.has(word) && !PURPOSE.has(word),
    );
    expect(except(nouns, (word) => classOf(`${word} berkas`) === 'noun')).toEqual([]);
  });
});

describe('nouns made of verbs', () => {
  const nouns = [...NOMINALISATIONS, ...LOANS];

  it('begin no activity, and each has a verb that is known', () => {
    const isNoun = (noun: string) => classOf(`${noun} berkas`) === 'noun' || COMMANDS.has(noun);
    expect(nouns.filter(([noun]) => !isNoun(noun))).toEqual([]);
    expect(nouns.filter(([, verb]) => !KNOWN_ACTIVE.has(verb))).toEqual([]);
  });

  it('are found as deeds, also in two words', () => {
    for (const [noun, verb] of [...NOMINALISATIONS, ...TWO_WORDS])
      expect(deedAt(sentenceOf(`${noun} berkas`).tokens, 0)?.verb).toBe(verb);
  });

  it('are no roles', () => {
    expect(nouns.filter(([noun]) => ROLE_HEADS.has(noun))).toEqual([]);
  });
});

describe('bare roots', () => {
  it('are commands, unless they are verbs as they are', () => {
    const roots = [...COMMANDS.keys()].filter((word) => !ADVERBS.has(word) && !OPENERS.has(word));
    expect(except(roots, (word) => classOf(`${word} barang`) === 'command')).toEqual([]);
    expect(except(ROOT_VERBS, (word) => classOf(`${word} barang`) === 'root')).toEqual([]);
    expect(except(COMMANDS.keys(), (word) => !ROOT_VERBS.has(word))).toEqual([]);
  });

  it('have verbs that are known, or are made of one', () => {
    expect([...COMMANDS].filter(([, verb]) => voiceOf(verb) !== 'active')).toEqual([]);
  });
});
