/** Where the answers of decisions stand: beside the first leg of their flow, near its source. */
import {
  bottom,
  centre,
  grow,
  overlaps,
  type Point,
  type Rect,
  right,
  segmentBox,
} from '../../geometry/geometry.ts';
import { ARROWHEAD } from '../metrics.ts';
import type { Obstacle, RoutingProblem, Size } from './problem.ts';
import type { DockedLine } from './waypoints.ts';

/** White between a label and its own leg, and between a label and the border of its symbol (mm). */
const GAP = 0.5;
/** Further distances that are tried, where the near one is taken (mm). */
const GAPS = [GAP, 1, 1.5, 2, 2.4];
const PER_MM_OFF = 0.4;
/** White between a label and the border of a diamond beside which it stands (mm). */
const OFF_DIAMOND = 0.25;
/** Distance of the places that are tried along a leg (mm). */
const STEP = 0.7;
/** A flow's second leg says less about where it comes from. */
const SECOND_LEG = 5;
const OTHER_HALF = 0.6;
const PER_MM = 0.08;
/** Rows grow by what labels lack, lanes do not. */
const ON_ROW_RULE = 2.5;
const ON_LANE_RULE = 4;
/** Words that end past the end of their leg: still beside it, but only where there is nothing better. */
const PAST_THE_LEG = 2.5;
/** Shorter lines, with a word broken by a hyphen perhaps, each time. */
const NARROWED = 0.6;
const ON_LINE = 20;
const ON_LABEL = 30;
const ON_SYMBOL = 40;
/** Outside the lanes words would cover the text of cells. */
const OFF_PAGE = 1000;
const ROUNDS = 2;

interface Place {
  readonly rect: Rect;
  readonly price: number;
  /** Which of the label's boxes it is. */
  readonly narrowed?: number;
}

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
  labelled.sort((a, b) => a.room - b.room || comparePlaces(a.line[0], b.line[0]));
  const legs = lines.flatMap((line, index) => [
    ...legsOf(line.waypoints),
    ...(problem.connections[index]?.kind === 'arrow' ? headOf(line) : []),
  ]);
  for (let round = 0; round < ROUNDS; round++) {
    // With all others in sight a label finds another place only where one of them came to stand on its own.
    if (round > 0 && !meet(placed)) break;
    for (const one of labelled) {
      const { index } = one;
      const labels = placed.flatMap((place, other) => (place && other !== index ? place.rect : []));
      placed[index] = cheapestOfAll(one, { problem, legs, labels });
    }
  }
  return {
    corners: placed.map((place) => place && { x: place.rect.x, y: place.rect.y }),
    narrowed: placed.map((place) => place?.narrowed ?? 0),
    astray: placed.filter((place) => place && place.price >= SECOND_LEG).length,
    unclean: placed.flatMap((place, index) => (place && place.price >= ON_ROW_RULE ? index : [])),
  };
}

/** Whether any two of them overlap. */
const meet = (placed: readonly (Place | null)[]): boolean =>
  placed.some((one, i) =>
    placed.some((other, j) => one && other && i < j && overlaps(one.rect, other.rect)),
  );

interface Labelled {
  readonly index: number;
  readonly line: readonly Point[];
  /** Its own box, and narrower ones. */
  readonly sizes: readonly Size[];
  /** Length of the first leg (mm). */
  readonly room: number;
}

const comparePlaces = (a: Point | undefined, b: Point | undefined): number =>
  a && b ? a.y - b.y || a.x - b.x : 0;

/** The box of an arrowhead, which is wider than its line. */
function headOf({ waypoints, entry }: DockedLine): readonly Rect[] {
  const tip = waypoints.at(-1);
  if (!tip) return [];
  const { length, halfWidth } = ARROWHEAD;
  const level = entry === 'left' || entry === 'right';
  const [width, height] = level ? [length, 2 * halfWidth] : [2 * halfWidth, length];
  const x = entry === 'left' ? tip.x - length : entry === 'right' ? tip.x : tip.x - halfWidth;
  const y = entry === 'top' ? tip.y - length : entry === 'bottom' ? tip.y : tip.y - halfWidth;
  return [{ x, y, width, height }];
}

const firstLeg = ([start, end]: readonly Point[]): number =>
  start && end ? Math.abs(start.x - end.x) + Math.abs(start.y - end.y) : 0;

/** All that a label should not stand on. */
interface Ground {
  readonly problem: RoutingProblem;
  readonly legs: readonly Rect[];
  readonly labels: readonly Rect[];
}

/** What of it comes near the places beside one leg. */
interface NearGround {
  readonly table: Rect;
  readonly laneRules: readonly number[];
  readonly rowRules: readonly number[];
  readonly legs: readonly Rect[];
  readonly labels: readonly Rect[];
  readonly obstacles: readonly Obstacle[];
}

/** What lies where a label of this size may stand beside a leg. */
function groundAround(start: Point, end: Point, size: Size, ground: Ground): NearGround {
  const { problem, legs, labels } = ground;
  const { laneBorders: xs, rowBorders: ys, obstacles } = problem;
  const reach = Math.max(size.width, size.height) + Math.max(...GAPS) + STEP;
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

const legsOf = (points: readonly Point[]): readonly Rect[] =>
  points.slice(1).map((point, i) => segmentBox(points[i] ?? point, point));

/** The best place of a label, in a narrower box where its own stands clean nowhere. */
function cheapestOfAll({ line, sizes }: Labelled, ground: Ground): Place | null {
  let best: Place | null = null;
  for (const [narrowed, size] of sizes.entries()) {
    if (best && best.price < ON_ROW_RULE) break;
    const place = cheapest(line, size, ground);
    if (!place) continue;
    const price = place.price + narrowed * NARROWED;
    if (!best || price < best.price) best = { ...place, price, narrowed };
  }
  return best;
}

/** The best place beside a line, with what it costs all in all; null for a line without legs. */
function cheapest(line: readonly Point[], size: Size, ground: Ground): Place | null {
  let best: Place | null = null;
  for (const leg of [0, 1]) {
    const [start, end] = [line[leg], line[leg + 1]];
    if (!start || !end) break;
    const near = groundAround(start, end, size, ground);
    best = cheapestBeside(start, end, { size, ground: near, basis: leg * SECOND_LEG, best });
  }
  return best;
}

interface Beside {
  readonly size: Size;
  readonly ground: NearGround;
  /** What every place beside this leg costs at least. */
  readonly basis: number;
  readonly best: Place | null;
}

/**
 * The best place beside a leg, where it beats the best one so far: on both sides of it, from its start on, and
 * back into the free corners beside a diamond's tip. What can't beat the best one so far is not looked at.
 */
function cheapestBeside(start: Point, end: Point, beside: Beside): Place | null {
  const { size, ground, basis } = beside;
  const level = start.y === end.y;
  const way = level ? end.x - start.x : end.y - start.y;
  const [along, across] = level ? [size.width, size.height] : [size.height, size.width];
  const within = Math.max(0, Math.floor((Math.abs(way) - along - GAP) / STEP));
  const ahead = Math.max(within, Math.floor((Math.abs(way) - 2 * GAP) / STEP));
  const back = Math.ceil(along / STEP);
  let best = beside.best;
  for (let off = 0; off <= Math.max(back, ahead); off++) {
    // What is further off costs more, whatever it stands on.
    const far = basis + off * STEP * PER_MM;
    if (best && far >= best.price) break;
    for (const step of off === 0 ? HERE : [off, -off]) {
      if (step > ahead || -step > back) continue;
      const at = GAP + step * STEP;
      const near = way >= 0 ? at : -at - along;
      const price = far + (step > within ? PAST_THE_LEG : 0);
      best = cheapestOff(start, level, { near, across, price, size, ground, best });
    }
  }
  return best;
}

const HERE = [0];

interface Off {
  /** Where along the leg the box begins, and its size across it (mm). */
  readonly near: number;
  readonly across: number;
  readonly price: number;
  readonly size: Size;
  readonly ground: NearGround;
  readonly best: Place | null;
}

/** The best place on both sides of a leg, at growing distances from it. */
function cheapestOff(start: Point, level: boolean, off: Off): Place | null {
  const { near, across, price, size, ground } = off;
  let { best } = off;
  for (const gap of GAPS) {
    const here = price + (gap - GAP) * PER_MM_OFF;
    if (best && here >= best.price) break;
    // Above a level leg and to the right of an upright one is where words are looked for.
    const [usual, other] = level ? [-gap - across, gap] : [gap, -gap - across];
    best = better(best, boxAt(start, level, near, usual, size), here, ground);
    if (best && here + OTHER_HALF >= best.price) continue;
    best = better(best, boxAt(start, level, near, other, size), here + OTHER_HALF, ground);
  }
  return best;
}

function better(best: Place | null, rect: Rect, price: number, ground: NearGround): Place | null {
  const all = price + coverPrice(rect, ground);
  return best && all >= best.price ? best : { rect, price: all };
}

/** A box `near` along a leg and `off` across it, seen from the leg's start. */
function boxAt(
  { x, y }: Point,
  level: boolean,
  near: number,
  off: number,
  { width, height }: Size,
): Rect {
  return level
    ? { x: x + near, y: y + off, width, height }
    : { x: x + off, y: y + near, width, height };
}

function coverPrice(rect: Rect, ground: NearGround): number {
  let price = 0;
  for (const x of ground.laneRules) if (rect.x < x && x < right(rect)) price += ON_LANE_RULE;
  for (const y of ground.rowRules) if (rect.y < y && y < bottom(rect)) price += ON_ROW_RULE;
  if (isOutside(rect, ground.table)) price += OFF_PAGE;
  for (const leg of ground.legs) if (touches(rect, leg)) price += ON_LINE;
  for (const label of ground.labels) if (overlaps(rect, label)) price += ON_LABEL;
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
