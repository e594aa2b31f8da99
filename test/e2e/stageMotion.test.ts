/** How the view and the dot move on the stage; the clock of the page is the test's. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { longDocument } from '../bench/sizes.ts';
import { present, settled, stage, walk } from './onStage.ts';
import { browserApps, load } from './page.ts';

const { openApp } = browserApps();

/** The stage of a long SOP with its first row lit, and no time passing any more. */
async function stillStage(reducedMotion: 'reduce' | 'no-preference'): Promise<Page> {
  const page = await openApp({
    context: { viewport: { width: 1280, height: 720 }, reducedMotion },
  });
  await load(page, longDocument(40, 6));
  await present(page);
  await walk(page, 'PageDown=k0');
  await settled(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  return page;
}

/** So many are counted. */
const PRESSES = 16;

interface Counted {
  /** How often the sheet was put elsewhere, how often at another size, and how often all styles were told of that. */
  moves: number;
  sizes: number;
  restyles: number;
}

/** Runs in the page. */
function countMoves(): void {
  const counted: Counted = { moves: 0, sizes: 0, restyles: 0 };
  Object.assign(window, { counted });
  const sheet = document.querySelector<HTMLElement>('.react-flow__viewport');
  const canvas = document.querySelector<HTMLElement>('.react-flow');
  if (!sheet || !canvas) throw new Error('no canvas');
  const place = () => new DOMMatrix(sheet.style.transform);
  const told = () => canvas.style.getPropertyValue('--unzoom');
  let [last, lastTold] = [place(), told()];
  new MutationObserver(() => {
    const now = place();
    if (now.a !== last.a || now.e !== last.e || now.f !== last.f) counted.moves++;
    if (now.a !== last.a) counted.sizes++;
    last = now;
  }).observe(sheet, { attributeFilter: ['style'] });
  new MutationObserver(() => {
    if (told() !== lastTold) counted.restyles++;
    lastTold = told();
  }).observe(canvas, { attributeFilter: ['style'] });
}

/** How far the sheet is moved down, px. */
const topOf = (page: Page): Promise<number> =>
  page
    .locator('.react-flow__viewport')
    .evaluate((sheet) => new DOMMatrix(getComputedStyle(sheet).transform).f);

/** By the thread; in a long SOP it leads to the first row of a few. */
const jumpTo = (page: Page, row: number): Promise<void> =>
  stage(page).getByRole('navigation').getByText(String(row), { exact: true }).click();

describe('the view', () => {
  it('glides to what is lit, gently at both ends, and never past it', async () => {
    const page = await stillStage('no-preference');
    const tops = [await topOf(page)];
    await jumpTo(page, 32);
    for (let time = 0; time < 500; time += 50) {
      await page.clock.runFor(50);
      tops.push(await topOf(page));
    }
    const steps = tops.slice(1).map((top, i) => (tops[i] ?? 0) - top);
    const way = (tops[0] ?? 0) - (tops.at(-1) ?? 0);
    expect(way).toBeGreaterThan(720);
    for (const step of steps) expect(step).toBeGreaterThanOrEqual(0);
    const largest = Math.max(...steps);
    expect(largest).toBeLessThan(way / 2);
    expect(steps.indexOf(largest)).toBeGreaterThan(1);
    expect(steps.at(-1)).toBe(0);
  });

  it('turns round in the middle of its way without a jump', async () => {
    const page = await stillStage('no-preference');
    const before = await topOf(page);
    await jumpTo(page, 32);
    await page.clock.runFor(200);
    const middle = await topOf(page);
    await page.keyboard.press('PageUp');
    expect(await topOf(page)).toBe(middle);
    await page.clock.runFor(50);
    expect(Math.abs((await topOf(page)) - middle)).toBeLessThan((before - middle) / 4);
    await page.clock.runFor(600);
    // As near as the same rows need, which is not always to the pixel.
    expect(Math.abs((await topOf(page)) - before)).toBeLessThan(20);
  });

  it('moves once for a press, and has its styles made anew no more often than it changes its size', async () => {
    const page = await openApp({
      context: { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' },
    });
    await load(page, longDocument(40, 6));
    await present(page);
    await walk(page, 'PageDown=k0');
    await settled(page);
    await page.evaluate(countMoves);
    const exit = page.locator('.foot-exit');
    for (let presses = 0; presses < PRESSES; presses++) {
      await page.keyboard.press((await exit.count()) > 0 ? '1' : 'PageDown');
      await settled(page);
    }
    const { moves, sizes, restyles } = await page.evaluate(
      () => (window as unknown as { counted: Counted }).counted,
    );
    expect(moves).toBeGreaterThan(0);
    expect(moves).toBeLessThanOrEqual(PRESSES);
    expect(sizes).toBeLessThanOrEqual(6);
    expect(restyles).toBeLessThanOrEqual(sizes);
  });

  it('is there at once where little motion is wanted, and the way is drawn without a dot', async () => {
    const page = await stillStage('reduce');
    const before = await topOf(page);
    await jumpTo(page, 32);
    await expect.poll(() => topOf(page)).toBeLessThan(before - 720);
    const there = await topOf(page);
    await page.clock.runFor(600);
    expect(await topOf(page)).toBe(there);
    await walk(page, 'PageDown=k32');
    expect(await page.locator('.way').count()).toBeGreaterThan(0);
    expect(await page.locator('.runner:visible').count()).toBe(0);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});
