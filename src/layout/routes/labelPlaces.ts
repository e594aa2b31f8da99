/** Where words may stand beside a line, and what each place costs: the cheapest is theirs. */
import type { Point, Rect } from '../../geometry/geometry.ts';
import {
  coverPrice,
  type Ground,
  groundAround,
  isNearest,
  type NearGround,
  ON_ROW_RULE,
} from './labelGround.ts';
import type { Size } from './problem.ts';

/** White between a label and its own leg, and between a label and the border of its symbol (mm). */
const GAP = 0.5;
const PER_MM_OFF = 0.4;
/** Further off from its leg a label is beside it only while no other line is nearer (mm). */
const BESIDE = 2.4;
/** A flow's second leg says less about where it comes from. */
export const SECOND_LEG = 5;
const OTHER_HALF = 0.6;
const PER_MM = 0.08;
/** Words that are nearer to another line may be taken for its own. */
const OTHERS_NEARER = 2.5;
/** Words that end past the end of their leg: still beside it, but only where there is nothing better. */
const PAST_THE_LEG = 2.5;
/** Shorter lines, with a word broken by a hyphen perhaps, each time. */
const NARROWED = 0.6;
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

/** A place of a label, and what it costs (price). */
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

/** The best place of a label, in a narrower box where its own stands clean nowhere. */
export function bestPlace(one: Labelled, ground: Ground, care: Care): Place | null {
  let best: Place | null = null;
  for (const [narrowed, size] of one.sizes.entries()) {
    if (best && best.price < UNCLEAN) break;
    const place = cheapest(one, size, ground, care);
    if (!place) continue;
    const price = place.price + narrowed * NARROWED;
    if (!best || price < best.price) best = { ...place, price, narrowed };
  }
  return best;
}

/** The best place beside a line, with what it costs all in all; null for a line without legs. */
function cheapest({ index, line }: Labelled, size: Size, ground: Ground, care: Care): Place | null {
  const reach = Math.max(size.width, size.height) + care.around + care.step;
  let best: Place | null = null;
  for (const leg of [0, 1]) {
    const basis = leg * SECOND_LEG;
    if (basis >= bar(best, care)) break;
    const [start, end] = [line[leg], line[leg + 1]];
    if (!start || !end) break;
    const near = groundAround(start, end, reach, ground);
    best = cheapestBeside(start, end, { line: index, size, ground: near, care, basis, best });
  }
  return best;
}

interface Beside {
  /** Whose words they are. */
  readonly line: number;
  readonly size: Size;
  readonly ground: NearGround;
  readonly care: Care;
  /** What every place beside this leg costs at least. */
  readonly basis: number;
  readonly best: Place | null;
}

/**
 * The best place beside a leg, where it beats the best one so far: on both sides of it, from its start on, and
 * back into the free corners beside a diamond's tip. What can't beat the best one so far is not looked at.
 */
function cheapestBeside(start: Point, end: Point, beside: Beside): Place | null {
  const { line, size, ground, care, basis } = beside;
  const by = care.step;
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
    if (far >= bar(best, care)) break;
    for (const step of off === 0 ? HERE : [off, -off]) {
      if (step > ahead || -step > back) continue;
      const at = GAP + step * by;
      const near = way >= 0 ? at : -at - along;
      const price = far + (step > within ? PAST_THE_LEG : 0);
      best = cheapestOff(start, level, { line, near, across, price, size, ground, care, best });
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
  readonly care: Care;
  readonly best: Place | null;
}

/** The best place on both sides of a leg, at growing distances from it. */
function cheapestOff(start: Point, level: boolean, off: Off): Place | null {
  const { line, near, across, price, size, ground, care } = off;
  let { best } = off;
  for (const gap of care.gaps) {
    const here = price + (gap - GAP) * PER_MM_OFF;
    if (here >= bar(best, care)) break;
    // Above a level leg and to the right of an upright one is where words are looked for.
    const [usual, other] = level ? [-gap - across, gap] : [gap, -gap - across];
    const owner = { line, isAlone: gap > BESIDE };
    const boxAt = level ? boxAlongLevel : boxAlongUpright;
    const rect = boxAt(start, near, usual, size);
    best = better({ rect, price: here }, { ground, owner, most: bar(best, care) }) ?? best;
    const there = here + OTHER_HALF;
    if (there >= bar(best, care)) continue;
    const opposite = { rect: boxAt(start, near, other, size), price: there };
    best = better(opposite, { ground, owner, most: bar(best, care) }) ?? best;
  }
  return best;
}

interface Bar {
  readonly ground: NearGround;
  /** The line that should be nearest to the place, and whether it has to. */
  readonly owner: { readonly line: number; readonly isAlone: boolean };
  /** What the place has to be below. */
  readonly most: number;
}

/** The place with what it covers in its price; null where it does not come under the bar. */
function better({ rect, price }: Place, { ground, owner, most }: Bar): Place | null {
  const covered = price + coverPrice(rect, ground, most - price);
  if (covered >= most || isNearest(rect, owner.line, ground))
    return covered < most ? { rect, price: covered } : null;
  const astray = covered + OTHERS_NEARER;
  return owner.isAlone || astray >= most ? null : { rect, price: astray };
}

/** What a place has to be below. */
const bar = (best: Place | null, { below }: Care): number => best?.price ?? below;

/** A box `near` along a leg and `off` across it, seen from the leg's start. */
const boxAlongLevel = ({ x, y }: Point, near: number, off: number, size: Size): Rect => ({
  x: x + near,
  y: y + off,
  width: size.width,
  height: size.height,
});

const boxAlongUpright = ({ x, y }: Point, near: number, off: number, size: Size): Rect => ({
  x: x + off,
  y: y + near,
  width: size.width,
  height: size.height,
});
