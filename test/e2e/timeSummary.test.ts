/** Ringkasan: what an SOP takes, folded under the findings, and written on the form only where someone asks. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FINDINGS_PANEL, TIME_SUMMARY, UI } from '../../src/words.ts';
import { violationsOf } from './axe.ts';
import { THREE_ROWS } from './documents.ts';
import { browserApps, button, cell, fileOf, typeInto } from './page.ts';

const { openWith } = browserApps();

const TIMES = ['10 menit', '8 jam', 'Sesuai kebutuhan'];
const TIMED = {
  ...THREE_ROWS,
  activities: THREE_ROWS.activities.map((row, i) => ({ ...row, duration: TIMES[i] ?? '' })),
};

const panel = (page: Page) => page.locator('.time-summary');
const head = (page: Page) => panel(page).locator('summary');
const term = (page: Page, name: string) =>
  panel(page).locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]');

async function openSummary(page: Page) {
  // It comes after the sheet, on a busy machine by seconds.
  await page.locator('.findings-head').waitFor();
  const show = button(page, FINDINGS_PANEL.show);
  if ((await show.count()) > 0) await show.click();
  await head(page).waitFor();
  if ((await panel(page).getAttribute('open')) === null) await head(page).click();
}

describe('Ringkasan', () => {
  it('adds up what can be measured, and names what can not', async () => {
    const page = await openWith(TIMED);
    await openSummary(page);
    await expect.poll(() => head(page).textContent()).toContain('8 jam 10 menit');
    expect(await term(page, 'Petugas Loket').textContent()).toBe('8 jam');
    expect(await term(page, TIME_SUMMARY.handOvers).textContent()).toBe('2');
    await button(page, TIME_SUMMARY.row(3)).click();
    await expect.poll(() => page.locator('.outline.cell').count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('counts hours as office days once someone says how long they are, and keeps that', async () => {
    const page = await openWith(TIMED);
    await openSummary(page);
    expect((await fileOf(page)).sheet).toEqual(TIMED.sheet);
    await page.getByLabel(TIME_SUMMARY.officeDays.eight).check();
    await expect.poll(() => head(page).textContent()).toContain('1 hari 10 menit');
    expect((await fileOf(page)).sheet).toEqual({ ...TIMED.sheet, officeDay: 'eight' });
    await button(page, UI.undo).click();
    await expect.poll(() => head(page).textContent()).toContain('8 jam 10 menit');
    expect((await fileOf(page)).sheet).toEqual(TIMED.sheet);
  });

  it('goes round loops as often as is asked', async () => {
    const page = await openWith({
      ...TIMED,
      activities: TIMED.activities.map((row) => ({
        ...row,
        symbols: row.symbols.map((each) =>
          each.id === 's2' ? { ...each, kind: 'decision' } : each,
        ),
      })),
      flows: [
        { id: 'f1', from: 's1', to: 's2', kind: 'arrow', label: '' },
        { id: 'f2', from: 's2', to: 's3', kind: 'arrow', label: 'Ya' },
        { id: 'f3', from: 's2', to: 's1', kind: 'arrow', label: 'Tidak' },
      ],
    });
    await openSummary(page);
    const often = panel(page).getByRole('spinbutton');
    await often.fill('0');
    await expect.poll(() => term(page, TIME_SUMMARY.longest).textContent()).toBe('8 jam 10 menit');
    await often.fill('2');
    await expect.poll(() => term(page, TIME_SUMMARY.longest).textContent()).toBe('24 jam 30 menit');
    expect(await term(page, TIME_SUMMARY.shortest).textContent()).toBe('8 jam 10 menit');
  });

  it('writes the sum on the form only when asked, says when it is old, and takes it back', async () => {
    const page = await openWith(TIMED);
    await openSummary(page);
    expect((await fileOf(page)).activities[2]?.remarks).toBe('');
    await button(page, TIME_SUMMARY.writeLine).click();
    await expect
      .poll(() => cell(page, 'k3', 'remarks').textContent())
      .toContain('Jumlah waktu: 8 jam');
    await typeInto(page, cell(page, 'k1', 'duration'), '20 menit');
    await button(page, TIME_SUMMARY.renewLine).click();
    await button(page, TIME_SUMMARY.removeLine).waitFor();
    expect((await fileOf(page)).activities[2]?.remarks).toBe('Jumlah waktu: 8 jam 20 menit');
    await button(page, TIME_SUMMARY.removeLine).click();
    await button(page, TIME_SUMMARY.writeLine).waitFor();
    expect((await fileOf(page)).activities[2]?.remarks).toBe('');
  });
});
