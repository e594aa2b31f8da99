/**
 * The entries of a zip file that are asked for. What a zip says about its own sizes is never trusted: entries are
 * inflated piece by piece, and the first byte over a limit ends it. Names are keys and nothing else.
 */
import { Inflate } from 'fflate';

export type ZipFault = 'damaged' | 'encrypted' | 'bomb';

export type ZipReading =
  | {
      readonly ok: true;
      readonly entries: ReadonlyMap<string, Uint8Array>;
      /** Of all entries, wanted or not. */
      readonly names: readonly string[];
    }
  | { readonly ok: false; readonly fault: ZipFault };

/** An office file of a few hundred pictures has some hundreds of entries. */
const MAX_ENTRIES = 20_000;
/** The text of a sheet of 5,000 full rows is 5 MB. */
const MAX_ENTRY_BYTES = 48 * 1024 * 1024;
const MAX_BYTES = 96 * 1024 * 1024;
/** Tables of one style all over shrink to a fiftieth; deflate itself can do a thousandth. */
const MAX_RATIO = 300;
/** Below this many bytes a ratio says nothing. */
const RATIO_FROM = 2 * 1024 * 1024;
/** How much is inflated between two looks at the limits, bytes; at most a thousand times that comes out. */
const STEP = 4096;

const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_EXTRA = 1;
const ZIP64_MARK = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** Whether the bytes begin as a zip file does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Inflates the entries whose name is wanted; of two entries with one name, the first. */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean): ZipReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(view, isWanted);
  } catch (error) {
    // A view and the inflater throw on what points outside of the file or makes no sense.
    return { ok: false, fault: error instanceof TooMuch ? 'bomb' : 'damaged' };
  }
}

class TooMuch extends Error {}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly length: number;
  readonly offset: number;
}

function readEntries(view: DataView, isWanted: (name: string) => boolean): ZipReading {
  const directory = listEntries(view);
  if (!directory) return { ok: false, fault: 'damaged' };
  const entries = new Map<string, Uint8Array>();
  let left = MAX_BYTES;
  for (const entry of directory) {
    if (!isWanted(entry.name) || entries.has(entry.name)) continue;
    if ((entry.flags & ENCRYPTED_FLAG) !== 0) return { ok: false, fault: 'encrypted' };
    const content = contentOf(view, entry, Math.min(left, MAX_ENTRY_BYTES));
    if (crc32(content) !== entry.checksum) return { ok: false, fault: 'damaged' };
    left -= content.length;
    entries.set(entry.name, content);
  }
  return { ok: true, entries, names: directory.map(({ name }) => name) };
}

/** The central directory: the list at the end of the file that counts. */
function listEntries(view: DataView): readonly Entry[] | null {
  const end = findEnd(view);
  if (end < 0) return null;
  const { count, offset } = directoryPlace(view, end);
  if (count > MAX_ENTRIES) throw new TooMuch();
  const entries: Entry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(view, at, { nameLength, extraLength }));
    at += DIRECTORY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return -1;
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(at, true) === ZIP64_END) {
      const count = Number(view.getBigUint64(at + 32, true));
      return { count, offset: Number(view.getBigUint64(at + 48, true)) };
    }
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function readEntry(
  view: DataView,
  at: number,
  { nameLength, extraLength }: { readonly nameLength: number; readonly extraLength: number },
): Entry {
  const nameAt = at + DIRECTORY_LENGTH;
  const name = new TextDecoder().decode(bytesAt(view, nameAt, nameLength));
  const places = { length: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  const full = view.getUint32(at + 24, true);
  const long = longPlaces(view, nameAt + nameLength, extraLength);
  return {
    // Some writers of Windows turn the slashes round, or begin with one.
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    ...widened(places, full, long),
  };
}

/** The 64-bit numbers of the zip64 extra field, in their order; only what is marked in the entry is there. */
function longPlaces(view: DataView, start: number, length: number): readonly number[] {
  for (let at = start; at + 4 <= start + length; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const count = Math.floor(Math.min(size, 24) / 8);
      return Array.from({ length: count }, (_, i) =>
        Number(view.getBigUint64(at + 4 + 8 * i, true)),
      );
    }
    at += 4 + size;
  }
  return [];
}

function widened(
  { length, offset }: { readonly length: number; readonly offset: number },
  full: number,
  long: readonly number[],
): { length: number; offset: number } {
  const rest = full === ZIP64_MARK ? long.slice(1) : long;
  const afterLength = length === ZIP64_MARK ? rest.slice(1) : rest;
  return {
    length: length === ZIP64_MARK ? (rest[0] ?? length) : length,
    offset: offset === ZIP64_MARK ? (afterLength[0] ?? offset) : offset,
  };
}

const bytesAt = (view: DataView, at: number, length: number): Uint8Array => {
  if (at < 0 || at + length > view.byteLength) throw new RangeError('Outside of the file');
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
};

function contentOf(view: DataView, entry: Entry, limit: number): Uint8Array {
  const { offset, length, method } = entry;
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new RangeError('No entry here');
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytesAt(view, offset + LOCAL_LENGTH + names, length);
  if (method === STORED) {
    if (packed.length > limit) throw new TooMuch();
    return packed;
  }
  if (method !== DEFLATED) throw new RangeError('An unknown way of packing');
  return inflate(packed, limit);
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    const end = Math.min(at + STEP, packed.length);
    inflater.push(packed.subarray(at, end), end === packed.length);
    if (size > limit || (size > RATIO_FROM && size > MAX_RATIO * end)) throw new TooMuch();
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
