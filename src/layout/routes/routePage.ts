/** The lines of a page: from where its symbols stand to where ink runs between them. */
import { buildGrid } from './grid.ts';
import { placeLabels } from './labels.ts';
import type { RoutedPage, RoutingProblem } from './problem.ts';
import { routeTrips } from './routeTrips.ts';
import { tripsOf } from './trip.ts';
import { type DockedLine, dockedLine } from './waypoints.ts';

/** Lines side by side in a gutter, at most. */
const TRACKS = 2;

/**
 * One line for every connection of a page, in their order (mm).
 * Pure: the same page gives the same lines. Throws if a connection's end isn't on the page.
 */
export function routePage(problem: RoutingProblem): RoutedPage {
  const grid = buildGrid(problem, TRACKS);
  const trips = tripsOf(problem, grid);
  const { paths } = routeTrips(grid, trips);
  const lines: DockedLine[] = [];
  for (const trip of trips)
    lines[trip.connection] = dockedLine(grid, paths[trip.index] ?? [], trip);
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
