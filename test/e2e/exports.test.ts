import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAPER_SIZES } from '../../src/layout/metrics.ts';
import { ACTIVITY_FIELDS, IDENTITY_LISTS, ORIENTATIONS } from '../../src/model/sop.ts';
import { THREE_ROWS } from './documents.ts';
import { exportMany, exportOne } from './downloads.ts';
import { browserApps, button, cell, load, type SopFile } from './page.ts';
import { dense, readPdf } from './pdfText.ts';
import { darkPixels, readPng } from './pngFacts.ts';
import { badLegs, readSvg } from './svgMarks.ts';

const { openWith } = browserApps();

const sample = (name: string): SopFile =>
  JSON.parse(readFileSync(`public/contoh/${name}`, 'utf8')) as SopFile;

const SAMPLES = readdirSync('public/contoh')
  .filter((name) => name.endsWith('.alir'))
  .map((name) => [name, sample(name)] as const);

/** Every text that a document holds, but for dates, which are printed as people write them. */
function textsOf({ identity, actors, activities, flows }: SopFile): readonly string[] {
  const { institution, unit, number, title, approval } = identity;
  return [
    institution,
    unit,
    number,
    title,
    ...Object.values(approval).filter((value) => typeof value === 'string'),
    ...IDENTITY_LISTS.flatMap((list) => identity[list]),
    ...actors.flatMap(({ name, group }) => (group ? [name, group] : [name])),
    ...activities.flatMap((activity) => ACTIVITY_FIELDS.map((field) => activity[field])),
    ...flows.map(({ label }) => label),
  ];
}

/** What a page says is in an export, through the same calls that outside checks use. */
const exported = async (page: Page, call: 'exportPdf' | 'exportSvg'): Promise<Buffer> => {
  const base64 = await page.evaluate(async (name) => {
    const bench = window.__sopBench as Record<string, () => Promise<Blob>>;
    const bytes = new Uint8Array((await (await bench[name]?.())?.arrayBuffer()) ?? []);
    let binary = '';
    for (let i = 0; i < bytes.length; i += 8192)
      binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(binary);
  }, call);
  return Buffer.from(base64, 'base64');
};

describe.each(SAMPLES)('%s', (_, file) => {
  it('has every text in the PDF, which says what it is', async () => {
    const page = await openWith(file);
    const pdf = await readPdf(await exported(page, 'exportPdf'));
    const missing = textsOf(file).filter((text) => !pdf.text.includes(dense(text)));
    expect(missing).toEqual([]);
    expect([pdf.title, pdf.language]).toEqual([file.identity.title, 'id']);
  });

  it('has every symbol, flow and cell in the SVG, pentagons in pairs and no route through a symbol', async () => {
    const page = await openWith(file);
    const pages = await readSvg(page, (await exported(page, 'exportSvg')).toString());
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
    expect(ids(pages.flatMap(({ symbols }) => symbols))).toEqual(
      ids(file.activities.flatMap(({ symbols }) => symbols)),
    );
    const flows = new Set(pages.flatMap(({ routes }) => routes.map(({ flow }) => flow)));
    expect([...flows].sort()).toEqual(ids(file.flows));
    const labelled = new Set(pages.flatMap(({ labels }) => labels));
    expect([...labelled].sort()).toEqual(ids(file.flows.filter(({ label }) => label !== '')));
    const cells = Object.assign({}, ...pages.map((sheet) => sheet.cells));
    for (const activity of file.activities)
      for (const field of ACTIVITY_FIELDS)
        expect(dense(cells[`${field} ${activity.id}`] ?? '')).toContain(dense(activity[field]));
    const connectors = pages.flatMap((sheet) => sheet.connectors);
    for (const { name, flow } of connectors) {
      const roles = connectors.filter((other) => other.name === name && other.flow === flow);
      expect(roles.map(({ role }) => role).sort(), `${flow} ${name}`).toEqual(['in', 'out']);
    }
    expect(pages.flatMap(badLegs)).toEqual([]);
  });
});

describe('the menu Ekspor', () => {
  it('gives a PDF', async () => {
    const page = await openWith(THREE_ROWS);
    const { name, bytes } = await exportOne(page, 'PDF');
    expect(name).toBe('Tiga kegiatan.pdf');
    expect((await readPdf(bytes)).pages).toHaveLength(2);
    await page.getByText('selesai dibuat').waitFor();
  });

  it('gives an SVG with its pages under each other', async () => {
    const page = await openWith(THREE_ROWS);
    const { name, bytes } = await exportOne(page, 'SVG');
    expect(name).toBe('Tiga kegiatan.svg');
    const pages = await readSvg(page, bytes.toString());
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      ['297mm', '210mm'],
      ['297mm', '210mm'],
    ]);
  });

  it('gives a PNG a page at 300 dots an inch, none of them blank', async () => {
    const page = await openWith(sample('surat-masuk.alir'));
    const { pages } = await readPdf(await exported(page, 'exportPdf'));
    const files = await exportMany(page, 'PNG', pages.length);
    expect(files.map(({ name }) => name)).toEqual(
      pages.map((_, i) => `Penanganan Surat Masuk-${i + 1}.png`),
    );
    for (const { name, bytes } of files) {
      const { width, height, perMetre } = readPng(bytes);
      expect([width, height], name).toEqual([3508, 2481]);
      expect(Math.abs(perMetre * 0.0254 - 300), name).toBeLessThan(0.1);
      expect(await darkPixels(page, bytes), name).toBeGreaterThan(20_000);
    }
  });

  it('exports what is being typed, too', async () => {
    const page = await openWith(THREE_ROWS);
    await cell(page, 'k1', 'description').click();
    await page.keyboard.type('Baru saja diketik');
    const { bytes } = await exportOne(page, 'PDF');
    expect((await readPdf(bytes)).text).toContain('Barusajadiketik');
  });

  it('begins with the keyboard, too', async () => {
    const page = await openWith(THREE_ROWS);
    await button(page, 'Ekspor').focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('Tiga kegiatan.svg');
  });
});

describe('a page of the PDF', () => {
  it.each(Object.entries(PAPER_SIZES))('is as large as %s', async (paper, [short, long]) => {
    const page = await openWith(THREE_ROWS);
    for (const orientation of ORIENTATIONS) {
      await load(page, { ...THREE_ROWS, sheet: { paper, orientation } });
      const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
      const { pages } = await readPdf(await exported(page, 'exportPdf'));
      expect(pages.length).toBeGreaterThan(1);
      for (const size of pages) {
        expect(Math.abs(size.width - width)).toBeLessThan(0.1);
        expect(Math.abs(size.height - height)).toBeLessThan(0.1);
      }
    }
  });
});
