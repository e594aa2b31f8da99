/** What the router was asked for a page, put together again from what is on the page. */
import { bottom } from '../../src/geometry/geometry.ts';
import type { Obstacle, RoutingProblem } from '../../src/layout/routes/problem.ts';
import type { Columns, FlowPage } from '../../src/layout/sopLayout.ts';
import { seenPage, stripEnd } from './seen/seen.ts';

/**
 * The problem of a page. Where a strip has several levels of pentagons, the borders between them are about where
 * layout has them. Loops into the same symbol are no matter of the router.
 */
export function routingProblem(page: FlowPage, columns: Columns): RoutingProblem {
  const { objects, lines, uprightRules } = seenPage(page, columns);
  const last = page.rows.at(-1)?.rect;
  const head = levelsOf(page, 'head');
  const foot = levelsOf(page, 'foot');
  const first = page.rows[0]?.rect.y ?? page.body.y;
  const end = last ? bottom(last) : first;
  return {
    laneBorders: uprightRules,
    rowBorders: [
      ...evenly(page.headBottom, first, head.length),
      ...page.rows.map(({ rect }) => rect.y),
      ...evenly(end, stripEnd(page), foot.length),
      stripEnd(page),
    ],
    obstacles: objects.map((object): Obstacle => {
      if (object.row >= 0 && object.row < page.rows.length) return object;
      const level = (levels: readonly number[]) =>
        Math.max(
          0,
          levels.findLastIndex((y) => y <= object.rect.y + NEAR),
        );
      const row = object.row < 0 ? level(head) - head.length : page.rows.length + level(foot);
      return { ...object, row };
    }),
    connections: lines
      .filter(({ from, to }) => from !== to)
      .map(({ id, from, to, kind, label }) => ({
        ...{ id, from, to, kind },
        label: label ? { width: label.width, height: label.height } : null,
        ...hintsOf(page, columns, id),
      })),
  };
}

/** Two pentagons in one level are as high as this, mm. */
const NEAR = 0.5;

/** Where the pentagons of each level of a strip begin, from above. */
function levelsOf({ connectors }: FlowPage, strip: 'head' | 'foot'): readonly number[] {
  const tops = connectors.filter(({ at }) => at === strip).map(({ rect }) => rect.y);
  return tops
    .toSorted((a, b) => a - b)
    .filter((y, i, all) => i === 0 || y - (all[i - 1] ?? y) > NEAR);
}

/** The upper borders of so many bands. */
const evenly = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / count);

/** A person's word on a line, as far as it is about an end or a lane on this page. */
function hintsOf({ routes, symbols }: FlowPage, { lanes }: Columns, id: string) {
  const flow = routes.find((route) => route.flow.id === id)?.flow;
  const isHere = (end: string | undefined) => symbols.some(({ symbol }) => symbol.id === end);
  const lane = lanes.findIndex(({ actor }) => actor === flow?.lane);
  return {
    exit: isHere(flow?.from) ? (flow?.exit ?? null) : null,
    entry: isHere(flow?.to) ? (flow?.entry ?? null) : null,
    lane: lane < 0 ? null : lane,
    gutter: flow?.gutter ?? null,
  };
}
