/** The stage by the keyboard alone: its tools, and the focus, which is never lost. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BACK_ROW, STAGE_IDENTITY, STAGE_TIMER, STAGE_TOOLS, UI } from '../../src/words.ts';
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
} from './onStage.ts';
import { browserApps, button, cell, fileOf, typeInto } from './page.ts';

const { openWith } = browserApps();

const THREE = sop('A', ['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3');

let page: Page;
beforeEach(async () => {
  page = await openWith(fileWith(THREE));
});
afterEach(async () => {
  await leaveStage(page);
  await resize(page, { width: 1366, height: 768 });
});

/** What the focus is on, by its name for ears or its text. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'nothing';
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
  });

const expectFocus = (name: string): Promise<void> => expect.poll(focused).toBe(name);

/** Presses keys and says where the focus is after each. */
async function places(keys: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const key of keys.split(' ')) {
    await page.keyboard.press(key);
    seen.push(await focused());
  }
  return seen;
}

/** Tab from the beginning of the page to the first of the tools. */
async function toTools(): Promise<void> {
  await resize(page, PROJECTORS[0]);
  await present(page);
  await page.keyboard.press('PageDown');
  await expectLit(page, 'k1');
  for (let tabs = 0; tabs < 12 && (await focused()) !== STAGE_TOOLS.back; tabs++)
    await page.keyboard.press('Tab');
  await expectFocus(STAGE_TOOLS.back);
}

describe('the tools', () => {
  it('are one stop of Tab, and arrows go through them and not on with the show', async () => {
    await toTools();
    const { back, next, edit, more, leave } = STAGE_TOOLS;
    expect(await places('ArrowRight ArrowRight Home End')).toEqual([next, edit, back, leave]);
    expect(await places('ArrowRight ArrowLeft ArrowLeft')).toEqual([...[back, leave, more]]);
    expect(await litOn(page)).toBe('k1');
    const here = await focused();
    await page.keyboard.press('Tab');
    expect(Object.values<unknown>(STAGE_TOOLS)).not.toContain(await focused());
    await page.keyboard.press('Shift+Tab');
    await expectFocus(here);
    await page.keyboard.press('PageDown');
    await expectLit(page, 'k2');
    expect(await focused()).toBe(here);
  });

  it('are gone through up and down where they are behind one button', async () => {
    await toTools();
    await places('End ArrowLeft Enter');
    const { undo, redo, build, blanks, more } = STAGE_TOOLS;
    expect(await places('ArrowRight ArrowRight ArrowDown ArrowLeft ArrowUp')).toEqual([
      ...[undo, redo, blanks, build, undo],
    ]);
    await page.keyboard.press('Escape');
    await expectFocus(more);
    expect(await litOn(page)).toBe('k1');
  });
});

describe('what is opened by keys gives the focus back', () => {
  /** A tool behind the one button, pressed by Enter. */
  async function pressTool(name: string): Promise<void> {
    await toTools();
    await places('End ArrowLeft Enter');
    for (let steps = 0; steps < 20 && (await focused()) !== name; steps++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectFocus(STAGE_TOOLS.more);
  }

  it.each([
    [STAGE_TOOLS.identity, STAGE_IDENTITY.name, STAGE_IDENTITY.close],
    [STAGE_TOOLS.check, BACK_ROW.name, BACK_ROW.close],
    [STAGE_TOOLS.timer, STAGE_TIMER.name, STAGE_TIMER.close],
  ])('%s', async (tool, name, close) => {
    await pressTool(tool);
    const panel = page.getByRole('region', { name });
    await panel.waitFor();
    await button(page, close).focus();
    await page.keyboard.press('Enter');
    await panel.waitFor({ state: 'detached' });
    await expectFocus(STAGE_TOOLS.more);
    expect(await litOn(page)).toBe('k1');
  });

  it('the timer that is folded and unfolded', async () => {
    await pressTool(STAGE_TOOLS.timer);
    await button(page, STAGE_TIMER.fold).focus();
    await page.keyboard.press('Enter');
    await expectFocus(STAGE_TOOLS.more);
    await page.locator('.stage-timer-chip').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: STAGE_TIMER.name }).waitFor();
    await expectFocus(STAGE_TOOLS.more);
  });

  it('the show itself', async () => {
    await button(page, UI.present).focus();
    await page.keyboard.press('Enter');
    await foot(page).waitFor();
    for (let tabs = 0; tabs < 20 && (await focused()) !== STAGE_TOOLS.back; tabs++)
      await page.keyboard.press('Tab');
    await places('End Enter');
    await stage(page).waitFor({ state: 'detached' });
    await expect
      .poll(() => button(page, UI.present).evaluate((one) => one.matches(':focus')))
      .toBe(true);
  });
});

describe('while the show is walked', () => {
  it('Tab goes round and selects nothing that a key could change', async () => {
    await toTools();
    const before = await fileOf(page);
    const seen = await places(Array.from({ length: 8 }, () => 'Tab').join(' '));
    expect(seen).toContain(UI.sheet);
    expect(seen.slice(seen.indexOf(UI.sheet))).toContain(STAGE_TOOLS.back);
    await page.getByRole('grid').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expectFocus(UI.sheet);
    for (const key of ['Delete', 'a', 'Control+d']) await page.keyboard.press(key);
    expect(await page.locator('.pill, .cell-editor').count()).toBe(0);
    expect(await fileOf(page)).toEqual(before);
  });

  it('nor does an undo select what it brings back', async () => {
    await present(page);
    await page.keyboard.press('e');
    await typeInto(page, cell(page, 'k2', 'description'), 'Memaraf');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('.app:not(.editing)').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => fileOf(page)).toEqual(fileWith(THREE));
    await page.keyboard.press('Delete');
    expect(await page.locator('.selected-region, .pill').count()).toBe(0);
    expect(await fileOf(page)).toEqual(fileWith(THREE));
  });
});
