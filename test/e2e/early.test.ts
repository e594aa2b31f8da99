/** What is asked for before the part that does it has loaded: nothing of it is lost. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ACTIONS, COMMANDS, GO_TO_ROW, LIST, SEARCH, UI } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import { browserApps, button, cell, fileOf, load, rowsOf, symbol, symbolCentre } from './page.ts';

const { openApp } = browserApps();

interface Slow {
  readonly page: Page;
  /** Lets the parts come that were asked for. */
  readonly letCome: () => void;
}

/** The app on a line so slow that the parts of these names have not come yet. */
async function openSlow(parts: RegExp, touch = false): Promise<Slow> {
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const page = await openApp({
    context: { hasTouch: touch },
    before: (opened) =>
      opened.route(parts, async (route) => {
        await come;
        await route.continue();
      }),
  });
  await load(page, THREE_ROWS);
  return { page, letCome };
}

const typed = (page: Page) => page.locator(':focus').inputValue();

describe('keys pressed before it has loaded go', () => {
  it('into the search', async () => {
    const { page, letCome } = await openSlow(/SearchBar/);
    await cell(page, 'k1', 'output').click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('mEx');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('ne');
    await page.keyboard.press('Enter');
    letCome();
    await expect.poll(() => page.locator('.found').textContent()).toBe(SEARCH.count(1, 1));
    expect(await typed(page)).toBe('mEne');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('into the search also when they come by a paste', async () => {
    const { page, letCome } = await openSlow(/SearchBar/);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.value = 'memeriksa';
      field.select();
      document.execCommand('copy');
      field.remove();
    });
    await cell(page, 'k1', 'output').click();
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Control+v');
    letCome();
    await page.locator('.search-bar').waitFor();
    await expect.poll(() => typed(page)).toBe('memeriksa');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('into the list of commands, and choose there', async () => {
    const { page, letCome } = await openSlow(/ActionSearch/);
    await symbol(page, 's2').click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('jadikan belah');
    await page.keyboard.press('Enter');
    letCome();
    await expect.poll(async () => rowsOf(await fileOf(page))[1]).toBe('decision@a2');
    expect(await page.getByLabel(COMMANDS.title).count()).toBe(0);
  });

  it('into the number of a row', async () => {
    const { page, letCome } = await openSlow(/Dialogs/);
    await page.keyboard.press('Control+g');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    letCome();
    await page.locator('.outline').first().waitFor();
    expect(await page.getByLabel(GO_TO_ROW.number).count()).toBe(0);
    await page.keyboard.press('F2');
    expect(await page.locator('.cell-editor').inputValue()).toBe('Menerima');
    await page.keyboard.press('Escape');
  });

  it('on the stage, and walk there', async () => {
    const { page, letCome } = await openSlow(/Stage-|showing/);
    await page.keyboard.press('F5');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    letCome();
    const stage = page.getByRole('region', { name: 'Panggung' });
    await expect.poll(() => stage.getAttribute('data-lit')).toBe('k2');
  });

  it('into the line, and make its row', async () => {
    const { page, letCome } = await openSlow(/LineBar/);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Pemohon: Mengambil berkas');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Pem');
    letCome();
    await expect
      .poll(async () => (await fileOf(page)).activities.at(-1)?.description)
      .toBe('Mengambil berkas');
    await expect.poll(() => typed(page)).toBe('Pem');
  });

  it('as a list of rows to be looked at, where one was pasted', async () => {
    const { page, letCome } = await openSlow(/LineBar|bring-/);
    await cell(page, 'k3', 'description').click();
    await page.evaluate((list) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', list);
      const told = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', told));
    }, '1. Pemohon menyerahkan berkas\n2. Petugas memeriksa berkas');
    letCome();
    await page.getByRole('dialog', { name: LIST.title }).waitFor();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it.each([
    ['the list of commands', 'Control+k', /ActionSearch/],
    ['the number of a row', 'Control+g', /Dialogs/],
    ['the help', 'Control+/', /Dialogs/],
  ])('to %s, which Esc leaves again', async (_, key, part) => {
    const { page, letCome } = await openSlow(part);
    await symbol(page, 's2').click();
    await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    letCome();
    await expect.poll(async () => rowsOf(await fileOf(page))[1]).toBe('');
  });

  it('to all the cells that they are meant for', async () => {
    const { page, letCome } = await openSlow(/\/blocks-/);
    await cell(page, 'k1', 'description').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    letCome();
    await expect
      .poll(async () => (await fileOf(page)).activities.map(({ description }) => description))
      .toEqual(['', '', '']);
  });

  it('to nothing that waits no longer, after a press elsewhere', async () => {
    const { page, letCome } = await openSlow(/SearchBar/);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('lost');
    await cell(page, 'k1', 'output').click();
    await page.keyboard.type('Surat');
    await page.keyboard.press('Enter');
    letCome();
    await page.locator('.search-bar').waitFor();
    expect((await fileOf(page)).activities[0]?.output).toBe('Surat');
  });
});

describe('what can’t be had', () => {
  it('is said, and the keys mean what they did', async () => {
    const page = await openApp({
      before: (opened) =>
        opened.route(/ActionSearch/, (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'throw 1' }),
        ),
    });
    await load(page, THREE_ROWS);
    await cell(page, 'k1', 'output').click();
    await page.keyboard.press('Control+k');
    await page.getByText(UI.notLoaded).waitFor();
    await page.keyboard.type('Surat');
    await page.keyboard.press('Enter');
    expect((await fileOf(page)).activities[0]?.output).toBe('Surat');
    expect(await button(page, UI.undo).isEnabled()).toBe(true);
  });
});

describe('the buttons of a selection that have not loaded', () => {
  it('come once they have, where a pointer selected', async () => {
    const { page, letCome } = await openSlow(/Pill/);
    await symbol(page, 's2').click();
    letCome();
    await page.locator('.pill').waitFor();
  });

  it('do not come where keys did', async () => {
    const { page, letCome } = await openSlow(/Pill/);
    await symbol(page, 's2').click();
    await page.keyboard.press('ArrowRight');
    letCome();
    // What loads with them is there.
    await expect.poll(() => page.locator('.react-flow').getAttribute('style')).toContain('unzoom');
    expect(await page.locator('.pill').count()).toBe(0);
  });
});

describe('the menu that has not loaded opens once it has', () => {
  const item = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

  it('where a finger rested', async () => {
    const { page, letCome } = await openSlow(/ContextMenu/, true);
    const finger = await page.context().newCDPSession(page);
    const at = await symbolCentre(page, 's2');
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await page.evaluate((rest) => new Promise((done) => setTimeout(done, rest)), 600);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    letCome();
    await item(page, ACTIONS.removeSymbol).tap();
    expect(rowsOf(await fileOf(page))[1]).toBe('');
  });

  it('for the key that asked for it', async () => {
    const { page, letCome } = await openSlow(/ContextMenu/);
    await symbol(page, 's2').click();
    await page.keyboard.press('Shift+F10');
    letCome();
    await item(page, ACTIONS.removeSymbol).click();
    expect(rowsOf(await fileOf(page))[1]).toBe('');
  });
});
