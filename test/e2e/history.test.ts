/** Undo that is meant: named steps, gone back to in a list, and still there after a reload. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHANGES, STEPS, UI } from '../../src/words.ts';
import { longDocument } from '../bench/sizes.ts';
import { THREE_ROWS } from './documents.ts';
import { boxOf, browserApps, button, cell, fileOf, isReady, load, typeInto } from './page.ts';

const { openApp, openWith } = browserApps();

const NAMES = [
  'Memindah kegiatan 2',
  'Mengetik di Output kegiatan 2',
  'Mengetik di Waktu kegiatan 1',
];

/** Three steps, the names of which stand above from the last to the first. */
async function work(page: Page): Promise<void> {
  await typeInto(page, cell(page, 'k1', 'duration'), '5 menit');
  await typeInto(page, cell(page, 'k2', 'output'), 'Berkas lengkap');
  await cell(page, 'k2', 'number').click();
  await page.keyboard.press('Alt+ArrowUp');
}

const isSaved = (page: Page): Promise<void> =>
  expect
    .poll(() => page.locator('.top-bar').getByRole('status').textContent())
    .toMatch(/^Tersimpan/);

async function reload(page: Page): Promise<void> {
  await isSaved(page);
  await page.reload();
  await isReady(page);
}

const steps = (page: Page) => page.locator('.step');

const undoIsThere = (page: Page): Promise<void> =>
  expect.poll(() => button(page, UI.undo).isEnabled()).toBe(true);

describe('the list of steps', () => {
  it('names what was done, and goes back and forth', async () => {
    const page = await openWith(THREE_ROWS);
    await work(page);
    await button(page, UI.steps).click();
    await steps(page).first().waitFor();
    const named = (await steps(page).locator('span').allTextContents()) as string[];
    expect(named).toEqual([...NAMES, CHANGES.start]);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    await button(page, UI.steps).click();
    expect(await steps(page).getByText(STEPS.undone).count()).toBe(3);
    await steps(page).filter({ hasText: 'Output' }).click();
    const { activities } = await fileOf(page);
    expect(activities.map(({ output }) => output)).toEqual(['', 'Berkas lengkap', '']);
    expect(activities[0]?.id).toBe('k1');
  });

  it('a step that is undone is selected again, and brought into sight', async () => {
    const page = await openWith(THREE_ROWS);
    await typeInto(page, cell(page, 'k2', 'output'), 'Berkas');
    await button(page, UI.fitAll).click();
    await cell(page, 'k1', 'number').click();
    await page.keyboard.press('Control+z');
    const outline = page.locator('.outline.cell');
    const drawn = await boxOf(cell(page, 'k2', 'output'));
    await expect.poll(async () => (await boxOf(outline)).x).toBeCloseTo(drawn.x, 0);
    expect((await boxOf(outline)).y).toBeCloseTo(drawn.y, 0);
    expect(drawn.y).toBeLessThan(700);
  });
});

describe('going back to a step', () => {
  const LONG = longDocument(60, 6);
  const placeOf = (page: Page) => page.locator('.react-flow__viewport').getAttribute('style');
  const goToRow = async (page: Page, row: number): Promise<void> => {
    await page.keyboard.press('Control+g');
    await page.keyboard.type(String(row));
    await page.keyboard.press('Enter');
    await page.locator('.outline').first().waitFor();
  };
  /** Types in a cell far down, larger than usual; where the sheet was. */
  const workFarDown = async (page: Page): Promise<string | null> => {
    await page.keyboard.press('Control+=');
    await goToRow(page, 50);
    await cell(page, 'k49', 'output').click();
    await page.keyboard.type('Berkas');
    const place = await placeOf(page);
    await page.keyboard.press('Enter');
    return place;
  };
  const goAway = async (page: Page, from: string | null): Promise<void> => {
    await page.keyboard.press('Control+Shift+L');
    await goToRow(page, 1);
    await expect.poll(() => placeOf(page)).not.toBe(from);
  };

  it('far away shows what was seen as it was made, and going on again as well', async () => {
    const page = await openWith(LONG);
    const made = await workFarDown(page);
    await goAway(page, made);
    await page.keyboard.press('Control+z');
    await expect.poll(() => placeOf(page)).toBe(made);
    await goAway(page, made);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => placeOf(page)).toBe(made);
    expect((await fileOf(page)).activities[49]?.output).toBe('Berkas');
  });

  it('in sight moves nothing', async () => {
    const page = await openWith(LONG);
    await workFarDown(page);
    await page.keyboard.press('Control+-');
    await page.mouse.move(683, 400);
    await page.mouse.wheel(0, 30);
    const now = await placeOf(page);
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await fileOf(page)).activities[49]?.output)
      .toBe(LONG.activities[49]?.output);
    await page.keyboard.press('Control+y');
    await expect.poll(async () => (await fileOf(page)).activities[49]?.output).toBe('Berkas');
    expect(await placeOf(page)).toBe(now);
  });
});

/** Makes the end of every write wait until `letGo` is called, as on a disk that is busy. */
function holdWrites(): void {
  const { addEventListener } = IDBTransaction.prototype;
  const letGo = Promise.withResolvers<void>();
  Object.assign(window, { letGo: letGo.resolve });
  IDBTransaction.prototype.addEventListener = function (type: string, heard: EventListener) {
    const later = (event: Event) => void letGo.promise.then(() => heard.call(this, event));
    Reflect.apply(addEventListener, this, [type, type === 'complete' ? later : heard]);
  };
}

describe('the history', () => {
  it('has what was done and undone while a write was under way', async () => {
    const page = await openApp();
    await load(page, THREE_ROWS);
    await isSaved(page);
    await page.evaluate(holdWrites);
    await typeInto(page, cell(page, 'k2', 'output'), 'Berkas lengkap');
    const at = await fileOf(page);
    await expect.poll(() => page.evaluate(keptTexts)).toContain('Berkas lengkap');
    await cell(page, 'k2', 'number').click();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Control+z');
    await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
    await reload(page);
    await undoIsThere(page);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(async () => (await fileOf(page)).activities[0]?.id).toBe('k2');
    await page.keyboard.press('Control+z');
    expect(await fileOf(page)).toEqual(at);
  });

  it('is there after a reload, all the way back and on again', async () => {
    const page = await openApp();
    await load(page, THREE_ROWS);
    await work(page);
    await page.keyboard.press('Control+z');
    const at = await fileOf(page);
    await reload(page);
    await undoIsThere(page);
    await page.keyboard.press('Control+Shift+Z');
    expect((await fileOf(page)).activities[0]?.id).toBe('k2');
    await page.keyboard.press('Control+z');
    expect(await fileOf(page)).toEqual(at);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(JSON.stringify(await fileOf(page))).toBe(JSON.stringify(THREE_ROWS));
  });

  it('goes on over several reloads, and forgets what was undone once something else is done', async () => {
    const page = await openApp();
    await load(page, THREE_ROWS);
    await work(page);
    await reload(page);
    await undoIsThere(page);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await typeInto(page, cell(page, 'k2', 'remarks'), 'Loket 2');
    await reload(page);
    await undoIsThere(page);
    await button(page, UI.steps).click();
    await steps(page).first().waitFor();
    expect(await steps(page).locator('span').allTextContents()).toEqual([
      'Mengetik di Keterangan kegiatan 2',
      NAMES[2],
      CHANGES.start,
    ]);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it.each([
    ['is damaged', `{`],
    ['leads elsewhere', JSON.stringify({ back: { rest: { set: {}, gone: ['actors'] } } })],
  ])('that %s is dropped, and the document stands', async (_, text) => {
    const page = await openApp();
    await load(page, THREE_ROWS);
    await work(page);
    await isSaved(page);
    const file = await fileOf(page);
    await page.evaluate(spoilFirstStep, text);
    await page.reload();
    await isReady(page);
    expect(await fileOf(page)).toEqual(file);
    await typeInto(page, cell(page, 'k2', 'remarks'), 'Tanda terima');
    await reload(page);
    await undoIsThere(page);
    await page.keyboard.press('Control+z');
    expect(await fileOf(page)).toEqual(file);
    expect(await button(page, UI.undo).isEnabled()).toBe(false);
  });

  it('begins with a store from before there were any', async () => {
    const page = await openApp();
    await load(page, THREE_ROWS);
    await isSaved(page);
    await page.evaluate(withoutSteps);
    await page.reload();
    await isReady(page);
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    await work(page);
    await reload(page);
    await undoIsThere(page);
  });
});

/** The texts of all documents as they are on disk. */
async function keptTexts(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('alir'));
  const kept = await done(database.transaction('documents').objectStore('documents').getAll());
  database.close();
  return kept.map(({ text }) => text).join('\n');
}

/** Writes over the first step that is kept. */
function spoilFirstStep(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('alir');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('steps', 'readwrite');
      const found = transaction.objectStore('steps').openCursor();
      found.onsuccess = () => found.result?.update({ ...found.result.value, text });
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

/** Makes the store what it was in its first version, with the documents that are in it. */
async function withoutSteps(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const now = await done(indexedDB.open('alir'));
  const kept = await done(now.transaction('documents').objectStore('documents').getAll());
  now.close();
  await done(indexedDB.deleteDatabase('alir'));
  const opening = indexedDB.open('alir', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('documents', { keyPath: 'id' });
    store.createIndex('at', 'at');
    for (const { steps, ...document } of kept) store.put(document);
  };
  (await done(opening)).close();
}
