import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enlarge, enlargeBy, startSettings } from '../../../src/ui/stage/stageSettings.ts';

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
