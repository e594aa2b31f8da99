/** Legs that make room for the words beside a first leg. */
import { expect, it } from 'vitest';
import type { Point } from '../../../src/geometry/geometry.ts';
import { nudgeLines } from '../../../src/layout/routes/nudge.ts';
import type { RoutingProblem } from '../../../src/layout/routes/problem.ts';
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
  const [loop, across] = nudgeLines(problem, [LOOP, other], [0, 1]);
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
