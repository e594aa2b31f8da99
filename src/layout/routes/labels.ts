/** Where the answers of decisions stand: beside the first leg of their flow, near its source. */
import { bottom, grow, overlaps, type Point, segmentBox } from '../../geometry/geometry.ts';
import { ARROWHEAD } from '../metrics.ts';
import type { Ink } from './labelGround.ts';
import {
  AWAY,
  bestPlace,
  type Care,
  type Labelled,
  PATIENT,
  type Place,
  SECOND_LEG,
  UNCLEAN,
  USUAL,
} from './labelPlaces.ts';
import type { RoutingProblem } from './problem.ts';
import type { DockedLine } from './waypoints.ts';

const ROUNDS = 2;
/** With more labels than these in bad places, or in shorter lines, as where dozens leave one symbol, there is no room to look for. */
export const MOST_UNEASY = 12;

export interface PlacedLabels {
  /** Top left corner of every connection's label, null for those without (mm). */
  readonly corners: readonly (Point | null)[];
  /** Which of its boxes each label has: 0 its own. */
  readonly narrowed: readonly number[];
  /** Connections whose label stands on something, or away from where the line begins. */
  readonly unclean: readonly number[];
  /** How many of these could be taken for the words of another line. */
  readonly astray: number;
}

/** Finds a place for the label of every connection. */
export function placeLabels(problem: RoutingProblem, lines: readonly DockedLine[]): PlacedLabels {
  const placed: (Place | null)[] = problem.connections.map(() => null);
  const labelled = problem.connections.flatMap(({ label, narrower = [] }, index): Labelled[] => {
    const line = lines[index]?.waypoints;
    if (!label || !line) return [];
    return [{ index, line, sizes: [label, ...narrower], room: firstLeg(line) }];
  });
  // Those with the shortest legs have the fewest places, so they choose first; then each looks once more.
  labelled.sort((a, b) => a.room - b.room || compareWays(a, b));
  const legs = lines.flatMap((line, index): Ink[] => [
    ...legsOf(line.waypoints, index),
    ...(problem.connections[index]?.kind === 'arrow' ? headOf(line, index) : []),
  ]);
  const place: PlaceLabel = (one, care, without = []) => {
    const isOther = (index: number) => index !== one.index && !without.includes(index);
    const labels = placed.flatMap((other, i) => (other && isOther(i) ? other.rect : []));
    return bestPlace(one, { problem, legs, labels }, care);
  };
  for (let round = 0; round < ROUNDS; round++) {
    // With all others in sight a label finds another place only where one of them came to stand on its own.
    if (round > 0 && (!meet(placed) || placed.filter(isUnclean).length > MOST_UNEASY)) break;
    for (const one of labelled) placed[one.index] = place(one, USUAL);
  }
  const uneasy = labelled.filter(({ index }) => needsCare(placed[index], problem));
  if (uneasy.length <= MOST_UNEASY)
    for (const one of uneasy)
      if (needsCare(placed[one.index], problem)) settle(one, labelled, placed, place);
  return {
    corners: placed.map((place) => place && { x: place.rect.x, y: place.rect.y }),
    narrowed: placed.map((place) => place?.narrowed ?? 0),
    astray: placed.filter((place) => place && place.price >= SECOND_LEG).length,
    unclean: placed.flatMap((place, index) => (isUnclean(place) ? index : [])),
  };
}

/** The best place of a label among all others but some, by their connections. */
type PlaceLabel = (one: Labelled, care: Care, without?: readonly number[]) => Place | null;

/**
 * Looks again, and closely, for a label that stands nowhere clean; where nothing is free another label gives it its
 * place, if it has a clean one itself.
 */
function settle(
  one: Labelled,
  all: readonly Labelled[],
  placed: (Place | null)[],
  place: PlaceLabel,
): void {
  const mine = place(one, PATIENT) ?? placed[one.index] ?? null;
  placed[one.index] = mine;
  if (!isUnclean(mine)) return;
  const others = all.filter((other) => other !== one && isNear(one, placed[other.index]));
  const indices = others.map(({ index }) => index);
  if (others.length > 1 && !place(one, PATIENT, indices)) return;
  for (const other of others) {
    const instead = place(one, PATIENT, [other.index]);
    if (!instead) continue;
    placed[one.index] = instead;
    const moved = place(other, PATIENT);
    if (moved) {
      placed[other.index] = moved;
      return;
    }
    placed[one.index] = mine;
  }
}

/** Whether another label stands where this one could. */
function isNear({ line: [start, end], sizes }: Labelled, other: Place | null | undefined): boolean {
  if (!start || !end || !other) return false;
  const reach = Math.max(...sizes.flatMap(({ width, height }) => [width, height]));
  return overlaps(other.rect, grow(segmentBox(start, end), reach + AWAY));
}

const isUnclean = (place: Place | null | undefined): boolean =>
  place != null && place.price >= UNCLEAN;

/** Whether a label stands nowhere clean, and not merely on a rule of its row, which grows then. */
const needsCare = (place: Place | null | undefined, { rowBorders }: RoutingProblem): boolean =>
  place != null &&
  isUnclean(place) &&
  !rowBorders.some((y) => place.rect.y < y && y < bottom(place.rect));

/** Whether any two of them overlap. */
const meet = (placed: readonly (Place | null)[]): boolean =>
  placed.some((one, i) =>
    placed.some((other, j) => one && other && i < j && overlaps(one.rect, other.rect)),
  );

/** By where their lines run, and then by their words, which no order in a file changes. */
function compareWays(a: Labelled, b: Labelled): number {
  for (const [i, point] of a.line.entries()) {
    const other = b.line[i];
    const order = other ? point.y - other.y || point.x - other.x : 1;
    if (order !== 0) return order;
  }
  return a.line.length - b.line.length || (a.sizes[0]?.width ?? 0) - (b.sizes[0]?.width ?? 0);
}

/** The box of an arrowhead, which is wider than its line. */
function headOf({ waypoints, entry }: DockedLine, line: number): readonly Ink[] {
  const tip = waypoints.at(-1);
  if (!tip) return [];
  const { length, halfWidth } = ARROWHEAD;
  const level = entry === 'left' || entry === 'right';
  const [width, height] = level ? [length, 2 * halfWidth] : [2 * halfWidth, length];
  const x = entry === 'left' ? tip.x - length : entry === 'right' ? tip.x : tip.x - halfWidth;
  const y = entry === 'top' ? tip.y - length : entry === 'bottom' ? tip.y : tip.y - halfWidth;
  return [{ x, y, width, height, line }];
}

const firstLeg = ([start, end]: readonly Point[]): number =>
  start && end ? Math.abs(start.x - end.x) + Math.abs(start.y - end.y) : 0;

const legsOf = (points: readonly Point[], line: number): readonly Ink[] =>
  points.slice(1).map((point, i) => ({ ...segmentBox(points[i] ?? point, point), line }));
