/** Hands and eyes on the stage. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { UI } from '../../src/words.ts';

/** The sizes that projectors commonly have. */
export const PROJECTORS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const;

export const fileWith = (sop: Sop): object => ({ format: 'alir', version: 1, ...sop });

export const stage = (page: Page): Locator => page.getByRole('region', { name: UI.stage });

/** Ids of the lit activities, separated by spaces. */
export const litOn = (page: Page): Promise<string | null> => stage(page).getAttribute('data-lit');

export const expectLit = (page: Page, lit: string): Promise<void> =>
  expect.poll(() => litOn(page)).toBe(lit);

/** The card that reads out what is lit. */
export const foot = (page: Page): Locator => page.locator('.foot');

export async function present(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await stage(page).waitFor();
  await foot(page).waitFor();
}

/** Presses keys and waits after each until what is lit is as said; `-` where nothing is. */
export async function walk(page: Page, steps: string): Promise<void> {
  for (const step of steps.split(' ')) {
    const [key = '', lit = ''] = step.split('=');
    await page.keyboard.press(key);
    await expectLit(page, lit === '-' ? '' : lit.replaceAll('+', ' '));
  }
}

/** Back to the editor from wherever the stage is. */
export async function leaveStage(page: Page): Promise<void> {
  for (let presses = 0; presses < 8 && (await stage(page).count()) > 0; presses++)
    await page.keyboard.press('Escape');
}

/** Sizes the window; one that has just left the whole screen can't be sized for a moment. */
export const resize = (page: Page, size: { width: number; height: number }): Promise<void> =>
  expect.poll(() => page.setViewportSize(size).then(() => true, String)).toBe(true);

/** Where the sheet is. */
export const viewOf = (page: Page): Promise<string> =>
  page.locator('.react-flow__viewport').evaluate((element) => element.style.transform);

/** Waits until the view glides no more and the card has its size. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let [last, still] = ['', 0];
        const look = () => {
          const sheet = document.querySelector<HTMLElement>('.react-flow__viewport');
          const card = document.querySelector<HTMLElement>('.foot');
          const now = `${sheet?.style.transform} ${card?.offsetHeight}`;
          still = now === last ? still + 1 : 0;
          last = now;
          if (still >= 2) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
