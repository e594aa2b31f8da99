import { describe, expect, it } from 'vitest';
import { addPngNotes, isPng, readPngText } from '../../src/exporters/pngChunks.ts';

/** One dot, as a canvas would write it. */
const DOT = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (c) => c.charCodeAt(0),
);

const note = (text: string) => ({ dpi: 300, text: { keyword: 'alir', text } });

describe('PNG notes', () => {
  it('gives the text back', async () => {
    const text = `{"title":"“Surat” – ✓ 😀"}\n${'x'.repeat(500_000)}`;
    const png = await addPngNotes(DOT, note(text));
    expect(isPng(png)).toBe(true);
    expect(png.length).toBeLessThan(5000);
    expect(await readPngText(png, 'alir')).toBe(text);
  });

  it('writes the density behind the header: 300 dots an inch are 11811 a metre', async () => {
    const png = await addPngNotes(DOT, { dpi: 300, text: null });
    expect([...png.subarray(33, 54)]).toEqual([
      0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1, 0x78, 0xa5, 0x3f,
      0x76,
    ]);
    expect(png.length).toBe(DOT.length + 21);
  });

  it('finds no text under another keyword, in a bare picture or in something else', async () => {
    expect(await readPngText(await addPngNotes(DOT, note('a')), 'ali')).toBeNull();
    expect(await readPngText(DOT, 'alir')).toBeNull();
    expect(await readPngText(new TextEncoder().encode('x'.repeat(99)), 'alir')).toBeNull();
  });

  it('reads a text that is not compressed', async () => {
    const png = await addPngNotes(DOT, note('a'));
    const data = new TextEncoder().encode('iTXtalir\0\0\0\0\0terang');
    const chunk = new Uint8Array(data.length + 8);
    new DataView(chunk.buffer).setUint32(0, data.length - 4);
    chunk.set(data, 4);
    const bytes = Uint8Array.of(...png.subarray(0, 33), ...chunk, ...png.subarray(33));
    expect(await readPngText(bytes, 'alir')).toBe('terang');
  });

  it('is null, and never an error, for a damaged file', async () => {
    const png = await addPngNotes(DOT, note('abc'.repeat(50)));
    for (let cut = 0; cut < png.length; cut += 3) {
      expect([null, 'abc'.repeat(50)]).toContain(await readPngText(png.slice(0, cut), 'alir'));
      const bent = png.slice();
      bent[cut] = (bent[cut] ?? 0) ^ 0xff;
      await readPngText(bent, 'alir');
    }
  });
});
