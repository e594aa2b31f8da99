import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HINTS, UI } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import {
  boxOf,
  browserApps,
  button,
  cell,
  centreOf,
  fileOf,
  flowsOf,
  identityField,
  laneHead,
  lanePlace,
  pressPill,
  rowsOf,
  symbol,
  typeInto,
  typeLines,
} from './page.ts';

const { openWith } = browserApps();

const openThreeRows = (): Promise<Page> => openWith(THREE_ROWS);

/** The same with a belah ketupat in the middle, which has answered Ya, and nothing selected. */
async function openDecision(): Promise<Page> {
  const page = await openThreeRows();
  await symbol(page, 's2').click();
  await press(page, 'B', 'Escape');
  expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s3 Ya']);
  return page;
}

const editor = (page: Page) => page.locator('.cell-editor');

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const descriptions = async (page: Page): Promise<readonly string[]> =>
  (await fileOf(page)).activities.map(({ description }) => description);

describe('a cell of the table', () => {
  it('is written over by typing, and Enter goes down', async () => {
    const page = await openThreeRows();
    await cell(page, 'k1', 'description').click();
    await page.keyboard.type('Satu');
    await press(page, 'Enter');
    await page.keyboard.type('Dua');
    await press(page, 'Enter');
    expect(await descriptions(page)).toEqual(['Satu', 'Dua', 'Menerima']);
  });

  it('of the last row is followed by a new row after Enter, as the first page promises', async () => {
    const page = await openThreeRows();
    await cell(page, 'k3', 'description').click();
    for (const text of ['Tiga', 'Empat', 'Lima']) {
      await page.keyboard.type(text);
      await press(page, 'Enter');
    }
    expect((await descriptions(page)).slice(0, 5)).toEqual([
      'Mengajukan',
      'Memeriksa',
      'Tiga',
      'Empat',
      'Lima',
    ]);
  });

  it('goes on with its text after F2 or a double click', async () => {
    const page = await openThreeRows();
    await cell(page, 'k1', 'description').click();
    await press(page, 'F2');
    await page.keyboard.type(' berkas');
    await press(page, 'Enter');
    await cell(page, 'k2', 'description').dblclick();
    await page.keyboard.type(' lagi');
    await press(page, 'Enter');
    expect(await descriptions(page)).toEqual(['Mengajukan berkas', 'Memeriksa lagi', 'Menerima']);
  });

  it('is typed in by a double click on the little of it that is in sight, which stays there', async () => {
    const page = await openThreeRows();
    const canvas = await boxOf(page.locator('.sheet'));
    const edge = canvas.x + canvas.width;
    let right = 0;
    for (const _ of [1, 2, 3, 4, 5, 6]) {
      const { x, width } = await boxOf(cell(page, 'k2', 'output'));
      right = x + width;
      if (right > edge + 8) break;
      await button(page, UI.zoomIn).click();
    }
    const { x, y, height } = await boxOf(cell(page, 'k2', 'output'));
    expect(right).toBeGreaterThan(edge + 8);
    expect(x).toBeLessThan(edge - 8);
    await page.mouse.dblclick(edge - 3, y + height / 2, { delay: 30 });
    await page.keyboard.type('Formulir');
    await press(page, 'Enter');
    expect((await fileOf(page)).activities[1]?.output).toBe('Formulir');
  });

  it('is left by Tab for the next column, and back by Shift+Tab', async () => {
    const page = await openThreeRows();
    await cell(page, 'k2', 'requirements').click();
    await page.keyboard.type('Formulir');
    await press(page, 'Tab');
    await page.keyboard.type('5 menit');
    await press(page, 'Tab', 'Tab', 'Shift+Tab');
    await page.keyboard.type('Bukti');
    await press(page, 'Enter');
    expect((await fileOf(page)).activities[1]).toMatchObject({
      requirements: 'Formulir',
      duration: '5 menit',
      output: 'Bukti',
      remarks: '',
    });
  });

  it('has its old text again after Esc', async () => {
    const page = await openThreeRows();
    await cell(page, 'k1', 'description').click();
    await page.keyboard.type('Salah ketik');
    await press(page, 'Escape');
    expect(await editor(page).count()).toBe(0);
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('keeps lines that Shift+Enter parted', async () => {
    const page = await openThreeRows();
    await cell(page, 'k1', 'requirements').click();
    await typeLines(page, 'Formulir\nKTP\nKK');
    await press(page, 'Enter');
    expect((await fileOf(page)).activities[0]?.requirements).toBe('Formulir\nKTP\nKK');
  });

  it('is undone in one step, however much was typed', async () => {
    const page = await openThreeRows();
    await typeInto(page, cell(page, 'k1', 'description'), 'Menulis');
    await cell(page, 'k1', 'output').click();
    await page.keyboard.type('Surat');
    await press(page, 'Enter', 'Control+z');
    expect((await fileOf(page)).activities[0]).toMatchObject({
      description: 'Menulis',
      output: '',
    });
    await press(page, 'Control+z');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    await press(page, 'Control+y', 'Control+Shift+z');
    expect((await fileOf(page)).activities[0]).toMatchObject({
      description: 'Menulis',
      output: 'Surat',
    });
  });

  it('is emptied by Delete', async () => {
    const page = await openThreeRows();
    await cell(page, 'k1', 'description').click();
    await press(page, 'Delete');
    expect(await descriptions(page)).toEqual(['', 'Memeriksa', 'Menerima']);
  });

  it('takes what is typed as text, whatever it looks like', async () => {
    const page = await openThreeRows();
    const text = '<img src=x onerror=alert(1)> & "kutip" =1+1';
    await typeInto(page, cell(page, 'k1', 'description'), text);
    expect((await descriptions(page))[0]).toBe(text);
    expect(await page.locator('.pages img').count()).toBe(0);
  });
});

describe('the clipboard', () => {
  it('brings a block of cells in one step', async () => {
    const page = await openThreeRows();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('Berkas\t5 menit\nAgenda\t1 jam\n'));
    await cell(page, 'k1', 'requirements').click();
    await press(page, 'Control+v');
    const pasted = async () =>
      (await fileOf(page)).activities.slice(0, 2).map((row) => [row.requirements, row.duration]);
    await expect.poll(pasted).toEqual([
      ['Berkas', '5 menit'],
      ['Agenda', '1 jam'],
    ]);
    await press(page, 'Control+z');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });
});

describe('an open answer', () => {
  it('is pointed by its button and the number of a row', async () => {
    const page = await openDecision();
    await page.getByRole('button', { name: HINTS.openExit('Tidak') }).click();
    await press(page, '1', 'Enter');
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s3 Ya', 's2>s1 Tidak']);
  });
});

/** The same document with its identity page in sight. */
async function openIdentity(): Promise<Page> {
  const page = await openThreeRows();
  await button(page, UI.previousPage).click();
  return page;
}

describe('the identity page', () => {
  it('takes every field where it stands', async () => {
    const page = await openIdentity();
    const fields = [
      ['institution', 'Pemerintah Kota Contoh'],
      ['unit', 'Bagian Umum'],
      ['number', '000.8/1/2025'],
      ['title', 'Judul Baru'],
      ['approval.position', 'Kepala Bagian'],
      ['approval.name', 'Nama Pejabat'],
      ['approval.rank', 'Pembina'],
      ['approval.nip', '19780611 200212 1 003'],
    ] as const;
    for (const [field, text] of fields) {
      await identityField(page, field).click();
      await typeLines(page, text);
    }
    await page.keyboard.press('Enter');
    const { identity } = await fileOf(page);
    expect(identity).toMatchObject({
      institution: 'Pemerintah Kota Contoh',
      unit: 'Bagian Umum',
      number: '000.8/1/2025',
      title: 'Judul Baru',
      approval: {
        position: 'Kepala Bagian',
        name: 'Nama Pejabat',
        rank: 'Pembina',
        nip: '19780611 200212 1 003',
      },
    });
  });

  it('keeps dates as dates, and shows them as people write them', async () => {
    const page = await openIdentity();
    await typeInto(page, identityField(page, 'created'), '2 Juni 2025');
    await typeInto(page, identityField(page, 'effective'), '17/8/2025');
    await typeInto(page, identityField(page, 'revised'), 'belum ada');
    expect((await fileOf(page)).identity).toMatchObject({
      created: '2025-06-02',
      effective: '2025-08-17',
      revised: 'belum ada',
    });
    expect(await identityField(page, 'effective').textContent()).toContain('17 Agustus 2025');
  });

  it('keeps each line of a list as an item', async () => {
    const page = await openIdentity();
    await identityField(page, 'legalBasis').click();
    await page.keyboard.type('Undang-Undang');
    await press(page, 'Enter');
    await page.keyboard.type('Peraturan Menteri');
    await press(page, 'Tab');
    expect((await fileOf(page)).identity.legalBasis).toEqual([
      'Undang-Undang',
      'Peraturan Menteri',
    ]);
  });
});

describe('names and labels', () => {
  it('a lane is renamed in its head', async () => {
    const page = await openThreeRows();
    await typeInto(page, laneHead(page, 'a2'), 'Staf Loket');
    expect((await fileOf(page)).actors[1]?.name).toBe('Staf Loket');
  });

  it('the label of a branch is written where it stands', async () => {
    const page = await openDecision();
    await page.locator('[data-flow-label="f2"]').first().dblclick();
    await press(page, 'Control+a');
    await page.keyboard.type('Lengkap');
    await press(page, 'Enter');
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s3 Lengkap']);
  });

  it('also where the grips of its arrow lie over it', async () => {
    const page = await openDecision();
    const { x, y } = await centreOf(page.locator('[data-flow-label="f2"]').first());
    await page.mouse.click(x, y);
    await page.locator('.grip').first().waitFor({ state: 'attached' });
    await page.mouse.dblclick(x, y);
    await press(page, 'Control+a');
    await page.keyboard.type('Lengkap');
    await press(page, 'Enter');
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s3 Lengkap']);
  });

  it('the label of a branch is written by keys alone', async () => {
    const page = await openDecision();
    await symbol(page, 's2').click();
    await press(page, 'G', 'Enter', 'Control+a');
    await page.keyboard.type('Lengkap');
    await press(page, 'Enter');
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s3 Lengkap']);
  });

  it('an open answer of a decision is pointed somewhere by two clicks', async () => {
    const page = await openDecision();
    await button(page, 'Tidak ke mana?').click();
    await symbol(page, 's1').click();
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s3 Ya', 's2>s1 Tidak']);
  });
});

describe('without dragging', () => {
  it('the palette puts a symbol where the selection is', async () => {
    const page = await openThreeRows();
    const place = await lanePlace(page, 'k2', 'a3');
    await page.mouse.click(place.x, place.y);
    await button(page, 'Kotak').first().click();
    expect(rowsOf(await fileOf(page))[1]).toBe('process@a2 process@a3');
  });

  it('buttons beside a symbol move, change, connect and remove it', async () => {
    const page = await openThreeRows();
    await symbol(page, 's2').click();
    await pressPill(page, 'moveLaneRight');
    await pressPill(page, 'toDecision', 'changeKind');
    expect(rowsOf(await fileOf(page))[1]).toBe('decision@a3');
    await pressPill(page, 'connectTo');
    await press(page, '1', 'Enter');
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s3 Ya', 's2>s1 Tidak']);
    await symbol(page, 's2').click();
    await pressPill(page, 'removeSymbol');
    expect(rowsOf(await fileOf(page))[1]).toBe('');
  });

  it('buttons beside a row move, copy and remove it', async () => {
    const page = await openThreeRows();
    await cell(page, 'k1', 'number').click();
    await pressPill(page, 'moveRowDown');
    expect(await descriptions(page)).toEqual(['Memeriksa', 'Mengajukan', 'Menerima']);
    await pressPill(page, 'duplicateRow');
    expect(await descriptions(page)).toHaveLength(4);
    await cell(page, 'k3', 'number').click();
    await pressPill(page, 'removeRow');
    expect((await fileOf(page)).activities.map(({ id }) => id)).toEqual(['k2', 'k1', 'k4']);
  });

  it('buttons beside an arrow re-point it and make it a joint', async () => {
    const page = await openThreeRows();
    await symbol(page, 's2').click();
    await pressPill(page, 'nextFlow');
    await pressPill(page, 'repointTo');
    await symbol(page, 's1').click();
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s1']);
    await button(page, 'Urungkan').click();
    await symbol(page, 's2').click();
    await pressPill(page, 'nextFlow');
    await pressPill(page, 'toJoint');
    expect((await fileOf(page)).flows[1]?.kind).toBe('joint');
  });

  it('buttons beside a lane move it and put another beside it', async () => {
    const page = await openThreeRows();
    await laneHead(page, 'a1').click();
    await pressPill(page, 'moveActorRight');
    expect((await fileOf(page)).actors.map(({ id }) => id)).toEqual(['a2', 'a1', 'a3']);
    await pressPill(page, 'addActorBefore');
    await page.keyboard.type('Staf');
    await press(page, 'Enter');
    expect((await fileOf(page)).actors.map(({ name }) => name)).toEqual([
      'Petugas Loket',
      'Staf',
      'Pemohon',
      'Kepala Seksi',
    ]);
  });
});

describe('removing a lane', () => {
  it('asks what becomes of its symbols and moves them', async () => {
    const page = await openThreeRows();
    await laneHead(page, 'a2').click();
    await press(page, 'Delete');
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('memuat 1 simbol');
    await dialog.getByRole('combobox').selectOption({ label: 'Kepala Seksi' });
    await dialog.getByRole('button', { name: 'Pindahkan, lalu hapus kolom' }).click();
    const file = await fileOf(page);
    expect(file.actors.map(({ id }) => id)).toEqual(['a1', 'a3']);
    expect(rowsOf(file)[1]).toBe('process@a3');
    await button(page, 'Urungkan').click();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('leaves everything as it was when the answer is Batal', async () => {
    const page = await openThreeRows();
    await laneHead(page, 'a1').click();
    await pressPill(page, 'removeActor');
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('asks nothing of a lane that is empty', async () => {
    const page = await openThreeRows();
    await laneHead(page, 'a3').click();
    await press(page, 'Delete');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect((await fileOf(page)).actors).toHaveLength(2);
  });
});
