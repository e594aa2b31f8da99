/** Panduan: the course and the rules' pages, read with hands, keys and ears. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COURSE, GUIDE } from '../../src/guideWords.ts';
import { toFile } from '../../src/model/writeFile.ts';
import { sopOf } from '../../src/rules/example.ts';
import { EXERCISES } from '../../src/ui/guide/exercises.ts';
import { DOCUMENT_LIST, FINDINGS_PANEL, FORM, KEYS_HELP, UI } from '../../src/words.ts';
import { violationsOf } from './axe.ts';
import { browserApps, button, load } from './page.ts';

const { openApp } = browserApps();

async function openGuide(page: Page): Promise<Locator> {
  await button(page, UI.menu).click();
  await page.getByRole('menuitem', { name: UI.guide }).click();
  const guide = page.getByRole('dialog', { name: GUIDE.title });
  await guide.getByRole('heading', { name: GUIDE.start }).waitFor();
  return guide;
}

const contents = (guide: Locator) => guide.getByRole('navigation', { name: GUIDE.contents });
const go = (guide: Locator, name: string) => contents(guide).getByRole('button', { name }).click();
const headed = (guide: Locator, name: string) =>
  guide.getByRole('heading', { level: 3, name, exact: true }).waitFor();

describe('Panduan', () => {
  it('is read from the menu to the last chapter, and each begins at its heading', async () => {
    const page = await openApp();
    const guide = await openGuide(page);
    await guide.getByRole('button', { name: GUIDE.begin, exact: true }).click();
    for (const { title } of Object.values(COURSE)) {
      await headed(guide, title);
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
      const turn = guide.getByRole('navigation', { name: GUIDE.turn });
      const next = turn.getByRole('button', { name: GUIDE.next });
      if (title !== COURSE.review.title) await next.click();
      else expect(await next.count()).toBe(0);
    }
  });

  it('opens with F1 and closes with Esc, back on the sheet', async () => {
    const page = await openApp();
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: GUIDE.title }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('is found from the help with the keys as well', async () => {
    const page = await openApp();
    await page.keyboard.press('Control+/');
    const keys = page.getByRole('dialog', { name: KEYS_HELP.title });
    await keys.getByRole('button', { name: UI.guide, exact: true }).click();
    await page.getByRole('heading', { name: GUIDE.start }).waitFor();
  });

  it('answers why, for a finding, and gives the focus back to who asked', async () => {
    const page = await openApp();
    await load(page, toFile(sopOf(EXERCISES.symbols)));
    await button(page, FINDINGS_PANEL.show).click();
    const why = button(page, FINDINGS_PANEL.why).first();
    await why.click();
    await headed(page.getByRole('dialog', { name: GUIDE.title }), 'Ada kapsul selesai');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await why.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('finds a rule by a word and shows it drawn, wrong and right', async () => {
    const page = await openApp();
    const guide = await openGuide(page);
    await guide.getByRole('searchbox', { name: GUIDE.search }).fill('secepatnya');
    await guide.getByText(GUIDE.found(1)).waitFor();
    await go(guide, 'Waktu dapat diukur');
    await headed(guide, 'Waktu dapat diukur');
    const pictures = guide.getByRole('img');
    expect(await pictures.count()).toBe(2);
    expect(await pictures.first().getAttribute('aria-label')).toContain('Secepatnya');
    await guide.locator('svg text', { hasText: 'Secepatnya' }).waitFor();
    await guide.getByText('tidak terukur', { exact: false }).first().waitFor();
  });

  it('says so where a word is in no rule', async () => {
    const page = await openApp();
    const guide = await openGuide(page);
    await guide.getByRole('searchbox').fill('helikopter');
    await guide.getByText(GUIDE.none).waitFor();
  });

  it('opens what is given to try as a document of its own, and the other is kept', async () => {
    const page = await openApp();
    const name = page.getByRole('textbox', { name: FORM.title }).first();
    await name.fill('Pekerjaan saya');
    const guide = await openGuide(page);
    await go(guide, COURSE.quality.title);
    await guide.getByRole('button', { name: GUIDE.openExercise, exact: true }).click();
    await page.locator('[data-cell="duration"]', { hasText: 'Secepatnya' }).first().waitFor();
    expect(await name.inputValue()).toBe('Latihan Mutu Baku');
    await button(page, UI.documents).first().click();
    const documents = page.getByRole('dialog', { name: DOCUMENT_LIST.title });
    await documents.getByText('Latihan Mutu Baku').first().waitFor();
    await documents.getByText('Pekerjaan saya').first().waitFor();
  });

  it('has nothing against it for those who see little, on each kind of page', async () => {
    const page = await openApp();
    const guide = await openGuide(page);
    expect(await violationsOf(page)).toEqual([]);
    await go(guide, COURSE.symbols.title);
    await headed(guide, COURSE.symbols.title);
    expect(await violationsOf(page)).toEqual([]);
    await go(guide, 'Tidak ada jalan buntu');
    await headed(guide, 'Tidak ada jalan buntu');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('fits a telephone, with nothing beside the edge', async () => {
    const page = await openApp({ context: { viewport: { width: 390, height: 844 } } });
    await page.keyboard.press('F1');
    const guide = page.getByRole('dialog', { name: GUIDE.title });
    await go(guide, COURSE.quality.title);
    await headed(guide, COURSE.quality.title);
    const beyond = await guide.evaluate(
      (dialog) =>
        [...dialog.querySelectorAll('p, button, figure, svg[role], h3')].filter(
          (element) => element.getBoundingClientRect().right > window.innerWidth,
        ).length,
    );
    expect(beyond).toBe(0);
    // What was asked for is in sight, not under the contents.
    const top = await guide
      .getByRole('heading', { level: 3 })
      .evaluate((h) => h.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
    expect(await violationsOf(page)).toEqual([]);
    await guide.getByRole('article').getByRole('button', { name: GUIDE.contents }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain(COURSE.quality.title);
  });
});
