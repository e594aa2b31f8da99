/** One document laid out and looked at. */
import { layoutSop } from '../../src/layout/layoutSop.ts';
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
}

/** The faster of so many runs tells what the work takes; the slower ones what else the machine did. */
const RUNS = 2;

export function measureDocument({ name, sop }: Document): Measured {
  const start = performance.now();
  // A copy, as a layout is remembered by its document.
  const layout = layoutSop({ ...sop });
  const layoutTime = performance.now() - start;
  const pages = checkDocument(sop, layout);
  return {
    ...{ name, layout, pages, layoutTime },
    measures: pages
      .map(({ page }) => measuresOf(seenPage(page, layout.columns)))
      .reduce(addMeasures, NOTHING_MEASURED),
    routeTimes: pages.map(({ page }) => {
      const problem = routingProblem(page, layout.columns);
      return Math.min(...Array.from({ length: RUNS }, () => timeOf(() => routePage(problem))));
    }),
  };
}

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
