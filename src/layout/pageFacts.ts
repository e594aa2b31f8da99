/** What the rules are told of the paper: which texts have no room, and which lines cross. */
import { remembered } from '../model/remembered.ts';
import type { Sop } from '../model/sop.ts';
import type { PageFacts } from '../rules/pageFacts.ts';
import { layoutSop, tableOf } from './layoutSop.ts';
import { identityOverflows, tableOverflows } from './overflows.ts';
import type { FlowPage, PageLayout, Route, Segment } from './sopLayout.ts';

/** mm; lines of one place on paper may differ by less, and don't pass each other for that. */
const ROUNDING = 1e-6;

/** The facts of an SOP as it is laid out. Apart from the layout, as no drawing waits for them. */
export function pageFacts(sop: Sop): PageFacts {
  const { pages } = layoutSop(sop);
  return {
    overflows: [...identityOverflows(pages), ...tableOverflows(sop, tableOf(sop), pages)],
    crossings: crossedIn(pages),
  };
}

/** Flows whose lines cross, each pair once. */
function crossedIn(pages: readonly PageLayout[]): PageFacts['crossings'] {
  const crossings = new Map<string, readonly [string, string]>();
  for (const page of pages) {
    if (page.kind !== 'flow') continue;
    for (const pair of crossingsOn(page)) crossings.set(pair.join(' '), pair);
  }
  return [...crossings.values()];
}

const crossingsOn = remembered((page: FlowPage): readonly (readonly [string, string])[] => {
  const lines = page.routes.map((route) => ({ flow: route.flow.id, ...segmentsOf(route) }));
  return lines.flatMap((one, i) =>
    lines
      .slice(i + 1)
      .filter((other) => other.flow !== one.flow && (doCross(one, other) || doCross(other, one)))
      .map((other) => [one.flow, other.flow] as const),
  );
});

interface Lines {
  readonly level: readonly Segment[];
  readonly upright: readonly Segment[];
}

function segmentsOf({ waypoints }: Route): Lines {
  const segments = waypoints.slice(1).map((to, i): Segment => {
    const from = waypoints[i] ?? to;
    const [x1, x2] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    return { x1, x2, y1: Math.min(from.y, to.y), y2: Math.max(from.y, to.y) };
  });
  return {
    level: segments.filter(({ y1, y2 }) => y2 - y1 < ROUNDING),
    upright: segments.filter(({ x1, x2 }) => x2 - x1 < ROUNDING),
  };
}

/** Lines that end on one another merge; only those that go on past it cross. */
const doCross = ({ level }: Lines, { upright }: Lines): boolean =>
  level.some(({ x1, x2, y1: y }) =>
    upright.some(({ x1: x, y1, y2 }) => isWithin(x1, x, x2) && isWithin(y1, y, y2)),
  );

const isWithin = (from: number, place: number, to: number): boolean =>
  from + ROUNDING < place && place < to - ROUNDING;
