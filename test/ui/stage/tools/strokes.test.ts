/** What a hand draws is a line without kinks that begins and ends where the hand did. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Point } from '../../../../src/geometry/geometry.ts';
import { addPoint, strokePath } from '../../../../src/ui/stage/tools/strokes.ts';

const coordinate = fc.integer({ min: 0, max: 2000 });
const point = fc.record({ x: coordinate, y: coordinate });
const drawn = (points: readonly Point[]) => points.reduce(addPoint, [] as readonly Point[]);

it('draws a dot for a touch', () => {
  expect(strokePath([{ x: 3, y: 4 }])).toBe('M3 4L3 4');
});

it('goes through the middles between corners', () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ];
  expect(strokePath(corner)).toBe('M0 0Q10 0 10 5L10 10');
});

it('begins and ends where the hand did', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
      const kept = drawn(points);
      const path = strokePath(kept);
      expect(path.startsWith(`M${points[0]?.x} ${points[0]?.y}`)).toBe(true);
      expect(path.endsWith(`L${kept.at(-1)?.x} ${kept.at(-1)?.y}`)).toBe(true);
    }),
  );
});

it('keeps no point that is all but the last one', () => {
  const one = [{ x: 5, y: 5 }];
  expect(addPoint(one, { x: 6, y: 6 })).toBe(one);
  expect(addPoint(one, { x: 8, y: 5 })).toHaveLength(2);
});
