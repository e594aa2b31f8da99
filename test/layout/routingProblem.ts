/** What the router was asked for a page, put together again from what is on the page. */
import { bottom } from '../../src/geometry/geometry.ts';
import type { RoutingProblem } from '../../src/layout/routes/problem.ts';
import type { Columns, FlowPage } from '../../src/layout/sopLayout.ts';
import { seenPage } from './seen/seen.ts';

/** The problem of a page; `strip` is the height of one row of its pentagons (mm). Loops into the same symbol are no matter of the router. */
export function routingProblem(page: FlowPage, columns: Columns, strip: number): RoutingProblem {
  const { objects, lines, uprightRules } = seenPage(page, columns);
  const end = page.rows.at(-1)?.rect;
  const foot = end ? bottom(end) : page.headBottom;
  const levels = (from: number, to: number) =>
    Array.from({ length: Math.round((to - from) / strip) }, (_, i) => from + i * strip);
  return {
    laneBorders: uprightRules,
    rowBorders: [
      ...levels(page.headBottom, page.rows[0]?.rect.y ?? page.headBottom),
      ...page.rows.map(({ rect }) => rect.y),
      ...levels(foot, bottom(page.frame)),
      bottom(page.frame),
    ],
    obstacles: objects,
    connections: lines
      .filter(({ from, to }) => from !== to)
      .map(({ id, from, to, kind, label }) => ({
        ...{ id, from, to, kind },
        label: label ? { width: label.width, height: label.height } : null,
        ...hintsOf(page, columns, id),
      })),
  };
}

/** A person's word on a line, as far as it is about an end or a lane on this page. */
function hintsOf({ routes, symbols }: FlowPage, { lanes }: Columns, id: string) {
  const flow = routes.find((route) => route.flow.id === id)?.flow;
  const isHere = (end: string | undefined) => symbols.some(({ symbol }) => symbol.id === end);
  const lane = lanes.findIndex(({ actor }) => actor === flow?.lane);
  return {
    exit: isHere(flow?.from) ? (flow?.exit ?? null) : null,
    entry: isHere(flow?.to) ? (flow?.entry ?? null) : null,
    lane: lane < 0 ? null : lane,
  };
}
