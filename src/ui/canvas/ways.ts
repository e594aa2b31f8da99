/** The ways that a press runs along, as stretches of the sheet with their time. Pure; mm and ms. */
import type { Point, Side } from '../../geometry/geometry.ts';
import { pageTop } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import type { Flow } from '../../model/sop.ts';
import { drawnParts } from '../drawnFlow.ts';

/** What is drawn of a flow on one page, and when a dot runs along it. */
export interface Stretch {
  readonly flow: string;
  readonly points: readonly Point[];
  readonly delay: number;
  readonly time: number;
  /** The side at which it comes into the target with an arrow head; null on the way and without one. */
  readonly entry: Side | null;
}

/** How fast it goes, mm in ms, and the least and the most that one stretch takes, ms. */
const SPEED = 0.16;
const LEAST = 260;
const MOST = 720;

/** Flows that start where another one ends wait for it; a flow over pages goes from pentagon to pentagon. */
export function stretchesOf(layout: SopLayout, taken: readonly Flow[]): readonly Stretch[] {
  const arrivals = new Map<string, number>();
  return taken.flatMap((flow) => {
    let delay = arrivals.get(flow.from) ?? 0;
    const stretches = inOrder(layout, flow.id).map(({ points, docking, hasTarget }): Stretch => {
      const time = Math.min(MOST, Math.max(LEAST, lengthOf(points) / SPEED));
      const entry = hasTarget && flow.kind === 'arrow' ? docking.entry : null;
      const stretch = { flow: flow.id, points, delay, time, entry };
      delay += time;
      return stretch;
    });
    arrivals.set(flow.to, Math.max(delay, arrivals.get(flow.to) ?? 0));
    return stretches;
  });
}

/** The parts of a flow from its source to its target, on the sheet. */
function inOrder(layout: SopLayout, flow: string) {
  const parts = drawnParts(layout, flow);
  const isBackwards = parts.length > 1 && parts[0]?.hasTarget === true;
  return (isBackwards ? parts.toReversed() : parts).map(({ page, route, hasTarget }) => {
    const top = pageTop(layout, page.index);
    const points = route.waypoints.map(({ x, y }): Point => ({ x, y: y + top }));
    return { points, docking: route.docking, hasTarget };
  });
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, i) => {
    const before = points[i - 1] ?? point;
    return sum + Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
  }, 0);
}

/** As SVG and CSS write a path. */
export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('');
