/** The presenter's own window: what it shows and takes, and that the show outlives whatever becomes of it. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { PRESENTER, SHOWING, STAGE_BLACK, STAGE_NOTES, STAGE_TIMER } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import { violationsOf } from './axe.ts';
import {
  expectLit,
  fileWith,
  foot,
  leaveStage,
  litOn,
  present,
  settled,
  stage,
  walk,
} from './onStage.ts';
import { browserApps, button, cell, fileOf, load, typeInto } from './page.ts';

const { openApp, openWith } = browserApps('windows');

let page: Page;
const troubles: string[] = [];
afterEach(async () => {
  await leaveStage(page);
  await expect.poll(() => popups()).toEqual([]);
  expect(troubles.splice(0)).toEqual([]);
});

const DECIDED: Sop = {
  ...sop('A B', ['A:(s1)', 'B:<s2>', 'A:[s3]', 'B:(s4)'], 's1>s2 s2>s1:Tidak s2>s3:Ya s3>s4'),
};

/** Any day. */
const NOON = new Date('2026-03-02T12:00:10');

const popups = (): readonly Page[] => page.context().pages().slice(1);

/** The stage of a page with the presenter's window beside it. */
async function presenterOf(of: Page): Promise<Page> {
  page = of;
  await present(page);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('l');
  const popup = await opened;
  popup.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  popup.on('pageerror', (error) => troubles.push(error.message));
  await button(popup, PRESENTER.on).waitFor();
  return popup;
}

const openPresenter = async (document: Sop = DECIDED): Promise<Page> =>
  presenterOf(await openWith(fileWith(document)));

const note = (): Promise<readonly string[]> => page.locator('.foot-note').allInnerTexts();

const isWhole = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);

/** Presses keys in the presenter's window and waits after each until what is lit is as said. */
async function press(popup: Page, steps: string): Promise<void> {
  for (const step of steps.split(' ')) {
    const [key = '', lit = ''] = step.split('=');
    await popup.keyboard.press(key);
    await expectLit(page, lit === '-' ? '' : lit);
  }
}

describe('the presenter’s window', () => {
  it('shows what is lit, what comes next and what is noted, and goes on with the show', async () => {
    const noted: Sop = {
      ...DECIDED,
      activities: DECIDED.activities.map((row, i) =>
        i === 0 ? { ...row, remarks: 'Tanyakan: siapa yang menerima' } : row,
      ),
    };
    const popup = await openPresenter(noted);
    const next = popup.locator('.presenter-next');
    await expect.poll(() => next.textContent()).toBe('1. Kegiatan 1');
    await button(popup, PRESENTER.on).click();
    await expectLit(page, 'k1');
    await popup.getByText('Tanyakan: siapa yang menerima').waitFor();
    expect(await next.textContent()).toBe('2. Kegiatan 2');
    await button(popup, PRESENTER.on).click();
    await expectLit(page, 'k2');
    await button(popup, PRESENTER.on).click();
    expect(await popup.locator('.presenter-exits .on').textContent()).toContain('Tidak');
    await popup.getByRole('button', { name: 'Ya — 3. Kegiatan 3' }).click();
    await expectLit(page, 'k3');
    await button(popup, PRESENTER.on).click();
    await expectLit(page, 'k4');
    await expect.poll(() => next.textContent()).toBe(SHOWING.over);
    await button(popup, PRESENTER.on).click();
    await expectLit(page, '');
    await button(popup, PRESENTER.back).click();
    await expectLit(page, 'k4');
  });

  it('takes the keys of the stage, those of a clicker among them', async () => {
    const popup = await openPresenter();
    await press(popup, 'PageDown=k1 Space=k2 t=k1 ArrowRight=k2 PageDown=k2 PageDown=k2 Enter=k3');
    await press(popup, 'PageUp=k2 2=k3 PageDown=k4 F5=- Enter=k1');
    await popup.keyboard.press('w');
    await popup.getByRole('timer').waitFor();
    await page.getByRole('region', { name: STAGE_TIMER.name }).waitFor();
    await popup.keyboard.press('l').catch(() => {});
    await expect.poll(popups).toEqual([]);
    expect(await litOn(page)).toBe('k1');
  });

  it('presses the button that one has come to by keys, once', async () => {
    const popup = await openPresenter();
    await press(popup, 'PageDown=k1 PageDown=k2');
    await popup.keyboard.press('Tab');
    await press(popup, 'Enter=k1 PageDown=k2');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await press(popup, 'Space=k3');
  });

  it('says what is not sound on the way, and tells all that is lit next', async () => {
    const stuck = sop('A', ['A:(s1)', 'A:(s2)', 'A:[s3]', 'A:[s4]'], 's1>s3 s2>s3');
    const popup = await openPresenter(stuck);
    const next = popup.locator('.presenter-next li');
    expect(await next.allTextContents()).toEqual(['1. Kegiatan 1', '2. Kegiatan 2']);
    await popup.keyboard.press('PageDown');
    await press(popup, 'PageDown=k3');
    await popup.getByText(STAGE_NOTES.noExit(3)).waitFor();
    expect(await next.allTextContents()).toEqual(['4. Kegiatan 4']);
  });

  it('says of an empty SOP what the room reads, and not that it is over', async () => {
    const popup = await openPresenter(sop('', []));
    await press(popup, 'PageDown=-');
    await popup.getByText(STAGE_NOTES.empty).waitFor();
    expect(await popup.locator('main').textContent()).not.toContain(SHOWING.over);
  });

  it('blacks the room’s screen, and whatever is pressed next only brings it back', async () => {
    const popup = await openPresenter();
    await press(popup, 'PageDown=k1 PageDown=k2');
    const black = button(page, STAGE_BLACK);
    await button(popup, PRESENTER.on).focus();
    const presses = [
      ...['PageDown', 'Enter', 'Space', 'b', 'Escape', 'x', '1'].map(
        (key) => () => popup.keyboard.press(key),
      ),
      () => button(popup, PRESENTER.on).click(),
      () => popup.getByRole('button', { name: 'Ya' }).click(),
      () => page.keyboard.press('PageDown'),
    ];
    for (const back of presses) {
      await popup.keyboard.press('b');
      await black.waitFor();
      await popup.getByText(PRESENTER.black).waitFor();
      await popup.keyboard.press('Shift');
      expect(await black.isVisible()).toBe(true);
      await back();
      await black.waitFor({ state: 'detached' });
      expect(await litOn(page)).toBe('k2');
    }
    await press(popup, '2=k3');
  });

  it('tells the time, and for how long it has been there', async () => {
    const fresh = await openApp({ before: (it) => it.clock.install({ time: NOON }) });
    await load(fresh, fileWith(DECIDED));
    const popup = await presenterOf(fresh);
    const clock = popup.locator('.presenter-clock');
    await expect.poll(() => clock.textContent()).toMatch(/^Pukul \d\d\.\d\d$/);
    await fresh.clock.runFor(2.5 * 60_000);
    await expect.poll(() => clock.textContent()).toMatch(/^Pukul \d\d\.\d\d · sudah [23] menit$/);
  });

  it('goes with the show', async () => {
    const popup = await openPresenter();
    await press(popup, 'PageDown=k1');
    await popup.keyboard.press('Escape').catch(() => {});
    await stage(page).waitFor({ state: 'detached' });
    await expect.poll(popups).toEqual([]);
  });

  it('follows what is edited, and its keys end that', async () => {
    const popup = await openPresenter();
    await press(popup, 'PageDown=k1 PageDown=k2');
    await page.bringToFront();
    await page.keyboard.press('e');
    await typeInto(page, cell(page, 'k2', 'description'), 'Memeriksa berkas');
    await popup.locator('.presenter-now', { hasText: '2. Memeriksa berkas' }).waitFor();
    await cell(page, 'k2', 'output').dblclick();
    await page.keyboard.type('Berkas');
    await popup.bringToFront();
    await press(popup, 'PageUp=k1');
    expect((await fileOf(page)).activities[1]?.output).toBe('Berkas');
    expect(await page.locator('.app.editing').count()).toBe(1);
    await popup.keyboard.press('Escape');
    await page.locator('.app:not(.editing)').waitFor();
    await press(popup, 'PageDown=k2');
    await foot(page).getByText('Berkas', { exact: true }).waitFor();
  });

  it('has nothing in it that axe objects to', async () => {
    const popup = await openPresenter();
    const found = [...(await violationsOf(popup))];
    await press(popup, 'm=- w=- PageDown=k1');
    found.push(...(await violationsOf(popup)));
    await press(popup, 'PageDown=k2');
    found.push(...(await violationsOf(popup)));
    await press(popup, 'g=k2 2=k3 PageDown=k4');
    found.push(...(await violationsOf(popup)));
    expect(found).toEqual([]);
  });
});

describe('the show goes on', () => {
  it('when the window is closed by hand, and says so until the next press', async () => {
    const popup = await openPresenter();
    await press(popup, 'PageDown=k1');
    await popup.close({ runBeforeUnload: true });
    await expect.poll(note).toEqual([PRESENTER.closed]);
    expect(await litOn(page)).toBe('k1');
    await walk(page, 'PageDown=k2');
    expect(await note()).toEqual([]);
    const again = page.waitForEvent('popup');
    await page.keyboard.press('l');
    await button(await again, PRESENTER.on).waitFor();
  });

  it('when the browser allows no second window', async () => {
    page = await openApp({
      before: (other) => other.addInitScript(() => Object.assign(window, { open: () => null })),
    });
    await load(page, fileWith(DECIDED));
    await present(page);
    await walk(page, 'PageDown=k1 l=k1');
    await expect.poll(note).toEqual([PRESENTER.refused]);
    await walk(page, 'PageDown=k2');
    expect(await note()).toEqual([]);
  });

  it('when the window takes the whole screen from it, which comes back with the next press', async () => {
    const other = await openApp({ before: leaveWholeScreenForWindows });
    await load(other, fileWith(DECIDED));
    const popup = await presenterOf(other);
    await expect.poll(isWhole).toBe(false);
    await press(popup, 'PageDown=k1');
    expect(await isWhole()).toBe(false);
    await page.bringToFront();
    await walk(page, 'PageDown=k2');
    await expect.poll(isWhole).toBe(true);
    expect(await stage(page).isVisible()).toBe(true);
  });

  it('when the second screen is unplugged, and with it the whole screen goes', async () => {
    const other = await openApp({ before: (it) => it.addInitScript(withTwoScreens) });
    await load(other, fileWith(DECIDED));
    const popup = await presenterOf(other);
    await press(popup, 'PageDown=k1');
    await page.evaluate(() => (window as unknown as { unplug: () => void }).unplug());
    await expect.poll(note).toEqual([PRESENTER.unplugged]);
    await expect.poll(popups).toEqual([]);
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
    await settled(page);
    await walk(page, 'PageDown=k2');
    expect(await note()).toEqual([]);
  });
});

it('leaving the whole screen by the browser’s own key ends a show that has one window', async () => {
  page = await openWith(fileWith(DECIDED));
  await present(page);
  await walk(page, 'PageDown=k1');
  await page.evaluate(() => document.exitFullscreen());
  await stage(page).waitFor({ state: 'detached' });
});

it('a show that is left before the browser gives the whole screen leaves none behind', async () => {
  page = await openApp({ before: (it) => it.addInitScript(withSlowWholeScreen) });
  await load(page, fileWith(DECIDED));
  await present(page);
  await page.keyboard.press('Escape');
  await stage(page).waitFor({ state: 'detached' });
  await page.evaluate(() => (window as unknown as { give: () => Promise<void> }).give());
  await expect.poll(() => isWhole()).toBe(false);
  await present(page);
  await page.keyboard.press('Escape');
  await present(page);
  await page.evaluate(() => (window as unknown as { give: () => Promise<void> }).give());
  await expect.poll(() => isWhole()).toBe(true);
  await walk(page, 'PageDown=k1');
});

/** As browsers with a screen do: a window that opens ends the whole screen of the page that opened it. */
const leaveWholeScreenForWindows = (of: Page): Promise<unknown> =>
  of.addInitScript(() => {
    const { open } = window;
    window.open = (...given) => {
      void document.exitFullscreen();
      return open.apply(window, given);
    };
  });

/** A browser that takes its time: `give` lets it give the whole screen, and waits until all who asked have been told. Runs in the page. */
function withSlowWholeScreen(): void {
  const { requestFullscreen } = Element.prototype;
  let asked: (() => Promise<void>)[] = [];
  Element.prototype.requestFullscreen = function (options) {
    return new Promise((resolve, reject) => {
      asked.push(() => requestFullscreen.call(this, options).then(resolve, reject));
    });
  };
  const give = async () => {
    await Promise.all(asked.map((one) => one()));
    asked = [];
  };
  Object.assign(window, { give });
}

/** A laptop with a projector, which `unplug` takes away. Runs in the page. */
function withTwoScreens(): void {
  const at = (availLeft: number, isInternal: boolean) => ({
    ...{ availLeft, availTop: 0, availWidth: 1366, availHeight: 768 },
    ...{ isInternal, isPrimary: isInternal },
  });
  const all = Object.assign(new EventTarget(), { screens: [at(0, true), at(1366, false)] });
  Object.defineProperty(Screen.prototype, 'isExtended', { get: () => all.screens.length > 1 });
  const unplug = () => {
    all.screens.pop();
    all.dispatchEvent(new Event('screenschange'));
  };
  Object.assign(window, { getScreenDetails: async () => all, unplug });
}
