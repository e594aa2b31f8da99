/** One document in several tabs: one writes, the others look on, and nothing is written over. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { TABS, UI } from '../../src/words.ts';
import { searched, trials } from '../runs.ts';
import { browserApps, button, cell, isReady } from './page.ts';

const { openApp } = browserApps();

const title = (page: Page) => page.locator('.document-name');
const titleOf = (page: Page) => title(page).inputValue();
const status = (page: Page) => page.locator('.top-bar').getByRole('status');
const isSaved = (page: Page) => expect.poll(() => status(page).textContent()).toMatch(/^Tersimpan/);
const isReader = (page: Page) => expect.poll(() => status(page).textContent()).toBe(UI.readOnly);

/** Types at the end of the title. */
async function append(page: Page, text: string): Promise<void> {
  await title(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

/** The same document in one tab more. */
async function tabBeside(page: Page): Promise<Page> {
  const opened = await page.context().newPage();
  await opened.goto(page.url());
  await isReady(opened);
  return opened;
}

async function written(text: string): Promise<Page> {
  const page = await openApp();
  await append(page, text);
  await isSaved(page);
  return page;
}

describe('a second tab', () => {
  it('shows the document and what becomes of it, and refuses to change it before anything is typed', async () => {
    const first = await written('Satu');
    const second = await tabBeside(first);
    await second.getByText(TABS.elsewhere).waitFor();
    expect(await titleOf(second)).toBe('Satu');
    await append(second, ' dua');
    expect(await titleOf(second)).toBe('Satu');
    await cell(second, 'k1', 'description').dblclick();
    expect(await second.locator('.cell-editor').count()).toBe(0);
    await second.keyboard.type('Tidak boleh');
    expect(await second.locator('.cell-editor').count()).toBe(0);
    await append(first, ' lagi');
    await expect.poll(() => titleOf(second)).toBe('Satu lagi');
  });

  it('takes over with all that the first one has, which looks on from then on', async () => {
    const first = await written('Satu');
    const second = await tabBeside(first);
    await append(first, ' belum di disk');
    await button(second, TABS.takeOver).click();
    await isSaved(second);
    expect(await titleOf(second)).toBe('Satu belum di disk');
    await isReader(first);
    await append(first, ' ditolak');
    await append(second, ' dua');
    await expect.poll(() => titleOf(first)).toBe('Satu belum di disk dua');
    // What was done in the first tab can be undone in the second.
    await button(second, UI.undo).click();
    await expect.poll(() => titleOf(second)).toBe('Satu belum di disk');
    await button(second, UI.undo).click();
    await expect.poll(() => titleOf(second)).toBe('');
    await button(first, TABS.takeOver).click();
    await isSaved(first);
    await isReader(second);
  });

  it('may go on with a copy, and both are kept', async () => {
    const first = await written('Asli');
    const second = await tabBeside(first);
    await button(second, TABS.editCopy).click();
    await append(second, ' salinan');
    await isSaved(second);
    await append(first, ' tetap');
    await isSaved(first);
    expect(await titleOf(first)).toBe('Asli tetap');
    expect(await titleOf(second)).toBe('Asli salinan');
    await first.reload();
    await isReady(first);
    expect(await titleOf(first)).toBe('Asli tetap');
  });

  it('writes by itself once the first one is closed', async () => {
    const first = await written('Satu');
    const second = await tabBeside(first);
    await isReader(second);
    await first.close();
    await isSaved(second);
    expect(await second.getByText(TABS.elsewhere).count()).toBe(0);
    await append(second, ' dua');
    await isSaved(second);
    expect(await titleOf(second)).toBe('Satu dua');
  });

  it('leaves the first one its place when that is only reloaded', async () => {
    const first = await written('Satu');
    const second = await tabBeside(first);
    await first.reload();
    await isReady(first);
    await append(first, ' lagi');
    await isSaved(first);
    await expect.poll(() => titleOf(second)).toBe('Satu lagi');
    await isReader(second);
  });
});

it('a tab whose place was taken while it slept keeps what it could not write in sight, as a copy if wanted', async () => {
  const first = await written('Satu');
  const second = await tabBeside(first);
  // The first tab sleeps: it hears nothing, and can write nothing.
  await first.evaluate(() => {
    const { open } = IDBFactory.prototype;
    const { transaction } = IDBDatabase.prototype;
    const asleep = () => {
      throw new DOMException('asleep', 'InvalidStateError');
    };
    IDBFactory.prototype.open = asleep;
    IDBDatabase.prototype.transaction = asleep;
    Object.assign(window, {
      wake: () => {
        IDBFactory.prototype.open = open;
        IDBDatabase.prototype.transaction = transaction;
      },
    });
  });
  await append(first, ' tak tertulis');
  await expect.poll(() => status(first).textContent()).toBe(UI.notSaved);
  await button(second, TABS.takeOver).click();
  await append(second, '');
  await isSaved(second);
  await append(second, ' dua');
  await isSaved(second);
  await first.getByText(TABS.overtaken).waitFor();
  expect(await titleOf(first)).toBe('Satu tak tertulis');
  await first.evaluate(() => (window as unknown as { wake: () => void }).wake());
  await button(first, TABS.keepCopy).click();
  await isSaved(first);
  expect(await titleOf(first)).toBe('Satu tak tertulis');
  expect(await titleOf(second)).toBe('Satu dua');
});

interface Act {
  readonly tab: number;
  readonly does: 'write' | 'take' | 'leave';
  /** Whether what comes next waits for it. */
  readonly isAwaited: boolean;
}

const acts = fc.array(
  fc.record<Act>({
    tab: fc.nat(2),
    does: fc.constantFrom('write', 'write', 'write', 'take', 'take', 'leave'),
    isAwaited: fc.boolean(),
  }),
  { minLength: 4, maxLength: 10 },
);

describe('three tabs', () => {
  it(
    'have one writer among them whatever they do, and nothing that was typed is lost',
    async () => {
      const first = await written('Mulai');
      const tabs = [first, await tabBeside(first), await tabBeside(first)];
      let count = 0;
      const typed: string[] = [];
      const at = (tab: number) => tabs[tab] as Page;
      const write = async (tab: number) => {
        const word = ` ${++count}.`;
        await append(at(tab), word);
        if ((await titleOf(at(tab))).includes(word)) typed.push(word);
      };
      const take = (tab: number) =>
        button(at(tab), TABS.takeOver)
          .click({ timeout: 500 })
          .catch(() => {});
      /** A tab is closed with all on disk, and opened again. */
      const leave = async (tab: number) => {
        await expect.poll(() => status(at(tab)).textContent()).not.toBe(UI.saving);
        await at(tab).close();
        tabs[tab] = await tabBeside(at((tab + 1) % 3));
      };
      const settled = async () => {
        const editable = () => Promise.all(tabs.map((page) => title(page).isEditable()));
        await expect.poll(async () => (await editable()).filter(Boolean).length).toBe(1);
        const writer = tabs[(await editable()).indexOf(true)] as Page;
        await isSaved(writer);
        return writer;
      };
      await fc.assert(
        fc.asyncProperty(acts, async (given) => {
          typed.length = 0;
          await append(await settled(), '|');
          const underWay: Promise<unknown>[] = [];
          for (const { tab, does, isAwaited } of given) {
            // A tab is not closed while hands are on it.
            if (does === 'leave') await Promise.all(underWay);
            underWay.push({ write, take, leave }[does](tab));
            if (isAwaited || does === 'leave') await Promise.all(underWay.splice(0));
          }
          await Promise.all(underWay);
          const stored = await titleOf(await settled());
          const inSight = await Promise.all(
            tabs.map(async (page) =>
              (await page.getByText(TABS.overtaken).count()) > 0 ? titleOf(page) : '',
            ),
          );
          for (const word of typed) expect(stored + inSight.join()).toContain(word);
          for (const page of tabs)
            await button(page, TABS.showStored)
              .click({ timeout: 1 })
              .catch(() => {});
        }),
        { ...searched(1), numRuns: trials(8, 60) },
      );
    },
    trials(300_000, 1_800_000),
  );
});
