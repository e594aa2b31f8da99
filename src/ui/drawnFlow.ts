/** A flow as it is drawn now: its lines on the pages, and the lane in which it goes up or down. */
import type { Point, Side } from '../geometry/geometry.ts';
import type { FlowPage, Route, SopLayout } from '../layout/sopLayout.ts';
import { symbolPlace } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import type { FlowLane } from '../store/session.ts';

/** What of a flow stands on one page. */
export interface DrawnPart {
  readonly page: FlowPage;
  readonly route: Route;
  /** Whether its symbols are on this page, rather than a segilima. */
  readonly hasSource: boolean;
  readonly hasTarget: boolean;
}

/** An upright stretch of a line. */
export interface Leg {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

/** Points of a line nearer than this across, mm, stand above each other. */
const UPRIGHT = 0.01;
/** So much of a lane on either side means its gutter there, and what is between the lane as a whole. */
const GUTTER = 1 / 3;

export function drawnParts(layout: SopLayout, flow: string): readonly DrawnPart[] {
  return layout.pages.flatMap((page) =>
    page.kind === 'identity'
      ? []
      : page.routes
          .filter((route) => route.flow.id === flow)
          .map((route) => ({
            page,
            route,
            hasSource: page.symbols.some(({ symbol }) => symbol.id === route.flow.from),
            hasTarget: page.symbols.some(({ symbol }) => symbol.id === route.flow.to),
          })),
  );
}

export function uprightLegs({ waypoints }: Route): readonly Leg[] {
  return waypoints.flatMap((from, i) => {
    const to = waypoints[i + 1];
    if (!to || Math.abs(from.x - to.x) > UPRIGHT) return [];
    return [{ from, to, length: Math.abs(to.y - from.y) }];
  });
}

/** The side at which an end of a flow docks now; null where it is not drawn. */
export function dockedSide(layout: SopLayout, flow: string, end: 'from' | 'to'): Side | null {
  const parts = drawnParts(layout, flow);
  if (end === 'from') return parts.find((part) => part.hasSource)?.route.docking.exit ?? null;
  return parts.find((part) => part.hasTarget)?.route.docking.entry ?? null;
}

/** The actor whose lane is at an x of the sheet; null beside the lanes. */
export const laneAt = (layout: SopLayout, x: number): string | null =>
  flowLaneAt(layout, x)?.actor ?? null;

/** The lane at an x of the sheet, and the gutter if it is in one; null beside the lanes. */
export function flowLaneAt(layout: SopLayout, x: number): FlowLane | null {
  const lane = layout.columns.lanes.find((one) => x >= one.x && x < one.x + one.width);
  if (!lane) return null;
  const part = (x - lane.x) / lane.width;
  if (part < GUTTER) return { actor: lane.actor, gutter: 'left' };
  return part > 1 - GUTTER ? { actor: lane.actor, gutter: 'right' } : { actor: lane.actor };
}

/** The part of the sheet from left to right that a lane is, mm; null for a lane that isn't there. */
export function flowLaneSpan(layout: SopLayout, { actor, gutter }: FlowLane) {
  const lane = layout.columns.lanes.find((one) => one.actor === actor);
  if (!lane || !gutter) return lane ?? null;
  const width = lane.width * GUTTER;
  return { x: gutter === 'left' ? lane.x : lane.x + lane.width - width, width };
}

/** Whether an arrow leads across, from lane to lane within a row: such a way goes up or down in none. */
export function isAcross(sop: Sop, { from, to }: Flow): boolean {
  const [start, end] = [symbolPlace(sop, from), symbolPlace(sop, to)];
  return start?.row === end?.row && start?.symbol.actor !== end?.symbol.actor;
}

/** The actor in whose lane a flow goes up or down: as someone said, else where its longest leg is. */
export function drawnLane(sop: Sop, layout: SopLayout, flow: Flow): string | null {
  if (flow.lane !== undefined) return flow.lane;
  const legs = drawnParts(layout, flow.id).flatMap(({ route }) => uprightLegs(route));
  const longest = legs.toSorted((a, b) => b.length - a.length)[0];
  const lane = longest && laneAt(layout, longest.from.x);
  return lane ?? symbolPlace(sop, flow.to)?.symbol.actor ?? null;
}
