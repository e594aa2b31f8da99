/** A tab that stays open for days: it goes on answering, and takes no more memory than on its first morning. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { UI } from '../../src/words.ts';
import { trials } from '../runs.ts';
import { browserApps, button, fileOf, isReady, load, symbol } from './page.ts';

const { openApp } = browserApps();

const OPERATIONS = trials(300, 100_000);
/**
 * Rounds before the first look at the memory: all parts of the app have come by then, and in the long run the browser
 * has also compiled what is used often, which it goes on with for some thousand operations.
 */
const WARM_UP = trials(4, 80);
/** What the memory may have grown by in the end. */
const GROWTH = 1.15;
const TIME = 7_200_000;

/** One round of work that ends where it began: keys, and what is typed between them. */
const ROUND: readonly string[] = [
  ...[
    'Enter',
    'F2',
    'type:Mencatat surat',
    'Tab',
    'Tab',
    'Tab',
    'type:5 menit',
    'Tab',
    'type:Buku',
  ],
  ...['Enter', 'Escape', 'Escape', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft'],
  ...['Alt+ArrowDown', 'Alt+ArrowUp', 'Control+d', 'Delete', 'Control+c', 'Control+v'],
  ...['Control+f', 'type:surat', 'Enter', 'Escape', 'Control+k', 'type:baris', 'Escape'],
  ...['Control+g', 'type:2', 'Enter', 'F5', 'PageDown', 'PageDown', 'PageUp', 'b', 'b', 'Escape'],
  ...['Escape', 'Control+=', 'Control+-', 'Control+/', 'Escape', 'Control+0'],
];

/** More than a round has steps. */
const STEPS = 60;

const PARTS = [
  ['Control+f', '.search-bar'],
  ['Control+k', 'dialog[open]'],
  ['Control+g', 'dialog[open]'],
  ['Control+/', 'dialog[open]'],
  ['F5', '[data-lit]'],
] as const;

async function play(page: Page): Promise<number> {
  let operations = 0;
  await symbol(page, 's2').click();
  for (const step of ROUND) {
    if (step.startsWith('type:')) {
      await page.keyboard.type(step.slice(5));
      operations += step.length - 5;
    } else {
      await page.keyboard.press(step);
      operations += 1;
    }
  }
  await page.keyboard.press('Escape');
  for (let i = 0; i < STEPS && (await button(page, UI.undo).isEnabled()); i++) {
    await page.keyboard.press('Control+z');
    operations += 1;
  }
  return operations;
}

/** Opens each part once and waits for it, as a person does who sees it for the first time. */
async function visit(page: Page): Promise<void> {
  await symbol(page, 's2').click();
  for (const [key, part] of PARTS) {
    await page.keyboard.press(key);
    await page.locator(part).first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator(part).first().waitFor({ state: 'detached' });
  }
}

/** What lives on after everything else was swept up, bytes. */
async function memory(session: CDPSession): Promise<number> {
  // Twice, as what the first sweep lets go may hold something else.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

const elements = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('*').length);

it(
  `${OPERATIONS.toLocaleString('en')} operations leave the document, the page and the memory as they were`,
  async () => {
    const page = await openApp();
    const session = await page.context().newCDPSession(page);
    const file = JSON.parse(readFileSync('public/contoh/surat-masuk.alir', 'utf8'));
    await load(page, file);
    const before = await fileOf(page);
    await visit(page);
    for (let i = 0; i < WARM_UP; i++) await play(page);
    const [atFirst, nodes] = [await memory(session), await elements(page)];
    let operations = 0;
    while (operations < OPERATIONS) {
      operations += await play(page);
      expect(await fileOf(page)).toEqual(before);
    }
    expect(await elements(page)).toBeLessThan(nodes * GROWTH);
    expect(await memory(session)).toBeLessThan(atFirst * GROWTH);
    await page.reload();
    await isReady(page);
    expect(await fileOf(page)).toEqual(before);
  },
  TIME,
);
