/** Nothing that a document, a file, a paste or an export holds is ever run: it is shown as the text that it is. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BRING, LIST, SEARCH, UI } from '../../src/words.ts';
import { PAYLOADS } from '../hostile/payloads.ts';
import { trials } from '../runs.ts';
import { browserApps, button, cell, fileOf, load } from './page.ts';

const { openApp } = browserApps();

/** Each in one field of each kind, or, before a release, in all of them. */
const TURNS = trials(1, 5);
const PER_DOCUMENT = 80;
/** Each in a document; by a paste and in a file every fourth, and each before a release. */
const BROUGHT = PAYLOADS.filter((_, i) => i % trials(4, 1) === 0);
const ROWS = 8;
/** Of a table as many rows are read. */
const ROWS_READ = 550;
const CELLS = ['description', 'requirements', 'duration', 'output', 'remarks'] as const;
/** A file of one document after the other. */
const TIME = 1_800_000;

const pieces = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );

/** The app in a context in which every payload that is run leaves a trace. */
const openTrap = (): Promise<Page> =>
  openApp({ before: (page) => page.context().addInitScript(setTrap) });

function setTrap(): void {
  const trap = window as unknown as { hits: number; hit: () => void };
  trap.hits = 0;
  trap.hit = () => {
    trap.hits += 1;
  };
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
    Object.assign(window, { [name]: trap.hit });
}

const hits = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { hits: number }).hits);

/** A document of eight rows that holds all of these, each in another field with each turn. */
function documentOf(payloads: readonly string[], turn: number): object {
  const at = (place: number): string => payloads[(place + 17 * turn) % payloads.length] ?? '';
  let place = 0;
  const next = (): string => at(place++);
  const lists = ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'records'];
  return {
    format: 'alir',
    version: 1,
    activities: Array.from({ length: ROWS }, (_, row) => ({
      id: `k${row + 1}`,
      ...Object.fromEntries(CELLS.map((column) => [column, next()])),
      symbols: [
        {
          id: `s${row + 1}`,
          actor: `a${(row % 3) + 1}`,
          kind: row % 3 === 1 ? 'decision' : 'process',
          label: next(),
        },
      ],
    })),
    actors: [1, 2, 3].map((lane) => ({ id: `a${lane}`, name: next(), group: next() })),
    flows: Array.from({ length: ROWS - 1 }, (_, row) => ({
      ...{ id: `f${row + 1}`, from: `s${row + 1}`, to: `s${row + 2}`, kind: 'arrow' },
      label: next(),
    })),
    identity: {
      ...Object.fromEntries(lists.map((list) => [list, [next(), next()]])),
      ...{ institution: next(), unit: next(), number: next(), title: next() },
      ...{ created: next(), revised: next(), effective: next(), logo: null },
      approval: { position: next(), name: next(), rank: next(), nip: next() },
    },
    sheet: { paper: 'A4', orientation: 'landscape', columnLabels: { remarks: next() } },
  };
}

/** An exported drawing, opened as browsers open a file of it: it is a page of its own then. */
async function openDrawing(context: BrowserContext, svg: string): Promise<number> {
  const page = await context.newPage();
  await page.route('https://drawn.test/sop.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: svg }),
  );
  await page.goto('https://drawn.test/sop.svg');
  await page.mouse.move(200, 200);
  const count = await hits(page);
  await page.close();
  return count;
}

const exportedSvg = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bench = window.__sopBench as { exportSvg: () => Promise<Blob> };
    return (await bench.exportSvg()).text();
  });

it(
  `${PAYLOADS.length} payloads run in no field, and in no export`,
  async () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(2000);
    const page = await openTrap();
    for (let turn = 0; turn < TURNS; turn++) {
      for (const payloads of pieces(PAYLOADS, PER_DOCUMENT)) {
        await load(page, documentOf(payloads, turn));
        await page.locator('[data-page-sheet] [data-cell="description"]').first().waitFor();
        expect(await openDrawing(page.context(), await exportedSvg(page))).toBe(0);
        expect(await hits(page)).toBe(0);
      }
    }
  },
  TIME,
);

it('none runs where it is searched for, listed, walked through or read out', async () => {
  const page = await openTrap();
  await load(page, documentOf(PAYLOADS.slice(0, PER_DOCUMENT), 0));
  await page.keyboard.press('Control+f');
  await page.getByLabel(SEARCH.text, { exact: true }).fill(PAYLOADS[0] ?? '');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F5');
  for (let i = 0; i < ROWS; i++) await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+/');
  await page.keyboard.press('Escape');
  expect(await hits(page)).toBe(0);
});

/** What a program puts on the clipboard, pasted where the focus is. */
const paste = (page: Page, given: { readonly html: string; readonly text: string }) =>
  page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', text);
    const told = { clipboardData, bubbles: true, cancelable: true };
    (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', told));
  }, given);

const HEAD = ['No', 'Kegiatan', 'Staf', 'Kelengkapan', 'Waktu', 'Output'];
const rowOf = (payload: string, i: number): readonly string[] => [
  ...[String(i + 1), payload, 'v', payload, '5 menit', payload],
];
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const htmlTable = (rows: readonly (readonly string[])[], write: (text: string) => string): string =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${write(text)}</td>`).join('')}</tr>`).join('')}</table>`;

it(
  'none runs that comes by a paste: as a table, as markup, as a list',
  async () => {
    const page = await openTrap();
    for (const payloads of pieces(BROUGHT, 200)) {
      const rows = [HEAD, ...payloads.map(rowOf)];
      for (const write of [escaped, (text: string) => text]) {
        await paste(page, { html: htmlTable(rows, write), text: '' });
        await page.getByRole('dialog', { name: BRING.title }).waitFor();
        await page.keyboard.press('Escape');
      }
      await paste(page, {
        html: '',
        text: payloads.map((one, i) => `${i + 1}. Staf memeriksa ${one}`).join('\n'),
      });
      await page.getByRole('dialog', { name: LIST.title }).waitFor();
      await page.keyboard.press('Escape');
    }
    expect(await hits(page)).toBe(0);
  },
  TIME,
);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

it(
  'none runs that comes in a file, or as the name of one',
  async () => {
    const page = await openTrap();
    const drop = async (name: string, content: string): Promise<void> => {
      const dataTransfer = await page.evaluateHandle(
        ([fileName = '', text = '']) => {
          const data = new DataTransfer();
          data.items.add(new File([text], fileName));
          return data;
        },
        [name, content],
      );
      await page.dispatchEvent('.canvas', 'drop', { dataTransfer });
    };
    const dialog = page.getByRole('dialog', { name: BRING.title });
    for (const payloads of pieces(BROUGHT, ROWS_READ)) {
      const rows = [HEAD, ...payloads.map(rowOf)];
      await drop('sop.csv', rows.map((row) => row.map(quoted).join(';')).join('\r\n'));
      await dialog.getByRole('button', { name: 'Terapkan', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      expect((await fileOf(page)).activities).toHaveLength(payloads.length);
      await page.keyboard.press('Control+z');
    }
    for (const [i, payload] of PAYLOADS.slice(0, 80).entries()) {
      await drop(`${payload}${i}.alir`, '{');
      await page.getByText(`${i}.alir`, { exact: false }).first().waitFor();
    }
    expect(await hits(page)).toBe(0);
  },
  TIME,
);

it('none runs that is typed, and each stays as it was typed', async () => {
  const page = await openTrap();
  const typed = PAYLOADS.filter((payload, i) => i % 79 < 44 && !payload.includes('\n')).slice(
    0,
    44,
  );
  for (const payload of typed) {
    await cell(page, 'k1', 'description').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(payload);
    await page.keyboard.press('Enter');
    expect((await fileOf(page)).activities[0]?.description).toBe(payload);
  }
  expect(await hits(page)).toBe(0);
  expect(await button(page, UI.undo).isEnabled()).toBe(true);
});
