/** The app without its server: from the first visit on, and through an update while work goes on. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { EXPORT_KINDS, OFFLINE, UI } from '../../src/words.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

let browser: Browser;
let context: BrowserContext;
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  const executablePath = inject('browserPath');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser.close());

/** A server of its own, which can die and serve another version. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alir-'));
  cpSync('dist', folder, { recursive: true });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    try {
      const body = readFileSync(join(folder, name));
      response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
});
afterEach(async () => {
  await context.close();
  await die();
  rmSync(folder, { recursive: true });
});

async function die(): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function open(): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.setDefaultTimeout(15_000);
  await page.goto(address);
  await page.locator('[data-cell="number"]').first().waitFor();
  return { page, troubles };
}

const isKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

const title = (page: Page) => page.locator('.document-name');

it('works with the server dead, from the first visit on', async () => {
  const first = await open();
  await isKept(first.page);
  await die();
  // What had not been loaded yet is there as well.
  await first.page.getByRole('button', { name: UI.samples, exact: true }).click();
  await first.page.getByRole('button', { name: /Cuti Tahunan/ }).click();
  await first.page.locator('[data-symbol="decision"]').first().waitFor();
  await first.page.getByRole('button', { name: UI.export, exact: true }).click();
  const download = first.page.waitForEvent('download');
  await first.page.getByRole('menuitem', { name: EXPORT_KINDS.formats.pdf }).click();
  await download;
  await first.page.getByText(/^Tersimpan/).waitFor();
  expect(first.troubles).toEqual([]);
  // A cold start: another page, and nobody at the other end.
  await first.page.close();
  const second = await open();
  expect(await title(second.page).inputValue()).toContain('Cuti');
  expect(second.troubles).toEqual([]);
});

it('says that there is a newer version, and takes it when asked to, with what was typed', async () => {
  const { page } = await open();
  await isKept(page);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(
    join(folder, 'index.html'),
    html.replace('<title>Alir</title>', '<title>Alir 2</title>'),
  );
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), worker.replace(/'alir-\w+'/, "'alir-second'"));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  const take = page.getByRole('button', { name: OFFLINE.take });
  await take.waitFor();
  expect(await page.title()).toBe('Alir');
  await title(page).fill('Diketik sebelum versi baru');
  await take.click();
  await page.waitForFunction(() => document.title === 'Alir 2');
  await page.locator('[data-cell="number"]').first().waitFor();
  expect(await title(page).inputValue()).toBe('Diketik sebelum versi baru');
  expect(await page.evaluate(() => caches.keys())).toEqual(['alir-second']);
});

it('can be installed: a manifest with icons of the sizes it names, and files of its own', async () => {
  const { page } = await open();
  const manifest = JSON.parse(readFileSync(join(folder, 'alir.webmanifest'), 'utf8'));
  expect(await page.locator('link[rel="manifest"]').getAttribute('href')).toBe('alir.webmanifest');
  const sizes = await page.evaluate(async (icons: readonly { src: string }[]) => {
    const load = async ({ src }: { src: string }) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    };
    return Promise.all(icons.filter(({ src }) => src.endsWith('.png')).map(load));
  }, manifest.icons);
  expect(sizes).toEqual(['192x192', '512x512', '512x512']);
  expect(manifest.file_handlers[0].accept).toEqual({ 'application/vnd.alir+json': ['.alir'] });
});
