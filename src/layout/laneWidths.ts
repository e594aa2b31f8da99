/** How wide the lanes are: by the names in their heads, the words in their symbols, and the labels beside these. */
import { remembered } from '../model/remembered.ts';
import type { Actor } from '../model/sop.ts';
import { type LaneNeed, NO_NEED } from './columnNeeds.ts';
import type { AskedLanes } from './growth.ts';
import { mostHeadLines } from './head.ts';
import { laneGroups } from './laneGroups.ts';
import { LANES, type Metrics, metricsAt, NARROWEST_GUTTER, NARROWEST_SYMBOL } from './metrics.ts';
import { sum } from './sum.ts';
import { longestPart, longestSyllable, type TextStyle, textWidth, wrapText } from './text.ts';

/** mm; sums of widths that are equal on paper may differ by less than this. */
const ROUNDING = 0.01;
/** A level is found by halving what it may be, to less than a thousandth of a mm. */
const HALVINGS = 20;

/** What lanes need for symbols, and for what is in their heads to be there in whole words while it is not very long. */
export function leastLanes(actors: readonly Actor[], metrics: Metrics): readonly number[] {
  const [longest, widest] = [longestOf(metrics), WIDEST_HEAD * metrics.scale];
  return headLengths(actors).map(({ word, name }) =>
    Math.max(
      LANES.narrowest * metrics.scale,
      Math.min(longest, headWidth(word, metrics)),
      name === 0 ? 0 : Math.min(widest, headWidth(name, metrics)),
    ),
  );
}

/** Longer words are broken rather than make their lane so wide (mm). */
const longestOf = ({ scale }: Metrics): number => LANES.longest * scale;
/** Longer names end in an ellipsis (mm). */
const WIDEST_HEAD = 45;

const headWidth = (length: number, { text, padX }: Metrics): number =>
  length * text + 2 * padX + ROUNDING;

/** Of what is in a lane's head, in parts of the font size. */
interface HeadLengths {
  readonly word: number;
  readonly syllable: number;
  /** Of the lines that hold it where a head holds no more; 0 where the narrowest lane does. */
  readonly name: number;
}

/** By lane; what the heading of a group needs is shared among its lanes. */
const headLengths = remembered((actors: readonly Actor[]): readonly HeadLengths[] =>
  laneGroups(actors).flatMap((group) => {
    const heading = lengthsOf(group.name ?? '');
    const lanes = group.actors.length;
    return group.actors.map(({ name }) => {
      const own = lengthsOf(name);
      return {
        word: Math.max(own.word, heading.word / lanes),
        syllable: Math.max(own.syllable, heading.syllable / lanes),
        name: Math.max(own.name, heading.name / lanes),
      };
    });
  }),
);

function lengthsOf(name: string): HeadLengths {
  const style = { size: 1, bold: true };
  return {
    word: longestPart(name, style),
    syllable: longestSyllable(name, style),
    name: longName(name, style),
  };
}

/** By which part the lines of a name are widened until a head holds it. */
const WIDER = 1.04;

function longName(name: string, style: TextStyle): number {
  const metrics = metricsAt(1);
  const most = mostHeadLines(metrics);
  const widest = (WIDEST_HEAD - 2 * metrics.padX) / metrics.text;
  let width = textWidth(name, style) / most;
  if (width > widest || headWidth(width * 2, metrics) < LANES.narrowest) return 0;
  while (width < widest && wrapText(name, width, style).length > most) width *= WIDER;
  return width;
}

/** What a table has for its lanes, mm. */
export interface LaneRoom {
  /** Of the table. */
  readonly width: number;
  /** All that the text columns can spare. */
  readonly most: number;
  /** As much again as they give to words in symbols, to labels that have found no place, and where names have no room. */
  readonly bared: number;
  /** What they can spare while their long words stay whole. */
  readonly spare: number;
  /** The part of the usual width that lanes are to have. */
  readonly share: number;
  readonly asked: AskedLanes;
}

/**
 * An equal share each, more for long words in a name or in symbols and for labels beside decisions. Where that is too
 * much, what makes lanes equal goes first, then room for labels that might be, then that for labels that have found no
 * place, and last that for words in symbols: text columns give all that they can for these to stay whole. Where not even
 * names have room, or labels have found no place in any other way, words are broken behind their syllables.
 */
export function laneWidths(
  actors: readonly Actor[],
  needs: readonly LaneNeed[],
  { width, most, bared, spare, share, asked }: LaneRoom,
  metrics: Metrics,
): readonly number[] {
  const { scale, textScale } = metrics;
  const least = leastLanes(actors, metrics);
  const whole = lanesFor('symbol', lanesFor('taller', least, needs, metrics), needs, metrics);
  const needed = whole.map((need, i) => Math.max(need, asked.widths.get(actors[i]?.id ?? '') ?? 0));
  const labelled = needed.map((need, i) => {
    const { gutter, symbol } = needs[i] ?? NO_NEED;
    const decision = Math.max(NARROWEST_SYMBOL * scale, symbol * textScale);
    return gutter === 0 ? need : Math.max(need, decision + 2 * gutter * textScale);
  });
  const equal = Math.min(LANES.widest, (LANES.share * width) / actors.length);
  const usual = Math.max(LANES.narrowest, equal * share) * scale;
  const wanted = labelled.map((need) => Math.max(usual, need));
  const [few, more, some, many] = [sum(least), sum(needed), sum(labelled), sum(wanted)];
  if (many <= spare) return wanted;
  if (some <= spare) return between(labelled, wanted, (spare - some) / (many - some));
  const room = asked.isUrgent ? bared : most;
  if (more <= room + ROUNDING)
    return between(needed, labelled, Math.max(0, spare - more) / Math.max(ROUNDING, some - more));
  if (few > bared + ROUNDING || asked.isTight)
    return tightLanes(actors, needs, { room: bared, asked }, metrics);
  const words = filled(unbrokenLanes(least, needs, bared, metrics), whole, room);
  const lacking = sum(needed.map((need, i) => Math.max(0, need - (words[i] ?? 0))));
  const left = Math.max(0, room - sum(words));
  return lacking > 0 ? between(words, needed, Math.min(1, left / lacking)) : words;
}

/** Lanes in which as few words as can be are broken in symbols, and then as few diamonds as can be are needles for it. */
function unbrokenLanes(
  least: readonly number[],
  needs: readonly LaneNeed[],
  room: number,
  metrics: Metrics,
): readonly number[] {
  const syllables = widened(least, lanesFor('syllable', least, needs, metrics), room);
  const tallest = widened(syllables, lanesFor('tallest', least, needs, metrics), room);
  return filled(tallest, lanesFor('taller', least, needs, metrics), room);
}

/**
 * Lanes in which words may be broken: first as few as can be anywhere but behind a syllable, then labels have what they
 * ask for, then names stay whole that can, and what is left goes to the narrowest.
 */
function tightLanes(
  actors: readonly Actor[],
  needs: readonly LaneNeed[],
  { room, asked }: Pick<LaneRoom, 'asked'> & { readonly room: number },
  metrics: Metrics,
): readonly number[] {
  const narrowest = Math.min(LANES.narrowest * metrics.scale, room / actors.length);
  const bare = actors.map(() => narrowest);
  const forHead = (length: number) => {
    const width = headWidth(length, metrics);
    return width > longestOf(metrics) ? 0 : width;
  };
  const heads = headLengths(actors);
  const inSymbols = lanesFor('syllable', bare, needs, metrics);
  const stages: readonly (readonly number[])[] = [
    heads.map(({ syllable }, i) => Math.max(inSymbols[i] ?? 0, forHead(syllable))),
    needs.map(({ besideLine }) => 2 * besideLine * sizeOfWords(metrics)),
    actors.map(({ id }) => asked.widths.get(id) ?? 0),
    heads.map(({ word }) => forHead(word)),
  ];
  const lanes = stages.reduce((before, stage) => widened(before, stage, room), bare);
  return filled(
    lanes,
    lanes.map(() => room),
    room,
  );
}

/** The narrowest lanes made wider until none needs more, or all room is used. */
function filled(
  lanes: readonly number[],
  needed: readonly number[],
  room: number,
): readonly number[] {
  const at = (level: number) =>
    lanes.map((width, i) => Math.max(width, Math.min(needed[i] ?? 0, level)));
  let [low, high] = [0, Math.max(0, ...needed)];
  if (sum(at(high)) <= room) return at(high);
  for (let step = 0; step < HALVINGS; step++) {
    const level = (low + high) / 2;
    if (sum(at(level)) <= room) low = level;
    else high = level;
  }
  return at(low);
}

/** The part of its full size that text in symbols and beside lines has. */
const sizeOfWords = ({ small }: Metrics): number => small / metricsAt(1).small;

/** Lanes wide enough for symbols with their words; a syllable that is longer than any lane asks for none. */
function lanesFor(
  of: 'symbol' | 'taller' | 'tallest' | 'syllable',
  least: readonly number[],
  needs: readonly LaneNeed[],
  metrics: Metrics,
): readonly number[] {
  const longest = LANES.longest * metrics.textScale;
  return least.map((lane, i) => {
    const symbol = (needs[i]?.[of] ?? 0) * sizeOfWords(metrics);
    if (symbol === 0) return lane;
    const isSyllable = of === 'syllable';
    const width = symbol + 2 * (isSyllable ? NARROWEST_GUTTER : metrics.gutter);
    return isSyllable && width > longest ? lane : Math.max(lane, Math.min(longest, width));
  });
}

const between = (from: readonly number[], to: readonly number[], part: number): readonly number[] =>
  from.map((one, i) => one + ((to[i] ?? one) - one) * part);

/** Lanes as wide as they need to be, as many as there is room for: those first that lack least. */
function widened(
  lanes: readonly number[],
  needed: readonly number[],
  room: number,
): readonly number[] {
  const widths = [...lanes];
  const lacks = lanes.map((width, i) => Math.max(0, (needed[i] ?? 0) - width));
  let left = room + ROUNDING - sum(lanes);
  for (const i of [...lanes.keys()].toSorted((a, b) => (lacks[a] ?? 0) - (lacks[b] ?? 0))) {
    const lack = lacks[i] ?? 0;
    if (lack > left) break;
    widths[i] = (widths[i] ?? 0) + lack;
    left -= lack;
  }
  return widths;
}
