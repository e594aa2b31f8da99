import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../src/model/text.ts';

describe('cleanText', () => {
  it.each([
    ['Menerima surat\n\tmasuk', 'Menerima surat\n\tmasuk', 'leaves lines and tabs'],
    ['satu\r\ndua\rtiga\u2028empat', 'satu\ndua\ntiga\nempat', 'gives every line end one form'],
    ['a\u0000b\u0007c\u000Bd', 'abcd', 'drops control characters'],
    ['nama\u202Egnp.exe\u2066', 'namagnp.exe', 'drops bidi overrides'],
    [
      '\uD83D\uDE00 \uD83D',
      '\uD83D\uDE00 \uFFFD',
      'replaces half a surrogate pair, keeps a whole one',
    ],
    ['\uFEFFsurat\uFFFE', 'surat', 'drops byte order marks and non-characters'],
    ['سورت مسوق', 'سورت مسوق', 'leaves Jawi alone'],
  ])('%j becomes %j: %s', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('has nothing left to do the second time, and leaves only what XML allows', () => {
    const anything = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be left
        expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
      }),
    );
  });
});

describe('cleanLine', () => {
  it('joins lines with one space', () => {
    expect(cleanLine('Kepala \r\n  Bagian\n\nUmum')).toBe('Kepala Bagian Umum');
  });
});
