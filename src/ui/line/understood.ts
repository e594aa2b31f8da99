/** What a typed line will do, in words: what the chips under the field show and what ears hear. */
import { bareName, laneNamed } from '../../commands/lanes.ts';
import type { AwaitedAnswers, TypedRow } from '../../commands/typedRows.ts';
import { symbolPlace, symbolPlaces } from '../../model/lookup.ts';
import { ACTIVITY_FIELDS, type Sop } from '../../model/sop.ts';
import { LINE, SAY } from '../../words.ts';

/** One thing that was understood. */
export interface Chip {
  readonly part: keyof typeof LINE.parts;
  readonly text: string;
  /** "baru", "ada", or why something is not as typed. */
  readonly note?: string;
  readonly tone: 'plain' | 'new' | 'waiting';
}

/** What a row will be, in the order in which people read it. */
export function understood(sop: Sop, row: TypedRow, number: number): readonly Chip[] {
  return [
    ...actorChips(sop, row),
    { part: 'kind', text: kindName(sop, row), tone: 'plain' } as const,
    ...ACTIVITY_FIELDS.flatMap((field): Chip[] =>
      row.texts[field] === '' ? [] : [{ part: field, text: row.texts[field], tone: 'plain' }],
    ),
    ...answerChips(sop, row, number),
  ];
}

function actorChips(sop: Sop, { actors, link }: TypedRow): readonly Chip[] {
  if (actors.length === 0) return [{ part: 'actors', text: LINE.sameLane, tone: 'plain' }];
  return actors.map((name, index) => {
    const lane = laneNamed(sop.actors, name);
    const how = link === 'joint' ? LINE.together : LINE.inTurn;
    const text = lane?.name ?? bareName(name);
    return {
      part: 'actors',
      text: index > 0 ? `${how} ${text}` : text,
      note: lane ? LINE.exists : LINE.isNew,
      tone: lane ? 'plain' : 'new',
    };
  });
}

function kindName(sop: Sop, { kind }: TypedRow): string {
  const isFirst = symbolPlaces(sop).size === 0;
  return SAY.symbolNames[kind ?? (isFirst ? 'terminator' : 'process')];
}

function answerChips(sop: Sop, { answers }: TypedRow, number: number): readonly Chip[] {
  const rows = sop.activities.length;
  return answers.map(({ label, to }) => {
    if (to === 'next') return { part: 'answers', text: LINE.answerNext(label), tone: 'plain' };
    // Behind the last row the new one takes the number that is meant.
    if (to > rows && to === number)
      return { part: 'answers', text: LINE.toItself(label, to), tone: 'waiting' };
    const isThere = to <= rows;
    const text = isThere ? LINE.answer(label, to) : LINE.waits(label, to);
    return { part: 'answers', text, tone: isThere ? 'plain' : 'waiting' };
  });
}

/** The same for ears, as one sentence. */
export const spoken = (chips: readonly Chip[]): string =>
  chips
    .map(({ part, text, note }) => {
      const said = note === undefined ? text : `${text}, ${note}`;
      return `${LINE.parts[part]}: ${said}`;
    })
    .join('. ');

/** The answers that still wait for a row, each by the row of its decision. */
export function saidWaiting(sop: Sop, awaited: readonly AwaitedAnswers[]): readonly string[] {
  return awaited.flatMap(({ from, answers }) => {
    const row = (symbolPlace(sop, from)?.row ?? -1) + 1;
    return answers.flatMap(({ label, to }) =>
      typeof to === 'number' ? [LINE.waitingAnswer(row, label, to)] : [],
    );
  });
}
