/** The interface breaks; the document doesn't. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CRASH } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import { boxOf, browserApps, cell, fileOf, load, typeInto } from './page.ts';

const { openApp } = browserApps();

it('gives the way back to a document that is as it was, and a copy of it', async () => {
  const page = await openApp();
  await load(page, THREE_ROWS);
  await typeInto(page, cell(page, 'k1', 'duration'), '7 menit');
  const before = await fileOf(page);
  // What the stage is drawn with fails in the middle of it, as a browser's fault would.
  await page.evaluate(() => {
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = (text) => {
      CSSStyleSheet.prototype.replaceSync = replaceSync;
      throw new Error(`Gagal menggambar ${text.length}`);
    };
  });
  await page.keyboard.press('F5');
  const title = page.getByRole('heading', { name: CRASH.title });
  await title.waitFor();
  expect((await boxOf(title)).y).toBeLessThan(400);
  await page.getByText(/Gagal menggambar/).waitFor({ state: 'attached' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: CRASH.save }).click();
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual(before);
  await page.getByRole('button', { name: CRASH.again, exact: true }).click();
  await cell(page, 'k1', 'duration').waitFor();
  expect(await page.getByRole('heading', { name: CRASH.title }).count()).toBe(0);
  await expect.poll(() => fileOf(page)).toEqual(before);
  await typeInto(page, cell(page, 'k1', 'output'), 'Hidup lagi');
  expect((await fileOf(page)).activities[0]?.output).toBe('Hidup lagi');
});
