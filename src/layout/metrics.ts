/** Paper sizes, and every measure of the form, in mm. */
import type { Rect } from '../geometry/geometry.ts';
import { sheetChoice } from '../model/sheet.ts';
import type { Paper, Sheet } from '../model/sop.ts';

/** Portrait width and height. F4 is what Indonesian offices call 215 x 330; the others are variants in use. */
export const PAPER_SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  F4: [215, 330],
  Folio216: [216, 330],
  'F4-210': [210, 330],
  Letter: [215.9, 279.4],
  Legal: [215.9, 355.6],
};

/** The page's size, orientation applied. */
export function paperSize(sheet: Sheet): { readonly width: number; readonly height: number } {
  const [short, long] = PAPER_SIZES[sheet.paper];
  return sheet.orientation === 'landscape'
    ? { width: long, height: short }
    : { width: short, height: long };
}

/** The foot that stays free for the line and the QR code that electronic signing (BSrE) stamps on each page, mm. */
const SIGNATURE_ZONE = 15;

/** What the margins leave of a page for the form. */
export function formArea(sheet: Sheet): Rect {
  const { width, height } = paperSize(sheet);
  const { top, right, bottom, left } = sheetChoice(sheet, 'margins');
  const foot = sheetChoice(sheet, 'signatureZone') ? Math.max(bottom, SIGNATURE_ZONE) : bottom;
  return { x: left, y: top, width: width - left - right, height: height - top - foot };
}

/** Width of the column of numbers. */
export const NUMBER_WIDTH = 9;

/** Widths of the text columns on a landscape sheet; proportions as measured on signed SOPs. */
export const COLUMN_WIDTHS = {
  description: 46,
  requirements: 32,
  duration: 20,
  output: 30,
  remarks: 28,
} as const;

/** The narrowest the text columns may get before the whole table is drawn smaller: each holds its own heading. */
export const COLUMN_MINIMUMS = {
  description: 36,
  requirements: 22,
  duration: 15,
  output: 21,
  remarks: 20,
} as const;

/**
 * The lanes share this part of the table's width equally, none wider or narrower than these mm;
 * a long word in a name makes its lane wider, up to `longest`, before it is broken.
 */
export const LANES = { share: 0.476, widest: 32, narrowest: 17, longest: 30 } as const;

/** The narrowest symbol that is still seen to be what it is, at full size, mm. */
export const NARROWEST_SYMBOL = 12;

/** Room for one line between a symbol and the border of its lane, mm: a wider gutter gives way to a word before that is torn. */
export const NARROWEST_GUTTER = 1.6;

/** Below this the table is not shrunk any further. */
export const SMALLEST_SCALE = 0.5;
/** 7 pt: text is not shrunk below this with the rest, since a print of it could not be read. */
export const SMALLEST_TEXT = 2.47;

/** Length and half width of an arrowhead, mm; the same on every sheet. */
export const ARROWHEAD = { length: 2.2, halfWidth: 0.85 } as const;

/** The measures that shrink together when many lanes share a sheet. */
export interface Metrics {
  readonly scale: number;
  /** The scale of text, which shrinks less far. */
  readonly textScale: number;
  /** Font size of the form, about 8.5 pt, and the distance of its base lines. */
  readonly text: number;
  readonly leading: number;
  /** Text within a symbol and beside a line. */
  readonly small: number;
  readonly smallLeading: number;
  /** Between a rule and text. */
  readonly padX: number;
  readonly padY: number;
  /** Room for lines between a symbol and the border of its lane or row. */
  readonly gutter: number;
  readonly symbolWidth: number;
  readonly symbolHeight: number;
  readonly decisionHeight: number;
  /** In a narrow lane symbols get lower, too, so that a kapsul stays one: the most that height is of width. */
  readonly symbolAspect: number;
  readonly decisionAspect: number;
  /** Between symbols stacked in one cell. */
  readonly stackGap: number;
  /** A row with nothing in it. */
  readonly emptyRow: number;
  /** A strip of pentagons at the head or foot of a page, and the pentagons in it. */
  readonly strip: number;
  readonly connectorWidth: number;
  readonly connectorHeight: number;
  /** Between two pentagons where lines must pass to a second row of pentagons. */
  readonly connectorPass: number;
}

/** The smallest pentagon, mm: a mark of three digits at {@link SMALLEST_TEXT} has white beside it. */
const LEAST_CONNECTOR = 4.6;
/** The narrowest one, where several share a level or one stands beside the middle, mm: such a mark just fits. */
export const NARROWEST_CONNECTOR = 4.4;
/** The least room for lines above and below a pentagon. */
const STRIP_PAD = 2.2;

const FULL_SIZE: Metrics = {
  scale: 1,
  textScale: 1,
  text: 3,
  leading: 3.6,
  small: 2.5,
  smallLeading: 2.9,
  padX: 1.3,
  padY: 1.6,
  gutter: 4.1,
  symbolWidth: 16,
  symbolHeight: 8,
  decisionHeight: 10,
  symbolAspect: 0.58,
  decisionAspect: 0.76,
  stackGap: 6,
  emptyRow: 13,
  strip: 10,
  connectorWidth: 5.6,
  connectorHeight: 5.2,
  connectorPass: 3.4,
};

/** The measures at a scale between {@link SMALLEST_SCALE} and 1; text stays readable, and a pentagon holds its mark. */
export function metricsAt(scale: number): Metrics {
  const k = Math.min(1, Math.max(SMALLEST_SCALE, scale));
  const known = metricsByScale.get(k);
  if (known) return known;
  const metrics = shrink(k);
  metricsByScale.set(k, metrics);
  return metrics;
}

const metricsByScale = new Map<number, Metrics>();

function shrink(k: number): Metrics {
  const lengths = Object.entries(FULL_SIZE).map(([name, length]) => [name, length * k]);
  const shrunk = Object.fromEntries(lengths) as Metrics;
  const text = Math.max(SMALLEST_TEXT, shrunk.text);
  const small = Math.max(SMALLEST_TEXT, shrunk.small);
  const connectorHeight = Math.max(LEAST_CONNECTOR, shrunk.connectorHeight);
  return {
    ...shrunk,
    textScale: text / FULL_SIZE.text,
    text,
    leading: (text * FULL_SIZE.leading) / FULL_SIZE.text,
    small,
    smallLeading: (small * FULL_SIZE.smallLeading) / FULL_SIZE.small,
    connectorWidth: Math.max(LEAST_CONNECTOR, shrunk.connectorWidth),
    connectorHeight,
    strip: Math.max(shrunk.strip, connectorHeight + 2 * STRIP_PAD),
    symbolAspect: FULL_SIZE.symbolAspect,
    decisionAspect: FULL_SIZE.decisionAspect,
  };
}
