import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { UI } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import {
  boxOf,
  browserApps,
  button,
  card,
  cell,
  centreOf,
  clickFlow,
  dragLine,
  fileOf,
  grip,
  laneHead,
  lanePlace,
  load,
  type Point,
  rowsOf,
  symbol,
  symbolCentre,
} from './page.ts';

const { openApp } = browserApps();

/** Three rows in sight, once what is around them has loaded: what is as large as fingers need moves the canvas then. */
async function openByTouch(): Promise<{ page: Page; finger: CDPSession }> {
  const page = await openApp({ context: { hasTouch: true } });
  await load(page, THREE_ROWS);
  const line = page.getByRole('combobox', { name: UI.line });
  await expect.poll(async () => (await boxOf(line)).height).toBeGreaterThanOrEqual(44);
  return { page, finger: await page.context().newCDPSession(page) };
}

/** Puts a finger down and draws it to another point, without lifting it. */
async function slide(finger: CDPSession, from: Point, to: Point): Promise<void> {
  const steps = 8;
  const at = (part: number) => [
    { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
  ];
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step++) {
    const touchPoints = at(step / steps);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
}

const lift = (finger: CDPSession) =>
  finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });

/** Puts one finger down, then another, and draws both on, without lifting them. */
async function slideTwo(
  finger: CDPSession,
  from: readonly [Point, Point],
  to: readonly [Point, Point],
): Promise<void> {
  const steps = 6;
  const between = (a: Point, b: Point, part: number) => ({
    x: a.x + (b.x - a.x) * part,
    y: a.y + (b.y - a.y) * part,
  });
  const send = (type: 'touchStart' | 'touchMove', at: readonly Point[]) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map((point, id) => ({ ...point, id })),
    });
  await send('touchStart', [from[0]]);
  await send('touchStart', from);
  for (let step = 1; step <= steps; step++)
    await send('touchMove', [
      between(from[0], to[0], step / steps),
      between(from[1], to[1], step / steps),
    ]);
}

const shifted = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });

describe('by touch', () => {
  it('a symbol is dragged from the palette to the sheet', async () => {
    const { page, finger } = await openByTouch();
    await slide(finger, await centreOf(card(page, 'Kotak')), await lanePlace(page, 'k2', 'a3'));
    await expect
      .poll(() => dragLine(page).textContent())
      .toMatch(/^kotak di kegiatan 2, Kepala Seksi/i);
    await lift(finger);
    expect(rowsOf(await fileOf(page))[1]).toBe('process@a2 process@a3');
  });

  it('a symbol of the sheet is dragged to another lane', async () => {
    const { page, finger } = await openByTouch();
    await slide(finger, await symbolCentre(page, 's2'), await lanePlace(page, 'k2', 'a3'));
    await lift(finger);
    expect(rowsOf(await fileOf(page))[1]).toBe('process@a3');
  });

  it('a leg of the selected arrow is dragged to another lane', async () => {
    const { page, finger } = await openByTouch();
    await clickFlow(page, 'f2');
    await slide(finger, await centreOf(grip(page, 'leg')), await lanePlace(page, 'k2', 'a3'));
    await lift(finger);
    expect((await fileOf(page)).flows[1]?.lane).toBe('a3');
  });

  it('a second tap on a cell begins to type', async () => {
    const { page } = await openByTouch();
    await cell(page, 'k1', 'description').tap();
    await cell(page, 'k1', 'description').tap();
    await page.locator('.cell-editor').waitFor();
    await page.keyboard.type(' berkas');
    await page.keyboard.press('Enter');
    expect((await fileOf(page)).activities[0]?.description).toBe('Mengajukan berkas');
  });
});

describe('by two fingers', () => {
  const sheetOf = (page: Page) => page.locator('[data-page-sheet]').last();
  const outlined = (page: Page) => page.locator('.outline, .flow-outline').count();

  /** The table in sight: the buttons of a selection come with the two fingers. */
  const opened = async () => {
    const { page, finger } = await openByTouch();
    await button(page, UI.nextPage).click();
    await symbol(page, 's2').click();
    await page.locator('.pill').waitFor();
    await page.keyboard.press('Escape');
    return { page, finger };
  };

  it.each([
    ['on paper', async (page: Page) => shifted(await symbolCentre(page, 's3'), 150, 40)],
    ['where the first is on a symbol', (page: Page) => symbolCentre(page, 's2')],
    ['where the first is on the head of a lane', (page: Page) => centreOf(laneHead(page, 'a2'))],
    ['where the first is on a row', (page: Page) => centreOf(cell(page, 'k2', 'number'))],
  ])('that part %s, what is between them grows, and nothing else changes', async (_, at) => {
    const { page, finger } = await opened();
    const before = await boxOf(sheetOf(page));
    const first = await at(page);
    const second = shifted(first, 120, 40);
    await slideTwo(finger, [first, second], [shifted(first, -30, -10), shifted(second, 30, 10)]);
    await lift(finger);
    const after = await boxOf(sheetOf(page));
    expect(after.width / before.width).toBeCloseTo(1.5, 1);
    const middle = shifted(first, 60, 20);
    expect((middle.x - after.x) / after.width).toBeCloseTo((middle.x - before.x) / before.width, 1);
    expect((middle.y - after.y) / after.width).toBeCloseTo((middle.y - before.y) / before.width, 1);
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    expect(await outlined(page)).toBe(0);
  });

  it('that go the same way, the sheet goes along', async () => {
    const { page, finger } = await opened();
    await button(page, UI.zoomIn).click();
    await button(page, UI.zoomIn).click();
    const before = await boxOf(sheetOf(page));
    const first = await symbolCentre(page, 's1');
    const second = shifted(first, 120, 40);
    await slideTwo(finger, [first, second], [shifted(first, -70, 50), shifted(second, -70, 50)]);
    await lift(finger);
    const after = await boxOf(sheetOf(page));
    expect(after.width).toBeCloseTo(before.width, 0);
    expect(after.x - before.x).toBeCloseTo(-70, 0);
    expect(after.y - before.y).toBeCloseTo(50, 0);
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('end what one of them had begun to drag', async () => {
    const { page, finger } = await opened();
    const [from, to] = [await symbolCentre(page, 's2'), await lanePlace(page, 'k2', 'a3')];
    await slide(finger, from, to);
    await dragLine(page).waitFor();
    await finger.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [
        { ...to, id: 0 },
        { ...shifted(to, -200, 120), id: 1 },
      ],
    });
    await expect.poll(() => dragLine(page).textContent()).toBe('');
    await lift(finger);
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });
});

describe('a screen that is turned', () => {
  const canvasOf = (page: Page) => page.locator('.sheet');
  const sheetOf = (page: Page) => page.locator('[data-page-sheet]').last();
  /** Where the middle of the canvas lies on the page of the table, as parts of its width and height. */
  const middleOf = async (page: Page): Promise<Point> => {
    const middle = await centreOf(canvasOf(page));
    const { x, y, width, height } = await boxOf(sheetOf(page));
    return { x: (middle.x - x) / width, y: (middle.y - y) / height };
  };

  it('keeps in the middle what was there', async () => {
    const { page } = await openByTouch();
    await button(page, UI.zoomIn).click();
    await page.mouse.move(683, 400);
    await page.mouse.wheel(60, 40);
    const before = await middleOf(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(async () => {
        const { x, y } = await middleOf(page);
        return Math.hypot(x - before.x, y - before.y);
      })
      .toBeLessThan(0.01);
  });

  it('shows the whole width of a sheet that would be out of sight', async () => {
    const { page } = await openByTouch();
    while ((await boxOf(sheetOf(page))).width < 2700) await button(page, UI.zoomIn).click();
    await page.mouse.move(683, 400);
    await page.mouse.wheel(-9000, 0);
    await expect.poll(async () => (await boxOf(sheetOf(page))).x).toBeGreaterThan(900);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(async () => (await boxOf(sheetOf(page))).width).toBeLessThan(390);
    const { x: left, width } = await boxOf(sheetOf(page));
    expect(width).toBeGreaterThan(300);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(390);
  });
});
