/** What the rules about decisions share. */
import type { SymbolPlace } from '../model/lookup.ts';
import { forRecent } from '../model/remembered.ts';
import type { Flow, Sop } from '../model/sop.ts';
import { flowGraph, type Step } from './graph.ts';

/** A belah ketupat and the arrows that leave it. */
export interface Decision {
  readonly place: SymbolPlace;
  readonly exits: readonly Flow[];
}

/**
 * Every decision with its exits, in the order of the document. Symbols that are joined decide together:
 * a belah ketupat with fewer than two exits of its own has those of its step, which is told of once.
 */
export const decisionsOf = forRecent((sop: Sop): readonly Decision[] => {
  const own = ownExits(sop);
  return flowGraph(sop).steps.flatMap((step) => {
    const places = step.places.filter(({ symbol }) => symbol.kind === 'decision');
    const decisions = places.map((place) => ({ place, exits: own.get(place.symbol.id) ?? [] }));
    const [first] = places;
    if (!first || step.places.length === 1) return decisions;
    const apart = decisions.filter(({ exits }) => exits.length > 1);
    return apart.length > 0 ? apart : [{ place: first, exits: exitsOf(step, own) }];
  });
});

function ownExits(sop: Sop): ReadonlyMap<string, readonly Flow[]> {
  const exits = new Map<string, Flow[]>();
  for (const flow of sop.flows) {
    if (flow.kind !== 'arrow') continue;
    const known = exits.get(flow.from);
    if (known) known.push(flow);
    else exits.set(flow.from, [flow]);
  }
  return exits;
}

const exitsOf = ({ places }: Step, own: ReadonlyMap<string, readonly Flow[]>): readonly Flow[] =>
  places.flatMap(({ symbol }) => own.get(symbol.id) ?? []);

/** The ids that point to a decision: its row, its symbol, and these of its exits. */
export const decisionIds = ({ place }: Decision, exits: readonly Flow[]): readonly string[] => [
  place.activity.id,
  place.symbol.id,
  ...exits.map(({ id }) => id),
];

/** Exits that are one another's double by what is asked of them, in lists of two or more; null sets an exit aside. */
export function doublesOf(
  exits: readonly Flow[],
  asked: (exit: Flow) => string | null,
): readonly (readonly Flow[])[] {
  const groups = new Map<string, Flow[]>();
  for (const exit of exits) {
    const key = asked(exit);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), exit]);
  }
  return [...groups.values()].filter((same) => same.length > 1);
}
