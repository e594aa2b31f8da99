/** Several cells or rows at once, as in a spreadsheet. */
import { describe, expect, it } from 'vitest';
import { sop } from '../commands/notation.ts';
import { browserApps, cell, fileOf, rowsOf } from './page.ts';

const { openWith } = browserApps();
const DECIDED = {
  format: 'alir',
  version: 1,
  ...sop('A B', ['A:(s1)', 'B:<s2>', 'A:[s3]', 'A:(s4)'], 's1>s2 s2>s3:Ya s2>s1:Tidak s3>s4'),
};

describe('several rows', () => {
  it('are copied by keys and pasted below as rows, in one step', async () => {
    const page = await openWith(DECIDED);
    await cell(page, 'k2', 'number').click();
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => page.locator('.overlay .block').count()).toBe(2);
    await page.keyboard.press('Control+c');
    await cell(page, 'k4', 'number').click();
    await page.keyboard.press('Control+v');
    await expect.poll(async () => (await fileOf(page)).activities.length).toBe(6);
    const file = await fileOf(page);
    expect(rowsOf(file).slice(4)).toEqual(['decision@B', 'process@A']);
    const made = file.activities[4]?.symbols[0]?.id;
    expect(file.flows.some(({ from, label }) => from === made && label === 'Ya')).toBe(true);
    await page.keyboard.press('Control+z');
    expect((await fileOf(page)).activities).toHaveLength(4);
  });

  it('are cut by keys, one by its number alone, and pasted elsewhere', async () => {
    const page = await openWith(DECIDED);
    await cell(page, 'k3', 'number').click();
    await page.keyboard.press('Control+x');
    await expect.poll(async () => (await fileOf(page)).activities.length).toBe(3);
    await page.keyboard.press('Control+v');
    await expect
      .poll(async () => rowsOf(await fileOf(page)))
      .toEqual(['terminator@A', 'decision@B', 'terminator@A', 'process@A']);
  });

  it('are reached by a click with Shift, and move together', async () => {
    const page = await openWith(DECIDED);
    await cell(page, 'k3', 'number').click();
    await cell(page, 'k2', 'number').click({ modifiers: ['Shift'] });
    await expect.poll(() => page.locator('.overlay .block').count()).toBe(2);
    await page.keyboard.press('Alt+ArrowDown');
    await expect
      .poll(async () => (await fileOf(page)).activities.map(({ id }) => id).join(' '))
      .toBe('k1 k4 k2 k3');
  });

  it('are all selected by Ctrl+A and emptied by Delete', async () => {
    const page = await openWith(DECIDED);
    await cell(page, 'k1', 'number').click();
    await page.keyboard.press('Control+a');
    await expect.poll(() => page.locator('.overlay .block').count()).toBe(4);
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await fileOf(page)).activities.length).toBe(1);
  });

  it('of cells alone lose their texts, and nothing else', async () => {
    const page = await openWith(DECIDED);
    await cell(page, 'k2', 'description').click();
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => page.locator('.overlay .block').count()).toBe(2);
    await page.keyboard.press('Delete');
    await expect
      .poll(async () => (await fileOf(page)).activities.map(({ description }) => description))
      .toEqual(['Kegiatan 1', '', '', 'Kegiatan 4']);
    expect((await fileOf(page)).flows).toHaveLength(4);
  });
});
