/** An SOP from an empty form with the pointer for all that is drawn; its texts are typed, with Tab between them. */
import { flowsFrom, symbolPlace } from '../../src/model/lookup.ts';
import type { Activity, Sop } from '../../src/model/sop.ts';
import { HINTS, UI } from '../../src/words.ts';
import { card, cell, fileOf, laneBorder, laneHead, lanePlace, symbolCentre } from '../e2e/page.ts';
import type { Hand } from './hand.ts';

const COLUMNS = ['requirements', 'duration', 'output', 'remarks'] as const;

/** Of forms with one symbol a row, told row by row. */
export async function buildByPointer(hand: Hand, sop: Sop): Promise<void> {
  const { page } = hand;
  await hand.click(laneHead(page, 'a1'));
  for (const [i, { name }] of sop.actors.entries()) {
    if (i > 0) await hand.press('Tab');
    await hand.type(name);
  }
  await hand.press('Enter', 'Escape');
  let inHand = '';
  for (const [row, { symbols }] of sop.activities.entries()) {
    const [symbol] = symbols;
    if (!symbol) continue;
    const lane = `a${sop.actors.findIndex(({ id }) => id === symbol.actor) + 1}`;
    if (inHand !== symbol.kind) await hand.click(card(page, UI[symbol.kind]));
    inHand = symbol.kind;
    const last = (await fileOf(page)).activities.at(-1)?.id ?? '';
    const border = await laneBorder(page, last, lane);
    await hand.click(
      row === 0 ? await lanePlace(page, 'k1', lane) : { ...border, y: border.y + 6 },
    );
  }
  await hand.press('Escape');
  await pointAnswers(hand, sop);
  await typeTexts(hand, sop);
}

/** Each answer that leads back: its question beside the decision, and where it goes. */
async function pointAnswers(hand: Hand, sop: Sop): Promise<void> {
  const { page } = hand;
  for (const flow of sop.flows) {
    const [from, to] = [symbolPlace(sop, flow.from), symbolPlace(sop, flow.to)];
    if (!from || !to || to.row > from.row || flow.label === '') continue;
    const made = (await fileOf(page)).activities;
    const [source, target] = [made[from.row]?.symbols[0], made[to.row]?.symbols[0]];
    const asked = page.locator(`.react-flow__node[data-id="${source?.id}"] .open-exit`);
    await hand.click(asked.filter({ hasText: HINTS.openExit(flow.label) }));
    await hand.click(await symbolCentre(page, target?.id ?? ''));
  }
}

async function typeTexts(hand: Hand, sop: Sop): Promise<void> {
  await hand.click(cell(hand.page, 'k1', 'description'));
  for (const [row, activity] of sop.activities.entries()) {
    if (row > 0) await hand.press('Enter');
    await typeRow(hand, activity);
  }
  await hand.press('Enter', 'Escape');
}

async function typeRow(hand: Hand, activity: Activity): Promise<void> {
  const last = COLUMNS.findLastIndex((column) => activity[column] !== '');
  await hand.type(activity.description);
  await hand.press('Tab');
  for (const column of COLUMNS.slice(0, last + 1)) {
    await hand.press('Tab');
    await hand.type(activity[column]);
  }
}

/** Whether a form can be told that way: one symbol a row, and answers that lead back as decisions ask for them. */
export const isPlain = (sop: Sop): boolean =>
  sop.activities.every(({ symbols }) => symbols.length === 1) &&
  sop.activities.every(({ symbols: [symbol] }) =>
    flowsFrom(sop, symbol?.id ?? '').every(({ label }) => ['', 'Ya', 'Tidak'].includes(label)),
  );
