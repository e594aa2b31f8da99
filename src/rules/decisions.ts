/** What the rules about decisions share. */
import { type SymbolPlace, symbolPlaces } from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';

/** A belah ketupat and the arrows that leave it. */
export interface Decision {
  readonly place: SymbolPlace;
  readonly exits: readonly Flow[];
}

/** Every decision with its exits, in the order of the document. */
export function decisionsOf(sop: Sop): readonly Decision[] {
  const exits = new Map<string, Flow[]>();
  for (const flow of sop.flows) {
    if (flow.kind !== 'arrow') continue;
    const known = exits.get(flow.from);
    if (known) known.push(flow);
    else exits.set(flow.from, [flow]);
  }
  return [...symbolPlaces(sop).values()]
    .filter((place) => place.symbol.kind === 'decision')
    .map((place) => ({ place, exits: exits.get(place.symbol.id) ?? [] }));
}
