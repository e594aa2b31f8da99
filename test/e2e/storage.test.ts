/** The browser's store at its worst: emptied, damaged, refused, full, silent. Nothing is lost without a word. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RECOVERY, UI } from '../../src/words.ts';
import { browserApps, isReady } from './page.ts';

const { openApp } = browserApps();

const title = (page: Page) => page.locator('.document-name');
const status = (page: Page) => page.locator('.top-bar').getByRole('status');
const isSaved = (page: Page) => expect.poll(() => status(page).textContent()).toMatch(/^Tersimpan/);
const isRed = (page: Page) => expect.poll(() => status(page).textContent()).toBe(UI.notSaved);

async function write(page: Page, text: string): Promise<void> {
  await title(page).fill(text);
  await title(page).press('Enter');
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await isReady(page);
}

/** As on a damaged disk: all records gone, as on a first visit. */
const empty = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('alir');
        asked.onsuccess = () => {
          const transaction = asked.result.transaction(['documents', 'steps'], 'readwrite');
          transaction.objectStore('documents').clear();
          transaction.objectStore('steps').clear();
          transaction.oncomplete = () => {
            asked.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
  );

/** Until the second copy has come: it is written right after the first. */
const isMirrored = (page: Page, text: string) =>
  expect.poll(() => page.evaluate(() => localStorage.getItem('alir newest') ?? '')).toContain(text);

/** Makes the next page's store behave so, from its very beginning. */
const broken = {
  full: () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
    };
  },
  silent: () => {
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set: () => {} });
    const { addEventListener } = IDBTransaction.prototype;
    IDBTransaction.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
      if (type !== 'complete') Reflect.apply(addEventListener, this, [type, ...rest]);
    };
  },
  slow: () => {
    const { addEventListener } = IDBTransaction.prototype;
    IDBTransaction.prototype.addEventListener = function (type: string, heard: EventListener) {
      const later = (event: Event) => void setTimeout(() => heard.call(this, event), 2500);
      const isWrite = type === 'complete' && this.mode === 'readwrite';
      Reflect.apply(addEventListener, this, [type, isWrite ? later : heard]);
    };
  },
  late: () => {
    const { addEventListener } = IDBOpenDBRequest.prototype;
    IDBOpenDBRequest.prototype.addEventListener = function (type: string, heard: EventListener) {
      const later = (event: Event) => void setTimeout(() => heard.call(this, event), 4000);
      Reflect.apply(addEventListener, this, [type, type === 'success' ? later : heard]);
    };
  },
  refused: () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name: string, version?: number) {
      if (name === 'alir')
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      return Reflect.apply(open, this, [name, version]);
    };
  },
} as const;

describe('a store that was emptied', () => {
  it('gives the newest document back from its second copy, and says so', async () => {
    const page = await openApp();
    await write(page, 'Pelayanan yang hampir hilang');
    await isSaved(page);
    await isMirrored(page, 'Pelayanan yang hampir hilang');
    await empty(page);
    await reload(page);
    expect(await title(page).inputValue()).toBe('Pelayanan yang hampir hilang');
    await page.getByText('dipulihkan dari salinannya').waitFor();
    // And from then on it is kept as before.
    await write(page, 'Pelayanan yang selamat');
    await isSaved(page);
    await reload(page);
    expect(await title(page).inputValue()).toBe('Pelayanan yang selamat');
    expect(await page.getByText('dipulihkan dari salinannya').count()).toBe(0);
  });

  it('says what is lost where the second copy is gone as well', async () => {
    const page = await openApp();
    await write(page, 'Tak tertolong');
    await isSaved(page);
    await isMirrored(page, 'Tak tertolong');
    await empty(page);
    await page.evaluate(() => localStorage.setItem('alir newest', '{"text":'));
    await reload(page);
    await page.getByText('tidak ada lagi di komputer ini').waitFor();
  });
});

it('has what was typed in the very moment before the page was left', async () => {
  const page = await openApp();
  let text = '';
  for (const word of ['Pelayanan', 'surat', 'masuk', 'dan', 'keluar']) {
    await write(page, `${text}${word}`);
    await isSaved(page);
    await title(page).press('End');
    await page.keyboard.type(' baru ');
    await reload(page);
    text += `${word} baru `;
    expect(await title(page).inputValue()).toBe(text);
  }
});

it('a store that can’t be opened any more is left for another', async () => {
  const page = await openApp();
  await write(page, 'Sebelum rusak');
  await isSaved(page);
  await isMirrored(page, 'Sebelum rusak');
  await page.addInitScript(broken.refused);
  await reload(page);
  expect(await title(page).inputValue()).toBe('Sebelum rusak');
  await write(page, 'Sesudah rusak');
  await isSaved(page);
  await reload(page);
  expect(await title(page).inputValue()).toBe('Sesudah rusak');
});

it('a store that opens late is waited for with a word, and the document is there', async () => {
  const page = await openApp();
  await write(page, 'Di cakram yang sibuk');
  await isSaved(page);
  await page.addInitScript(broken.late);
  // Nor is the second copy on disk, as of words of a moment ago.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByText(RECOVERY.waiting).waitFor();
  await isReady(page);
  expect(await title(page).inputValue()).toBe('Di cakram yang sibuk');
  expect(await page.getByText(RECOVERY.waiting).count()).toBe(0);
  await write(page, 'Dan sesudahnya');
  await isSaved(page);
});

it('a store that is slow is told of in red, and what comes late is called saved', async () => {
  const page = await openApp();
  await write(page, 'Semula');
  await isSaved(page);
  await page.evaluate(broken.slow);
  await write(page, 'Di cakram yang lambat');
  await isRed(page);
  await isSaved(page);
  await reload(page);
  expect(await title(page).inputValue()).toBe('Di cakram yang lambat');
});

describe.each(['full', 'silent'] as const)('a store that is %s', (fault) => {
  it('is told of in red with the way to a file, and what was typed is there after all', async () => {
    const page = await openApp();
    await page.addInitScript(broken[fault]);
    await reload(page);
    await write(page, 'Belum di disk');
    await isRed(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: RECOVERY.toFile, exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/\.alir$/);
    await isMirrored(page, 'Belum di disk');
  });
});

it('goes on saving by itself once the store takes something again', async () => {
  const page = await openApp();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
    };
    Object.assign(window, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  await write(page, 'Menunggu tempat');
  await isRed(page);
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await isSaved(page);
  await reload(page);
  expect(await title(page).inputValue()).toBe('Menunggu tempat');
});

/** The store as an Alir of years to come leaves it: renewed, with one store more. */
const renew = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('alir', 99);
        asked.onupgradeneeded = () => asked.result.createObjectStore('yet to come');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          asked.result.close();
          resolve();
        };
      }),
  );

it('a store that a newer Alir has renewed is read and written as it is', async () => {
  const page = await openApp();
  await write(page, 'Surat masuk');
  await isSaved(page);
  await renew(page);
  await reload(page);
  await expect.poll(() => title(page).inputValue()).toBe('Surat masuk');
  expect(await page.getByText('Penyimpanan peramban rusak').count()).toBe(0);
  await write(page, 'Surat masuk lagi');
  await isSaved(page);
  await reload(page);
  await expect.poll(() => title(page).inputValue()).toBe('Surat masuk lagi');
});
