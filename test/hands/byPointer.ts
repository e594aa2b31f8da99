/** An SOP from an empty form with the pointer for all that is drawn; its texts are typed, with Tab between them. */
import { symbolPlace } from '../../src/model/lookup.ts';
import type { Activity, FlowSymbol, Sop, SymbolKind } from '../../src/model/sop.ts';
import { ACTIONS, HINTS, UI } from '../../src/words.ts';
import {
  card,
  cell,
  fileOf,
  laneBorder,
  laneHead,
  lanePlace,
  symbolCentre,
  symbol as symbolNode,
} from '../e2e/page.ts';
import { workOrder } from './byKeyboard.ts';
import type { Hand } from './hand.ts';

const COLUMNS = ['requirements', 'duration', 'output', 'remarks'] as const;

const KIND_ACTIONS = {
  terminator: ACTIONS.toTerminator,
  process: ACTIONS.toProcess,
  decision: ACTIONS.toDecision,
} as const;

/** Of forms whose rows are sent on from lane to lane, told row by row. */
export async function buildByPointer(hand: Hand, sop: Sop): Promise<void> {
  const { page } = hand;
  await hand.click(laneHead(page, 'a1'));
  for (const [i, { name }] of sop.actors.entries()) {
    if (i > 0) await hand.press('Tab');
    await hand.type(name);
  }
  await hand.press('Enter', 'Escape');
  await placeSymbols(hand, sop);
  await hand.press('Escape');
  await sayKinds(hand, sop);
  await pointAnswers(hand, sop);
  await typeTexts(hand, sop);
}

/** A card in hand puts down the one symbol of a row after another, then those to which the row is sent on. */
async function placeSymbols(hand: Hand, sop: Sop): Promise<void> {
  const { page } = hand;
  let inHand = '';
  for (const [row, activity] of sop.activities.entries()) {
    for (const [i, symbol] of workOrder(sop, activity).entries()) {
      const kind = kindInHand(activity, symbol);
      if (inHand !== kind) await hand.click(card(page, UI[kind]));
      inHand = kind;
      const last = (await fileOf(page)).activities.at(-1)?.id ?? '';
      const lane = laneOf(sop, symbol);
      const border = await laneBorder(page, last, lane);
      const isInRow = i > 0 || row === 0;
      await hand.click(
        isInRow ? await lanePlace(page, last, lane) : { ...border, y: border.y + 6 },
      );
    }
  }
}

const laneOf = (sop: Sop, { actor }: FlowSymbol): string =>
  `a${sop.actors.findIndex(({ id }) => id === actor) + 1}`;

/** Of several, each gets its kind once all are there: an end sends on to none. */
const kindInHand = ({ symbols }: Activity, { kind }: FlowSymbol): SymbolKind =>
  symbols.length > 1 ? 'process' : kind;

/** What stands in a row with others, and is no box, is made what it is by its own button. */
async function sayKinds(hand: Hand, sop: Sop): Promise<void> {
  const { page } = hand;
  const pill = (name: string) => page.locator('.pill').getByRole('button', { name, exact: true });
  const made = (await fileOf(page)).activities;
  for (const [row, activity] of sop.activities.entries()) {
    for (const symbol of activity.symbols) {
      if (symbol.kind === kindInHand(activity, symbol)) continue;
      const id = made[row]?.symbols.find(({ actor }) => actor === laneOf(sop, symbol))?.id ?? '';
      await hand.seek(symbolNode(page, id));
      await hand.click(await symbolCentre(page, id));
      await hand.click(pill(ACTIONS.changeKind));
      await hand.click(pill(KIND_ACTIONS[symbol.kind]));
    }
  }
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
    const question = asked.filter({ hasText: HINTS.openExit(flow.label) });
    await hand.seek(question);
    await hand.click(question);
    await hand.seek(symbolNode(page, target?.id ?? ''));
    await hand.click(await symbolCentre(page, target?.id ?? ''));
  }
}

async function typeTexts(hand: Hand, sop: Sop): Promise<void> {
  const first = cell(hand.page, 'k1', 'description');
  await hand.seek(first);
  await hand.click(first);
  for (const [row, activity] of sop.activities.entries()) {
    if (row > 0) await hand.press('Enter');
    await typeRow(hand, activity);
  }
  await hand.press('Enter', 'Escape');
}

async function typeRow(hand: Hand, activity: Activity): Promise<void> {
  const last = COLUMNS.findLastIndex((column) => activity[column] !== '');
  await hand.type(activity.description);
  if (last < 0) return;
  // Tab stops at each symbol of the row.
  for (const _ of activity.symbols) await hand.press('Tab');
  for (const column of COLUMNS.slice(0, last + 1)) {
    await hand.press('Tab');
    await hand.type(activity[column]);
  }
}

/** Whether a form can be told that way: rows sent on from lane to lane, and answers as decisions ask for them. */
export const isTold = (sop: Sop): boolean =>
  sop.activities.every(
    ({ symbols }) => new Set(symbols.map(({ actor }) => actor)).size === symbols.length,
  ) &&
  sop.flows.every(({ kind, label }) => kind === 'arrow' && ['', 'Ya', 'Tidak'].includes(label));
