/** Legs that make room for the words beside a first leg. */
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/geometry/geometry.ts';
import { nudgeLines } from '../../../src/layout/routes/nudge.ts';
import type { Obstacle, RoutingProblem } from '../../../src/layout/routes/problem.ts';
import { laneWantsOf } from '../../../src/layout/routes/wants.ts';
import type { DockedLine } from '../../../src/layout/routes/waypoints.ts';
import { box, NO_HINTS } from './pages.ts';

const LABEL = { width: 6, height: 3 };
const DECISION = box(20, 45, 14, 10);
/** White around words along their leg, and that beside a leg that makes room for them, mm. */
const WHITE = 0.6;
const LEG = 1.2;

/** A decision that loops back up on its right, and a line of `other` that runs across there. */
const problem: RoutingProblem = {
  laneBorders: [0, 40],
  rowBorders: [0, 30, 60, 80],
  obstacles: [
    { id: 'a', shape: 'decision', rect: DECISION, lane: 0, row: 1 },
    { id: 'b', shape: 'process', rect: box(20, 15, 14, 10), lane: 0, row: 0 },
  ],
  connections: [
    { id: 'f', from: 'a', to: 'b', kind: 'arrow', label: LABEL, ...NO_HINTS },
    { id: 'g', from: 'b', to: 'a', kind: 'arrow', label: null, ...NO_HINTS },
  ],
};

const line = (...points: readonly (readonly [number, number])[]): DockedLine => ({
  waypoints: points.map(([x, y]): Point => ({ x, y })),
  exit: 'right',
  entry: 'right',
});
const LOOP = line([27, 45], [32, 45], [32, 15], [27, 15]);

/** Where the loop bends, and where the other line crosses it. */
function placesOf(other: DockedLine) {
  const [loop, across] = nudgeLines(problem, [LOOP, other], [0, 1]).lines;
  const upright = (points: readonly Point[] = []) =>
    points.find((point, i) => point.x === points[i + 1]?.x)?.x ?? 0;
  return { bend: upright(loop?.waypoints), across: upright(across?.waypoints) };
}

it('the leg that bends behind words goes as far as they need', () => {
  const { bend } = placesOf(line([2, 70], [38, 70]));
  expect(bend).toBeGreaterThanOrEqual(27 + LABEL.width + WHITE);
  expect(bend).toBeLessThanOrEqual(40 - LEG);
});

it('a line that crosses there goes as far as well', () => {
  const { bend, across } = placesOf(line([2, 70], [30, 70], [30, 5], [38, 5]));
  expect(across).toBeGreaterThanOrEqual(27 + LABEL.width + WHITE - 1e-9);
  expect(bend).toBeGreaterThan(across);
});

it('where a line that crosses there can’t move, words have their room behind it', () => {
  const { bend, across } = placesOf(line([30, 70], [30, 5], [38, 5]));
  expect(across).toBe(30);
  expect(bend).toBeGreaterThanOrEqual(30 + LABEL.width + 2 * WHITE);
});

it('a lane is asked for that room where it is not there', () => {
  const labels = { corners: [{ x: 28, y: 41 }], narrowed: [0, 0], unclean: [0], astray: 0 };
  const lane = { ...problem, laneBorders: [3, 37] };
  const wanted = (other: DockedLine) => laneWantsOf(lane, [LOOP, other], labels);
  expect(wanted(line([2, 70], [38, 70]))).toEqual([]);
  // The symbol stands in the middle of its lane, so both sides get it.
  const width = 2 * (31.5 - 20 + LABEL.width + WHITE + LEG);
  const across = line([31.5, 70], [31.5, 5], [38, 5]);
  expect(wanted(across)).toEqual([{ lane: 0, width: expect.closeTo(width, 6) }]);
});

/** A decision whose flow leaves level and comes to a connector at the head, beside `others`. */
const upwards = (label: RoutingProblem['connections'][number]['label'], ...others: number[]) => {
  const at = (x: number) =>
    ({ shape: 'connector', rect: box(x, 15, 6, 5), lane: 0, row: -1 }) as const;
  const page: RoutingProblem = {
    ...{ laneBorders: [0, 40], rowBorders: [10, 20, 60, 80] },
    obstacles: [
      { id: 'a', shape: 'decision', rect: DECISION, lane: 0, row: 1 },
      { id: 'out', ...at(30) },
      ...others.map((x, i) => ({ id: `in${i}`, ...at(x) })),
    ],
    connections: [
      { id: 'f', from: 'a', to: 'out', kind: 'arrow', label, ...NO_HINTS },
      ...others.map((_, i) => ({
        ...({ id: `g${i}`, from: `in${i}`, to: 'a', kind: 'arrow', label: null } as const),
        ...NO_HINTS,
      })),
    ],
  };
  const up = line([27, 45], [30, 45], [30, 17.5]);
  const down = others.map((x) => line([x, 17.5], [x, 22], [20, 22], [20, 40]));
  return { page, lines: [up, ...down] };
};

describe('a connector', () => {
  const middleOf = ({ page, lines }: ReturnType<typeof upwards>, words?: Obstacle) => {
    const obstacles = [...page.obstacles, ...(words ? [words] : [])];
    const nudged = nudgeLines({ ...page, obstacles }, lines, [...lines.keys()]);
    const connector = nudged.problem.obstacles.find(({ id }) => id === 'out');
    const middle = (connector?.rect.x ?? 0) + 3;
    // Its line still ends in the middle of it.
    expect(nudged.lines[0]?.waypoints.slice(1).map(({ x }) => x)).toEqual([middle, middle]);
    return middle;
  };

  it('goes along its strip with its line, to make room for words', () => {
    expect(middleOf(upwards(LABEL))).toBeCloseTo(27 + LABEL.width + WHITE, 6);
  });

  it('stays where it is without words, or while they have room', () => {
    expect(middleOf(upwards(null))).toBe(30);
    expect(middleOf(upwards({ width: 2, height: 3 }))).toBe(30);
  });

  it('stays within its lane, and off the next one', () => {
    const wide = { width: 20, height: 3 };
    expect(middleOf(upwards(wide))).toBeCloseTo(40 - WHITE - 3, 6);
    expect(middleOf(upwards(LABEL, 38))).toBeCloseTo(38 - 6 - 2 * WHITE, 6);
  });

  it('stays off the lines of others in its strip', () => {
    const { page, lines } = upwards(LABEL);
    const connections = [
      ...page.connections,
      { id: 'g', from: 'a', to: 'a', kind: 'arrow', label: null, ...NO_HINTS } as const,
    ];
    const across = line([34, 60], [34, 18], [39, 18]);
    const crowded = { page: { ...page, connections }, lines: [...lines, across] };
    const CLEARANCE = 1;
    expect(middleOf(crowded)).toBeLessThanOrEqual(34 - CLEARANCE - 3 + 1e-6);
  });

  it('stays where words in its strip would have to move as well', () => {
    const words: Obstacle = {
      ...{ id: 'out:page', shape: 'process', lane: 0, row: -1 },
      rect: box(30, 11, 8, 2),
    };
    expect(middleOf(upwards(LABEL), words)).toBe(30);
  });
});

it('a lane is asked for room for a connector that is next to words', () => {
  const { page, lines } = upwards({ width: 14, height: 3 });
  const labels = { corners: [{ x: 28, y: 41 }], narrowed: [0], unclean: [0], astray: 0 };
  const width = 2 * (7 + 14 + 2 * WHITE + 3);
  expect(laneWantsOf(page, lines, labels)).toEqual([{ lane: 0, width: expect.closeTo(width, 6) }]);
});

describe('words beside an upright line', () => {
  /** A decision whose flow goes down, and upright lines beside it. */
  const beside = (...places: readonly number[]) => {
    const page: RoutingProblem = {
      ...problem,
      connections: [
        {
          id: 'f',
          from: 'a',
          to: 'b',
          kind: 'arrow',
          label: { width: 14, height: 3 },
          ...NO_HINTS,
        },
        ...places.map((_, i) => ({
          ...({ id: `g${i}`, from: 'b', to: 'b', kind: 'arrow', label: null } as const),
          ...NO_HINTS,
        })),
      ],
    };
    const lines = [
      line([20, 50], [20, 75]),
      ...places.map((x) => line([x < 20 ? 1 : 39, 78], [x, 78], [x, 5], [x < 20 ? 1 : 39, 5])),
    ];
    return nudgeLines(page, lines, [...lines.keys()])
      .lines.slice(1)
      .map(({ waypoints }) => waypoints[1]?.x);
  };

  it('keep lines off on one side of it, so far as they need', () => {
    expect(beside(11, 29)).toEqual([
      expect.closeTo(20 - 14 - 2 * WHITE, 6),
      expect.closeTo((27 + 40) / 2, 6),
    ]);
  });

  it('leave lines in the middle of their room where the other side is free', () => {
    expect(beside(29)).toEqual([expect.closeTo((27 + 40) / 2, 6)]);
  });
});

describe('an arrowhead on the leg behind a bend', () => {
  /** How far a line that comes up on the left of a symbol stays off it, in a lane whose gutter is so wide. */
  const legAt = (gutter: number, at: number) => {
    const page: RoutingProblem = {
      ...problem,
      laneBorders: [13 - gutter, 40],
      connections: [{ id: 'f', from: 'b', to: 'a', kind: 'arrow', label: null, ...NO_HINTS }],
    };
    const up = line([2, 78], [at, 78], [at, 45], [13, 45]);
    const [found] = nudgeLines(page, [up], [0]).lines;
    return 13 - (found?.waypoints[1]?.x ?? 0);
  };

  it('gets the leg that it needs where there is room, and else the middle of that', () => {
    expect(legAt(4.1, 11.6)).toBeCloseTo(2.2 + 0.6, 6);
    expect(legAt(3, 11.6)).toBeCloseTo(3 - LEG, 6);
    expect(legAt(6, 11)).toBeCloseTo(3, 6);
  });
});
