import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BEGINNING, DOCUMENTS } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import { downloadAfter, exportMany, exportOne } from './downloads.ts';
import { browserApps, button, cell, fileOf, isReady, load, typeInto } from './page.ts';

const { openApp, openWith } = browserApps();

const SAMPLES = readdirSync('public/contoh').filter((name) => name.endsWith('.alir'));

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How often the bytes are repeated, so that large files need not be sent to the browser; default 1. */
  readonly times?: number;
}

const sample = (name: string): Given => ({ name, bytes: readFileSync(`public/contoh/${name}`) });
const text = (name: string, content: string): Given => ({ name, bytes: Buffer.from(content) });

/** Drops a file on the window, as from a file manager. */
async function dropFile(page: Page, { name, bytes, times = 1 }: Given): Promise<void> {
  const transfer = await page.evaluateHandle(
    async ({ fileName, base64, count }) => {
      const binary = atob(base64);
      const content = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File(Array(count).fill(content), fileName));
      return data;
    },
    { fileName: name, base64: Buffer.from(bytes).toString('base64'), count: times },
  );
  await page.dispatchEvent('.canvas', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.canvas', 'drop', { dataTransfer: transfer });
}

/** Opens a file by Buka and the browser's own file chooser. */
async function chooseFile(page: Page, { name, bytes }: Given): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, 'Buka').click(),
  ]);
  const buffer = Buffer.from(bytes);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const saveStatus = (page: Page) => page.locator('.top-bar').getByRole('status');

describe.each(SAMPLES)('%s', (name) => {
  it('opens by drop and by Buka, and is written back byte for byte', async () => {
    const given = sample(name);
    const file = JSON.parse(Buffer.from(given.bytes).toString());
    const page = await openWith(THREE_ROWS);
    await dropFile(page, given);
    await expect.poll(() => fileOf(page)).toEqual(file);
    await load(page, THREE_ROWS);
    await chooseFile(page, given);
    await expect.poll(() => fileOf(page)).toEqual(file);
    expect(await page.getByRole('alert').count()).toBe(0);
    const saved = await downloadAfter(page, () => button(page, 'Simpan').click());
    expect(saved.name).toBe(name);
    expect(Buffer.compare(saved.bytes, given.bytes)).toBe(0);
  });
});

describe('a file that cannot be opened', () => {
  const whole = Buffer.from(sample('surat-masuk.alir').bytes).toString();
  it.each<[string, () => Given, RegExp]>([
    ['is not ours', () => text('lain.json', '{"nama": "lain"}'), /lain\.json/],
    ['is cut short', () => text('putus.alir', whole.slice(0, 900)), /putus\.alir/],
    [
      'is too large',
      () => ({ name: 'besar.alir', bytes: Buffer.alloc(1 << 20), times: 26 }),
      /25 MB/,
    ],
    ['is binary', () => ({ name: 'acak.alir', bytes: Buffer.from([0, 255, 254, 1]) }), /acak/],
    ['is empty', () => text('kosong.alir', ''), /kosong\.alir/],
    ['is a picture of something else', () => text('a.svg', '<svg xmlns="x"></svg>'), /a\.svg/],
  ])('says so when it %s, and changes nothing', async (_, given, words) => {
    const page = await openWith(THREE_ROWS);
    await dropFile(page, given());
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(words);
    expect(await alert.textContent()).toMatch(/tidak berubah\./);
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('leaves what was being typed alone', async () => {
    const page = await openWith(THREE_ROWS);
    await cell(page, 'k1', 'description').click();
    await page.keyboard.type('Setengah');
    await dropFile(page, text('lain.json', '[]'));
    await page.getByRole('alert').waitFor();
    await page.keyboard.type(' jalan');
    await page.keyboard.press('Enter');
    expect((await fileOf(page)).activities[0]?.description).toBe('Setengah jalan');
  });
});

describe('a file with odd characters', () => {
  it('is cleaned at the door and can be exported', async () => {
    const page = await openWith(THREE_ROWS);
    const odd = JSON.stringify(THREE_ROWS).replace(
      'Memeriksa',
      'Meme\\u0000rik\\u0007sa \\ud800 <script>alert(1)</script>',
    );
    await dropFile(page, text('aneh.alir', odd));
    await expect
      .poll(async () => (await fileOf(page)).activities[1]?.description)
      .toBe('Memeriksa \ufffd <script>alert(1)</script>');
    const files = await exportMany(page, 'PNG', 2);
    expect(files.map(({ bytes }) => bytes.length > 10_000)).toEqual([true, true]);
  });

  it('is opened after repair with a list of what was changed', async () => {
    const page = await openWith(THREE_ROWS);
    const broken = JSON.stringify(THREE_ROWS).replace('"to":"s3"', '"to":"s99"');
    await dropFile(page, text('rusak.alir', broken));
    const notice = page.locator('.notice.warn');
    await notice.getByRole('listitem').first().waitFor();
    expect(await notice.textContent()).toContain('rusak.alir');
    expect((await fileOf(page)).flows).toHaveLength(1);
  });
});

describe('an exported file', () => {
  it('is opened again, whatever its format', async () => {
    const page = await openWith(THREE_ROWS);
    const exported = [
      await exportOne(page, 'PDF'),
      await exportOne(page, 'SVG'),
      ...(await exportMany(page, 'PNG', 2)),
    ];
    for (const file of exported) {
      await load(page, { ...THREE_ROWS, flows: [] });
      await dropFile(page, file);
      await expect.poll(() => fileOf(page), { message: file.name }).toEqual(THREE_ROWS);
    }
  });
});

describe('the last document', () => {
  it('is there again after a reload, once the page says Tersimpan', async () => {
    const page = await openApp();
    expect(await saveStatus(page).textContent()).not.toMatch(/^Tersimpan/);
    await typeInto(page, cell(page, 'k1', 'description'), 'Tetap ada');
    await expect.poll(() => saveStatus(page).textContent()).toMatch(/^Tersimpan/);
    const file = await fileOf(page);
    await page.reload();
    await isReady(page);
    expect(await fileOf(page)).toEqual(file);
    expect(file.activities[0]?.description).toBe('Tetap ada');
  });

  it('is Tersimpan again where a change is undone before it was written', async () => {
    const page = await openApp();
    await typeInto(page, cell(page, 'k1', 'description'), 'Menerima surat');
    await expect.poll(() => saveStatus(page).textContent()).toMatch(/^Tersimpan/);
    await cell(page, 'k1', 'number').click();
    await page.keyboard.press('Control+d');
    await page.keyboard.press('Control+z');
    await expect.poll(() => saveStatus(page).textContent()).toMatch(/^Tersimpan/);
  });

  it('is there again after a reload in the middle of typing', async () => {
    const page = await openApp();
    await cell(page, 'k1', 'description').click();
    await page.keyboard.type('Belum selesai');
    await expect.poll(() => saveStatus(page).textContent()).toMatch(/^Tersimpan/);
    await page.reload();
    await isReady(page);
    expect((await fileOf(page)).activities[0]?.description).toBe('Belum selesai');
  });
});

describe('the document before', () => {
  it('can be gone back to after Baru, also when it was there before the page was', async () => {
    const page = await openApp();
    await typeInto(page, cell(page, 'k1', 'description'), 'Jangan hilang');
    await expect.poll(() => saveStatus(page).textContent()).toMatch(/^Tersimpan/);
    await page.reload();
    await isReady(page);
    expect(await saveStatus(page).textContent()).toMatch(/^Tersimpan/);
    await button(page, 'Baru').click();
    await button(page, DOCUMENTS.goBack).click();
    expect((await fileOf(page)).activities[0]?.description).toBe('Jangan hilang');
  });
});

describe('a new document', () => {
  it('is begun by Baru', async () => {
    const page = await openWith(THREE_ROWS);
    await button(page, 'Baru').click();
    await page.getByText(BEGINNING.title).waitFor();
    const { actors, activities, flows } = await fileOf(page);
    expect([actors.length, activities.length, flows.length]).toEqual([1, 1, 0]);
  });

  it('is begun from a sample by Contoh', async () => {
    const page = await openWith(THREE_ROWS);
    await button(page, 'Contoh').click();
    const { title } = JSON.parse(Buffer.from(sample('cuti-tahunan.alir').bytes).toString())
      .identity as { title: string };
    await page.getByRole('dialog').getByRole('button', { name: title }).click();
    await expect.poll(async () => (await fileOf(page)).identity.title).toBe(title);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
