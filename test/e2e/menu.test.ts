import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ACTIONS, MENU } from '../../src/words.ts';
import { violationsOf } from './axe.ts';
import { THREE_ROWS } from './documents.ts';
import {
  browserApps,
  cell,
  fileOf,
  laneHead,
  lanePlace,
  load,
  rowsOf,
  symbol,
  symbolCentre,
} from './page.ts';

const { openApp, openWith } = browserApps();

const menu = (page: Page): Locator => page.getByRole('menu');
const item = (page: Page, name: string): Locator =>
  menu(page).getByRole('menuitem', { name, exact: true });

const rightClick = async (target: Locator): Promise<void> => target.click({ button: 'right' });

/** The cell of the selection, as ears are told. */
const selected = (page: Page): Promise<string | null> =>
  page.getByRole('grid').getAttribute('aria-activedescendant');

describe('the menu at what is pointed at', () => {
  it('selects a symbol and does what is chosen', async () => {
    const page = await openWith(THREE_ROWS);
    await rightClick(symbol(page, 's2'));
    await item(page, ACTIONS.toLane).click();
    await item(page, 'Kepala Seksi').click();
    expect(rowsOf(await fileOf(page))[1]).toBe('process@a3');
    expect(await menu(page).count()).toBe(0);
  });

  it.each([
    ['a lane', (page: Page) => rightClick(laneHead(page, 'a2')), ACTIONS.moveActorRight],
    ['a row number', (page: Page) => rightClick(cell(page, 'k2', 'number')), ACTIONS.moveRowUp],
    ['a text', (page: Page) => rightClick(cell(page, 'k2', 'description')), ACTIONS.editText],
    [
      'an empty place',
      async (page: Page) => {
        const { x, y } = await lanePlace(page, 'k2', 'a3');
        await page.mouse.click(x, y, { button: 'right' });
      },
      ACTIONS.placeDecision,
    ],
  ])('is there for %s', async (_, open, offered) => {
    const page = await openWith(THREE_ROWS);
    await open(page);
    expect(await item(page, offered).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu(page).count()).toBe(0);
  });

  it('leaves a text that is being typed its own menu', async () => {
    const page = await openWith(THREE_ROWS);
    await cell(page, 'k1', 'description').dblclick();
    await rightClick(page.locator('.cell-editor'));
    expect(await menu(page).count()).toBe(0);
  });

  it('goes when a hand is busy elsewhere', async () => {
    const page = await openWith(THREE_ROWS);
    await rightClick(symbol(page, 's2'));
    await laneHead(page, 'a1').click();
    expect(await menu(page).count()).toBe(0);
  });
});

describe('the menu by keys', () => {
  it('opens at the selection, is walked by arrows, and gives the focus back', async () => {
    const page = await openWith(THREE_ROWS);
    await symbol(page, 's2').click();
    const before = await selected(page);
    await page.keyboard.press('Shift+F10');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toContain(ACTIONS.addBelow);
    await page.keyboard.press('ArrowUp');
    expect(await focused.textContent()).toContain(ACTIONS.removeRow);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await focused.textContent()).toContain(ACTIONS.connectTo);
    await page.keyboard.press('u');
    await page.keyboard.press('ArrowRight');
    expect(await menu(page).getAttribute('aria-label')).toBe(ACTIONS.changeKind);
    expect(await focused.textContent()).toContain(ACTIONS.toTerminator);
    await page.keyboard.press('ArrowLeft');
    expect(await menu(page).getAttribute('aria-label')).toBe(MENU.title);
    await page.keyboard.press('Escape');
    expect(await menu(page).count()).toBe(0);
    expect(await focused.getAttribute('role')).toBe('grid');
    expect(await selected(page)).toBe(before);
  });

  it('is opened by its own key, and does what Enter chooses', async () => {
    const page = await openWith(THREE_ROWS);
    await symbol(page, 's2').click();
    await page.keyboard.press('ContextMenu');
    await page.keyboard.press('u');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(rowsOf(await fileOf(page))[1]).toBe('decision@a2');
  });

  it('says what it is without fault', async () => {
    const page = await openWith(THREE_ROWS);
    await rightClick(symbol(page, 's2'));
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('copying and pasting by the menu', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const opened = async (allowed: boolean) => {
    const page = await openApp({ context: { permissions: allowed ? permissions : [] } });
    await load(page, THREE_ROWS);
    return page;
  };

  it('takes a text from one cell to another', async () => {
    const page = await opened(true);
    const text = (await fileOf(page)).activities[0]?.description;
    await rightClick(cell(page, 'k1', 'description'));
    await item(page, MENU.cut).click();
    await expect.poll(async () => (await fileOf(page)).activities[0]?.description).toBe('');
    await rightClick(cell(page, 'k2', 'description'));
    await item(page, MENU.paste).click();
    await expect.poll(async () => (await fileOf(page)).activities[1]?.description).toBe(text);
  });

  const copyTwoRows = async (page: Page, by: 'keys' | 'menu'): Promise<void> => {
    await cell(page, 'k1', 'number').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.locator('.overlay .block').nth(1).waitFor();
    if (by === 'keys') return page.keyboard.press('Control+c');
    await rightClick(cell(page, 'k1', 'number'));
    await item(page, MENU.copy).click();
    // The clipboard has it a moment after the menu has gone.
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('Memeriksa');
  };
  const pasteBelow = async (page: Page, by: 'keys' | 'menu'): Promise<void> => {
    await cell(page, 'k3', 'number').click();
    if (by === 'keys') return page.keyboard.press('Control+v');
    await rightClick(cell(page, 'k3', 'number'));
    await item(page, MENU.paste).click();
  };

  it.each([
    ['menu', 'keys'],
    ['keys', 'menu'],
    ['menu', 'menu'],
  ] as const)('takes rows copied by %s and pasted by %s as rows', async (copied, pasted) => {
    const page = await opened(true);
    await copyTwoRows(page, copied);
    await pasteBelow(page, pasted);
    await expect
      .poll(async () => rowsOf(await fileOf(page)))
      .toEqual(['terminator@a1', 'process@a2', 'terminator@a1', 'terminator@a1', 'process@a2']);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('says how else where the browser refuses', async () => {
    const page = await opened(false);
    await rightClick(cell(page, 'k1', 'description'));
    await item(page, MENU.paste).click();
    await page.getByText(MENU.cannotPaste).waitFor();
  });
});

describe('a finger that rests', () => {
  const REST = 520;
  const openByTouch = async () => {
    const page = await openApp({ context: { hasTouch: true } });
    await load(page, THREE_ROWS);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: at });
    return { page, touch };
  };

  it('opens the menu, and means nothing else', async () => {
    const { page, touch } = await openByTouch();
    // On what is selected already, a tap would begin to type.
    await symbol(page, 's2').tap();
    await touch('touchStart', [await symbolCentre(page, 's2')]);
    await menu(page).waitFor();
    await touch('touchEnd', []);
    expect(await page.locator('.cell-editor').count()).toBe(0);
    await item(page, ACTIONS.removeSymbol).tap();
    expect(rowsOf(await fileOf(page))[1]).toBe('');
  });

  it('that moves drags, and opens none', async () => {
    const { page, touch } = await openByTouch();
    const from = await symbolCentre(page, 's2');
    const to = await lanePlace(page, 'k2', 'a3');
    await touch('touchStart', [from]);
    for (const part of [0.2, 0.4, 0.6, 0.8, 1])
      await touch('touchMove', [
        { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
      ]);
    await page.evaluate((rest) => new Promise((done) => setTimeout(done, rest)), REST);
    expect(await menu(page).count()).toBe(0);
    await touch('touchEnd', []);
    expect(rowsOf(await fileOf(page))[1]).toBe('process@a3');
  });
});
