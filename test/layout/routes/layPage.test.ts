/** Segilima of one lane change places where their lines then cross less, and take a free place that is better. */
import { describe, expect, it } from 'vitest';
import { centre } from '../../../src/geometry/geometry.ts';
import type { Connection, Obstacle } from '../../../src/layout/routes/problem.ts';
import { routePage } from '../../../src/layout/routes/routePage.ts';
import { measuresOf } from '../seen/measures.ts';
import { seenLines } from '../seen/seen.ts';
import { box, NO_HINTS, page } from './pages.ts';

const MIDDLE = 66;
const APART = 7.3;

/** A symbol in the left lane above one in the right lane, and segilima under the middle one, by their places. */
function leaving(
  places: Readonly<Record<string, number>>,
  flows: Readonly<Record<string, string>>,
) {
  const table = page(['a..', '..b'], 'a>b');
  const pentagon = (id: string, place: number): Obstacle => ({
    ...{ id, shape: 'connector', lane: 1, row: 2 },
    rect: box(MIDDLE + place * APART, 85, 5.6, 5),
  });
  const problem = {
    ...table,
    rowBorders: [...table.rowBorders, 90],
    obstacles: [
      ...table.obstacles,
      ...Object.entries(places).map(([id, place]) => pentagon(id, place)),
    ],
    connections: Object.entries(flows).map(
      ([from, to]): Connection => ({
        ...{ id: `${from}>${to}`, from, to, kind: 'arrow', label: null, ...NO_HINTS },
      }),
    ),
  };
  const routed = routePage(problem);
  const { crossings } = measuresOf(seenLines(problem, routed));
  const placeOf = (id: string) =>
    (centre(routed.connectors.get(id) ?? box(0, 0, 0, 0)).x - MIDDLE) / APART;
  return { crossings, placeOf, lines: routed.lines };
}

describe('segilima of one lane', () => {
  it('change places where their lines would cross', () => {
    const { crossings, placeOf } = leaving({ p: -0.5, q: 0.5 }, { a: 'q', b: 'p' });
    expect(crossings).toBe(0);
    expect([placeOf('p'), placeOf('q')]).toEqual([expect.closeTo(0.5, 6), expect.closeTo(-0.5, 6)]);
  });

  it('stay where they are where their lines do not cross', () => {
    const { crossings, placeOf } = leaving({ p: -0.5, q: 0.5 }, { a: 'p', b: 'q' });
    expect(crossings).toBe(0);
    expect([placeOf('p'), placeOf('q')]).toEqual([expect.closeTo(-0.5, 6), expect.closeTo(0.5, 6)]);
  });

  it('take the free place that is best for their line, in the middle but for a much shorter way', () => {
    for (const [own, free] of [
      [0, 0.6],
      [0.6, 0],
    ] as const)
      expect(leaving({ p: own, q: free }, { b: 'p' }).placeOf('p')).toBeCloseTo(0, 6);
  });

  it('end where the line to them ends, wherever that is', () => {
    const { placeOf, lines } = leaving({ p: -1, q: 0, r: 1 }, { a: 'r', b: 'p' });
    for (const { id, waypoints } of lines)
      expect((waypoints.at(-1)?.x ?? 0) - MIDDLE).toBeCloseTo(placeOf(id.slice(2)) * APART, 6);
    expect(new Set(['p', 'q', 'r'].map((id) => placeOf(id).toFixed(3))).size).toBe(3);
    expect(placeOf('r')).toBeLessThan(placeOf('p'));
  });
});
