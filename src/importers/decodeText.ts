/** The text in the bytes of a file, whatever program wrote it. */

/** Bytes that are looked at to tell UTF-16 without a mark. */
const SAMPLED = 4096;

/** UTF-8 and UTF-16 by their mark or their look, and else Windows-1252, which old Excel writes; null for no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  const bare = bareUtf16(bytes);
  if (bare) return decode(bytes, bare);
  if (bytes.subarray(0, SAMPLED).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

/** In UTF-16 of our letters every other byte is 0. */
function bareUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, SAMPLED);
  const half = Math.floor(head.length / 2);
  const zeros = (parity: number) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (half === 0) return null;
  if (zeros(1) > 0.7 * half && zeros(0) < 0.1 * half) return 'utf-16le';
  return zeros(0) > 0.7 * half && zeros(1) < 0.1 * half ? 'utf-16be' : null;
}
