/**
 * A TrueType font cut down to the glyphs that a document uses, under the numbers that they had (OpenType 1.9,
 * "glyf", "loca"). Only the tables that a PDF asks for are kept (ISO 32000-1, 9.9). jsPDF has a way of its own,
 * byte by byte in growing arrays, which takes longer than all else in a short file.
 */

/** In the order of their names, as a directory of tables has to be. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];
const DIRECTORY_HEAD = 12;
const DIRECTORY_ENTRY = 16;
/** Places in the table `head`: a sum over the file, and whether `loca` has 2 or 4 bytes for each glyph. */
const SUM_AT = 8;
const LOCA_FORMAT_AT = 50;

/** Flags of a glyph that is made of others. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

interface Table {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The font with the outlines of these glyphs and of those they are made of. */
export function subsetFont(font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const tables = readTables(font);
  const [head, glyf, loca] = ['head', 'glyf', 'loca'].map((name) => tables.get(name));
  if (!head || !glyf || !loca) throw new RangeError('The font has no outlines');
  const starts = glyphStarts(loca, viewOf(head).getUint16(LOCA_FORMAT_AT) === 1);
  const outlines = cutOutlines(glyf, starts, withParts(glyf, starts, glyphs));
  const longHead = head.slice();
  viewOf(longHead).setUint32(SUM_AT, 0);
  viewOf(longHead).setUint16(LOCA_FORMAT_AT, 1);
  const cut = new Map([...tables, ['head', longHead], ...outlines] as [string, Uint8Array][]);
  return writeTables(
    KEPT.flatMap((name) => {
      const bytes = cut.get(name);
      return bytes ? [{ name, bytes }] : [];
    }),
  );
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readTables(font: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(font);
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = DIRECTORY_HEAD + i * DIRECTORY_ENTRY;
      const name = String.fromCharCode(...font.subarray(at, at + 4));
      const start = view.getUint32(at + 8);
      return [name, font.subarray(start, start + view.getUint32(at + 12))];
    }),
  );
}

/** Where each glyph begins in `glyf`, and where the last one ends. */
function glyphStarts(loca: Uint8Array, isLong: boolean): readonly number[] {
  const view = viewOf(loca);
  return Array.from({ length: loca.length / (isLong ? 4 : 2) }, (_, i) =>
    isLong ? view.getUint32(i * 4) : view.getUint16(i * 2) * 2,
  );
}

/** The glyphs and, over and over, those that they are made of; 0 is what stands for a missing one. */
function withParts(
  glyf: Uint8Array,
  starts: readonly number[],
  glyphs: Iterable<number>,
): ReadonlySet<number> {
  const all = new Set([0, ...glyphs]);
  // A set that grows is walked to its new end.
  for (const glyph of all) {
    const [start = 0, end = 0] = [starts[glyph], starts[glyph + 1]];
    for (const part of partsOf(glyf.subarray(start, end))) all.add(part);
  }
  return all;
}

function partsOf(outline: Uint8Array): readonly number[] {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let at = 10;
  let flags = MORE;
  while (flags & MORE) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + (flags & WORDS ? 4 : 2);
    if (flags & SCALE) at += 2;
    else if (flags & TWO_SCALES) at += 4;
    else if (flags & MATRIX) at += 8;
  }
  return parts;
}

/** `glyf` with nothing where a glyph is not used, and `loca` to match. */
function cutOutlines(
  glyf: Uint8Array,
  starts: readonly number[],
  used: ReadonlySet<number>,
): readonly (readonly [string, Uint8Array])[] {
  const outlines = new Uint8Array(glyf.length);
  const loca = new Uint8Array(starts.length * 4);
  const places = viewOf(loca);
  let end = 0;
  for (const [glyph, start] of starts.entries()) {
    places.setUint32(glyph * 4, end);
    const next = starts[glyph + 1];
    if (next === undefined || !used.has(glyph)) continue;
    outlines.set(glyf.subarray(start, next), end);
    end += padded(next - start);
  }
  return [
    ['glyf', outlines.subarray(0, end)],
    ['loca', loca],
  ];
}

/** Tables and outlines begin at a multiple of 4 bytes. */
const padded = (length: number): number => (length + 3) & ~3;

function writeTables(tables: readonly Table[]): Uint8Array {
  const directory = DIRECTORY_HEAD + tables.length * DIRECTORY_ENTRY;
  const length = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), directory);
  const font = new Uint8Array(length);
  const view = viewOf(font);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tables.length * 16 - power * 16);
  let at = directory;
  for (const [i, { name, bytes }] of tables.entries()) {
    const entry = DIRECTORY_HEAD + i * DIRECTORY_ENTRY;
    font.set(bytes, at);
    font.set(new TextEncoder().encode(name), entry);
    view.setUint32(entry + 4, checksum(view, at, padded(bytes.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes.length);
  }
  return font;
}

/** The sum of a table's 32-bit words, cut to 32 bits. */
function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
