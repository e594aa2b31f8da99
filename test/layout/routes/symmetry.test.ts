/** What must not matter to a router: where the page lies, what is left and right, in which order flows were drawn. */
import { describe, expect, it } from 'vitest';
import type { RoutingProblem } from '../../../src/layout/routes/problem.ts';
import { routePage } from '../../../src/layout/routes/routePage.ts';
import { runs } from '../../runs.ts';
import {
  measured,
  mirrored,
  moved,
  randomProblems,
  shapeOf,
  waysOf,
  withConnections,
} from '../randomProblems.ts';
import { addMeasures, type Measures, NOTHING_MEASURED } from '../seen/measures.ts';
import { page } from './pages.ts';

const pages = (['rnd', 'narrow', 'stacked'] as const).flatMap((kind) =>
  Array.from({ length: runs(1) }, (_, i) => randomProblems(kind, 40 + i)).flat(),
);

const sum = (all: readonly Measures[]): Measures => all.reduce(addMeasures, NOTHING_MEASURED);

describe('a page', () => {
  it('has the same lines twice', () => {
    for (const problem of pages)
      expect(JSON.stringify([...routePage(structuredClone(problem)).lines])).toBe(
        JSON.stringify([...routePage(problem).lines]),
      );
  });

  const WAYS_TO_SEE_IT = {
    'at another place': (problem: RoutingProblem) => moved(problem, 32, 16),
    'in the mirror': mirrored,
  };

  it.each(Object.entries(WAYS_TO_SEE_IT))('is hardly another %s', (_, seenSo) => {
    const isOther = (problem: RoutingProblem) => {
      const [here, there] = [shapeOf(problem), shapeOf(seenSo(problem))];
      return here.crossings !== there.crossings || here.bends !== there.bends;
    };
    expect(pages.filter(isOther).length / pages.length).toBeLessThanOrEqual(0.15);
  });

  it('is as good with its flows in the other order', () => {
    const turned = sum(
      pages.map((one) => measured(withConnections(one, one.connections.toReversed()))),
    );
    const straight = sum(pages.map(measured));
    expect(Math.abs(turned.bends - straight.bends) / straight.bends).toBeLessThan(0.1);
    expect(Math.abs(turned.length - straight.length) / straight.length).toBeLessThan(0.03);
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
    expect(changed / changes.length).toBeLessThan(0.12);
  });
});

describe('a flow with the page to itself', () => {
  /** A page of so many lanes and rows with nothing but the two ends. */
  const alone = (from: readonly [number, number], to: readonly [number, number]) => {
    const rows = Array.from({ length: 4 }, (_, row) =>
      Array.from({ length: 4 }, (_, lane) => {
        if (row === from[1] && lane === from[0]) return 'a';
        return row === to[1] && lane === to[0] ? 'b' : '.';
      }).join(''),
    );
    const [line] = routePage(page(rows, 'a>b')).lines;
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
});
