import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BRING, UI } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import { browserApps, button, cell, fileOf, flowsOf, rowsOf } from './page.ts';

const { openApp, openWith } = browserApps();

/** Pastes as a person does, with what a program has put on the clipboard. */
const paste = (page: Page, given: { readonly html?: string; readonly text?: string }) =>
  page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData('text/html', html);
    if (text !== undefined) clipboardData.setData('text/plain', text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, given);

async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], fileName ?? ''));
      return data;
    },
    [name, content],
  );
  await page.dispatchEvent('.canvas', 'drop', { dataTransfer: transfer });
}

const dialog = (page: Page) => page.getByRole('dialog', { name: BRING.title });

const FORM = `<html><body><table>
<tr><td>Nomor SOP</td><td colspan="6">12/2025</td></tr>
<tr><th rowspan=2>No</th><th rowspan=2>Kegiatan</th><th colspan=2>Pelaksana</th><th colspan=2>Mutu Baku</th><th rowspan=2>Ket</th></tr>
<tr><th>Staf</th><th>Kasubbag</th><th>Waktu</th><th>Output</th></tr>
<tr><td>1</td><td>Menerima berkas</td><td>v</td><td></td><td>5 menit</td><td>Berkas</td><td></td></tr>
<tr><td>2</td><td>Apakah berkas lengkap?</td><td></td><td>v</td><td>10 menit</td><td>Berkas<br>lengkap</td><td>Tidak: kembali ke no. 1</td></tr>
<tr><td>3</td><td>Menyimpan berkas</td><td>v</td><td></td><td>5 menit</td><td>Arsip</td><td></td></tr>
<tr><td colspan=7>Halaman 1 dari 1</td></tr>
</table></body></html>`;

const JOINED = ['s1>s2', 's2>s3 Ya', 's2>s1 Tidak'];

describe('a table on the clipboard', () => {
  it('takes an empty document over once it was seen, as one step', async () => {
    const page = await openApp();
    const before = await fileOf(page);
    await paste(page, { html: FORM });
    await dialog(page).waitFor();
    expect(await fileOf(page)).toEqual(before);
    expect(await dialog(page).getByText('Halaman 1 dari 1').count()).toBe(1);
    await button(page, UI.apply).click();
    const file = await fileOf(page);
    expect(file.actors.map(({ name }) => name)).toEqual(['Staf', 'Kasubbag']);
    expect(rowsOf(file)).toEqual(['terminator@a1', 'decision@a2', 'terminator@a1']);
    expect(flowsOf(file)).toEqual(JOINED);
    expect(file.identity.number).toBe('12/2025');
    expect(file.activities[1]?.output).toBe('Berkas\nlengkap');
    await button(page, UI.undo).click();
    expect(await fileOf(page)).toEqual(before);
  });

  it('leaves the document alone when it is put away', async () => {
    const page = await openApp();
    const before = await fileOf(page);
    await paste(page, { html: FORM });
    await dialog(page).getByRole('button', { name: UI.cancel, exact: true }).click();
    expect(await fileOf(page)).toEqual(before);
    expect(await button(page, UI.undo).isEnabled()).toBe(false);
  });

  it('is understood anew at once when a column or a question is said otherwise', async () => {
    const page = await openApp();
    await paste(page, { html: FORM });
    await dialog(page).getByLabel(BRING.isDecision(2)).uncheck();
    await expect
      .poll(() => dialog(page).getByRole('img', { name: 'belah ketupat' }).count())
      .toBe(0);
    await dialog(page)
      .getByLabel(/^Isi kolom 7/)
      .selectOption('none');
    await dialog(page).getByText('Kolomnya tidak dipakai.').first().waitFor();
    await button(page, UI.apply).click();
    const file = await fileOf(page);
    expect(rowsOf(file)[1]).toBe('process@a2');
    expect(file.activities[1]?.remarks).toBe('');
  });

  it('goes as rows below the selected activity, in the lanes that are there', async () => {
    const page = await openWith(THREE_ROWS);
    const before = await fileOf(page);
    await cell(page, before.activities[0]?.id ?? '', 'description').click();
    await paste(page, { html: FORM });
    await button(page, UI.apply).click();
    const after = await fileOf(page);
    expect(after.activities.length).toBe(before.activities.length + 3);
    expect(after.activities[1]?.description).toBe('Menerima berkas');
    expect(after.identity).toEqual(before.identity);
    await button(page, UI.undo).click();
    expect(await fileOf(page)).toEqual(before);
  });
});

describe('cells on the clipboard', () => {
  it('fill those from the selected one on, with the lines inside them', async () => {
    const page = await openWith(THREE_ROWS);
    const [first, second] = (await fileOf(page)).activities;
    await cell(page, first?.id ?? '', 'requirements').click();
    await paste(page, { text: 'KTP\t"5\nmenit"\r\nKartu\t1 jam\r\n' });
    await expect.poll(async () => (await fileOf(page)).activities[0]?.duration).toBe('5\nmenit');
    const after = await fileOf(page);
    expect(after.activities[1]?.requirements).toBe('Kartu');
    expect(after.activities[1]?.description).toBe(second?.description);
    expect(await dialog(page).count()).toBe(0);
  });

  it('of one cell are its text, and plain text stays plain', async () => {
    const page = await openWith(THREE_ROWS);
    const id = (await fileOf(page)).activities[0]?.id ?? '';
    await cell(page, id, 'remarks').click();
    await paste(page, { html: '<table><tr><td>satu</td></tr></table>', text: 'satu\r\n' });
    await expect.poll(async () => (await fileOf(page)).activities[0]?.remarks).toBe('satu');
    await paste(page, { text: 'No, Kegiatan; dan\nlainnya' });
    await expect
      .poll(async () => (await fileOf(page)).activities[0]?.remarks)
      .toBe('No, Kegiatan; dan\nlainnya');
  });
});

describe('what holds no table', () => {
  it.each([
    ['a page', { html: '<p>Berita hari ini</p>', text: 'Berita hari ini' }],
    ['a photo', { html: '<img src="data:image/png;base64,AA==">' }],
  ])('%s is said to be none', async (_, given) => {
    const page = await openApp();
    const before = await fileOf(page);
    await page.keyboard.press('Escape');
    await paste(page, given);
    await page.getByText(BRING.nothing).waitFor();
    expect(await fileOf(page)).toEqual(before);
  });
});

describe('a file', () => {
  it('of comma-parted text becomes a document of its own, and the old one is a press away', async () => {
    const page = await openWith(THREE_ROWS);
    const csv =
      'No;Kegiatan;Pelaksana;Waktu\r\n1;Menerima berkas;Staf;5 menit\r\n2;Menyimpan berkas;Kasubbag;1 jam\r\n';
    await dropFile(page, 'Berkas Masuk.csv', csv);
    await button(page, UI.apply).first().click();
    await dialog(page).waitFor({ state: 'detached' });
    const file = await fileOf(page);
    expect(rowsOf(file)).toEqual(['terminator@a1', 'terminator@a2']);
  });

  it('of five thousand rows is read up to a limit that is said, and the page stays quick', async () => {
    const page = await openApp();
    const rows = Array.from({ length: 5000 }, (_, i) => `${i + 1};Kegiatan ${i + 1};Staf;5 menit`);
    await page.evaluate(() => {
      const long: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      }).observe({ type: 'longtask' });
      Object.assign(window, { __long: long });
    });
    await dropFile(page, 'banyak.csv', ['No;Kegiatan;Pelaksana;Waktu', ...rows].join('\n'));
    await dialog(page).waitFor();
    await dialog(page)
      .getByText(/Hanya 600 baris/)
      .waitFor();
    const longest = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as { __long: number[] }).__long),
    );
    // On a quiet machine none is long enough to be told of; a busy one lets each take several times as long.
    expect(longest).toBeLessThan(600);
  });
});
