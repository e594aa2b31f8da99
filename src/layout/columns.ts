/** How the sheet's width is shared among the columns of the table. */
import { sheetChoice } from '../model/sheet.ts';
import type { ActivityField, Actor, QualityColumn, Sop } from '../model/sop.ts';
import { type LaneNeed, laneNeeds, NO_NEED } from './columnNeeds.ts';
import { type AskedLanes, NO_LANES } from './growth.ts';
import { laneWidths, leastLanes } from './laneWidths.ts';
import {
  formArea,
  type Metrics,
  metricsAt,
  NARROWEST_SYMBOL,
  NUMBER_WIDTH,
  SMALLEST_SCALE,
} from './metrics.ts';
import type { Columns, Lane, Span } from './sopLayout.ts';
import { sum } from './sum.ts';
import { linesAt, type TextColumn, textColumns, textWidths, wholeWidth } from './textColumns.ts';

/** mm; sums of widths that are equal on paper may differ by less than this. */
const ROUNDING = 0.01;
/** Texts of more lines than this, as most are, make the lanes narrower, first by one of these shares, then by the other. */
const MANY_LINES = 4;
const LANE_SHARES = [1, 0.86, 0.72] as const;
/** Lanes that have not even this for their symbols take room from the text columns, up to this part of the table. */
const BAREST_SYMBOL = 4;
const MOST_LANES = 0.6;
/** A lane that leaves its symbols less than this has smaller ones than the others, mm. */
const NARROWEST_EVEN = 10;

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
  const needs = sop.actors.map(({ id }) => byActor.get(id) ?? NO_NEED);
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
    laneWidths(sop.actors, needs, { width, most, bared, spare, share, asked }, metrics),
  );
  const lanes =
    shares.find((some) => linesAt(texts, forText(some), metrics) <= MANY_LINES) ??
    shares.at(-1) ??
    [];
  const widths = textWidths(texts, forText(lanes), metrics);
  const columns = placeColumns(sop, { number, lanes, needs, widths }, metrics);
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
    const lanes = sum(leastLanes(actors, metrics));
    if (text * metrics.textScale + lanes <= width + ROUNDING) return scale;
  }
  return SMALLEST_SCALE;
}

/** Symbols are about equally wide in all lanes: other sizes would look as if they meant something. */
function symbolWidth({ lanes }: Columns, { scale, symbolWidth: usual }: Metrics): number {
  const narrowest = Math.min(...lanes.map(({ width, gutter }) => width - 2 * gutter));
  return Math.min(usual, Math.max(NARROWEST_EVEN * scale, narrowest));
}

interface Widths {
  readonly number: number;
  readonly lanes: readonly number[];
  /** What is in the lanes. */
  readonly needs: readonly LaneNeed[];
  readonly widths: ReadonlyMap<ActivityField, number>;
}

function placeColumns(
  { actors, sheet }: Sop,
  { number, lanes, needs, widths }: Widths,
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
    const room = (needs[i]?.gutter ?? 0) * metrics.textScale;
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
