/** Sajikan: the walk through the form by a clicker's keys, by the pointer and by the thread. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { CLICKER, GO_TO_ROW, SHOWING, STAGE_NOTES, STAGE_TOOLS, UI } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import {
  expectLit,
  fileWith,
  foot,
  leaveStage,
  litOn,
  present,
  settled,
  stage,
  viewOf,
  walk,
} from './onStage.ts';
import { browserApps, button, fileOf, load } from './page.ts';

const { openApp, openWith } = browserApps('windows');

let page: Page;
afterEach(() => leaveStage(page));

/** The stage of a document, with nothing lit yet. */
async function stageOf(document: Sop): Promise<Page> {
  page = await openWith(fileWith(document));
  await present(page);
  return page;
}

/** A loop by Tidak, and then two that are done side by side and come together. */
const DECIDED = sop(
  'A B',
  ['A:(s1)', 'B:<s2>', 'A:[s3]', 'B:[s4]', 'A:[s5]', 'A:(s6)'],
  's1>s2 s2>s1:Tidak s2>s3:Ya s3>s4 s3>s5 s4>s6 s5>s6',
);

const THREE_EXITS = sop(
  'A B',
  ['A:(s1)', 'A:<s2>', 'B:[s3]', 'B:[s4]', 'B:[s5]', 'A:(s6)'],
  's1>s2 s2>s5:Perlengkapan s2>s3:Kepegawaian s2>s4:Keuangan s3>s6 s4>s6 s5>s6',
);

const TWO_STARTS = sop(
  'A B',
  ['A:(s1)', 'B:(s2)', 'A:<s3>', 'A:(s4)', 'B:(s5)'],
  's1>s3 s2>s3 s3>s4:Ya s3>s5:Tidak',
);

describe('the stage', () => {
  it('is there by F5 and by the button, has the form alone, and is left by Esc', async () => {
    page = await openWith(fileWith(DECIDED));
    for (const begin of [() => page.keyboard.press('F5'), () => button(page, UI.present).click()]) {
      const before = [await viewOf(page), JSON.stringify(await fileOf(page))];
      await begin();
      await stage(page).waitFor();
      await foot(page).waitFor();
      expect(await litOn(page)).toBe('');
      expect(await page.getByRole('region', { name: 'Palet' }).isVisible()).toBe(false);
      expect(await button(page, UI.save).isVisible()).toBe(false);
      await walk(page, 'PageDown=k1 PageDown=k2');
      await page.keyboard.press('Escape');
      await stage(page).waitFor({ state: 'detached' });
      await expect.poll(() => viewOf(page)).toBe(before[0]);
      expect(JSON.stringify(await fileOf(page))).toBe(before[1]);
      expect(await button(page, UI.undo).isEnabled()).toBe(false);
    }
  });

  it('says what the clicker does until it is pressed', async () => {
    await stageOf(DECIDED);
    const help = page.getByRole('list', { name: CLICKER.name });
    await help.waitFor();
    await walk(page, 'PageDown=k1');
    expect(await help.isVisible()).toBe(false);
  });

  it('takes the strip of keys away by Esc, and goes with it only while nothing has been pressed', async () => {
    await stageOf(DECIDED);
    const help = page.getByRole('list', { name: CLICKER.name });
    await walk(page, 'PageDown=k1');
    for (const key of ['F1', '?']) {
      await page.keyboard.press(key);
      await help.waitFor();
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'detached' });
      expect(await litOn(page)).toBe('k1');
    }
    await leaveStage(page);
    await present(page);
    await help.waitFor();
    await page.keyboard.press('Escape');
    await stage(page).waitFor({ state: 'detached' });
  });

  it('reads out what is lit: its number, who does it, what is done and its mutu baku', async () => {
    const told: Sop = {
      ...DECIDED,
      activities: DECIDED.activities.map((row) => ({
        ...row,
        ...{ requirements: 'Berkas\nKartu', duration: '5 menit', output: 'Tanda terima' },
      })),
    };
    await stageOf(told);
    await walk(page, 'PageDown=k1 PageDown=k2');
    for (const text of ['2', 'B', 'Kegiatan 2', 'Berkas · Kartu', '5 menit', 'Tanda terima'])
      await foot(page).getByText(text, { exact: true }).first().waitFor();
    expect(await page.locator('.stage-head').textContent()).toContain(SHOWING.elapsed('10 menit'));
  });
});

describe('a press', () => {
  it.each([
    ['PageDown', 'PageUp'],
    [' ', 'Backspace'],
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    ['Enter', 'PageUp'],
  ])('of %j goes on, of %s back', async (on, back) => {
    await stageOf(DECIDED);
    await walk(page, `${on === ' ' ? 'Space' : on}=k1 ${back}=-`);
  });

  it('of the form goes on, and so does the button', async () => {
    await stageOf(DECIDED);
    await page.mouse.click(500, 200);
    await expectLit(page, 'k1');
    await button(page, STAGE_TOOLS.next).click();
    await expectLit(page, 'k2');
    await button(page, STAGE_TOOLS.back).click();
    await expectLit(page, 'k1');
  });

  it('that is held down goes on once', async () => {
    await stageOf(DECIDED);
    await page.keyboard.down('PageDown');
    await page.keyboard.down('PageDown');
    await page.keyboard.down('PageDown');
    await page.keyboard.up('PageDown');
    expect(await litOn(page)).toBe('k1');
  });

  it('back is exact however long the way', async () => {
    await stageOf(DECIDED);
    const way = 'PageDown=k1 PageDown=k2 1=k1 PageDown=k2 2=k3 PageDown=k4+k5 PageDown=k6';
    await walk(page, `${way} PageDown=-`);
    await walk(page, 'PageUp=k6 PageUp=k4+k5 PageUp=k3 PageUp=k2');
    expect(await foot(page).textContent()).toContain(SHOWING.round(2));
    await walk(page, 'PageUp=k1 PageUp=k2');
    expect(await foot(page).textContent()).not.toContain(SHOWING.round(2));
    await walk(page, 'PageUp=k1 PageUp=- PageUp=-');
    expect(await foot(page).textContent()).toContain(SHOWING.beginHelp);
  });
});

describe('at a decision', () => {
  const pointed = (): Promise<readonly string[]> =>
    page.locator('.foot-exit.pointed strong').allInnerTexts();

  it('a press waits, and points at the exits one after the other', async () => {
    await stageOf(THREE_EXITS);
    await walk(page, 'PageDown=k1 PageDown=k2');
    expect(await page.locator('.foot-exit strong').allInnerTexts()).toEqual([
      ...['Perlengkapan', 'Kepegawaian', 'Keuangan'],
    ]);
    expect(await pointed()).toEqual([]);
    for (const name of ['Perlengkapan', 'Kepegawaian', 'Keuangan', 'Perlengkapan']) {
      await walk(page, 'PageDown=k2');
      expect(await pointed()).toEqual([name]);
      expect(await page.locator('.preview-target').count()).toBe(1);
    }
  });

  it('digits choose by the order of the file', async () => {
    await stageOf(THREE_EXITS);
    await walk(page, 'PageDown=k1 PageDown=k2 1=k5 PageUp=k2 2=k3 PageUp=k2 3=k4');
    await walk(page, 'PageUp=k2 4=k2 9=k2 0=k2');
  });

  it('Y and T choose by what the exits say, not by their order', async () => {
    await stageOf(DECIDED);
    await walk(page, 'PageDown=k1 PageDown=k2 y=k3 PageUp=k2 t=k1 PageDown=k2 Shift+T=k1');
  });

  it('Enter takes the exit that is pointed at, and so does a key that is held', async () => {
    await stageOf(THREE_EXITS);
    await walk(page, 'PageDown=k1 PageDown=k2 PageDown=k2 PageDown=k2 Enter=k3');
    await walk(page, 'PageUp=k2 Enter=k2 Enter=k5 PageUp=k2');
    await page.keyboard.down('PageDown');
    expect(await litOn(page)).toBe('k2');
    for (const _ of [1, 2, 3]) await page.keyboard.down('PageDown');
    await page.keyboard.up('PageDown');
    expect(await litOn(page)).toBe('k5');
  });

  it('an exit is previewed under the pointer and taken by a click', async () => {
    await stageOf(THREE_EXITS);
    await walk(page, 'PageDown=k1 PageDown=k2');
    const exit = page.locator('.foot-exit', { hasText: 'Keuangan' });
    await exit.hover();
    expect(await pointed()).toEqual(['Keuangan']);
    expect(await exit.textContent()).toContain(`${SHOWING.exitTo(4)}. Kegiatan 4`);
    await exit.click();
    await expectLit(page, 'k4');
    await walk(page, 'Space=k6');
  });
});

describe('a walk', () => {
  it('counts the rounds of a loop', async () => {
    await stageOf(DECIDED);
    await walk(page, 'PageDown=k1 PageDown=k2 t=k1');
    await foot(page).getByText(SHOWING.round(2)).waitFor();
    await walk(page, 'PageDown=k2 t=k1');
    await foot(page).getByText(SHOWING.round(3)).waitFor();
  });

  it('says at its end how many activities were walked again, which are not rounds', async () => {
    await stageOf(DECIDED);
    await walk(page, 'PageDown=k1 PageDown=k2 t=k1 PageDown=k2 y=k3 PageDown=k4+k5');
    await walk(page, 'PageDown=k6 PageDown=-');
    await foot(page).getByText('8 kegiatan dilalui, 2 di antaranya ulangan').waitFor();
  });

  it('lights parallel rows together and goes on when all are done', async () => {
    await stageOf(DECIDED);
    await walk(page, 'PageDown=k1 PageDown=k2 y=k3 PageDown=k4+k5');
    expect(await page.locator('.foot-number').allInnerTexts()).toEqual(['4', '5']);
    await walk(page, 'PageDown=k6');
  });

  it('begins at all starts, and ends at any end', async () => {
    await stageOf(TWO_STARTS);
    await walk(page, 'PageDown=k1+k2 PageDown=k3 y=k4 PageDown=-');
    expect(await foot(page).textContent()).toContain(SHOWING.over);
    await walk(page, 'PageUp=k4 PageUp=k3 t=k5 PageDown=-');
  });

  it('says at its end what was not come by, leads there, and begins again', async () => {
    await stageOf(DECIDED);
    await page.getByRole('navigation', { name: SHOWING.thread }).waitFor();
    const thread = page.getByRole('navigation', { name: SHOWING.thread });
    await thread.getByRole('button', { name: SHOWING.threadRow(6, 'Kegiatan 6') }).click();
    await expectLit(page, 'k6');
    await walk(page, 'PageDown=- PageDown=-');
    expect(await foot(page).textContent()).toContain(SHOWING.unwalked);
    expect(await page.locator('.foot-left button').allInnerTexts()).toEqual([
      ...['1', '2', '3', '4', '5'],
    ]);
    await button(page, SHOWING.goTo(3)).click();
    await expectLit(page, 'k3');
    await walk(page, 'PageDown=k4+k5 PageDown=k6 PageDown=-');
    expect(await page.locator('.foot-left button').allInnerTexts()).toEqual(['1', '2']);
    await button(page, SHOWING.again).click();
    await expectLit(page, '');
    await walk(page, 'PageDown=k1 PageUp=- PageUp=- PageUp=k6');
  });

  it('goes where the thread is pressed, and exactly back', async () => {
    await stageOf(DECIDED);
    await walk(page, 'PageDown=k1 PageDown=k2');
    await settled(page);
    const before = await foot(page).textContent();
    const thread = page.getByRole('navigation', { name: SHOWING.thread });
    await thread.getByRole('button').nth(4).click();
    await expectLit(page, 'k5');
    expect(await thread.locator('[aria-current="step"]').textContent()).toBe('5');
    await walk(page, 'PageDown=k6 PageUp=k5 PageUp=k2');
    expect(await foot(page).textContent()).toBe(before);
    await walk(page, 'y=k3');
  });

  it('goes to a row by its number, as the editor does', async () => {
    await stageOf(DECIDED);
    await page.keyboard.press('Control+g');
    await page.getByRole('textbox', { name: GO_TO_ROW.number }).fill('4');
    await page.keyboard.press('Enter');
    await expectLit(page, 'k4');
    await walk(page, 'PageDown=k6 PageUp=k4 PageUp=-');
  });

  it('begins again by F5, and can be gone back to', async () => {
    await stageOf(DECIDED);
    await walk(page, 'PageDown=k1 PageDown=k2 F5=- PageDown=k1 PageUp=- PageUp=k2');
  });
});

describe('where the SOP is not sound the stage says so in one line and goes on', () => {
  const note = (): Promise<readonly string[]> => page.locator('.foot-note').allInnerTexts();

  it('a decision without exits', async () => {
    await stageOf(sop('A', ['A:(s1)', 'A:<s2>', 'A:[s3]', 'A:(s4)'], 's1>s2 s3>s4'));
    await walk(page, 'PageDown=k1 PageDown=k2');
    expect(await note()).toEqual([STAGE_NOTES.noExit(2)]);
    await walk(page, 'PageDown=k3 PageDown=k4 PageDown=-');
  });

  it('a row that nothing leads to', async () => {
    await stageOf(sop('A', ['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s3'));
    await walk(page, 'PageDown=k1 PageDown=k3 PageDown=-');
    expect(await page.locator('.foot-left button').allInnerTexts()).toEqual(['2']);
    await button(page, SHOWING.goTo(2)).click();
    await expectLit(page, 'k2');
    expect(await note()).toEqual([STAGE_NOTES.noExit(2)]);
  });

  it('a circle with no way out', async () => {
    await stageOf(sop('A', ['A:(s1)', 'A:[s2]', 'A:[s3]', 'A:(s4)'], 's1>s2 s2>s3 s3>s2'));
    await walk(page, 'PageDown=k1 PageDown=k2 PageDown=k3 PageDown=k2 PageDown=k3 PageDown=k2');
    expect(await note()).toEqual([STAGE_NOTES.noWayOut(2)]);
    await walk(page, 'PageDown=k3 PageDown=k2');
  });

  it('an empty SOP', async () => {
    await stageOf(sop('', []));
    await walk(page, 'PageDown=-');
    expect(await note()).toEqual([STAGE_NOTES.empty]);
    await walk(page, 'PageDown=- PageUp=- e=-');
    expect(await stage(page).isVisible()).toBe(true);
  });

  it('a row without symbols in mid-show', async () => {
    await stageOf(sop('A', ['A:(s1)', '', 'A:(s3)'], 's1>s3'));
    await walk(page, 'PageDown=k1 PageDown=k3');
    expect(await note()).toEqual([STAGE_NOTES.noSymbols([2])]);
    const thread = page.getByRole('navigation', { name: SHOWING.thread });
    await thread.getByRole('button').nth(1).click();
    expect(await note()).toEqual([STAGE_NOTES.noSymbols([2])]);
    await walk(page, 'PageDown=-');
  });

  it('a browser that refuses the whole screen', async () => {
    page = await openApp({
      before: (other) =>
        other.addInitScript(() => {
          Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
        }),
    });
    await load(page, fileWith(DECIDED));
    await present(page);
    await expect.poll(note).toEqual([SHOWING.noFullScreen]);
    await walk(page, 'PageDown=k1');
    expect(await note()).toEqual([]);
  });
});
