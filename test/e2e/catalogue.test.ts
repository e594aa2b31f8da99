/** Files that are not what Alir hopes for: each is told in its own sentence, and the open document stays as it is. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BRING, UI } from '../../src/words.ts';
import { CATALOGUE } from '../hostile/catalogue.ts';
import type { Nasty } from '../hostile/outcomes.ts';
import { trials } from '../runs.ts';
import { THREE_ROWS } from './documents.ts';
import { browserApps, fileOf, load } from './page.ts';

const { openApp } = browserApps();

const TIME = 900_000;
/** ms; how long a sentence may take to come on a busy machine. */
const POLLS = { interval: 20 };

async function drop(page: Page, { file, bytes }: Nasty): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64 ?? ''), (c) => c.charCodeAt(0));
      data.items.add(new File([content], name ?? ''));
      return data;
    },
    [file, Buffer.from(bytes).toString('base64')],
  );
  await page.dispatchEvent('.canvas', 'drop', { dataTransfer });
}

/** Nothing of what was said before is there when the next file comes. */
async function clear(page: Page): Promise<void> {
  if (JSON.stringify(await fileOf(page)) !== JSON.stringify(THREE_ROWS))
    await load(page, THREE_ROWS);
  const close = page.locator('.notice').getByRole('button', { name: UI.close, exact: true });
  while ((await close.count()) > 0) await close.first().click();
}

interface Seen {
  readonly told: string;
  readonly isChanged: boolean;
}

/** What a person sees of it. */
async function seen(page: Page, before: string): Promise<Seen> {
  const isShown = await page.getByRole('dialog', { name: BRING.title }).isVisible();
  const told = isShown ? 'shown' : (await page.locator('.notice').allTextContents()).join(' ');
  return { told, isChanged: JSON.stringify(await fileOf(page)) !== before };
}

function isAsSaid({ outcome }: Nasty, { told, isChanged }: Seen): boolean {
  switch (outcome.is) {
    case 'refused':
      return !isChanged && told !== 'shown' && told !== '' && told.includes(outcome.why);
    case 'mended':
      return isChanged && told.includes(outcome.what);
    case 'newer':
      return isChanged && told.includes('hanya dapat dilihat');
    case 'opened':
      return isChanged && !told.includes('diperbaiki');
    case 'shown':
      return !isChanged && told === 'shown';
  }
}

/** What came of it, where that isn't what the list says. */
async function surprise(page: Page, nasty: Nasty): Promise<string | null> {
  await clear(page);
  const before = JSON.stringify(await fileOf(page));
  await drop(page, nasty);
  let last: Seen = { told: '', isChanged: false };
  const look = async (): Promise<boolean> => {
    last = await seen(page, before);
    return isAsSaid(nasty, last);
  };
  const polled = expect.poll(look, POLLS).toBe(true);
  const isRight = await polled.then(
    () => true,
    () => false,
  );
  if (last.told === 'shown') await page.keyboard.press('Escape');
  const how = last.isChanged ? 'changed' : 'unchanged';
  return isRight ? null : `${nasty.name}: ${how}, ${last.told.slice(0, 200)}`;
}

/** Every fifth of them, and all before a release. */
const FILES_TRIED = CATALOGUE.filter((_, i) => i % trials(5, 1) === 0);

it(
  `${FILES_TRIED.length} files are each told in their own sentence`,
  async () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(300);
    const page = await openApp();
    const surprises: string[] = [];
    for (const nasty of FILES_TRIED) {
      const what = await surprise(page, nasty);
      if (what !== null) surprises.push(what);
    }
    expect(surprises).toEqual([]);
  },
  TIME,
);
