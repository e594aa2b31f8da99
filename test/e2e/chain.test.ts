/** The chain of Output and Kelengkapan: lit where one looks, marked where it is broken, said to ears, never exported. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CHAIN, UI } from '../../src/words.ts';
import { violationsOf } from './axe.ts';
import { THREE_ROWS } from './documents.ts';
import { exportOne } from './downloads.ts';
import { browserApps, cell, fileOf, typeInto } from './page.ts';

const { openWith } = browserApps();

const CELLS = [
  ['Formulir', 'Berkas permohonan'],
  ['Berkas permohonan', 'Lembar periksa'],
  ['Kartu anggota', 'Buku serah terima'],
] as const;
const CHAINED = {
  ...THREE_ROWS,
  activities: THREE_ROWS.activities.map((row, i) => ({
    ...row,
    requirements: CELLS[i]?.[0] ?? '',
    output: CELLS[i]?.[1] ?? '',
  })),
};

const lit = (page: Page) =>
  page
    .locator('[data-chain]')
    .evaluateAll((found) => found.map((each) => each.getAttribute('data-chain')).sort());
const ways = (page: Page) =>
  page
    .locator('[data-chain-flow]')
    .evaluateAll((found) => found.map((each) => each.getAttribute('data-chain-flow')));
const breaks = (page: Page) =>
  page
    .locator('[data-break]')
    .evaluateAll((found) => found.map((each) => each.getAttribute('data-break')));

describe('Rantai keluaran', () => {
  it('lights the other end and the arrow between while the mouse rests on one', async () => {
    const page = await openWith(CHAINED);
    // What lights them comes after the sheet, and with it this mark.
    await expect.poll(() => breaks(page)).toEqual(['f2']);
    await cell(page, 'k1', 'output').hover();
    await expect.poll(() => lit(page)).toEqual(['k1 output', 'k2 requirements']);
    expect(await ways(page)).toEqual(['f1']);
    await cell(page, 'k2', 'requirements').hover();
    await expect.poll(() => ways(page)).toEqual(['f1']);
    await cell(page, 'k2', 'output').hover();
    await expect.poll(() => lit(page)).toEqual([]);
  });

  it('lights the same and says it when a cell is selected by keys', async () => {
    const page = await openWith(CHAINED);
    await cell(page, 'k2', 'description').click();
    // Past three lanes.
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => lit(page)).toEqual(['k1 output', 'k2 requirements']);
    await expect
      .poll(() => page.locator('#cell-k2-requirements').textContent())
      .toBe(`Kegiatan 2, Kelengkapan: Berkas permohonan, ${CHAIN.from([1])}`);
    expect(await page.locator('#cell-k1-output').textContent()).toContain(CHAIN.usedBy([2]));
    expect(await page.locator('#cell-k2-output').textContent()).toContain(CHAIN.unused);
  });

  it('marks a broken hand-over on its arrow, which a press on it selects, until it is mended', async () => {
    const page = await openWith(CHAINED);
    await expect.poll(() => breaks(page)).toEqual(['f2']);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('[data-break="f2"]').click();
    await expect.poll(() => page.locator('.flow-outline').count()).toBe(1);
    await expect
      .poll(() => page.locator('.sheet > [aria-live]').allTextContents())
      .toContainEqual(expect.stringContaining(CHAIN.brokenFlow));
    await typeInto(page, cell(page, 'k3', 'requirements'), 'Lembar periksa');
    await expect.poll(() => breaks(page)).toEqual([]);
    expect((await fileOf(page)).activities[2]?.requirements).toContain('Lembar periksa');
  });

  it('is on no export and not on the stage', async () => {
    const page = await openWith(CHAINED);
    await expect.poll(() => breaks(page)).toEqual(['f2']);
    const text = (await exportOne(page, 'SVG')).bytes.toString('utf8');
    expect(text).toContain('data-flow="f2"');
    expect(text).not.toContain('data-break');
    await page.getByRole('button', { name: UI.present }).click();
    await expect.poll(() => breaks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => breaks(page)).toEqual(['f2']);
  });
});
