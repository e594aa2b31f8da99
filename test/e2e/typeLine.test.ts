/** Typing lines that become rows. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { boxOf, browserApps, button, cell, fileOf, flowsOf, laneHead, rowsOf } from './page.ts';

const { openApp } = browserApps();

const field = (page: Page) => page.getByRole('combobox', { name: 'Ketik satu baris' });
const bar = (page: Page) => page.getByRole('region', { name: 'Ketik satu baris' });
const chips = (page: Page) => bar(page).locator('.line-chips li');

/** Types a line as a person does, and Enter. */
async function typeLine(page: Page, line: string): Promise<void> {
  await page.keyboard.insertText(line);
  await page.keyboard.press('Enter');
}

/** The app with these lines typed, each costing its Enter. */
async function withLines(...lines: readonly string[]): Promise<Page> {
  const page = await openApp();
  await field(page).waitFor();
  await page.keyboard.press('Control+Enter');
  for (const line of lines) await typeLine(page, line);
  return page;
}

it('makes a form of lines, with the caret ready for the next one', async () => {
  const page = await withLines(
    'Staf: Mencatat surat 5 menit < Surat > Buku agenda',
    'Kasubbag: Memeriksa surat? 10 menit Tidak: 1',
    'Kasubbag + Staf: Membahas surat',
    'Camat: Menandatangani surat (selesai)',
  );
  const file = await fileOf(page);
  expect(file.actors.map(({ name }) => name)).toEqual(['Staf', 'Kasubbag', 'Camat']);
  expect(rowsOf(file)).toEqual([
    'terminator@a1',
    'decision@a2',
    'process@a2 process@a1',
    'terminator@a3',
  ]);
  expect(flowsOf(file)).toEqual(['s1>s2', 's2>s1 Tidak', 's2>s3 Ya', 's3>s4', 's3>s5']);
  expect(file.activities[0]).toMatchObject({
    description: 'Mencatat surat',
    requirements: 'Surat',
    duration: '5 menit',
    output: 'Buku agenda',
  });
  expect(await field(page).inputValue()).toBe('');
  expect(await field(page).evaluate((it) => it === document.activeElement)).toBe(true);
  const sheet = await boxOf(page.getByRole('region', { name: 'Kanvas' }));
  const row = await boxOf(cell(page, 'k4', 'number'));
  expect(row.y + row.height).toBeLessThanOrEqual(sheet.y + sheet.height);
});

it('each line is one step of undo', async () => {
  const page = await withLines('Staf: Mencatat surat', 'Camat: Memaraf surat');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await fileOf(page)).activities.length).toBe(1);
  await page.keyboard.press('Control+Shift+z');
  await expect
    .poll(async () => rowsOf(await fileOf(page)))
    .toEqual(['terminator@a1', 'process@a2']);
});

it('shows what it understood, and what still waits', async () => {
  const page = await withLines('Staf: Mencatat surat');
  await page.keyboard.insertText('staf + Camat: Memeriksa? 5 menit Tidak: 4');
  await expect
    .poll(() => chips(page).allInnerTexts())
    .toEqual([
      'Pelaksana Stafada',
      'Pelaksana bersama Camatbaru',
      'Simbol belah ketupat',
      'Kegiatan Memeriksa',
      'Waktu 5 menit',
      'Jawaban Tidak ke 4, disambung setelah kegiatan 4 ada',
    ]);
  await page.keyboard.press('Enter');
  await expect.poll(() => bar(page).textContent()).toContain('Menunggu: kegiatan 2, Tidak ke 4');
  await typeLine(page, 'Staf: Mengarsipkan');
  await typeLine(page, 'Camat: Menolak');
  expect(flowsOf(await fileOf(page))).toContain('s2>s5 Tidak');
  expect(await bar(page).textContent()).not.toContain('Menunggu');
});

it('goes below the selected row, and says so', async () => {
  const page = await withLines('Staf: Mencatat', 'Staf: Memaraf');
  await page.keyboard.press('Escape');
  await cell(page, 'k1', 'description').click();
  await page.keyboard.press('Control+Enter');
  await button(page, 'di bawah kegiatan 1').waitFor();
  await typeLine(page, 'Staf: Memeriksa');
  const { activities } = await fileOf(page);
  expect(activities.map(({ description }) => description)).toEqual([
    'Mencatat',
    'Memeriksa',
    'Memaraf',
  ]);
  await button(page, 'di bawah kegiatan 2').click();
  await bar(page).getByText('di akhir').waitFor();
  expect(await button(page, 'di bawah kegiatan 2').count()).toBe(0);
});

it('is a key away wherever one is, on the head of a lane as well', async () => {
  const page = await openApp();
  await page.getByRole('combobox', { name: 'Ketik satu baris' }).waitFor();
  const places = [laneHead(page, 'a1'), cell(page, 'k1', 'output'), cell(page, 'k1', 'number')];
  for (const place of places) {
    await place.click();
    await page.keyboard.press('Control+Enter');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Ketik satu baris');
    await page.keyboard.press('Escape');
  }
  expect((await fileOf(page)).actors).toHaveLength(1);
});

it('completes the names of pelaksana', async () => {
  const page = await withLines('Satpam: Menerima tamu');
  await page.keyboard.type('s');
  const roles = page.getByRole('listbox', { name: 'Nama pelaksana' }).getByRole('option');
  await expect.poll(() => roles.allInnerTexts()).toEqual(['Satpam', 'Staf', 'Sekretaris']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(
    await roles.nth(1).getAttribute('id'),
  );
  await page.keyboard.press('Enter');
  expect(await field(page).inputValue()).toBe('Staf: ');
  await page.keyboard.type('Mencatat');
  await page.keyboard.press('Enter');
  await page.keyboard.type('sat');
  await page.keyboard.press('Tab');
  expect(await field(page).inputValue()).toBe('Satpam: ');
});

it('keeps what was typed, and brings lines back', async () => {
  const page = await withLines('Staf: Mencatat');
  await page.keyboard.insertText('Camat: Mem');
  await page.keyboard.press('Escape');
  await cell(page, 'k1', 'output').click();
  expect(await field(page).inputValue()).toBe('Camat: Mem');
  await field(page).click();
  await page.keyboard.press('ArrowUp');
  expect(await field(page).inputValue()).toBe('Staf: Mencatat');
});
