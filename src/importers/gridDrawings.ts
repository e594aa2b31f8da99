/** Drawn shapes and lines as those of a grid: at places in rows and columns, with ids that come once. */
import type { Point } from '../geometry/geometry.ts';
import { cleanText } from '../model/text.ts';
import { OFFICE } from '../words.ts';
import type { Drawn, DrawnLine, DrawnOther, DrawnShape } from './drawingMl.ts';
import type { GridLine, GridPoint, GridShape } from './grid.ts';

export interface GridDrawings {
  readonly shapes: readonly GridShape[];
  readonly lines: readonly GridLine[];
  readonly others: readonly DrawnOther[];
}

/** More shapes, or more lines, are no SOP; more pictures and the like are counted. */
const MAX_DRAWN = 1500;
const MAX_OTHERS = 200;

interface Candidate {
  readonly shape: DrawnShape;
  readonly id: string;
}

/** `place` says where in the grid a point of the drawing lies. */
export function toGridDrawings(
  drawn: readonly Drawn[],
  place: (point: Point) => GridPoint,
): GridDrawings {
  const allShapes = drawn.filter((one): one is DrawnShape => one.as === 'shape');
  const allLines = drawn.filter((one): one is DrawnLine => one.as === 'line');
  const [shapes, lines] = [allShapes.slice(0, MAX_DRAWN), allLines.slice(0, MAX_DRAWN)];
  const others = drawn.filter((one): one is DrawnOther => one.as === 'other');
  const kept = others.slice(0, MAX_OTHERS);
  const count = drawn.length - shapes.length - lines.length - kept.length;
  const rounded = roundedKind(shapes);
  const byOwnId = new Map<string, Candidate[]>();
  shapes.forEach((shape, i) => {
    const candidate = { shape, id: `s${i + 1}` };
    const known = byOwnId.get(shape.id);
    if (known) known.push(candidate);
    else byOwnId.set(shape.id, [candidate]);
  });
  const glued = (own: string | null, end: Point | undefined): string | null =>
    own === null || !end ? null : nearest(byOwnId.get(own) ?? [], end);
  return {
    shapes: shapes.map(
      (shape, i): GridShape => ({
        id: `s${i + 1}`,
        kind: shape.kind === 'rounded' ? rounded : shape.kind,
        centre: place(middle(shape.corners)),
        corners: [place(shape.corners[0]), place(shape.corners[1])],
        text: cleanText(shape.text).trim(),
      }),
    ),
    lines: lines.map((line, i): GridLine => {
      const { points, heads } = line;
      const [start, end] = [points[0], points.at(-1)];
      return {
        id: `l${i + 1}`,
        from: glued(line.from, start),
        to: glued(line.to, end),
        start: place(start ?? ORIGIN),
        end: place(end ?? ORIGIN),
        ...(points.length > 2 ? { bends: points.slice(1, -1).map(place) } : {}),
        heads,
        text: cleanText(line.text).trim(),
      };
    }),
    others:
      count > 0
        ? [...kept, { as: 'other', what: 'object', name: OFFICE.moreDrawn(count), at: ORIGIN }]
        : kept,
  };
}

const ORIGIN: Point = { x: 0, y: 0 };

const middle = ([a, b]: readonly [Point, Point]): Point => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
});

/** A rounded box is a kapsul, unless there are kapsul of another kind and no kotak at all. */
function roundedKind(shapes: readonly DrawnShape[]): 'terminator' | 'process' {
  const has = (kind: DrawnShape['kind']) => shapes.some((shape) => shape.kind === kind);
  return has('terminator') && !has('process') ? 'process' : 'terminator';
}

/** Of shapes that were copied with their ids, the one that a line's end is at. */
function nearest(candidates: readonly Candidate[], end: Point): string | null {
  const distances = candidates.map(({ shape, id }) => ({ id, away: distanceTo(shape, end) }));
  return distances.sort((a, b) => a.away - b.away)[0]?.id ?? null;
}

function distanceTo({ corners: [a, b] }: DrawnShape, { x, y }: Point): number {
  const beside = Math.max(a.x - x, x - b.x, 0);
  const above = Math.max(a.y - y, y - b.y, 0);
  return Math.hypot(beside, above);
}
