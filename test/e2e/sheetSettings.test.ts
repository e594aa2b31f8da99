/** Pengaturan lembar: how the form is printed, chosen beside the form. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAPER_NAMES, SHEET, UI } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import { boxOf, browserApps, button, fileOf, load } from './page.ts';

const { openApp, openWith } = browserApps();

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: UI.sheetSettings });
const sheetOf = async (page: Page) => (await fileOf(page)).sheet;

/** The settings, opened from the bar below. */
async function openSettings(file: object = THREE_ROWS): Promise<Page> {
  const page = await openWith(file);
  await button(page, UI.sheetSettings).click();
  await dialogOf(page).waitFor();
  return page;
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
}

const radio = (page: Page, name: string) =>
  dialogOf(page).getByRole('radio', { name, exact: true });
const margin = (page: Page, side: keyof typeof SHEET.marginNames) =>
  dialogOf(page).getByRole('textbox', { name: SHEET.margin(SHEET.marginNames[side]) });

/** Fourteen lanes: more than an A4 sheet holds at full size. */
const MANY_LANES = {
  ...THREE_ROWS,
  actors: Array.from({ length: 14 }, (_, i) => ({ id: `a${i + 1}`, name: `Pejabat ${i + 1}` })),
};

describe('every choice', () => {
  it('is made at once on the document behind, a step each', async () => {
    const page = await openSettings();
    const dialog = dialogOf(page);
    await radio(page, UI.portrait).check();
    await dialog.getByRole('combobox', { name: SHEET.size }).selectOption('F4');
    expect(await sheetOf(page)).toEqual({ paper: 'F4', orientation: 'portrait' });
    await radio(page, SHEET.presets.binding).check();
    await radio(page, SHEET.places.under).check();
    await radio(page, SHEET.nameKinds.letters).check();
    await dialog.getByRole('checkbox', { name: SHEET.numbers }).check();
    await dialog.getByRole('checkbox', { name: SHEET.pages }).check();
    await dialog.getByRole('checkbox', { name: SHEET.signature }).uncheck();
    await dialog.getByRole('checkbox', { name: SHEET.together }).check();
    await dialog
      .getByRole('combobox', { name: SHEET.order })
      .selectOption({ label: 'Kelengkapan, Output, Waktu' });
    const chosen = {
      paper: 'F4',
      orientation: 'portrait',
      margins: { top: 12, right: 10, bottom: 15, left: 25 },
      columnOrder: ['requirements', 'output', 'duration'],
      columnNumbers: true,
      connectorPlace: 'under',
      connectorNames: 'letters',
      connectorPages: true,
      signatureZone: false,
      identityWithFlow: true,
    };
    expect(await sheetOf(page)).toEqual(chosen);
    await close(page);
    for (let step = 0; step < 10; step++) await button(page, UI.undo).click();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    expect(await button(page, UI.undo).isEnabled()).toBe(false);
  });

  it('is taken back by its group alone', async () => {
    const sheet = {
      ...THREE_ROWS.sheet,
      columnNumbers: true,
      columnLabels: { output: 'Hasil' },
      connectorNames: 'letters',
    };
    const page = await openSettings({ ...THREE_ROWS, sheet });
    const reset = (group: string) => button(page, `${SHEET.reset}: ${group}`);
    expect(await reset(SHEET.groups.paper).getAttribute('aria-disabled')).toBe('true');
    await reset(SHEET.groups.columns).click();
    expect(await sheetOf(page)).toEqual({ ...THREE_ROWS.sheet, connectorNames: 'letters' });
    await page.keyboard.press('Control+z');
    expect(await sheetOf(page)).toEqual(sheet);
    await close(page);
  });
});

describe('a heading', () => {
  it('is typed and stands on the form, in one step', async () => {
    const page = await openSettings();
    const field = dialogOf(page).getByRole('combobox', { name: SHEET.label('Kegiatan') });
    await field.pressSequentially('Uraian Prosedur');
    await expect
      .poll(() => page.locator('[data-page-sheet]').last().textContent())
      .toContain('Uraian Prosedur');
    await close(page);
    await button(page, UI.undo).click();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('is the usual one again where it is emptied', async () => {
    const sheet = { ...THREE_ROWS.sheet, columnLabels: { output: 'Hasil' } };
    const page = await openSettings({ ...THREE_ROWS, sheet });
    await dialogOf(page)
      .getByRole('combobox', { name: SHEET.label('Output') })
      .fill('');
    expect(await sheetOf(page)).toEqual(THREE_ROWS.sheet);
    await close(page);
  });
});

describe('a margin', () => {
  it('is typed with a comma, or stepped by arrows', async () => {
    const page = await openSettings();
    await margin(page, 'left').fill('22,5');
    await margin(page, 'top').press('ArrowUp');
    expect((await sheetOf(page)).margins).toEqual({ top: 13, right: 10, bottom: 15, left: 22.5 });
    await close(page);
    await button(page, UI.undo).click();
    await button(page, UI.undo).click();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('that no printer prints is not taken, and it is said why', async () => {
    const page = await openSettings();
    for (const text of ['2', '80', '', 'lebar']) {
      await margin(page, 'left').fill(text);
      const trouble = SHEET.badMargin(SHEET.marginNames.left, 5, 50, '10');
      expect(await dialogOf(page).textContent()).toContain(trouble);
      expect(await margin(page, 'left').getAttribute('aria-invalid')).toBe('true');
    }
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    await margin(page, 'left').fill('20');
    expect(await margin(page, 'left').getAttribute('aria-invalid')).toBe('false');
    await close(page);
  });
});

it('a table that had to shrink is said, with a sheet that holds it better', async () => {
  const page = await openSettings(MANY_LANES);
  const dialog = dialogOf(page);
  const said = await dialog.locator('.fit p').textContent();
  const before = Number(/(\d+) %/.exec(said ?? '')?.[1]);
  expect(before).toBeLessThan(100);
  await dialog.getByRole('button', { name: `Pakai ${PAPER_NAMES.F4}` }).click();
  expect(await sheetOf(page)).toEqual({ paper: 'F4', orientation: 'landscape' });
  const after = await dialog.locator('.fit p').textContent();
  expect(Number(/(\d+) %/.exec(after ?? '')?.[1])).toBeGreaterThan(before);
  await close(page);
  await button(page, UI.undo).click();
  expect(await fileOf(page)).toEqual(MANY_LANES);
});

it('nothing is said about a table that stands at full size', async () => {
  const page = await openSettings();
  expect(await dialogOf(page).locator('.fit').textContent()).toBe('');
  await close(page);
});

it('identity and table that no single page holds are said to stay apart', async () => {
  const records = Array.from({ length: 60 }, (_, i) => `Buku ${i + 1}`);
  const page = await openSettings({ ...THREE_ROWS, identity: { ...THREE_ROWS.identity, records } });
  const said = dialogOf(page).locator('.apart');
  expect(await said.textContent()).toBe('');
  await dialogOf(page).getByRole('checkbox', { name: SHEET.together }).check();
  await expect.poll(() => said.textContent()).toBe(SHEET.apart);
  await dialogOf(page).getByRole('checkbox', { name: SHEET.together }).uncheck();
  await expect.poll(() => said.textContent()).toBe('');
  await close(page);
});

describe('by keys alone', () => {
  it('Tab goes through all of it, and Esc gives the focus back', async () => {
    const page = await openSettings();
    await close(page);
    const opener = button(page, UI.sheetSettings);
    await expect.poll(() => opener.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialogOf(page).waitFor();
    const seen = new Set<string>();
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab');
      seen.add(await page.evaluate(nameOfFocus));
    }
    for (const name of [UI.close, SHEET.margin('Kiri'), SHEET.label('Output')])
      expect([...seen]).toContain(name);
    expect([...seen]).toContain(`${SHEET.reset}: ${SHEET.groups.page}`);
    await close(page);
  });

  it('opens again in the very moment in which it is closed', async () => {
    const page = await openSettings();
    // Esc and Enter, quicker than the browser tells that the dialog is closed.
    await button(page, UI.sheetSettings).evaluate((opener) => {
      document.querySelector('dialog')?.close();
      (opener as HTMLElement).click();
    });
    await dialogOf(page).waitFor();
    await radio(page, UI.portrait).check();
    await close(page);
    await button(page, UI.undo).click();
  });

  it('the menu opens it, too', async () => {
    const page = await openWith(THREE_ROWS);
    await button(page, UI.menu).click();
    const focused = () => page.locator(':focus').textContent();
    for (let step = 0; step < 9 && (await focused()) !== UI.sheetSettings; step++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialogOf(page).waitFor();
    await dialogOf(page).getByRole('button', { name: UI.close }).click();
    const menu = button(page, UI.menu);
    await expect.poll(() => menu.evaluate((it) => it === document.activeElement)).toBe(true);
  });
});

it.each([
  [1366, 768],
  [1024, 768],
  [390, 844],
])('at %i x %i it is whole in sight, with part of the form beside it', async (width, height) => {
  const page = await openApp({ context: { viewport: { width, height } } });
  await load(page, THREE_ROWS);
  await button(page, UI.sheetSettings).click();
  const box = await boxOf(dialogOf(page));
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  const canvas = await boxOf(page.getByRole('region', { name: UI.canvas, includeHidden: true }));
  const left = box.x - canvas.x;
  const above = box.y - canvas.y;
  expect(Math.max(left, above)).toBeGreaterThan(90);
  const overflow = await dialogOf(page).evaluate((it) => it.scrollWidth - it.clientWidth);
  expect(overflow).toBe(0);
});

it.each([1366, 1024])(
  'at %i the sheet is seen in its whole width, and is as before after',
  async (width) => {
    const page = await openApp({ context: { viewport: { width, height: 768 } } });
    await button(page, UI.fitWidth).click();
    const sheet = page.locator('[data-page-sheet]').first();
    const before = await boxOf(sheet);
    await button(page, UI.sheetSettings).click();
    const dialog = await boxOf(dialogOf(page));
    await expect
      .poll(async () => {
        const { x, width: wide } = await boxOf(sheet);
        return x + wide;
      })
      .toBeLessThan(dialog.x);
    await close(page);
    await expect.poll(async () => (await boxOf(sheet)).width).toBeCloseTo(before.width, 0);
  },
);

function nameOfFocus(): string {
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
}
