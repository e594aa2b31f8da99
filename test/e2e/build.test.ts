/** The same small SOP from nothing, once with the mouse and once without it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exportOne } from './downloads.ts';
import {
  boxOf,
  browserApps,
  button,
  type Column,
  cell,
  centreOf,
  drag,
  dragCard,
  fileOf,
  flowsOf,
  laneBorder,
  laneHead,
  lanePlace,
  rowsOf,
  type SopFile,
  sideOf,
  symbol,
  symbolCentre,
  typeLines,
} from './page.ts';

const { openApp } = browserApps();

const TITLE = 'Pelayanan Surat Keterangan';
const ACTORS = ['Pemohon', 'Petugas Loket', 'Kepala Seksi'] as const;
const COLUMNS: readonly Column[] = ['description', 'requirements', 'duration', 'output', 'remarks'];

/** What is in the rows, in the order of {@link COLUMNS}. */
const ROWS: readonly (readonly string[])[] = [
  ['Mengajukan permohonan', 'Formulir\nKTP', '5 menit', 'Berkas permohonan', 'Loket 1'],
  ['Menerima dan mencatat berkas', 'Berkas permohonan', '10 menit', 'Buku agenda', ''],
  ['Memeriksa kelengkapan', 'Berkas permohonan', '15 menit', 'Hasil pemeriksaan', ''],
  ['Menandatangani surat', 'Konsep surat', '1 hari', 'Surat ditandatangani', 'Dapat diwakilkan'],
  ['Memberi nomor dan cap', 'Surat ditandatangani', '10 menit', 'Surat bernomor', ''],
  ['Menerima surat keterangan', 'Tanda terima', '5 menit', 'Surat keterangan', ''],
];

const EXPECTED_ROWS = [
  'terminator@a1',
  'process@a2',
  'decision@a2',
  'process@a3',
  'process@a2',
  'terminator@a1',
];
const EXPECTED_FLOWS = ['s1>s2', 's2>s3', 's3>s4 Ya', 's4>s5', 's5>s6', 's3>s1 Tidak'];

/** A point just under the last row, in the lane of an actor. */
async function belowAll(page: Page, actor: string) {
  const activity = (await fileOf(page)).activities.at(-1)?.id ?? '';
  const border = await laneBorder(page, activity, actor);
  return { x: border.x, y: border.y + 6 };
}

async function buildByMouse(page: Page): Promise<void> {
  await dragCard(page, 'Pemohon', await centreOf(laneHead(page, 'a1')));
  for (const name of ACTORS.slice(1)) {
    const lanes = await fileOf(page);
    const head = await boxOf(laneHead(page, lanes.actors.at(-1)?.id ?? ''));
    await dragCard(page, 'Pelaksana', { x: head.x + head.width - 4, y: head.y + head.height / 2 });
    await page.keyboard.type(name);
    await page.mouse.click(head.x + head.width / 2, head.y + head.height + 40);
  }
  await dragCard(page, 'Kapsul', await lanePlace(page, 'k1', 'a1'));
  await dragCard(page, 'Kotak', await belowAll(page, 'a2'));
  await dragCard(page, 'Belah ketupat', await belowAll(page, 'a2'));
  await dragCard(page, 'Kotak', await belowAll(page, 'a3'));
  await dragCard(page, 'Kotak', await belowAll(page, 'a2'));
  await dragCard(page, 'Kapsul', await belowAll(page, 'a1'));
  await symbol(page, 's3').hover();
  await drag(page, await sideOf(page, 's3', 'left'), await symbolCentre(page, 's1'));
  for (const [row, texts] of ROWS.entries()) {
    for (const [i, text] of texts.entries()) {
      if (text === '') continue;
      await cell(page, `k${row + 1}`, COLUMNS[i] ?? 'remarks').click();
      await typeLines(page, text);
    }
  }
  await cell(page, 'k1', 'number').click();
  await page.getByRole('textbox', { name: 'Nama SOP' }).click();
  await page.keyboard.type(TITLE);
  await cell(page, 'k1', 'number').click();
}

/** What is pressed at the symbol of each row: the digit of its lane where that is another, and its kind. */
const SYMBOL_KEYS = [['1'], ['2'], ['b'], ['3', 't'], ['2'], ['1', 'k']] as const;

async function buildByKeyboard(page: Page): Promise<void> {
  const { keyboard } = page;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await tabTo(page, 'grid', 'Lembar SOP');
  for (const [i, name] of ACTORS.entries()) {
    if (i > 0) await press('Tab');
    await keyboard.type(name);
  }
  await press('Enter');
  for (const [row, [description = '', ...texts]] of ROWS.entries()) {
    // Below the last row Enter begins the next one, with a symbol in the same lane.
    if (row > 0) await press('Enter');
    await typeLines(page, description);
    await press('Tab', ...(SYMBOL_KEYS[row] ?? []));
    for (const text of texts) {
      await press('Tab');
      if (text !== '') await typeLines(page, text);
    }
  }
  await press(
    'Escape',
    'Escape',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowRight',
  );
  await press('n', '1', 'Enter');
  await tabTo(page, 'textbox', 'Nama SOP');
  await keyboard.type(TITLE);
}

/** Presses Tab until the focus is where it should be, if it is not there already. */
async function tabTo(page: Page, role: 'textbox' | 'grid', name: string): Promise<void> {
  const target = page.getByRole(role, { name, exact: true }).first();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

function expectWhole(file: SopFile): void {
  expect(file.identity.title).toBe(TITLE);
  expect(file.actors.map(({ name }) => name)).toEqual(ACTORS);
  expect(rowsOf(file)).toEqual(EXPECTED_ROWS);
  expect(flowsOf(file)).toEqual(EXPECTED_FLOWS);
  const texts = file.activities.map((activity) =>
    COLUMNS.map((column) => (column === 'number' ? '' : activity[column])),
  );
  expect(texts).toEqual(ROWS);
}

describe('a small SOP from nothing', () => {
  it('comes out the same by mouse alone and by keyboard alone, and can be exported', async () => {
    const byMouse = await openApp();
    await buildByMouse(byMouse);
    const mouseFile = await fileOf(byMouse);
    expectWhole(mouseFile);
    const byKeyboard = await openApp();
    await buildByKeyboard(byKeyboard);
    const keyboardFile = await fileOf(byKeyboard);
    expect(keyboardFile).toEqual(mouseFile);
    for (const page of [byMouse, byKeyboard]) {
      const { name, bytes } = await exportOne(page, 'PDF');
      expect(name).toBe(`${TITLE}.pdf`);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect(await button(byMouse, 'Urungkan').isEnabled()).toBe(true);
  });
});
