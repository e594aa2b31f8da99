/** Flows from symbol to symbol, those included that go over to another page by a pair of segilima. */
import type { Rect } from '../geometry/geometry.ts';
import type { Node } from './drawnShapes.ts';
import type { PlacedFlow } from './placed.ts';

/** A line between two nodes, by their indices. */
export interface NodeFlow {
  readonly from: number;
  readonly to: number;
  readonly hasHead: boolean;
  readonly label: string;
}

export interface PageFlows {
  readonly flows: readonly PlacedFlow[];
  /** Segilima that no flow goes through. */
  readonly lonely: readonly Node[];
}

/** How much a place to the side counts beside one below where segilima have no names. */
const ASIDE = 4;

export function joinPages(nodeFlows: readonly NodeFlow[], nodes: readonly Node[]): PageFlows {
  const isSymbol = (index: number) => nodes[index]?.symbol != null;
  const onward = [...nodeFlows, ...pairs(nodeFlows, nodes)];
  const from = new Map<number, NodeFlow[]>();
  for (const flow of onward) {
    const there = from.get(flow.from);
    if (there) there.push(flow);
    else from.set(flow.from, [flow]);
  }
  const passed = new Set<number>();
  const flows = nodeFlows
    .filter((flow) => isSymbol(flow.from))
    .flatMap((first) =>
      isSymbol(first.to) ? [first] : throughPages(first, { from, isSymbol, passed }),
    );
  return {
    flows: flows.map((flow) => placedFlow(flow, nodes)),
    lonely: nodes.filter(({ symbol }, i) => symbol === null && !passed.has(i)),
  };
}

interface Onward {
  readonly from: ReadonlyMap<number, readonly NodeFlow[]>;
  readonly isSymbol: (index: number) => boolean;
  /** Segilima on the way to a symbol, filled in here. */
  readonly passed: Set<number>;
}

/** The flows that begin with one to a segilima, each to the symbol where it comes out. */
function throughPages(first: NodeFlow, { from, isSymbol, passed }: Onward): readonly NodeFlow[] {
  const found: NodeFlow[] = [];
  const seen = new Set([first.to]);
  let trails: (readonly [NodeFlow, readonly number[]])[] = [[first, [first.to]]];
  while (trails.length > 0) {
    const next: typeof trails = [];
    for (const [flow, trail] of trails) {
      for (const on of from.get(flow.to) ?? []) {
        const whole = { ...flow, to: on.to, hasHead: true, label: flow.label || on.label };
        if (isSymbol(on.to)) {
          found.push(whole);
          for (const index of trail) passed.add(index);
        } else if (!seen.has(on.to)) {
          seen.add(on.to);
          next.push([whole, [...trail, on.to]]);
        }
      }
    }
    trails = next;
  }
  return found;
}

const placedFlow = ({ from, to, hasHead, label }: NodeFlow, nodes: readonly Node[]): PlacedFlow => {
  const [start, end] = [nodes[from]?.symbol, nodes[to]?.symbol];
  const isJoint = !hasHead && from !== to && start?.row === end?.row;
  return {
    from: nodes[from]?.shape.id ?? '',
    to: nodes[to]?.shape.id ?? '',
    kind: isJoint ? 'joint' : 'arrow',
    label,
  };
};

/** From each segilima that a flow goes into to the one where it comes out. */
function pairs(flows: readonly NodeFlow[], nodes: readonly Node[]): readonly NodeFlow[] {
  const isConnector = (index: number) => nodes[index]?.symbol === null;
  const into = new Set(flows.map(({ to }) => to).filter(isConnector));
  const outOf = new Set(flows.map(({ from }) => from).filter(isConnector));
  const outs = [...into].filter((index) => !outOf.has(index));
  const ins = [...outOf].filter((index) => !into.has(index));
  const candidates = outs.flatMap((out) =>
    ins.flatMap((back) => {
      const cost = pairCost(nodes[out] as Node, nodes[back] as Node);
      return cost === null ? [] : [{ out, back, cost }];
    }),
  );
  const taken = new Set<number>();
  return candidates
    .sort((a, b) => a.cost - b.cost)
    .flatMap(({ out, back }): readonly NodeFlow[] => {
      if (taken.has(out) || taken.has(back)) return [];
      taken.add(out).add(back);
      return [{ from: out, to: back, hasHead: true, label: '' }];
    });
}

/** How unlikely two segilima are a pair; null where they have different names. */
function pairCost(out: Node, back: Node): number | null {
  const [name, other] = [out, back].map(({ shape }) => shape.text.trim().toLowerCase());
  if (name !== other) return null;
  const down = middle(back.box).y - middle(out.box).y;
  const aside = Math.abs(middle(back.box).x - middle(out.box).x);
  return (name === '' ? ASIDE * aside : 0) + Math.abs(down);
}

const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });
