import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPLACEMENT } from '../../src/layout/font/font.ts';
import {
  cutText,
  isWordBroken,
  longestPart,
  longestSyllable,
  missingGlyphs,
  singleLine,
  textWidth,
  type WrappedText,
  wrapText,
} from '../../src/layout/text.ts';
import { cleanText } from '../../src/model/text.ts';
import { folded, hasOddSpaces, joined, readable, textOf } from '../drawing/reading.ts';

const STYLE = { size: 3, bold: false };

/** Words, marks of the symbols font, break points, and now and then anything a keyboard can give. */
const anyText = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...['surat', 'perundang-undangan', 'Surat/Dokumen', '✓', ' ', '  ', '\n', '\t', '日', '😀'],
        ...['(satu)', '-', '/', 'a\u0301', '\u00ad', 'Pertanggungjawabannya', '1-2', '\u00a0'],
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
  fc
    .string({ unit: 'binary', maxLength: 60 })
    .map(cleanText)
    .filter((text) => !hasOddSpaces(text)),
);
/** No line can be narrower than its widest character: a □ of 3 mm type is under 3 mm. */
const anyWidth = fc.double({ min: 4, max: 80, noNaN: true });
const anyStyle = fc.record({ size: fc.constantFrom(2.5, 3), bold: fc.boolean() });

const linesOf = (lines: WrappedText): readonly string[] => lines.map(textOf);

describe('wrapping', () => {
  it('loses and adds nothing: the lines with what stood between them are the text', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyStyle, (text, width, style) => {
        const lines = wrapText(text, width, style);
        expect(folded(joined(lines))).toBe(readable(text));
      }),
    );
  });

  it('makes no line wider than its room', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyStyle, (text, width, style) => {
        for (const line of wrapText(text, width, style))
          expect(line.width).toBeLessThanOrEqual(width + 1e-3);
      }),
    );
  });

  it('puts the runs of a line end to end', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyStyle, (text, width, style) => {
        for (const line of wrapText(text, width, style)) {
          let x = 0;
          for (const run of line.runs) {
            expect(run.x).toBeCloseTo(x, 6);
            x += textWidth(run.text, style);
          }
          expect(line.width).toBeCloseTo(x, 6);
        }
      }),
    );
  });

  it('breaks words behind their syllables alone in lines that hold the longest one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // A box drawn for what no font has is no letter, so that a break before it looks like a broken word.
        fc.pre(missingGlyphs(text).length === 0);
        const width = longestSyllable(text, STYLE);
        expect(width).toBeLessThanOrEqual(longestPart(text, STYLE));
        expect(isWordBroken(wrapText(text, width + 0.01, STYLE))).toBe(false);
      }),
    );
    const narrow = longestSyllable('Pertanggungjawabannya', STYLE);
    expect(isWordBroken(wrapText('Pertanggungjawabannya', narrow - 0.1, STYLE))).toBe(true);
  });

  it('breaks no part that has room on a line of its own', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = wrapText(text, Math.max(width, longestPart(text, STYLE) + 0.01), STYLE);
        for (const [i, line] of lines.entries())
          if (line.glue === '' && i < lines.length - 1) expect(textOf(line)).toMatch(/[-/–—]$/);
      }),
    );
  });

  it('needs no more lines where there is more room', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyWidth, (text, a, b) => {
        const [narrow, wide] = a < b ? [a, b] : [b, a];
        expect(wrapText(text, wide, STYLE).length).toBeLessThanOrEqual(
          wrapText(text, narrow, STYLE).length,
        );
      }),
    );
  });

  it('breaks at spaces, and behind a hyphen or a slash within a word', () => {
    expect(linesOf(wrapText('Menerima surat masuk', 20, STYLE))).toEqual([
      'Menerima',
      'surat masuk',
    ]);
    const rules = wrapText('perundang-undangan', 17, STYLE);
    expect(linesOf(rules)).toEqual(['perundang-', 'undangan']);
    expect(rules[0]?.glue).toBe('');
    expect(linesOf(wrapText('Surat/Dokumen', 13, STYLE))).toEqual(['Surat/', 'Dokumen']);
  });

  it('keeps together what a hyphen or slash does not part', () => {
    expect(linesOf(wrapText('- satu', 6, STYLE))[0]).toBe('-');
    expect(longestPart('a / b', STYLE)).toBeCloseTo(textWidth('b', STYLE), 6);
  });

  it('breaks at line ends, and keeps an empty line between two', () => {
    expect(linesOf(wrapText('satu\n\ndua', 50, STYLE))).toEqual(['satu', '', 'dua']);
    expect(wrapText('satu\ndua', 50, STYLE)[0]?.glue).toBe('\n');
  });

  it('leaves no line empty behind a word that it breaks', () => {
    for (let width = 5; width < 20; width += 0.1) {
      const lines = linesOf(wrapText('Pertanggungjawabannya keuangan', width, STYLE));
      expect(lines).not.toContain('');
    }
  });

  it('breaks a word that is wider than its room behind a syllable, with a hyphen', () => {
    const lines = wrapText('Pertanggungjawabannya?', 12, STYLE);
    expect(linesOf(lines)).toEqual(['Pertang-', 'gungja-', 'waban-', 'nya?']);
    expect(isWordBroken(lines)).toBe(false);
    expect(joined(lines)).toBe('Pertanggungjawabannya?');
  });

  it('breaks what has no syllables anywhere', () => {
    const lines = wrapText('https://a.id/0123456789', 12, STYLE);
    expect(linesOf(lines).join('')).toBe('https://a.id/0123456789');
    expect(isWordBroken(lines)).toBe(true);
  });

  it('tells a word that had to be broken from one that may go on in the next line', () => {
    const isBroken = (text: string, width: number) => isWordBroken(wrapText(text, width, STYLE));
    expect(isBroken('arsip@pertanggungjawaban', 12)).toBe(true);
    expect(isBroken('surat arsip@pertanggungjawaban', 12)).toBe(true);
    expect(isBroken('arsip@pertanggungjawaban', 60)).toBe(false);
    expect(isBroken('Pertanggungjawabannya', 12)).toBe(false);
    expect(isBroken('perundang-undangan', 17)).toBe(false);
    expect(isBroken('Surat/Dokumen', 13)).toBe(false);
    expect(isBroken('satu dua\ntiga', 8)).toBe(false);
    expect(isBroken('', 5)).toBe(false);
  });

  it('leaves out no line that there is room for, and else ends in an ellipsis', () => {
    const lines = wrapText('satu\ndua\ntiga puluh', 50, STYLE);
    expect(cutText(lines, 3, STYLE)).toEqual({ lines, isCut: false });
    expect(cutText(lines, 4, STYLE)).toEqual({ lines, isCut: false });
    const shown = (most: number) => linesOf(cutText(lines, most, STYLE).lines);
    expect(shown(2)).toEqual(['satu', 'dua…']);
    expect(shown(1)).toEqual(['satu…']);
    expect(shown(0)).toEqual(['satu…']);
    expect(cutText(lines, 2, STYLE).isCut).toBe(true);
  });

  it('shows as much as an ellipsis leaves room for, and no hyphen before it', () => {
    fc.assert(
      fc.property(anyText, anyWidth, fc.integer({ min: 0, max: 4 }), (text, width, most) => {
        const lines = wrapText(text, width, STYLE);
        const { lines: cut, isCut } = cutText(lines, most, STYLE);
        expect(cut).toHaveLength(isCut ? Math.max(1, most) : lines.length);
        for (const line of cut) expect(line.width).toBeLessThanOrEqual(width + 1e-3);
        if (isCut) expect(linesOf(cut).at(-1)).toMatch(/…$/);
      }),
    );
    const hyphenated = wrapText('perbaikan satu', textWidth('kan satu', STYLE), STYLE);
    expect(linesOf(hyphenated)).toEqual(['perbai-', 'kan satu']);
    const { lines } = cutText(hyphenated, 1, STYLE);
    expect(linesOf(lines)).toEqual(['perbai…']);
    expect(lines[0]?.glue).toBe('');
  });

  it('cuts a text of very many lines', () => {
    const lines = wrapText('a\n'.repeat(150_000), 50, STYLE);
    expect(cutText(lines, 2, STYLE).lines).toHaveLength(2);
  });

  it('puts a word into its line to the last hair of room', () => {
    const room = textWidth('surat masuk', STYLE);
    expect(linesOf(wrapText('surat masuk', room, STYLE))).toEqual(['surat masuk']);
    expect(linesOf(wrapText('surat masuk', room - 0.001, STYLE))).toEqual(['surat', 'masuk']);
    const word = textWidth('surat', STYLE);
    expect(linesOf(wrapText('surat', word, STYLE))).toEqual(['surat']);
    expect(linesOf(wrapText('surat', word - 0.001, STYLE))).toEqual(['su-', 'rat']);
  });

  it('has no line for a blank text', () => {
    for (const blank of ['', ' ', '\n', ' \n\t']) expect(wrapText(blank, 50, STYLE)).toEqual([]);
  });
});

describe('characters', () => {
  it('that no font has are drawn as a box and reported once', () => {
    expect(missingGlyphs('日本日 ✓ a')).toEqual(['日', '本']);
    expect(linesOf(wrapText('日本', 50, STYLE))).toEqual([REPLACEMENT.repeat(2)]);
    expect(missingGlyphs('😀')).toEqual(['😀']);
    expect(missingGlyphs('satu\ndua ✓')).toEqual([]);
    expect(textWidth('😀', STYLE)).toBeCloseTo(textWidth(REPLACEMENT, STYLE), 6);
    expect(textWidth('a😀b', STYLE)).toBeCloseTo(textWidth(`a${REPLACEMENT}b`, STYLE), 6);
  });

  it('that the text font lacks come from the symbols font, in a run of their own', () => {
    const [line] = wrapText('Berkas ✓ ada', 50, { size: 3, bold: true });
    expect(line?.runs.map(({ text, font }) => [text, font])).toEqual([
      ['Berkas ', 'arimo-bold'],
      ['✓', 'symbols'],
      [' ada', 'arimo-bold'],
    ]);
  });

  it('are composed, and what has no shape is left out', () => {
    expect(linesOf(wrapText('re\u0301sume\u0301 su\u00adrat', 50, STYLE))).toEqual([
      'résumé surat',
    ]);
  });

  it('are all on one line where a text has only one', () => {
    expect(linesOf(singleLine('dua\nbaris', STYLE))).toEqual(['dua baris']);
    expect(singleLine('', STYLE)).toEqual([]);
  });

  it('are wider in bold, and grow with the font size', () => {
    expect(textWidth('Kegiatan', { size: 3, bold: true })).toBeGreaterThan(
      textWidth('Kegiatan', STYLE),
    );
    expect(textWidth('Kegiatan', { size: 6, bold: false })).toBeCloseTo(
      2 * textWidth('Kegiatan', STYLE),
      6,
    );
  });
});
