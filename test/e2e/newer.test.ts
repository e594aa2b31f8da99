/** What a newer version of the app wrote: it is shown, and left alone. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { TABS, UI } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import { exportOne } from './downloads.ts';
import { browserApps, button, cell, fileOf, isReady } from './page.ts';

const { openApp } = browserApps();

const NEWER = JSON.stringify({ ...THREE_ROWS, version: 7, seals: [{ kind: 'unknown here' }] });
const status = (page: Page) => page.locator('.top-bar').getByRole('status');

/** Opens a file by the browser's picker, which gives a handle; what is written through it is kept to be looked at. */
async function openPicked(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const written: string[] = [];
      const handle = {
        kind: 'file',
        name: fileName,
        getFile: async () => new File([content ?? ''], fileName ?? ''),
        queryPermission: async () => 'granted',
        createWritable: async () => {
          written.push('opened for writing');
          return { write: async () => {}, close: async () => {} };
        },
      };
      Object.assign(window, { written, showOpenFilePicker: async () => [handle] });
    },
    [name, text],
  );
  await button(page, UI.open).click();
}

const writtenTo = (page: Page) =>
  page.evaluate(() => (window as unknown as { written: readonly string[] }).written);

it('a newer file is shown with its number, exports, and takes no change; a copy of what is understood does', async () => {
  const page = await openApp({ picker: true });
  await openPicked(page, 'baru.alir', NEWER);
  await page.getByText(TABS.newer(7)).waitFor();
  expect((await fileOf(page)).activities).toEqual(THREE_ROWS.activities);
  await cell(page, 'k1', 'description').click();
  await page.keyboard.type('x');
  expect(await page.locator('.cell-editor').count()).toBe(0);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+S');
  expect((await fileOf(page)).activities).toEqual(THREE_ROWS.activities);
  expect(await writtenTo(page)).toEqual([]);
  expect((await exportOne(page, 'PDF')).bytes.length).toBeGreaterThan(10_000);
  await button(page, TABS.newerCopy).click();
  await cell(page, 'k1', 'description').click();
  await page.keyboard.type('Boleh');
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page).textContent()).toMatch(/^Tersimpan/);
  expect((await fileOf(page)).activities[0]?.description).toBe('Boleh');
  expect(await writtenTo(page)).toEqual([]);
});

/** Makes the newest document in the store, and its second copy, what a newer version would have written. */
function age(): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('alir');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('documents', 'readwrite');
      const found = transaction.objectStore('documents').index('at').openCursor(null, 'prev');
      found.onsuccess = () => {
        if (!found.result) return;
        const kept = found.result.value as { text: string };
        kept.text = kept.text.replace('"version": 1', '"version": 9, "future": true');
        found.result.update(kept);
        transaction.oncomplete = () => {
          opening.result.close();
          resolve(kept.text);
        };
      };
    };
  });
}

function newestText(): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('alir');
    opening.onsuccess = () => {
      const all = opening.result.transaction('documents').objectStore('documents').getAll();
      all.onsuccess = () => {
        opening.result.close();
        const kept = all.result as { text: string; at: number }[];
        resolve(kept.toSorted((a, b) => b.at - a.at)[0]?.text ?? '');
      };
    };
  });
}

it('a newer document in the browser’s store is shown with its number, and stays as it is', async () => {
  const page = await openApp();
  await page.locator('.document-name').fill('Dari masa depan');
  await expect.poll(() => status(page).textContent()).toMatch(/^Tersimpan/);
  const text = await page.evaluate(age);
  await page.reload();
  await isReady(page);
  await page.getByText(TABS.newer(9)).waitFor();
  expect(await page.locator('.document-name').inputValue()).toBe('Dari masa depan');
  await cell(page, 'k1', 'description').click();
  await page.keyboard.type('x');
  await page.reload();
  await isReady(page);
  await page.getByText(TABS.newer(9)).waitFor();
  expect(await page.evaluate(newestText)).toBe(text);
});
