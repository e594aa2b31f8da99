import { describe, expect, it } from 'vitest';
import type { Connection, RoutedLine, RoutingProblem } from '../../../src/layout/routes/problem.ts';
import { routePage } from '../../../src/layout/routes/routePage.ts';
import { bandLines } from '../../../src/layout/routes/tracks.ts';
import { check } from '../seen/check.ts';
import {
  ALWAYS_WRONG,
  countOf,
  type Finding,
  inWords as findingInWords,
  LINE_DEFECTS,
} from '../seen/finding.ts';
import { measuresOf } from '../seen/measures.ts';
import { seenLines } from '../seen/seen.ts';
import { NO_HINTS, page, type Room, randomPage } from './pages.ts';

/** As measured, and a little: a better router may lower them. */
const CROSSINGS_PER_FLOW = 0.025;
const BENDS_PER_FLOW = 1.25;
const COVERED_PER_LABEL = 0.01;
const CONFLICTS_PER_TIGHT_FLOW = 0.005;

/** A route in words: exit, number of bends, entry. */
const inWords = ({ exit, entry, waypoints }: RoutedLine): string =>
  `${exit} ${waypoints.length - 2} ${entry}`;

/** What no want of room excuses, in words. */
const dishonest = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ defect }) => ALWAYS_WRONG.includes(defect)).map(findingInWords);

/** What is wrong with the lines of a page, in words. */
const wrongWith = (problem: RoutingProblem): readonly string[] =>
  check(seenLines(problem, routePage(problem))).map(findingInWords);

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

describe("a person's word", () => {
  /** The one flow of a page with what a person says about it. */
  const said = (flow: string, word: Partial<Pick<Connection, 'exit' | 'entry' | 'lane'>>) => {
    const problem = page(['a...', '....', '...b'], flow);
    const connections = problem.connections.map((one) => ({ ...one, ...word }));
    const [line] = routePage({ ...problem, connections }).lines;
    const lanes = (line?.waypoints ?? []).slice(1).flatMap((end, i) => {
      const start = line?.waypoints[i] ?? end;
      return start.x === end.x && Math.abs(start.y - end.y) > 20
        ? [Math.floor((end.x - 30) / 24)]
        : [];
    });
    return `${line?.exit} ${lanes.join(' ')} ${line?.entry}`;
  };

  it.each([
    [{}, 'right 3 top'],
    [{ exit: 'bottom' }, 'bottom  top'],
    [{ exit: 'left' }, 'left 3 top'],
    [{ exit: 'top' }, 'top 3 top'],
    [{ entry: 'left' }, 'bottom 0 left'],
    [{ entry: 'right' }, 'right 3 right'],
    [{ entry: 'bottom' }, 'bottom 0 bottom'],
    [{ lane: 0 }, 'bottom 0 left'],
    [{ lane: 1 }, 'right 1 left'],
    [{ lane: 2 }, 'right 2 left'],
    [{ exit: 'bottom', lane: 2, entry: 'top' }, 'bottom 2 top'],
  ] as const)('decides the way of a flow: %o', (word, way) => {
    expect(said('a>b', word)).toBe(way);
  });
});

describe('a flow into its own symbol', () => {
  it('goes round a corner, and others keep clear of it', () => {
    const problem = page(['.b.', 'cA.', '.d.'], 'A>A b>A A>d A>c:Tidak');
    const { lines } = routePage(problem);
    expect(lines.map(inWords)[0]).toMatch(/^(left|right) 3 (top|bottom)$/);
    const wrong = check(seenLines(problem, routePage(problem))).filter(({ defect }) =>
      (LINE_DEFECTS as readonly string[]).includes(defect),
    );
    expect(wrong).toEqual([]);
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
    expect(wrongWith(problem)).toEqual([]);
  });

  it('get a line each, however crowded', () => {
    const flows = 'a>b a>b a>b a>c b>c b>a b>a c>a c>a c>b a>a';
    const problem = page(['a', 'b', 'c'], flows);
    expect(routePage(problem).lines).toHaveLength(11);
    expect(dishonest(check(seenLines(problem, routePage(problem))))).toEqual([]);
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
    const { lines } = bandLines(band, { stacks: [[{ from: 6, to: 14 }]] }, 2);
    expect(lines).toEqual([2, 4, 10, 16, 18].map((line) => expect.closeTo(line, 5)));
  });

  it('run once in a gutter that is too narrow for two', () => {
    const { lines } = bandLines(band, { stacks: [[{ from: 2, to: 18 }]] }, 2);
    expect(lines).toEqual([0.8, 10, 19.2].map((line) => expect.closeTo(line, 5)));
  });

  it('run between the symbols of a stack', () => {
    const stack = [
      { from: 2, to: 8 },
      { from: 12, to: 18 },
    ];
    expect(bandLines(band, { stacks: [stack] }, 2).lines).toContain(10);
  });
});

const findingsOf = (seeds: readonly number[], room: Room) =>
  seeds.map((seed) => {
    const problem = randomPage(seed, room);
    const seen = seenLines(problem, routePage(problem));
    const labels = seen.lines.filter(({ label }) => label !== null).length;
    return { seed, findings: check(seen), labels, ...measuresOf(seen) };
  });

type Measured = ReturnType<typeof findingsOf>[number];

const total = (findings: readonly Measured[], count: (finding: Measured) => number): number =>
  findings.reduce((sum, finding) => sum + count(finding), 0);

const seedsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => first + i);

describe('random pages', () => {
  const pages = findingsOf(seedsFrom(1000, 150), 'roomy');

  it('have no line that a reader could take amiss', () => {
    for (const { seed, findings } of pages) {
      const lines = findings.filter(({ defect }) =>
        (LINE_DEFECTS as readonly string[]).includes(defect),
      );
      expect({ seed, lines: lines.map(findingInWords) }).toEqual({ seed, lines: [] });
    }
  });

  it('have few crossings and bends', () => {
    const flows = total(pages, (finding) => finding.flows);
    expect(total(pages, ({ crossings }) => crossings) / flows).toBeLessThan(CROSSINGS_PER_FLOW);
    expect(total(pages, ({ bends }) => bends) / flows).toBeLessThan(BENDS_PER_FLOW);
  });

  it('have labels that can be read', () => {
    const labels = total(pages, (finding) => finding.labels);
    const covered = total(pages, ({ findings }) =>
      countOf(findings, ['labelOnLine', 'labelOnSymbol', 'labelOnLabel']),
    );
    const onRule = total(pages, ({ findings }) => countOf(findings, ['labelOnRule']));
    expect(covered / labels).toBeLessThan(COVERED_PER_LABEL);
    expect(onRule / labels).toBeLessThan(0.08);
  });

  it('look the same twice', () => {
    for (const seed of seedsFrom(1000, 20)) {
      expect(routePage(randomPage(seed)).lines).toEqual(routePage(randomPage(seed)).lines);
    }
  });
});

describe('random pages with the narrowest lanes and lowest rows', () => {
  const pages = findingsOf(seedsFrom(2000, 60), 'tight');

  it('still have only honest lines', () => {
    for (const { seed, findings } of pages) {
      const illegal = dishonest(findings);
      expect({ seed, illegal }).toEqual({ seed, illegal: [] });
    }
  });

  it('have hardly an overlap of strangers, where there is room for one line only', () => {
    const flows = total(pages, (finding) => finding.flows);
    const conflicts = total(pages, ({ findings }) =>
      countOf(findings, ['overlap', 'touch', 'split', 'inAndOut']),
    );
    expect(conflicts / flows).toBeLessThan(CONFLICTS_PER_TIGHT_FLOW);
  });
});
