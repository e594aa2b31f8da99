/** Freeform shapes, as drawn by hand or written by an office that spells its presets out. */
import type { Point } from '../geometry/geometry.ts';
import type { LinePath, PresetKind } from './presets.ts';
import { childrenOf, descend, numberOf, type XmlElement } from './xml.ts';

interface Path {
  /** In the square of side 1, as far as the file gives the path a size. */
  readonly points: readonly Point[];
  readonly isClosed: boolean;
  readonly isCurved: boolean;
}

/** How near two places of the unit square are one. */
const NEAR = 0.12;

/** The run of an open freeform; null for what encloses something. */
export function freeformPath(freeform: XmlElement, isUnfilled: boolean): LinePath | null {
  const paths = readPaths(freeform);
  const [first] = paths;
  if (!first || paths.length > 1 || first.points.length < 2) return null;
  const [start, end] = [first.points[0], first.points.at(-1)];
  const comesBack = start !== undefined && end !== undefined && isNear(start, end);
  if (first.isClosed || (comesBack && first.points.length > 2 && !isUnfilled)) return null;
  return { points: first.points, heads: 'none' };
}

/** What an enclosed freeform looks like by its corners. */
export function freeformKind(freeform: XmlElement): PresetKind {
  const [path] = readPaths(freeform);
  if (!path) return 'other';
  if (path.isCurved) return 'terminator';
  const corners = path.points.filter((point, i) => {
    const before = path.points[i - 1];
    return !before || !isNear(before, point);
  });
  if (corners.length > 1 && isNear(corners[0] as Point, corners.at(-1) as Point)) corners.pop();
  if (corners.length === 5) return 'connector';
  if (corners.length !== 4) return 'other';
  const isMiddle = ({ x, y }: Point) => Math.abs(x - 0.5) < NEAR || Math.abs(y - 0.5) < NEAR;
  return corners.every(isMiddle) ? 'decision' : 'process';
}

const isNear = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < NEAR;

const readPaths = (freeform: XmlElement): readonly Path[] =>
  childrenOf(descend(freeform, 'pathLst'), 'path').map(readPath);

function readPath(path: XmlElement): Path {
  const steps = childrenOf(path);
  const places = steps.flatMap((step) => {
    const last = childrenOf(step, 'pt').at(-1);
    return last ? [{ x: numberOf(last, 'x') ?? 0, y: numberOf(last, 'y') ?? 0 }] : [];
  });
  const width = numberOf(path, 'w') || Math.max(1, ...places.map(({ x }) => x));
  const height = numberOf(path, 'h') || Math.max(1, ...places.map(({ y }) => y));
  return {
    points: places.map(({ x, y }) => ({ x: x / width, y: y / height })),
    isClosed: steps.some(({ name }) => name === 'close'),
    isCurved: steps.some(({ name }) => /BezTo$|^arcTo$/.test(name)),
  };
}
