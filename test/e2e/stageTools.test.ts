/** The tools of the stage, by mouse, touch and keys, over a form that must not take a step by them. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  BACK_ROW,
  CLICKER,
  STAGE_BLACK,
  STAGE_IDENTITY,
  STAGE_TIMER,
  UI,
} from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import { type AppOptions, boxOf, browserApps, button, centreOf, load, type Point } from './page.ts';

const { openApp } = browserApps();

const PROJECTOR = { width: 1280, height: 720 };

const stage = (page: Page): Locator => page.getByRole('region', { name: 'Panggung' });
const litOn = (page: Page): Promise<string | null> => stage(page).getAttribute('data-lit');
const laser = (page: Page): Locator => page.locator('.glass-laser');
const strokes = (page: Page): Locator => page.locator('.glass-ink path');

/** The stage with the first of three activities lit. */
async function openStage(context: AppOptions['context'] = {}): Promise<Page> {
  const page = await openApp({ context: { viewport: PROJECTOR, ...context } });
  await load(page, THREE_ROWS);
  await page.keyboard.press('F5');
  await stage(page).waitFor();
  await page.keyboard.press('PageDown');
  await expect.poll(() => litOn(page)).toBe('k1');
  return page;
}

/** A point of the form that nothing of the stage lies over. */
const freePoint = async (page: Page): Promise<Point> => {
  const { x, y } = await boxOf(page.locator('.glass'));
  return { x: x + 500, y: y + 200 };
};

/** Where an element is once it moves no more. */
async function restingBox(locator: Locator) {
  let last = await boxOf(locator);
  await expect
    .poll(async () => {
      const before = last;
      last = await boxOf(locator);
      return last.y - before.y;
    })
    .toBe(0);
  return last;
}

describe('a press on the form', () => {
  it('goes on when it is let go at once', async () => {
    const page = await openStage();
    const { x, y } = await freePoint(page);
    await page.mouse.click(x, y);
    await expect.poll(() => litOn(page)).toBe('k2');
  });

  it('is a laser while it is held, and then no step', async () => {
    const page = await openStage();
    const { x, y } = await freePoint(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await laser(page).waitFor();
    await page.mouse.move(x + 160, y + 40, { steps: 4 });
    expect(await centreOf(laser(page))).toEqual({ x: x + 160, y: y + 40 });
    expect((await boxOf(laser(page))).width).toBeGreaterThanOrEqual(18);
    await page.mouse.up();
    await laser(page).waitFor({ state: 'detached' });
    expect(await litOn(page)).toBe('k1');
  });

  it('by the right button does nothing', async () => {
    const page = await openStage();
    const { x, y } = await freePoint(page);
    await page.mouse.click(x, y, { button: 'right' });
    await page.keyboard.press('PageDown');
    await expect.poll(() => litOn(page)).toBe('k2');
  });
});

describe('on an interactive board', () => {
  it('a tap goes on, and a finger that stays is a laser', async () => {
    const page = await openStage({ hasTouch: true });
    const { x, y } = await freePoint(page);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => litOn(page)).toBe('k2');
    const finger = await page.context().newCDPSession(page);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await laser(page).waitFor();
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await laser(page).waitFor({ state: 'detached' });
    expect(await litOn(page)).toBe('k2');
  });

  it('two fingers move the form with them, and make no step', async () => {
    const page = await openStage({ hasTouch: true });
    const { x, y } = await freePoint(page);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down: number | null) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          down === null ? [] : [0, 1].map((id) => ({ id, x: x + 100 * id, y: y + down })),
      });
    const row = page.locator('[data-page-sheet] [data-cell="number"][data-activity="k2"]').first();
    const before = await restingBox(row);
    await page.keyboard.press('PageDown');
    await touch('touchStart', 0);
    for (const down of [-20, -40, -60]) await touch('touchMove', down);
    await expect.poll(async () => (await boxOf(row)).y - before.y).toBeCloseTo(-60, 0);
    expect((await boxOf(row)).width).toBeCloseTo(before.width, 1);
    await touch('touchEnd', null);
    expect(await litOn(page)).toBe('k2');
    await page.keyboard.press('PageDown');
    await expect.poll(() => litOn(page)).toBe('k3');
  });
});

describe('the pen', () => {
  it('draws where the pointer goes, and what it drew goes by itself', async () => {
    const page = await openStage();
    const { x, y } = await freePoint(page);
    await page.keyboard.press('p');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 50, { steps: 6 });
    await page.mouse.up();
    const drawn = await boxOf(strokes(page));
    expect(Math.abs(drawn.x - x)).toBeLessThan(8);
    expect(Math.abs(drawn.width - 200)).toBeLessThan(8);
    expect(await litOn(page)).toBe('k1');
    await strokes(page).waitFor({ state: 'detached' });
  });

  it('leaves a dot for a tap, which is no step, and goes at the same key', async () => {
    const page = await openStage();
    const { x, y } = await freePoint(page);
    await page.keyboard.press('p');
    await page.mouse.click(x, y);
    expect(await strokes(page).count()).toBe(1);
    expect(await litOn(page)).toBe('k1');
    await page.keyboard.press('p');
    await page.mouse.click(x, y);
    await expect.poll(() => litOn(page)).toBe('k2');
  });

  it('fades nothing where motion is not wanted: the stroke stays whole until it goes', async () => {
    const page = await openStage({ reducedMotion: 'reduce' });
    const { x, y } = await freePoint(page);
    await page.keyboard.press('p');
    await page.mouse.click(x, y);
    const seen = await strokes(page).evaluate(
      (path) =>
        new Promise<string[]>((resolve) => {
          const opacities = new Set<string>();
          const look = () => {
            if (!path.isConnected) resolve([...opacities]);
            else {
              opacities.add(getComputedStyle(path).opacity);
              requestAnimationFrame(look);
            }
          };
          look();
        }),
    );
    expect(seen.filter((opacity) => opacity !== '1' && opacity !== '0')).toEqual([]);
  });
});

/** How bright the screen is at a point of the window, from 0 to 255. */
async function brightnessAt(page: Page, { x, y }: Point): Promise<number> {
  const clip = { x: x - 2, y: y - 2, width: 4, height: 4 };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(4, 4).getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(image, 0, 0);
    return Math.max(...context.getImageData(0, 0, 4, 4).data.filter((_, i) => i % 4 < 3));
  }, picture);
}

it('the spotlight leaves only what is round the pointer bright, follows it and grows by the wheel', async () => {
  const page = await openStage();
  const { x, y } = await freePoint(page);
  const away = { x: x + 320, y };
  await page.keyboard.press('s');
  await page.mouse.move(x, y);
  expect(await brightnessAt(page, { x: x + 60, y })).toBeGreaterThan(200);
  const foot = await centreOf(page.locator('.foot'));
  const title = { x: 20, y: 26 };
  for (const point of [away, foot, title])
    expect(await brightnessAt(page, point)).toBeLessThan(100);
  await page.mouse.move(away.x - 60, away.y);
  await expect.poll(() => brightnessAt(page, away)).toBeGreaterThan(200);
  await page.mouse.move(foot.x, foot.y);
  await expect.poll(() => brightnessAt(page, foot)).toBeGreaterThan(200);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -500);
  await expect.poll(() => brightnessAt(page, away)).toBeGreaterThan(200);
  expect(await litOn(page)).toBe('k1');
});

it('B blacks the screen, and whatever is pressed next only brings it back', async () => {
  const page = await openStage();
  const black = button(page, STAGE_BLACK);
  const { x, y } = await freePoint(page);
  const presses = ['PageDown', 'b', 'Escape', 'x', '1'].map(
    (key) => () => page.keyboard.press(key),
  );
  for (const press of [...presses, () => page.mouse.click(x, y)]) {
    await page.keyboard.press('b');
    await black.waitFor();
    for (const point of [
      { x, y },
      { x: 30, y: 26 },
      { x: 1258, y: 300 },
    ])
      expect(await brightnessAt(page, point)).toBe(0);
    await press();
    await black.waitFor({ state: 'detached' });
    expect(await litOn(page)).toBe('k1');
  }
  await page.keyboard.press('PageDown');
  await expect.poll(() => litOn(page)).toBe('k2');
});

it('the timer goes by the clock, over a pause and past its end', async () => {
  const page = await openStage({ viewport: { width: 1024, height: 768 } });
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  const timer = page.getByRole('timer');
  await page.keyboard.press('w');
  await button(page, STAGE_TIMER.minutes(10)).click();
  await button(page, STAGE_TIMER.start).click();
  await page.clock.fastForward('09:00');
  await expect.poll(() => timer.textContent()).toBe('1.00');
  await button(page, STAGE_TIMER.pause).click();
  await page.clock.fastForward('30:00');
  expect(await timer.textContent()).toBe('1.00');
  await button(page, STAGE_TIMER.resume).click();
  await button(page, STAGE_TIMER.fold).click();
  await page.clock.fastForward('01:35');
  await expect.poll(() => timer.textContent()).toBe(`${STAGE_TIMER.over}+0.35`);
  const head = page.locator('.stage-head');
  expect(await head.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await page.getByRole('button', { name: STAGE_TIMER.over }).click();
  await button(page, STAGE_TIMER.more).click();
  await expect.poll(() => timer.textContent()).toBe('1.00');
  const digits = page.locator('.stage-timer-digits');
  expect((await boxOf(digits)).height).toBeGreaterThanOrEqual(96);
  expect(await litOn(page)).toBe('k1');
});

it('I shows the identity and takes it away', async () => {
  const page = await openStage();
  const card = page.getByRole('region', { name: STAGE_IDENTITY.name });
  await page.keyboard.press('i');
  await card.waitFor();
  expect(await card.textContent()).toContain('Tiga kegiatan');
  expect(await card.textContent()).toContain('3 kegiatan · 3 pelaksana · 2 halaman');
  await page.keyboard.press('i');
  await card.waitFor({ state: 'detached' });
  expect(await litOn(page)).toBe('k1');
});

it('Cek proyektor names what the back row can not read, and enlarges it until it can', async () => {
  const page = await openStage();
  const panel = page.getByRole('region', { name: BACK_ROW.name });
  const textHeight = async () => {
    const text = page.locator('[data-page-sheet] [data-cell="number"][data-activity="k1"] text');
    return (await boxOf(text.first())).height;
  };
  await page.keyboard.press('c');
  expect(await panel.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(
      /^Kolom No, Kegiatan; judul kolom; nama pelaksana: 1\d piksel, perlu \d+\.$/,
    ),
  ]);
  await panel.getByRole('button', { name: '6 m' }).click();
  await panel.getByRole('button', { name: '3 m' }).click();
  const [said = ''] = await panel.getByRole('listitem').allTextContents();
  const needed = Number(/perlu (\d+)/.exec(said)?.[1]);
  await panel.getByRole('button', { name: BACK_ROW.enlarge }).click();
  await expect.poll(textHeight).toBeGreaterThanOrEqual(needed);
  await page.keyboard.press('c');
  await expect.poll(() => panel.textContent()).toContain('terbaca dari baris belakang');
  expect(await panel.textContent()).not.toContain('Kartu di bawah');
  await panel.getByRole('button', { name: '10 m' }).click();
  await expect.poll(() => panel.textContent()).toContain('Kartu di bawah: 24 piksel');
});

it('the strip for the clicker goes at the first press', async () => {
  const page = await openApp({ context: { viewport: PROJECTOR } });
  await load(page, THREE_ROWS);
  await button(page, UI.present).click();
  const help = page.getByRole('list', { name: CLICKER.name });
  await help.waitFor();
  await page.keyboard.press('PageDown');
  await help.waitFor({ state: 'detached' });
});
