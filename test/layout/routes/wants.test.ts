/** What a page asks for where words or lines have no room: with that given, they have it. */
import { describe, expect, it } from 'vitest';
import type { Connection, RoutingProblem } from '../../../src/layout/routes/problem.ts';
import { routePage } from '../../../src/layout/routes/routePage.ts';
import { box, NO_HINTS } from './pages.ts';

/** Size of the symbols, and white beside words, all in mm. */
const WIDTH = 14;
const HEIGHT = 10;
const WHITE = 1.2;
/** The same beside a leg that words stand on, which keeps off the rule of its lane. */
const WHITE_AND_LEG = 1.8;

interface Room {
  /** Of each lane and of each row. */
  readonly lane?: number;
  readonly row?: number;
  readonly label?: { readonly width: number; readonly height: number };
  readonly narrower?: Connection['narrower'];
}

/** Two decisions, under each other or side by side, and a flow with words between them. */
function two(where: 'under' | 'beside', { lane = 40, row = 30, label, narrower = [] }: Room) {
  const next = where === 'under' ? { lane: 0, row: 1 } : { lane: 1, row: 0 };
  const at = (place: { readonly lane: number; readonly row: number }) =>
    box(10 + (place.lane + 0.5) * lane, 50 + (place.row + 0.5) * row, WIDTH, HEIGHT);
  const problem: RoutingProblem = {
    laneBorders: [0, 1, 2].map((i) => 10 + i * lane),
    rowBorders: [0, 1, 2].map((i) => 50 + i * row),
    obstacles: [
      { id: 'a', shape: 'decision', rect: at({ lane: 0, row: 0 }), lane: 0, row: 0 },
      { id: 'b', shape: 'decision', rect: at(next), ...next },
    ],
    connections: [
      {
        ...{ id: 'f', from: 'a', to: 'b', kind: 'arrow', ...NO_HINTS },
        ...{ label: label ?? { width: 6, height: 3 }, narrower },
      },
    ],
  };
  return routePage(problem);
}

describe('a row', () => {
  it('asks for nothing where its words have room', () => {
    expect(two('under', {})).toMatchObject({ wants: [], laneWants: [], badLabels: [] });
    expect(two('beside', {})).toMatchObject({ wants: [], laneWants: [], badLabels: [] });
  });

  it.each([13, 13.5, 14])('of %d mm asks for what the words below its symbol lack', (row) => {
    const [want, ...more] = two('under', { row }).wants;
    expect(more).toEqual([]);
    expect(want?.row).toBe(0);
    // A symbol stands in the middle of its row, so half of what it grows by comes below it.
    const below = (row + (want?.extra ?? 0) - HEIGHT) / 2;
    expect(below).toBeGreaterThanOrEqual(3 + WHITE - 1e-6);
    const given = two('under', { row: row + (want?.extra ?? 0) });
    expect(given).toMatchObject({ wants: [], badLabels: [] });
  });

  it.each([10.4, 12])(
    'asks for what words of %i mm beside its symbol lack above the line',
    (height) => {
      const room = { row: 20, label: { width: 6, height } };
      const [want, ...more] = two('beside', room).wants;
      expect(more).toEqual([]);
      expect(want).toEqual({ row: 0, extra: expect.closeTo(2 * (height + WHITE - 10), 6) });
      const given = two('beside', { ...room, row: 20 + (want?.extra ?? 0) });
      expect(given).toMatchObject({ wants: [], badLabels: [] });
    },
  );
});

describe('a lane', () => {
  it('asks for what words beside its symbols lack, as wide as their shortest lines', () => {
    const label = { width: 20, height: 3 };
    const narrower = [
      { width: 14, height: 6 },
      { width: 11, height: 9 },
    ];
    const plain = two('beside', { lane: 20, label });
    expect(plain.laneWants).toEqual([{ lane: 0, width: WIDTH + 2 * (20 + WHITE_AND_LEG) }]);
    const short = two('beside', { lane: 20, label, narrower });
    expect(short.laneWants).toEqual([{ lane: 0, width: WIDTH + 2 * (11 + WHITE_AND_LEG) }]);
    const given = two('beside', { lane: WIDTH + 2 * (20 + WHITE_AND_LEG), label });
    expect(given).toMatchObject({ laneWants: [], badLabels: [] });
    expect(given.lines[0]?.narrowed).toBe(0);
  });

  it('asks for what words beside an upright line lack', () => {
    const label = { width: 11, height: 3 };
    const [want, ...more] = two('under', { lane: 20, label }).laneWants;
    expect(more).toEqual([]);
    expect(want).toEqual({ lane: 0, width: 2 * (11 + WHITE_AND_LEG) });
    const given = two('under', { lane: want?.width ?? 0, label });
    expect(given).toMatchObject({ laneWants: [], badLabels: [] });
  });

  it('asks for nothing where shorter lines have room, and these are taken', () => {
    const label = { width: 20, height: 3 };
    const found = two('beside', { lane: 30, label, narrower: [{ width: 7, height: 6 }] });
    expect(found).toMatchObject({ laneWants: [], badLabels: [] });
    expect(found.lines[0]?.narrowed).toBe(1);
  });
});

describe('an arrowhead', () => {
  it('gets the leg that it needs, where rows are too low for it', () => {
    const wants = two('under', { row: 12, label: { width: 0, height: 0 } }).wants;
    expect(wants).toEqual([{ row: 1, extra: expect.closeTo(2 * (2.2 - 2 + 0.6), 6) }]);
  });
});
