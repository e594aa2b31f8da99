/** A tap, a press that is held and two fingers are never taken for each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_PRESS,
  type Press,
  pressDown,
  pressMove,
  pressUp,
  pressWaited,
  TAP_REACH,
  twoFingerMove,
} from '../../../../src/ui/stage/tools/press.ts';

const finger = (id: number, x: number, y = 0) => ({ id, at: { x, y } });
const down = (x = 100): Press => pressDown(NO_PRESS, finger(1, x));

describe('one pointer', () => {
  it('that is let go where it came down is a tap', () => {
    const moved = pressMove(down(), finger(1, 100 + TAP_REACH - 1));
    expect(pressUp(moved, 1)).toEqual({ press: NO_PRESS, tap: true });
  });

  it('that moved is none, wherever it is let go', () => {
    const moved = pressMove(down(), finger(1, 100 + TAP_REACH));
    expect(moved.kind).toBe('held');
    expect(pressUp(pressMove(moved, finger(1, 100)), 1).tap).toBe(false);
  });

  it('that waited is none', () => {
    expect(pressUp(pressWaited(down()), 1)).toEqual({ press: NO_PRESS, tap: false });
  });

  it('that only passes over changes nothing', () => {
    expect(pressMove(NO_PRESS, finger(1, 5))).toBe(NO_PRESS);
    expect(pressUp(NO_PRESS, 1)).toEqual({ press: NO_PRESS, tap: false });
  });
});

describe('two fingers', () => {
  const two = pressDown(down(), finger(2, 200));

  it('move the sheet by the middle between them', () => {
    expect(twoFingerMove(two, pressMove(two, finger(2, 208, 40)))).toEqual({
      dx: 4,
      dy: 20,
      factor: 1,
      at: { x: 154, y: 20 },
    });
  });

  it('grow it by their distance once they are spread, and not by a tremble', () => {
    const trembled = pressMove(two, finger(2, 209));
    expect(twoFingerMove(two, trembled)?.factor).toBe(1);
    const spread = pressMove(trembled, finger(2, 220));
    const wider = pressMove(spread, finger(2, 340));
    expect(twoFingerMove(spread, wider)).toMatchObject({ factor: 2, at: { x: 220, y: 0 } });
    expect(twoFingerMove(wider, pressMove(wider, finger(1, 220)))?.factor).toBe(0.5);
  });

  it('are never divided by nothing', () => {
    const met = pressMove(two, finger(2, 100));
    expect(twoFingerMove(met, pressMove(met, finger(2, 130)))?.factor).toBe(30);
  });

  it('are no tap and leave no laser, whichever is lifted first', () => {
    for (const [first, second] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const one = pressUp(two, first);
      expect(one).toMatchObject({ press: { kind: 'two' }, tap: false });
      expect(twoFingerMove(one.press, pressMove(one.press, finger(second, 0)))).toBeNull();
      expect(pressUp(one.press, second)).toEqual({ press: NO_PRESS, tap: false });
    }
  });

  it('end what one was holding', () => {
    expect(pressDown(pressWaited(down()), finger(2, 200)).kind).toBe('two');
  });

  it('take no notice of a third', () => {
    expect(pressDown(two, finger(3, 0))).toBe(two);
    expect(pressUp(two, 3).press).toEqual(two);
  });
});

/** Any events of three pointers, each as a step. */
const step = fc.record({
  what: fc.constantFrom('down', 'move', 'up', 'wait'),
  id: fc.integer({ min: 1, max: 3 }),
  x: fc.integer({ min: 0, max: 60 }),
});

it('rests once every pointer has been lifted, whatever happened', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const mixed = steps.reduce((press: Press, { what, id, x }) => {
        if (what === 'down') return pressDown(press, finger(id, x));
        if (what === 'move') return pressMove(press, finger(id, x));
        return what === 'wait' ? pressWaited(press) : pressUp(press, id).press;
      }, NO_PRESS);
      const rested = [1, 2, 3].reduce((press, id) => pressUp(press, id).press, mixed);
      expect(rested).toEqual(NO_PRESS);
    }),
  );
});
