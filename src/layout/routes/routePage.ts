/** The lines of a page: from where its symbols stand to where ink runs between them. */

import type { Rect } from '../../geometry/geometry.ts';
import { placeLabels } from './labels.ts';
import { type LaidPage, layPage } from './layPage.ts';
import { nudgeLines } from './nudge.ts';
import type { RoutedPage, RoutingProblem } from './problem.ts';
import { wantsOf } from './wants.ts';
import { type DockedLine, dockedLine } from './waypoints.ts';

/**
 * One line for every connection of a page, in their order (mm).
 * Pure: the same page gives the same lines. Throws if a connection's end isn't on the page.
 */
export function routePage(page: RoutingProblem): RoutedPage {
  const laid = layPage(page);
  const { problem, grid, trips, paths } = laid;
  const docked: DockedLine[] = [];
  for (const trip of trips)
    docked[trip.connection] = dockedLine(grid, paths[trip.index] ?? [], trip);
  const order = trips.map(({ connection }) => connection);
  const lines = nudgeLines(problem, docked, order);
  const labels = placeLabels(problem, lines);
  return {
    lines: lines.map((line, index) => ({
      id: problem.connections[index]?.id ?? '',
      ...line,
      label: labels[index] ?? null,
    })),
    connectors: connectorPlaces(laid),
    wants: wantsOf(laid, lines, labels),
  };
}

function connectorPlaces({ problem, exchanged }: LaidPage): ReadonlyMap<string, Rect> {
  const rects = new Map(problem.obstacles.map(({ id, rect }) => [id, rect]));
  const connectors = problem.obstacles.filter(({ shape }) => shape === 'connector');
  return new Map(
    connectors.map(({ id, rect }) => [id, rects.get(exchanged.get(id) ?? id) ?? rect]),
  );
}
