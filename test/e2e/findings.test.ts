/** The panel Temuan, as one works with it: go there, put right, set aside. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { toFile } from '../../src/model/writeFile.ts';
import { sopOf } from '../../src/rules/example.ts';
import { violationsOf } from './axe.ts';
import { browserApps, button, cell, fileOf, typeInto } from './page.ts';

const { openWith } = browserApps();

/** Three nouns where verbs should be, one output missing, and no number. */
const DOCUMENT = toFile(
  sopOf({
    rows: [
      'a( Penerimaan surat masuk',
      'b[] Pengajuan nomor surat | Surat | 5 menit | -',
      'a) Pembuatan laporan bulanan',
    ],
    identity: { number: '' },
  }),
);
/** Nothing to be said against it. */
const SOUND = toFile(
  sopOf({ rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] }),
);

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Temuan' });

async function openPanel(file: object = DOCUMENT): Promise<Page> {
  const page = await openWith(file);
  const show = button(page, 'Tampilkan temuan');
  if (await show.isVisible()) await show.click();
  await panel(page).getByRole('heading', { name: 'Temuan' }).waitFor();
  return page;
}

const inPanel = (page: Page, name: string | RegExp): Locator =>
  panel(page).getByRole('button', { name, exact: true });

const descriptions = async (page: Page) =>
  (await fileOf(page)).activities.map(({ description }) => description);

const steps = async (page: Page): Promise<readonly string[]> => {
  await button(page, 'Riwayat langkah').click();
  const list = page.getByRole('dialog', { name: 'Riwayat langkah' });
  await list.locator('[aria-current=step]').waitFor();
  const texts = await list.locator('.step').allTextContents();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  return texts;
};

describe('the panel of findings', () => {
  it('tells by what matters, how binding each is and where it comes from', async () => {
    const page = await openPanel();
    await panel(page).getByText('Belum siap cetak: 1 kesalahan').waitFor();
    expect(await panel(page).getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      ' Kesalahan (1)',
      ' Peringatan (4)',
    ]);
    const missing = panel(page).getByRole('article').filter({ hasText: 'Nomor SOP belum diisi' });
    expect(await missing.textContent()).toMatch(
      /Peraturan Permenpan RB 35\/2012, bagian identitas/,
    );
    expect(await violationsOf(page)).toEqual([]);
  });

  it('leads to the place', async () => {
    const page = await openPanel();
    await inPanel(page, /output belum diisi/).click();
    await page.keyboard.type('Nomor surat');
    await page.keyboard.press('Enter');
    expect((await fileOf(page)).activities[1]?.output).toBe('Nomor surat');
    await inPanel(page, /output belum diisi/).waitFor({ state: 'detached' });
  });

  it('says that it is ready to be printed once no error is left', async () => {
    const page = await openPanel();
    await inPanel(page, /Nomor SOP belum diisi/).click();
    await page.keyboard.type('SOP-01/UM/2025');
    await page.keyboard.press('Enter');
    await panel(page).getByText('Siap cetak', { exact: true }).waitFor();
    expect(await button(page, 'Ekspor').isEnabled()).toBe(true);
  });

  it('is about a document that has begun', async () => {
    const page = await openPanel(SOUND);
    await panel(page).getByText('Tidak ada temuan.').waitFor();
  });
});

describe('Perbaiki', () => {
  it('puts one right in one step, shows what was and what is, and can be undone there', async () => {
    const page = await openPanel();
    const fixes = panel(page).getByRole('button', { name: 'Perbaiki', exact: true });
    await fixes.first().click();
    expect(await descriptions(page)).toEqual([
      'Menerima surat masuk',
      'Pengajuan nomor surat',
      'Pembuatan laporan bulanan',
    ]);
    const note = page.locator('.fixed-note');
    expect(await note.locator('del').textContent()).toBe('Penerimaan surat …');
    expect(await note.locator('ins').textContent()).toBe('Menerima surat …');
    await note.getByRole('button', { name: 'Urungkan' }).click();
    await note.waitFor({ state: 'detached' });
    expect((await descriptions(page))[0]).toBe('Penerimaan surat masuk');
  });

  it('puts all alike right in one step with a name of its own', async () => {
    const page = await openPanel();
    await inPanel(page, 'Perbaiki semua yang sejenis (3)').click();
    expect(await descriptions(page)).toEqual([
      'Menerima surat masuk',
      'Mengajukan nomor surat',
      'Membuat laporan bulanan',
    ]);
    expect((await steps(page))[0]).toContain(
      'Memperbaiki semua temuan: Kegiatan diawali kata kerja aktif',
    );
    await button(page, 'Urungkan').first().click();
    expect((await descriptions(page))[2]).toBe('Pembuatan laporan bulanan');
  });

  it('by keys keeps the focus in the panel', async () => {
    const page = await openPanel();
    await inPanel(page, 'Perbaiki semua yang sejenis (3)').press('Enter');
    await page.locator('.fixed-note').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('.findings-body'));
  });
});

describe('Abaikan', () => {
  it('asks why, keeps it in the file, and lists it apart until it is brought back', async () => {
    const page = await openPanel();
    const card = panel(page).getByRole('article').filter({ hasText: 'output belum diisi' });
    await card.getByRole('button', { name: 'Abaikan' }).click();
    await card.getByLabel('Alasan diabaikan').press('Enter');
    expect((await fileOf(page)).setAside).toBeUndefined();
    await page.keyboard.type('Nomor tercatat di agenda');
    await page.keyboard.press('Enter');
    await card.waitFor({ state: 'detached' });
    expect((await fileOf(page)).setAside).toEqual([
      { rule: 'output-required', at: ['k2'], reason: 'Nomor tercatat di agenda' },
    ]);
    await panel(page).getByText('Diabaikan (1)').click();
    await panel(page).getByText('Alasan: Nomor tercatat di agenda').waitFor();
    expect((await steps(page))[0]).toContain('Mengabaikan temuan');
    await inPanel(page, 'Kembalikan').click();
    await card.waitFor();
    expect((await fileOf(page)).setAside).toBeUndefined();
  });

  it('is left alone by Esc, and by what is put right together', async () => {
    const page = await openPanel();
    const first = panel(page).getByRole('article').filter({ hasText: '“Penerimaan”' });
    await first.getByRole('button', { name: 'Abaikan' }).click();
    await page.keyboard.type('Istilah');
    await page.keyboard.press('Escape');
    expect((await fileOf(page)).setAside).toBeUndefined();
    await first.getByRole('button', { name: 'Abaikan' }).click();
    await page.keyboard.type('Istilah baku');
    await page.keyboard.press('Enter');
    await inPanel(page, 'Perbaiki semua yang sejenis (2)').click();
    expect(await descriptions(page)).toEqual([
      'Penerimaan surat masuk',
      'Mengajukan nomor surat',
      'Membuat laporan bulanan',
    ]);
  });
});

describe('while one works', () => {
  it('finds what is typed, and what is no longer so', async () => {
    const page = await openPanel(SOUND);
    await typeInto(page, cell(page, 'k2', 'description'), 'Pencatatan surat');
    await inPanel(page, /“Pencatatan” → “Mencatat”/).waitFor();
    await typeInto(page, cell(page, 'k2', 'description'), 'Mencatat surat');
    await panel(page).getByText('Tidak ada temuan.').waitFor();
  });
});
