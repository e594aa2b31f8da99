/** Dokumen: the documents in this browser, opened, renamed, copied, deleted, had back, and all forgotten. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { GRACE } from '../../src/store/documentList.ts';
import { DOCUMENT_LIST, DOCUMENTS, FORGET_ALL, TABS, UI } from '../../src/words.ts';
import { violationsOf } from './axe.ts';
import { THREE_ROWS } from './documents.ts';
import {
  type AppOptions,
  browserApps,
  button,
  cell,
  fileOf,
  isReady,
  load,
  typeInto,
} from './page.ts';

const { openApp } = browserApps();

const status = (page: Page) => page.locator('.top-bar').getByRole('status').textContent();
const isSaved = (page: Page): Promise<void> =>
  expect.poll(() => status(page)).toMatch(/^Tersimpan/);

const called = (title: string) => ({
  ...THREE_ROWS,
  identity: { ...THREE_ROWS.identity, title },
});

const TITLES = ['Cuti', 'Legalisasi', 'Pengadaan'] as const;

/** Three documents, made one after another; the last one is open. */
async function openThree(options?: AppOptions): Promise<Page> {
  const page = await openApp(options);
  for (const title of TITLES) {
    await load(page, called(title));
    await isSaved(page);
  }
  return page;
}

const dialog = (page: Page) => page.getByRole('dialog', { name: DOCUMENT_LIST.title });
const entries = (page: Page) => dialog(page).locator('[data-entry]');
const entry = (page: Page, title: string) =>
  entries(page).filter({ has: page.getByText(title, { exact: true }) });
const titles = (page: Page) => dialog(page).locator('[data-entry] strong').allTextContents();
const act = (page: Page, name: string) => button(page, name).click();

async function openList(page: Page): Promise<void> {
  await button(page, UI.documents).click();
  await entries(page).first().waitFor();
}

async function reload(page: Page): Promise<void> {
  await isSaved(page);
  await page.reload();
  await isReady(page);
}

const title = async (page: Page): Promise<string> => (await fileOf(page)).identity.title;

describe('the list of documents', () => {
  it('opens another one with its history, and keeps the one that was open', async () => {
    const page = await openThree();
    await typeInto(page, cell(page, 'k1', 'output'), 'Berkas');
    await typeInto(page, cell(page, 'k2', 'output'), 'Surat');
    await page.keyboard.press('Control+z');
    const left = await fileOf(page);
    await openList(page);
    expect(await titles(page)).toEqual(['Pengadaan', 'Legalisasi', 'Cuti']);
    expect(await entry(page, 'Pengadaan').textContent()).toContain(DOCUMENT_LIST.open);
    await expect.poll(() => entries(page).locator('.stamp svg').count()).toBe(3);
    expect(await violationsOf(page)).toEqual([]);
    await entry(page, 'Cuti').click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await title(page)).toBe('Cuti');
    await typeInto(page, cell(page, 'k3', 'remarks'), 'Loket');
    await isSaved(page);

    await openList(page);
    expect(await titles(page)).toEqual(['Cuti', 'Pengadaan', 'Legalisasi']);
    await entry(page, 'Pengadaan').click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await fileOf(page)).toEqual(left);
    await page.keyboard.press('Control+y');
    expect((await fileOf(page)).activities[1]?.output).toBe('Surat');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await fileOf(page)).toEqual(called('Pengadaan'));
    await page.keyboard.press('Control+y');

    // What was open last is open again, and its steps are there as well.
    await reload(page);
    expect(await fileOf(page)).toEqual(left);
    await expect.poll(() => button(page, UI.undo).isEnabled()).toBe(true);
    await page.keyboard.press('Control+z');
    expect(await fileOf(page)).toEqual(called('Pengadaan'));
  });

  it('is worked in with keys alone', async () => {
    const page = await openThree();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dokumen');
    await page.keyboard.press('Enter');
    const hasFocus = (name: string) =>
      expect
        .poll(() => entry(page, name).evaluate((it) => it === document.activeElement))
        .toBe(true);
    await hasFocus('Pengadaan');
    await page.keyboard.press('ArrowDown');
    await hasFocus('Legalisasi');
    await page.keyboard.press('F2');
    await page.keyboard.press('Escape');
    await hasFocus('Legalisasi');
    await page.keyboard.press('F2');
    await page.keyboard.type('Pelegalan');
    await page.keyboard.press('Enter');
    await hasFocus('Pelegalan');
    await page.keyboard.press('Delete');
    await hasFocus('Cuti');
    expect(await titles(page)).toEqual(['Pengadaan', 'Cuti']);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await title(page)).toBe('Cuti');
    await button(page, UI.documents).press('Enter');
    await hasFocus('Cuti');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
  });

  it('renames, copies and notes', async () => {
    const page = await openThree();
    await openList(page);
    await act(page, DOCUMENT_LIST.renameName('Cuti'));
    await dialog(page).getByLabel(DOCUMENT_LIST.renaming).fill('Cuti tahunan');
    await page.keyboard.press('Enter');
    await entry(page, 'Cuti tahunan').waitFor();
    await act(page, DOCUMENT_LIST.copyName('Cuti tahunan'));
    await entry(page, 'Cuti tahunan (salinan)').waitFor();
    await act(page, DOCUMENT_LIST.renameName('Pengadaan'));
    await dialog(page).getByLabel(DOCUMENT_LIST.renaming).fill('Pengadaan barang');
    await page.keyboard.press('Enter');
    await entry(page, 'Pengadaan barang').waitFor();
    await dialog(page).getByLabel(DOCUMENT_LIST.noteOf('Legalisasi')).fill('Milik Bu Sari');
    await page.keyboard.press('Escape');
    // The open one is renamed by a step like any other.
    await page.keyboard.press('Control+z');
    expect(await title(page)).toBe('Pengadaan');
    await reload(page);
    expect(await title(page)).toBe('Pengadaan');
    await openList(page);
    expect(await titles(page)).toEqual([
      'Pengadaan',
      'Legalisasi',
      'Cuti tahunan',
      'Cuti tahunan (salinan)',
    ]);
    expect(await dialog(page).getByLabel(DOCUMENT_LIST.noteOf('Legalisasi')).inputValue()).toBe(
      'Milik Bu Sari',
    );
    await entry(page, 'Cuti tahunan').click();
    const original = (await fileOf(page)).activities;
    await openList(page);
    await entry(page, 'Cuti tahunan (salinan)').click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect((await fileOf(page)).activities).toEqual(original);
  });

  it('has a field to search in once there are many', async () => {
    const page = await openThree();
    await openList(page);
    expect(await dialog(page).getByLabel(DOCUMENT_LIST.search).count()).toBe(0);
    for (let i = 0; i < 6; i++) {
      await act(page, DOCUMENT_LIST.copyName('Cuti'));
      await expect.poll(() => entries(page).count()).toBe(4 + i);
    }
    await dialog(page).getByLabel(DOCUMENT_LIST.search).fill('legal');
    expect(await titles(page)).toEqual(['Legalisasi']);
    await dialog(page).getByLabel(DOCUMENT_LIST.search).fill('tidak ada');
    await dialog(page).getByText(DOCUMENT_LIST.noneFound).waitFor();
  });

  it('shows what another tab has, and neither changes nor deletes it', async () => {
    const page = await openThree();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await isReady(other);
    await openList(other);
    await entry(other, 'Cuti').click();
    await dialog(other).waitFor({ state: 'hidden' });
    await isSaved(other);
    await openList(page);
    await act(page, DOCUMENT_LIST.removeName('Cuti'));
    await dialog(page).getByText(DOCUMENT_LIST.refused.elsewhere).waitFor();
    await entry(page, 'Cuti').click();
    await page.getByText(TABS.elsewhere).waitFor();
    await cell(page, 'k1', 'output').click();
    await page.keyboard.type('Di sini');
    await page.keyboard.press('Enter');
    expect((await fileOf(page)).activities[0]?.output).toBe('');
    // Nor while it is the one that is shown.
    await openList(page);
    await act(page, DOCUMENT_LIST.removeName('Cuti'));
    await dialog(page).getByText(DOCUMENT_LIST.refused.elsewhere).waitFor();
    await act(page, DOCUMENT_LIST.copyName('Cuti'));
    await entry(page, 'Cuti (salinan)').waitFor();
    await act(page, DOCUMENT_LIST.renameName('Cuti'));
    await dialog(page).getByLabel(DOCUMENT_LIST.renaming).fill('Lain');
    await page.keyboard.press('Enter');
    await dialog(page).getByText(DOCUMENT_LIST.refused.elsewhere).waitFor();
    expect(await titles(page)).toContain('Cuti');
    expect(await title(page)).toBe('Cuti');
  });

  it('goes back to a document that another tab has taken up meanwhile as that has left it', async () => {
    const page = await openThree();
    await openList(page);
    await entry(page, 'Cuti').click();
    await dialog(page).waitFor({ state: 'hidden' });
    await isSaved(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await isReady(other);
    await openList(other);
    await entry(other, 'Pengadaan').click();
    await dialog(other).waitFor({ state: 'hidden' });
    await typeInto(other, cell(other, 'k1', 'output'), 'Dari sana');
    await isSaved(other);
    await act(page, DOCUMENTS.goBack);
    await page.getByText(TABS.elsewhere).waitFor();
    await expect.poll(async () => (await fileOf(page)).activities[0]?.output).toBe('Dari sana');
    await act(page, TABS.takeOver);
    await isSaved(page);
    await typeInto(page, cell(page, 'k1', 'remarks'), 'Dari sini');
    await isSaved(page);
    await expect
      .poll(async () => (await fileOf(other)).activities[0])
      .toMatchObject({ output: 'Dari sana', remarks: 'Dari sini' });
  });
});

describe('a document that is deleted', () => {
  it('is gone without an outcry, and can be had back as it was', async () => {
    const page = await openThree();
    await typeInto(page, cell(page, 'k1', 'output'), 'Berkas');
    const file = await fileOf(page);
    await isSaved(page);
    await openList(page);
    // The open one, which the second copy holds.
    await act(page, DOCUMENT_LIST.removeName('Pengadaan'));
    await expect.poll(() => titles(page)).not.toContain('Pengadaan');
    await page.keyboard.press('Escape');
    expect(await title(page)).toBe('');
    await page.reload();
    await isReady(page);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await title(page)).toBe('');

    await openList(page);
    await dialog(page).locator('summary').click();
    await dialog(page).getByText(DOCUMENT_LIST.daysLeft(GRACE)).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await act(page, DOCUMENT_LIST.bringBackName('Pengadaan'));
    await entry(page, 'Pengadaan').click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await fileOf(page)).toEqual(file);
    await page.keyboard.press('Control+z');
    expect(await fileOf(page)).toEqual(called('Pengadaan'));
  });

  it('counts its days, and goes for good after them', async () => {
    const page = await openThree({ before: (it) => it.clock.install() });
    await openList(page);
    await act(page, DOCUMENT_LIST.removeName('Cuti'));
    await dialog(page).locator('summary').waitFor();
    await page.keyboard.press('Escape');
    await page.clock.fastForward(20 * 24 * 60 * 60_000);
    await openList(page);
    await dialog(page).locator('summary').click();
    await dialog(page).getByText(DOCUMENT_LIST.daysLeft(10)).waitFor();
    const twentyDays = Date.now() + 20 * 24 * 60 * 60_000;
    await page.clock.setFixedTime(twentyDays + 11 * 24 * 60 * 60_000);
    await page.reload();
    await isReady(page);
    await expect
      .poll(async () => {
        await openList(page);
        const count = await dialog(page).locator('summary').count();
        await page.keyboard.press('Escape');
        return count;
      })
      .toBe(0);
  });
});

describe('more documents than a browser should keep', () => {
  it('are deleted as by hand, the oldest first', async () => {
    const page = await openThree();
    await page.evaluate(async () => {
      const asked = indexedDB.open('alir');
      await new Promise((resolve) => (asked.onsuccess = resolve));
      const transaction = asked.result.transaction('documents', 'readwrite');
      const documents = transaction.objectStore('documents');
      for (let i = 0; i < 199; i++) {
        const text = JSON.stringify({ identity: { title: `Lama ${i}` } });
        documents.put({ id: `lama ${i}`, text, fileName: null, at: 1000 + i });
      }
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      asked.result.close();
    });
    await page.reload();
    await isReady(page);
    await expect
      .poll(async () => {
        await openList(page);
        const removed = dialog(page).locator('.removed-documents li');
        const names = await removed.locator('span').allTextContents();
        await page.keyboard.press('Escape');
        return names.map((name) => name.slice(0, 6)).toSorted();
      })
      .toEqual(['Lama 0', 'Lama 1']);
    await openList(page);
    await entry(page, 'Lama 2').waitFor({ state: 'attached' });
  });
});

describe('all data of this computer', () => {
  const kept = (page: Page) =>
    page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name);
      return { text: JSON.stringify({ ...localStorage }), names };
    });

  it('is forgotten only when asked twice, and then nothing is missed', async () => {
    const page = await openThree();
    await openList(page);
    await act(page, FORGET_ALL.start);
    await act(page, UI.cancel);
    expect(await titles(page)).toHaveLength(3);
    await act(page, FORGET_ALL.start);
    expect(await dialog(page).getByRole('alert').textContent()).toContain('3 dokumen');
    expect(await violationsOf(page)).toEqual([]);
    await act(page, FORGET_ALL.goOn);
    expect(await button(page, FORGET_ALL.finish).isDisabled()).toBe(true);
    await page.keyboard.type('hapus');
    await page.keyboard.press('Enter');
    await page.getByText(FORGET_ALL.done).waitFor();
    expect(await title(page)).toBe('');
    const { text, names } = await kept(page);
    expect(text).not.toMatch(/Pengadaan|canary/);
    expect(names).toEqual([]);

    await page.reload();
    await isReady(page);
    expect(await title(page)).toBe('');
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await button(page, UI.undo).isEnabled()).toBe(false);
    // And from then on it keeps as before.
    await load(page, called('Sesudahnya'));
    await reload(page);
    expect(await title(page)).toBe('Sesudahnya');
  });

  it('is forgotten with the app that was kept for working offline', async () => {
    const page = await openThree({ context: { serviceWorkers: 'allow' } });
    const isKept = () =>
      page.evaluate(async () => ({
        app: (await navigator.serviceWorker.getRegistration()) !== undefined,
        caches: await caches.keys(),
      }));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    expect((await isKept()).caches).toHaveLength(1);
    await openList(page);
    await act(page, FORGET_ALL.start);
    await act(page, FORGET_ALL.goOn);
    await page.keyboard.type(FORGET_ALL.word);
    await page.keyboard.press('Enter');
    await page.getByText(FORGET_ALL.done).waitFor();
    expect(await isKept()).toEqual({ app: false, caches: [] });
  });
});
