/** The panel Temuan, as one works with it: go there, put right, set aside. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { toFile } from '../../src/model/writeFile.ts';
import { sopOf } from '../../src/rules/example.ts';
import { violationsOf } from './axe.ts';
import { boxOf, browserApps, button, cell, fileOf, load, typeInto } from './page.ts';
import { dense, readPdf } from './pdfText.ts';

const { openApp, openWith } = browserApps();

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
  await show.or(button(page, 'Lipat temuan')).first().waitFor();
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

  it('is told of no more in a show', async () => {
    const page = await openWith({
      ...DOCUMENT,
      setAside: [{ rule: 'active-verb', at: ['k1'], reason: 'Istilah baku' }],
    });
    const stage = page.locator('.foot');
    await button(page, 'Sajikan').click();
    await page.keyboard.press('PageDown');
    await stage.getByText('Penerimaan surat masuk').first().waitFor();
    await page.keyboard.press('m');
    await page.keyboard.press('PageDown');
    await stage.getByText('“Pengajuan” → “Mengajukan”').first().waitFor();
    await page.keyboard.press('PageUp');
    await stage.getByText('“Pengajuan” → “Mengajukan”').first().waitFor({ state: 'hidden' });
    expect(await stage.getByText('“Penerimaan”').count()).toBe(0);
    await page.keyboard.press('Escape');
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

describe('the mark beside a row', () => {
  const marks = (page: Page): Locator =>
    page.getByRole('region', { name: 'Kanvas' }).getByRole('button', { name: /^Temuan kegiatan/ });

  it('says what is found in it, to eyes and ears, and leads to that', async () => {
    const page = await openPanel();
    const names = await marks(page).evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
    expect(names).toEqual([
      'Temuan kegiatan 1: 1 peringatan',
      'Temuan kegiatan 2: 2 peringatan',
      'Temuan kegiatan 3: 1 peringatan',
    ]);
    const [mark, number] = [
      await boxOf(marks(page).nth(1)),
      await boxOf(cell(page, 'k2', 'number')),
    ];
    expect(mark.x + mark.width).toBeLessThan(number.x);
    const spoken = page.getByRole('grid', { name: 'Lembar SOP' });
    expect(await spoken.textContent()).toContain('Temuan kegiatan 2: 2 peringatan');
    await marks(page).nth(1).hover();
    await page.locator('.row-mark li').filter({ hasText: 'output belum diisi' }).waitFor();
    await marks(page).nth(1).click();
    await panel(page).getByText('Hanya kegiatan 2').waitFor();
    expect(await panel(page).getByRole('article').count()).toBe(2);
    await inPanel(page, 'Semua temuan').click();
    await panel(page).getByRole('heading', { name: 'Kesalahan (1)' }).waitFor();
  });

  it('is not there in a show', async () => {
    const page = await openPanel();
    await button(page, 'Sajikan').click();
    await page.getByRole('region', { name: 'Panggung' }).waitFor();
    expect(await marks(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await marks(page).first().waitFor();
  });
});

describe('the bar below', () => {
  const bar = (page: Page): Locator => page.getByRole('contentinfo');

  it('counts, says when it is ready, and opens the panel', async () => {
    const page = await openApp();
    await load(page, SOUND);
    await bar(page).getByText('Siap cetak').waitFor();
    await load(page, DOCUMENT);
    await bar(page)
      .getByRole('button', { name: /Temuan: 1 Kesalahan 4 Peringatan/ })
      .click();
    await page.waitForFunction(() => document.activeElement?.matches('.findings .finding-go'));
  });

  it('opens it over the sheet where the screen is narrow', async () => {
    const page = await openApp({ context: { viewport: { width: 390, height: 844 } } });
    await load(page, {
      ...DOCUMENT,
      setAside: [{ rule: 'active-verb', at: ['k1'], reason: 'Istilah baku' }],
    });
    await bar(page)
      .getByRole('button', { name: /^Temuan/ })
      .click();
    const { width, y, height } = await boxOf(panel(page));
    expect(width).toBe(390);
    expect(y + height).toBe(844);
    await panel(page).locator('.left summary').click();
    await panel(page).getByText('Istilah baku').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await inPanel(page, 'Lipat temuan').click();
    await panel(page).waitFor({ state: 'hidden' });
  });
});

describe('the list for the review', () => {
  it('is a page of its own with all that is found and all that is set aside', async () => {
    // The dialog of the system would stop the browser; what it prints is read here.
    const page = await openApp({
      before: (one) =>
        one.addInitScript(() => {
          window.print = () => {};
        }),
    });
    await load(page, {
      ...DOCUMENT,
      setAside: [{ rule: 'output-required', at: ['k2'], reason: 'Nomor tercatat di agenda' }],
    });
    await button(page, 'Tampilkan temuan').click();
    await inPanel(page, 'Cetak daftar temuan').click();
    await page.locator('.findings-sheet').waitFor({ state: 'attached' });
    const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [210, 297],
    ]);
    for (const said of [
      'Daftar temuan SOP',
      'Penerimaan Tamu Dinas',
      'Bagian Umum',
      '1 Kesalahan, 3 Peringatan',
      'Kegiatan 1: awali dengan kata kerja aktif',
      'Peraturan',
      'Diabaikan (1)',
      'Alasan: Nomor tercatat di agenda',
    ])
      expect(text).toContain(dense(said));
    expect(text).not.toContain('Palet');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.locator('.findings-sheet').waitFor({ state: 'detached' });
  });
});
