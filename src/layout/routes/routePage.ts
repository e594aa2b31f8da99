/** The lines of a page: from where its symbols stand to where ink runs between them. */
import type { Rect, Side } from '../../geometry/geometry.ts';
import { MOST_UNEASY, type PlacedLabels, placeLabels } from './labels.ts';
import { isCrowded, type LaidPage, layOtherwise, layPage } from './layPage.ts';
import { nudgeLines } from './nudge.ts';
import type { RoutedPage, RoutingProblem } from './problem.ts';
import { laneWantsOf, wantsOf } from './wants.ts';
import { type DockedLine, dockedLine } from './waypoints.ts';

/** What a label in a bad place is worth, what one more that could be another line's, and one in shorter lines (price). */
const BAD_LABEL = 4;
const ASTRAY_LABEL = 8;
const NARROWED_LABEL = 2;

/**
 * One line for every connection of a page, in their order (mm).
 * Pure: the same page gives the same lines. Throws if a connection's end isn't on the page.
 */
export function routePage(page: RoutingProblem): RoutedPage {
  const { laid, problem, lines, labels } = finishedWell(page);
  return {
    lines: lines.map((line, index) => ({
      id: page.connections[index]?.id ?? '',
      ...line,
      label: labels.corners[index] ?? null,
      narrowed: labels.narrowed[index] ?? 0,
    })),
    connectors: connectorPlaces(problem, laid),
    wants: wantsOf(laid, lines, labels),
    laneWants: laneWantsOf(problem, lines, labels),
    badLabels: labels.unclean,
    unclean: laid.unclean.length,
    plain: laid.plain,
  };
}

/** A page with its lines on paper and the words beside them. */
interface Finished {
  readonly laid: LaidPage;
  /** The page with its connectors where the lines end. */
  readonly problem: RoutingProblem;
  readonly lines: readonly DockedLine[];
  readonly labels: PlacedLabels;
  /** What it all costs (price). */
  readonly price: number;
}

/** The page finished; where words found no place, it is laid once more with their lines leaving by other sides. */
function finishedWell(page: RoutingProblem): Finished {
  const first = finished(layPage(page));
  const uneasy = uneasyLabels(first.labels);
  if (uneasy.length === 0 || uneasy.length > MOST_UNEASY || isCrowded(first.laid)) return first;
  const shy = new Map<number, readonly Side[]>();
  for (const index of uneasy) {
    const exit = first.lines[index]?.exit;
    if (exit) shy.set(index, [exit]);
  }
  const other = finished(layOtherwise(first.laid, shy));
  return other.price < first.price ? other : first;
}

function finished(laid: LaidPage): Finished {
  const { grid, trips, paths } = laid;
  const docked: DockedLine[] = [];
  for (const trip of trips)
    docked[trip.connection] = dockedLine(grid, paths[trip.index] ?? [], trip);
  const order = trips.map(({ connection }) => connection);
  const { lines, problem } = nudgeLines(laid.problem, docked, order);
  const labels = placeLabels(problem, lines);
  const narrowed = uneasyLabels(labels).length - labels.unclean.length;
  const price =
    laid.price +
    BAD_LABEL * labels.unclean.length +
    ASTRAY_LABEL * labels.astray +
    NARROWED_LABEL * narrowed;
  return { laid, problem, lines, labels, price };
}

/** Connections whose words stand in a bad place, or in shorter lines than they would like. */
const uneasyLabels = ({ unclean, narrowed }: PlacedLabels): readonly number[] =>
  narrowed.flatMap((box, index) => (box > 0 || unclean.includes(index) ? index : []));

function connectorPlaces(
  problem: RoutingProblem,
  { exchanged }: LaidPage,
): ReadonlyMap<string, Rect> {
  const rects = new Map(problem.obstacles.map(({ id, rect }) => [id, rect]));
  const connectors = problem.obstacles.filter(({ shape }) => shape === 'connector');
  return new Map(
    connectors.map(({ id, rect }) => [id, rects.get(exchanged.get(id) ?? id) ?? rect]),
  );
}
