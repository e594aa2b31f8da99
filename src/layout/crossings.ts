/** The flows of a document as spans between rows: which of them a page break cuts, and in which lanes. */
import { type SymbolPlace, symbolPlaces } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import { type Strip, stripLevels } from './strips.ts';

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
  /** Place among the symbols of its row. */
  readonly slot: number;
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
      from: endAt(from, lanes),
      to: endAt(to, lanes),
      nearest: false,
    });
    if (from.symbol.kind !== 'decision') continue;
    const known = spans[near.get(flow.from) ?? index];
    const span = spans[index];
    if (!known || !span || known === span || isNearer(span, known)) near.set(flow.from, index);
  }
  for (const index of near.values()) {
    const span = spans[index];
    if (span) span.nearest = true;
  }
  return spans;
}

const endAt = (
  { symbol, activity, row }: SymbolPlace,
  lanes: ReadonlyMap<string, number>,
): RowEnd => ({
  row,
  lane: lanes.get(symbol.actor) ?? -1,
  slot: activity.symbols.indexOf(symbol),
});

/** Of two that are equally far the one that leads down. */
const isNearer = (a: FlowSpan, b: FlowSpan): boolean =>
  rowsBetween(a) < rowsBetween(b) ||
  (rowsBetween(a) === rowsBetween(b) && a.to.row > a.from.row && b.to.row < b.from.row);

const rowsBetween = ({ from, to }: FlowSpan): number => Math.abs(from.row - to.row);

/** Puts spans in the order of the symbols that they join, whatever order their flows have in a file. */
export function byPlace(a: FlowSpan, b: FlowSpan): number {
  const ends = ({ row, lane, slot }: RowEnd) => [row, lane, slot];
  const [keyA, keyB] = [a, b].map(({ from, to }) => [...ends(from), ...ends(to)]);
  const i = (keyA ?? []).findIndex((value, at) => value !== keyB?.[at]);
  if (i >= 0) return (keyA?.[i] ?? 0) - (keyB?.[i] ?? 0);
  const words = ({ flow: { kind, label, exit, entry, lane, gutter } }: FlowSpan) =>
    [kind, label, exit, entry, lane, gutter].join('\n');
  return compareTexts(words(a), words(b));
}

const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The ends of spans by row: what joins a page, and what leaves it, as the page takes in one row more. */
export interface RowEnds {
  /** Spans that have their upper end in this row, and those that have their lower end there. */
  readonly down: readonly FlowSpan[];
  readonly up: readonly FlowSpan[];
}

interface OpenEnds {
  readonly down: FlowSpan[];
  readonly up: FlowSpan[];
}

const NONE: OpenEnds = { down: [], up: [] };

/** The spans between different rows, by both of their rows. */
export function endsByRow(spans: readonly FlowSpan[], rows: number): readonly RowEnds[] {
  const ends: OpenEnds[] = new Array<OpenEnds>(rows);
  const at = (row: number) => {
    const known = ends[row];
    if (known) return known;
    const made: OpenEnds = { down: [], up: [] };
    ends[row] = made;
    return made;
  };
  for (const span of spans) {
    if (span.from.row === span.to.row) continue;
    at(Math.min(span.from.row, span.to.row)).down.push(span);
    at(Math.max(span.from.row, span.to.row)).up.push(span);
  }
  for (let row = 0; row < rows; row++) ends[row] ??= NONE;
  return ends;
}

export const upperEnd = ({ from, to }: FlowSpan): RowEnd => (from.row < to.row ? from : to);
export const lowerEnd = ({ from, to }: FlowSpan): RowEnd => (from.row < to.row ? to : from);

/** What is cut at the two ends of a page while rows are added to it, counted as they come. */
export class PageCrossings {
  readonly head: LaneCounts;
  readonly foot: LaneCounts;
  /** Decisions on the page whose nearest target is on a later page, or the other way round. */
  torn = 0;
  private first = 0;

  constructor(strip: Strip) {
    this.head = new LaneCounts(strip);
    this.foot = new LaneCounts(strip);
  }

  /** Starts over with a page that begins with this row. */
  begin(firstRow: number): void {
    this.first = firstRow;
    this.head.clear();
    this.foot.clear();
    this.torn = 0;
  }

  /** Takes in the row, the next after those that are in. */
  add({ up, down }: RowEnds): void {
    for (const span of up) {
      const upper = upperEnd(span);
      if (upper.row < this.first) this.head.add(lowerEnd(span).lane, 1);
      else {
        this.foot.add(upper.lane, -1);
        if (span.nearest) this.torn--;
      }
    }
    for (const span of down) {
      this.foot.add(upperEnd(span).lane, 1);
      if (span.nearest) this.torn++;
    }
  }
}

/** How many pentagons a strip would have in each lane. */
class LaneCounts {
  total = 0;
  private readonly strip: Strip;
  private readonly counts: Uint16Array;
  /** Lanes with more than stand side by side. */
  private crowded = 0;

  constructor(strip: Strip) {
    this.strip = strip;
    this.counts = new Uint16Array(strip.lanes.length);
  }

  clear(): void {
    if (this.total > 0) this.counts.fill(0);
    this.total = 0;
    this.crowded = 0;
  }

  add(lane: number, by: 1 | -1): void {
    const index = Math.max(0, lane);
    const before = this.counts[index] ?? 0;
    const beside = this.strip.lanes[index]?.beside ?? 0;
    this.counts[index] = before + by;
    this.total += by;
    if (by > 0 ? before === beside : before === beside + 1) this.crowded += by;
  }

  /** How many levels the strip needs; most have one, which need not be looked into. */
  get levels(): number {
    if (this.crowded > 0) return stripLevels(this.strip, this.counts, this.total);
    return this.total > 0 ? 1 : 0;
  }
}
