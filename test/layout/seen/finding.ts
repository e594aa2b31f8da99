/** What can be wrong with a drawing, and where it is on the page (mm). */
import type { Rect } from '../../../src/geometry/geometry.ts';

/** Defects of lines: there must be none, ever. */
export const LINE_DEFECTS = [
  /** A flow with an end on the page has no line, or one without a start and an end. */
  'missing',
  /** A leg that is neither level nor upright, or has no length. */
  'slanted',
  /** A piece of a line lies in a symbol or pentagon, its own included. */
  'entersSymbol',
  /** A line comes nearer than 1 mm to a foreign symbol or pentagon. */
  'nearMiss',
  /** A line passes a pentagon where the flow that it stands for goes to the other page, or comes from there. */
  'behindPentagon',
  /** A line lies on a rule of the table. */
  'onRule',
  /** Two flows with neither source nor target in common share a stretch. */
  'overlap',
  /** A corner or an end of one line lies on another line, or a line meets itself. */
  'touch',
  /** Two flows with an end in common share more than the stretch from or to it. */
  'split',
  /** An end is not in the middle of the side that it says. */
  'offMiddle',
  /** One flow comes in where another goes out. */
  'inAndOut',
  /** Two flows leave by one corner of a diamond that has a free one. */
  'sharedCorner',
  /** A line leaves the lanes or the table. */
  'outside',
  /** A second head on one spot, or one on a joint; an arrow that ends without any. */
  'doubleHead',
  'headless',
  /** A pentagon without its twin of the same name on another page, or with a name that is not its own. */
  'unpaired',
] as const;

/** Defects of labels: there should be none. */
export const LABEL_DEFECTS = [
  'labelMissing',
  'labelOnLine',
  'labelOnSymbol',
  'labelOnRule',
  'labelOnLabel',
  /** It does not stand beside the first leg of its flow. */
  'labelAway',
  'labelOutside',
] as const;

/** Legal, and yet nobody would draw it by hand. */
export const BLEMISHES = [
  /** A line so near to a rule beside it that both look like a double rule. */
  'doubleRule',
  /** Parallel lines of strangers that ink can hardly keep apart. */
  'closeParallel',
  /** A last leg that the head covers. */
  'shortLastLeg',
] as const;

export type LineDefect = (typeof LINE_DEFECTS)[number];
export type Defect = LineDefect | (typeof LABEL_DEFECTS)[number] | (typeof BLEMISHES)[number];

/** Where there are more lines than room, as on a page of flows that nobody would draw, these are what gives way. */
const FOR_WANT_OF_ROOM: readonly Defect[] = [
  ...(['overlap', 'touch', 'split', 'inAndOut', 'sharedCorner', 'nearMiss'] as const),
];
export const ALWAYS_WRONG: readonly Defect[] = LINE_DEFECTS.filter(
  (defect) => !FOR_WANT_OF_ROOM.includes(defect),
);

/** One thing that is wrong: once for each flow and what it is wrong with. */
export interface Finding {
  readonly defect: Defect;
  readonly flow: string;
  /** The other flow or the symbol, rule or label concerned; '' where there is none. */
  readonly other: string;
  readonly at: Rect;
}

export const countOf = (findings: readonly Finding[], defects: readonly Defect[]): number =>
  findings.filter(({ defect }) => defects.includes(defect)).length;

/** Findings that say the same of the same two, once. */
export function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.defect} ${finding.flow} ${finding.other}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

/** A finding in words: `overlap f1 f2`. */
export const inWords = ({ defect, flow, other }: Finding): string =>
  `${defect} ${flow} ${other}`.trim();
