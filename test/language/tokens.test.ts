import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/language/tokens.ts';

/** The words, with the sign that parts them from the one before. */
const said = (text: string): string =>
  sentenceOf(text)
    .tokens.map(({ word, gap }) => gap + word)
    .join(' ');

describe('the words of a text', () => {
  it.each([
    ['Menerima surat.', 'menerima surat'],
    ['1. Menerima surat', 'menerima surat'],
    ['a) Menerima surat\nb) Mencatat', 'menerima surat .mencatat'],
    ['- Menerima', 'menerima'],
    ['Menerima/mencatat surat', 'menerima /mencatat surat'],
    ['Menerima, mencatat; menyimpan', 'menerima ,mencatat .menyimpan'],
    ['Usulan gol.IV/b No. 5 Kab. Malang', 'usulan gol.iv /b no 5 kab malang'],
    ['Menerima surat (apabila ada) dari warga', 'menerima surat dari warga'],
    ['Membuka menu “Surat Masuk” pada laman', 'membuka menu pada laman'],
    ['Mengukur kain 5" lebar', 'mengukur kain 5 lebar'],
    ['Menyerahkan surat\nkepada camat', 'menyerahkan surat kepada camat'],
    ['Memeriksa surat\nTidak, dikembalikan', 'memeriksa surat .tidak ,dikembalikan'],
    ['Surat di tandatangani', 'surat ditandatangani'],
    ['Surat di tanda tangani', 'surat ditandatangani'],
    ['Surat di terima di ruang rapat', 'surat diterima di ruang rapat'],
    ['Surat di data kependudukan', 'surat di data kependudukan'],
    ['Menindak lanjuti aduan', 'menindaklanjuti aduan'],
    ['Meng-upload surat-surat', 'meng-upload surat-surat'],
  ])('%j', (text, words) => expect(said(text)).toBe(words));

  it('keeps what is in brackets, each by itself', () => {
    const { asides } = sentenceOf('Menerima (jika ada) surat (asli)');
    expect(asides.map((words) => words.map(({ word }) => word).join(' '))).toEqual([
      'jika ada',
      'asli',
    ]);
  });

  it('are where they say, in order, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { tokens } = sentenceOf(text);
        let end = 0;
        for (const { word, from, to } of tokens) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(text.slice(from, to).toLowerCase().replace(/\s/g, '')).toBe(word);
          end = to;
        }
      }),
    ));
});
