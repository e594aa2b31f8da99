/** Where the view goes: what is lit, where it came from and where it goes are in sight, and nothing moves in vain. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/geometry/geometry.ts';
import {
  between,
  calmZoom,
  fittingZoom,
  follow,
  type Sights,
  type Stand,
  zoomedAround,
} from '../../../src/ui/stage/follow.ts';

const STAND: Stand = { width: 1280, height: 600, head: 20, below: 150, scale: 4 };
const NOW = { x: 0, y: 0, zoom: 1 };

const row = (y: number, height = 20): Rect => ({ x: 0, y, width: 200, height });

/** Whether a rectangle is between the head and the card. */
function isSeen({ y, height }: Rect, at: { y: number; zoom: number }, stand = STAND): boolean {
  const k = at.zoom * stand.scale;
  const top = y * k + at.y;
  return top >= stand.head * k - 0.5 && top + height * k <= stand.height - stand.below + 0.5;
}

describe('the view of a walk', () => {
  it('stays where all of it is in sight', () => {
    const sights = { symbols: [], lit: [row(30)], to: [row(50)], from: [row(25, 5)] };
    expect(follow(NOW, STAND, sights)).toBe(NOW);
  });

  it('goes down so that the steps that follow need no move', () => {
    const next = follow(NOW, STAND, { symbols: [], lit: [row(100)], to: [row(120)], from: [] });
    expect(isSeen(row(100), next)).toBe(true);
    expect(isSeen(row(120), next)).toBe(true);
    expect(
      follow(next, STAND, { symbols: [], lit: [row(120)], to: [row(140)], from: [row(100)] }),
    ).toBe(next);
  });

  it('shows the form a little smaller where that brings in where it came from and where it goes', () => {
    const sights = { symbols: [], lit: [row(100)], to: [row(150)], from: [row(62)] };
    expect(isSeen(row(62), follow(NOW, STAND, sights))).toBe(false);
    const zoom = fittingZoom(1, STAND, sights);
    expect(zoom).toBeLessThan(1);
    expect(zoom).toBeGreaterThanOrEqual(0.8);
    const next = follow({ ...NOW, zoom }, STAND, sights);
    for (const rect of [row(100), row(150), row(62)]) expect(isSeen(rect, next)).toBe(true);
    expect(fittingZoom(1, STAND, { ...sights, to: [row(700)], from: [row(2)] })).toBe(1);
  });

  it('keeps its size for what fits as it is, and changes it in steps', () => {
    expect(calmZoom(2, 2, null)).toBe(2);
    expect(calmZoom(1.87, 2, null)).toBeCloseTo(1.8, 6);
    const before = calmZoom(1.87, 2, null);
    expect(calmZoom(2, 2, before)).toBe(before);
    expect(calmZoom(before, 2, before)).toBe(before);
    expect(calmZoom(1.2, 2, before)).toBeCloseTo(1.2, 6);
    expect(calmZoom(2, 2, 1.2)).toBe(2);
  });

  it('is never larger than has room, nor much smaller', () => {
    const some = fc.double({ min: 0.43, max: 1, noNaN: true });
    fc.assert(
      fc.property(some, some, fc.double({ min: 0.3, max: 4, noNaN: true }), (now, then, whole) => {
        const zoom = calmZoom(now * whole, whole, calmZoom(then * whole, whole, null));
        expect(zoom).toBeLessThanOrEqual(now * whole + 1e-5);
        expect(zoom).toBeGreaterThan((now * whole) / 1.3);
      }),
    );
  });

  it('comes back up to where a loop leads', () => {
    const below = { ...NOW, y: -800 };
    const next = follow(below, STAND, { symbols: [], lit: [row(40)], to: [], from: [] });
    expect(isSeen(row(40), next)).toBe(true);
  });

  it('shows where it goes rather than where it came from, where there is no room for both', () => {
    const next = follow(NOW, STAND, {
      symbols: [],
      lit: [row(300)],
      to: [row(340)],
      from: [row(10)],
    });
    expect(isSeen(row(300), next)).toBe(true);
    expect(isSeen(row(340), next)).toBe(true);
  });

  it('shows where the exit leads that is pointed at, where there is no room for all of them', () => {
    const asked = {
      symbols: [],
      lit: [row(300)],
      to: [row(10), row(340)],
      from: [row(260)],
    };
    expect(isSeen(row(340), follow(NOW, STAND, asked))).toBe(false);
    const next = follow(NOW, STAND, { ...asked, pointed: [row(340)] });
    expect(isSeen(row(300), next)).toBe(true);
    expect(isSeen(row(340), next)).toBe(true);
  });

  it('always has the lit row in sight where the row has room at all', () => {
    const rects = fc.array(
      fc.record({ y: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 5, max: 80 }) }),
      { maxLength: 4 },
    );
    const ask = fc.record({
      y: fc.integer({ min: 0, max: 2000 }),
      height: fc.integer({ min: 5, max: 80 }),
    });
    fc.assert(
      fc.property(ask, rects, rects, fc.integer({ min: -8000, max: 0 }), (lit, to, from, y) => {
        const toRect = (one: { y: number; height: number }) => row(one.y, one.height);
        const sights = {
          symbols: [toRect(lit)],
          lit: [toRect(lit)],
          to: to.map(toRect),
          from: from.map(toRect),
        };
        const next = follow({ ...NOW, y }, STAND, sights);
        expect(isSeen(toRect(lit), next)).toBe(true);
        expect(follow(next, STAND, sights)).toEqual(next);
      }),
    );
  });
});

describe('a row that is higher than the room', () => {
  const tall = (height: number, symbols = [row(300 + height / 2 - 5, 10)]): Sights => ({
    symbols,
    lit: [row(300, height)],
    to: [],
    from: [],
  });

  it('is shown smaller, so that all of it is in sight', () => {
    const sights = tall(130);
    expect(isSeen(row(300, 130), follow(NOW, STAND, sights))).toBe(false);
    const zoom = fittingZoom(1, STAND, sights);
    expect(zoom).toBeLessThan(1);
    expect(isSeen(row(300, 130), follow({ ...NOW, zoom }, STAND, sights))).toBe(true);
  });

  it('is as large as any where it has room', () => {
    expect(fittingZoom(1, STAND, tall(60))).toBe(1);
  });

  it('is never so small that the room sees no form: then its symbol is in sight', () => {
    const sights = tall(900);
    expect(fittingZoom(1, STAND, sights)).toBe(1);
    expect(isSeen(row(745, 10), follow(NOW, STAND, sights))).toBe(true);
  });

  it('nor do two symbols far from each other hide both', () => {
    const sights = tall(900, [row(310, 10), row(1150, 10)]);
    expect(isSeen(row(310, 10), follow(NOW, STAND, sights))).toBe(true);
  });

  it('has its symbols in sight at the zoom it is given, however high it is and wherever they are', () => {
    const high = fc.integer({ min: 20, max: 1200 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(high, part, fc.integer({ min: -8000, max: 0 }), (height, at, y) => {
        const symbol = row(300 + at * (height - 10), 10);
        const sights = tall(height, [symbol]);
        const zoom = fittingZoom(1, STAND, sights);
        const next = follow({ x: 0, y, zoom }, STAND, sights);
        expect(isSeen(symbol, next)).toBe(true);
        if (zoom < 1) expect(isSeen(row(300, height), next)).toBe(true);
        expect(follow(next, STAND, sights)).toEqual(next);
      }),
    );
  });
});

describe('a zoom by hand', () => {
  it('leaves what is under the hand there', () => {
    const at = { x: 430, y: 210 };
    const place = { x: -120, y: -340, zoom: 1.2 };
    const sheetAt = ({ x, y, zoom }: typeof place) => ({
      x: (at.x - x) / zoom,
      y: (at.y - y) / zoom,
    });
    const next = zoomedAround(place, 2, at);
    expect(next.zoom).toBe(2);
    expect(sheetAt(next).x).toBeCloseTo(sheetAt(place).x);
    expect(sheetAt(next).y).toBeCloseTo(sheetAt(place).y);
  });
});

describe('the way from one view to another', () => {
  it('begins at one and ends at the other, never beside the line between them', () => {
    const to = { x: 40, y: -300, zoom: 2 };
    expect(between(NOW, to, 0)).toEqual(NOW);
    expect(between(NOW, to, 1)).toEqual(to);
    const half = between(NOW, to, 0.5);
    expect(half).toEqual({ x: 20, y: -150, zoom: 1.5 });
  });
});
