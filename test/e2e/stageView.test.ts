/** What the room sees after each press, at the sizes of projectors: in sight, large enough, and whole. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { readSop } from '../../src/model/file.ts';
import type { Sop } from '../../src/model/sop.ts';
import { answer, exitsOf, press, type Show, startShow, walkOf } from '../../src/store/show.ts';
import { SHOWING } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import { trials } from '../runs.ts';
import {
  expectLit,
  fileWith,
  leaveStage,
  litOn,
  PROJECTORS,
  present,
  resize,
  settled,
} from './onStage.ts';
import { browserApps, load } from './page.ts';
import { expectInSight, expectReadWhole, look, unionOf } from './stageSight.ts';
import { WORDY } from './wordySop.ts';

const { openApp, openWith } = browserApps();

/** The size of the page between the shows, for what the tests do there. */
const DESK = { width: 1366, height: 768 };

let page: Page;
afterEach(async () => {
  await leaveStage(page);
  await resize(page, DESK);
});

const SHIPPED: readonly (readonly [name: string, sop: Sop])[] = readdirSync('public/contoh')
  .filter((name) => name.endsWith('.alir'))
  .map((name) => {
    const read = readSop(readFileSync(`public/contoh/${name}`, 'utf8'));
    if (!read.ok) throw new Error(read.message);
    return [name, read.sop];
  });

const GALLERY = Object.entries(
  import.meta.glob<Sop>('../gallery/sops/*.ts', { eager: true, import: 'sop' }),
).map(([path, sop]) => [path.replace(/^.*\//, ''), sop] as const);

/** The next press or answer, each exit once before any a second time. */
function nextPress(sop: Sop, show: Show, tried: Map<string, number>): readonly [string, Show] {
  const exits = exitsOf(sop, show);
  if (exits.length === 0) return ['PageDown', press(sop, show, { hasBlanks: false })];
  const [exit] = exits.toSorted((a, b) => (tried.get(a.id) ?? 0) - (tried.get(b.id) ?? 0));
  if (!exit) throw new Error('asked without an exit to choose');
  tried.set(exit.id, (tried.get(exit.id) ?? 0) + 1);
  return [String(exits.indexOf(exit) + 1), answer(sop, show, exit.id)];
}

function headHeight(sop: Sop): number {
  const page = layoutSop(sop).pages.find((one) => one.kind === 'flow');
  return page?.kind === 'flow' ? page.headBottom - page.frame.y : 0;
}

/** Walks to the end and looks after each press. */
async function* walkThrough(sop: Sop, most: number) {
  await present(page);
  const tried = new Map<string, number>();
  let show = startShow(sop);
  for (let presses = 0; presses < most && !walkOf(show)?.isOver; presses++) {
    const [key, next] = nextPress(sop, show, tried);
    show = next;
    await page.keyboard.press(key);
    expect(await litOn(page)).toBe(show.lit.join(' '));
    await settled(page);
    yield { show, seen: await page.evaluate(look, [show.lit, headHeight(sop)] as const) };
  }
}

/** Shows the SOP, and looks after each press. */
async function expectGoodView(
  sop: Sop,
  size: (typeof PROJECTORS)[number],
  most: number,
): Promise<void> {
  page = await openWith(fileWith(sop));
  await resize(page, size);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for await (const { show, seen } of walkThrough(sop, most)) {
    const { small, cut, free, rows, hidden } = seen;
    const where = show.lit.join(' ');
    expect({ where, small, cut }).toEqual({ where, small: [], cut: [] });
    await expectReadWhole(page);
    if (show.lit.length === 0) continue;
    expectInSight(seen, sop, show);
    const { top, bottom } = unionOf(rows);
    if (bottom - top < free.bottom - free.top)
      expect({ where, hidden }).toEqual({ where, hidden: [] });
  }
}

/** No part of a text takes longer to be read, ms. */
const MOST_READING = 14_000;

/** These are looked at in both sizes in every run, the others in one, and before a release all in both. */
const HARD = /^tall-|^persetujuan/;

/** An SOP that ends in its second row, with rows below that nothing leads to. */
const manyAfterTheEnd = (rows: number): Sop =>
  sop('A', ['A:(s1)', 'A:(s2)', ...Array.from({ length: rows - 2 }, () => '')], 's1>s2');

describe.each(PROJECTORS)('at $width x $height', (size) => {
  const isShown = ([name]: readonly [string, Sop], i: number): boolean =>
    HARD.test(name) || i % trials(PROJECTORS.length, 1) === PROJECTORS.indexOf(size) % trials(2, 1);
  it.each(SHIPPED.filter(isShown))('all of %s is in sight, large and whole', (_, sop) =>
    expectGoodView(sop, size, 60),
  );
  it.each(GALLERY.filter(isShown))('%s of the gallery is in sight, large and whole', (_, sop) =>
    expectGoodView(sop, size, 12),
  );

  it('where much is said it is read in parts, and none of it is cut', () =>
    expectGoodView(WORDY, size, 20));

  it('what is read in parts turns by itself, and stays where a hand has turned it', async () => {
    page = await openApp({ context: { viewport: size }, before: (it) => it.clock.install() });
    await load(page, fileWith(WORDY));
    await present(page);
    for (const lit of ['k1', 'k2', 'k3']) {
      await page.keyboard.press('PageDown');
      await expectLit(page, lit);
    }
    const sign = page.locator('.foot-turn');
    await expect.poll(() => sign.textContent()).toContain('1/');
    await page.clock.fastForward(MOST_READING);
    await expect.poll(() => sign.textContent()).toContain('2/');
    await sign.click();
    const turned = await sign.textContent();
    await page.clock.fastForward(2 * MOST_READING);
    expect(await sign.textContent()).toBe(turned);
    await page.keyboard.press('y');
    await expect.poll(() => sign.textContent()).toContain('1/');
  });

  it('where hardly anything was come by the end still fits', async () => {
    page = await openWith(fileWith(manyAfterTheEnd(120)));
    await resize(page, size);
    await present(page);
    for (const lit of ['k1', 'k2', '']) {
      await page.keyboard.press('PageDown');
      await expectLit(page, lit);
    }
    await settled(page);
    const { small, cut } = await page.evaluate(look, [[], 0] as const);
    expect({ small, cut }).toEqual({ small: [], cut: [] });
    expect(await page.locator('.foot').textContent()).toContain(SHOWING.moreUnwalked(88));
  });
});
