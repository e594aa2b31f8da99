/** The lines of a page: from where its symbols stand to where ink runs between them. */

import { placeLabels } from './labels.ts';
import { layPage } from './layPage.ts';
import { nudgeLines } from './nudge.ts';
import type { RoutedPage, RoutingProblem } from './problem.ts';
import { type DockedLine, dockedLine } from './waypoints.ts';

/**
 * One line for every connection of a page, in their order (mm).
 * Pure: the same page gives the same lines. Throws if a connection's end isn't on the page.
 */
export function routePage(page: RoutingProblem): RoutedPage {
  const { problem, grid, trips, paths } = layPage(page);
  const docked: DockedLine[] = [];
  for (const trip of trips)
    docked[trip.connection] = dockedLine(grid, paths[trip.index] ?? [], trip);
  const order = trips.map(({ connection }) => connection);
  const lines = nudgeLines(problem, docked, order);
  const labels = placeLabels(problem, lines);
  const connectors = problem.obstacles.filter(({ shape }) => shape === 'connector');
  return {
    lines: lines.map((line, index) => ({
      id: problem.connections[index]?.id ?? '',
      ...line,
      label: labels[index] ?? null,
    })),
    connectors: new Map(connectors.map(({ id, rect }) => [id, rect])),
    wants: [],
  };
}
