/** The strips at the head and foot of a page that hold its pentagons: how tall they are, and what they hold. */
import { CONNECTOR_PAGE } from '../words.ts';
import { type Metrics, NARROWEST_CONNECTOR } from './metrics.ts';
import { textHeight } from './placeText.ts';
import type { Columns } from './sopLayout.ts';
import { textWidth, wrapText } from './text.ts';

/** Pentagons of neighbouring lanes, and texts beside them, are no nearer than this, mm. */
export const CONNECTOR_DISTANCE = 1.2;
/** Between a pentagon and its "ke hal. 3", mm. */
export const PAGE_TEXT_GAP = 0.5;
/** What adding up may be off by, mm. */
const ROUNDING = 1e-6;
/** Levels that one crowded lane may have; more would leave no page, so that what is left goes to lanes nearby. */
const MOST_LEVELS = 3;
/** The page number that room is kept for; a document with more pages says it shorter. */
const LARGEST_PAGE = 88;

export interface Strip {
  /** Height of one level of pentagons. */
  readonly height: number;
  /** Height of the text that names the other page, 0 where it is not asked for. */
  readonly textHeight: number;
  readonly lanes: readonly StripLane[];
}

/** What one lane of a strip holds. */
export interface StripLane {
  /** Width of a pentagon, and of a pentagon with the text at it. */
  readonly pentagon: number;
  readonly unit: number;
  /** The same as narrow as both get where several share a level or one stands beside the middle. */
  readonly least: number;
  /** How many stand side by side, where nothing else passes and where lines pass to a second level. */
  readonly beside: number;
  readonly passing: number;
  /** The same where lines pass and as many levels as may be were too few: with the shortest text, and how narrow that is. */
  readonly crowded: number;
  readonly shortest: number;
}

export function measureStrip(columns: Columns, metrics: Metrics, withPages: boolean): Strip {
  const style = { size: metrics.small, bold: false };
  const text = CONNECTOR_PAGE.in(LARGEST_PAGE);
  const widthIn = (lane: number) => lane - CONNECTOR_DISTANCE;
  const lines = columns.lanes.map(({ width }) => wrapText(text, widthIn(width), style).length);
  const height = withPages
    ? textHeight(Math.max(1, ...lines), metrics.smallLeading, metrics.small) + PAGE_TEXT_GAP
    : 0;
  const lanes = columns.lanes.map(({ width }): StripLane => {
    const pentagon = Math.min(metrics.connectorWidth, widthIn(width));
    const widthOf = (said: string) =>
      withPages ? Math.min(textWidth(said, style), widthIn(width)) : 0;
    const narrow = Math.min(pentagon, NARROWEST_CONNECTOR);
    const unit = Math.max(pentagon, widthOf(text));
    const least = Math.max(narrow, widthOf(text));
    const shortest = Math.max(narrow, widthOf(CONNECTOR_PAGE.short(LARGEST_PAGE)));
    const holds = (each: number, gap: number) =>
      Math.max(1, Math.floor((width - gap + ROUNDING) / (each + gap)));
    return {
      ...{ pentagon, unit, least, shortest },
      beside: holds(least, CONNECTOR_DISTANCE),
      passing: holds(unit, metrics.connectorPass),
      crowded: holds(shortest, metrics.connectorPass),
    };
  });
  return { height: metrics.strip + height, textHeight: height, lanes };
}

/**
 * How many levels a strip has for so many pentagons in each lane. With a second level, the first leaves room
 * for lines to pass; a lane that needs more than three borrows room from its neighbours.
 */
export function stripLevels({ lanes }: Strip, counts: ArrayLike<number>, total: number): number {
  if (total === 0) return 0;
  let [held, wanted, isCrowded] = [0, 2, false];
  // Asked for every page that is tried, so with no list of its own.
  for (let i = 0; i < lanes.length; i++) {
    const { beside, passing } = lanes[i] as StripLane;
    const count = counts[i] ?? 0;
    held += passing;
    if (count > beside) isCrowded = true;
    if (count > wanted * passing) wanted = Math.ceil(count / passing);
  }
  return isCrowded ? Math.max(Math.min(MOST_LEVELS, wanted), Math.ceil(total / held)) : 1;
}
