/**
 * The lines of a page as libavoid draws them, for comparison: the router that diagram editors share (LGPL, here as a
 * tool only). It docks by the same rules: in from above where a flow comes down, else by another side; out at any
 * side but the top; one flow a corner of a diamond while three are enough; never behind a pentagon. It knows nothing
 * of the table's rules.
 */
import { AvoidLib } from 'libavoid-js';
import {
  bottom,
  type Point,
  type Rect,
  right,
  SIDES,
  type Side,
  sideMiddle,
} from '../../src/geometry/geometry.ts';
import type { Obstacle } from '../../src/layout/routes/problem.ts';
import { outermost } from '../layout/seen/lines.ts';
import { courseOf } from '../layout/seen/measures.ts';
import { isSame, type Seen, type SeenLine } from '../layout/seen/seen.ts';

await AvoidLib.load();
const avoid = AvoidLib.getInstance();

/** mm: clear of symbols, and between lines. */
const BUFFER = 1.05;
const TRACKS = 1.6;
/** Prices in mm of way. */
const SEGMENT = 10;
const SHARED_PATH = 25;

/**
 * Pins of one class stand for each other. A point must not have pins of two classes: libavoid then gives a straight
 * line from middle to middle and says nothing.
 */
const TOP = 1;
const OTHERS = 2;
const CORNERS = 3;

const PINS: Readonly<Record<Side, readonly [x: number, y: number, direction: number]>> = {
  top: [0.5, 0, avoid.ConnDirUp],
  right: [1, 0.5, avoid.ConnDirRight],
  bottom: [0.5, 1, avoid.ConnDirDown],
  left: [0, 0.5, avoid.ConnDirLeft],
};

/** The page with its lines drawn anew at this price of a crossing (mm of way); no labels, no heads. */
export function drawnByLibavoid(seen: Seen, crossingPrice: number): Seen {
  const router = new avoid.Router(avoid.OrthogonalRouting);
  router.setRoutingParameter(avoid.segmentPenalty, SEGMENT);
  router.setRoutingParameter(avoid.crossingPenalty, crossingPrice);
  router.setRoutingParameter(avoid.fixedSharedPathPenalty, SHARED_PATH);
  router.setRoutingParameter(avoid.shapeBufferDistance, BUFFER);
  router.setRoutingParameter(avoid.idealNudgingDistance, TRACKS);
  router.setRoutingOption(avoid.nudgeOrthogonalSegmentsConnectedToShapes, false);
  const objects = new Map(seen.objects.map((object) => [object.id, object]));
  const ends = seen.lines.flatMap((line) => {
    const [from, to] = [objects.get(line.from), objects.get(line.to)];
    return from && to && from !== to ? [{ line, from, to, entry: entryClass(line, from, to) }] : [];
  });
  const uses = (object: Obstacle) =>
    ends.filter(({ from, to, entry }) => from === object || (to === object && entry === OTHERS));
  const walls = new Map(outermost(seen.objects).map(({ id, rect }) => [id, rect]));
  const shapes = new Map(
    seen.objects.map((object) => {
      const ground = withWall(object.rect, walls.get(object.id));
      return [object, shapeOf(router, { ...object, rect: ground }, uses(object).length)];
    }),
  );
  const connectors = ends.map(({ line, from, to, entry }) => {
    const [source, target] = [shapes.get(from), shapes.get(to)];
    if (!source || !target) throw new Error(`${line.id} has an end that is not on its page`);
    const out = new avoid.ConnEnd(source, exitClass(from));
    const into = new avoid.ConnEnd(target, entry);
    return { line, from, to, connector: new avoid.ConnRef(router, out, into) };
  });
  router.processTransaction();
  const lines = connectors.map(({ line, from, to, connector }) => {
    const points = corners(pointsOf(connector.displayRoute()));
    return withoutInk(line, points, from, to);
  });
  avoid.destroy(router);
  return { ...seen, lines };
}

/** A pentagon together with what lies behind it: its pin looks the other way. */
function withWall(rect: Rect, wall: Rect | undefined): Rect {
  if (!wall) return rect;
  const y = Math.min(rect.y, wall.y);
  return { ...rect, y, height: Math.max(bottom(rect), bottom(wall)) - y };
}

/** A pentagon has the one pin that looks into the table. */
const exitClass = ({ shape, row }: Obstacle): number =>
  shape === 'connector' && row >= 0 ? TOP : OTHERS;

function entryClass(line: SeenLine, from: Obstacle, to: Obstacle): number {
  if (to.shape === 'connector') return exitClass(to);
  const course = courseOf({ ...line, kind: 'arrow' }, from, to);
  return course === 'forward' ? TOP : OTHERS;
}

function shapeOf(router: InstanceType<typeof avoid.Router>, object: Obstacle, uses: number) {
  const { rect, shape } = object;
  const [topLeft, bottomRight] = [
    new avoid.Point(rect.x, rect.y),
    new avoid.Point(right(rect), bottom(rect)),
  ];
  const ref = new avoid.ShapeRef(router, new avoid.Rectangle(topLeft, bottomRight));
  const one: readonly Side[] = exitClass(object) === TOP ? ['top'] : ['bottom'];
  for (const side of shape === 'connector' ? one : SIDES) {
    const [x, y, direction] = PINS[side];
    const classId = side === 'top' ? TOP : OTHERS;
    const pin = new avoid.ShapeConnectionPin(ref, classId, x, y, true, 0, direction);
    pin.setExclusive(shape === 'decision' && side !== 'top' && uses <= CORNERS);
  }
  return ref;
}

type Route = ReturnType<InstanceType<typeof avoid.ConnRef>['displayRoute']>;

const pointsOf = (route: Route): readonly Point[] =>
  Array.from({ length: route.size() }, (_, i) => {
    const { x, y } = route.get_ps(i);
    return { x, y };
  });

/** Without points in the middle of a straight piece. */
const corners = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const isStraight = (axis: 'x' | 'y') =>
      Math.abs(before[axis] - point[axis]) < 1e-6 && Math.abs(after[axis] - point[axis]) < 1e-6;
    return !isStraight('x') && !isStraight('y');
  });

function withoutInk(
  line: SeenLine,
  points: readonly Point[],
  from: Obstacle,
  to: Obstacle,
): SeenLine {
  const sideAt = ({ rect }: Obstacle, point: Point | undefined) =>
    SIDES.find((side) => point && isSame(sideMiddle(rect, side), point)) ?? 'top';
  const docking = { exit: sideAt(from, points[0]), entry: sideAt(to, points.at(-1)) };
  return { ...line, points, ...docking, arrowhead: null, labelled: false, label: null };
}
