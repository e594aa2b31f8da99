/** What the stage looks like while it is walked and edited: thick lines, large letters, and one theme for all of it. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { FINDINGS_PANEL, LINE, SHOWING, UI } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import {
  fileWith,
  foot,
  leaveStage,
  PROJECTORS,
  present,
  resize,
  settled,
  stage,
  walk,
} from './onStage.ts';
import { boxOf, browserApps, button, type Column, cell, symbol } from './page.ts';
import { WORDY } from './wordySop.ts';

const { openWith } = browserApps();

const FOUR = sop(
  'Staf Kepala',
  ['Staf:(s1)', 'Kepala:<s2>', 'Staf:[s3]', 'Kepala:(s4)'],
  's1>s2 s2>s3:Ya s2>s1:Tidak s3>s4',
);

const ELEVEN = sop(
  'Staf',
  Array.from({ length: 11 }, (_, i) => `Staf:[s${i + 1}]`),
  Array.from({ length: 10 }, (_, i) => `s${i + 1}>s${i + 2}`).join(' '),
);

let page: Page;
afterEach(async () => {
  await leaveStage(page);
  await resize(page, { width: 1366, height: 768 });
});

async function show(document: typeof FOUR, size = PROJECTORS[0] as Size): Promise<void> {
  page = await openWith(fileWith(document));
  await resize(page, size);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await present(page);
}
type Size = (typeof PROJECTORS)[number];

/** How thick the lines are that an element of the form draws, px on the screen. */
const thickness = (lines: Locator): Promise<readonly number[]> =>
  lines.evaluateAll((all) =>
    all.map((line) => {
      const scale = (line as SVGGraphicsElement).getScreenCTM()?.a ?? 0;
      return Number.parseFloat(getComputedStyle(line).strokeWidth) * scale;
    }),
  );

/** How light the ground is that an element has, from 0 to 1. */
const lightness = (element: Locator): Promise<number> =>
  element.evaluate((one) => {
    const own = /\d+, \d+, \d+/.exec(getComputedStyle(one).backgroundColor)?.[0] ?? '255, 255, 255';
    return Math.max(...own.split(', ').map(Number)) / 255;
  });

describe.each(PROJECTORS)('at $width x $height', (size) => {
  it('every line of the form is 2.5 px thick, the kept head and shrunken rows included', async () => {
    await show(WORDY, size);
    for (const keys of ['PageDown=k1 PageDown=k2 PageDown=k3', '1=k4 PageDown=k5+k6+k7']) {
      await walk(page, keys);
      await settled(page);
      for (const lines of ['.page-ink', '.sticky-head']) {
        const all = await thickness(
          page.locator(`${lines} [data-rules] path[stroke], ${lines} path[data-flow]`),
        );
        expect(all.length).toBeGreaterThan(0);
        expect(Math.min(...all)).toBeGreaterThanOrEqual(2.49);
      }
    }
  });

  it.each<Column>(['description', 'remarks'])(
    'what is typed into %s is as large as what is read out, and on the form',
    async (column) => {
      await show(WORDY, size);
      await walk(page, 'PageDown=k1 PageDown=k2 e=k2');
      await settled(page);
      await cell(page, 'k2', column).dblclick();
      const field = page.locator('.cell-editor');
      await page.keyboard.insertText(' Kata yang diucapkan ruangan '.repeat(8));
      await settled(page);
      const letters = await field.evaluate((element) => {
        const zoom = element.getBoundingClientRect().width / (element as HTMLElement).offsetWidth;
        return Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
      });
      expect(letters).toBeGreaterThanOrEqual(23.9);
      const [box, canvas] = [await boxOf(field), await boxOf(page.locator('.react-flow'))];
      expect(box.x).toBeGreaterThanOrEqual(canvas.x);
      expect(box.x + box.width).toBeLessThanOrEqual(canvas.x + canvas.width);
      expect(box.y).toBeGreaterThanOrEqual(canvas.y);
      expect(box.y + box.height).toBeLessThanOrEqual(canvas.y + canvas.height);
    },
  );

  it('what is selected is read out to its end, in parts where it is long', async () => {
    await show(WORDY, size);
    await walk(page, 'PageDown=k1 PageDown=k2 e=k2');
    await cell(page, 'k2', 'requirements').click();
    const [text, turn] = [page.locator('.stage-echo > p'), page.locator('.foot-turn')];
    await text.waitFor();
    const parts = (await turn.count()) === 0 ? 1 : Number((await turn.textContent())?.slice(-1));
    const [height, all] = await text.evaluate((one) => [one.clientHeight, one.scrollHeight]);
    expect(parts).toBe(Math.ceil((all ?? 0) / (height ?? 1)));
    for (let part = 1; part < parts; part++) await turn.click();
    expect(await text.evaluate((one) => one.scrollTop + one.clientHeight)).toBe(all);
    expect(
      await page.locator('.stage-echo').evaluate((one) => one.scrollHeight - one.clientHeight),
    ).toBe(0);
  });

  it('a line that is typed is seen whole, and so is what is understood of it', async () => {
    await show(FOUR, size);
    await walk(page, 'PageDown=k1 e=k1');
    const field = page.getByRole('combobox', { name: LINE.name });
    await field.fill('Kepala: Memeriksa kelengkapan berkas? 10 menit > Berkas lengkap');
    await page.locator('.line-chips').waitFor();
    for (const part of [field, page.locator('.line-chips')]) {
      const [wide, high] = await part.evaluate((one) => [
        one.scrollWidth - one.clientWidth,
        one.scrollHeight - one.clientHeight,
      ]);
      expect([wide, high]).toEqual([0, 0]);
    }
  });

  it('the title and where we are stand above the form, none of a common title cut', async () => {
    const title = 'Penanganan Surat Masuk Dinas';
    await show({ ...WORDY, identity: { ...WORDY.identity, title } }, size);
    await walk(page, 'PageDown=k1 PageDown=k2');
    const heading = stage(page).getByRole('heading', { name: title, level: 1 });
    const { x, y, width, height } = await boxOf(heading);
    expect(x >= 0 && y >= 0 && width > 100 && height >= 18).toBe(true);
    expect(await heading.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    const where = await boxOf(page.locator('.stage-where'));
    expect(where.y).toBeGreaterThanOrEqual(y + height - 1);
    const main = await boxOf(page.locator('.stage-main'));
    expect(where.y + where.height).toBeLessThanOrEqual(main.y);
    await page.keyboard.press('e');
    expect(await heading.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });

  it('every number of the thread stays within its frame', async () => {
    await show(ELEVEN, size);
    await walk(page, 'PageDown=k1');
    const thread = page.getByRole('navigation', { name: SHOWING.thread });
    await thread.getByRole('button').nth(9).click();
    await walk(page, 'PageDown=k11');
    const rooms = await thread.getByRole('button').evaluateAll((all) =>
      all.map((one) => {
        const text = document.createRange();
        text.selectNodeContents(one);
        return one.clientWidth - text.getBoundingClientRect().width;
      }),
    );
    expect(rooms.length).toBe(11);
    expect(Math.min(...rooms)).toBeGreaterThanOrEqual(0);
  });

  it('nothing of the line above the form is cut while it is edited', async () => {
    await show(WORDY, size);
    await walk(page, 'PageDown=k1 PageDown=k2 PageDown=k3 e=k3');
    const { x, width } = await boxOf(page.locator('.stage-tools > button').last());
    expect(x + width).toBeLessThanOrEqual(size.width);
  });
});

it('in the dark all parts of the editor are dark, the field that is typed in included', async () => {
  await show(FOUR);
  await walk(page, 'g=- m=- PageDown=k1 e=k1');
  await symbol(page, 's1').click();
  const parts = ['.palette', '.card', '.line-bar', '.line-field input', '.findings', '.finding'];
  for (const part of parts)
    expect([part, await lightness(page.locator(part).first())]).toEqual([
      part,
      expect.closeTo(0.15, 0),
    ]);
  await cell(page, 'k1', 'output').dblclick();
  expect(await lightness(page.locator('.cell-editor'))).toBeLessThan(0.3);
});

describe('findings while someone edits', () => {
  const panel = (): Locator => page.getByRole('region', { name: UI.findings });

  it('are kept silent until asked for, and then read as large as the stage', async () => {
    await show(FOUR, PROJECTORS[1]);
    await walk(page, 'PageDown=k1 e=k1');
    expect(await panel().isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await walk(page, 'm=k1 e=k1');
    const first = panel().locator('.finding').first();
    await first.waitFor();
    const { width } = await boxOf(page.locator('.react-flow'));
    expect(width).toBeGreaterThan(900);
    const sizes = await panel()
      .locator('.finding *')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    await first.click();
    expect(await page.locator('.app.editing').count()).toBe(1);
    await button(page, FINDINGS_PANEL.hide).click();
    expect(await panel().locator('.finding').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.app.editing').count()).toBe(0);
  });
});

it('a press at a decision, while someone edits, shows its exits', async () => {
  await show(FOUR);
  await walk(page, 'PageDown=k1 PageDown=k2 e=k2 PageDown=k2');
  await foot(page).getByText(SHOWING.choose).waitFor();
  await walk(page, '1=k3');
});

it('says so where the time of a row is that of one of several', async () => {
  const [first, ...others] = FOUR.activities;
  if (!first) throw new Error('no row');
  await show({
    ...FOUR,
    activities: [
      { ...first, duration: '5 menit' },
      { ...others[0], duration: '2 menit/berkas' },
      ...others.slice(1),
    ] as never,
  });
  const time = page.locator('.stage-time');
  await walk(page, 'PageDown=k1');
  expect(await time.textContent()).toBe(SHOWING.elapsed('5 menit'));
  await walk(page, 'PageDown=k2');
  expect(await time.textContent()).toBe(`${SHOWING.elapsed('7 menit')} ${SHOWING.countedOnce}`);
});

it('the card that is read out has a name', async () => {
  await show(FOUR);
  await page.getByRole('region', { name: SHOWING.readOut }).waitFor();
});
