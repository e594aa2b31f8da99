import { describe, expect, it } from 'vitest';
import { BEGINNING, HINTS, UI } from '../../src/words.ts';
import { browserApps, button, card, fileOf } from './page.ts';

const { openApp } = browserApps();

describe('the page with no document', () => {
  it('says what to do, with a lane and a row waiting and nothing in the way', async () => {
    const page = await openApp();
    await page.getByText(BEGINNING.title).waitFor();
    for (const way of [BEGINNING.drag, BEGINNING.type, BEGINNING.sample])
      expect(await page.getByText(way).isVisible()).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
    const { actors, activities } = await fileOf(page);
    expect([actors.length, activities.length]).toEqual([1, 1]);
    for (const waiting of [HINTS.actorName, HINTS.dropHere, HINTS.description])
      expect(await page.getByText(waiting).first().isVisible()).toBe(true);
  });

  it('has everything by its role and name', async () => {
    const page = await openApp({ bench: false });
    const names = ['Baru', 'Buka', 'Simpan', 'Urungkan', 'Ulangi', 'Ekspor', 'Sajikan', 'Contoh'];
    for (const name of names) expect(await button(page, name).count(), name).toBe(1);
    for (const name of ['Kapsul', 'Kotak', 'Belah ketupat', 'Pelaksana'])
      expect(await card(page, name).count(), name).toBe(1);
    expect(await page.getByRole('region', { name: 'Kanvas' }).count()).toBe(1);
    expect(await page.getByRole('complementary', { name: 'Temuan' }).count()).toBe(1);
    const statuses = await page.locator('.top-bar').getByRole('status').allTextContents();
    expect(statuses).toHaveLength(1);
    expect(statuses[0]).not.toMatch(/^Tersimpan/);
    await button(page, 'Ekspor').click();
    for (const name of ['PDF', 'PNG', 'SVG'])
      expect(await page.getByRole('menuitem', { name, exact: true }).count(), name).toBe(1);
  });

  it('fits a small screen without scrolling sideways', async () => {
    const page = await openApp({ context: { viewport: { width: 1024, height: 768 } } });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    for (const name of ['Baru', 'Buka', 'Simpan', 'Ekspor', 'Sajikan']) {
      const box = await button(page, name).boundingBox();
      expect(box && box.x + box.width, name).toBeLessThanOrEqual(1024);
    }
  });
});

describe('what loads after the page', () => {
  /** The page once more, with what saves files kept back until it is let go, or comes broken. */
  const withoutFiles = async () => {
    const page = await openApp({ bench: false });
    let release: (how: 'ok' | 'broken') => void = () => {};
    const released = new Promise<'ok' | 'broken'>((resolve) => {
      release = resolve;
    });
    const broken = { contentType: 'text/javascript', body: 'throw new Error()' };
    await page.route('**/assets/files-*.js', async (route) =>
      (await released) === 'ok' ? route.continue() : route.fulfill(broken),
    );
    await page.reload();
    await button(page, 'Simpan').waitFor();
    return { page, release };
  };

  it('does what was asked of it sooner', async () => {
    const { page, release } = await withoutFiles();
    const download = page.waitForEvent('download');
    await button(page, 'Simpan').click();
    release('ok');
    expect((await download).suggestedFilename()).toMatch(/\.alir$/);
  });

  it('says so when it can’t be had', async () => {
    const { page, release } = await withoutFiles();
    await button(page, 'Simpan').click();
    release('broken');
    await page.getByRole('alert').getByText(UI.notLoaded).waitFor();
  });
});
