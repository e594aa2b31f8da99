/** The one file, opened from a disk as by a double click: nothing beside it, and nobody to ask. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GUIDE } from '../../src/guideWords.ts';
import { EXPORT_KINDS, UI } from '../../src/words.ts';

/** Alone in a folder, so that whatever it asks for beside itself is missed. */
const folder = mkdtempSync(join(tmpdir(), 'alir-'));
const address = pathToFileURL(join(folder, 'alir.html')).href;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  copyFileSync('dist/alir.html', join(folder, 'alir.html'));
  const executablePath = inject('browserPath');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  // The pickers of a headless browser refuse at once.
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && request.url() !== address)
      troubles.push(request.url());
  });
  await page.goto(address);
  await page.locator('[data-cell="number"]').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openSample(): Promise<void> {
  await button(UI.samples).click();
  await page.getByRole('button', { name: /Bimbingan Teknis/ }).click();
  await page.locator('[data-symbol="decision"]').first().waitFor();
}

describe('alir.html', () => {
  it('is one file of which nothing is beside it', () => {
    expect(readdirSync(folder)).toEqual(['alir.html']);
    const html = readFileSync(join(folder, 'alir.html'), 'utf8');
    expect(html).not.toMatch(/type="module"|<link[^>]+stylesheet/);
  });

  it('opens a sample, in the type of the form', async () => {
    await openSample();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('12px "Alir Sans"'))).toBe(true);
  });

  it.each(['pdf', 'png', 'svg'] as const)('exports %s in a thread of its own', async (format) => {
    await button(UI.export).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: EXPORT_KINDS.formats[format] }).click();
    const path = await (await download).path();
    expect(readFileSync(path).length).toBeGreaterThan(10_000);
    expect(page.workers().length).toBeGreaterThan(0);
  });

  it('reads a pasted table in a thread of its own', async () => {
    const table =
      'No\tKegiatan\tPelaksana\tWaktu\n1\tMencatat surat\tStaf\t5 menit\n2\tMengarsipkan surat\tStaf\t3 menit';
    await page.locator('[data-cell="number"]').first().click();
    await page.keyboard.press('Escape');
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, table);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Mengarsipkan surat').first().waitFor();
    await dialog.getByRole('button', { name: 'Batal' }).click();
  });

  it('is presented', async () => {
    await page.keyboard.press('F5');
    const stage = page.getByRole('region', { name: UI.stage });
    await stage.waitFor();
    await page.keyboard.press('PageDown');
    await page.getByText(/Kegiatan 1 dari/).waitFor();
    await page.keyboard.press('Escape');
    await stage.waitFor({ state: 'detached' });
  });

  it('teaches the method, with drawn examples', async () => {
    await page.keyboard.press('F1');
    const guide = page.getByRole('dialog', { name: GUIDE.title });
    await guide.getByRole('button', { name: GUIDE.begin, exact: true }).click();
    await guide.getByRole('img').first().waitFor();
    await page.keyboard.press('Escape');
    await guide.waitFor({ state: 'detached' });
  });

  it('has what was open when it is opened again', async () => {
    const title = page.locator('.document-name');
    const open = await title.inputValue();
    await page.getByText(/^Tersimpan/).waitFor();
    await page.reload();
    await page.locator('[data-symbol="decision"]').first().waitFor();
    expect(await title.inputValue()).toBe(open);
  });

  it('does all that without a complaint, and asks nobody for anything', () => {
    expect(troubles).toEqual([]);
  });
});
