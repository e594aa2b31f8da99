/** Edits of single flows. Nothing leads to itself, and no two symbols are joined twice. */
import { newId } from '../model/ids.ts';
import { actorById, flowById, openExits, symbolPlace } from '../model/lookup.ts';
import type { DockingSide, Flow, FlowKind, Gutter, Sop } from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';
import { keep, mapById, mapEach, put } from './edits.ts';
import { endingAt, passingThrough, startingAt, withHint, withoutHints } from './hints.ts';

export interface FlowRequest {
  readonly from: string;
  readonly to: string;
  /** Default: `arrow`. */
  readonly kind?: FlowKind;
  /** Default: what a decision has not answered yet, Tidak first where the flow leads back; else none. */
  readonly label?: string;
}

/** A flow from one symbol to another. */
export function connect(sop: Sop, request: FlowRequest): Sop {
  const { from, to, kind = 'arrow' } = request;
  if (!canConnect(sop, from, to, kind)) return sop;
  const label = cleanLine(request.label ?? defaultLabel(sop, { from, to, kind }));
  const flow: Flow = { id: newId(sop, 'f'), from, to, kind, label };
  return put(sop, 'flows', [...sop.flows, flow]);
}

/** Whether a flow between two symbols would be a new one, and not lead to itself. */
export function canConnect(sop: Sop, from: string, to: string, kind: FlowKind = 'arrow'): boolean {
  if (!symbolPlace(sop, from) || !symbolPlace(sop, to)) return false;
  return isFree(sop.flows, { id: '', from, to, kind });
}

/** Another start for a flow. */
export const setFlowFrom = (sop: Sop, id: string, from: string): Sop =>
  reshape(sop, id, (flow) => startingAt(flow, from));

/** Another end for a flow. */
export const setFlowTo = (sop: Sop, id: string, to: string): Sop =>
  reshape(sop, id, (flow) => endingAt(flow, to));

/** An arrow instead of a joint, or the other way round. */
export const setFlowKind = (sop: Sop, id: string, kind: FlowKind): Sop =>
  reshape(sop, id, (flow) => put(flow, 'kind', kind));

/** Another label on a flow. */
export const setFlowLabel = (sop: Sop, id: string, text: string): Sop =>
  withFlow(sop, id, (flow) => put(flow, 'label', cleanLine(text)));

/** The side of its source that a flow leaves by; undefined leaves it to the layout. */
export const setFlowExit = (sop: Sop, id: string, side: DockingSide | undefined): Sop =>
  withFlow(sop, id, (flow) => withHint(flow, 'exit', side));

/** The side of its target that a flow comes in by; undefined leaves it to the layout. */
export const setFlowEntry = (sop: Sop, id: string, side: DockingSide | undefined): Sop =>
  withFlow(sop, id, (flow) => withHint(flow, 'entry', side));

/** The actor in whose lane a flow goes up or down, and the side of its symbols; undefined leaves either to the layout. */
export function setFlowLane(sop: Sop, id: string, actor: string | undefined, gutter?: Gutter): Sop {
  if (actor !== undefined && !actorById(sop, actor)) return sop;
  return withFlow(sop, id, (flow) => passingThrough(flow, actor, gutter));
}

/** All that was said about how a flow is drawn is taken back. */
export const removeFlowHints = (sop: Sop, id: string): Sop => withFlow(sop, id, withoutHints);

/** The same for every flow. */
export const removeAllFlowHints = (sop: Sop): Sop =>
  put(sop, 'flows', mapEach(sop.flows, withoutHints));

/** One flow less. */
export const removeFlow = (sop: Sop, id: string): Sop =>
  put(
    sop,
    'flows',
    keep(sop.flows, (flow) => flow.id !== id),
  );

/**
 * Whether a flow can stand beside the others. A joint has no direction, so it takes the place of
 * an arrow either way: two lines on top of each other could not be told apart.
 */
export function isFree(
  others: readonly Flow[],
  flow: Pick<Flow, 'id' | 'from' | 'to' | 'kind'>,
): boolean {
  if (flow.from === flow.to) return false;
  return !others.some((other) => {
    if (other.id === flow.id) return false;
    if (other.from === flow.from && other.to === flow.to) return true;
    const eitherWay = other.kind === 'joint' || flow.kind === 'joint';
    return eitherWay && other.from === flow.to && other.to === flow.from;
  });
}

function reshape(sop: Sop, id: string, change: (flow: Flow) => Flow): Sop {
  const flow = flowById(sop, id);
  if (!flow) return sop;
  const changed = change(flow);
  if (!symbolPlace(sop, changed.from) || !symbolPlace(sop, changed.to)) return sop;
  if (!isFree(sop.flows, changed)) return sop;
  return withFlow(sop, id, () => changed);
}

const withFlow = (sop: Sop, id: string, change: (flow: Flow) => Flow): Sop =>
  put(sop, 'flows', mapById(sop.flows, id, change));

function defaultLabel(sop: Sop, { from, to, kind }: Pick<Flow, 'from' | 'to' | 'kind'>): string {
  const start = symbolPlace(sop, from);
  if (!start || kind === 'joint') return '';
  const open = openExits(sop, start.symbol);
  const leadsBack = (symbolPlace(sop, to)?.row ?? start.row) < start.row;
  return (leadsBack ? open.at(-1) : open[0]) ?? '';
}
