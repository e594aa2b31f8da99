/** The flows of a document as spans between rows: which of them a page break cuts, and in which lanes. */
import { symbolPlaces } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';

/** A flow between two rows; -1 for a lane that isn't in the table. */
export interface FlowSpan {
  readonly flow: Flow;
  readonly from: RowEnd;
  readonly to: RowEnd;
  /** Whether it leads from a decision to the nearest of its targets, which a page should show together. */
  readonly nearest: boolean;
}

interface RowEnd {
  readonly row: number;
  readonly lane: number;
}

/** The flows that join symbols of the document, in its order; those to themselves included. */
export function flowSpans(sop: Sop): readonly FlowSpan[] {
  const places = symbolPlaces(sop);
  const lanes = new Map(sop.actors.map(({ id }, i) => [id, i]));
  const near = new Map<string, number>();
  const spans: { flow: Flow; from: RowEnd; to: RowEnd; nearest: boolean }[] = [];
  for (const flow of sop.flows) {
    const from = places.get(flow.from);
    const to = places.get(flow.to);
    if (!from || !to) continue;
    const index = spans.length;
    spans.push({
      flow,
      from: { row: from.row, lane: lanes.get(from.symbol.actor) ?? -1 },
      to: { row: to.row, lane: lanes.get(to.symbol.actor) ?? -1 },
      nearest: false,
    });
    if (from.symbol.kind !== 'decision') continue;
    const known = spans[near.get(flow.from) ?? index];
    if (!known || rowsBetween(known) > Math.abs(from.row - to.row) || known.flow === flow)
      near.set(flow.from, index);
  }
  for (const index of near.values()) {
    const span = spans[index];
    if (span) span.nearest = true;
  }
  return spans;
}

const rowsBetween = ({ from, to }: FlowSpan): number => Math.abs(from.row - to.row);

/** The ends of spans by row: what joins a page, and what leaves it, as the page takes in one row more. */
export interface RowEnds {
  /** Spans that have their upper end in this row, and those that have their lower end there. */
  readonly down: readonly FlowSpan[];
  readonly up: readonly FlowSpan[];
}

const NONE: RowEnds = { down: [], up: [] };

/** The spans between different rows, by both of their rows. */
export function endsByRow(spans: readonly FlowSpan[], rows: number): readonly RowEnds[] {
  const ends: { down: FlowSpan[]; up: FlowSpan[] }[] = [];
  const at = (row: number) => {
    ends[row] ??= { down: [], up: [] };
    return ends[row];
  };
  for (const span of spans) {
    if (span.from.row === span.to.row) continue;
    at(Math.min(span.from.row, span.to.row)).down.push(span);
    at(Math.max(span.from.row, span.to.row)).up.push(span);
  }
  return Array.from({ length: rows }, (_, row) => ends[row] ?? NONE);
}

export const upperEnd = ({ from, to }: FlowSpan): RowEnd => (from.row < to.row ? from : to);
export const lowerEnd = ({ from, to }: FlowSpan): RowEnd => (from.row < to.row ? to : from);

/** What is cut at the two ends of a page while rows are added to it, counted as they come. */
export class PageCrossings {
  readonly head: Uint16Array;
  readonly foot: Uint16Array;
  headTotal = 0;
  footTotal = 0;
  /** Decisions on the page whose nearest target is on a later page, or the other way round. */
  torn = 0;
  private readonly first: number;

  constructor(firstRow: number, lanes: number) {
    this.first = firstRow;
    this.head = new Uint16Array(lanes);
    this.foot = new Uint16Array(lanes);
  }

  /** Takes in the row, the next after those that are in. */
  add(ends: RowEnds): void {
    for (const span of ends.up) {
      const upper = upperEnd(span);
      if (upper.row < this.first) {
        this.headTotal++;
        count(this.head, lowerEnd(span).lane, 1);
      } else {
        this.footTotal--;
        count(this.foot, upper.lane, -1);
        if (span.nearest) this.torn--;
      }
    }
    for (const span of ends.down) {
      this.footTotal++;
      count(this.foot, upperEnd(span).lane, 1);
      if (span.nearest) this.torn++;
    }
  }
}

function count(lanes: Uint16Array, lane: number, by: number): void {
  const index = Math.max(0, lane);
  lanes[index] = (lanes[index] ?? 0) + by;
}
