/**
 * Where one page ends and the next begins. A page that a flow leaves or enters keeps a strip for its
 * pentagons at the head or foot, so what fits depends on where it is cut.
 */
import { symbolPlaces } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import type { RowSlice } from './rows.ts';

/** The slices of one page, and how many rows of pentagons it has at its head and foot. */
export interface PageCut {
  /** Slices `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly headLevels: number;
  readonly footLevels: number;
}

export interface PageRoom {
  /** Height under the table's head, mm. */
  readonly body: number;
  readonly strip: number;
  /** How many rows of pentagons a strip needs for so many. */
  readonly levels: (connectors: number) => number;
}

/** A flow between two pages, as indices of the slices that hold its ends. */
export interface Span {
  readonly flow: Flow;
  readonly from: number;
  readonly to: number;
}

/** The flows as spans between slices; one whose end has no symbol is left out. */
export function flowSpans(sop: Sop, slices: readonly RowSlice[]): readonly Span[] {
  const sliceOfRow = new Map<number, number>();
  slices.forEach((slice, i) => {
    if (slice.first) sliceOfRow.set(slice.index, i);
  });
  const places = symbolPlaces(sop);
  return sop.flows.flatMap((flow) => {
    const from = sliceOfRow.get(places.get(flow.from)?.row ?? -1);
    const to = sliceOfRow.get(places.get(flow.to)?.row ?? -1);
    return from === undefined || to === undefined ? [] : [{ flow, from, to }];
  });
}

/** Cuts the slices into pages, as many on each as fit. */
export function cutPages(
  slices: readonly RowSlice[],
  spans: readonly Span[],
  room: PageRoom,
): readonly PageCut[] {
  const cuts: PageCut[] = [];
  let from = 0;
  do {
    const cut = longestCut(slices, spans, room, from);
    cuts.push(cut);
    from = cut.to;
  } while (from < slices.length);
  return cuts;
}

/** The longest page from a slice on; at least one slice, even where its pentagons leave no room. */
function longestCut(
  slices: readonly RowSlice[],
  spans: readonly Span[],
  room: PageRoom,
  from: number,
): PageCut {
  let rows = 0;
  let best: PageCut | null = null;
  for (let to = from + 1; to <= slices.length; to++) {
    rows += slices[to - 1]?.height ?? 0;
    if (best && rows > room.body) break;
    const cut = { from, to, ...crossingLevels(spans, room, from, to) };
    const height = rows + (cut.headLevels + cut.footLevels) * room.strip;
    if (!best || height <= room.body) best = cut;
  }
  return best ?? { from, to: slices.length, headLevels: 0, footLevels: 0 };
}

function crossingLevels(spans: readonly Span[], room: PageRoom, from: number, to: number) {
  let head = 0;
  let foot = 0;
  for (const span of spans) {
    const starts = span.from >= from && span.from < to;
    const ends = span.to >= from && span.to < to;
    if (starts === ends) continue;
    const other = starts ? span.to : span.from;
    if (other < from) head++;
    else foot++;
  }
  return {
    headLevels: room.levels(head),
    footLevels: room.levels(foot),
  };
}
