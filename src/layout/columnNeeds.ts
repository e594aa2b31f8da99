/**
 * What the columns need of the sheet's width, by what stands in them. Needs are in coarse classes, so that
 * typing moves the table now and then, and not with every letter.
 */
import { remembered } from '../model/remembered.ts';
import type { Activity, ActivityField, Flow, FlowSymbol, Sop } from '../model/sop.ts';
import { ACTIVITY_FIELDS } from '../model/sop.ts';
import { CLOSELY_AROUND } from './lineLabels.ts';
import { COLUMN_WIDTHS, metricsAt } from './metrics.ts';
import { syllableWidth, tallWidths, wordWidth } from './symbols.ts';
import { longestPart, longestSyllable, textWidth } from './text.ts';

/** What the texts of one column need at full size, mm. */
export interface TextNeed {
  /** Of a text on one line that is as long as most get. */
  readonly text: number;
  /** Of the longest word, and the pads beside it. */
  readonly word: number;
}

/** Lengths of text are told apart by this ratio, from the shortest on. */
const RATIO = 1.35;
const SHORTEST = 12;
const CLASSES = 24;
/** A line end takes what is left of a line, about this much. */
const LINE_END = 12;
/** The part of the rows that a column is measured for: some may be longer. */
const MEASURED = 0.85;
/** A column starts out as if some rows held so many lines of the usual width, until there are real ones. */
const USUAL_ROWS = 3;
const USUAL_LINES = 1.5;
/** Words count in these steps, mm. */
const WORD_STEP = 2;

const { text: SIZE, small: SMALL, padX } = metricsAt(1);
const STYLE = { size: SIZE, bold: false };
const LABEL_STYLE = { size: SMALL, bold: false };

const classOf = (width: number, ratio: number, classes: number): number =>
  width <= SHORTEST
    ? 0
    : Math.min(classes - 1, Math.ceil(Math.log(width / SHORTEST) / Math.log(ratio)));

/** Of the longest texts more has to be known: there are two of these classes in each of the others. */
const FINE_RATIO = Math.sqrt(RATIO);
/** A text as long as those in the middle of its fine class, mm. */
const typicalLength = (width: number): number =>
  SHORTEST * FINE_RATIO ** (classOf(width, FINE_RATIO, 2 * CLASSES) - 0.5);

export type TextLengths = Readonly<Record<ActivityField, number>>;

interface RowNeeds {
  readonly lengths: TextLengths;
  readonly classes: Readonly<Record<ActivityField, number>>;
  readonly words: Readonly<Record<ActivityField, number>>;
}

const needsOf = remembered((activity: Activity): RowNeeds => {
  const each = (measure: (field: ActivityField) => number) =>
    Object.fromEntries(
      ACTIVITY_FIELDS.map((field) => [field, measure(field)]),
    ) as unknown as Record<ActivityField, number>;
  const widths = each((field) => {
    const text = activity[field];
    const ends = text.split('\n').length - 1;
    return textWidth(text.replaceAll('\n', ' '), STYLE) + ends * LINE_END;
  });
  const classes = each((field) => classOf(widths[field], RATIO, CLASSES));
  const lengths = each((field) => typicalLength(widths[field]));
  const words = each((field) => longestPart(activity[field], STYLE));
  return { classes, lengths, words };
});

/** Of each row, how long the texts of its cells are on one line at full size, about, mm. */
export const textLengths = ({ activities }: Sop): readonly TextLengths[] =>
  activities.map((activity) => needsOf(activity).lengths);

/** What each text column needs. */
export function textNeeds({ activities }: Sop): Readonly<Record<ActivityField, TextNeed>> {
  const needs = activities.map(needsOf);
  return Object.fromEntries(
    ACTIVITY_FIELDS.map((field): [ActivityField, TextNeed] => {
      const counts = new Array<number>(CLASSES).fill(0);
      const usual = classOf(COLUMN_WIDTHS[field] * USUAL_LINES, RATIO, CLASSES);
      counts[usual] = USUAL_ROWS;
      let word = 0;
      for (const { classes, words } of needs) {
        counts[classes[field]] = (counts[classes[field]] ?? 0) + 1;
        word = Math.max(word, words[field]);
      }
      const text = SHORTEST * RATIO ** quantile(counts, needs.length + USUAL_ROWS);
      return [field, { text, word: stepped(word + 2 * padX, WORD_STEP) }];
    }),
  ) as Record<ActivityField, TextNeed>;
}

/** The class that {@link MEASURED} of all texts are in or below. */
function quantile(counts: readonly number[], total: number): number {
  let seen = 0;
  const index = counts.findIndex((count) => {
    seen += count;
    return seen >= total * MEASURED;
  });
  return Math.max(0, index);
}

const stepped = (width: number, step: number): number => Math.ceil(width / step - 1e-9) * step;

/** Between a label and the rule beside it, mm. */
const LABEL_PAD = 1.2;
/** What every decision is prepared for: its answers may not be there yet. */
const USUAL_ANSWER = textWidth('Tidak', LABEL_STYLE);
/** Longer words stand over a rule rather than make their lane so wide. */
const WIDEST_GUTTER = 12;
const GUTTER_STEP = 0.5;
/** For diamonds, where there is no room for whole steps, mm. */
const TALL_STEP = 0.5;
/** For boxes and capsules, which most words fit in: a longer one that is typed widens its lane now and then, mm. */
const BOX_STEP = 4;

/** The words of a label may stand under each other. */
const labelWidth = remembered(({ label }: Flow) => longestPart(label, LABEL_STYLE));

/** A label whose syllables are longer than that asks for nothing, as it would stand on a rule all the same. */
const besideLine = remembered(({ label }: Flow): number => {
  if (label === '') return 0;
  const room = stepped(longestSyllable(label, LABEL_STYLE) + CLOSELY_AROUND, GUTTER_STEP);
  return room > WIDEST_GUTTER ? 0 : room;
});

/** What one lane needs for words in its symbols and for labels beside its decisions, at full size; 0 without any. */
export interface LaneNeed {
  /** On either side of a decision. */
  readonly gutter: number;
  /** The widest decision, by the words in it. */
  readonly symbol: number;
  /** The widest symbol of any kind where diamonds are taller for it, and where they are as tall as they get. */
  readonly taller: number;
  readonly tallest: number;
  /** The widest symbol, where words are broken behind their syllables, but nowhere else. */
  readonly syllable: number;
  /** On either side of the middle, for labels that stand closely beside a line up or down, broken so as well. */
  readonly besideLine: number;
}

export const NO_NEED: LaneNeed = {
  ...{ gutter: 0, symbol: 0, taller: 0, tallest: 0 },
  ...{ syllable: 0, besideLine: 0 },
};

/** By actor, the room that the words in symbols and the labels of decisions' exits need. */
export function laneNeeds({ activities, flows }: Sop): ReadonlyMap<string, LaneNeed> {
  const decisions = new Map<string, string>();
  const needs = new Map<string, LaneNeed>();
  const widen = (actor: string, more: Partial<LaneNeed>) => {
    const before = needs.get(actor) ?? NO_NEED;
    const most = (of: keyof LaneNeed) => Math.max(before[of], more[of] ?? 0);
    needs.set(actor, {
      ...{ gutter: most('gutter'), symbol: most('symbol') },
      ...{ taller: most('taller'), tallest: most('tallest') },
      ...{ syllable: most('syllable'), besideLine: most('besideLine') },
    });
  };
  for (const { symbols } of activities)
    for (const symbol of symbols) {
      const { id, kind, actor, label } = symbol;
      if (label !== '') widen(actor, symbolNeeds(symbol));
      if (kind !== 'decision') continue;
      decisions.set(id, actor);
      widen(actor, { gutter: gutterFor(USUAL_ANSWER) });
    }
  if (decisions.size > 0)
    for (const flow of flows) {
      const actor = decisions.get(flow.from);
      if (actor === undefined) continue;
      widen(actor, { gutter: gutterFor(labelWidth(flow)), besideLine: besideLine(flow) });
    }
  return needs;
}

const gutterFor = (label: number): number =>
  Math.min(WIDEST_GUTTER, stepped(label + LABEL_PAD, GUTTER_STEP));

type SymbolNeeds = Omit<LaneNeed, 'gutter' | 'besideLine'>;

const symbolNeeds = remembered((symbol: FlowSymbol): SymbolNeeds => {
  const [taller, tallest] = tallWidths(symbol, SMALL);
  const isDecision = symbol.kind === 'decision';
  const step = isDecision ? TALL_STEP : BOX_STEP;
  return {
    symbol: isDecision ? stepped(wordWidth(symbol, SMALL), WORD_STEP) : 0,
    taller: stepped(taller, step),
    tallest: stepped(tallest, step),
    // In whole steps: the last syllable of a word that is being typed is now long and now short.
    syllable: stepped(syllableWidth(symbol, SMALL), WORD_STEP),
  };
});
