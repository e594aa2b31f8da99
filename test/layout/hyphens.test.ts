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
    'struk-tur',
    'ba-rang',
    'me-nya-ring',
    'Ya',
    'A4/F4',
    '123456',
  ])('may be broken behind its syllables: %s', (word) => {
    const whole = /^[\p{L}-]+$/u.test(word) ? word.replaceAll('-', '') : word;
    expect(inSyllables(whole)).toBe(word);
  });

  it.each(['lampiran2', '2lampiran', 'e-dokumen', 'dan/atau', 'No.', ''])(
    'stays whole where it has anything but letters: %s',
    (word) => expect(syllableEnds(word)).toEqual([]),
  );

  it('keeps two letters at either end, and a vowel in each part', () => {
    const letters = fc.constantFrom(...'aiueobdgkmnrstyh');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 14 }), (word) => {
        for (const end of syllableEnds(word.join(''))) {
          const parts = [word.slice(0, end), word.slice(end)];
          for (const part of parts) {
            expect(part.length).toBeGreaterThanOrEqual(2);
            expect(part.join('')).toMatch(/[aiueo]/);
          }
        }
      }),
    );
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
