/** A document of many pages: only those in sight are on the page, and nobody notices. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { longDocument } from '../bench/sizes.ts';
import { boxOf, browserApps, cell, fileOf, hold, type Point, symbol } from './page.ts';

const { openWith } = browserApps();

const ROWS = 200;
const LONG = longDocument(ROWS, 12);
/** The pages in sight and one on either side. */
const MOST_PAGES = 5;

const focusRow = (page: Page, row: number): Promise<Point> =>
  page.evaluate(
    (index) => (window.__sopBench as { focusRow: (row: number) => Point }).focusRow(index),
    row,
  );
const pagesDrawn = (page: Page): Promise<number> => page.locator('[data-page-sheet]').count();

/** Whether any of the canvas shows the desk where a page should be. */
const isCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const canvas = document.querySelector('.canvas')?.getBoundingClientRect();
    const sheets = [...document.querySelectorAll('[data-page-sheet]')].map((sheet) =>
      sheet.getBoundingClientRect(),
    );
    if (!canvas) return false;
    const gap = 60;
    const ends = [canvas.top, ...sheets.map(({ bottom }) => bottom)];
    return ends
      .filter((end) => end < canvas.bottom - gap)
      .every((end) => sheets.some(({ top, bottom }) => top <= end + gap && bottom > end));
  });

describe('a document of 200 activities', () => {
  it('has few pages drawn at a time, wherever one looks', async () => {
    const page = await openWith(LONG);
    for (const row of [0, 100, ROWS - 1, 50]) {
      const at = await focusRow(page, row);
      const box = await boxOf(symbol(page, `s${row}`));
      expect(Math.abs(box.x + box.width / 2 - at.x)).toBeLessThan(1.5);
      expect(await isCovered(page), `row ${row}`).toBe(true);
      expect(await pagesDrawn(page)).toBeLessThanOrEqual(MOST_PAGES);
    }
  });

  it('shows no blank desk at any turn of the wheel', async () => {
    const page = await openWith(LONG);
    const { x, y } = await focusRow(page, 20);
    await page.mouse.move(x, y + 40);
    for (let turn = 0; turn < 12; turn++) {
      await page.mouse.wheel(0, 900);
      expect(await isCovered(page)).toBe(true);
    }
    expect(await pagesDrawn(page)).toBeLessThanOrEqual(MOST_PAGES);
  });

  it('brings what keys select into sight, pages away', async () => {
    const page = await openWith(LONG);
    await cell(page, 'k0', 'description').click();
    await page.keyboard.press('Control+End');
    const last = await boxOf(cell(page, `k${ROWS - 1}`, 'remarks'));
    const canvas = await boxOf(page.getByRole('region', { name: 'Kanvas' }));
    expect(last.y).toBeGreaterThanOrEqual(canvas.y);
    expect(last.y + last.height).toBeLessThanOrEqual(canvas.y + canvas.height);
    await page.keyboard.type('Akhir');
    await page.keyboard.press('Enter');
    expect((await fileOf(page)).activities[ROWS - 1]?.remarks).toBe('Akhir');
  });

  it('keeps hold of a symbol that is dragged on to another page', async () => {
    const page = await openWith(LONG);
    const from = await focusRow(page, 100);
    const canvas = await boxOf(page.getByRole('region', { name: 'Kanvas' }));
    await hold(page, from, { x: from.x, y: canvas.y + canvas.height - 10 });
    // At the edge the sheet moves on under the pointer, until the symbol's own page has gone.
    const home = page.locator('[data-page-sheet] [data-activity="k100"]');
    await expect.poll(() => home.count()).toBe(0);
    await page.mouse.move(from.x, from.y, { steps: 4 });
    await page.mouse.up();
    const { activities } = await fileOf(page);
    const row = activities.findIndex(({ symbols }) => symbols.some(({ id }) => id === 's100'));
    expect(row).toBeGreaterThan(104);
    expect(await symbol(page, 's100').isVisible()).toBe(true);
  });

  it('is seen whole from afar, as stamps without letters', async () => {
    const page = await openWith(LONG);
    await page.getByRole('button', { name: 'Semua halaman', exact: true }).click();
    const canvas = await boxOf(page.getByRole('region', { name: 'Kanvas' }));
    const sheets = await page.locator('[data-page-sheet]').all();
    expect(sheets.length).toBeGreaterThan(10);
    for (const sheet of [sheets[0], sheets.at(-1)]) {
      const box = sheet && (await boxOf(sheet));
      expect(box?.y).toBeGreaterThanOrEqual(canvas.y);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(canvas.y + canvas.height);
    }
    expect(await page.locator('[data-page-sheet] text').count()).toBe(0);
  });
});
