/** What must not matter to a router: where the page lies, what is left and right, in which order flows were drawn. */
import { describe, expect, it } from 'vitest';
import type { RoutingProblem } from '../../../src/layout/routes/problem.ts';
import { routePage } from '../../../src/layout/routes/routePage.ts';
import { runs } from '../../runs.ts';
import {
  mirrored,
  moved,
  randomProblems,
  shapeOf,
  waysOf,
  withConnections,
} from '../randomProblems.ts';
import { page } from './pages.ts';

const pages = (['rnd', 'narrow', 'stacked'] as const).flatMap((kind) =>
  Array.from({ length: runs(6) }, (_, i) => randomProblems(kind, 40 + i)).flat(),
);

/** Places nearer than this are one, mm. */
const SAME_PLACE = 0.001;

describe('a page', () => {
  it('has the same lines twice', () => {
    for (const problem of pages)
      expect(JSON.stringify([...routePage(structuredClone(problem)).lines])).toBe(
        JSON.stringify([...routePage(problem).lines]),
      );
  });

  it('is hardly another in the mirror', () => {
    const isOther = (problem: RoutingProblem) => {
      const [here, there] = [shapeOf(problem), shapeOf(mirrored(problem))];
      return here.crossings !== there.crossings || here.bends !== there.bends;
    };
    expect(pages.filter(isOther).length / pages.length).toBeLessThanOrEqual(0.1);
  });

  /** Where two ways cost the same to the last bit, rounding may choose: on a page in a hundred, not more. */
  const isAlways = (same: (problem: RoutingProblem) => boolean) =>
    expect(pages.filter((one) => !same(one)).length / pages.length).toBeLessThanOrEqual(0.01);

  it('has the same lines at another place', () => {
    isAlways((problem) => {
      const here = routePage(problem).lines.flatMap(({ waypoints }) => waypoints);
      const there = routePage(moved(problem, 32, 16)).lines.flatMap(({ waypoints }) => waypoints);
      return (
        here.length === there.length &&
        here.every(({ x, y }, i) => {
          const { x: movedX = 0, y: movedY = 0 } = there[i] ?? {};
          return Math.hypot(movedX - 32 - x, movedY - 16 - y) < SAME_PLACE;
        })
      );
    });
  });

  it('has the same lines with its flows in the other order', () => {
    isAlways((problem) => {
      const turned = waysOf(withConnections(problem, problem.connections.toReversed()));
      return [...waysOf(problem)].every(([id, way]) => turned.get(id) === way);
    });
  });

  it('keeps most lines where one goes', () => {
    const changes = pages.flatMap((problem) => {
      const gone = problem.connections[problem.connections.length >> 1];
      const left = problem.connections.filter((one) => one !== gone);
      const before = waysOf(problem);
      const after = waysOf(withConnections(problem, left));
      return left.map(({ id }) => Number(before.get(id) !== after.get(id)));
    });
    const changed = changes.reduce((all, one) => all + one, 0);
    expect(changed / changes.length).toBeLessThan(0.06);
  });
});

describe('a flow with the page to itself', () => {
  /** A page of so many lanes and rows with nothing but the two ends. */
  const alone = (
    from: readonly [number, number],
    to: readonly [number, number],
    [source, arrow] = ['a', '>'],
  ) => {
    const rows = Array.from({ length: 4 }, (_, row) =>
      Array.from({ length: 4 }, (_, lane) => {
        if (row === from[1] && lane === from[0]) return source;
        return row === to[1] && lane === to[0] ? 'b' : '.';
      }).join(''),
    );
    const [line] = routePage(page(rows, `${source}${arrow}b`)).lines;
    return `${line?.exit} ${(line?.waypoints.length ?? 0) - 2} ${line?.entry}`;
  };
  const places = Array.from({ length: 16 }, (_, i) => [i % 4, i >> 2] as const);
  const pairs = places.flatMap((from) =>
    places.filter((to) => to !== from).map((to) => [from, to] as const),
  );

  it('goes as habit has it, from anywhere to anywhere', () => {
    for (const [from, to] of pairs) {
      const side = to[0] > from[0] ? 'right' : 'left';
      const other = side === 'right' ? 'left' : 'right';
      const expected = () => {
        if (from[1] === to[1]) return `${side} 0 ${other}`;
        if (to[1] > from[1]) return from[0] === to[0] ? 'bottom 0 top' : `${side} 1 top`;
        return from[0] === to[0] ? /^(left|right) 2 \1$|^top 0 bottom$/ : `${side} 1 bottom`;
      };
      expect(alone(from, to), `${from} to ${to}`).toMatch(expected());
    }
  });

  it('leaves a decision as it leaves a box, but below it only to go straight down', () => {
    for (const [from, to] of pairs) {
      const way = alone(from, to, ['A', '>']);
      const isBelow = to[1] > from[1] && to[0] === from[0];
      expect(way.startsWith('bottom'), `${from} to ${to}`).toBe(isBelow);
      if (from[0] !== to[0] || isBelow) expect(way).toBe(alone(from, to));
    }
  });

  it('joins symbols side by side at the sides, and those under each other at bottom and top', () => {
    for (const [from, to] of pairs) {
      const [a, b] = to[0] > from[0] ? ['right', 'left'] : ['left', 'right'];
      const [c, d] = to[1] > from[1] ? ['bottom', 'top'] : ['top', 'bottom'];
      const way = alone(from, to, ['a', '-']);
      if (from[1] === to[1]) expect(way).toBe(`${a} 0 ${b}`);
      else if (from[0] === to[0]) expect(way).toBe(`${c} 0 ${d}`);
      else expect([`${a} 1 ${d}`, `${c} 1 ${b}`, `${c} 2 ${d}`], `${from} to ${to}`).toContain(way);
    }
  });
});
