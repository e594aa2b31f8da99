/** Where on an arrow it is marked that what it hands over is asked for by nobody. */
import type { Point, Rect } from '../../geometry/geometry.ts';
import type { FlowPage, Route } from '../../layout/sopLayout.ts';

export interface BreakMark {
  readonly flow: string;
  /** mm on the page. */
  readonly at: Point;
  readonly isUpright: boolean;
}

/** Half the size of the mark and the white that it wants around it, mm. */
const REACH = 1.8;
/** How far along a stretch it stands, the first that is free. */
const PARTS = [0.5, 0.3, 0.7];

/** A mark for each of these flows that leaves its symbol on this page. */
export function breakMarks(page: FlowPage, flows: ReadonlySet<string>): readonly BreakMark[] {
  const here = new Set(page.symbols.map(({ symbol }) => symbol.id));
  const labels = page.routes.flatMap(({ label }) => label?.rect ?? []);
  return page.routes
    .filter(({ flow }) => flows.has(flow.id) && here.has(flow.from))
    .flatMap((route) => markOn(route, labels) ?? []);
}

/** On the longest stretch, where no label is in the way; none on a line that is too short for it. */
function markOn({ flow, waypoints }: Route, labels: readonly Rect[]): BreakMark | null {
  const spots = stretches(waypoints)
    .filter(({ length }) => length >= 2 * REACH)
    .flatMap(({ from, to }) => PARTS.map((part) => ({ from, to, at: between(from, to, part) })));
  const free = spots.find(({ at }) => !labels.some((rect) => isNear(rect, at)));
  return free ? { flow: flow.id, at: free.at, isUpright: free.from.x === free.to.x } : null;
}

const stretches = (points: readonly Point[]) =>
  points
    .flatMap((from, i) => {
      const to = points[i + 1];
      return to ? [{ from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }] : [];
    })
    .toSorted((a, b) => b.length - a.length);

const between = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

const isNear = ({ x, y, width, height }: Rect, at: Point): boolean =>
  at.x > x - REACH && at.x < x + width + REACH && at.y > y - REACH && at.y < y + height + REACH;
