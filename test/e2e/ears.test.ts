/** The app for people who hear it, or see little: what axe finds in every state, and what is said. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ACTIONS, UI } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import { violationsOf } from './axe.ts';
import { browserApps, button, cell, clickFlow, fileOf, load, symbol } from './page.ts';

const { openApp, openWith } = browserApps();

const DECIDED = sop(
  'Staf Kasubbag',
  ['Staf:(s1)', 'Kasubbag:<s2>', 'Staf:[s3] Kasubbag:[s4]', 'Staf:(s5)'],
  's1>s2 s2>s3:Ya s2>s1:Tidak s3-s4 s3>s5',
);

/** States of the page, each reached as a person reaches it. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'an SOP': async () => {},
  'a selected symbol': (page) => symbol(page, 's2').click(),
  'a selected symbol with all that can be done': async (page) => {
    await symbol(page, 's2').click();
    await button(page, String(ACTIONS.more)).click();
  },
  'a selected arrow': (page) => clickFlow(page, 'f1'),
  'a cell being typed in': (page) => cell(page, 'k2', 'output').dblclick(),
  'an arrow being pointed': async (page) => {
    await symbol(page, 's2').click();
    await page.keyboard.press('h');
    await page.keyboard.press('1');
  },
  'the keys': (page) => page.keyboard.press('Control+/'),
  'the choices of the sheet': (page) => button(page, UI.sheetSettings).click(),
  'the exports': (page) => button(page, UI.export).click(),
};

describe('axe finds nothing wrong with', () => {
  it('an empty form', async () => {
    const page = await openApp();
    // The form in words comes a moment after the one on paper.
    await page.locator('#head-a1').waitFor({ state: 'attached' });
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each(Object.entries(STATES))('%s', async (_, reach) => {
    const page = await openWith({ format: 'alir', version: 1, ...DECIDED });
    await reach(page);
    const violations = await violationsOf(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(violations).toEqual([]);
  });

  it.each([
    [1024, 768, 'dark'],
    [390, 844, 'light'],
  ] as const)('an SOP at %d x %d, %s', async (width, height, colorScheme) => {
    const page = await openApp({ context: { viewport: { width, height }, colorScheme } });
    await load(page, { format: 'alir', version: 1, ...DECIDED });
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('the form as a grid', () => {
  /** What a screen reader says of the active cell. */
  const active = async (page: Page): Promise<string> => {
    const grid = page.getByRole('grid', { name: UI.sheet });
    await expect.poll(() => grid.getAttribute('aria-activedescendant')).toBeTruthy();
    const id = await grid.getAttribute('aria-activedescendant');
    const element = page.locator(`[id="${id}"]`);
    await element.waitFor({ state: 'attached' });
    return (await element.textContent()) ?? '';
  };

  it('says each symbol with where it leads', async () => {
    const page = await openWith({ format: 'alir', version: 1, ...DECIDED });
    await symbol(page, 's2').click();
    await expect
      .poll(() => active(page))
      .toBe('Kegiatan 2 dari 4, Kegiatan 2, pelaksana Kasubbag, keputusan, Ya ke 3, Tidak ke 1');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => active(page)).toContain('proses, bersama Staf');
  });

  it('has every cell of the rows around, under the heads of their columns', async () => {
    const page = await openWith({ format: 'alir', version: 1, ...DECIDED });
    await symbol(page, 's2').click();
    const rows = page.getByRole('grid', { name: UI.sheet }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(18 + 1 + 4);
    const heads = await page.getByRole('grid').getByRole('columnheader').allTextContents();
    expect(heads).toEqual([
      'No',
      'Kegiatan',
      'Pelaksana ke-1: Staf',
      'Pelaksana ke-2: Kasubbag',
      'Kelengkapan',
      'Waktu',
      'Output',
      'Keterangan',
    ]);
    expect(await rows.last().getByRole('gridcell').count()).toBe(heads.length);
  });

  it('says what was done, and what was taken back', async () => {
    const page = await openWith({ format: 'alir', version: 1, ...DECIDED });
    await symbol(page, 's3').click();
    await page.keyboard.press('Alt+ArrowUp');
    const said = (words: string) =>
      page.locator('[aria-live="polite"]').filter({ hasText: new RegExp(`^${words}$`) });
    await said('Memindah kegiatan 3').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+z');
    await said('Diurungkan: Memindah kegiatan 3').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+y');
    await said('Diulangi: Memindah kegiatan 3').waitFor({ state: 'attached' });
  });

  it('keeps the focus when what was selected goes', async () => {
    const page = await openWith({ format: 'alir', version: 1, ...DECIDED });
    await symbol(page, 's5').click();
    await page.keyboard.press('Control+Delete');
    expect((await fileOf(page)).activities).toHaveLength(3);
    const hasFocus = () =>
      page.getByRole('grid', { name: UI.sheet }).evaluate((it) => it === document.activeElement);
    expect(await hasFocus()).toBe(true);
    expect(await active(page)).not.toBe('');
  });
});
