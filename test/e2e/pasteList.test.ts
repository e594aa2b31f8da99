/** Pasting a list that becomes rows, after a look at them. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserApps, button, cell, fileOf, flowsOf, rowsOf, typeInto } from './page.ts';

const { openApp } = browserApps();

const LIST = `SOP Penerimaan Tamu
Langkah-langkah:
1. Satpam menerima tamu dan mencatat namanya
2. Resepsionis memeriksa janji temu, 5 menit. Jika tidak ada, kembali ke 1
3. Mengantar tamu ke ruang tunggu
4. Kepala Bidang menemui tamu`;

/** Pastes a text as the system would, where the focus is. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

async function opened(): Promise<Page> {
  const page = await openApp();
  await page.getByRole('combobox', { name: 'Ketik satu baris' }).waitFor();
  return page;
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Tempel daftar sebagai kegiatan' });

it('shows the rows first, lets a pelaksana be changed, and is one step', async () => {
  const page = await opened();
  await paste(page, LIST);
  await dialog(page).getByText('4 kegiatan akan ditambahkan').waitFor();
  expect((await fileOf(page)).activities.length).toBe(1);
  await dialog(page).getByText('Tidak dipakai (1)').click();
  await dialog(page).getByText('Langkah-langkah:').waitFor();
  await dialog(page).getByLabel('Pelaksana kegiatan 3').selectOption('Satpam');
  await button(page, 'Terapkan').click();
  await dialog(page).waitFor({ state: 'detached' });
  const file = await fileOf(page);
  expect(file.identity.title).toBe('Penerimaan Tamu');
  expect(file.actors.map(({ name }) => name)).toEqual(['Satpam', 'Resepsionis', 'Kepala Bidang']);
  expect(rowsOf(file)).toEqual(['terminator@a1', 'decision@a2', 'process@a1', 'terminator@a3']);
  expect(flowsOf(file)).toEqual(['s1>s2', 's2>s1 Tidak ada', 's2>s3 Ada', 's3>s4']);
  expect(file.activities[1]).toMatchObject({
    description: 'Memeriksa janji temu',
    duration: '5 menit',
  });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await fileOf(page)).activities.length).toBe(1);
  expect((await fileOf(page)).identity.title).toBe('');
});

it('lets the symbol of a row be changed, and says what a decision answers', async () => {
  const page = await opened();
  await paste(page, LIST);
  const kindOf = (row: number) => dialog(page).getByLabel(`Simbol kegiatan ${row}`);
  await expect.poll(() => kindOf(1).inputValue()).toBe('terminator');
  expect(await kindOf(2).inputValue()).toBe('decision');
  const answers = dialog(page).getByText('Tidak ada ke 1');
  expect(await answers.count()).toBe(1);
  await kindOf(2).selectOption('Kotak');
  expect(await answers.count()).toBe(0);
  await kindOf(3).selectOption('Belah ketupat');
  await kindOf(4).selectOption('Kotak');
  await button(page, 'Terapkan').click();
  await dialog(page).waitFor({ state: 'detached' });
  const file = await fileOf(page);
  expect(rowsOf(file)).toEqual(['terminator@a1', 'process@a2', 'decision@a2', 'process@a3']);
  expect(flowsOf(file)).toEqual(['s1>s2', 's2>s3', 's3>s4 Ya']);
});

it('leaves the document as it was after Batal', async () => {
  const page = await opened();
  const before = await fileOf(page);
  await paste(page, LIST);
  await button(page, 'Batal').click();
  await dialog(page).waitFor({ state: 'detached' });
  expect(await fileOf(page)).toEqual(before);
});

it('goes below the selected row, and leaves a list in its cell alone', async () => {
  const page = await opened();
  await typeInto(page, cell(page, 'k1', 'description'), 'Membuka loket');
  await cell(page, 'k1', 'requirements').click();
  await paste(page, '1. Buku\n2. Pena');
  await expect
    .poll(async () => (await fileOf(page)).activities[0]?.requirements)
    .toBe('1. Buku\n2. Pena');
  await cell(page, 'k1', 'number').click();
  await paste(page, '- Satpam: Menyapa\n- Staf: Mencatat');
  await dialog(page).waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await fileOf(page)).activities.map(({ description }) => description))
    .toEqual(['Membuka loket', 'Menyapa', 'Mencatat']);
});
