/** Where words stand that had better not be overlooked. */
import { describe, expect, it } from 'vitest';
import {
  bottom,
  distance,
  grow,
  overlaps,
  type Rect,
  right,
  type Side,
  segmentBox,
} from '../../../src/geometry/geometry.ts';
import { layoutSop } from '../../../src/layout/layoutSop.ts';
import { ARROWHEAD } from '../../../src/layout/metrics.ts';
import { placeLabels } from '../../../src/layout/routes/labels.ts';
import type { Connection, Obstacle } from '../../../src/layout/routes/problem.ts';
import { routePage } from '../../../src/layout/routes/routePage.ts';
import type { DockedLine } from '../../../src/layout/routes/waypoints.ts';
import type { Route } from '../../../src/layout/sopLayout.ts';
import { randomSop } from '../randomSop.ts';
import { flowPages } from '../seen/check.ts';
import { NO_HINTS, page } from './pages.ts';

/** The labels of a page as rectangles, with the heads of its arrows that come in at a top. */
function wordsAndHeads(rows: readonly string[], flows: string, size?: Partial<Rect>) {
  const problem = page(rows, flows);
  const connections = problem.connections.map((one) => ({
    ...one,
    label: one.label && { ...one.label, ...size },
  }));
  const { lines } = routePage({ ...problem, connections });
  const words = lines.flatMap(({ label }, i) => {
    const box = connections[i]?.label;
    return label && box ? [{ ...label, ...box }] : [];
  });
  const heads = lines.flatMap(({ waypoints, entry }) => {
    const tip = waypoints.at(-1);
    const { length, halfWidth } = ARROWHEAD;
    return tip && entry === 'top'
      ? [{ x: tip.x - halfWidth, y: tip.y - length, width: 2 * halfWidth, height: length }]
      : [];
  });
  return { problem, words, heads };
}

describe('words beside a line', () => {
  it('keep clear of arrowheads, which are wider than their lines', () => {
    const { words, heads } = wordsAndHeads(['A', 'b'], 'A>b:Ya', { width: 9, height: 8 });
    expect(words).toHaveLength(1);
    for (const word of words) for (const head of heads) expect(overlaps(word, head)).toBe(false);
  });

  it('stay within the lanes, however much there is to say', () => {
    const { problem, words } = wordsAndHeads(['Ab.', '..c'], 'A>b:Ya b>c A>c:Tidak', {
      width: 40,
      height: 17,
    });
    expect(words).toHaveLength(2);
    for (const word of words) {
      expect(word.x).toBeGreaterThanOrEqual(problem.laneBorders[0] ?? 0);
      expect(right(word)).toBeLessThanOrEqual(problem.laneBorders.at(-1) ?? 0);
    }
  });

  it('stand wholly beside the leg that they belong to, where there is room for it to be as long', () => {
    const narrow = page(['a', 'B'], 'a>B B>a:Tidak');
    const [left = 0, end = 0] = narrow.laneBorders;
    const { lines } = routePage({ ...narrow, laneBorders: [left - 8, end + 8] });
    const [back] = lines.filter(({ label }) => label !== null);
    const [start, bend] = back?.waypoints ?? [];
    const width = narrow.connections[1]?.label?.width ?? 0;
    if (!back?.label || !start || !bend) throw new Error('The flow back has its words and a bend');
    expect(start.y).toBe(bend.y);
    expect(back.label.x).toBeGreaterThan(Math.min(start.x, bend.x));
    // Beside the slope of the diamond there is half a mm more, which keeps the words off the bend.
    expect(back.label.x + width).toBeLessThan(Math.max(start.x, bend.x) + 0.5);
  });

  it('are no nearer to a line than its ink is wide, where there is room', () => {
    const kinds = ['near', 'nearHard', 'rnd', 'hard'] as const;
    const near = kinds
      .flatMap((kind) => flowPages(layoutSop(randomSop(kind, 700))))
      .flatMap(({ routes }) =>
        routes.flatMap(({ label }) => {
          const legs = routes.flatMap(({ waypoints }) =>
            waypoints.slice(1).map((end, i) => segmentBox(waypoints[i] ?? end, end)),
          );
          return label ? [legs.some((leg) => overlaps(grow(leg, 0.2), label.rect))] : [];
        }),
      );
    expect(near.length).toBeGreaterThan(40);
    expect(near.filter((isNear) => isNear)).toEqual([]);
  });

  /** Documents in which words were nearer to other lines, or right under those of another answer. */
  const dense = [
    ...(['hard', 'rnd'] as const).flatMap((kind) => [5, 6, 7, 17].map((seed) => [kind, seed])),
    ['nearHard', 12],
    ['chained', 19],
  ] as const;
  const labelledRoutes = () =>
    dense
      .flatMap(([kind, seed]) => flowPages(layoutSop(randomSop(kind as 'hard', Number(seed)))))
      .flatMap(({ routes }) =>
        routes.flatMap((route) => (route.label ? [{ route, label: route.label, routes }] : [])),
      );

  it('have no other line nearer than their own', () => {
    const off = (rect: Rect, { waypoints }: Route) =>
      Math.min(
        ...waypoints.slice(1).map((end, i) => distance(rect, segmentBox(waypoints[i] ?? end, end))),
      );
    const labels = labelledRoutes();
    expect(labels.length).toBeGreaterThan(100);
    const astray = labels.filter(({ route, label, routes }) => {
      const own = off(label.rect, route) - 0.05;
      return routes.some((other) => off(label.rect, other) < own);
    });
    expect(astray.map(({ route }) => route.flow)).toEqual([]);
  });

  it('stand not right under the words of another answer, as if both were one', () => {
    const under = labelledRoutes().filter(({ route, label: { rect }, routes }) =>
      routes.some(
        ({ flow, label }) =>
          label &&
          flow.from === route.flow.from &&
          flow !== route.flow &&
          overlaps({ ...label.rect, y: bottom(label.rect), height: 1.5 }, rect),
      ),
    );
    expect(under.map(({ route }) => route.flow)).toEqual([]);
  });

  it('begin half a mm beside the start of their line: right of it up and down, above it to the sides', () => {
    const around = routePage(page(['.b.', 'cA.', '.e.'], 'A>b:Satu A>c:Dua A>e:Empat'));
    const across = routePage(page(['A.d'], 'A>d:Ya'));
    const places = [...around.lines, ...across.lines].map(({ waypoints: [start], label }) => ({
      x: (label?.x ?? 0) - (start?.x ?? 0),
      y: (label?.y ?? 0) - (start?.y ?? 0),
    }));
    const [above, below] = [-0.5 - 2.8, 0.5];
    const near = (x: number, y: number) => ({ x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) });
    expect(places).toEqual([
      near(0.5, above),
      near(-0.5 - 1.5 * 'Dua'.length, above),
      near(0.5, below),
      near(0.5, above),
    ]);
  });

  it('go to the other side of their line where this one is taken', () => {
    const plain = page(['A', 'b'], 'A>b:Ya');
    const taken: Obstacle = {
      ...{ id: 'z', shape: 'process', lane: 0, row: 0 },
      rect: { x: 42.4, y: 56, width: 9, height: 20 },
    };
    const { lines } = routePage({ ...plain, obstacles: [...plain.obstacles, taken] });
    const [{ waypoints: [start] = [], label } = {}] = lines;
    expect(label?.x).toBeLessThanOrEqual((start?.x ?? 0) - 0.5 - 3 + 1e-6);
  });

  it('are as far above or below their line in the mirror', () => {
    const answers = (rows: readonly string[]) =>
      routePage(page(rows, 'A>b:Ya A>c:Tidak')).lines.map(
        ({ exit, label, waypoints: [start] }) => ({
          exit,
          off: (label?.y ?? 0) - (start?.y ?? 0),
        }),
      );
    const [here, there] = [answers(['.A.', 'b.c']), answers(['.A.', 'c.b'])];
    const sides = { left: 'right', right: 'left', top: 'top', bottom: 'bottom' } as const;
    expect(there.map(({ exit }) => exit)).toEqual(here.map(({ exit }) => sides[exit]));
    for (const [i, { off }] of there.entries()) expect(off).toBeCloseTo(here[i]?.off ?? 0, 6);
  });
});

describe('words that stand nowhere clean', () => {
  const LANE = { left: 0, right: 80 };
  const connection = (id: string, width: number, height: number) =>
    ({ id, from: 'a', to: 'a', kind: 'joint', label: { width, height }, ...NO_HINTS }) as const;
  const line = (exit: Side, ...points: readonly (readonly [number, number])[]): DockedLine => ({
    waypoints: points.map(([x, y]) => ({ x, y })),
    ...{ exit, entry: 'top' },
  });
  /** Where words of some lines stand among things that are in the way, each from its left top to its right bottom. */
  const placed = (
    connections: readonly Connection[],
    lines: readonly DockedLine[],
    ...things: readonly (readonly [number, number, number, number])[]
  ) => {
    const obstacles = things.map(
      ([x, y, end, bottom], i): Obstacle => ({
        ...{ id: `z${i}`, shape: 'process', lane: 0, row: 0 },
        rect: { x, y, width: end - x, height: bottom - y },
      }),
    );
    const borders = { laneBorders: [LANE.left, LANE.right], rowBorders: [0, 90] };
    return placeLabels({ ...borders, obstacles, connections }, lines);
  };

  it('find the one gap that is wide enough', () => {
    const along = line('right', [27, 45], [60, 45], [60, 80]);
    const gap = (to: number) =>
      placed(
        [connection('f', 6, 3)],
        [along],
        [0, 0, 29.1, 44.9],
        [to, 0, 80, 44.9],
        [0, 45.1, 80, 90],
      );
    expect(gap(35.4)).toMatchObject({ unclean: [], corners: [{ y: 45 - 0.5 - 3 }] });
    expect(gap(35)).toMatchObject({ unclean: [0] });
  });

  it('have the place of others that can stand somewhere else', () => {
    const words = [connection('f', 6, 12), connection('g', 3, 3)];
    const lines = [
      line('left', [53, 45], [46, 45], [46, 75]),
      line('bottom', [46, 32], [46, 38], [30, 38]),
    ];
    const own = placed(words.slice(1), lines.slice(1));
    const right = [52.6, 0, 80, 44.9] as const;
    const both = placed(words, lines, [20, 46, 45.9, 90], [46.2, 46, 80, 90], right);
    expect(both.unclean).toEqual([]);
    expect(both.corners[0]).toEqual({ x: expect.closeTo(46.5, 0), y: 45 - 0.5 - 12 });
    expect(both.corners[1]).not.toEqual(own.corners[0]);
  });

  it('stand a little further off, where no other line is nearer to them', () => {
    const along = line('right', [27, 45], [60, 45], [60, 80]);
    const other = line('right', [20, 37.5], [70, 37.5]);
    const beside = [0, 42.1, 80, 47.9] as const;
    const far = placed([connection('f', 6, 3)], [along], beside);
    expect(far.unclean).toEqual([]);
    const off = 45 - 3 - (far.corners[0]?.y ?? 0);
    expect(Math.abs(off)).toBeGreaterThanOrEqual(2.9);
    expect(Math.abs(off)).toBeLessThanOrEqual(4.1);
    const below = [0, 48, 80, 90] as const;
    const plain = { ...connection('g', 0, 0), label: null };
    expect(placed([connection('f', 6, 3), plain], [along, other], beside, below).unclean).toEqual([
      0,
    ]);
    const further = line('right', [20, 33], [70, 33]);
    expect(placed([connection('f', 6, 3), plain], [along, further], beside, below).unclean).toEqual(
      [],
    );
  });
});
