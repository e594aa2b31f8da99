/** Where words stand that had better not be overlooked. */
import { describe, expect, it } from 'vitest';
import { overlaps, type Rect, right } from '../../../src/geometry/geometry.ts';
import { ARROWHEAD } from '../../../src/layout/metrics.ts';
import type { Obstacle } from '../../../src/layout/routes/problem.ts';
import { routePage } from '../../../src/layout/routes/routePage.ts';
import { page } from './pages.ts';

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
    expect(back.label.x + width).toBeLessThan(Math.max(start.x, bend.x));
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
