/** Rows that are too low for what has to stand or run in them: the table gives way to the drawing. */
import { bottom, type Rect, type Side } from '../../geometry/geometry.ts';
import { ARROWHEAD } from '../metrics.ts';
import { AROUND_LABEL_AND_LEG } from './besideWords.ts';
import type { PlacedLabels } from './labels.ts';
import { isCrowded, type LaidPage } from './layPage.ts';
import type { LaneWant, Obstacle, RoutingProblem, Want } from './problem.ts';
import { bandAt } from './tracks.ts';
import type { DockedLine } from './waypoints.ts';

/** White on both sides of a label between a symbol and a rule, together (mm). */
const BOTH_SIDES = 1.2;
/** What is to be seen of a last leg behind its arrowhead (mm). */
const BEHIND_HEAD = 0.6;
/** Room for one more line on each side of a symbol (mm). */
const FOR_LINES = 3.2;
/** In a gutter as wide as this more tracks would not help either (mm). */
const WIDE_GUTTER = 6.5;

/** What the rows of a page lack, each row once with the most that is asked of it. */
export function wantsOf(
  laid: LaidPage,
  lines: readonly DockedLine[],
  labels: PlacedLabels,
): readonly Want[] {
  const { problem } = laid;
  const wants = [
    ...labelWants(problem, lines, labels),
    ...headWants(problem, lines),
    ...lineWants(laid),
  ];
  const most = new Map<number, number>();
  for (const { row, extra } of wants) most.set(row, Math.max(most.get(row) ?? 0, extra));
  return [...most].sort(([a], [b]) => a - b).map(([row, extra]) => ({ row, extra }));
}

/**
 * A label that stands nowhere clean, or in the row of another symbol, needs room beside its first leg: below its own
 * symbol, or above its middle. On a rule of its row it stands where it should, so the rule gives way; elsewhere its
 * narrowest box, the highest, would.
 */
function labelWants(
  { connections, obstacles, rowBorders }: RoutingProblem,
  lines: readonly DockedLine[],
  { corners, narrowed, unclean }: PlacedLabels,
): readonly Want[] {
  const rects = new Map(obstacles.map(({ id, rect }) => [id, rect]));
  return connections.flatMap(({ from, label: whole, narrower = [] }, i): Want[] => {
    const boxes = [whole, ...narrower];
    const label = boxes[narrowed[i] ?? 0];
    const [place, exit, source] = [corners[i], lines[i]?.exit, rects.get(from)];
    if (!label || !place || !source || !exit) return [];
    const isOnRule = rowBorders.some((y) => place.y < y && y < place.y + label.height);
    const row = bandAt(rowBorders, source.y + source.height / 2);
    const [top, end] = [rowBorders[row] ?? 0, rowBorders[row + 1] ?? 0];
    const isBeyond = place.y >= end || place.y + label.height <= top;
    if (!isOnRule && !isBeyond && !unclean.includes(i)) return [];
    const { height } = (isOnRule || isBeyond ? label : boxes.at(-1)) ?? label;
    const over = Math.max(
      0,
      overRule(place.y, label.height, top),
      overRule(place.y, label.height, end),
    );
    // A symbol stands in the middle of its row, so half of what the row grows by comes to each side.
    const extra = 2 * Math.max(height + BOTH_SIDES - gutterOf(source, exit, top, end), over);
    return extra > 0 ? [{ row, extra }] : [];
  });
}

/** How far a label that stands on a rule has to move from it to the side where more of it is, and a little white; else 0. */
function overRule(y: number, height: number, rule: number): number {
  if (rule <= y || rule >= y + height) return 0;
  return Math.min(rule - y, y + height - rule) + BOTH_SIDES / 2;
}

/** What a symbol leaves free in its row on the side where the words of a flow stand that leaves by `exit`. */
function gutterOf(rect: Rect, exit: Side, from: number, to: number): number {
  if (exit === 'bottom') return to - bottom(rect);
  return (exit === 'top' ? rect.y : rect.y + rect.height / 2) - from;
}

/** A last leg that its arrowhead covers needs a higher row: half of what that grows by comes to each side of a symbol. */
function headWants(
  { connections, rowBorders }: RoutingProblem,
  lines: readonly DockedLine[],
): readonly Want[] {
  return lines.flatMap(({ waypoints }, i): Want[] => {
    const [before, tip] = waypoints.slice(-2);
    if (!before || !tip || before.x !== tip.x || connections[i]?.kind === 'joint') return [];
    const lacking = ARROWHEAD.length - Math.abs(before.y - tip.y);
    return lacking > 0
      ? [{ row: bandAt(rowBorders, tip.y), extra: 2 * (lacking + BEHIND_HEAD) }]
      : [];
  });
}

/**
 * What the lanes of a page lack, one for each label that stands nowhere clean: such a label needs its narrowest box
 * between the border of the lane and the symbol that its line leaves level, or the leg that leaves it upright.
 */
export function laneWantsOf(
  { connections, obstacles, laneBorders }: RoutingProblem,
  lines: readonly DockedLine[],
  { unclean }: PlacedLabels,
): readonly LaneWant[] {
  const byId = new Map(obstacles.map((obstacle) => [obstacle.id, obstacle]));
  return unclean.flatMap((i): LaneWant[] => {
    const { from = '', to = '', label, narrower = [] } = connections[i] ?? {};
    const box = narrower.at(-1) ?? label;
    const source = byId.get(from);
    const exit = lines[i]?.exit;
    if (!box || !source) return [];
    const isLevel = exit === 'left' || exit === 'right';
    const free = isLevel ? Math.max(source.rect.width / 2, crossedAt(lines, i, source.rect)) : 0;
    const around = Math.max(AROUND_LABEL_AND_LEG, aroundConnector(lines[i], byId.get(to)));
    const width = 2 * (free + box.width + around);
    const [left = 0, end = 0] = laneBorders.slice(source.lane, source.lane + 2);
    return width > end - left ? [{ lane: source.lane, width }] : [];
  });
}

/** What is next to words where their line bends straight to a connector (mm); else 0. */
function aroundConnector(line: DockedLine | undefined, target: Obstacle | undefined): number {
  const isNext = line?.waypoints.length === 3 && target?.shape === 'connector';
  return isNext ? BOTH_SIDES + target.rect.width / 2 : 0;
}

/** How far from the middle of its source the last line runs across the first leg of a line that leaves level (mm). */
function crossedAt(lines: readonly DockedLine[], line: number, source: Rect): number {
  const [start, end] = lines[line]?.waypoints ?? [];
  if (!start || !end) return 0;
  const [low, high] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
  const middle = source.x + source.width / 2;
  const places = lines.flatMap(({ waypoints }) =>
    waypoints.flatMap((a, at) => {
      const b = waypoints[at + 1];
      const isAcross = b && a.x === b.x && low < a.x && a.x < high;
      return isAcross && (a.y - start.y) * (b.y - start.y) < 0 ? [Math.abs(a.x - middle)] : [];
    }),
  );
  return Math.max(0, ...places);
}

/** Trips that lie on others found no way of their own between their rows. */
function lineWants(laid: LaidPage): readonly Want[] {
  if (isCrowded(laid)) return [];
  const { trips, unclean, problem } = laid;
  const { rowBorders } = problem;
  return unclean
    .flatMap((index) => [trips[index]?.from, trips[index]?.to])
    .flatMap((end): Want[] => {
      if (!end) return [];
      const { row, rect } = end;
      const gutter = rect.y - (rowBorders[row] ?? 0);
      return gutter < WIDE_GUTTER ? [{ row, extra: FOR_LINES }] : [];
    });
}
