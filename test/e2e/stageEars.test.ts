/** The stage for people who hear it, or see little: what axe finds in every state, in both themes, and what is small. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { STAGE_IDENTITY, STAGE_TIMER, STAGE_TOOLS } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import { violationsOf } from './axe.ts';
import { fileWith, leaveStage, PROJECTORS, present, resize, settled, walk } from './onStage.ts';
import { browserApps, button, cell, symbol } from './page.ts';

const { openWith } = browserApps();

const DECIDED = sop(
  'Staf Kasubbag',
  ['Staf:(s1)', 'Kasubbag:<s2>', 'Staf:[s3]', 'Kasubbag:[s4]', 'Staf:(s5)'],
  's1>s2 s2>s1:Tidak s2>s3:Ya s3>s4 s4>s5',
);

/** States of the stage, each reached as a facilitator reaches it. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'before the first press': async () => {},
  'a lit row': (page) => walk(page, 'PageDown=k1'),
  'a decision with an exit pointed at': (page) => walk(page, 'PageDown=k1 PageDown=k2 PageDown=k2'),
  'a row in its second round': (page) => walk(page, 'PageDown=k1 PageDown=k2 t=k1'),
  'the end': (page) =>
    walk(page, 'PageDown=k1 PageDown=k2 y=k3 PageDown=k4 PageDown=k5 PageDown=-'),
  'rows being brought in': (page) => walk(page, 'k=- PageDown=k1 PageDown=k1 PageDown=k2'),
  'all its tools': async (page) => {
    const more = button(page, STAGE_TOOLS.more);
    if (await more.isVisible()) await more.click();
  },
  'the identity': async (page) => {
    await page.keyboard.press('i');
    await page.getByRole('region', { name: STAGE_IDENTITY.name }).waitFor();
  },
  'the timer': async (page) => {
    await page.keyboard.press('w');
    await page.getByRole('region', { name: STAGE_TIMER.name }).waitFor();
  },
  'the look from the back row': (page) => page.keyboard.press('c'),
  'what the checker finds': (page) => walk(page, 'm=- PageDown=k1 PageDown=k2'),
  editing: async (page) => {
    await walk(page, 'PageDown=k1 e=k1');
    await symbol(page, 's1').click();
  },
  'a cell being typed in': async (page) => {
    await walk(page, 'PageDown=k1 e=k1');
    await cell(page, 'k1', 'output').dblclick();
  },
};

let page: Page;
afterEach(async () => {
  await leaveStage(page);
  await resize(page, { width: 1366, height: 768 });
});

/** Texts of the interface under 18 px, with their size. Runs in the page. */
function smallTexts(): readonly string[] {
  const isOfForm = '.react-flow, .sticky-head, .sticky-numbers, .hidden-text, .cell-editor, svg';
  return [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        !element.closest(isOfForm) &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
        element.checkVisibility() &&
        element.getBoundingClientRect().width > 1 &&
        element.getBoundingClientRect().height > 1,
    )
    .map((element) => [Number.parseFloat(getComputedStyle(element).fontSize), element] as const)
    .filter(([size]) => size < 18)
    .map(([size, element]) => `${size} ${element.className}: ${element.textContent}`);
}

describe.each(['light', 'dark'])('axe finds nothing wrong with the %s stage in', (theme) => {
  it.each(Object.entries(STATES))('%s', async (name, reach) => {
    page = await openWith(fileWith(DECIDED));
    const at = Object.keys(STATES).indexOf(name) + (theme === 'light' ? 0 : 1);
    await resize(page, PROJECTORS[at % PROJECTORS.length] ?? PROJECTORS[0]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await present(page);
    if (theme === 'dark') await page.keyboard.press('g');
    await reach(page);
    await settled(page);
    const [violations, small] = [await violationsOf(page), await page.evaluate(smallTexts)];
    expect({ violations, small }).toEqual({ violations: [], small: [] });
  });
});
