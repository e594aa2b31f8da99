import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenated, syllableEnds } from '../../src/layout/hyphens.ts';

/** A word with a hyphen at each place where it may be broken. */
const inSyllables = (word: string): string => {
  const ends = new Set(syllableEnds(word));
  return [...word].map((letter, i) => (ends.has(i) ? `-${letter}` : letter)).join('');
};

const WORDS = ['perbaikan', 'mengembalikan', 'menyetujui', 'verifikasi', 'transportasi', 'Ya'];

describe('a word', () => {
  it.each([
    'per-ba-i-kan',
    'leng-kap',
    'me-ngem-ba-li-kan',
    'me-nye-tu-jui',
    'per-sya-ra-tan',
    'ti-dak',
    'ins-tan-si',
    'trans-por-ta-si',
    'Ya',
    'A4/F4',
    '123456',
  ])('may be broken behind its syllables: %s', (word) => {
    const whole = /^[\p{L}-]+$/u.test(word) ? word.replaceAll('-', '') : word;
    expect(inSyllables(whole)).toBe(word);
  });
});

describe('a text', () => {
  const inLetters = (text: string): number => text.length;

  it('gets a hyphen only in words that no line holds', () => {
    expect(hyphenated('Perlu perbaikan', 7, inLetters)).toBe('Perlu perbai-kan');
    expect(hyphenated('Perlu perbaikan', 5, inLetters)).toBe('Perlu per-bai-kan');
    expect(hyphenated('Perlu perbaikan', 9, inLetters)).toBe('Perlu perbaikan');
  });

  it('has parts that fit, and is the same text without its hyphens', () => {
    const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 6, max: 14 }), (words, width) => {
        const text = words.join(' ');
        const broken = hyphenated(text, width, inLetters);
        expect(broken.replaceAll('-', '')).toBe(text);
        for (const part of broken.split(/(?<=-)| /)) expect(part.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
