/** What the SOP is printed on. */
import type { Orientation, Paper, Sop } from '../model/sop.ts';
import { put } from './edits.ts';

/** Another paper. */
export const setPaper = (sop: Sop, paper: Paper): Sop =>
  put(sop, 'sheet', put(sop.sheet, 'paper', paper));

/** The paper on its long or on its short side. */
export const setOrientation = (sop: Sop, orientation: Orientation): Sop =>
  put(sop, 'sheet', put(sop.sheet, 'orientation', orientation));
