/** How wide the lanes are: by the names in their heads, the words in their symbols, and the labels beside these. */
import type { Actor } from '../model/sop.ts';
import { type LaneNeed, NO_NEED } from './columnNeeds.ts';
import type { AskedLanes } from './growth.ts';
import { LANES, type Metrics, metricsAt, NARROWEST_GUTTER, NARROWEST_SYMBOL } from './metrics.ts';
import { longestPart, longestSyllable } from './text.ts';

/** mm; sums of widths that are equal on paper may differ by less than this. */
const ROUNDING = 0.01;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What a lane needs for symbols, and for the longest word of its name to stay whole while that is not very long. */
export function leastLane(actor: Actor, { text: size, padX, scale }: Metrics): number {
  const word = longestWord(actor) * size + 2 * padX + ROUNDING;
  return Math.max(LANES.narrowest * scale, Math.min(LANES.longest * scale, word));
}

const longestWords = new WeakMap<Actor, number>();

/** Width of the longest word of a name, in parts of the font size. */
function longestWord(actor: Actor): number {
  const known = longestWords.get(actor);
  if (known !== undefined) return known;
  const width = longestPart(actor.name, { size: 1, bold: true });
  longestWords.set(actor, width);
  return width;
}

const nameSyllables = new WeakMap<Actor, number>();

/** Width of the longest syllable of a name, in parts of the font size. */
function nameSyllable(actor: Actor): number {
  const known = nameSyllables.get(actor);
  if (known !== undefined) return known;
  const width = longestSyllable(actor.name, { size: 1, bold: true });
  nameSyllables.set(actor, width);
  return width;
}

export interface LaneRoom {
  /** Of the table. */
  readonly width: number;
  /** All that the text columns can spare. */
  readonly most: number;
  /** As much again as they give to words in symbols, and to labels that have found no place. */
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
 * place, and last that for words in symbols: text columns give all that they can for these to stay whole.
 */
export function laneWidths(
  actors: readonly Actor[],
  labels: readonly LaneNeed[],
  { width, most, bared, spare, share, asked }: LaneRoom,
  metrics: Metrics,
): readonly number[] {
  const { scale, textScale } = metrics;
  const least = actors.map((actor) => leastLane(actor, metrics));
  const whole = lanesFor('symbol', lanesFor('taller', least, labels, metrics), labels, metrics);
  const needed = whole.map((need, i) => Math.max(need, asked.widths.get(actors[i]?.id ?? '') ?? 0));
  const labelled = needed.map((need, i) => {
    const { gutter, symbol } = labels[i] ?? NO_NEED;
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
    return tightLanes(actors, labels, { least, asked, room: bared }, metrics);
  const words = widened(unbrokenLanes(least, labels, bared, metrics), whole, room);
  const lacking = sum(needed.map((need, i) => Math.max(0, need - (words[i] ?? 0))));
  const left = Math.max(0, room - sum(words));
  return lacking > 0 ? between(words, needed, Math.min(1, left / lacking)) : words;
}

/** Lanes in which as few words as can be are broken in symbols, and then as few diamonds as can be are needles for it. */
function unbrokenLanes(
  least: readonly number[],
  labels: readonly LaneNeed[],
  room: number,
  metrics: Metrics,
): readonly number[] {
  const syllables = widened(least, lanesFor('syllable', least, labels, metrics), room);
  const tallest = widened(syllables, lanesFor('tallest', least, labels, metrics), room);
  return widened(tallest, lanesFor('taller', least, labels, metrics), room);
}

/**
 * Lanes on a sheet that has no room for whole words: first as few as can be are broken anywhere but behind a syllable,
 * then labels have what they ask for, then names stay whole, and what is left goes to the narrowest.
 */
function tightLanes(
  actors: readonly Actor[],
  labels: readonly LaneNeed[],
  { least, asked, room }: { least: readonly number[]; asked: AskedLanes; room: number },
  metrics: Metrics,
): readonly number[] {
  const narrowest = Math.min(LANES.narrowest * metrics.scale, room / actors.length);
  const bare = actors.map(() => narrowest);
  const syllables = lanesFor('syllable', bare, labels, metrics).map((need, i) => {
    const [actor] = actors.slice(i, i + 1);
    const name = actor ? nameSyllable(actor) * metrics.text + 2 * metrics.padX + ROUNDING : 0;
    return Math.max(need, name);
  });
  const beside = labels.map(({ beside }) => (2 * beside * metrics.small) / metricsAt(1).small);
  const wanted = actors.map(({ id }) => asked.widths.get(id) ?? 0);
  const stages = [syllables, beside, wanted, least];
  return levelled(
    stages.reduce((lanes, needs) => widened(lanes, needs, room), bare),
    room,
  );
}

/** The narrowest lanes made wider until all room is used. */
function levelled(lanes: readonly number[], room: number): readonly number[] {
  let left = room - sum(lanes);
  const sorted = lanes.toSorted((a, b) => a - b);
  let level = sorted[0] ?? 0;
  for (const [i, next] of [...sorted.slice(1), Number.POSITIVE_INFINITY].entries()) {
    const rise = Math.min(next - level, left / (i + 1));
    level += rise;
    left -= rise * (i + 1);
    if (level < next) break;
  }
  return lanes.map((width) => Math.max(width, level));
}

/** Lanes wide enough for symbols with their words. */
const lanesFor = (
  of: 'symbol' | 'taller' | 'tallest' | 'syllable',
  least: readonly number[],
  labels: readonly LaneNeed[],
  { textScale, small, gutter }: Metrics,
): readonly number[] =>
  least.map((need, i) => {
    const width = ((labels[i]?.[of] ?? 0) * small) / metricsAt(1).small;
    const beside = of === 'syllable' ? Math.min(gutter, NARROWEST_GUTTER) : gutter;
    return width > 0
      ? Math.max(need, Math.min(LANES.longest * textScale, width + 2 * beside))
      : need;
  });

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
