import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  enlarge,
  enlargeBy,
  handZoom,
  startSettings,
} from '../../../src/ui/stage/stageSettings.ts';

it('the form is never smaller than fitted, nor larger than four times that, whatever a hand turns', () => {
  const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(factor), (factors) => {
      const { enlarged } = factors.reduce(enlargeBy, startSettings);
      expect(enlarged).toBeGreaterThanOrEqual(1);
      expect(enlarged).toBeLessThanOrEqual(4);
    }),
  );
});

it('a step larger and one smaller is where it was', () => {
  expect(enlarge(enlarge(startSettings, 1), -1).enlarged).toBeCloseTo(1);
});

it('a hand makes no form smaller than it finds it, or than fitted, nor larger than four times that', () => {
  const zooms = fc.double({ min: 0.1, max: 5, noNaN: true });
  fc.assert(
    fc.property(
      zooms,
      zooms,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (zoom, fitted, by) => {
        const next = handZoom(zoom, by, fitted);
        expect(next).toBeGreaterThanOrEqual(Math.min(zoom, fitted));
        expect(next).toBeLessThanOrEqual(fitted * 4);
      },
    ),
  );
});
