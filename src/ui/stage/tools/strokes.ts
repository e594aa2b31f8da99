/** Strokes of the pen that fades: a value of what is drawn, and the points of a hand as a smooth path. */
import type { Point } from '../../../geometry/geometry.ts';

export interface Stroke {
  readonly id: number;
  readonly points: readonly Point[];
  /** Whether the pen has been lifted, so that it fades. */
  readonly isDone: boolean;
}

/** Points nearer than this say nothing about a line of 6 px. */
const NEAR = 2;

/** The strokes with one that begins here. */
export const beginStroke = (strokes: readonly Stroke[], at: Point): readonly Stroke[] => [
  ...strokes,
  { id: (strokes.at(-1)?.id ?? 0) + 1, points: [at], isDone: false },
];

/** The strokes, the one that is being drawn with these points more. */
export const growStroke = (
  strokes: readonly Stroke[],
  points: readonly Point[],
): readonly Stroke[] =>
  strokes.map((stroke) =>
    stroke.isDone ? stroke : { ...stroke, points: points.reduce(addPoint, stroke.points) },
  );

/** The strokes, none of them being drawn. */
export const endStroke = (strokes: readonly Stroke[]): readonly Stroke[] =>
  strokes.map((stroke) => (stroke.isDone ? stroke : { ...stroke, isDone: true }));

/** The strokes without the one that is being drawn, as where the hand turned out to move the sheet. */
export const dropStroke = (strokes: readonly Stroke[]): readonly Stroke[] =>
  strokes.filter(({ isDone }) => isDone);

/** The points with one more, which is left out where it is all but the last one; the same value then. */
export function addPoint(points: readonly Point[], point: Point): readonly Point[] {
  const last = points.at(-1);
  const isNear = last && Math.hypot(point.x - last.x, point.y - last.y) < NEAR;
  return isNear ? points : [...points, point];
}

/**
 * The path of an SVG through some points: curves that have the points as their corners and the middles between
 * them as their ends, so that nothing kinks. One point is a dot.
 */
export function strokePath(points: readonly Point[]): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: round(x), y: round(y) }));
  if (!first) return '';
  const last = rest.at(-1) ?? first;
  const curves = rest.slice(0, -1).map((corner, i) => {
    const next = rest[i + 1] ?? last;
    return `Q${corner.x} ${corner.y} ${round((corner.x + next.x) / 2)} ${round((corner.y + next.y) / 2)}`;
  });
  return [`M${first.x} ${first.y}`, ...curves, `L${last.x} ${last.y}`].join('');
}

const round = (n: number): number => Math.round(n * 10) / 10;
