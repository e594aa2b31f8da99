import { describe, expect, it } from 'vitest';
import type { RoutedLine } from '../../../src/layout/routes/problem.ts';
import { routePage } from '../../../src/layout/routes/routePage.ts';
import { bandLines } from '../../../src/layout/routes/tracks.ts';
import { checkRoutes } from './checkRoutes.ts';
import { NO_HINTS, page, type Room, randomPage } from './pages.ts';

/** As measured, and a little: a better router may lower them. */
const CROSSINGS_PER_FLOW = 0.025;
const BENDS_PER_FLOW = 1.25;
const COVERED_PER_LABEL = 0.01;
const CONFLICTS_PER_TIGHT_FLOW = 0.005;

/** A route in words: exit, number of bends, entry. */
const inWords = ({ exit, entry, waypoints }: RoutedLine): string =>
  `${exit} ${waypoints.length - 2} ${entry}`;

const routed = (rows: readonly string[], flows: string): readonly string[] =>
  routePage(page(rows, flows)).lines.map(inWords);

describe('one flow', () => {
  it('goes straight down within a lane', () => {
    expect(routed(['a', 'b'], 'a>b')).toEqual(['bottom 0 top']);
  });

  it('goes level to another lane, then down into the top', () => {
    expect(routed(['a.', '.b'], 'a>b')).toEqual(['right 1 top']);
    expect(routed(['..a', 'b..'], 'a>b')).toEqual(['left 1 top']);
  });

  it('goes straight across within a row', () => {
    expect(routed(['ab'], 'a>b')).toEqual(['right 0 left']);
    expect(routed(['a.b'], 'b>a')).toEqual(['left 0 right']);
    expect(routed(['ab'], 'a-b')).toEqual(['right 0 left']);
  });

  it('comes back up into the bottom through an empty lane', () => {
    expect(routed(['a.', '.B'], 'B>a')).toEqual(['left 1 bottom']);
  });

  it('comes back into a side where the lane is busy', () => {
    const [, back] = routed(['a.', 'c.', '.B'], 'a>c B>a');
    expect(back).toMatch(/^left [12] (left|right)$|^right [12] right$/);
  });

  it('walks round a symbol in its way', () => {
    const [, past] = routed(['a', 'b', 'c'], 'b>c a>c');
    expect(past).toMatch(/2 (top|left|right)$|3 top$/);
  });

  it('enters a connector at the foot from above, whatever its row is called', () => {
    const table = page(['a', 'b'], 'a>b');
    const rect = { x: 39, y: 82.5, width: 6, height: 5 };
    const { lines } = routePage({
      ...table,
      rowBorders: [...table.rowBorders, 90],
      obstacles: [...table.obstacles, { id: 'z', shape: 'connector', rect, lane: 0, row: 2 }],
      connections: [{ id: 'b>z', from: 'b', to: 'z', kind: 'arrow', label: null, ...NO_HINTS }],
    });
    expect(lines.map(inWords)).toEqual(['bottom 0 top']);
  });
});

describe('several flows', () => {
  it('leave the two answers of a decision at two corners', () => {
    const lines = routePage(page(['a.', 'B.', 'c.'], 'a>B B>c:Ya B>a:Tidak')).lines;
    expect(lines[1]?.exit).not.toBe(lines[2]?.exit);
  });

  it('share the way into the same top', () => {
    const problem = page(['a.b', '.c.'], 'a>c b>c');
    const [left, right] = routePage(problem).lines;
    expect(left?.waypoints.at(-1)).toEqual(right?.waypoints.at(-1));
    expect(checkRoutes(problem, routePage(problem).lines).conflicts).toEqual([]);
  });

  it('get a line each, however crowded', () => {
    const flows = 'a>b a>b a>b a>c b>c b>a b>a c>a c>a c>b a>a';
    const problem = page(['a', 'b', 'c'], flows);
    const { illegal } = checkRoutes(problem, routePage(problem).lines);
    expect(routePage(problem).lines).toHaveLength(11);
    expect(illegal).toEqual([]);
  });

  it('refuse an end that is not on the page', () => {
    expect(() => routePage(page(['a'], 'a>z'))).toThrow('a>z');
  });
});

describe('labels', () => {
  const problem = page(['a.', 'B.', 'c.'], 'a>B B>c:Ya B>a:Tidak');
  const [none, down, back] = routePage(problem).lines;

  it('stand right of an upright leg and above a level one, next to the decision', () => {
    const foot = down?.waypoints[0] ?? { x: 0, y: 0 };
    expect(down?.label?.x).toBeCloseTo(foot.x + 0.5);
    expect(down?.label?.y).toBeCloseTo(foot.y + 0.5);
    const corner = back?.waypoints[0] ?? { x: 0, y: 0 };
    expect((back?.label?.y ?? 0) + 2.8).toBeLessThanOrEqual(corner.y - 0.5);
  });

  it('are missing where a flow has none', () => {
    expect(none?.label).toBeNull();
  });
});

describe('tracks', () => {
  const band = { from: 0, to: 20 };

  it('run twice before and after a symbol, and through its middle', () => {
    const { lines } = bandLines(band, { stacks: [[{ from: 6, to: 14 }]] });
    expect(lines).toEqual([1.8, 3.8, 10, 16.2, 18.2].map((line) => expect.closeTo(line, 5)));
  });

  it('run once in a gutter that is too narrow for two', () => {
    const { lines } = bandLines(band, { stacks: [[{ from: 2, to: 18 }]] });
    expect(lines).toEqual([0.8, 10, 19.2].map((line) => expect.closeTo(line, 5)));
  });

  it('run between the symbols of a stack', () => {
    const stack = [
      { from: 2, to: 8 },
      { from: 12, to: 18 },
    ];
    expect(bandLines(band, { stacks: [stack] }).lines).toContain(10);
  });
});

const findingsOf = (seeds: readonly number[], room: Room) =>
  seeds.map((seed) => {
    const problem = randomPage(seed, room);
    const flows = problem.connections.length;
    return { seed, flows, ...checkRoutes(problem, routePage(problem).lines) };
  });

type Finding = ReturnType<typeof findingsOf>[number];

const total = (findings: readonly Finding[], count: (finding: Finding) => number): number =>
  findings.reduce((sum, finding) => sum + count(finding), 0);

const seedsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => first + i);

describe('random pages', () => {
  const findings = findingsOf(seedsFrom(1000, 150), 'roomy');

  it('have only lines that are upright or level, dock in the middle and keep off symbols and rules', () => {
    for (const { seed, illegal } of findings)
      expect({ seed, illegal }).toEqual({ seed, illegal: [] });
  });

  it('have no overlap of strangers', () => {
    for (const { seed, conflicts } of findings) {
      expect({ seed, conflicts }).toEqual({ seed, conflicts: [] });
    }
  });

  it('have few crossings and bends', () => {
    const flows = total(findings, (finding) => finding.flows);
    expect(total(findings, ({ crossings }) => crossings) / flows).toBeLessThan(CROSSINGS_PER_FLOW);
    expect(total(findings, ({ bends }) => bends) / flows).toBeLessThan(BENDS_PER_FLOW);
  });

  it('have labels that can be read', () => {
    const labels = total(findings, (finding) => finding.labels);
    const covered = total(findings, ({ coveredLabels }) => coveredLabels.length);
    expect(covered / labels).toBeLessThan(COVERED_PER_LABEL);
    expect(total(findings, ({ labelsOnRule }) => labelsOnRule) / labels).toBeLessThan(0.08);
  });

  it('look the same twice', () => {
    for (const seed of seedsFrom(1000, 20)) {
      expect(routePage(randomPage(seed)).lines).toEqual(routePage(randomPage(seed)).lines);
    }
  });
});

describe('random pages with the narrowest lanes and lowest rows', () => {
  const findings = findingsOf(seedsFrom(2000, 60), 'tight');

  it('still have only honest lines', () => {
    for (const { seed, illegal } of findings)
      expect({ seed, illegal }).toEqual({ seed, illegal: [] });
  });

  it('have hardly an overlap of strangers, where there is room for one line only', () => {
    const flows = total(findings, (finding) => finding.flows);
    const conflicts = total(findings, (finding) => finding.conflicts.length);
    expect(conflicts / flows).toBeLessThan(CONFLICTS_PER_TIGHT_FLOW);
  });
});

describe('the checker', () => {
  const problem = page(['a.', '.b'], 'a>b b>a');
  const line = (id: string, ...waypoints: (readonly [number, number])[]): RoutedLine => ({
    id,
    waypoints: waypoints.map(([x, y]) => ({ x, y })),
    exit: 'right',
    entry: 'top',
    label: null,
  });
  const there = line('a>b', [49, 50], [66, 50], [66, 66]);

  it('sees a good line as good', () => {
    expect(checkRoutes(page(['a.', '.b'], 'a>b'), [there]).illegal).toEqual([]);
  });

  it('sees slanting lines, lines through symbols and on rules', () => {
    const through = line('b>a', [73, 70], [66, 66], [54, 66], [54, 50], [42, 50], [42, 46]);
    const { illegal } = checkRoutes(problem, [there, through]);
    expect(illegal).toContain('b>a is slanting');
    expect(illegal).toContain('b>a runs into a');
    expect(illegal).toContain('b>a lies on a rule');
  });

  it('sees strangers on one stretch', () => {
    const back = line('b>a', [73, 70], [80, 70], [80, 50], [42, 50], [42, 46]);
    expect(checkRoutes(problem, [there, back]).conflicts).toEqual(['a>b and b>a overlap']);
  });
});
