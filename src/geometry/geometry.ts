/** Points and rectangles on paper. All lengths in mm, y grows downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

export const right = (rect: Rect): number => rect.x + rect.width;
export const bottom = (rect: Rect): number => rect.y + rect.height;
export const centre = (rect: Rect): Point => ({
  x: rect.x + rect.width / 2,
  y: rect.y + rect.height / 2,
});

/** The middle of a side, where lines dock. */
export function sideMiddle(rect: Rect, side: Side): Point {
  const { x, y } = centre(rect);
  switch (side) {
    case 'top':
      return { x, y: rect.y };
    case 'right':
      return { x: right(rect), y };
    case 'bottom':
      return { x, y: bottom(rect) };
    case 'left':
      return { x: rect.x, y };
  }
}

/** Whether the point lies in the rectangle; its left and top edge belong to it, the others to the neighbour. */
export const contains = (rect: Rect, point: Point): boolean =>
  point.x >= rect.x && point.x < right(rect) && point.y >= rect.y && point.y < bottom(rect);

/** The rectangle with `by` more on every side. */
export const grow = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
});

/** Whether the insides of two rectangles meet; sharing an edge is not meeting. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

/** How far two rectangles are from each other; 0 where they meet. */
export function distance(a: Rect, b: Rect): number {
  const across = Math.max(0, a.x - right(b), b.x - right(a));
  const down = Math.max(0, a.y - bottom(b), b.y - bottom(a));
  return Math.hypot(across, down);
}

/** The smallest rectangle around a straight segment; flat, as the segment is. */
export const segmentBox = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
