import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ACTIONS } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import {
  browserApps,
  cell,
  clickFlow,
  fileOf,
  flowsOf,
  laneHead,
  pressPill,
  rowsOf,
  symbol,
} from './page.ts';

const { openWith } = browserApps();

/** Behind a fold of the pill, a button of this name. */
async function choose(page: Page, behind: keyof typeof ACTIONS, name: string): Promise<void> {
  await page.locator('.pill').getByRole('button', { name: ACTIONS[behind], exact: true }).click();
  await page.locator('.pill').getByRole('button', { name, exact: true }).click();
}

it('a form is rearranged by clicks alone', async () => {
  const page = await openWith(THREE_ROWS);
  // A row in the middle, in the flow.
  await symbol(page, 's1').click();
  await pressPill(page, 'addBelow');
  const made = await fileOf(page);
  expect(made.activities).toHaveLength(4);
  const row = made.activities[1];
  const id = row?.symbols[0]?.id ?? '';
  expect(flowsOf(made)).toContain(`s1>${id}`);
  // It becomes a decision, in another lane, whose Tidak goes back.
  await choose(page, 'changeKind', ACTIONS.toDecision);
  await choose(page, 'toLane', 'Kepala Seksi');
  await pressPill(page, 'answerNo');
  await symbol(page, 's1').click();
  const asked = await fileOf(page);
  expect(rowsOf(asked)[1]).toBe('decision@a3');
  expect(flowsOf(asked)).toContain(`${id}>s1 Tidak`);
  // The arrow goes elsewhere.
  const flow = asked.flows.find(({ label }) => label === 'Tidak')?.id ?? '';
  await clickFlow(page, flow);
  await pressPill(page, 'repointTo');
  await symbol(page, 's3').click();
  expect((await fileOf(page)).flows.find((each) => each.id === flow)?.to).toBe('s3');
  // A row and a lane change their place.
  const order = (await fileOf(page)).activities.map((each) => each.id);
  await cell(page, order[1] ?? '', 'number').click();
  await pressPill(page, 'moveRowDown');
  expect((await fileOf(page)).activities[2]?.id).toBe(order[1]);
  await laneHead(page, 'a2').click();
  await pressPill(page, 'moveActorLeft');
  expect((await fileOf(page)).actors[0]?.id).toBe('a2');
});
