/** A facilitator's half hour, by the clicker's keys wherever it has one for it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Activity } from '../../src/model/sop.ts';
import { SHOWING, STAGE_BLACK, STAGE_TIMER, UI } from '../../src/words.ts';
import { foot, litOn, present, stage, walk } from './onStage.ts';
import { browserApps, button, cell, fileOf, type SopFile, symbol } from './page.ts';

const { openApp } = browserApps();

const SAMPLE: SopFile = JSON.parse(readFileSync('public/contoh/cuti-tahunan.alir', 'utf8'));

it('walks a sample, builds it with the room, edits what the room says, and comes back to the editor', async () => {
  const page = await openApp({ context: { viewport: { width: 1280, height: 720 } } });
  const next = (lit: string) => walk(page, `PageDown=${lit}`);

  await button(page, UI.samples).click();
  const samples = page.getByRole('dialog', { name: UI.samples });
  await samples.getByRole('button', { name: SAMPLE.identity.title }).click();
  await expect.poll(() => fileOf(page)).toEqual(SAMPLE);
  await present(page);

  // The way of a request that is incomplete at first, and whose draft is corrected once.
  await walk(page, 'PageDown=k1 PageDown=k2 PageDown=k3 2=k1');
  await foot(page).getByText(SHOWING.round(2)).waitFor();
  await walk(page, 'PageDown=k2 PageDown=k3 1=k4 PageDown=k5 PageDown=k6 2=k4 PageDown=k5');
  await walk(page, 'PageDown=k6 1=k7 PageDown=k8 PageDown=k9 PageDown=-');
  await foot(page).getByText(SHOWING.over).waitFor();

  // What was that again? A few steps back, and a question to the room with nothing to look at.
  await walk(page, 'PageUp=k9 PageUp=k8 PageUp=k7 PageUp=k6');
  await page.keyboard.press('b');
  await button(page, STAGE_BLACK).waitFor();
  await page.keyboard.press('PageDown');
  await button(page, STAGE_BLACK).waitFor({ state: 'detached' });
  expect(await litOn(page)).toBe('k6');
  await walk(page, '1=k7');

  // Bangun bersama: the form is empty but for its lanes, and each press brings a row in.
  const isSeen = (id: string): Promise<boolean> =>
    symbol(page, id).evaluate((node) =>
      [...node.querySelectorAll('[data-symbol]')].every(
        (ink) => Number(getComputedStyle(ink).strokeOpacity) > 0.5,
      ),
    );
  await walk(page, 'r=-');
  await expect.poll(() => isSeen('s1')).toBe(false);
  await next('k1');
  await expect.poll(() => isSeen('s1')).toBe(true);
  expect(await isSeen('s2')).toBe(false);
  for (const { id } of SAMPLE.activities.slice(1)) await next(id);
  await expect.poll(() => isSeen('s9')).toBe(true);

  // An exercise: ten minutes on the wall.
  await page.keyboard.press('w');
  const timer = page.getByRole('region', { name: STAGE_TIMER.name });
  await timer.getByRole('button', { name: STAGE_TIMER.start, exact: true }).click();
  await timer.getByRole('button', { name: STAGE_TIMER.pause, exact: true }).waitFor();
  await page.keyboard.press('w');
  await timer.waitFor({ state: 'detached' });

  // What the room says is typed where it belongs, and as a line of its own.
  await walk(page, 'PageUp=k8 e=k8');
  await cell(page, 'k8', 'description').click();
  await page.keyboard.type('Mencatat cuti pada kartu kendali');
  await next('k9');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.insertText('Pengelola Kepegawaian: Mengabari pegawai 5 menit');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await fileOf(page)).activities.length).toBe(10);
  for (const _ of [1, 2, 3]) {
    if ((await page.locator('.app.editing').count()) === 0) break;
    await page.keyboard.press('Escape');
  }

  // Walked once more, with what is new in it.
  await walk(page, 'r=- PageDown=k1 PageDown=k2 PageDown=k3 1=k4 PageDown=k5 PageDown=k6 1=k7');
  await next('k8');
  await foot(page).getByText('Mencatat cuti pada kartu kendali').waitFor();
  await page.keyboard.press('Escape');
  await stage(page).waitFor({ state: 'detached' });

  const after = await fileOf(page);
  const texts = (rows: readonly Activity[]) => rows.map(({ description }) => description);
  expect(texts(after.activities)).toEqual([
    ...texts(SAMPLE.activities).slice(0, 7),
    ...['Mencatat cuti pada kartu kendali', 'Mengabari pegawai', 'Menerima surat izin cuti'],
  ]);
  expect(after.identity).toEqual(SAMPLE.identity);
  await button(page, UI.undo).click();
  await button(page, UI.undo).click();
  await expect.poll(() => fileOf(page)).toEqual(SAMPLE);
});
