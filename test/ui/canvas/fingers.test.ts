import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, fingersAt, heldPlace } from '../../../src/ui/canvas/fingers.ts';
import { runs } from '../../runs.ts';

const WIDE: Bounds = {
  minZoom: 0.01,
  maxZoom: 100,
  extent: [
    [-1e6, -1e6],
    [1e6, 1e6],
  ],
  room: { width: 1000, height: 600 },
};
const TIGHT: Bounds = {
  minZoom: 0.1,
  maxZoom: 4,
  extent: [
    [-400, -400],
    [1500, 3000],
  ],
  room: { width: 1000, height: 600 },
};
const point = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 600 }),
});
const place = fc.record({
  x: fc.integer({ min: -2000, max: 400 }),
  y: fc.integer({ min: -2000, max: 400 }),
  zoom: fc.double({ min: 0.2, max: 3, noNaN: true }),
});

describe('two fingers', () => {
  it('keep what lies under their middle there', () => {
    const property = fc.property(place, point, point, point, point, (from, a, b, c, d) => {
      const [before, after] = [fingersAt(a, b), fingersAt(c, d)];
      const next = heldPlace(from, before, after, WIDE);
      const under = (at: { x: number }, { x, zoom }: { x: number; zoom: number }) =>
        (at.x - x) / zoom;
      expect(under(after.middle, next)).toBeCloseTo(under(before.middle, from), 4);
    });
    fc.assert(property, { numRuns: runs(200) });
  });

  it('never take the sheet out of its bounds, and leave it where they stay', () => {
    const property = fc.property(place, point, point, point, point, (from, a, b, c, d) => {
      const next = heldPlace(from, fingersAt(a, b), fingersAt(c, d), TIGHT);
      expect(next.zoom).toBeGreaterThanOrEqual(TIGHT.minZoom);
      expect(next.zoom).toBeLessThanOrEqual(TIGHT.maxZoom);
      const isWhole = 1900 * next.zoom <= TIGHT.room.width;
      const beyond = [next.x - 400 * next.zoom, TIGHT.room.width - next.x - 1500 * next.zoom];
      for (const part of beyond)
        if (isWhole) expect(part).toBeGreaterThanOrEqual(-1e-6);
        else expect(part).toBeLessThanOrEqual(1e-6);
      expect(heldPlace(from, fingersAt(a, b), fingersAt(a, b), WIDE).zoom).toBeCloseTo(from.zoom);
    });
    fc.assert(property, { numRuns: runs(200) });
  });
});
