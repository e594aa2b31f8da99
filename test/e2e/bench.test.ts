import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { THREE_ROWS } from './documents.ts';
import {
  boxOf,
  browserApps,
  drag,
  fileOf,
  flowsOf,
  lanePlace,
  load,
  type Point,
  symbolCentre,
} from './page.ts';

const { openApp, openWith } = browserApps();

/** The calls of `window.__sopBench` that these tests make. */
interface Bench {
  readonly version: number;
  readonly accepts: string;
  readonly moveRow: (from: number, to: number) => void;
  readonly insertRow: (at: number) => void;
  readonly focusRow: (row: number) => Point;
  readonly symbolPos: (row: number) => Point;
  readonly exportPdf: () => Promise<Blob>;
  readonly exportPng: () => Promise<Blob>;
  readonly exportSvg: () => Promise<Blob>;
  readonly findings: () => readonly { rule: string; severity: string; at: object }[];
}

/** Runs `call` in the page with the bench at hand. */
const ask = <T>(page: Page, call: (bench: Bench) => T | Promise<T>): Promise<T> =>
  page.evaluate(`(${call})(window.__sopBench)`) as Promise<T>;

const LONG: object = JSON.parse(readFileSync('public/contoh/persetujuan-bangunan.alir', 'utf8'));

describe('the measuring page', () => {
  it('says what it is, and is not there otherwise', async () => {
    const measured = await openApp();
    expect(await ask(measured, ({ version, accepts }) => [version, accepts])).toEqual([1, 'alir']);
    const usual = await openApp({ bench: false });
    expect(await usual.evaluate(() => '__sopBench' in window)).toBe(false);
  });

  it('shows all of a document that it loads', async () => {
    const page = await openApp();
    await load(page, LONG);
    const canvas = await boxOf(page.getByRole('region', { name: 'Kanvas' }));
    const sheets = await page.locator('[data-page-sheet]').all();
    expect(sheets.length).toBeGreaterThan(2);
    for (const sheet of [sheets[0], sheets.at(-1)]) {
      if (!sheet) continue;
      const box = await boxOf(sheet);
      expect(box.y).toBeGreaterThanOrEqual(canvas.y);
      expect(box.y + box.height).toBeLessThanOrEqual(canvas.y + canvas.height);
    }
  });

  it('moves and inserts rows as a person does, undo included', async () => {
    const page = await openWith(THREE_ROWS);
    await ask(page, (bench) => bench.moveRow(0, 2));
    expect((await fileOf(page)).activities.map(({ id }) => id)).toEqual(['k2', 'k3', 'k1']);
    await ask(page, (bench) => bench.insertRow(1));
    expect((await fileOf(page)).activities.map(({ id }) => id)).toEqual(['k2', 'k4', 'k3', 'k1']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('brings a row to where the pointer can take hold of it', async () => {
    const page = await openWith(THREE_ROWS);
    const at = await ask(page, (bench) => bench.focusRow(1));
    await expect.poll(async () => distance(await symbolCentre(page, 's2'), at)).toBeLessThan(1.5);
    const before = await ask(page, (bench) => bench.symbolPos(1));
    await drag(page, at, await lanePlace(page, 'k2', 'a3'));
    const after = await ask(page, (bench) => bench.symbolPos(1));
    expect(after.x).toBeGreaterThan(before.x);
    expect(after.y).toBe(before.y);
    expect(flowsOf(await fileOf(page))).toEqual(flowsOf(THREE_ROWS));
  });

  it('brings each row of a long document to the middle', async () => {
    const page = await openWith(LONG);
    const { activities } = await fileOf(page);
    for (const row of [0, 14, 29]) {
      const at = await page.evaluate((index) => (window.__sopBench as Bench).focusRow(index), row);
      const id = activities[row]?.symbols[0]?.id ?? '';
      await expect.poll(async () => distance(await symbolCentre(page, id), at)).toBeLessThan(1.5);
    }
  });

  it('exports all formats without a download', async () => {
    const page = await openWith(THREE_ROWS);
    const kinds = await ask(page, async (bench) =>
      (await Promise.all([bench.exportPdf(), bench.exportPng(), bench.exportSvg()])).map((blob) => [
        blob.type,
        blob.size > 5000,
      ]),
    );
    expect(kinds).toEqual([
      ['application/pdf', true],
      ['image/png', true],
      ['image/svg+xml', true],
    ]);
  });

  it('tells what the checker finds', async () => {
    const page = await openWith(THREE_ROWS);
    const findings = await ask(page, (bench) => [...bench.findings()]);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings)
      expect(Object.keys(finding).sort()).toEqual(['at', 'rule', 'severity']);
  });

  it('refuses what is no document with a sentence', async () => {
    const page = await openWith(THREE_ROWS);
    await expect(
      page.evaluate(() =>
        (window.__sopBench as { load: (file: object) => Promise<void> }).load({ format: 'x' }),
      ),
    ).rejects.toThrow(/\w+/);
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });
});

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
