/** What stands out on the stage and what is dimmed, and that the thread says where we are, however long it is. */
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { SHOWING } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import {
  expectLit,
  fileWith,
  foot,
  leaveStage,
  PROJECTORS,
  present,
  resize,
  walk,
} from './onStage.ts';
import { boxOf, browserApps } from './page.ts';

const { openWith } = browserApps();

let page: Page;
afterEach(async () => {
  await leaveStage(page);
  await resize(page, { width: 1366, height: 768 });
});

/** How bright the line of a flow is. */
const brightnessOf = (flow: string): Promise<number> =>
  page
    .locator(`.page-ink g:has(> path[data-flow="${flow}"])`)
    .first()
    .evaluate((line) => Number(getComputedStyle(line).strokeOpacity));

it('the line that joins two rows is as bright as they are', async () => {
  const joined = sop('A B', ['A:(s1)', 'A:[s2]', 'B:[s3]', 'A:(s4)'], 's1>s2 s2-s3 s3>s4');
  page = await openWith(fileWith(joined));
  await present(page);
  await walk(page, 'PageDown=k1');
  await expect.poll(() => brightnessOf('f2')).toBeLessThan(0.5);
  await walk(page, 'PageDown=k2+k3');
  await expect.poll(() => brightnessOf('f2')).toBe(1);
  await walk(page, 'PageDown=k4');
  await expect.poll(() => brightnessOf('f2')).toBeLessThan(0.5);
});

it('M shows what the checker finds in the lit row, and says so where that is nothing', async () => {
  const bare = sop('A', ['A:(s1)', 'A:<s2>', 'A:(s3)'], 's1>s2 s2>s3:Ya');
  const quality = { requirements: 'Berkas', duration: '5 menit', output: 'Berkas' };
  const activities = bare.activities.map((row, i) => ({
    ...row,
    ...quality,
    description: ['Menerima berkas', 'Memeriksa berkas', 'Menyerahkan berkas'][i] ?? '',
  }));
  page = await openWith(fileWith({ ...bare, activities }));
  await present(page);
  const note = () => page.locator('.foot-note').allTextContents();
  await walk(page, 'PageDown=k1 m=k1');
  await expect.poll(note).toEqual([SHOWING.noFindings]);
  await walk(page, 'PageDown=k2');
  expect((await note()).join()).toContain('Tidak');
  await walk(page, 'm=k2');
  await expect.poll(note).toEqual([SHOWING.withoutFindings]);
});

it.each(PROJECTORS)(
  'a long thread is in sight, wide enough for a finger, at $width x $height',
  async (size) => {
    const rows = Array.from({ length: 70 }, (_, i) => `A:[s${i + 1}]`);
    const flows = rows.slice(1).map((_, i) => `s${i + 1}>s${i + 2}`);
    page = await openWith(fileWith(sop('A', rows, flows.join(' '))));
    await resize(page, size);
    await present(page);
    const thread = page.getByRole('navigation', { name: SHOWING.thread });
    const isInSight = async (): Promise<boolean> => {
      const [mark, edge] = [await boxOf(thread.locator('[aria-current]')), await boxOf(thread)];
      return mark.y >= edge.y && mark.y + mark.height <= edge.y + edge.height;
    };
    const stitches = thread.getByRole('button');
    for (const stitch of await stitches.all())
      expect((await boxOf(stitch)).height).toBeGreaterThanOrEqual(24);
    const last = await boxOf(stitches.last());
    expect(last.y + last.height).toBeLessThanOrEqual(size.height);
    const stitch = stitches.nth(-2);
    const first = Number(await stitch.textContent());
    await stitch.click();
    await expectLit(page, `k${first}`);
    await expect.poll(isInSight).toBe(true);
    await stitch.click();
    await expectLit(page, `k${first + 1}`);
    expect(await thread.locator('[aria-current]').textContent()).toBe(String(first + 1));
    await walk(page, `PageDown=k${first + 2}`);
    await walk(page, 'F5=- PageDown=k1');
    await expect.poll(isInSight).toBe(true);
    await walk(page, `PageUp=- PageUp=k${first + 2}`);
    await expect.poll(isInSight).toBe(true);
    await foot(page)
      .getByText(`Kegiatan ${first + 2}`)
      .waitFor();
  },
);
