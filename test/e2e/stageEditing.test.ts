/** Editing in the middle of a show: everything of the editor works, and the show goes on. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { COMMANDS, LINE, STAGE_TOOLS, STEPS, UI } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import {
  expectLit,
  fileWith,
  foot,
  leaveStage,
  litOn,
  PROJECTORS,
  present,
  resize,
  stage,
  walk,
} from './onStage.ts';
import { boxOf, browserApps, button, cell, fileOf, load, symbol, typeInto } from './page.ts';

const { openApp, openWith } = browserApps();

let page: Page;
afterEach(async () => {
  await leaveStage(page);
  await resize(page, { width: 1366, height: 768 });
});

const FOUR = sop('A B', ['A:(s1)', 'B:[s2]', 'A:[s3]', 'B:(s4)'], 's1>s2 s2>s3 s3>s4');

/** The stage with the second row lit, being edited. */
async function editing(key = 'e'): Promise<void> {
  page = await openWith(fileWith(FOUR));
  await present(page);
  await walk(page, 'PageDown=k1 PageDown=k2');
  await page.keyboard.press(key);
  await page.locator('.app.editing').waitFor();
}

const isEditing = async (): Promise<boolean> => (await page.locator('.app.editing').count()) > 0;
const description = async (row: number): Promise<string | undefined> =>
  (await fileOf(page)).activities[row]?.description;

describe('editing on the stage', () => {
  it.each(['e', 'F2'])(
    'begins by %s with the palette and the line, and ends by Esc',
    async (key) => {
      await editing(key);
      expect(await page.getByRole('region', { name: 'Palet' }).isVisible()).toBe(true);
      expect(await page.getByRole('combobox', { name: LINE.name }).isVisible()).toBe(true);
      expect(await litOn(page)).toBe('k2');
      await page.keyboard.press('Escape');
      expect(await isEditing()).toBe(false);
      expect(await stage(page).isVisible()).toBe(true);
      await walk(page, 'PageDown=k3');
    },
  );

  it.each(PROJECTORS)('has its whole head in sight at $width x $height', async (size) => {
    page = await openWith(
      fileWith({
        ...FOUR,
        identity: { ...FOUR.identity, title: 'Penyelenggaraan Bimbingan Teknis Kearsipan' },
        activities: FOUR.activities.map((row) => ({ ...row, duration: '1-2 hari' })),
      }),
    );
    await resize(page, size);
    await present(page);
    await walk(page, 'PageDown=k1 PageDown=k2 e=k2');
    const { x, width } = await boxOf(page.getByRole('toolbar').getByText(STAGE_TOOLS.leave));
    expect(x + width).toBeLessThanOrEqual(size.width);
  });

  it('types in a cell, and says so at the foot when the show goes on', async () => {
    await editing();
    await typeInto(page, cell(page, 'k2', 'description'), 'Mencatat di buku agenda');
    await typeInto(page, cell(page, 'k2', 'duration'), '5 menit');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await foot(page).getByText('Mencatat di buku agenda').waitFor();
    await foot(page).getByText('5 menit').waitFor();
    expect(await description(1)).toBe('Mencatat di buku agenda');
  });

  it('keeps what is being typed when the clicker goes on', async () => {
    await editing();
    await cell(page, 'k2', 'description').click();
    await page.keyboard.type('Memaraf');
    await page.keyboard.press('PageDown');
    await expectLit(page, 'k3');
    expect(await description(1)).toBe('Memaraf');
    expect(await isEditing()).toBe(true);
    await walk(page, 'PageUp=k2');
    for (const _ of [1, 2]) await page.keyboard.press('Escape');
    expect(await isEditing()).toBe(false);
    expect(await description(1)).toBe('Memaraf');
  });

  it('leaves digits, letters, Space and arrows to what is typed', async () => {
    await editing();
    await typeInto(page, cell(page, 'k2', 'description'), 'b 1 y t e s');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await litOn(page)).toBe('k2');
    expect(await isEditing()).toBe(true);
    expect(await description(1)).toBe('b 1 y t e s');
  });

  it('goes back to the show by Esc, one thing after the other, and only then leaves it', async () => {
    await editing();
    await cell(page, 'k2', 'description').click();
    await page.keyboard.type('Memaraf');
    for (const still of [true, true, false]) {
      await page.keyboard.press('Escape');
      expect(await isEditing()).toBe(still);
      expect(await stage(page).isVisible()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await stage(page).waitFor({ state: 'detached' });
  });

  it('adds a row by a typed line', async () => {
    await editing();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.insertText('B: Memaraf konsep 5 menit');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await fileOf(page)).activities.length).toBe(5);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z');
    await expect.poll(() => fileOf(page)).toEqual(fileWith(FOUR));
    // The browser's own undo would have brought the line back into its field.
    expect(await page.getByRole('combobox', { name: LINE.name }).inputValue()).toBe('');
    await page.keyboard.press('Control+Shift+z');
    expect((await fileOf(page)).activities.map((row) => row.description)).toContain(
      'Memaraf konsep',
    );
    expect(await stage(page).isVisible()).toBe(true);
  });

  it('lights a neighbour where the lit row is deleted, and goes on from there', async () => {
    await editing();
    await cell(page, 'k2', 'number').click();
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await fileOf(page)).activities.length).toBe(3);
    await expectLit(page, 'k3');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await walk(page, 'PageDown=k4 PageUp=k3 PageUp=k1');
  });

  it('lights again what was lit when its deletion is undone', async () => {
    await editing();
    for (const lit of [cell(page, 'k2', 'number'), symbol(page, 's2')]) {
      await lit.click();
      await page.keyboard.press('Delete');
      await expectLit(page, 'k3');
      await page.keyboard.press('Control+z');
      await expectLit(page, 'k2');
      await page.keyboard.press('Escape');
    }
    await walk(page, 'PageDown=k3 PageUp=k2 PageUp=k1');
  });

  it('moves a symbol by a key while its row is lit', async () => {
    await editing();
    await symbol(page, 's2').click();
    await page.keyboard.press('1');
    await expect.poll(async () => (await fileOf(page)).activities[1]?.symbols[0]?.actor).toBe('A');
    expect(await litOn(page)).toBe('k2');
  });
});

describe('undo on the stage', () => {
  /** A document with a step before the show and one in it. */
  const edited = async (): Promise<void> => {
    page = await openWith(fileWith(FOUR));
    await typeInto(page, cell(page, 'k1', 'description'), 'Sebelum sajian');
    await page.keyboard.press('Escape');
    await present(page);
    await walk(page, 'PageDown=k1 e=k1');
    await typeInto(page, cell(page, 'k1', 'description'), 'Di dalam sajian');
  };

  it('goes back to where the show began and no further, and never leaves it', async () => {
    await edited();
    for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z');
    await expect.poll(() => description(0)).toBe('Sebelum sajian');
    expect(await stage(page).isVisible()).toBe(true);
    expect(await litOn(page)).toBe('k1');
    expect(await isEditing()).toBe(true);
    await page.keyboard.press('Control+y');
    await expect.poll(() => description(0)).toBe('Di dalam sajian');
  });

  it('works while walking too, and the steps of before come back after the show', async () => {
    await edited();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await isEditing()).toBe(false);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z');
    await foot(page).getByText('Sebelum sajian').waitFor();
    await leaveStage(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => description(0)).toBe('Kegiatan 1');
  });

  it('nor does the list of steps lead to before the show', async () => {
    await edited();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: COMMANDS.title }).fill(UI.steps);
    await page.keyboard.press('Enter');
    const steps = page.getByRole('dialog', { name: STEPS.title }).locator('.step');
    await expect.poll(() => steps.count()).toBe(2);
    await steps.last().click();
    await expect.poll(() => description(0)).toBe('Sebelum sajian');
    expect(await stage(page).isVisible()).toBe(true);
  });
});

describe('a sample opened on the stage', () => {
  const shipped = JSON.parse(readFileSync('public/contoh/surat-masuk.alir', 'utf8'));

  it('begins a show of its copy, and can’t be spoilt', async () => {
    page = await openApp();
    await load(page, fileWith(FOUR));
    const zoom = () => page.locator('.zoom').textContent();
    await button(page, UI.fitWidth).click();
    const wide = await zoom();
    await button(page, UI.zoomOut).click();
    expect(await zoom()).not.toBe(wide);
    await present(page);
    await walk(page, 'PageDown=k1 e=k1');
    const openSample = async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: COMMANDS.title }).fill(UI.samples);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: UI.samples });
      await dialog.getByRole('button', { name: shipped.identity.title }).click();
      await expect
        .poll(async () => (await fileOf(page)).identity.title)
        .toBe(shipped.identity.title);
      await expectLit(page, '');
    };
    await openSample();
    const [first, second] = shipped.activities;
    await walk(page, `PageDown=${first.id} PageDown=${second.id} e=${second.id}`);
    await typeInto(page, cell(page, second.id, 'description'), 'Diubah oleh ruangan');
    await page.keyboard.press('Escape');
    expect(await description(1)).toBe('Diubah oleh ruangan');
    await openSample();
    expect(await fileOf(page)).toEqual(shipped);
    // Back at the desk it lies there as one that was opened there.
    await leaveStage(page);
    await expect.poll(zoom).toBe(wide);
  });
});
