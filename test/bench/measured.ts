/** One document laid out and looked at. */
import { layoutSop } from '../../src/layout/layoutSop.ts';
import type { RoutingProblem } from '../../src/layout/routes/problem.ts';
import { routePage } from '../../src/layout/routes/routePage.ts';
import type { SopLayout } from '../../src/layout/sopLayout.ts';
import { routingProblem } from '../layout/routingProblem.ts';
import { checkDocument, type PageFindings } from '../layout/seen/check.ts';
import {
  addMeasures,
  type Measures,
  measuresOf,
  NOTHING_MEASURED,
} from '../layout/seen/measures.ts';
import { seenPage } from '../layout/seen/seen.ts';
import type { Document } from './documents.ts';

export interface Measured {
  readonly name: string;
  readonly layout: SopLayout;
  readonly pages: readonly PageFindings[];
  readonly measures: Measures;
  /** The whole layout, lines included (ms). */
  readonly layoutTime: number;
  /** The lines of each page alone (ms). */
  readonly routeTimes: readonly number[];
  /** The bends of all lines, each drawn as if no other were there: with others there can hardly be fewer. */
  readonly bendsAlone: number;
  /** Lines that found no clean way, and those drawn plainly because a page had used up its effort. */
  readonly unclean: number;
  readonly plain: number;
}

/** The faster of so many runs tells what the work takes; the slower ones what else the machine did. */
const RUNS = 2;

export function measureDocument({ name, sop }: Document): Measured {
  const start = performance.now();
  // A copy, as a layout is remembered by its document.
  const layout = layoutSop({ ...sop });
  const layoutTime = performance.now() - start;
  const pages = checkDocument(sop, layout);
  const problems = pages.map(({ page }) => routingProblem(page, layout.columns));
  const routed = problems.map(timed);
  return {
    ...{ name, layout, pages, layoutTime },
    measures: pages
      .map(({ page }) => measuresOf(seenPage(page, layout.columns)))
      .reduce(addMeasures, NOTHING_MEASURED),
    bendsAlone: problems.reduce((sum, problem) => sum + bendsAloneOf(problem), 0),
    routeTimes: routed.map(({ time }) => time),
    unclean: routed.reduce((sum, { answer }) => sum + answer.unclean, 0),
    plain: routed.reduce((sum, { answer }) => sum + answer.plain, 0),
  };
}

/** Loops of a symbol into itself are no flows here. */
function bendsAloneOf(problem: RoutingProblem): number {
  const flows = problem.connections.filter(({ from, to }) => from !== to);
  const alone = flows.flatMap((flow) => routePage({ ...problem, connections: [flow] }).lines);
  return alone.reduce((sum, { waypoints }) => sum + Math.max(0, waypoints.length - 2), 0);
}

/** The answer for a page, and how long the router took for it (ms). */
function timed(problem: RoutingProblem) {
  const answer = routePage(problem);
  const times = Array.from({ length: RUNS }, () => timeOf(() => routePage(problem)));
  return { answer, time: Math.min(...times) };
}

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
