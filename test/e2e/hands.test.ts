/** What building a whole form costs beside its text: so many keys, and no more. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSop } from '../../src/model/file.ts';
import type { Sop } from '../../src/model/sop.ts';
import { LINE, UI } from '../../src/words.ts';
import { buildByKeyboard } from '../hands/byKeyboard.ts';
import { buildByLines } from '../hands/byLines.ts';
import { buildByPointer } from '../hands/byPointer.ts';
import { Hand, thingsDone } from '../hands/hand.ts';
import { formOf } from '../hands/sameForm.ts';
import { THREE_ROWS } from './documents.ts';
import { browserApps, fileOf, load, symbol } from './page.ts';

const { openApp } = browserApps();

function sample(name: string): Sop {
  const read = readSop(readFileSync(`public/contoh/${name}.alir`, 'utf8'));
  if (!read.ok) throw new Error(read.message);
  return read.sop;
}

/** The sheet of an empty form, with the keyboard on it. */
async function openSheet(): Promise<Page> {
  const page = await openApp();
  // Nobody types a line before there is one to type in.
  await page.getByRole('combobox', { name: LINE.name }).waitFor();
  await page.getByRole('grid', { name: UI.sheet }).focus();
  return page;
}

describe('building a whole form by keys alone', () => {
  it.each([
    ['surat-masuk', 40],
    ['legalisasi-dokumen', 53],
    ['cuti-tahunan', 74],
  ])('%s takes at most %d keys beside its text', async (name, most) => {
    const sop = sample(name);
    const page = await openSheet();
    const hand = new Hand(page);
    await buildByKeyboard(hand, sop);
    expect(formOf(await fileOf(page))).toEqual(formOf(sop));
    const { keys, clicks, drags } = hand.effort();
    expect(clicks + drags).toBe(0);
    expect(keys).toBeLessThanOrEqual(most);
  });
});

describe('building a whole form by typed lines', () => {
  it.each(['surat-masuk', 'cuti-tahunan'])('%s takes two keys a row at most', async (name) => {
    const sop = sample(name);
    const page = await openSheet();
    const hand = new Hand(page);
    await buildByLines(hand, sop);
    expect(formOf(await fileOf(page))).toEqual(formOf(sop));
    expect(hand.effort().clicks).toBe(0);
    expect(thingsDone(hand.effort())).toBeLessThanOrEqual(2 * sop.activities.length);
  });
});

/** Three rows, of which the last two are sent on from lane to lane, and end with two kapsul. */
const SENT_ON: Sop = {
  ...THREE_ROWS,
  activities: THREE_ROWS.activities.map((activity, row) => ({
    ...activity,
    symbols: [
      ...activity.symbols,
      ...(row === 1 ? [{ id: 's4', actor: 'a3', kind: 'process' as const, label: '' }] : []),
      ...(row === 2 ? [{ id: 's5', actor: 'a2', kind: 'terminator' as const, label: '' }] : []),
    ],
  })),
  flows: [
    ['s1', 's2'],
    ['s2', 's4'],
    ['s4', 's3'],
    ['s3', 's5'],
  ].map(([from = '', to = '']) => ({ id: from + to, from, to, kind: 'arrow', label: '' })),
};

describe('building a whole form with the pointer, its texts aside', () => {
  it.each([
    ['surat-masuk', sample('surat-masuk'), 24],
    ['cuti-tahunan', sample('cuti-tahunan'), 45],
    ['rows sent on', SENT_ON, 25],
  ])('%s takes at most so many seconds of the hands', async (_, sop, most) => {
    const page = await openApp();
    const hand = new Hand(page);
    await buildByPointer(hand, sop);
    expect(formOf(await fileOf(page))).toEqual(formOf(sop));
    expect(hand.effort().drags).toBe(0);
    expect(hand.effort().seconds).toBeLessThanOrEqual(most);
  });
});

describe('an edit by keys', () => {
  const selected = async (id: string) => {
    const page = await openSheet();
    await load(page, JSON.parse(readFileSync('public/contoh/surat-masuk.alir', 'utf8')));
    await symbol(page, id).click();
    return { page, hand: new Hand(page) };
  };
  const lanes = async (page: Page) =>
    (await fileOf(page)).activities.map(({ symbols }) => symbols.map(({ actor }) => actor).join());

  it('inserts an activity in the middle, led into the flow, in two', async () => {
    const { page, hand } = await selected('s2');
    const before = await fileOf(page);
    await hand.press('Enter', 'Home');
    await hand.type('Mencatat');
    const after = await fileOf(page);
    expect(after.activities).toHaveLength(before.activities.length + 1);
    expect(after.activities[2]?.description).toBe('Mencatat');
    const made = after.activities[2]?.symbols[0]?.id;
    expect(after.flows.some(({ to }) => to === made)).toBe(true);
    expect(after.flows.some(({ from }) => from === made)).toBe(true);
    expect(hand.effort().keys).toBe(2);
  });

  it('gives it to another pelaksana in one, and swaps two rows in one', async () => {
    const { page, hand } = await selected('s2');
    await hand.press('1');
    expect((await lanes(page))[1]).toBe('a1');
    const rows = (await fileOf(page)).activities.map(({ id }) => id);
    await hand.press('Alt+ArrowDown');
    const [a, b, c, ...rest] = rows;
    expect((await fileOf(page)).activities.map(({ id }) => id)).toEqual([a, c, b, ...rest]);
  });
});
