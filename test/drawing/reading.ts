/** What a reader sees of a text, to compare what is drawn with what was typed. */
import { REPLACEMENT } from '../../src/layout/font/font.ts';
import {
  DRAWN_HYPHEN,
  type Glue,
  missingGlyphs,
  type TextLine,
  type WrappedText,
} from '../../src/layout/text.ts';

/** The characters of one line. */
export const textOf = (line: TextLine): string => line.runs.map(({ text }) => text).join('');

/** A line with what stood behind it, and without the hyphen that it was broken with. */
export const withGlue = (text: string, glue: Glue): string =>
  glue === DRAWN_HYPHEN ? text.replace(/-$/, '') : text + glue;

/** The lines with what stood between them. */
export const joined = (lines: WrappedText): string =>
  lines.map((line) => withGlue(textOf(line), line.glue)).join('');

/** A typed text as it can be read on paper: composed, and with a box for what no font has. */
export function readable(text: string): string {
  if (text.trim() === '') return '';
  const missing = new Set(missingGlyphs(text));
  const shown = text
    .normalize('NFC')
    .replace(/\u00AD|[\u200B-\u200F]|\u2060|[\uFE00-\uFE0F]/g, '')
    .replaceAll('\t', ' ');
  return folded([...shown].map((c) => (missing.has(c) ? REPLACEMENT : c)).join(''));
}

/** Spaces at the end of a line are nothing to see, and several in a row fold where a line breaks. */
export const folded = (text: string): string =>
  text
    .replace(/[^\P{Zs} ]/gu, '')
    .replace(/ +/g, ' ')
    .replace(/ ?\n/g, '\n')
    .trimEnd();

/** Whether a text has spaces that no font has: they are a box within a line, and nothing at its end. */
export const hasOddSpaces = (text: string): boolean => /[^\S \n\t\u00A0]/.test(text);
