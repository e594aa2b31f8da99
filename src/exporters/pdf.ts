/**
 * PDF: the drawings as lines and real text in the bundled fonts, one page of the paper's size each.
 * The sole home of jsPDF, which loads when the first PDF is asked for.
 */
import type { jsPDF } from 'jspdf';
import type { Drawing, ImageInk, Ink, PathInk, PathStep, TextInk } from '../drawing/drawing.ts';
import { FONT_FACES } from '../drawing/svgTree.ts';
import { advance, FONT_NAMES, type FontName, REPLACEMENT } from '../layout/font/font.ts';
import type { FontFiles } from './fonts.ts';
import { bytesToBase64, NAMESPACE, textToBase64 } from './source.ts';

export interface PdfOptions {
  readonly fonts: FontFiles;
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  /** The text of the `.alir` file to carry along; null for none. */
  readonly source: string | null;
  /** `page` is counted from 1 among the drawings. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  /** When the file says it was made; now, unless said otherwise. The same date gives the same bytes. */
  readonly date?: Date;
  readonly onPage?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The pictures that PDF can hold, by the name jsPDF has for them. */
const IMAGE_FORMATS: Readonly<Record<string, string>> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
};
const POINTS_PER_MM = 72 / 25.4;
/** Decimals of a point that are written: a third of a micrometre. */
const DECIMALS = 3;
/** The language of the form (ISO 639-1). */
const LANGUAGE = 'id';
/** Wider than any glyph, in parts of the font size: the width table says so of what a font lacks. */
const NO_GLYPH = 16;

/** All pages as one PDF file; null when the signal came first. */
export async function exportPdf(
  drawings: readonly Drawing[],
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [first] = drawings;
  if (!first) throw new RangeError('A PDF has at least one page');
  const { jsPDF: Document } = await import('jspdf');
  const doc = new Document({
    unit: 'mm',
    ...pageShape(first),
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: DECIMALS,
  });
  addFonts(doc, options.fonts);
  for (const [i, drawing] of drawings.entries()) {
    if (options.signal?.aborted) return null;
    if (i > 0) addPage(doc, drawing);
    drawSheet(doc, drawing);
    options.onPage?.(i + 1, drawings.length);
    await nextTask();
  }
  if (options.signal?.aborted) return null;
  describe(doc, options, drawings.length);
  return new Uint8Array(doc.output('arraybuffer'));
}

/** jsPDF swaps the sides of a page unless the orientation fits them. */
const pageShape = ({ width, height }: Drawing) => ({
  format: [width, height],
  orientation: width > height ? ('landscape' as const) : ('portrait' as const),
});

function addPage(doc: jsPDF, drawing: Drawing): void {
  const { format, orientation } = pageShape(drawing);
  doc.addPage(format, orientation);
}

function addFonts(doc: jsPDF, fonts: FontFiles): void {
  for (const name of FONT_NAMES) {
    const { file } = FONT_FACES[name];
    doc.addFileToVFS(file, bytesToBase64(fonts[name]));
    doc.addFont(file, name, 'normal', undefined, 'Identity-H');
  }
}

/** Lets the browser paint and hear a cancel; unlike a timer, a message is not held back for 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What was last set on the page, so that it is not set again for every line. */
interface Pen {
  stroke?: number;
  ink?: string;
  fill?: string;
  font?: FontName;
  size?: number;
}

function drawSheet(doc: jsPDF, drawing: Drawing): void {
  const pen: Pen = {};
  for (const group of drawing.groups) for (const ink of group.inks) drawInk(doc, ink, pen);
}

function drawInk(doc: jsPDF, ink: Ink, pen: Pen): void {
  switch (ink.kind) {
    case 'path':
      drawPath(doc, ink, pen);
      break;
    case 'text':
      drawText(doc, ink, pen);
      break;
    case 'image':
      drawImage(doc, ink);
      break;
  }
}

function drawPath(doc: jsPDF, { steps, stroke, ink, fill }: PathInk, pen: Pen): void {
  if (stroke <= 0 && fill === null) return;
  if (stroke > 0 && stroke !== pen.stroke) doc.setLineWidth(stroke);
  if (stroke > 0 && ink !== pen.ink) doc.setDrawColor(ink);
  if (fill !== null && fill !== pen.fill) doc.setFillColor(fill);
  if (stroke > 0) Object.assign(pen, { stroke, ink });
  if (fill !== null) pen.fill = fill;
  for (const step of steps) drawStep(doc, step);
  if (fill === null) doc.stroke();
  else if (stroke > 0) doc.fillStroke();
  else doc.fill();
}

function drawStep(doc: jsPDF, step: PathStep): void {
  switch (step.to) {
    case 'M':
      doc.moveTo(step.x, step.y);
      return;
    case 'L':
      doc.lineTo(step.x, step.y);
      return;
    case 'C':
      doc.curveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
      return;
    case 'Z':
      doc.close();
      return;
  }
}

function drawText(doc: jsPDF, { text, x, y, size, font }: TextInk, pen: Pen): void {
  if (font !== pen.font) doc.setFont(font, 'normal');
  if (size !== pen.size) doc.setFontSize(Number((size * POINTS_PER_MM).toFixed(DECIMALS)));
  Object.assign(pen, { font, size });
  doc.text(printable(text, font), x, y);
  // jsPDF leaves the colour of the text behind as the colour to fill with.
  delete pen.fill;
}

/** The text with a box for what the font lacks: jsPDF would drop it, or all that follows, without a sign. */
const printable = (text: string, font: FontName): string =>
  [...text].map((c) => (advance(c, font) < NO_GLYPH ? c : REPLACEMENT)).join('');

/** A PNG or JPEG in its rectangle, or a crossed box where it can't be read: one bad logo must not cost the file. */
function drawImage(doc: jsPDF, { rect, type, data }: ImageInk): void {
  const { x, y, width, height } = rect;
  const format = IMAGE_FORMATS[type];
  try {
    if (!format) throw new TypeError(type);
    doc.addImage(data, format, x, y, width, height, undefined, 'FAST');
  } catch {
    doc.moveTo(x, y).lineTo(x + width, y);
    doc
      .lineTo(x + width, y + height)
      .lineTo(x, y + height)
      .close();
    doc.moveTo(x, y).lineTo(x + width, y + height);
    doc
      .moveTo(x + width, y)
      .lineTo(x, y + height)
      .stroke();
  }
}

/** What the file says about itself. */
function describe(doc: jsPDF, options: PdfOptions, pages: number): void {
  const { title, author, subject = '', source, bookmarks, date = new Date() } = options;
  doc.setProperties({ title, author, subject, creator: 'Alir' });
  doc.setLanguage(LANGUAGE);
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.setCreationDate(pdfDate(date));
  doc.setFileId(fingerprint(`${date.toISOString()}\n${title}\n${author}\n${source ?? pages}`));
  for (const bookmark of bookmarks) {
    if (bookmark.page >= 1 && bookmark.page <= pages) {
      doc.outline.add(null, bookmark.title, { pageNumber: bookmark.page });
    }
  }
  if (source !== null) doc.addMetadata(textToBase64(source), NAMESPACE);
}

/** In universal time, so that the bytes don't depend on where they are made. */
const pdfDate = (date: Date): string =>
  `D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;

/** 32 hexadecimal digits from a text: FNV-1a with four seeds; tells files apart, proves nothing. */
function fingerprint(text: string): string {
  const hashes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return hashes.join('');
}
