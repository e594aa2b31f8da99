/** What can be wrong with a single line: its ends, and what it passes on its way. */
import {
  bottom,
  grow,
  type Point,
  type Rect,
  right,
  sideMiddle,
} from '../../../src/geometry/geometry.ts';
import type { Defect, Finding } from './finding.ts';
import {
  EPSILON,
  isLevel,
  isOn,
  isSame,
  isUpright,
  type Leg,
  legsOf,
  runsInto,
  type Seen,
  type SeenLine,
} from './seen.ts';

/** The least distance to a foreign symbol. */
const CLEARANCE = 1;
/** Nearer than this a line lies on the rule; nearer than the second, both look like one double rule. */
const ON_RULE = 0.5;
const DOUBLE_RULE = 0.9;
/** A shorter piece beside a rule is a crossing of it. */
const LONG = 0.5;
/** The head is longer than a leg below this. */
const HEAD = 2;

export const checkLines = (seen: Seen): readonly Finding[] =>
  seen.lines.flatMap((line) => checkLine(seen, line));

function checkLine(seen: Seen, line: SeenLine): readonly Finding[] {
  const start = line.points[0];
  const end = line.points.at(-1);
  if (line.points.length < 2 || !start || !end)
    return [{ defect: 'missing', flow: line.id, other: '', at: seen.table }];
  const legs = legsOf(line.points);
  return [
    ...checkEnds(seen, line, start, end),
    ...legs.flatMap((leg) => checkLeg(seen, line, leg)),
    ...checkSelf(line, legs),
    ...checkLastLeg(line, legs.at(-1)),
  ];
}

const pointBox = ({ x, y }: Point): Rect => ({ x, y, width: 0, height: 0 });

function checkEnds({ objects }: Seen, line: SeenLine, start: Point, end: Point) {
  const isAt = (id: string, side: SeenLine['exit'], point: Point) => {
    const object = objects.find((one) => one.id === id);
    return object !== undefined && isSame(point, sideMiddle(object.rect, side));
  };
  const found: Finding[] = [];
  const say = (other: string, point: Point) =>
    found.push({ defect: 'offMiddle', flow: line.id, other, at: pointBox(point) });
  if (!isAt(line.from, line.exit, start)) say(line.from, start);
  if (!isAt(line.to, line.entry, end)) say(line.to, end);
  return found;
}

function checkLeg(seen: Seen, line: SeenLine, leg: Leg): readonly Finding[] {
  const { box } = leg;
  const found: Finding[] = [];
  const say = (defect: Defect, other = '') => found.push({ defect, flow: line.id, other, at: box });
  if (isLevel(leg) === isUpright(leg)) say('slanted');
  if (isOutside(box, seen.table)) say('outside');
  for (const { id, rect } of seen.objects) {
    if (runsInto(box, rect)) say('entersSymbol', id);
    else if (id !== line.from && id !== line.to && runsInto(box, grow(rect, CLEARANCE)))
      say('nearMiss', id);
  }
  for (const { id, rect } of outermost(seen.objects))
    if (runsInto(box, rect)) say('behindPentagon', id);
  for (const [rule, distance] of rulesBeside(seen, leg)) {
    if (distance < ON_RULE - EPSILON) say('onRule', rule);
    else if (distance < DOUBLE_RULE - EPSILON) say('doubleRule', rule);
  }
  return found;
}

/** Room enough behind a pentagon, mm. */
const FAR = 1000;

/** What lies behind the pentagons of the outermost row at the head and at the foot of a page. */
export function outermost(objects: Seen['objects']): Seen['objects'] {
  const pentagons = objects.filter(({ shape }) => shape === 'connector');
  return [true, false].flatMap((atHead) => {
    const strip = pentagons.filter(({ row }) => row < 0 === atHead);
    const ends = strip.map(({ rect }) => (atHead ? rect.y : -bottom(rect)));
    return strip
      .filter((_, i) => (ends[i] ?? 0) < Math.min(...ends) + EPSILON)
      .map((one) => ({ ...one, rect: behind(one.rect, atHead) }));
  });
}

/** The place from a pentagon on outwards. */
const behind = ({ x, y, width, height }: Rect, atHead: boolean): Rect => ({
  x,
  y: atHead ? y - FAR : y + height,
  width,
  height: FAR,
});

/** The rules that a leg runs along, by name, with their distance. */
function rulesBeside(seen: Seen, leg: Leg): readonly (readonly [string, number])[] {
  const { box } = leg;
  if (isUpright(leg) && box.height > LONG)
    return seen.uprightRules.map((x) => [`x ${x.toFixed(1)}`, Math.abs(x - box.x)]);
  if (isLevel(leg) && box.width > LONG)
    return seen.levelRules.map((y) => [`y ${y.toFixed(1)}`, Math.abs(y - box.y)]);
  return [];
}

export const isOutside = (inner: Rect, outer: Rect): boolean =>
  inner.x < outer.x - EPSILON ||
  right(inner) > right(outer) + EPSILON ||
  inner.y < outer.y - EPSILON ||
  bottom(inner) > bottom(outer) + EPSILON;

/** A line that meets itself: legs that don't follow each other have nothing in common. */
function checkSelf(line: SeenLine, legs: readonly Leg[]): readonly Finding[] {
  const meets = (leg: Leg, other: Leg) =>
    isOn(other.a, leg) || isOn(other.b, leg) || isOn(leg.a, other) || runsThrough(leg, other);
  return legs.flatMap((leg, i) =>
    legs
      .slice(i + 2)
      .filter((other) => meets(leg, other))
      .map((other): Finding => ({ defect: 'touch', flow: line.id, other: line.id, at: other.box })),
  );
}

/** Whether a level and an upright leg cross in the middle of both. */
export function runsThrough(leg: Leg, other: Leg): boolean {
  const crosses = ({ box: p }: Leg, { box: q }: Leg) =>
    p.x < q.x - EPSILON &&
    right(p) > q.x + EPSILON &&
    q.y < p.y - EPSILON &&
    bottom(q) > p.y + EPSILON;
  if (isLevel(leg) && isUpright(other)) return crosses(leg, other);
  return isLevel(other) && isUpright(leg) && crosses(other, leg);
}

function checkLastLeg(line: SeenLine, last: Leg | undefined): readonly Finding[] {
  if (!last || line.kind === 'joint' || last.box.width + last.box.height >= HEAD - EPSILON)
    return [];
  return [{ defect: 'shortLastLeg', flow: line.id, other: line.to, at: last.box }];
}
