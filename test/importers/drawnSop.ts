/** What of an SOP can be found again in a drawing of it, and what was found: both in the same words. */
import { placeDrawings } from '../../src/importers/drawings.ts';
import type { Grid } from '../../src/importers/grid.ts';
import type { LeftOut } from '../../src/importers/leftOut.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import type { Sop } from '../../src/model/sop.ts';
import type { OfficeTable } from './officeDrawing.ts';

export interface Seen {
  /** Row, lane, place in the lane, kind and label. */
  readonly symbols: readonly string[];
  /** The places of both ends, kind and label. */
  readonly flows: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** What an SOP has: a joint between two rows looks like an arrow that lost its head. */
export function ofSop(sop: Sop): Seen {
  const names = new Map<string, string>();
  const symbols: string[] = [];
  sop.activities.forEach((activity, row) => {
    sop.actors.forEach(({ id }, lane) => {
      activity.symbols
        .filter(({ actor }) => actor === id)
        .forEach((symbol, i) => {
          names.set(symbol.id, `${row}/${lane}/${i}`);
          symbols.push(`${row}/${lane}/${i} ${symbol.kind} ${trimmed(symbol.label)}`);
        });
    });
  });
  const places = symbolPlaces(sop);
  const flows = sop.flows.map((flow) => {
    const isInRow = places.get(flow.from)?.row === places.get(flow.to)?.row;
    const isJoint = flow.kind === 'joint' && isInRow && flow.from !== flow.to;
    const ends = [names.get(flow.from) ?? '', names.get(flow.to) ?? ''] as const;
    return flowName(ends, isJoint ? 'joint' : 'arrow', flow.label);
  });
  return { symbols: symbols.sort(), flows: flows.sort(), leftOut: [] };
}

/** What was found over the grid, in the table that was drawn. */
export function ofGrid(grid: Grid, sop: Sop, { firstLane, firstRow }: OfficeTable): Seen {
  const span = (start: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ start: start + i, end: start + i + 1 }));
  const placed = placeDrawings(grid, {
    lanes: span(firstLane, sop.actors.length),
    rows: span(firstRow, sop.activities.length),
  });
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const symbols = placed.symbols.map(({ id, row, lane, kind, label }) => {
    const cell = `${row}/${lane}`;
    const i = counts.get(cell) ?? 0;
    counts.set(cell, i + 1);
    names.set(id, `${cell}/${i}`);
    return `${cell}/${i} ${kind} ${trimmed(label)}`;
  });
  const flows = placed.flows.map(({ from, to, kind, label }) =>
    flowName([names.get(from) ?? '', names.get(to) ?? ''], kind, label),
  );
  return { symbols: symbols.sort(), flows: flows.sort(), leftOut: placed.leftOut };
}

const trimmed = (text: string): string => text.replace(/[ \t]*\n[ \t]*/g, '\n').trim();

/** A joint has no direction. */
function flowName(ends: readonly [string, string], kind: string, label: string): string {
  const [from, to] = kind === 'joint' ? [...ends].sort() : ends;
  return `${from} -> ${to} ${kind} ${label}`;
}

/** The name of a flow by its ends and kind alone. */
export const withoutLabel = (flow: string): string => flow.replace(/(arrow|joint) [\s\S]*$/, '$1');

/** How many of the wanted ones were found, each as often as it is wanted. */
export function foundOf(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
