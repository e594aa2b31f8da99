/**
 * Breaking text into lines by the width table of the bundled font. Pure and the same everywhere:
 * screen, PDF and PNG draw the lines that are made here, one by one, and break nothing themselves.
 */
import { advance, type FontName, fontOf, REPLACEMENT } from './font/font.ts';

export interface TextStyle {
  /** Font size in mm. */
  readonly size: number;
  readonly bold: boolean;
}

export type WrappedText = readonly TextLine[];

export interface TextLine {
  readonly runs: readonly TextRun[];
  /** mm. */
  readonly width: number;
  /** What stood between this line and the next: a space, a line end, or nothing within a word. */
  readonly glue: ' ' | '\n' | '';
}

/** A stretch of one line in one font; `x` is its distance from the start of the line, mm. */
export interface TextRun {
  readonly text: string;
  readonly font: FontName;
  readonly x: number;
}

/** Drawn as nothing, with no harm to the reader. */
const INVISIBLE = /\u00AD|\u200E|\u200F|\u200B|\u200C|\u200D|\u2060|[\uFE00-\uFE0F]/g;
/** A word may go on in the next line behind these, as in "perundang-undangan" and "Surat/Dokumen". */
const BREAK_AFTER = /(?<=[\p{L}\p{N})][-/–—])(?=[\p{L}\p{N}(])/u;

/** The text as it is drawn: composed, and without what has no shape. */
const drawable = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replaceAll('\t', ' ');

const glyphOf = (character: string, bold: boolean): { text: string; font: FontName } => {
  const font = fontOf(character, bold);
  return font
    ? { text: character, font }
    : { text: REPLACEMENT, font: bold ? 'arimo-bold' : 'arimo-regular' };
};

const widthOf = (text: string, style: TextStyle): number => {
  let width = 0;
  for (const character of text) {
    const glyph = glyphOf(character, style.bold);
    width += advance(glyph.text, glyph.font);
  }
  return width * style.size;
};

/** Width of a text on one line, mm. */
export const textWidth = (text: string, style: TextStyle): number => widthOf(drawable(text), style);

/** Width of the longest part that has to stay on one line, mm. */
export function longestPart(text: string, style: TextStyle): number {
  const parts = drawable(text)
    .split(/[ \n]/)
    .flatMap((word) => word.split(BREAK_AFTER));
  return Math.max(0, ...parts.map((part) => widthOf(part, style)));
}

/** The characters of a text that no bundled font has, each once. */
export const missingGlyphs = (text: string): readonly string[] => [
  ...new Set([...drawable(text)].filter((c) => c !== '\n' && fontOf(c, false) === null)),
];

/** Breaks a text into lines no wider than `width` mm; an empty text has no line. */
export function wrapText(text: string, width: number, style: TextStyle): WrappedText {
  if (text.trim() === '') return [];
  const paragraphs = drawable(text).split('\n');
  return paragraphs.flatMap((paragraph, i) => {
    const lines = wrapParagraph(withoutSpaces(paragraph), width, style);
    const last = lines.pop() ?? { text: '', glue: '' };
    lines.push({ text: last.text, glue: i === paragraphs.length - 1 ? '' : '\n' });
    return lines.map((line) => toTextLine(line, style));
  });
}

/** A text on a single line, however wide. */
export const singleLine = (text: string, style: TextStyle): WrappedText =>
  text === '' ? [] : [toTextLine({ text: drawable(text).replaceAll('\n', ' '), glue: '' }, style)];

interface PlainLine {
  readonly text: string;
  readonly glue: TextLine['glue'];
}

/** Without the spaces at the end that a line break swallows; a no-break space stays. */
const withoutSpaces = (text: string): string => text.replace(/ +$/, '');

function wrapParagraph(paragraph: string, width: number, style: TextStyle): PlainLine[] {
  const lines: PlainLine[] = [];
  let line = '';
  let lineWidth = 0;
  const fits = (part: string) => lineWidth + widthOf(part, style) <= width + 1e-6;
  const add = (part: string) => {
    line += part;
    lineWidth += widthOf(part, style);
  };
  const end = (glue: TextLine['glue']) => {
    lines.push({ text: withoutSpaces(line), glue });
    line = '';
    lineWidth = 0;
  };
  for (const word of paragraph.split(/(?<= )(?=[^ ])/)) {
    let glue: TextLine['glue'] = ' ';
    for (const part of word.split(BREAK_AFTER)) {
      if (line !== '' && !fits(withoutSpaces(part))) end(glue);
      glue = '';
      if (fits(withoutSpaces(part))) {
        add(part);
        continue;
      }
      const word = withoutSpaces(part);
      for (const character of word) {
        if (line !== '' && !fits(character)) end('');
        add(character);
      }
      add(part.slice(word.length));
    }
  }
  end('');
  return lines;
}

function toTextLine(line: PlainLine, style: TextStyle): TextLine {
  const runs: { text: string; font: FontName; x: number }[] = [];
  let x = 0;
  for (const character of line.text) {
    const glyph = glyphOf(character, style.bold);
    const run = runs.at(-1);
    if (run?.font === glyph.font) run.text += glyph.text;
    else runs.push({ ...glyph, x });
    x += advance(glyph.text, glyph.font) * style.size;
  }
  return { runs, width: x, glue: line.glue };
}
