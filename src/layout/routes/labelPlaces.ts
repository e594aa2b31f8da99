/** Where words may stand beside a line, and what each place costs: the cheapest is theirs. */
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
import type { Obstacle, RoutingProblem, Size } from './problem.ts';

/** White between a label and its own leg, and between a label and the border of its symbol (mm). */
const GAP = 0.5;
const PER_MM_OFF = 0.4;
/** Further off from its leg a label is beside it only while no other line is nearer (mm). */
const BESIDE = 2.4;
/** White between a label and the border of a diamond beside which it stands (mm). */
const OFF_DIAMOND = 0.25;
/** A flow's second leg says less about where it comes from. */
export const SECOND_LEG = 5;
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
/** From this price on a label stands on something, or away from where its line begins. */
export const UNCLEAN = ON_ROW_RULE;

/** Which places are tried beside a leg. */
export interface Care {
  /** Their distance along it (mm). */
  readonly step: number;
  /** How far off from it (mm): the near one, and others where that is taken. */
  readonly gaps: readonly number[];
  /** Places as dear as this are none. */
  readonly below: number;
  /** How far beside a place lines count (mm). */
  readonly around: number;
}

export const USUAL: Care = {
  step: 0.7,
  gaps: [GAP, 1, 1.5, 2, BESIDE],
  below: Number.POSITIVE_INFINITY,
  around: BESIDE,
};
/** No place is further off from its leg (mm). */
export const AWAY = 4;
/** For labels that stand nowhere clean otherwise: clean places alone. */
export const PATIENT: Care = {
  step: 0.35,
  gaps: Array.from({ length: 11 }, (_, i) => GAP + 0.35 * i),
  below: UNCLEAN,
  // So far off only the nearest line has words, so that as much is looked at on their other side.
  around: 2 * AWAY,
};

/** A place of a label, and what it costs (bends). */
export interface Place {
  readonly rect: Rect;
  readonly price: number;
  /** Which of the label's boxes it is. */
  readonly narrowed?: number;
}

/** A label that needs a place, with the line that it belongs to. */
export interface Labelled {
  /** Of the connection. */
  readonly index: number;
  readonly line: readonly Point[];
  /** Its own box, and narrower ones. */
  readonly sizes: readonly Size[];
  /** Length of the first leg (mm). */
  readonly room: number;
}

/** A leg or a head of a line, by its index. */
export interface Ink extends Rect {
  readonly line: number;
}

/** All that a label should not stand on. */
export interface Ground {
  readonly problem: RoutingProblem;
  readonly legs: readonly Ink[];
  readonly labels: readonly Rect[];
  readonly care: Care;
}

/** What of it comes near the places beside one leg. */
interface NearGround {
  readonly table: Rect;
  readonly laneRules: readonly number[];
  readonly rowRules: readonly number[];
  readonly legs: readonly Ink[];
  readonly labels: readonly Rect[];
  readonly obstacles: readonly Obstacle[];
  readonly care: Care;
}

/** What lies where a label of this size may stand beside a leg. */
function groundAround(start: Point, end: Point, size: Size, ground: Ground): NearGround {
  const { problem, legs, labels, care } = ground;
  const { laneBorders: xs, rowBorders: ys, obstacles } = problem;
  const reach = Math.max(size.width, size.height) + care.around + care.step;
  const box = grow(segmentBox(start, end), reach);
  const [x, y] = [xs[0] ?? 0, ys[0] ?? 0];
  return {
    table: { x, y, width: (xs.at(-1) ?? x) - x, height: (ys.at(-1) ?? y) - y },
    laneRules: xs.filter((rule) => box.x < rule && rule < right(box)),
    rowRules: ys.filter((rule) => box.y < rule && rule < bottom(box)),
    legs: legs.filter((leg) => touches(box, leg)),
    labels: labels.filter((label) => overlaps(box, label)),
    obstacles: obstacles.filter(({ rect }) => overlaps(box, rect)),
    care,
  };
}

/** The best place of a label, in a narrower box where its own stands clean nowhere. */
export function bestPlace(one: Labelled, ground: Ground): Place | null {
  let best: Place | null = null;
  for (const [narrowed, size] of one.sizes.entries()) {
    if (best && best.price < UNCLEAN) break;
    const place = cheapest(one, size, ground);
    if (!place) continue;
    const price = place.price + narrowed * NARROWED;
    if (!best || price < best.price) best = { ...place, price, narrowed };
  }
  return best;
}

/** The best place beside a line, with what it costs all in all; null for a line without legs. */
function cheapest({ index, line }: Labelled, size: Size, ground: Ground): Place | null {
  let best: Place | null = null;
  for (const leg of [0, 1]) {
    if (leg * SECOND_LEG >= bar(best, ground)) break;
    const [start, end] = [line[leg], line[leg + 1]];
    if (!start || !end) break;
    const near = groundAround(start, end, size, ground);
    const basis = leg * SECOND_LEG;
    best = cheapestBeside(start, end, { line: index, size, ground: near, basis, best });
  }
  return best;
}

interface Beside {
  /** Whose words they are. */
  readonly line: number;
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
  const { line, size, ground, basis } = beside;
  const { step: by } = ground.care;
  const level = start.y === end.y;
  const way = level ? end.x - start.x : end.y - start.y;
  const [along, across] = level ? [size.width, size.height] : [size.height, size.width];
  const within = Math.max(0, Math.floor((Math.abs(way) - along - GAP) / by));
  const ahead = Math.max(within, Math.floor((Math.abs(way) - 2 * GAP) / by));
  const back = Math.ceil(along / by);
  let best = beside.best;
  for (let off = 0; off <= Math.max(back, ahead); off++) {
    // What is further off costs more, whatever it stands on.
    const far = basis + off * by * PER_MM;
    if (far >= bar(best, ground)) break;
    for (const step of off === 0 ? HERE : [off, -off]) {
      if (step > ahead || -step > back) continue;
      const at = GAP + step * by;
      const near = way >= 0 ? at : -at - along;
      const price = far + (step > within ? PAST_THE_LEG : 0);
      best = cheapestOff(start, level, { line, near, across, price, size, ground, best });
    }
  }
  return best;
}

const HERE = [0];

interface Off {
  readonly line: number;
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
  const { line, near, across, price, size, ground } = off;
  let { best } = off;
  for (const gap of ground.care.gaps) {
    const here = price + (gap - GAP) * PER_MM_OFF;
    if (here >= bar(best, ground)) break;
    // Above a level leg and to the right of an upright one is where words are looked for.
    const [usual, other] = level ? [-gap - across, gap] : [gap, -gap - across];
    const owner = gap > BESIDE ? line : ANYBODY;
    best = better(best, boxAt(start, level, near, usual, size), here, ground, owner);
    if (here + OTHER_HALF >= bar(best, ground)) continue;
    best = better(best, boxAt(start, level, near, other, size), here + OTHER_HALF, ground, owner);
  }
  return best;
}

/** Whether no line is nearer to a box than its own; what runs on that is as near. */
function isNearest(rect: Rect, line: number, { legs }: NearGround): boolean {
  let [own, others] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const leg of legs)
    if (leg.line === line) own = Math.min(own, distance(rect, leg));
    else others = Math.min(others, distance(rect, leg));
  return own <= others;
}

/** Any line may be nearest to a place. */
const ANYBODY = -1;

/** This place, if it beats the best one so far, and no line is nearer to it than `owner`. */
function better(
  best: Place | null,
  rect: Rect,
  price: number,
  ground: NearGround,
  owner: number,
): Place | null {
  const most = bar(best, ground) - price;
  const cover = coverPrice(rect, ground, most);
  if (cover >= most || (owner !== ANYBODY && !isNearest(rect, owner, ground))) return best;
  return { rect, price: price + cover };
}

/** What a place has to be below. */
const bar = (best: Place | null, { care }: { readonly care: Care }): number =>
  best ? best.price : care.below;

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

/** What a place costs by what it covers; as soon as that is `most`, what it has come to so far. */
function coverPrice(rect: Rect, ground: NearGround, most: number): number {
  let price = 0;
  for (const x of ground.laneRules) if (rect.x < x && x < right(rect)) price += ON_LANE_RULE;
  for (const y of ground.rowRules) if (rect.y < y && y < bottom(rect)) price += ON_ROW_RULE;
  if (isOutside(rect, ground.table)) price += OFF_PAGE;
  if (price >= most) return price;
  for (const leg of ground.legs) {
    if (touches(rect, leg)) price += ON_LINE;
    if (price >= most) return price;
  }
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
