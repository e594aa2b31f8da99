/** What the room sees after each press, at the sizes of projectors: in sight, large enough, and whole. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { readSop } from '../../src/model/file.ts';
import { flowById } from '../../src/model/lookup.ts';
import type { Sop } from '../../src/model/sop.ts';
import { answer, exitsOf, press, type Show, startShow, walkOf } from '../../src/store/show.ts';
import { nextFlows } from '../../src/walk/goOn.ts';
import { SHOWING } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import { expectLit, fileWith, leaveStage, litOn, PROJECTORS, present, settled } from './onStage.ts';
import { browserApps } from './page.ts';
import { WORDY } from './wordySop.ts';

const { openWith } = browserApps();

/** The size of the page between the shows, for what the tests do there. */
const DESK = { width: 1366, height: 768 };

let page: Page;
afterEach(async () => {
  await leaveStage(page);
  await page.setViewportSize(DESK);
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

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What the eye meets, px of the window. */
interface Seen {
  /** What of the form nothing lies over: below its kept head, above the card, and as high as the canvas. */
  readonly free: Span;
  readonly rows: readonly Span[];
  readonly symbols: Readonly<Record<string, Span>>;
  /** The numbers of the lit rows, and the heads of all lanes, that are not in sight. */
  readonly hidden: readonly string[];
  /** Texts of the interface that are too small, and of the card that are too small or not whole. */
  readonly small: readonly string[];
  readonly cut: readonly string[];
}

/** Runs in the page; the head of the table is so high, mm. */
function look([lit, head]: readonly [readonly string[], number]): Seen {
  const box = (element: Element) => element.getBoundingClientRect();
  const canvas = box(document.querySelector('.react-flow') as Element);
  const card = document.querySelector('.foot') as HTMLElement;
  const sheet = document.querySelector('.react-flow__viewport') as Element;
  const zoom = new DOMMatrix(getComputedStyle(sheet).transform).a;
  const below = Math.min(canvas.bottom, box(card).top);
  const free = { top: canvas.top + (head * 96 * zoom) / 25.4, bottom: below };
  const isIn = ({ top, bottom, left, right }: DOMRect, from: number) =>
    top >= from - 1 && bottom <= below + 1 && left >= canvas.left - 1 && right <= canvas.right + 1;
  const inSight = (selector: string, from: number) =>
    [...document.querySelectorAll(selector)].some((one) => isIn(box(one), from));
  const lanes = new Set(
    [...document.querySelectorAll('[data-cell="actor"]')].map((one) =>
      one.getAttribute('data-actor'),
    ),
  );
  const isShown = (element: Element) =>
    element.checkVisibility() && box(element).width > 1 && box(element).height > 1;
  const interfaceTexts = [...document.querySelectorAll('.app *')].filter(
    (element) =>
      !element.closest('.react-flow, .sticky-head, .sticky-numbers, svg') &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
      isShown(element),
  );
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  const told = [
    ...card.querySelectorAll(
      '.foot-text, .foot-actor, .foot-round, .foot-number, .foot-quality dd, .foot-exit strong, .foot-note',
    ),
  ].filter(isShown);
  const isWhole = (element: Element) =>
    element.scrollHeight <= element.clientHeight + 2 &&
    element.scrollWidth <= element.clientWidth + 1;
  const frame = box(card);
  return {
    free,
    rows: [...document.querySelectorAll('.lit-row')].map((row) => {
      const { top, bottom } = box(row);
      return { top, bottom };
    }),
    symbols: Object.fromEntries(
      [...document.querySelectorAll('.react-flow__node')].map((node) => {
        const { top, bottom } = box(node);
        return [node.getAttribute('data-id') ?? '', { top, bottom }];
      }),
    ),
    hidden: [
      ...lit.filter((id) => !inSight(`[data-cell="number"][data-activity="${id}"]`, free.top)),
      ...[...lanes].filter((id) => !inSight(`[data-cell="actor"][data-actor="${id}"]`, canvas.top)),
    ].map(String),
    small: [
      ...interfaceTexts.filter((one) => sizeOf(one) < 18),
      ...told.filter((one) => sizeOf(one) < 24),
    ].map((one) => `${one.className}: ${one.textContent}`),
    cut: [
      ...(isWhole(card) && frame.bottom <= innerHeight && frame.right <= innerWidth
        ? []
        : ['the card']),
      ...told
        .filter((one) => getComputedStyle(one).display !== 'inline' && !isWhole(one))
        .map((one) => `${one.className || one.tagName}: ${one.textContent}`),
    ],
  };
}

const AIR = 8;
/** The browser places text and lines to fractions of a pixel. */
const NEAR = 1.5;

const unionOf = (spans: readonly Span[]): Span => ({
  top: Math.min(...spans.map(({ top }) => top)),
  bottom: Math.max(...spans.map(({ bottom }) => bottom)),
});

/** Of the lit rows with where they go and come from, the largest part that has room is in sight. */
function expectInSight({ free, rows, symbols }: Seen, sop: Sop, show: Show): void {
  const walk = walkOf(show);
  const spansOf = (ids: readonly string[]): readonly Span[] =>
    ids.map((id) => symbols[id] ?? { top: -1e6, bottom: 1e6 });
  const ends = (flows: readonly string[], end: 'from' | 'to') =>
    spansOf(flows.flatMap((id) => flowById(sop, id)?.[end] ?? []));
  const to = walk
    ? ends(
        nextFlows(sop, walk).map(({ id }) => id),
        'to',
      )
    : [];
  const from = walk ? ends(walk.taken, 'from') : [];
  const room = free.bottom - free.top - 2 * AIR;
  const wanted = [[...rows, ...to, ...from], [...rows, ...to], [...rows, ...from], rows]
    .map(unionOf)
    .find(({ top, bottom }) => bottom - top <= room);
  const shown = wanted ?? { top: unionOf(rows).top, bottom: unionOf(rows).top + AIR };
  expect(shown.top).toBeGreaterThanOrEqual(free.top - NEAR);
  expect(shown.bottom).toBeLessThanOrEqual(free.bottom + NEAR);
}

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

/** Shows the SOP to its end; what may be cut off is only what `mayBeCut` allows. */
async function expectGoodView(
  sop: Sop,
  size: (typeof PROJECTORS)[number],
  most: number,
  mayBeCut = (_cut: string, _show: Show): boolean => false,
): Promise<void> {
  page = await openWith(fileWith(sop));
  await page.setViewportSize(size);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for await (const { show, seen } of walkThrough(sop, most)) {
    const { small, free, rows, hidden } = seen;
    const where = show.lit.join(' ');
    const cut = seen.cut.filter((text) => !mayBeCut(text, show));
    expect({ where, small, cut }).toEqual({ where, small: [], cut: [] });
    if (show.lit.length === 0) continue;
    expectInSight(seen, sop, show);
    const { top, bottom } = unionOf(rows);
    const isFitting = bottom - top < free.bottom - free.top - 2 * AIR;
    if (isFitting) expect({ where, hidden }).toEqual({ where, hidden: [] });
  }
}

/** An SOP that ends in its second row, with rows below that nothing leads to. */
const manyAfterTheEnd = (rows: number): Sop =>
  sop('A', ['A:(s1)', 'A:(s2)', ...Array.from({ length: rows - 2 }, () => '')], 's1>s2');

const isMutuBaku = (cut: string): boolean => cut.startsWith('DD');
const isSentence = (cut: string): boolean => cut.startsWith('foot-text');

describe.each(PROJECTORS)('at $width x $height', (size) => {
  it.each(SHIPPED)('all of %s is in sight, large and whole', (_, sop) =>
    expectGoodView(sop, size, 60),
  );

  const half = GALLERY.filter((_, i) => i % PROJECTORS.length === PROJECTORS.indexOf(size));
  it.each(half)('%s of the gallery is in sight, large and whole', (name, sop) =>
    // One row of it is as high as a page.
    expectGoodView(sop, size, 12, () => name === 'tall-row.ts'),
  );

  it('where much is said the mutu baku gives way first, and what is done where three rows are lit', () =>
    expectGoodView(
      WORDY,
      size,
      20,
      (cut, { lit }) => isMutuBaku(cut) || (lit.length > 2 && isSentence(cut)),
    ));

  it('where hardly anything was come by the end still fits', async () => {
    page = await openWith(fileWith(manyAfterTheEnd(120)));
    await page.setViewportSize(size);
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
