/** Reviu: the forms of evaluasi and monitoring, filled in, kept in the file, and printed on A4. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { longDate, REVIEW, REVIEW_FIELDS, UI } from '../../src/words.ts';
import { violationsOf } from './axe.ts';
import { THREE_ROWS } from './documents.ts';
import { browserApps, button, fileOf, load } from './page.ts';
import { dense, readPdf } from './pdfText.ts';

const { openApp, openWith } = browserApps();

const DATED = { ...THREE_ROWS, identity: { ...THREE_ROWS.identity, effective: '2025-06-02' } };

const dialog = (page: Page) => page.getByRole('dialog', { name: REVIEW.title });
const field = (page: Page, name: string) => dialog(page).getByLabel(name, { exact: true });
const answer = (page: Page, number: number, said: 'yes' | 'no') =>
  dialog(page)
    .getByRole('group', { name: REVIEW.answerOn(number), exact: true })
    .getByRole('button', { name: REVIEW.answers[said], exact: true });

async function openReview(page: Page) {
  await page.clock.setFixedTime(new Date('2025-06-10T08:00:00'));
  await button(page, UI.menu).click();
  await page.getByRole('menuitem', { name: UI.review, exact: true }).click();
  await dialog(page).waitFor();
}

const close = (page: Page) => button(page, UI.close).click();

describe('Reviu', () => {
  it('writes nothing into the file of who only looks', async () => {
    const page = await openWith(DATED);
    await openReview(page);
    expect(await violationsOf(page)).toEqual([]);
    await close(page);
    expect(await fileOf(page)).toEqual(DATED);
  });

  it('keeps what is answered, noted and dated, one step of undo each', async () => {
    const page = await openWith(DATED);
    await openReview(page);
    await answer(page, 2, 'yes').click();
    await answer(page, 1, 'no').click();
    await field(page, REVIEW.noteOn(1)).fill('Belum diukur');
    await field(page, REVIEW_FIELDS.evaluated).fill('2026-01-12');
    expect((await fileOf(page)).review).toEqual({
      evaluated: '2026-01-12',
      answers: [
        { question: 'performance', answer: 'no', note: 'Belum diukur' },
        { question: 'understood', answer: 'yes', note: '' },
      ],
    });
    expect(await dialog(page).textContent()).toContain(REVIEW.summary(1, 1, 5));
    await button(page, REVIEW.propose(longDate('2027-01-12'))).click();
    expect((await fileOf(page)).review?.nextEvaluation).toBe('2027-01-12');
    await answer(page, 2, 'yes').click();
    expect(await answer(page, 2, 'yes').getAttribute('aria-pressed')).toBe('false');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => answer(page, 2, 'yes').getAttribute('aria-pressed')).toBe('true');
    await close(page);
    await openReview(page);
    expect(await field(page, REVIEW.noteOn(1)).inputValue()).toBe('Belum diukur');
    await close(page);
  });

  it('says how the SOP is applied, what was found and done, and when it is looked at again', async () => {
    const page = await openWith(DATED);
    await openReview(page);
    await button(page, REVIEW.implementations.poor).click();
    await field(page, REVIEW_FIELDS.notes).fill('Buku agenda terlambat');
    await field(page, REVIEW_FIELDS.actions).fill('Pengingat harian');
    await button(page, REVIEW.propose(longDate('2025-12-02'))).click();
    expect((await fileOf(page)).review).toEqual({
      implementation: 'poor',
      notes: 'Buku agenda terlambat',
      actions: 'Pengingat harian',
      nextMonitoring: '2025-12-02',
    });
    await close(page);
  });

  it('prints a form on one sheet of A4, and nothing of the page', async () => {
    // The browser's own dialog for printing waits for a person; what it would print is asked for below.
    const page = await openApp({
      before: (it) => it.addInitScript(() => Object.assign(window, { print: () => {} })),
    });
    await load(page, DATED);
    await openReview(page);
    await answer(page, 3, 'no').click();
    await field(page, REVIEW.noteOn(3)).fill('Waktu terlalu singkat');
    await button(page, `${REVIEW.print}: ${REVIEW.formOf.evaluation}`).click();
    await page.locator('.review-sheet').waitFor({ state: 'attached' });
    const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [210, 297],
    ]);
    for (const statement of Object.values(REVIEW.questions))
      expect(text).toContain(dense(statement));
    expect(text).toContain(dense('Waktu terlalu singkat'));
    expect(text).not.toContain(dense(UI.present));
    expect(text).not.toContain(dense(REVIEW.intro));
  });

  it('can be filled in on a phone', async () => {
    const page = await openApp({ context: { viewport: { width: 390, height: 844 } } });
    await load(page, DATED);
    await openReview(page);
    expect(await violationsOf(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await dialog(page).evaluate((it) => ({
      scrollWidth: it.scrollWidth,
      clientWidth: it.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await answer(page, 7, 'yes').click();
    expect((await fileOf(page)).review?.answers).toHaveLength(1);
  });
});
