/** What the room sees of the stage, and what has to be in sight, whole and large. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { flowById } from '../../src/model/lookup.ts';
import type { Sop } from '../../src/model/sop.ts';
import { litSymbols, type Show, walkOf } from '../../src/store/show.ts';
import { nextFlows } from '../../src/walk/goOn.ts';
import { settled } from './onStage.ts';

export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What the eye meets, px of the window. */
export interface Seen {
  /** What of the form nothing lies over: below its kept head, above the card, and as high as the canvas. */
  readonly free: Span & { readonly head: number };
  /** Width of the form, as a part of the canvas. */
  readonly width: number;
  readonly rows: readonly Span[];
  readonly symbols: Readonly<Record<string, Span>>;
  /** The numbers of the lit rows, and the heads of all lanes, that are not in sight. */
  readonly hidden: readonly string[];
  /** Texts of the interface that are too small, and of the card that are too small or not whole. */
  readonly small: readonly string[];
  readonly cut: readonly string[];
}

/** Runs in the page; the head of the table is so high, mm. */
export function look([lit, head]: readonly [readonly string[], number]): Seen {
  const box = (element: Element) => element.getBoundingClientRect();
  const canvas = box(document.querySelector('.react-flow') as Element);
  const card = document.querySelector('.foot') as HTMLElement;
  const sheet = document.querySelector('.react-flow__viewport') as Element;
  const zoom = new DOMMatrix(getComputedStyle(sheet).transform).a;
  const below = Math.min(canvas.bottom, box(card).top);
  const headHeight = (head * 96 * zoom) / 25.4;
  const free = { top: canvas.top + headHeight, bottom: below, head: headHeight };
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
      '.foot-text, .foot-actor, .foot-round, .foot-number, .foot-quality :is(div, dd), .foot-exit strong, .foot-note',
    ),
  ].filter(isShown);
  const isWhole = (element: Element) =>
    element.scrollHeight <= element.clientHeight + 2 &&
    element.scrollWidth <= element.clientWidth + 1;
  // What is longer than its place takes turns; expectReadWhole looks at that.
  const isInTurns = (element: Element) =>
    document.querySelector('.foot-turn') !== null &&
    element.scrollWidth <= element.clientWidth + 1 &&
    element.clientHeight >= sizeOf(element);
  const frame = box(card);
  return {
    free,
    width: (box(document.querySelector('.lit-row') ?? card).width + 20) / canvas.width,
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
      ...told.filter((one) => one.tagName !== 'DIV' && sizeOf(one) < 24),
    ].map((one) => `${one.className}: ${one.textContent}`),
    cut: [
      ...(isWhole(card) && frame.bottom <= innerHeight && frame.right <= innerWidth
        ? []
        : ['the card']),
      ...told
        .filter((one) => getComputedStyle(one).display !== 'inline')
        .filter((one) => !isWhole(one) && !isInTurns(one))
        .map((one) => `${one.className || one.tagName}: ${one.textContent}`),
      ...[...document.querySelectorAll('.stage-head *')]
        .filter((one) => isShown(one) && (box(one).left < 0 || box(one).right > innerWidth))
        .map((one) => `${one.className || one.tagName}: ${one.textContent}`),
    ],
  };
}

/** Air around what is in sight, px. */
const AIR = 8;
/** The browser places text and lines to fractions of a pixel. */
const NEAR = 1.5;

export const unionOf = (spans: readonly Span[]): Span => ({
  top: Math.min(...spans.map(({ top }) => top)),
  bottom: Math.max(...spans.map(({ bottom }) => bottom)),
});

/** The form becomes no smaller than this part of the room's width for the sake of a row. */
const SMALLEST = 0.42;

/** Of the lit rows with where they go and come from, the largest part that has room is in sight. */
export function expectInSight({ free, rows, symbols, width }: Seen, sop: Sop, show: Show): void {
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
  const lit = spansOf(litSymbols(sop, show));
  const room = free.bottom - free.top - 2 * AIR;
  const shown = [[...rows, ...to, ...from], [...rows, ...to], [...rows, ...from], rows, lit]
    .filter((spans) => spans.length > 0)
    .map(unionOf)
    .find(({ top, bottom }) => bottom - top <= room + 0.5);
  // Rows that have no room would have some on a smaller form.
  const { top, bottom } = unionOf(rows);
  if (bottom - top > room + NEAR)
    expect(((bottom - top + free.head) / (room + free.head)) * (1 / width)).toBeGreaterThan(
      1 / SMALLEST,
    );
  if (!shown) return;
  expect(shown.top).toBeGreaterThanOrEqual(free.top - NEAR);
  expect(shown.bottom).toBeLessThanOrEqual(free.bottom + NEAR);
}

/** Turns through the parts of the card's long texts: each part is whole lines, and together they are all there is. */
export async function expectReadWhole(page: Page): Promise<void> {
  const turn = page.locator('.foot-turn');
  if ((await turn.count()) === 0) return;
  const parts = Number(/\d+$/.exec((await turn.textContent()) ?? '')?.[0]);
  const read = new Map<string, { shown: boolean[]; height: number }>();
  for (let part = 0; part < parts; part++) {
    for (const { text, line, from, to, lines } of await page.evaluate(partsShown)) {
      expect([text, Math.abs(from - Math.round(from)), lines % 1]).toEqual([text, 0, 0]);
      const { shown } = read.get(text) ?? { shown: [] };
      for (let at = from; at < to; at++) shown[at] = true;
      read.set(text, { shown, height: lines });
      expect(line).toBeGreaterThanOrEqual(24);
    }
    await turn.click();
    await settled(page);
  }
  for (const [text, { shown, height }] of read)
    expect([text, Array.from({ length: height }, (_, i) => shown[i] === true)]).toEqual([
      text,
      Array.from({ length: height }, () => true),
    ]);
}

/** Runs in the page: which lines of each long text are to be seen now. */
function partsShown() {
  return [...document.querySelectorAll('.foot *')]
    .filter((one) => getComputedStyle(one).overflowY === 'hidden' && one.clientHeight > 1)
    .filter(
      (one) => one.scrollHeight > one.clientHeight + 2 && !one.closest('.foot-exit-text > span'),
    )
    .map((one) => {
      const line = Number.parseFloat(getComputedStyle(one).lineHeight);
      return {
        text: one.textContent ?? '',
        line,
        from: one.scrollTop / line,
        to: (one.scrollTop + one.clientHeight) / line,
        lines: one.scrollHeight / line,
      };
    });
}
