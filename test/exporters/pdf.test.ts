import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { exportPdf, type PdfOptions } from '../../src/exporters/pdf.ts';
import { fontFiles, group, page, samplePage, text } from './drawings.ts';

const fonts = await fontFiles();

async function pdf(drawings: readonly Drawing[], rest: Partial<PdfOptions> = {}) {
  const bytes = await exportPdf(drawings, {
    fonts,
    title: 'Penerimaan “Surat” Masuk',
    author: 'Bagian Organisasi',
    source: null,
    bookmarks: [],
    date: new Date('2026-01-02T03:04:05Z'),
    ...rest,
  });
  if (!bytes) throw new Error('Cancelled');
  return bytes;
}

const opened = (bytes: Uint8Array) =>
  getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;

async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  const document = await opened(bytes);
  const words: string[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const content = await (await document.getPage(i)).getTextContent();
    for (const item of content.items) if ('str' in item) words.push(...item.str.split(/\s+/));
  }
  return words.filter((word) => word !== '');
}

const drawnWords = (drawings: readonly Drawing[]): string[] =>
  drawings.flatMap(({ groups }) =>
    groups.flatMap(({ inks }) =>
      inks.flatMap((ink) => (ink.kind === 'text' ? ink.text.split(' ') : [])),
    ),
  );

const ascii = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('exportPdf', () => {
  it('holds the words as text, in the order they are drawn', async () => {
    const drawings = [samplePage(1), samplePage(2)];
    expect(await wordsOf(await pdf(drawings))).toEqual(drawnWords(drawings));
  });

  it.each([
    ['A4', 297, 210],
    ['A4 upright', 210, 297],
    ['F4', 330, 215],
    ['F4-210', 330, 210],
    ['Letter', 279.4, 215.9],
    ['Legal', 355.6, 215.9],
  ])('has pages of the size of %s', async (_, width, height) => {
    const sample = samplePage();
    const document = await opened(await pdf([sample, { ...sample, width, height }]));
    const [left = 0, top = 0, right = 0, bottom = 0] = (await document.getPage(2)).view;
    const mm = 25.4 / 72;
    expect(Math.abs((right - left) * mm - width)).toBeLessThan(0.1);
    expect(Math.abs((bottom - top) * mm - height)).toBeLessThan(0.1);
  });

  it('says what it is', async () => {
    const document = await opened(await pdf([samplePage()], { subject: 'SOP-023' }));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: 'Penerimaan “Surat” Masuk',
      Author: 'Bagian Organisasi',
      Subject: 'SOP-023',
      Creator: 'Alir',
      Language: 'id',
      CreationDate: "D:20260102030405+00'00'",
    });
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('has a bookmark for each part that is in it', async () => {
    const bookmarks = [
      { title: 'Identitas – “Surat”', page: 1 },
      { title: 'Diagram alir', page: 2 },
      { title: 'Beyond the end', page: 9 },
    ];
    const outline = await (
      await opened(await pdf([samplePage(1), samplePage(2)], { bookmarks }))
    ).getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['Identitas – “Surat”', 'Diagram alir']);
  });

  it('embeds the fonts it draws with and no others', async () => {
    const file = ascii(await pdf([page([group({}, text('Satu', { x: 10, y: 10 }))])]));
    expect(file.match(/\/BaseFont/g)).toHaveLength(2);
    expect(file).not.toContain('Helvetica');
  });

  it('runs nothing', async () => {
    expect(ascii(await pdf([samplePage()]))).not.toMatch(/\/(JavaScript|JS|Launch|URI)\b/);
  });

  it('draws a box for what a font lacks and loses nothing behind it', async () => {
    const lacking = page([group({}, text('abc\u0001\tdef 😀 ⇒ \u0080x', { x: 10, y: 10 }))]);
    expect(await wordsOf(await pdf([lacking]))).toEqual(['abc□□def', '□', '□', '□x']);
  });

  it('draws a crossed box for a picture that can’t be read', async () => {
    const rect = { x: 10, y: 10, width: 20, height: 20 };
    const image = { kind: 'image', rect, type: 'image/png', data: 'AAAA' } as const;
    expect(
      await wordsOf(await pdf([page([group({}, image, text('Kop', { x: 40, y: 20 }))])])),
    ).toEqual(['Kop']);
  });

  it('holds a logo once, however many pages show it', async () => {
    const rect = { x: 10, y: 10, width: 20, height: 20 };
    const data =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const logo = page([group({}, { kind: 'image', rect, type: 'image/png', data })]);
    const file = ascii(await pdf([logo, logo]));
    expect(file.match(/\/Subtype \/Image/g)?.length).toBeGreaterThan(0);
    expect(file.match(/\/Subtype \/Image/g)?.length).toBeLessThanOrEqual(2);
  });

  it('is the same file for the same date', async () => {
    const once = await pdf([samplePage()], { source: '{}' });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await pdf([samplePage()], { source: '{}' })).toEqual(once);
  });

  it('tells of each page and stops when asked', async () => {
    const stop = new AbortController();
    const told: string[] = [];
    const pages = Array.from({ length: 400 }, (_, i) => samplePage(i + 1));
    const bytes = await exportPdf(pages, {
      fonts,
      title: '',
      author: '',
      source: null,
      bookmarks: [],
      signal: stop.signal,
      onPage: (done, total) => {
        told.push(`${done}/${total}`);
        if (done === 2) setTimeout(() => stop.abort());
      },
    });
    expect(bytes).toBeNull();
    expect(told.slice(0, 2)).toEqual(['1/400', '2/400']);
    // A timer got its turn between two pages.
    expect(told.length).toBeLessThan(400);
  });
});
