/** What dragging an end or a leg of a flow would do, worked out by doing it to a value nobody sees. */
import {
  setFlowEntry,
  setFlowExit,
  setFlowFrom,
  setFlowLane,
  setFlowTo,
} from '../../commands/flows.ts';
import { centre, contains, grow, type Point, type Rect } from '../../geometry/geometry.ts';
import { flowPages, onSheet } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { flowById } from '../../model/lookup.ts';
import type { DockingSide, Flow, Sop } from '../../model/sop.ts';
import type { FlowChange, FlowGrip } from '../../store/session.ts';
import { dockedSide, flowLaneAt, isAcross } from '../drawnFlow.ts';

/** How far beside a symbol a drop still means it, mm. */
const AROUND = 3;
/** Nearer to the middle of a symbol than this part of the way to its border, a drop means no side of it. */
const MIDDLE = 0.3;

/** What letting go of a part of a flow at a point of the sheet means; null where it means nothing. */
export function changeAt(
  sop: Sop,
  layout: SopLayout,
  point: Point,
  { id, grip }: { readonly id: string; readonly grip: FlowGrip },
): FlowChange | null {
  const flow = flowById(sop, id);
  if (!flow) return null;
  if (grip === 'leg') {
    const lane = isAcross(sop, flow) ? null : flowLaneAt(layout, point.x);
    return lane && { set: 'lane', ...lane };
  }
  const near = symbolNear(layout, point);
  if (!near) return null;
  if (near.id !== flow[grip]) return { set: grip, symbol: near.id };
  const side = sideNear(near.rect, point);
  if (!side || (side === dockedSide(layout, id, grip) && !hintAt(flow, grip))) return null;
  return { set: grip === 'from' ? 'exit' : 'entry', side };
}

const hintAt = (flow: Flow, grip: 'from' | 'to') => (grip === 'from' ? flow.exit : flow.entry);

/** The document after it. */
export function bendFlow(sop: Sop, id: string, change: FlowChange): Sop {
  switch (change.set) {
    case 'from':
      return setFlowFrom(sop, id, change.symbol);
    case 'to':
      return setFlowTo(sop, id, change.symbol);
    case 'exit':
      return setFlowExit(sop, id, change.side);
    case 'entry':
      return setFlowEntry(sop, id, change.side);
    case 'lane':
      return setFlowLane(sop, id, change.actor, change.gutter);
  }
}

/** The symbol under a point of the sheet, or the one that is just beside it. */
function symbolNear(layout: SopLayout, point: Point): { id: string; rect: Rect } | null {
  const near = flowPages(layout).flatMap((page) =>
    page.symbols
      .map(({ symbol, rect }) => ({ id: symbol.id, rect: onSheet(layout, page.index, rect) }))
      .filter(({ rect }) => contains(grow(rect, AROUND), point)),
  );
  return near.find(({ rect }) => contains(rect, point)) ?? near[0] ?? null;
}

/** The side of a rectangle that a point is nearest to, its proportions set aside. */
function sideNear(rect: Rect, point: Point): DockingSide | null {
  const middle = centre(rect);
  const across = (point.x - middle.x) / (rect.width / 2);
  const down = (point.y - middle.y) / (rect.height / 2);
  if (Math.max(Math.abs(across), Math.abs(down)) < MIDDLE) return null;
  if (Math.abs(across) > Math.abs(down)) return across > 0 ? 'right' : 'left';
  return down > 0 ? 'bottom' : 'top';
}
