/** Bangun bersama with blanks: the room says what belongs there, and nothing that was prepared is lost. */
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { LINE, SHOWING } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import { fileWith, foot, leaveStage, present, walk } from './onStage.ts';
import { browserApps, cell, fileOf } from './page.ts';

const { openWith } = browserApps();

let page: Page;
afterEach(() => leaveStage(page));

const DRAWN = sop('A B', ['A:(s1)', 'B:[s2]', 'A:(s3)'], 's1>s2 s2>s3');
const PREPARED = fileWith({
  ...DRAWN,
  activities: DRAWN.activities.map((activity, i) => ({
    ...activity,
    description: ['Menyerahkan surat', 'Mencatat surat', 'Menerima tanda terima'][i] ?? '',
  })),
});

/** The first row brought in, with its texts still to be found. */
async function asked(): Promise<void> {
  page = await openWith(PREPARED);
  await present(page);
  await walk(page, 'k=- PageDown=k1');
  await foot(page).getByText(SHOWING.blank).waitFor();
  await page.keyboard.press('e');
  await page.locator('.app.editing').waitFor();
}

const description = async (row: number) => (await fileOf(page)).activities[row]?.description;
const echo = () => page.locator('.stage-echo');
const opacityOf = (activity: string) =>
  cell(page, activity, 'description').evaluate((group) => getComputedStyle(group).fillOpacity);

it('a blank is not read to the room, and what is left without a word stays as it was prepared', async () => {
  await asked();
  expect(await echo().count()).toBe(0);
  await page.keyboard.press('Tab');
  for (const _ of [1, 2]) await page.keyboard.press('Escape');
  await foot(page).getByText(SHOWING.blank).waitFor();
  expect(await description(0)).toBe('Menyerahkan surat');
});

it('the right answer fills it as well as another one', async () => {
  await asked();
  await page.keyboard.type('Menyerahkan surat');
  await page.keyboard.press('Enter');
  for (const _ of [1, 2]) await page.keyboard.press('Escape');
  await foot(page).getByText('Menyerahkan surat').waitFor();
  expect(await description(0)).toBe('Menyerahkan surat');
});

it('a row that is typed on the stage is there at once, under the one that is lit', async () => {
  await asked();
  await page.getByRole('combobox', { name: LINE.name }).fill('B: Memeriksa surat');
  await page.keyboard.press('Enter');
  await expect.poll(() => description(1)).toBe('Memeriksa surat');
  const added = (await fileOf(page)).activities[1]?.id ?? '';
  await expect.poll(() => opacityOf(added)).toBe('1');
  // What was prepared is still to come.
  await expect.poll(() => opacityOf('k2')).toBe('0');
});
