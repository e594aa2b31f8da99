import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { THREE_ROWS } from './documents.ts';
import {
  boxOf,
  browserApps,
  button,
  card,
  cell,
  centreOf,
  clickFlow,
  drag,
  dragCard,
  dragLine,
  fileOf,
  flowsOf,
  grip,
  hold,
  laneBorder,
  laneHead,
  lanePlace,
  rowsOf,
  sideOf,
  symbol,
  symbolCentre,
} from './page.ts';

const { openWith } = browserApps();

/** The app with a kapsul, a kotak and a kapsul in a row each, in lanes a1, a2 and a1 of three. */
const openThreeRows = (): Promise<Page> => openWith(THREE_ROWS);

/** One step back undoes all of what was done, and one step forward brings it back. */
async function expectOneStep(page: Page, before: unknown): Promise<void> {
  const after = await fileOf(page);
  await button(page, 'Urungkan').click();
  expect(await fileOf(page)).toEqual(before);
  await button(page, 'Ulangi').click();
  expect(await fileOf(page)).toEqual(after);
}

describe('a symbol from the palette', () => {
  it('joins the row of the empty cell that it is dropped on', async () => {
    const page = await openThreeRows();
    await dragCard(page, 'Kotak', await lanePlace(page, 'k2', 'a3'));
    const file = await fileOf(page);
    expect(rowsOf(file)).toEqual(['terminator@a1', 'process@a2 process@a3', 'terminator@a1']);
    expect(flowsOf(file)).toEqual(['s1>s2', 's2>s4', 's4>s3']);
    await expectOneStep(page, THREE_ROWS);
  });

  it('makes a row of its own on a border, led into the flow', async () => {
    const page = await openThreeRows();
    await dragCard(page, 'Belah ketupat', await laneBorder(page, 'k1', 'a3'));
    const file = await fileOf(page);
    expect(rowsOf(file)).toEqual(['terminator@a1', 'decision@a3', 'process@a2', 'terminator@a1']);
    expect(flowsOf(file)).toEqual(['s1>s4', 's4>s2 Ya', 's2>s3']);
    await expectOneStep(page, THREE_ROWS);
  });

  it('changes the kind of the symbol that it is dropped on', async () => {
    const page = await openThreeRows();
    await dragCard(page, 'Belah ketupat', await symbolCentre(page, 's2'));
    expect(rowsOf(await fileOf(page))[1]).toBe('decision@a2');
    await expectOneStep(page, THREE_ROWS);
  });

  it('shows before it is dropped what would happen', async () => {
    const page = await openThreeRows();
    await hold(page, await centreOf(card(page, 'Kotak')), await lanePlace(page, 'k2', 'a3'));
    expect(await dragLine(page).textContent()).toMatch(/^kotak di kegiatan 2, Kepala Seksi/i);
    const border = await laneBorder(page, 'k2', 'a1');
    await page.mouse.move(border.x, border.y, { steps: 4 });
    expect(await dragLine(page).textContent()).toMatch(/^kotak .*kegiatan baru nomor 3, Pemohon/i);
    expect(await dragLine(page).getAttribute('aria-live')).toBe('polite');
    await page.mouse.up();
    expect(await dragLine(page).textContent()).toBe('');
  });

  it('does nothing when Esc calls it off or it is dropped beside the lanes', async () => {
    const page = await openThreeRows();
    await hold(page, await centreOf(card(page, 'Kotak')), await lanePlace(page, 'k2', 'a3'));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    expect(await dragLine(page).textContent()).toBe('');
    await dragCard(page, 'Kotak', await centreOf(cell(page, 'k2', 'description')));
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    expect(await button(page, 'Urungkan').isEnabled()).toBe(false);
  });
});

describe('a symbol of the sheet', () => {
  it('goes to another lane of its row', async () => {
    const page = await openThreeRows();
    await drag(page, await symbolCentre(page, 's2'), await lanePlace(page, 'k2', 'a3'));
    const file = await fileOf(page);
    expect(rowsOf(file)).toEqual(['terminator@a1', 'process@a3', 'terminator@a1']);
    expect(flowsOf(file)).toEqual(flowsOf(THREE_ROWS));
    await expectOneStep(page, THREE_ROWS);
  });

  it('goes to another row, with its flows', async () => {
    const page = await openThreeRows();
    await drag(page, await symbolCentre(page, 's2'), await lanePlace(page, 'k3', 'a2'));
    const file = await fileOf(page);
    expect(rowsOf(file)).toEqual(['terminator@a1', '', 'terminator@a1 process@a2']);
    expect(flowsOf(file)).toEqual(flowsOf(THREE_ROWS));
    await expectOneStep(page, THREE_ROWS);
  });

  it('stays where it was when Esc calls the drag off', async () => {
    const page = await openThreeRows();
    const before = await symbolCentre(page, 's2');
    await hold(page, before, await lanePlace(page, 'k2', 'a3'));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    expect(await symbolCentre(page, 's2')).toEqual(before);
  });
});

describe('rows and lanes', () => {
  it('a row is moved by its number', async () => {
    const page = await openThreeRows();
    const last = await boxOf(cell(page, 'k3', 'number'));
    const below = { x: last.x + last.width / 2, y: last.y + last.height - 3 };
    await drag(page, await centreOf(cell(page, 'k1', 'number')), below);
    expect((await fileOf(page)).activities.map(({ id }) => id)).toEqual(['k2', 'k3', 'k1']);
    await expectOneStep(page, THREE_ROWS);
  });

  it('a lane is moved by its head', async () => {
    const page = await openThreeRows();
    const last = await boxOf(laneHead(page, 'a3'));
    const behind = { x: last.x + last.width - 3, y: last.y + last.height / 2 };
    await drag(page, await centreOf(laneHead(page, 'a1')), behind);
    expect((await fileOf(page)).actors.map(({ id }) => id)).toEqual(['a2', 'a3', 'a1']);
    await expectOneStep(page, THREE_ROWS);
  });

  it.each([
    ['before the first', 0, 3],
    ['between two', 1, 3],
    ['behind the last', 3, -3],
  ])('Pelaksana becomes a lane %s', async (_, at, inset) => {
    const page = await openThreeRows();
    const head = await boxOf(laneHead(page, `a${Math.min(at, 2) + 1}`));
    const x = inset > 0 ? head.x + inset : head.x + head.width + inset;
    await dragCard(page, 'Pelaksana', { x, y: head.y + head.height / 2 });
    await page.keyboard.type('Staf');
    await page.keyboard.press('Enter');
    const names = ['Pemohon', 'Petugas Loket', 'Kepala Seksi'];
    expect((await fileOf(page)).actors.map(({ name }) => name)).toEqual(
      names.toSpliced(at, 0, 'Staf'),
    );
  });
});

describe('arrows', () => {
  it('one is drawn from the side of a symbol to another', async () => {
    const page = await openThreeRows();
    await symbol(page, 's1').hover();
    await drag(page, await sideOf(page, 's1', 'right'), await symbolCentre(page, 's3'));
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s3', 's1>s3']);
    await expectOneStep(page, THREE_ROWS);
  });

  it('the end of one is dragged to another symbol', async () => {
    const page = await openThreeRows();
    await clickFlow(page, 'f2');
    await drag(page, await centreOf(grip(page, 'to')), await symbolCentre(page, 's1'));
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's2>s1']);
    await expectOneStep(page, THREE_ROWS);
  });

  it('the start of one is dragged to another symbol', async () => {
    const page = await openThreeRows();
    await clickFlow(page, 'f2');
    await drag(page, await centreOf(grip(page, 'from')), await symbolCentre(page, 's1'));
    expect(flowsOf(await fileOf(page))).toEqual(['s1>s2', 's1>s3']);
    await expectOneStep(page, THREE_ROWS);
  });

  it('one whose end is dropped on nothing stays as it was', async () => {
    const page = await openThreeRows();
    await clickFlow(page, 'f2');
    const end = grip(page, 'to');
    await drag(page, await centreOf(end), await lanePlace(page, 'k1', 'a3'));
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });
});
