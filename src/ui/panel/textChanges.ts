/** What a fix changed, as one reads it: the words before, and the words after. */
import { changedKeys, sopChange } from '../../commands/differences.ts';
import { rowNumber } from '../../model/lookup.ts';
import { ACTIVITY_FIELDS, type Sop } from '../../model/sop.ts';
import { FINDINGS_PANEL, FORM, identityName } from '../../words.ts';

export interface TextChange {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** The texts that are not the same in two documents, without what is the same in both of each. */
export function textChanges(before: Sop, after: Sop): readonly TextChange[] {
  const rows = sopChange(before, after).rows.changed.flatMap((row) =>
    ACTIVITY_FIELDS.filter((field) => row.before[field] !== row.after[field]).map((field) => ({
      where: FINDINGS_PANEL.cell(rowNumber(after, row.after.id), FORM[field]),
      ...shortened(row.before[field], row.after[field]),
    })),
  );
  const fields = changedKeys(before.identity, after.identity).flatMap((key) => {
    const [was, is] = [before.identity[key], after.identity[key]];
    if (typeof was !== 'string' || typeof is !== 'string') return [];
    return [{ where: identityName(key), ...shortened(was, is) }];
  });
  return [...rows, ...fields];
}

/** Words on either side of what differs that are kept, so that it is known where it stands. */
const AROUND = 1;

/** Two texts without most of what they begin and end with alike. */
export function shortened(before: string, after: string): Omit<TextChange, 'where'> {
  const [was, is] = [before.split(/\s+/), after.split(/\s+/)];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start++;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const from = Math.max(0, start - AROUND);
  const left = Math.max(0, end - AROUND);
  const cut = (words: readonly string[]): string =>
    [from > 0 ? '…' : [], words.slice(from, words.length - left), left > 0 ? '…' : []]
      .flat()
      .join(' ');
  return { before: cut(was), after: cut(is) };
}
