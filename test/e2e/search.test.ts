/** Finding one's way: what is looked for is lit and replaced, rows and zooms have keys, and every action a name. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COMMANDS, GO_TO_ROW, SEARCH, UI } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import { downloadAfter } from './downloads.ts';
import { boxOf, browserApps, button, cell, fileOf, laneHead } from './page.ts';

const { openWith } = browserApps();

const NAMED = {
  ...THREE_ROWS,
  actors: THREE_ROWS.actors.map((actor, i) => ({ ...actor, name: i === 2 ? 'Kasi' : actor.name })),
  activities: THREE_ROWS.activities.map((row) => ({
    ...row,
    description: `${row.description} untuk Kasi`,
    remarks: 'aplikasi',
  })),
};

const bar = (page: Page) => page.getByRole('search', { name: SEARCH.title });
const found = (page: Page) => bar(page).locator('.found');
const fieldOf = (page: Page, name: string) => bar(page).getByLabel(name, { exact: true });
const marks = (page: Page) => page.locator('.mark');
const zoom = (page: Page) => page.locator('.bottom-bar .zoom').textContent();
const outline = (page: Page) => page.locator('.outline').first();

describe('Cari dan ganti', () => {
  it('lights what is found, and Enter goes from one to the next and round', async () => {
    const page = await openWith(NAMED);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('kasi');
    await expect.poll(() => found(page).textContent()).toBe(SEARCH.count(1, 7));
    await expect.poll(() => marks(page).count()).toBe(7);
    await button(page, SEARCH.isWhole).click();
    await expect.poll(() => found(page).textContent()).toBe(SEARCH.count(1, 4));
    await fieldOf(page, SEARCH.text).focus();
    await page.keyboard.press('Enter');
    expect(await found(page).textContent()).toBe(SEARCH.count(2, 4));
    expect(await page.locator('.mark.shown').count()).toBe(1);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    expect(await found(page).textContent()).toBe(SEARCH.count(4, 4));
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(0);
    expect(await marks(page).count()).toBe(0);
    await page.keyboard.press('F2');
    const typing = page.locator('.cell-editor');
    expect(await typing.inputValue()).toBe('Menerima untuk Kasi');
    await page.keyboard.press('Escape');
  });

  it('finds a heading that an office has worded, and words it anew', async () => {
    const page = await openWith({
      ...NAMED,
      sheet: { ...NAMED.sheet, columnLabels: { output: 'Hasil' } },
    });
    await page.keyboard.press('Control+h');
    await page.keyboard.type('hasil');
    await expect.poll(() => found(page).textContent()).toBe(SEARCH.count(1, 1));
    const heading = await boxOf(
      page.locator('[data-page-sheet] text', { hasText: 'Hasil' }).first(),
    );
    const mark = await boxOf(page.locator('.mark.shown'));
    expect(Math.abs(mark.x + mark.width / 2 - heading.x - heading.width / 2)).toBeLessThan(3);
    expect(Math.abs(mark.y + mark.height / 2 - heading.y - heading.height / 2)).toBeLessThan(6);
    await fieldOf(page, SEARCH.fresh).fill('Keluaran');
    await button(page, SEARCH.all).click();
    await expect.poll(async () => (await fileOf(page)).sheet.columnLabels?.output).toBe('Keluaran');
    await page.keyboard.press('Escape');
  });

  it('F3 goes on from the sheet, and Ctrl+F out of a cell that is being typed in', async () => {
    const page = await openWith(NAMED);
    await cell(page, 'k1', 'output').click();
    await page.keyboard.type('Kasi');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Kasi');
    await expect.poll(() => found(page).textContent()).toMatch(/^1 dari 8/);
    await cell(page, 'k3', 'number').click();
    await page.keyboard.press('F3');
    await expect.poll(() => found(page).textContent()).toMatch(/^2 dari 8/);
    await page.keyboard.press('Shift+F3');
    await expect.poll(() => found(page).textContent()).toMatch(/^1 dari 8/);
  });

  it('renames everywhere in one step', async () => {
    const page = await openWith(NAMED);
    await page.keyboard.press('Control+h');
    await page.keyboard.type('Kasi');
    await button(page, SEARCH.isWhole).click();
    await fieldOf(page, SEARCH.fresh).fill('Kepala Seksi');
    await button(page, SEARCH.one).click();
    await expect.poll(() => found(page).textContent()).toBe(SEARCH.replaced(1));
    expect((await fileOf(page)).actors[2]?.name).toBe('Kepala Seksi');
    expect((await fileOf(page)).activities[0]?.description).toBe('Mengajukan untuk Kasi');
    await button(page, SEARCH.all).click();
    await expect.poll(() => found(page).textContent()).toBe(SEARCH.replaced(3));
    const file = await fileOf(page);
    expect(file.activities.map(({ description }) => description)).toEqual(
      THREE_ROWS.activities.map(({ description }) => `${description} untuk Kepala Seksi`),
    );
    expect(file.activities[0]?.remarks).toBe('aplikasi');
    await button(page, UI.steps).click();
    const steps = page.locator('.step span');
    await expect
      .poll(() => steps.first().textContent())
      .toBe('Mengganti “Kasi” menjadi “Kepala Seksi”');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await fileOf(page)).toEqual(NAMED);
    await bar(page).getByRole('button', { name: UI.close, exact: true }).click();
  });
});

describe('keys of the view', () => {
  it('go to a row by its number, and say where there is none', async () => {
    const page = await openWith(THREE_ROWS);
    await page.keyboard.press('Control+g');
    const field = page.getByLabel(GO_TO_ROW.number);
    await field.fill('7');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toBe(GO_TO_ROW.outside(3));
    await field.fill('3');
    await page.keyboard.press('Enter');
    await outline(page).waitFor();
    await page.keyboard.press('F2');
    expect(await page.locator('.cell-editor').inputValue()).toBe('Menerima');
    await page.keyboard.press('Escape');
  });

  it('zoom, also while one types', async () => {
    const page = await openWith(THREE_ROWS);
    await page.keyboard.press('Control+0');
    await expect.poll(() => zoom(page)).toBe('100 %');
    await page.keyboard.press('Control+=');
    await expect.poll(() => zoom(page)).toBe('120 %');
    await cell(page, 'k1', 'output').click();
    await page.keyboard.type('Tanda');
    await page.keyboard.press('Control+-');
    await expect.poll(() => zoom(page)).toBe('100 %');
    await page.keyboard.type(' terima');
    await page.keyboard.press('Control+Shift+H');
    const whole = Number.parseInt((await zoom(page)) ?? '', 10);
    await page.keyboard.press('Control+Shift+L');
    await expect.poll(async () => Number.parseInt((await zoom(page)) ?? '', 10)).not.toBe(whole);
    expect((await fileOf(page)).activities[0]?.output).toBe('Tanda terima');
  });
});

describe('Cari perintah', () => {
  const list = (page: Page) => page.getByRole('combobox', { name: COMMANDS.title });

  it('finds an action by another word for it, and runs it', async () => {
    const page = await openWith(THREE_ROWS);
    await page.keyboard.press('Control+k');
    await list(page).waitFor();
    await page.keyboard.type('cetak');
    const name = await downloadAfter(page, () => page.keyboard.press('Enter')).then(
      ({ name: file }) => file,
    );
    expect(name).toMatch(/\.pdf$/);
  });

  it('acts on what is selected, and leaves the focus where that wants it', async () => {
    const page = await openWith(THREE_ROWS);
    await laneHead(page, 'a2').click();
    await page.keyboard.press('Control+k');
    await list(page).waitFor();
    await page.keyboard.type('ubah nama');
    await page.keyboard.press('Enter');
    const field = page.locator('.cell-editor');
    await field.waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('says why something can’t be done, and doesn’t do it', async () => {
    const page = await openWith(THREE_ROWS);
    await page.keyboard.press('Control+k');
    await list(page).waitFor();
    await page.keyboard.type('hapus panah');
    const first = page.locator('.offer').first();
    await expect.poll(() => first.textContent()).toContain(COMMANDS.needs.flow);
    await page.keyboard.press('Enter');
    expect(await list(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });
});
