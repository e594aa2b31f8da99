/** The choices of a sheet: their defaults, and how one is looked up and changed. */
import { QUALITY_COLUMNS, type Sheet, type SheetChoices } from './sop.ts';

/** How the form is drawn where nobody chose otherwise. The margins leave room for a stamp at the foot. */
export const SHEET_DEFAULTS: SheetChoices = {
  margins: { top: 12, right: 10, bottom: 15, left: 10 },
  columnLabels: {},
  columnOrder: QUALITY_COLUMNS,
  columnNumbers: false,
  connectorPlace: 'inside',
  connectorNames: 'numbers',
  connectorPages: false,
  signatureZone: true,
  identityWithFlow: false,
  officeDay: 'asWritten',
};

/** The choices, in the order in which a file writes them. */
export const SHEET_CHOICES = Object.keys(SHEET_DEFAULTS) as readonly (keyof SheetChoices)[];

/** White around the form, mm: less no printer prints, more leaves no room. */
export const MARGIN_BOUNDS = { least: 5, most: 50 } as const;

/** Characters in a heading; a longer one would leave no room for rows. */
export const LONGEST_LABEL = 60;

/** What the sheet says, or the default. */
export const sheetChoice = <K extends keyof SheetChoices>(sheet: Sheet, key: K): SheetChoices[K] =>
  (sheet[key] as SheetChoices[K] | undefined) ?? SHEET_DEFAULTS[key];

/** The sheet with another choice; the default is not stored, and the same choice gives the same sheet. */
export function withSheetChoice<K extends keyof SheetChoices>(
  sheet: Sheet,
  key: K,
  value: SheetChoices[K],
): Sheet {
  if (isSame(value, sheetChoice(sheet, key))) return sheet;
  const { [key]: _, ...rest } = sheet;
  return isSame(value, SHEET_DEFAULTS[key]) ? (rest as Sheet) : { ...sheet, [key]: value };
}

/** Choices are words, and flat lists and records of these. */
const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify(value);
