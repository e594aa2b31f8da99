/** Taking symbols away and closing the gap: whatever led to them goes where the work went on. */
import { flowsFrom, flowsTo, symbolPlace } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import { isArrow, onward } from './chain.ts';
import { keep, mapEach, put } from './edits.ts';
import { isFree } from './flows.ts';
import { endingAt } from './hints.ts';

/** The document without these symbols; the rows stay. */
export function withoutSymbols(sop: Sop, gone: ReadonlySet<string>): Sop {
  const activities = mapEach(sop.activities, (activity) =>
    put(
      activity,
      'symbols',
      keep(activity.symbols, (symbol) => !gone.has(symbol.id)),
    ),
  );
  return put(put(sop, 'activities', activities), 'flows', bridgedFlows(sop, gone));
}

/** An arrow in keeps its id, its label and its place; every other flow of the symbols goes with them. */
function bridgedFlows(sop: Sop, gone: ReadonlySet<string>): readonly Flow[] {
  const isLoose = (flow: Flow) => gone.has(flow.from) || gone.has(flow.to);
  if (!sop.flows.some(isLoose)) return sop.flows;
  let standing = sop.flows.filter((flow) => !isLoose(flow));
  const bridges = new Map<Flow, Flow>();
  for (const flow of sop.flows.filter((each) => isArrow(each) && !gone.has(each.from))) {
    const to = gone.has(flow.to) ? landing(sop, flow.to, gone) : undefined;
    if (to === undefined) continue;
    const bridge = endingAt(flow, to);
    if (!isFree(standing, bridge)) continue;
    bridges.set(flow, bridge);
    standing = [...standing, bridge];
  }
  return sop.flows.flatMap((flow) => (isLoose(flow) ? (bridges.get(flow) ?? []) : flow));
}

/** The first symbol that stays, on the way that the work takes from one that goes. */
function landing(sop: Sop, start: string, gone: ReadonlySet<string>): string | undefined {
  const passed = new Set<string>();
  let at: string | undefined = start;
  while (at !== undefined && gone.has(at)) {
    // Walking in a circle inside what goes: there is no way on.
    if (passed.has(at)) return undefined;
    passed.add(at);
    at = step(sop, at, passed);
  }
  return at;
}

/** The only way on from a symbol; what is done together goes on where its partner does. */
function step(sop: Sop, id: string, passed: ReadonlySet<string>): string | undefined {
  const symbol = symbolPlace(sop, id)?.symbol;
  const ways = symbol ? onward(sop, symbol) : [];
  if (ways.length > 0) return ways.length === 1 ? ways[0]?.to : undefined;
  return partners(sop, id).find((partner) => !passed.has(partner));
}

const partners = (sop: Sop, id: string): readonly string[] => [
  ...flowsFrom(sop, id).flatMap((flow) => (isArrow(flow) ? [] : flow.to)),
  ...flowsTo(sop, id).flatMap((flow) => (isArrow(flow) ? [] : flow.from)),
];
