/** What the SOP is printed on, and how its form is drawn. */
import { withSheetChoice } from '../model/sheet.ts';
import type { Orientation, Paper, SheetChoices, Sop } from '../model/sop.ts';
import { put } from './edits.ts';

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
