/** The form made larger by a wheel or by fingers: around them, until the next press has the lit row in sight again. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sop } from '../commands/notation.ts';
import { expectLit, fileWith, foot, present, settled, walk } from './onStage.ts';
import { boxOf, browserApps, cell, load, type Point, symbolCentre } from './page.ts';

const { openApp } = browserApps();

const TEN = sop(
  'A B C D E F',
  ['A:(s1)', ...Array.from({ length: 8 }, (_, i) => `${'BCDEF'[i % 5]}:[s${i + 2}]`), 'F:(s10)'],
  Array.from({ length: 9 }, (_, i) => `s${i + 1}>s${i + 2}`).join(' '),
);

/** The stage with its second row lit, on a board that hands can touch. */
async function openStage(): Promise<Page> {
  const page = await openApp({
    context: { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', hasTouch: true },
  });
  await load(page, fileWith(TEN));
  await present(page);
  await walk(page, 'PageDown=k1 PageDown=k2');
  await settled(page);
  return page;
}

const numberWidth = async (page: Page): Promise<number> =>
  (await boxOf(cell(page, 'k2', 'number'))).width;

async function expectAt(page: Page, id: string, { x, y }: Point): Promise<void> {
  const now = await symbolCentre(page, id);
  expect([now.x - x, now.y - y].every((by) => Math.abs(by) < 3)).toBe(true);
}

/** Whether the lit row and its symbol are between the head and the card. */
async function expectInSight(page: Page, id: string): Promise<void> {
  const { y, height } = await boxOf(page.locator('.lit-row'));
  const card = await boxOf(foot(page));
  expect(y + height).toBeLessThanOrEqual(card.y + 1);
  const { x } = await symbolCentre(page, id);
  expect(x > 0 && x < card.x + card.width).toBe(true);
}

it('the wheel makes the form larger around the pointer, and the next press brings the lit row back', async () => {
  const page = await openStage();
  const width = await numberWidth(page);
  const at = await symbolCentre(page, 's4');
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  for (const _ of [1, 2, 3, 4]) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => numberWidth(page)).toBeGreaterThan(width * 1.8);
  await settled(page);
  await expectAt(page, 's4', at);
  await page.keyboard.press('PageDown');
  await expectLit(page, 'k3');
  await settled(page);
  await expectInSight(page, 's3');
  expect(await numberWidth(page)).toBeGreaterThan(width * 1.8);
});

it('two fingers make it larger around them', async () => {
  const page = await openStage();
  const width = await numberWidth(page);
  const at = await symbolCentre(page, 's3');
  const finger = await page.context().newCDPSession(page);
  const spread = (by: number) => [
    { id: 1, x: at.x - by, y: at.y },
    { id: 2, x: at.x + by, y: at.y },
  ];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints } as never);
  await send('touchStart', spread(60));
  for (const by of [70, 80, 90, 100, 110, 120]) await send('touchMove', spread(by));
  await send('touchEnd', []);
  await expect.poll(() => numberWidth(page)).toBeGreaterThan(width * 1.3);
  await settled(page);
  await expectAt(page, 's3', at);
});

it('made as small as it was, it is where it was', async () => {
  const page = await openStage();
  const before = await symbolCentre(page, 's2');
  const { x, y } = await symbolCentre(page, 's5');
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (const by of [-100, -100, 100, 100, 100, 100]) await page.mouse.wheel(0, by);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await symbolCentre(page, 's2')).x).toBeCloseTo(before.x, 0);
  await settled(page);
  await expectAt(page, 's2', before);
});
