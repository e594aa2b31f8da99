/** What counts as not filled in. */
import { ACTIVITY_FIELDS, type Activity, type ActivityField, type Sop } from '../model/sop.ts';
import { type Hit, rowName } from './finding.ts';

/** Whether a text says nothing; people write a dash, dots or a bullet where they have nothing to say. */
export const isBlank = (text: string): boolean => /^[\s\p{P}\u2212]*$/u.test(text);

/** Whether a point of a list says nothing, be it numbered or not. */
export const isBlankItem = (item: string): boolean =>
  isBlank(item) || /^\s*(?:\d{1,2}|\p{L})[.)]\s*$/u.test(item);

/** Whether a row only waits to be filled: no symbol and no text. */
export const isBlankRow = (activity: Activity): boolean =>
  activity.symbols.length === 0 && ACTIVITY_FIELDS.every((field) => isBlank(activity[field]));

/** Whether nobody has begun yet, so that nothing can be missing. */
export const isUntouched = (sop: Sop): boolean =>
  sop.activities.every(isBlankRow) && isBlank(sop.identity.title) && isBlank(sop.identity.number);

/** A hit for every row in use whose field is blank; a waiting row is told about its symbol alone. */
export function blankFields(sop: Sop, field: ActivityField, sentence: string): readonly Hit[] {
  return sop.activities.flatMap((activity, row) =>
    isBlank(activity[field]) && !isBlankRow(activity)
      ? [{ at: [activity.id], message: `${rowName(row)}: ${sentence}` }]
      : [],
  );
}

/** One hit for all fields of the identity that are missing, by their names on the form; none where none is. */
export function missingFields(
  fields: readonly (readonly [field: string, name: string, ...rest: string[]])[],
): readonly Hit[] {
  const names = fields.map(([, name]) => name);
  const last = names.pop();
  if (last === undefined) return [];
  const listed = names.length > 0 ? `${names.join(', ')} dan ${last}` : last;
  return [{ at: fields.map(([field]) => field), message: `Identitas: ${listed} belum diisi.` }];
}
