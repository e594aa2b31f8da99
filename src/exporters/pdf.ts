/**
 * PDF: the drawings as lines and real text in the bundled fonts, one page of the paper's size each.
 * The sole home of jsPDF, which loads when the first PDF is asked for.
 */
import type { jsPDF } from 'jspdf';
import type { Drawing, ImageInk } from '../drawing/drawing.ts';
import { FONT_FACES } from '../drawing/svgTree.ts';
import type { FontName } from '../layout/font/font.ts';
import { subsetFont } from './fontSubset.ts';
import type { FontFiles } from './fonts.ts';
import { type PdfFont, type PdfFonts, pageOperators } from './pdfOperators.ts';
import { NAMESPACE, textToBase64 } from './source.ts';
import { nextTask } from './turns.ts';

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
/** Decimals of a point that jsPDF writes. */
const DECIMALS = 3;
/** The language of the form (ISO 639-1). */
const LANGUAGE = 'id';

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
  const fonts = addFonts(doc, options.fonts, drawings);
  for (const [i, drawing] of drawings.entries()) {
    if (options.signal?.aborted) return null;
    if (i > 0) addPage(doc, drawing);
    drawSheet(doc, drawing, fonts);
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

/** A font as jsPDF has read it. */
interface ReadFont {
  /** How the font is cut when the file is written. */
  readonly subset: { encode(glyphs: readonly number[]): Uint8Array };
}

/** What has no public name in jsPDF 4.2.1; a test compares every word that comes out. */
interface JsPdfInside {
  /** The same for all documents. */
  readonly TTFFont: { open(file: Uint8Array): ReadFont };
  readonly internal: {
    write(operators: string): void;
    getFont(): { readonly id: string };
  };
  /** The glyph numbers of a text, in hexadecimal; notes them as used. */
  pdfEscape16(text: string, font: { readonly id: string }): string;
}

const inside = (doc: jsPDF): JsPdfInside => doc as unknown as JsPdfInside;

/** jsPDF embeds only the glyphs that are used; six letters and a plus say so (ISO 32000-1, 9.6.4). */
const PDF_NAMES: Readonly<Record<FontName, string>> = {
  'arimo-regular': 'ALIRAR+Arimo-Regular',
  'arimo-bold': 'ALIRAB+Arimo-Bold',
  symbols: 'ALIRAS+NotoSansSymbols2-Regular',
};

/** Puts the fonts that the drawings use into the file. */
function addFonts(doc: jsPDF, files: FontFiles, drawings: readonly Drawing[]): PdfFonts {
  const inks = drawings.flatMap(({ groups }) => groups.flatMap((group) => group.inks));
  const used = new Set(inks.flatMap((ink) => (ink.kind === 'text' ? [ink.font] : [])));
  return new Map(Array.from(used, (name) => [name, addFont(doc, name, files[name])]));
}

/** The first bytes of a font file: what jsPDF asks before it opens one. */
const FONT_BEGINS = '\0\x01\0\0';

function addFont(doc: jsPDF, name: FontName, file: Uint8Array): PdfFont {
  doc.addFileToVFS(FONT_FACES[name].file, FONT_BEGINS);
  withFont(doc, openFont(doc, file), () =>
    doc.addFont(FONT_FACES[name].file, PDF_NAMES[name], 'normal', undefined, 'Identity-H'),
  );
  doc.setFont(PDF_NAMES[name], 'normal');
  // jsPDF leaves out a font that its own call has not drawn with.
  doc.text(' ', 0, 0);
  const font = inside(doc).internal.getFont();
  const glyphs = new Map<string, string>();
  const glyph = (character: string): string => {
    const known = glyphs.get(character);
    if (known !== undefined) return known;
    const found = inside(doc).pdfEscape16(character, font);
    glyphs.set(character, found);
    return found;
  };
  return { id: font.id, glyph };
}

const openedFonts = new WeakMap<Uint8Array, ReadFont>();

/**
 * A font for one document. Reading the file takes longer than all else in a short document, so it is done once;
 * what jsPDF notes in a font while it draws is each document's own.
 */
function openFont(doc: jsPDF, file: Uint8Array): ReadFont {
  const { TTFFont } = inside(doc);
  const opened = openedFonts.get(file) ?? TTFFont.open(file);
  openedFonts.set(file, opened);
  return Object.assign(Object.create(Object.getPrototypeOf(opened)), opened, {
    toUnicode: {},
    Unicode: { encoding: {}, kerning: {}, widths: [] },
    subset: { encode: (used: readonly number[]) => subsetFont(file, used) },
  });
}

/** Whatever font jsPDF opens meanwhile is this one. */
function withFont(doc: jsPDF, font: ReadFont, act: () => void): void {
  const { TTFFont } = inside(doc);
  const { open } = TTFFont;
  TTFFont.open = () => font;
  try {
    act();
  } finally {
    TTFFont.open = open;
  }
}

function drawSheet(doc: jsPDF, drawing: Drawing, fonts: PdfFonts): void {
  for (const part of pageOperators(drawing, fonts)) {
    if (typeof part === 'string') inside(doc).internal.write(part);
    else drawImage(doc, part);
  }
}

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
