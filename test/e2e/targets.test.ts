/** Nothing is too small to be pressed, in any state of the editor. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ACTIONS, FORGET_ALL, UI } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import { trials } from '../runs.ts';
import {
  boxOf,
  browserApps,
  button,
  cell,
  clickFlow,
  fileOf,
  laneHead,
  load,
  rowsOf,
  showTable,
  symbol,
} from './page.ts';
import { smallTargets } from './targets.ts';

const { openApp } = browserApps();

/** Decisions with answers that lead nowhere yet stand close to each other. */
const OPEN = {
  format: 'alir',
  version: 1,
  ...sop(
    'Staf Kasubbag Kabag',
    ['Staf:(s1)', 'Kasubbag:<s2>', 'Kabag:<s3>', 'Staf:[s4] Kasubbag:[s5]', 'Staf:(s6)'],
    's1>s2 s4-s5 s4>s6',
  ),
};

const LIST = '1. Staf menerima surat\n2. Kasubbag memeriksa surat\n3. Kabag menandatangani surat';
const TABLE =
  'No\tKegiatan\tPelaksana\tWaktu\n1\tMenerima\tStaf\t5 menit\n2\tMemeriksa\tKasubbag\t1 jam';

const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const shown = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).first().waitFor();

/** States of the editor, each reached as a person reaches it. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'an SOP': async () => {},
  'an SOP shown small': async (page) => {
    await button(page, UI.fitAll).click();
    await shown(page, '.far');
  },
  'a selected decision': async (page) => {
    await symbol(page, 's2').click();
    await shown(page, '.pill');
  },
  'all that can be done with a symbol': async (page) => {
    await symbol(page, 's5').click();
    await button(page, String(ACTIONS.more)).click();
  },
  'a selected arrow': async (page) => {
    await clickFlow(page, 'f1');
    await shown(page, '.pill');
  },
  'a selected lane': async (page) => {
    await laneHead(page, 'Kabag').click();
    await shown(page, '.pill');
  },
  'a cell being typed in': (page) => cell(page, 'k2', 'output').dblclick(),
  'the menu of a symbol': async (page) => {
    await symbol(page, 's5').click({ button: 'right' });
    await shown(page, '[role=menu]');
  },
  'a line being typed': async (page) => {
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('K');
    await shown(page, '[role=option]');
  },
  'looking and replacing': async (page) => {
    await page.keyboard.press('Control+h');
    await shown(page, '.search-bar form');
  },
  'the list of commands': async (page) => {
    await page.keyboard.press('Control+k');
    await shown(page, '.offer');
  },
  'going to a row': async (page) => {
    await page.keyboard.press('Control+g');
    await shown(page, 'dialog[open]');
  },
  'the keys': async (page) => {
    await page.keyboard.press('Control+/');
    await shown(page, 'dialog[open]');
  },
  'the samples': async (page) => {
    await button(page, UI.samples).click();
    await shown(page, '.samples button');
  },
  'the steps': async (page) => {
    await cell(page, 'k1', 'output').click();
    await page.keyboard.type('Surat');
    await page.keyboard.press('Enter');
    await button(page, UI.steps).click();
    await shown(page, '.step');
  },
  'the documents': async (page) => {
    await button(page, UI.documents).click();
    await shown(page, '.document-entry');
    await page
      .getByRole('button', { name: /^Hapus (?!semua)/ })
      .first()
      .click();
    await page.locator('summary').click();
    await button(page, FORGET_ALL.start).click();
    await shown(page, '.forget-all button');
  },
  'the versions': async (page) => {
    await cell(page, 'k1', 'output').click();
    await page.keyboard.type('Surat');
    await page.keyboard.press('Enter');
    await button(page, UI.menu).click();
    await page.getByRole('menuitem', { name: UI.versions }).click();
    await shown(page, '.version-list button');
  },
  'the choices of the sheet': async (page) => {
    await button(page, UI.sheetSettings).click();
    await shown(page, 'dialog[open] input');
  },
  'the exports': async (page) => {
    await button(page, UI.export).click();
    await shown(page, '[role=menuitem]');
  },
  'the findings': async (page) => {
    await button(page, 'Tampilkan temuan').click();
    await shown(page, '.finding');
  },
  'what the SOP takes': async (page) => {
    await button(page, 'Tampilkan temuan').click();
    await page.locator('.time-summary summary').click();
    await shown(page, '.time-summary .row-number');
  },
  'the review': async (page) => {
    await button(page, UI.menu).click();
    await page.getByRole('menuitem', { name: UI.review }).click();
    await shown(page, '.review-choice button');
  },
  'a page of the course': async (page) => {
    await page.keyboard.press('F1');
    await page.locator('.guide-contents button').nth(1).click();
    await shown(page, '.five-symbols');
  },
  'the page of a rule': async (page) => {
    await page.keyboard.press('F1');
    await page.locator('.all-rules button').nth(1).click();
    await shown(page, '.guide-figure.good');
  },
  'a pasted list': async (page) => {
    await paste(page, LIST);
    await shown(page, '.typed-list select');
  },
  'a pasted table': async (page) => {
    await paste(page, TABLE);
    await shown(page, 'dialog[open] select');
  },
};

const states = Object.entries(STATES);

describe('the lanes to choose from', () => {
  it('are told apart, however long their names are and however alike they begin', async () => {
    const page = await openApp();
    const long = 'Kepala Bidang Penyelenggaraan Pelayanan Perizinan';
    const actors = Array.from({ length: 12 }, (_, i) => ({ id: `a${i}`, name: `${long} ${i}` }));
    const activities = OPEN.activities.map((row) => ({
      ...row,
      symbols: row.symbols.map((symbol) => ({ ...symbol, actor: 'a3' })),
    }));
    await load(page, { ...OPEN, actors, activities });
    await showTable(page);
    await symbol(page, 's1').click();
    await page.locator('.pill').getByRole('button', { name: ACTIONS.toLane }).click();
    const lanes = page.locator('.pill .lanes button');
    expect(await lanes.count()).toBe(11);
    const cut = await lanes.evaluateAll(
      (all) =>
        all.filter(
          (lane) => lane.scrollWidth > lane.clientWidth || lane.scrollHeight > lane.clientHeight,
        ).length,
    );
    expect(cut).toBe(0);
    const pill = await boxOf(page.locator('.pill'));
    const canvas = await boxOf(page.getByRole('region', { name: UI.canvas }));
    expect(pill.y).toBeGreaterThanOrEqual(canvas.y);
    expect(pill.y + pill.height).toBeLessThanOrEqual(canvas.y + canvas.height);
    await page
      .locator('.pill')
      .getByRole('button', { name: `${long} 11`, exact: true })
      .click();
    expect(rowsOf(await fileOf(page))[0]).toBe('terminator@a11');
  });
});

async function opened(isFinger: boolean): Promise<Page> {
  const page = await openApp(isFinger ? { context: { hasTouch: true, isMobile: true } } : {});
  await load(page, OPEN);
  await showTable(page);
  await page.getByRole('combobox', { name: 'Ketik satu baris' }).waitFor();
  return page;
}

/** In every run each state is looked at for the mouse or for the finger, and before a release for both. */
const halfOf = (first: 0 | 1) => states.filter((_, i) => i % trials(2, 1) === first % trials(2, 1));

describe('a mouse needs 24 px', () => {
  it.each(halfOf(0))('and has them: %s', async (_, reach) => {
    const page = await opened(false);
    await reach(page);
    await expect.poll(() => smallTargets(page, 24, true)).toEqual([]);
  });
});

describe('a finger needs 44 px', () => {
  it.each(halfOf(1))('and has them: %s', async (_, reach) => {
    const page = await opened(true);
    await reach(page);
    await expect.poll(() => smallTargets(page, 44, false)).toEqual([]);
  });
});
