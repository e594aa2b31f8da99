/**
 * A drawing in the operators of a PDF page (ISO 32000-1, 8 and 9): points, y upwards, numbers before the verb.
 * Written here and not by jsPDF's own calls, which take four times as long for the same page.
 */
import type { Drawing, ImageInk, PathInk, PathStep, TextInk } from '../drawing/drawing.ts';
import { type FontName, hasGlyph, REPLACEMENT } from '../layout/font/font.ts';

/** A font that is in the PDF. */
export interface PdfFont {
  /** Its name on a page. */
  readonly id: string;
  /** The number of a character's glyph as four hexadecimal digits. */
  readonly glyph: (character: string) => string;
}

export type PdfFonts = ReadonlyMap<FontName, PdfFont>;

/** What was last set on the page, so that it is not set again for every line. */
interface Pen {
  stroke?: number;
  ink?: string;
  fill?: string;
  font?: FontName;
  size?: number;
}

const POINTS_PER_MM = 72 / 25.4;
const BLACK = '#000000';

/** The page in the order it is drawn: operators, and between them the pictures. */
export function pageOperators(drawing: Drawing, fonts: PdfFonts): readonly (string | ImageInk)[] {
  const pen: Pen = {};
  const parts: (string | ImageInk)[] = [];
  let lines: string[] = [];
  const endPart = () => {
    if (lines.length > 0) parts.push(lines.join('\n'));
    lines = [];
  };
  for (const ink of drawing.groups.flatMap(({ inks }) => inks)) {
    switch (ink.kind) {
      case 'path':
        lines.push(...pathOperators(ink, drawing.height, pen));
        break;
      case 'text':
        lines.push(...textOperators(ink, drawing.height, fonts, pen));
        break;
      case 'image':
        endPart();
        parts.push(ink);
        break;
    }
  }
  endPart();
  return parts;
}

function pathOperators(path: PathInk, pageHeight: number, pen: Pen): string[] {
  const { steps, stroke, ink, fill } = path;
  const isStroked = stroke > 0;
  if (!isStroked && fill === null) return [];
  const lines: string[] = [];
  if (isStroked && stroke !== pen.stroke) lines.push(`${points(stroke)} w`);
  if (isStroked && ink !== pen.ink) lines.push(`${colour(ink)} RG`);
  if (isStroked) Object.assign(pen, { stroke, ink });
  if (fill !== null) lines.push(...fillOperators(fill, pen));
  lines.push(steps.map((step) => stepOperator(step, pageHeight)).join(' '));
  lines.push(fill === null ? 'S' : isStroked ? 'B' : 'f');
  return lines;
}

function stepOperator(step: PathStep, pageHeight: number): string {
  const at = (x: number, y: number) => `${points(x)} ${points(pageHeight - y)}`;
  switch (step.to) {
    case 'M':
      return `${at(step.x, step.y)} m`;
    case 'L':
      return `${at(step.x, step.y)} l`;
    case 'C':
      return `${at(step.x1, step.y1)} ${at(step.x2, step.y2)} ${at(step.x, step.y)} c`;
    case 'Z':
      return 'h';
  }
}

function textOperators(ink: TextInk, pageHeight: number, fonts: PdfFonts, pen: Pen): string[] {
  const { text, x, y, size, font } = ink;
  const pdfFont = fonts.get(font);
  if (!pdfFont) throw new RangeError(`The PDF lacks the font ${font}`);
  const lines = fillOperators(BLACK, pen);
  if (font !== pen.font || size !== pen.size) lines.push(`/${pdfFont.id} ${points(size)} Tf`);
  Object.assign(pen, { font, size });
  const glyphs = Array.from(text, (c) => pdfFont.glyph(printable(c, font))).join('');
  lines.push(`BT ${points(x)} ${points(pageHeight - y)} Td <${glyphs}> Tj ET`);
  return lines;
}

/** A box for what the font lacks: a reader must see that something was there. */
const printable = (character: string, font: FontName): string =>
  hasGlyph(character, font) ? character : REPLACEMENT;

function fillOperators(fill: string, pen: Pen): string[] {
  if (fill === pen.fill) return [];
  pen.fill = fill;
  return [`${colour(fill)} rg`];
}

/** Red, green and blue from `#rrggbb`, each from 0 to 1. */
const colour = (hex: string): string =>
  [1, 3, 5].map((at) => rounded(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');

const points = (mm: number): string => rounded(mm * POINTS_PER_MM);

/** To a third of a micrometre. */
const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);
