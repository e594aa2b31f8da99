/**
 * The parts of a PNG file that a canvas doesn't write: how dense its dots are (pHYs) and the source (iTXt).
 * A PNG is a signature of 8 bytes and then chunks: length, name of 4 letters, data, CRC (ISO/IEC 15948).
 */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER_END = 33;
/** Length, name and CRC around a chunk's data. */
const FRAME = 12;
const INCH_PER_METRE = 1 / 0.0254;
/** A text that unpacks to more than this is not one of ours. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;

export interface PngNotes {
  /** Dots an inch; a viewer and a printer read the size on paper from it. */
  readonly dpi: number;
  /** A keyword (1 to 79 Latin letters) and its text; null for none. */
  readonly text: { readonly keyword: string; readonly text: string } | null;
}

/** Whether the bytes begin as a PNG does. */
export const isPng = (bytes: Uint8Array): boolean =>
  bytes.length > HEADER_END && SIGNATURE.every((byte, i) => bytes[i] === byte);

/** The PNG with the notes put behind its header. */
export async function addPngNotes(
  png: Uint8Array,
  notes: PngNotes,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks = [density(notes.dpi)];
  if (notes.text) chunks.push(await textChunk(notes.text.keyword, notes.text.text));
  return concat([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);
}

/** The text under a keyword in an iTXt chunk, or null where there is none to be read. */
export async function readPngText(png: Uint8Array, keyword: string): Promise<string | null> {
  if (!isPng(png)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE.length; at + FRAME <= png.length; ) {
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > png.length) return null;
    const data = png.subarray(at + 8, end - 4);
    if (nameAt(png, at + 4) === 'iTXt' && hasKeyword(data, keyword)) {
      return readText(data, keyword.length);
    }
    at = end;
  }
  return null;
}

/** Dots a metre, the same both ways. */
function density(dpi: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(dpi * INCH_PER_METRE);
  data.setUint32(0, perMetre);
  data.setUint32(4, perMetre);
  data.setUint8(8, 1);
  return chunk('pHYs', new Uint8Array(data.buffer));
}

/** Keyword, 0, "compressed", method 0, no language, no translated keyword, and the text as zlib of UTF-8. */
async function textChunk(keyword: string, text: string): Promise<Uint8Array> {
  const packed = await through(
    new TextEncoder().encode(text),
    new CompressionStream('deflate'),
    Number.POSITIVE_INFINITY,
  );
  return chunk('iTXt', concat([latin(keyword), Uint8Array.of(0, 1, 0, 0, 0), packed]));
}

const hasKeyword = (data: Uint8Array, keyword: string): boolean =>
  nameAt(data, 0, keyword.length) === keyword && data[keyword.length] === 0;

async function readText(data: Uint8Array, keywordLength: number): Promise<string | null> {
  const isPacked = data[keywordLength + 1] === 1;
  const languageEnd = data.indexOf(0, keywordLength + 3);
  const keywordEnd = data.indexOf(0, languageEnd + 1);
  if (languageEnd < 0 || keywordEnd < 0) return null;
  const text = data.subarray(keywordEnd + 1);
  try {
    const plain = isPacked
      ? await through(text, new DecompressionStream('deflate'), MAX_TEXT_BYTES)
      : text;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    return null;
  }
}

/** Bytes through a compressor or back; throws when the result is damaged or beyond the limit. */
async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(new Uint8Array(bytes)).then(() => writer.close());
  // The reader below meets the same fault; unheard here, it would count as nobody's.
  written.catch(() => undefined);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = stream.readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError('Too large');
    }
    pieces.push(next.value);
  }
  return concat(pieces);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(latin(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

const nameAt = (bytes: Uint8Array, at: number, length = 4): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
