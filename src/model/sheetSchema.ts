/** Reading the sheet of a file: what it is printed on, and the choices about the form. */
import * as v from 'valibot';
import { FILE_PLACES, MENDED } from '../words.ts';
import { choiceAt, extraAt, inWords, report, type Spot, valueAt } from './reader.ts';
import { KEYS } from './records.ts';
import { LONGEST_LABEL, MARGIN_BOUNDS, SHEET_CHOICES, withSheetChoice } from './sheet.ts';
import {
  ACTIVITY_FIELDS,
  EMPTY_SOP,
  OFFICE_DAY_KINDS,
  ORIENTATIONS,
  PAPERS,
  QUALITY_COLUMNS,
  type Sheet,
  type SheetChoices,
} from './sop.ts';
import { cleanLine } from './text.ts';

const MARGIN = v.pipe(v.number(), v.minValue(MARGIN_BOUNDS.least), v.maxValue(MARGIN_BOUNDS.most));
const LABEL = v.pipe(v.string(), v.transform(cleanLine), v.nonEmpty(), v.maxLength(LONGEST_LABEL));

const CHOICES = {
  margins: v.object({ top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }),
  columnLabels: v.object(v.entriesFromList(ACTIVITY_FIELDS, v.exactOptional(LABEL))),
  columnOrder: v.pipe(
    v.array(v.picklist(QUALITY_COLUMNS)),
    v.check((columns) => columns.length === QUALITY_COLUMNS.length),
    v.check((columns) => new Set(columns).size === columns.length),
  ),
  columnNumbers: v.boolean(),
  connectorPlace: v.picklist(['inside', 'under']),
  connectorNames: v.picklist(['numbers', 'letters']),
  connectorPages: v.boolean(),
  signatureZone: v.boolean(),
  identityWithFlow: v.boolean(),
  officeDay: v.picklist(OFFICE_DAY_KINDS),
} as const satisfies {
  readonly [K in keyof SheetChoices]: v.GenericSchema<unknown, SheetChoices[K]>;
};

/** The sheet of a file; a choice that can't be read is as if it were not there, and reported. */
export function readSheet(spot: Spot): Sheet {
  let sheet: Sheet = {
    paper: choiceAt(spot, 'paper', {
      label: FILE_PLACES.paper,
      options: PAPERS,
      fallback: EMPTY_SOP.sheet.paper,
      sentence: MENDED.choice,
    }),
    orientation: choiceAt(spot, 'orientation', {
      label: FILE_PLACES.orientation,
      options: ORIENTATIONS,
      fallback: EMPTY_SOP.sheet.orientation,
      sentence: MENDED.choice,
    }),
  };
  for (const key of SHEET_CHOICES) sheet = withChoiceAt(spot, sheet, key);
  return { ...sheet, ...extraAt(spot, KEYS.sheet) };
}

function withChoiceAt<K extends keyof SheetChoices>(spot: Spot, sheet: Sheet, key: K): Sheet {
  const value = valueAt(spot, key);
  if (value === undefined) return sheet;
  const choice = v.safeParse(CHOICES[key], value);
  if (choice.success) return withSheetChoice(sheet, key, choice.output as SheetChoices[K]);
  report(spot, FILE_PLACES.sheetChoice(key), MENDED.sheetChoice(inWords(value)));
  return sheet;
}
