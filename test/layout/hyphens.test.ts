import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllableEnds } from '../../src/layout/hyphens.ts';

/** A word with a hyphen at each place where it may be broken. */
const inSyllables = (word: string): string => {
  const ends = new Set(syllableEnds(word));
  return [...word].map((letter, i) => (ends.has(i) ? `-${letter}` : letter)).join('');
};

describe('a word', () => {
  it.each([
    'per-ba-i-kan',
    'leng-kap',
    'me-ngem-ba-li-kan',
    'me-nye-tu-jui',
    'per-sya-ra-tan',
    'ti-dak',
    'in-stansi',
    'trans-por-tasi',
    'eks-por',
    'struk-tur',
    'ad-mi-nis-trasi',
    'sek-re-ta-ris',
    'in-struksi',
    'kon-trak',
    'bang-krut',
    'makh-luk',
    'mak-sud',
    'ang-gota',
    'ba-rang',
    'me-nya-ring',
    'Ya',
    'A4/F4',
    '123456',
  ])('may be broken behind its syllables: %s', (word) => {
    const whole = /^[\p{L}-]+$/u.test(word) ? word.replaceAll('-', '') : word;
    expect(inSyllables(whole)).toBe(word);
  });

  it.each(['e-dokumen', 'dan/atau', 'sop2baru', 'a@b.id', '2024', 'pdf', '', 'ℬa𝒶ba'])(
    'stays whole where its letters are not all in one piece: %s',
    (word) => expect(syllableEnds(word)).toEqual([]),
  );

  it.each(['(leng-kap)', '2leng-kap', 'leng-kap?', 'leng-kap2'])(
    'may have signs and numbers around it: %s',
    (word) => expect(inSyllables(word.replace('-', ''))).toBe(word),
  );

  it('keeps two letters at its beginning and three at its end, and a vowel in each part', () => {
    const letters = fc.constantFrom(...'aiueobdgkmnrstyh');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 14 }), (word) => {
        for (const end of syllableEnds(word.join(''))) {
          const [before, after] = [word.slice(0, end), word.slice(end)];
          expect(before.length).toBeGreaterThanOrEqual(2);
          expect(after.length).toBeGreaterThanOrEqual(3);
          for (const part of [before, after]) expect(part.join('')).toMatch(/[aiueo]/);
        }
      }),
    );
  });
});
