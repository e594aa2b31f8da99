/** How shapes of office drawings are turned, mirrored and stretched: affine maps of the plane. */
import type { Point } from '../geometry/geometry.ts';
import { childOf, isOn, numberOf, type XmlElement } from './xml.ts';

/** `(x, y)` becomes `(a x + c y + e, b x + d y + f)`. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Where a box lies, and how it is turned (degrees, clockwise) and mirrored about its own middle. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turn: number;
  readonly flipsX: boolean;
  readonly flipsY: boolean;
}

export const IDENTITY: Transform = [1, 0, 0, 1, 0, 0];

/** What `inner` does first and `outer` then. */
export const compose = (outer: Transform, inner: Transform): Transform => {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
};

export const applied = ([a, b, c, d, e, f]: Transform, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** From the square of side 1 to a placed box. */
export function placementTransform(placement: Placement): Transform {
  const { x, y, width, height, turn, flipsX, flipsY } = placement;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const toMiddle: Transform = [
    (flipsX ? -1 : 1) * width,
    0,
    0,
    (flipsY ? -1 : 1) * height,
    ((flipsX ? 1 : -1) * width) / 2,
    ((flipsY ? 1 : -1) * height) / 2,
  ];
  const turned: Transform = [cos, sin, -sin, cos, x + width / 2, y + height / 2];
  return compose(turned, toMiddle);
}

/** What an `xfrm` says; null where it says no place. */
export function readPlacement(xfrm: XmlElement | undefined): Placement | null {
  const [off, ext] = [childOf(xfrm, 'off'), childOf(xfrm, 'ext')];
  if (!off || !ext) return null;
  return {
    x: numberOf(off, 'x') ?? 0,
    y: numberOf(off, 'y') ?? 0,
    width: numberOf(ext, 'cx') ?? 0,
    height: numberOf(ext, 'cy') ?? 0,
    ...readTurn(xfrm),
  };
}

/** How an `xfrm` turns and mirrors. */
export const readTurn = (
  xfrm: XmlElement | undefined,
): Pick<Placement, 'turn' | 'flipsX' | 'flipsY'> => ({
  turn: (numberOf(xfrm, 'rot') ?? 0) / 60_000,
  flipsX: isOn(xfrm?.attributes.get('flipH')),
  flipsY: isOn(xfrm?.attributes.get('flipV')),
});

/** From the coordinates of what is in a group to those around it. */
export function groupTransform(xfrm: XmlElement | undefined, placement: Placement): Transform {
  const [off, ext] = [childOf(xfrm, 'chOff'), childOf(xfrm, 'chExt')];
  const [x, y] = [numberOf(off, 'x') ?? placement.x, numberOf(off, 'y') ?? placement.y];
  const width = numberOf(ext, 'cx') || placement.width || 1;
  const height = numberOf(ext, 'cy') || placement.height || 1;
  const toUnit: Transform = [1 / width, 0, 0, 1 / height, -x / width, -y / height];
  return compose(placementTransform(placement), toUnit);
}

/** Whether a turn lays a box on its side. */
export const isOnSide = (turn: number): boolean => {
  const quarter = ((turn % 180) + 180) % 180;
  return quarter >= 45 && quarter < 135;
};
