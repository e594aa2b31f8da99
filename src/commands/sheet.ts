/** What the SOP is printed on, and how its form is drawn. */
import { LONGEST_LABEL, SHEET_DEFAULTS, sheetChoice, withSheetChoice } from '../model/sheet.ts';
import {
  ACTIVITY_FIELDS,
  type ActivityField,
  type Orientation,
  type Paper,
  type Sheet,
  type SheetChoices,
  type Sop,
} from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';
import { put, without } from './edits.ts';

/** Another paper. */
export const setPaper = (sop: Sop, paper: Paper): Sop =>
  put(sop, 'sheet', put(sop.sheet, 'paper', paper));

/** The paper on its long or on its short side. */
export const setOrientation = (sop: Sop, orientation: Orientation): Sop =>
  put(sop, 'sheet', put(sop.sheet, 'orientation', orientation));

/** Another choice about the form. */
export const setSheetChoice = <K extends keyof SheetChoices>(
  sop: Sop,
  key: K,
  value: SheetChoices[K],
): Sop => put(sop, 'sheet', withSheetChoice(sop.sheet, key, value));

/** Another heading for a column; a blank one is the form's own. */
export function setColumnLabel(sop: Sop, column: ActivityField, text: string): Sop {
  const label = cleanLine(text).trimStart().slice(0, LONGEST_LABEL);
  const labels = sheetChoice(sop.sheet, 'columnLabels');
  const next = label === '' ? without(labels, [column]) : { ...labels, [column]: label };
  // In the order in which a file is read, so that writing it again gives the same bytes.
  const ordered = ACTIVITY_FIELDS.flatMap((field) => {
    const text = next[field];
    return text === undefined ? [] : [[field, text] as const];
  });
  return setSheetChoice(sop, 'columnLabels', Object.fromEntries(ordered));
}

/** Some of the choices as they are where nobody chose. */
export const removeSheetChoices = (sop: Sop, keys: readonly (keyof SheetChoices)[]): Sop =>
  put(sop, 'sheet', keys.reduce<Sheet>(withDefault, sop.sheet));

const withDefault = <K extends keyof SheetChoices>(sheet: Sheet, key: K): Sheet =>
  withSheetChoice(sheet, key, SHEET_DEFAULTS[key]);
