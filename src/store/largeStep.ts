/** Which changes are so large that one may want to have what was before: pure. */
import { describeChange } from '../commands/describeChange.ts';
import { type SopChange, sopChange } from '../commands/differences.ts';
import { symbolPlaces } from '../model/lookup.ts';
import { ACTIVITY_FIELDS } from '../model/sop.ts';
import { VERSIONS } from '../words.ts';
import type { SopHistory } from './editorState.ts';

/** More steps than this at once are a jump. */
export const FAR = 10;
/** As many rows that one step changes are many, unless it takes rows away or is known to reach far. */
const MANY_ROWS = 5;
const SEVERAL_ROWS = 2;
/** As many texts and symbols that go from rows that stay are many. */
const MANY_LOST = 3;

/** What a change is called that one may want to go back before; null for all others. */
export function largeStep(before: SopHistory, after: SopHistory): string | null {
  const last = after.past.at(-1);
  const steps = after.past.length - before.past.length;
  const isNew = last !== undefined && after.future.length === 0 && !before.future.includes(last);
  if (!isNew || steps < 0) return Math.abs(steps) > FAR ? VERSIONS.jump : null;
  const change = sopChange(before.present, after.present);
  if (!isLarge(change, last.name !== null)) return null;
  return last.name ?? describeChange(before.present, after.present);
}

/** A step with a name of its own, as that of a replacement or a paste, is one that reaches far. */
function isLarge(change: SopChange, isNamed: boolean): boolean {
  const { rows, actors } = change;
  const touched = rows.added.length + rows.removed.length + rows.changed.length;
  return (
    touched >= (isNamed ? SEVERAL_ROWS : MANY_ROWS) ||
    rows.removed.length >= SEVERAL_ROWS ||
    (actors.removed.length > 0 && lostSymbols(change) > 0) ||
    lostSymbols(change) + emptiedTexts(change) >= MANY_LOST
  );
}

const lostSymbols = ({ before, after }: SopChange): number =>
  [...symbolPlaces(before).keys()].filter((id) => !symbolPlaces(after).has(id)).length;

const emptiedTexts = ({ rows }: SopChange): number =>
  rows.changed
    .flatMap(({ before, after }) =>
      ACTIVITY_FIELDS.map((field) => before[field] !== '' && after[field] === ''),
    )
    .filter(Boolean).length;
