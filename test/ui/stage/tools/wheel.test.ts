/** A wheel moves the sheet, zooms it or changes the spotlight, as browsers and hands differ. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  spotRadius,
  type WheelTurn,
  wheelPan,
  wheelZoom,
} from '../../../../src/ui/stage/tools/wheel.ts';

const turn = (part: Partial<WheelTurn>): WheelTurn => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...part,
});

describe('a turn', () => {
  it('towards oneself moves the sheet up, in pixels as in lines', () => {
    expect(wheelPan(turn({ deltaY: 100 }))).toEqual({ dx: 0, dy: -100 });
    expect(wheelPan(turn({ deltaY: 3, deltaMode: 1 }))).toEqual({ dx: 0, dy: -60 });
  });

  it('with Shift moves it sideways', () => {
    expect(wheelPan(turn({ deltaY: 100, shiftKey: true }))).toEqual({ dx: -100, dy: 0 });
  });

  it('with Ctrl zooms, a notch by a fifth and no more, two fingers by a little', () => {
    const notch = wheelZoom(turn({ deltaY: -120, ctrlKey: true })) ?? 0;
    expect(notch).toBeGreaterThan(1.15);
    expect(notch).toBeLessThan(1.25);
    expect(wheelZoom(turn({ deltaY: -2, ctrlKey: true }))).toBeCloseTo(1.014, 3);
    expect(wheelZoom(turn({ deltaY: -120 }))).toBeNull();
  });
});

it('a zoom and the same back is where it began', () => {
  fc.assert(
    fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (deltaY) => {
      const there = wheelZoom(turn({ deltaY, ctrlKey: true })) ?? 0;
      const back = wheelZoom(turn({ deltaY: -deltaY, ctrlKey: true })) ?? 0;
      expect(there * back).toBeCloseTo(1);
    }),
  );
});

it('the spotlight grows away from oneself, and never goes or covers all', () => {
  expect(spotRadius(200, turn({ deltaY: -100 }), 720)).toBeGreaterThan(200);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (turns) => {
      const radius = turns.reduce<number | null>(
        (size, deltaY) => spotRadius(size, turn({ deltaY }), 720),
        null,
      );
      if (radius !== null) expect(radius).toBeGreaterThanOrEqual(60);
      if (radius !== null) expect(radius).toBeLessThanOrEqual(540);
    }),
  );
});
