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

/** How far the sheet is moved down, px. */
const topOf = (page: Page): Promise<number> =>
  page
    .locator('.react-flow__viewport')
    .evaluate((sheet) => new DOMMatrix(getComputedStyle(sheet).transform).f);

const jumpTo = (page: Page, row: number): Promise<void> =>
  stage(page).getByRole('navigation').getByRole('button').nth(row).click();

describe('the view', () => {
  it('glides to what is lit, gently at both ends, and never past it', async () => {
    const page = await stillStage('no-preference');
    const tops = [await topOf(page)];
    await jumpTo(page, 30);
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
    await jumpTo(page, 30);
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

  it('is there at once where little motion is wanted, and the way is drawn without a dot', async () => {
    const page = await stillStage('reduce');
    const before = await topOf(page);
    await jumpTo(page, 30);
    await expect.poll(() => topOf(page)).toBeLessThan(before - 720);
    const there = await topOf(page);
    await page.clock.runFor(600);
    expect(await topOf(page)).toBe(there);
    await walk(page, 'PageDown=k31');
    expect(await page.locator('.way').count()).toBeGreaterThan(0);
    expect(await page.locator('.runner:visible').count()).toBe(0);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});
