/** An SOP from an empty form by typed lines: one a row, in the order of the rows. */
import { flowsFrom, symbolPlace } from '../../src/model/lookup.ts';
import type { Activity, Sop } from '../../src/model/sop.ts';
import { workOrder } from './byKeyboard.ts';
import type { Hand } from './hand.ts';

export async function buildByLines(hand: Hand, sop: Sop): Promise<void> {
  await hand.press('Control+Enter');
  for (const activity of sop.activities) {
    await hand.type(lineOf(sop, activity));
    await hand.press('Enter');
  }
  await hand.press('Escape');
}

/** A row as someone types it. */
function lineOf(sop: Sop, activity: Activity): string {
  const symbols = workOrder(sop, activity);
  const nameOf = (id: string) => sop.actors.find((actor) => actor.id === id)?.name ?? '';
  const kinds = symbols.map(({ kind }) => kind);
  const inLine = (text: string) => text.replaceAll('\n', ' | ');
  const isFirst = sop.activities[0] === activity;
  return [
    `${symbols.map(({ actor }) => nameOf(actor)).join(' > ')}:`,
    `${inLine(activity.description)}${kinds.includes('decision') ? '?' : ''}`,
    ...(kinds.includes('terminator') && !isFirst ? ['(selesai)'] : []),
    ...answers(sop, activity),
    ...(activity.requirements === '' ? [] : ['<', inLine(activity.requirements)]),
    ...(activity.output === '' ? [] : ['>', inLine(activity.output)]),
    ...(activity.duration === '' ? [] : ['@', inLine(activity.duration)]),
    ...(activity.remarks === '' ? [] : ['#', inLine(activity.remarks)]),
  ].join(' ');
}

/** Where the answers go that don't go on to the next row. */
function answers(sop: Sop, { symbols }: Activity): readonly string[] {
  return symbols
    .filter(({ kind }) => kind === 'decision')
    .flatMap(({ id }) => {
      const row = symbolPlace(sop, id)?.row ?? 0;
      return flowsFrom(sop, id).flatMap(({ to, label }) => {
        const target = symbolPlace(sop, to)?.row ?? 0;
        return label === 'Ya' && target === row + 1 ? [] : [`${label}: ${target + 1}`];
      });
    });
}
