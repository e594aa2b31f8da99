/** Small changes to an SOP that fixes are made of; each leaves all else as it is. */
import type { Flow, FlowSymbol, Sop, SymbolKind } from '../model/sop.ts';

/** The SOP without a flow. */
export const withoutFlow = (sop: Sop, id: string): Sop => ({
  ...sop,
  flows: sop.flows.filter((flow) => flow.id !== id),
});

/** The SOP with another label on a flow. */
export const withLabel = (sop: Sop, id: string, label: string): Sop => ({
  ...sop,
  flows: sop.flows.map((flow): Flow => (flow.id === id ? { ...flow, label } : flow)),
});

/** The SOP with a symbol of another kind. */
export const withKind = (sop: Sop, id: string, kind: SymbolKind): Sop => ({
  ...sop,
  activities: sop.activities.map((activity) =>
    activity.symbols.some((symbol) => symbol.id === id)
      ? {
          ...activity,
          symbols: activity.symbols.map(
            (symbol): FlowSymbol => (symbol.id === id ? { ...symbol, kind } : symbol),
          ),
        }
      : activity,
  ),
});
