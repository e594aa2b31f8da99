/** How the sheet's width is shared among the columns of the table. */
import { sheetChoice } from '../model/sheet.ts';
import type { ActivityField, Actor, QualityColumn, Sop } from '../model/sop.ts';
import { type LaneNeed, laneNeeds, NO_NEED } from './columnNeeds.ts';
import { type AskedLanes, NO_LANES } from './growth.ts';
import {
  formArea,
  LANES,
  type Metrics,
  metricsAt,
  NUMBER_WIDTH,
  SMALLEST_SCALE,
} from './metrics.ts';
import type { Columns, Lane, Span } from './sopLayout.ts';
import { longestPart } from './text.ts';
import { linesAt, type TextColumn, textColumns, textWidths, wholeWidth } from './textColumns.ts';

/** mm; sums of widths that are equal on paper may differ by less than this. */
const ROUNDING = 0.01;
/** Texts of more lines than this, as most are, make the lanes narrower, first by one of these shares, then by the other. */
const MANY_LINES = 4;
const LANE_SHARES = [1, 0.86, 0.72] as const;
/** The narrowest symbol that is still seen to be what it is, at full size, mm. */
const NARROWEST_SYMBOL = 12;

/** Lanes that have not even this for their symbols take room from the text columns, up to this part of the table. */
const BAREST_SYMBOL = 4;
const MOST_LANES = 0.6;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * The columns, and the measures that fit them: with more lanes than a sheet can hold at full size, everything
 * in the table shrinks together, text no further than it can be read, rather than some lanes vanishing.
 */
export function layoutColumns(
  sop: Sop,
  asked: AskedLanes = NO_LANES,
): { columns: Columns; metrics: Metrics } {
  const { width } = formArea(sop.sheet);
  const texts = textColumns(sop);
  const metrics = metricsAt(asked.scale * largestScale(sop.actors, texts, width));
  const byActor = laneNeeds(sop);
  const labels = sop.actors.map(({ id }) => byActor.get(id) ?? NO_NEED);
  const number = NUMBER_WIDTH * metrics.textScale;
  const least = sum(texts.map((text) => text.least * metrics.textScale));
  const barest = sum(texts.map((text) => text.barest * metrics.textScale));
  const forText = (lanes: readonly number[]) => width - number - sum(lanes);
  const bare = sop.actors.length * (BAREST_SYMBOL * metrics.scale + 2 * metrics.gutter);
  const most = Math.max(width - number - least, Math.min(bare, MOST_LANES * width));
  const bared = Math.max(most, width - number - barest);
  const whole = sum(texts.map((text) => wholeWidth(text, metrics)));
  const spare = Math.min(most, width - number - whole);
  const shares = LANE_SHARES.map((share) =>
    laneWidths(sop.actors, labels, { width, most, bared, spare, share, asked }, metrics),
  );
  const lanes =
    shares.find((some) => linesAt(texts, forText(some), metrics) <= MANY_LINES) ??
    shares.at(-1) ??
    [];
  const widths = textWidths(texts, forText(lanes), metrics);
  const columns = placeColumns(sop, { number, lanes, labels, widths }, metrics);
  return { columns, metrics: { ...metrics, symbolWidth: symbolWidth(columns, metrics) } };
}

/** The largest scale at which no lane is narrower than it may be; in hundredths. */
function largestScale(
  actors: readonly Actor[],
  texts: readonly TextColumn[],
  width: number,
): number {
  const text = sum(texts.map(({ least }) => least)) + NUMBER_WIDTH;
  for (let percent = 100; percent > 100 * SMALLEST_SCALE; percent--) {
    const scale = percent / 100;
    const metrics = metricsAt(scale);
    const lanes = sum(actors.map((actor) => leastLane(actor, metrics)));
    if (text * metrics.textScale + lanes <= width + ROUNDING) return scale;
  }
  return SMALLEST_SCALE;
}

/** What a lane needs for symbols, and for the longest word of its name to stay whole while that is not very long. */
function leastLane(actor: Actor, { text: size, padX, scale }: Metrics): number {
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

interface LaneRoom {
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
function laneWidths(
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
  if (few > bared + ROUNDING) return actors.map(() => most / actors.length);
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
  const tallest = widened(least, lanesFor('tallest', least, labels, metrics), room);
  return widened(tallest, lanesFor('taller', least, labels, metrics), room);
}

/** Lanes wide enough for symbols with their words. */
const lanesFor = (
  of: 'symbol' | 'taller' | 'tallest',
  least: readonly number[],
  labels: readonly LaneNeed[],
  { textScale, small, gutter }: Metrics,
): readonly number[] =>
  least.map((need, i) => {
    const width = ((labels[i]?.[of] ?? 0) * small) / metricsAt(1).small;
    return width > 0
      ? Math.max(need, Math.min(LANES.longest * textScale, width + 2 * gutter))
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

/** Symbols are equally wide in all lanes, while the narrowest lane leaves them enough. */
function symbolWidth({ lanes }: Columns, { scale, symbolWidth: usual }: Metrics): number {
  const narrowest = Math.min(...lanes.map(({ width, gutter }) => width - 2 * gutter));
  return Math.min(usual, Math.max(NARROWEST_SYMBOL * scale, narrowest));
}

interface Widths {
  readonly number: number;
  readonly lanes: readonly number[];
  /** Room for labels beside decisions, by lane. */
  readonly labels: readonly LaneNeed[];
  readonly widths: ReadonlyMap<ActivityField, number>;
}

function placeColumns(
  { actors, sheet }: Sop,
  { number, lanes, labels, widths }: Widths,
  metrics: Metrics,
): Columns {
  let { x } = formArea(sheet);
  const next = (width: number): Span => {
    const span = { x, width };
    x += width;
    return span;
  };
  const text = (field: ActivityField) => next(widths.get(field) ?? 0);
  const order = sheetChoice(sheet, 'columnOrder');
  const first = { number: next(number), description: text('description') };
  const placed = actors.map(({ id }, i): Lane => {
    const width = lanes[i] ?? 0;
    const room = (labels[i]?.gutter ?? 0) * metrics.textScale;
    const spare = (width - NARROWEST_SYMBOL * metrics.scale) / 2;
    return {
      actor: id,
      ...next(width),
      gutter: Math.max(metrics.gutter, Math.min(room, spare)),
    };
  });
  const quality = Object.fromEntries(order.map((column) => [column, text(column)])) as Record<
    QualityColumn,
    Span
  >;
  return {
    ...first,
    lanes: placed,
    ...quality,
    remarks: text('remarks'),
    fields: ['description', ...order, 'remarks'],
  };
}
