/**
 * A person's word on how a line is drawn: the side that it leaves by, the side that it comes in by,
 * the lane that it takes and the gutter there. It holds as long as it can mean what was meant.
 */
import type { Flow, Gutter } from '../model/sop.ts';
import { without } from './edits.ts';

/** What a flow may carry; no key where nobody said anything. */
export type FlowHints = Pick<Flow, 'exit' | 'entry' | 'lane' | 'gutter'>;

const HINTS = ['exit', 'entry', 'lane', 'gutter'] as const;

export const hasHints = (flow: Flow): boolean => HINTS.some((hint) => flow[hint] !== undefined);

/** The flow with one hint more, another one, or, for undefined, one less. */
export function withHint<K extends keyof FlowHints>(
  flow: Flow,
  key: K,
  value: FlowHints[K] | undefined,
): Flow {
  if (flow[key] === value) return flow;
  return value === undefined ? without(flow, [key]) : { ...flow, [key]: value };
}

/** The flow through a lane, in one of its gutters if need be; undefined leaves it to the layout. */
export const passingThrough = (flow: Flow, lane: string | undefined, gutter?: Gutter): Flow =>
  withHint(withHint(flow, 'lane', lane), 'gutter', lane === undefined ? undefined : gutter);

/** The flow drawn as the layout thinks best. */
export const withoutHints = (flow: Flow): Flow => without(flow, HINTS);

/** The flow from another symbol: the side of the old one, and the way from there, mean nothing any more. */
export const startingAt = (flow: Flow, from: string): Flow =>
  flow.from === from ? flow : { ...without(flow, ['exit', 'lane', 'gutter']), from };

/** The flow to another symbol. */
export const endingAt = (flow: Flow, to: string): Flow =>
  flow.to === to ? flow : { ...without(flow, ['entry', 'lane', 'gutter']), to };
