/** Versions to go back to: by time, by name and before large steps; seen, compared and taken back. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ASK, SEARCH, STEPS, UI, VERSIONS } from '../../src/words.ts';
import { longDocument } from '../bench/sizes.ts';
import { violationsOf } from './axe.ts';
import { THREE_ROWS } from './documents.ts';
import {
  type AppOptions,
  browserApps,
  button,
  cell,
  fileOf,
  isReady,
  laneHead,
  load,
  pressPill,
  typeInto,
} from './page.ts';

const { openApp } = browserApps();

/** Rounds of four large steps each: one in every run, ROUNDS=13 for the figure of fifty. */
const ROUNDS = Number(process.env.ROUNDS ?? 1);

const isSaved = (page: Page): Promise<void> =>
  expect
    .poll(() => page.locator('.top-bar').getByRole('status').textContent())
    .toMatch(/^Tersimpan/);

/** Three rows, nothing done to them yet. */
async function openThree(options?: AppOptions): Promise<Page> {
  const page = await openApp(options);
  await load(page, THREE_ROWS);
  await isSaved(page);
  return page;
}

const dialog = (page: Page) => page.getByRole('dialog', { name: VERSIONS.title });
const entries = (page: Page) => dialog(page).locator('[data-entry]');

/** The names in the list, the newest first. */
async function listed(page: Page): Promise<readonly string[]> {
  await openVersions(page);
  const names = await entries(page).locator('span').allTextContents();
  await page.keyboard.press('Escape');
  return names;
}

/** By the menu, once the list has been read. */
async function openVersions(page: Page): Promise<void> {
  await button(page, UI.menu).click();
  await page.getByRole('menuitem', { name: UI.versions }).click();
  await dialog(page).locator('.version-list, .none').first().waitFor();
}

async function keepNamed(page: Page, name: string): Promise<void> {
  await openVersions(page);
  await dialog(page).getByLabel(VERSIONS.name).fill(name);
  await page.keyboard.press('Enter');
  await entries(page).filter({ hasText: name }).waitFor();
}

describe('a version', () => {
  it('named by hand is there after a reload, and is taken back as one step', async () => {
    const page = await openThree();
    await typeInto(page, cell(page, 'k1', 'duration'), '5 menit');
    const then = await fileOf(page);
    await keepNamed(page, 'sebelum istirahat');
    await page.keyboard.press('Escape');
    await typeInto(page, cell(page, 'k1', 'duration'), '10 menit');
    await typeInto(page, cell(page, 'k2', 'output'), 'Berkas');
    const now = await fileOf(page);
    await isSaved(page);
    await page.reload();
    await isReady(page);
    await expect.poll(() => button(page, UI.undo).isEnabled()).toBe(true);

    await openVersions(page);
    await entries(page).filter({ hasText: 'sebelum istirahat' }).click();
    const changes = dialog(page).locator('.one-version li');
    await expect
      .poll(() => changes.allTextContents())
      .toEqual(['Kegiatan 1 berubah: Waktu', 'Kegiatan 2 berubah: Output']);
    await dialog(page).locator('.stamp svg').waitFor();
    expect(await dialog(page).locator('.stamp svg').textContent()).toContain('5 menit');
    expect(await violationsOf(page)).toEqual([]);
    await button(page, VERSIONS.restore).click();
    expect(await fileOf(page)).toEqual(then);

    await page.keyboard.press('Control+z');
    expect(await fileOf(page)).toEqual(now);
    // What was before is a version as well.
    await expect.poll(() => listed(page)).toContain(VERSIONS.before(VERSIONS.restoring));
  });

  it('is chosen, taken back and left with keys alone', async () => {
    const page = await openThree();
    await typeInto(page, cell(page, 'k1', 'remarks'), 'satu');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('versi');
    await page.keyboard.press('Enter');
    await dialog(page).getByLabel(VERSIONS.name).focus();
    await page.keyboard.type('pertama');
    await page.keyboard.press('Enter');
    await entries(page).filter({ hasText: 'pertama' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await typeInto(page, cell(page, 'k1', 'remarks'), 'dua');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('versi');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        entries(page)
          .first()
          .evaluate((it) => it === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => entries(page).nth(1).getAttribute('aria-current')).toBe('true');
    expect(await dialog(page).locator('.one-version').textContent()).toContain(VERSIONS.since);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => button(page, VERSIONS.restore).isEnabled()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'hidden' });
    expect((await fileOf(page)).activities[0]?.remarks).toBe('satu');
  });

  it('that finds no room says so, and is kept once there is some', async () => {
    const page = await openThree();
    await openVersions(page);
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
      };
    });
    await dialog(page).getByLabel(VERSIONS.name).fill('penuh');
    await page.keyboard.press('Enter');
    await dialog(page).getByText(VERSIONS.noRoom).waitFor();
    expect(await entries(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await entries(page).filter({ hasText: 'penuh' }).waitFor();
    expect(await dialog(page).getByText(VERSIONS.noRoom).count()).toBe(0);
  });

  it('that is the same as the document says so and offers nothing', async () => {
    const page = await openThree();
    await keepNamed(page, 'sama');
    await dialog(page).getByText(VERSIONS.same).waitFor();
    expect(await button(page, VERSIONS.restore).isDisabled()).toBe(true);
  });

  it('is kept as work begins and every five minutes of it, and not while nobody works', async () => {
    const page = await openThree({ before: (it) => it.clock.install() });
    await typeInto(page, cell(page, 'k1', 'output'), 'satu');
    await expect.poll(() => listed(page)).toEqual([VERSIONS.why.opened]);
    await page.clock.fastForward('04:00');
    await typeInto(page, cell(page, 'k2', 'output'), 'dua');
    expect(await listed(page)).toHaveLength(1);
    await page.clock.fastForward('01:30');
    await expect.poll(() => listed(page)).toEqual([VERSIONS.why.work, VERSIONS.why.opened]);
    await page.clock.fastForward('30:00');
    expect(await listed(page)).toHaveLength(2);
    await typeInto(page, cell(page, 'k3', 'output'), 'tiga');
    await page.clock.fastForward('05:30');
    await expect.poll(() => listed(page)).toHaveLength(3);
  });

  it('is kept before all that is found is replaced, and a lane goes with its symbols', async () => {
    const page = await openThree();
    await typeInto(page, cell(page, 'k1', 'output'), 'Berkas A');
    await typeInto(page, cell(page, 'k2', 'output'), 'Berkas B');
    const before = await fileOf(page);
    await page.keyboard.press('Control+h');
    await page.getByLabel(SEARCH.text, { exact: true }).fill('Berkas');
    await page.getByLabel(SEARCH.fresh).fill('Dokumen');
    await button(page, SEARCH.all).click();
    await page.keyboard.press('Escape');
    const replaced = VERSIONS.before('Mengganti “Berkas” menjadi “Dokumen”');
    await expect.poll(() => listed(page)).toContain(replaced);

    await laneHead(page, 'a2').click();
    await pressPill(page, 'removeActor');
    await button(page, ASK.removeToo).click();
    const removed = VERSIONS.before('Menghapus pelaksana Petugas Loket');
    await expect.poll(() => listed(page)).toContain(removed);

    await openVersions(page);
    await entries(page).filter({ hasText: replaced }).click();
    await expect.poll(() => button(page, VERSIONS.restore).isEnabled()).toBe(true);
    await button(page, VERSIONS.restore).click();
    expect(await fileOf(page)).toEqual(before);
  });

  it('is kept before many steps are left at once', async () => {
    const page = await openThree();
    for (let i = 0; i < 12; i++) await typeInto(page, cell(page, 'k1', 'remarks'), `ke-${i}`);
    await button(page, UI.steps).click();
    await page.getByRole('dialog', { name: STEPS.title }).locator('.step').last().click();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    await expect.poll(() => listed(page)).toContain(VERSIONS.before(VERSIONS.jump));
  });
});

describe('each large step', () => {
  const LONG = longDocument(12, 4);
  /** Things that one may regret, by what they are called. */
  const REGRETTED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'all texts emptied': async (page) => {
      await page.locator('[data-page-sheet] [data-cell="output"]').first().click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
    },
    'rows removed': async (page) => {
      const numbers = page.locator('[data-page-sheet] [data-cell="number"]');
      await numbers.nth(1).click();
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Delete');
    },
    'a lane removed with its symbols': async (page) => {
      await page.locator('[data-page-sheet] [data-cell="actor"]').nth(1).click();
      await pressPill(page, 'removeActor');
      await button(page, ASK.removeToo).click();
    },
    'all that is found replaced': async (page) => {
      await page.keyboard.press('Control+h');
      await page.getByLabel(SEARCH.text, { exact: true }).fill('a');
      await page.getByLabel(SEARCH.fresh).fill('');
      await button(page, SEARCH.all).click();
      await page.keyboard.press('Escape');
    },
  };

  it(
    'can be taken back by three presses, also once undo is no way any more',
    async () => {
      const page = await openApp();
      await load(page, LONG);
      await isSaved(page);
      for (let i = 0; i < ROUNDS * 4; i++) {
        const [what = '', act] = Object.entries(REGRETTED)[i % 4] ?? [];
        const before = await fileOf(page);
        await act?.(page);
        await expect.poll(() => fileOf(page), { message: what }).not.toEqual(before);
        await page.locator('.document-name').fill(`Judul ${i}`);
        await page.locator('.document-name').press('Enter');
        await openVersions(page);
        await button(page, VERSIONS.restore).click();
        await dialog(page).waitFor({ state: 'hidden' });
        expect(await fileOf(page), what).toEqual(before);
      }
    },
    30_000 + 20_000 * ROUNDS,
  );
});

describe('a store of the version before', () => {
  it('is upgraded with all that it had', async () => {
    const page = await openThree();
    await typeInto(page, cell(page, 'k1', 'output'), 'Berkas');
    await isSaved(page);
    const file = await fileOf(page);
    await page.evaluate(asVersionTwo);
    await page.reload();
    await isReady(page);
    expect(await fileOf(page)).toEqual(file);
    await expect.poll(() => button(page, UI.undo).isEnabled()).toBe(true);
    await keepNamed(page, 'sesudah');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });
});

/** Makes the store what it was in its second version, with the documents and steps that are in it. */
async function asVersionTwo(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const now = await done(indexedDB.open('alir'));
  const all = (store: string) => done(now.transaction(store).objectStore(store).getAll());
  const kept = [await all('documents'), await all('steps')] as const;
  now.close();
  await done(indexedDB.deleteDatabase('alir'));
  const opening = indexedDB.open('alir', 2);
  opening.onupgradeneeded = () => {
    const documents = opening.result.createObjectStore('documents', { keyPath: 'id' });
    documents.createIndex('at', 'at');
    const steps = opening.result.createObjectStore('steps', { keyPath: ['document', 'number'] });
    for (const document of kept[0]) documents.put(document);
    for (const step of kept[1]) steps.put(step);
  };
  (await done(opening)).close();
}
