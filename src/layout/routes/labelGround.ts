/** What words beside a line should not stand on, and what they cost where they do. */
import {
  bottom,
  centre,
  distance,
  grow,
  overlaps,
  type Point,
  type Rect,
  right,
  segmentBox,
} from '../../geometry/geometry.ts';
import type { Obstacle, RoutingProblem } from './problem.ts';

/** White between a label and the border of a diamond beside which it stands (mm). */
const OFF_DIAMOND = 0.25;
/** Rows grow by what labels lack, lanes do not. */
export const ON_ROW_RULE = 2.5;
const ON_LANE_RULE = 4;
/** Nearer than this letters meet the rule of a lane (mm): worth going a mm further along the line, and no more. */
const NEAR_RULE = 0.3;
const BESIDE_RULE = 0.1;
const ON_LINE = 20;
/** Nearer than this to the middle of a line the ink of words and line meet (mm): read all the same, but not liked. */
const NEAR_LINE = 0.4;
const BESIDE_INK = 0.5;
const ON_LABEL = 30;
/** Words so closely under others are read as one with them (mm). */
const CLOSELY_UNDER = 1.6;
const UNDER_LABEL = 1.2;
const ON_SYMBOL = 40;
/** Outside the lanes words would cover the text of cells. */
const OFF_PAGE = 1000;

/** A leg or a head of a line, by its index. */
export interface Ink extends Rect {
  readonly line: number;
}

/** All that a label should not stand on. */
export interface Ground {
  readonly problem: RoutingProblem;
  readonly legs: readonly Ink[];
  readonly labels: readonly Rect[];
}

/** What of it comes near the places beside one leg. */
export interface NearGround {
  readonly table: Rect;
  readonly laneRules: readonly number[];
  readonly rowRules: readonly number[];
  readonly legs: readonly Ink[];
  readonly labels: readonly Rect[];
  readonly obstacles: readonly Obstacle[];
}

/** What lies within `reach` of a leg (mm). */
export function groundAround(start: Point, end: Point, reach: number, ground: Ground): NearGround {
  const { problem, legs, labels } = ground;
  const { laneBorders: xs, rowBorders: ys, obstacles } = problem;
  const box = grow(segmentBox(start, end), reach);
  const [x, y] = [xs[0] ?? 0, ys[0] ?? 0];
  return {
    table: { x, y, width: (xs.at(-1) ?? x) - x, height: (ys.at(-1) ?? y) - y },
    laneRules: xs.filter((rule) => box.x < rule && rule < right(box)),
    rowRules: ys.filter((rule) => box.y < rule && rule < bottom(box)),
    legs: legs.filter((leg) => touches(box, leg)),
    labels: labels.filter((label) => overlaps(box, label)),
    obstacles: obstacles.filter(({ rect }) => overlaps(box, rect)),
  };
}

/** What a place costs by what it covers; as soon as that is `most`, what it has come to so far. */
export function coverPrice(rect: Rect, ground: NearGround, most: number): number {
  let price = 0;
  for (const x of ground.laneRules)
    if (rect.x < x && x < right(rect)) price += ON_LANE_RULE;
    else if (rect.x - NEAR_RULE < x && x < right(rect) + NEAR_RULE) price += BESIDE_RULE;
  for (const y of ground.rowRules) if (rect.y < y && y < bottom(rect)) price += ON_ROW_RULE;
  if (isOutside(rect, ground.table)) price += OFF_PAGE;
  if (price >= most) return price;
  const near = grow(rect, NEAR_LINE);
  for (const leg of ground.legs) {
    if (touches(near, leg)) price += touches(rect, leg) ? ON_LINE : BESIDE_INK;
    if (price >= most) return price;
  }
  const stacked = { ...rect, y: rect.y - CLOSELY_UNDER, height: rect.height + 2 * CLOSELY_UNDER };
  for (const label of ground.labels)
    if (overlaps(rect, label)) price += ON_LABEL;
    else if (overlaps(stacked, label)) price += UNDER_LABEL;
  for (const obstacle of ground.obstacles) if (covers(rect, obstacle)) price += ON_SYMBOL;
  return price;
}

const isOutside = (rect: Rect, table: Rect): boolean =>
  rect.x < table.x ||
  right(rect) > right(table) ||
  rect.y < table.y ||
  bottom(rect) > bottom(table);

/** A leg is flat, so its edges count. */
const touches = (rect: Rect, leg: Rect): boolean =>
  rect.x <= right(leg) && leg.x <= right(rect) && rect.y <= bottom(leg) && leg.y <= bottom(rect);

/** Whether a label stands on a symbol; the four corners of a diamond's box are free. */
function covers(label: Rect, { rect: box, shape }: Obstacle): boolean {
  if (!overlaps(label, box)) return false;
  if (shape !== 'decision') return true;
  const rect = grow(label, OFF_DIAMOND);
  const { x, y } = centre(box);
  const dx = Math.max(rect.x - x, 0, x - right(rect)) / (box.width / 2);
  const dy = Math.max(rect.y - y, 0, y - bottom(rect)) / (box.height / 2);
  return dx + dy < 1;
}

/** Whether no line is nearer to a box than its own; what runs on that is as near. */
export function isNearest(rect: Rect, line: number, { legs }: NearGround): boolean {
  let [own, others] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const leg of legs)
    if (leg.line === line) own = Math.min(own, distance(rect, leg));
    else others = Math.min(others, distance(rect, leg));
  return own <= others;
}
