/**
 * Breaking text into lines by the width table of the bundled font. Pure and the same everywhere:
 * screen, PDF and PNG draw the lines that are made here, one by one, and break nothing themselves.
 */
import { advance, type FontName, fontOf, REPLACEMENT, textAdvance } from './font/font.ts';
import { syllableEnds } from './hyphens.ts';

export interface TextStyle {
  /** Font size in mm. */
  readonly size: number;
  readonly bold: boolean;
}

/** Stands for the hyphen at the end of a line that is drawn there and is not in the text. */
export const DRAWN_HYPHEN = '\u00AD';
export type Glue = ' ' | '\n' | '' | typeof DRAWN_HYPHEN;

export type WrappedText = readonly TextLine[];

export interface TextLine {
  readonly runs: readonly TextRun[];
  /** mm. */
  readonly width: number;
  /** What stood between this line and the next: a space, a line end, or nothing within a word. */
  readonly glue: Glue;
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

/** What a word has in it that {@link BREAK_AFTER} may break: the quicker question. */
const MAY_BREAK = /[-/–—]/;

/** Text that every bundled text font has whole: most of a form, and quickly dealt with. */
const PLAIN = /^[\x20-\x7E\n]*$/;

/** The text as it is drawn: composed, and without what has no shape. */
const drawable = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFC').replace(INVISIBLE, '').replaceAll('\t', ' ');

const widthOf = (text: string, { size, bold }: TextStyle): number => textAdvance(text, bold) * size;

/** Width of a text on one line, mm. */
export const textWidth = (text: string, style: TextStyle): number => widthOf(drawable(text), style);

/** Width of the longest part that has to stay on one line, mm. */
export function longestPart(text: string, style: TextStyle): number {
  let longest = 0;
  for (const word of drawable(text).split(/[ \n]/))
    for (const part of partsOf(word)) longest = Math.max(longest, widthOf(part, style));
  return longest;
}

/**
 * Width of the narrowest line that breaks no word but behind its syllables, with a hyphen there, and none that has at
 * most `whole` characters; mm.
 */
export function longestSyllable(text: string, style: TextStyle, whole = 0): number {
  let longest = 0;
  for (const word of drawable(text).split(/[ \n]/))
    for (const part of partsOf(word)) {
      const ends = [...(part.length > whole ? syllableEnds(part) : []), part.length];
      for (const [i, end] of ends.entries()) {
        const hyphen = end < part.length ? '-' : '';
        const syllable = part.slice(ends[i - 1] ?? 0, end) + hyphen;
        longest = Math.max(longest, widthOf(syllable, style));
      }
    }
  return longest;
}

/** The parts of a word between which a line may end. */
const partsOf = (word: string): readonly string[] =>
  MAY_BREAK.test(word) ? word.split(BREAK_AFTER) : [word];

/** The characters of a text that no bundled font has, each once. */
export const missingGlyphs = (text: string): readonly string[] =>
  PLAIN.test(text)
    ? []
    : [...new Set([...drawable(text)].filter((c) => c !== '\n' && fontOf(c, false) === null))];

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

/** Whether a word had to be broken where no word may be, as no line was wide enough for its syllables. */
export const isWordBroken = (lines: WrappedText): boolean =>
  lines.some(({ glue, runs }, i) => {
    const next = lines[i + 1]?.runs[0]?.text;
    if (glue !== '' || next === undefined) return false;
    return !BREAK_AFTER.test(`${runs.at(-1)?.text.slice(-2) ?? ''}${next.slice(0, 1)}`);
  });

/** Whether a word of these lines is broken by a hyphen. */
export const isHyphenated = (lines: WrappedText): boolean =>
  lines.some(({ glue }) => glue === DRAWN_HYPHEN);

/** Stands for what is left out. */
const ELLIPSIS = '…';

/** Lines of which some may have been left out. */
export interface CutText {
  readonly lines: WrappedText;
  readonly isCut: boolean;
}

/** No more than `most` lines, but always one; where there are more, the last one ends in an ellipsis, no wider than the widest of all. */
export function cutText(lines: WrappedText, most: number, style: TextStyle): CutText {
  if (lines.length <= most) return { lines, isCut: false };
  const kept = lines.slice(0, Math.max(1, most));
  const last = kept.pop();
  const room = lines.reduce((widest, { width }) => Math.max(widest, width), 0);
  return { lines: [...kept, ...(last ? [withEllipsis(last, room, style)] : [])], isCut: true };
}

/** As much of a line as has an ellipsis behind it within the room. */
function withEllipsis({ runs, glue }: TextLine, room: number, style: TextStyle): TextLine {
  const text = runs.map((run) => run.text).join('');
  const characters = [...(glue === DRAWN_HYPHEN ? text.slice(0, -1) : text)];
  for (;;) {
    const shown = `${withoutSpaces(characters.join(''))}${ELLIPSIS}`;
    if (characters.length === 0 || widthOf(shown, style) <= room)
      return toTextLine({ text: shown, glue: '' }, style);
    characters.pop();
  }
}

/** A text on a single line, however wide. */
export const singleLine = (text: string, style: TextStyle): WrappedText =>
  text === '' ? [] : [toTextLine({ text: drawable(text).replaceAll('\n', ' '), glue: '' }, style)];

interface PlainLine {
  readonly text: string;
  readonly glue: Glue;
}

/** Without the spaces at the end that a line break swallows; a no-break space stays. */
function withoutSpaces(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === ' ') end--;
  return text.slice(0, end);
}

/** A line while words are put in it. */
class OpenLine {
  text = '';
  private width = 0;
  private readonly room: number;
  private readonly style: TextStyle;

  constructor(room: number, style: TextStyle) {
    this.room = room + 1e-6;
    this.style = style;
  }

  hasRoom(width: number): boolean {
    return this.width + width <= this.room;
  }

  add(part: string, width: number): void {
    this.text += part;
    this.width += width;
  }

  end(glue: Glue): PlainLine {
    const line = { text: withoutSpaces(this.text), glue };
    this.text = '';
    this.width = 0;
    return line;
  }

  measure(part: string): number {
    return widthOf(part, this.style);
  }
}

function wrapParagraph(paragraph: string, width: number, style: TextStyle): PlainLine[] {
  const lines: PlainLine[] = [];
  const line = new OpenLine(width, style);
  for (const word of paragraph.split(/(?<= )(?=[^ ])/)) {
    let glue: Glue = ' ';
    for (const part of partsOf(word)) {
      const bare = withoutSpaces(part);
      const bareWidth = line.measure(bare);
      if (line.text !== '' && !line.hasRoom(bareWidth)) lines.push(line.end(glue));
      glue = '';
      const spaces = part.slice(bare.length);
      if (line.hasRoom(bareWidth)) line.add(bare, bareWidth);
      else lines.push(...breakWord(bare, line));
      line.add(spaces, line.measure(spaces));
    }
  }
  lines.push(line.end(''));
  return lines;
}

/** A word that is longer than a line: behind its syllables, else character by character; its last part stays in the line. */
function breakWord(word: string, line: OpenLine): PlainLine[] {
  const lines: PlainLine[] = [];
  const ends = syllableEnds(word);
  for (let from = 0; ; ) {
    const [to, glue] = breakAt(word, from, ends, line);
    const part = word.slice(from, to);
    line.add(part, line.measure(part));
    if (to === word.length) return lines;
    if (glue) line.add('-', 0);
    lines.push(line.end(glue));
    from = to;
  }
}

/**
 * How far a word that goes on in an empty line comes in it. Where the hyphen of a syllable has no room the line does
 * not go beyond that syllable: otherwise it would hold more of the word than a wider one.
 */
function breakAt(
  word: string,
  from: number,
  ends: readonly number[],
  line: OpenLine,
): readonly [to: number, glue: '' | typeof DRAWN_HYPHEN] {
  const hyphen = line.measure('-');
  let [behindSyllable, firstEnd, width, to] = [0, 0, 0, from];
  for (const character of word.slice(from)) {
    width += line.measure(character);
    if (to > from && !line.hasRoom(width))
      return behindSyllable ? [behindSyllable, DRAWN_HYPHEN] : [firstEnd || to, ''];
    to += character.length;
    if (!ends.includes(to)) continue;
    firstEnd ||= to;
    if (line.hasRoom(width + hyphen)) behindSyllable = to;
  }
  return [to, ''];
}

function toTextLine(line: PlainLine, style: TextStyle): TextLine {
  const { bold, size } = style;
  if (line.text !== '' && PLAIN.test(line.text)) {
    const run: TextRun = { text: line.text, font: bold ? 'arimo-bold' : 'arimo-regular', x: 0 };
    return { runs: [run], width: widthOf(line.text, style), glue: line.glue };
  }
  const runs: TextRun[] = [];
  let text = '';
  let font: FontName | null = null;
  let start = 0;
  let x = 0;
  const endRun = () => {
    if (font !== null) runs.push({ text, font, x: start });
  };
  for (const character of line.text) {
    const own = fontOf(character, bold);
    const used = own ?? (bold ? 'arimo-bold' : 'arimo-regular');
    const shown = own ? character : REPLACEMENT;
    if (used !== font) {
      endRun();
      [text, font, start] = ['', used, x];
    }
    text += shown;
    x += advance(shown, used) * size;
  }
  endRun();
  return { runs, width: x, glue: line.glue };
}
