import { describe, expect, it } from 'vitest';
import { buildGrid } from '../../../src/layout/routes/grid.ts';
import type { Connection, RoutedLine, RoutingProblem } from '../../../src/layout/routes/problem.ts';
import { routePage } from '../../../src/layout/routes/routePage.ts';
import { bandLines } from '../../../src/layout/routes/tracks.ts';
import { check } from '../seen/check.ts';
import {
  ALWAYS_WRONG,
  BLEMISHES,
  countOf,
  type Defect,
  type Finding,
  inWords as findingInWords,
  LINE_DEFECTS,
} from '../seen/finding.ts';
import { addMeasures, measuresOf, NOTHING_MEASURED } from '../seen/measures.ts';
import { seenLines } from '../seen/seen.ts';
import { whiteBeside, wordsFromStart } from '../seen/white.ts';
import { box, NO_HINTS, page, type Room, randomPage } from './pages.ts';

/** As measured on random pages: a better router lowers them, one that is worse here should be better elsewhere. */
const ROOMY = {
  crossings: 28,
  bends: 1448,
  detour: 1.093,
  notFromAbove: 5,
  covered: 0,
  away: 4,
  toWords: 728,
};
const TIGHT = {
  crossings: 13,
  bends: 516,
  detour: 1.136,
  notFromAbove: 22,
  covered: 2,
  away: 2,
  toWords: 437,
};
/** What a change may make worse by the way, of what is no count. */
const A_LITTLE_MORE = 1.01;
/** Rules that words stand on, and lines beside a rule or too short for their head, on the tight pages. */
const ON_RULE = 27;
const BLEMISHED = 39;

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

describe('a flow from or to a segilima', () => {
  it.each([
    [['1', 'a'], '1>a', 'bottom 0 top'],
    [['1', 'a'], 'a>1', 'top 0 bottom'],
    [['1..', '...', '..a'], '1>a', /^bottom [12] (left|top)$/],
    [['..1', '...', 'a..'], 'a>1', /^(right|top) [12] bottom$/],
    [['a', '1'], 'a>1', 'bottom 0 top'],
    [['a', '1'], '1>a', 'top 0 bottom'],
    [['a..', '...', '..1'], 'a>1', /^(right|bottom) [12] top$/],
    [['..a', '...', '1..'], '1>a', /^top [12] (left|bottom)$/],
  ])('keeps to its side that looks into the table: %j %s', (rows, flow, way) => {
    expect(routed(rows, flow)).toEqual([expect.stringMatching(way)]);
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
    [{ exit: 'left' }, 'left  top'],
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

describe('a flow into its own symbol that a person gave sides', () => {
  const sides = (['left', 'right'] as const).flatMap((exit) =>
    (['top', 'bottom'] as const).map((entry) => ({ exit, entry })),
  );

  it.each(sides)('goes round the corner between them, with white beside it: %o', (said) => {
    const problem = page(['.b.', 'cAd', '.e.'], 'A>A');
    const [loop] = problem.connections;
    if (!loop) throw new Error('The page has a flow');
    const routed = routePage({ ...problem, connections: [{ ...loop, ...said }] });
    expect(routed.lines.map(inWords)).toEqual([`${said.exit} 3 ${said.entry}`]);
    const [{ waypoints } = { waypoints: [] }] = routed.lines;
    const { x, y, width, height } = box(66, 70, 14, 10);
    const corner = waypoints[2] ?? { x: 0, y: 0 };
    const beside = said.exit === 'left' ? x - corner.x : corner.x - x - width;
    const off = said.entry === 'top' ? y - corner.y : corner.y - y - height;
    // Half of the gutter on each side: a track of its own, and no other lane or row.
    expect(beside).toBeGreaterThanOrEqual(1);
    expect(beside).toBeLessThan((24 - width) / 2);
    expect(off).toBeGreaterThanOrEqual(1);
    expect(off).toBeLessThan((20 - height) / 2);
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

  it.each([
    [3, 25, 72],
    [5, 28, 73],
  ])('of dozens, all over the page, are told apart: every %i lanes', (step, crossings, bends) => {
    const ids = [...'abcdefghijkl'];
    const rows = ids.map((id, i) => id.padStart(((i * step) % ids.length) + 1, '.'));
    const flows = ids.flatMap((from, i) =>
      ids.slice(i + 1).flatMap((to, j) => ((i + j) % 2 === 0 ? `${from}>${to}` : [])),
    );
    const problem = page(rows, flows.join(' '));
    const seen = seenLines(problem, routePage(problem));
    expect(seen.lines).toHaveLength(36);
    expect(check(seen).map(findingInWords)).toEqual([]);
    expect(measuresOf(seen).crossings).toBeLessThanOrEqual(crossings);
    expect(measuresOf(seen).bends).toBeLessThanOrEqual(bends);
  });

  it('refuse an end that is not on the page', () => {
    expect(() => routePage(page(['a'], 'a>z'))).toThrow('a>z');
  });
});

describe('labels', () => {
  const answers = () => routePage(page(['a.', 'B.', 'c.'], 'a>B B>c:Ya B>a:Tidak')).lines;

  it('stand right of an upright leg and above a level one, next to the decision', () => {
    const [, down, back] = answers();
    const foot = down?.waypoints[0] ?? { x: 0, y: 0 };
    expect(down?.label?.x).toBeCloseTo(foot.x + 0.5);
    expect(down?.label?.y).toBeCloseTo(foot.y + 0.5);
    const corner = back?.waypoints[0] ?? { x: 0, y: 0 };
    expect((back?.label?.y ?? 0) + 2.8).toBeLessThanOrEqual(corner.y - 0.5);
  });

  it('are missing where a flow has none', () => {
    expect(answers()[0]?.label).toBeNull();
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

/** What is seen on pages with these seeds, each with what is wrong with it, and sums over all. */
function seenOn(first: number, count: number, room: Room) {
  const pages = Array.from({ length: count }, (_, i) => {
    const problem = randomPage(first + i, room);
    const seen = seenLines(problem, routePage(problem));
    return { seed: first + i, findings: check(seen), measures: measuresOf(seen), seen };
  });
  const sums = pages.map(({ measures }) => measures).reduce(addMeasures, NOTHING_MEASURED);
  const found = (...defects: readonly Defect[]) =>
    pages.reduce((sum, { findings }) => sum + countOf(findings, defects), 0);
  /** Those of some defects, in words, with the seed to draw the page again. */
  const told = (defects: readonly Defect[]) =>
    pages.flatMap(({ seed, findings }) =>
      findings
        .filter(({ defect }) => defects.includes(defect))
        .map((finding) => `${seed}: ${findingInWords(finding)}`),
    );
  const beside = pages.map(({ seen }) => whiteBeside(seen));
  const white = beside.reduce((sum, one) => sum + one.white, 0);
  const words = pages.flatMap(({ seen }) => seen.lines.map(wordsFromStart));
  return {
    found,
    told,
    /** White beside a line, as a mean (mm). */
    white: white / beside.reduce((sum, { legs }) => sum + legs, 0),
    numbers: {
      crossings: sums.crossings,
      bends: sums.bends,
      detour: sums.length / sums.shortest,
      notFromAbove: sums.forward - sums.topEntries,
      covered: found('labelOnLine', 'labelOnSymbol', 'labelOnLabel'),
      away: found('labelAway'),
      /** From the start of each line to its words, together (mm). */
      toWords: words.reduce((sum, one) => sum + one, 0),
    },
  };
}

type Numbers = ReturnType<typeof seenOn>['numbers'];

function expectNoMore(numbers: Numbers, ceilings: Numbers): void {
  for (const name of Object.keys(ceilings) as (keyof Numbers)[])
    expect(numbers[name], name).toBeLessThanOrEqual(ceilings[name] * A_LITTLE_MORE);
}

// One test for each room, as pages take long to lay, and what is laid outside of tests judges no mutant.
describe('random pages', () => {
  it('have no line that a reader could take amiss, and lines and words as simple as they were', () => {
    const { found, told, white, numbers } = seenOn(1000, 150, 'roomy');
    expect(told(LINE_DEFECTS)).toEqual([]);
    expectNoMore(numbers, ROOMY);
    expect(white).toBeGreaterThan(3.1);
    expect(found('labelOnRule', 'labelMissing', 'labelOutside', ...BLEMISHES)).toBe(0);
  });

  it('have only honest lines in the narrowest lanes and lowest rows, and hardly two on each other', () => {
    const { found, told, white, numbers } = seenOn(2000, 60, 'tight');
    expect(told(ALWAYS_WRONG)).toEqual([]);
    expect(found('overlap', 'touch', 'split', 'inAndOut')).toBe(0);
    expectNoMore(numbers, TIGHT);
    expect(white).toBeGreaterThan(2.07);
    expect(found('labelOnRule')).toBeLessThanOrEqual(ON_RULE);
    expect(found(...BLEMISHES)).toBeLessThanOrEqual(BLEMISHED);
  });

  it('look the same twice', () => {
    for (let seed = 1000; seed < 1020; seed++)
      expect(routePage(randomPage(seed)).lines).toEqual(routePage(randomPage(seed)).lines);
  });
});

it('connectors at head and foot that stand beside the same track each have their line on the side to the table', () => {
  const at = (id: string, y: number, row: number) =>
    ({ id, shape: 'connector', rect: box(3.4, y, 6, 5), lane: 0, row }) as const;
  const symbol = (id: string, y: number, row: number) =>
    ({ id, shape: 'process', rect: box(13, y, 14, 8), lane: 0, row }) as const;
  const crowded: RoutingProblem = {
    laneBorders: [0, 26],
    rowBorders: [0, 10, 30, 50, 60],
    obstacles: [at('in', 5, -1), symbol('a', 20, 0), symbol('b', 40, 1), at('out', 55, 2)],
    connections: [
      { id: 'f', from: 'in', to: 'a', kind: 'arrow', label: null, ...NO_HINTS },
      { id: 'g', from: 'b', to: 'out', kind: 'arrow', label: null, ...NO_HINTS },
    ],
  };
  const { xs } = buildGrid(crowded, 2);
  expect([...xs].filter((x) => x !== 3.4 && Math.abs(x - 3.4) < 1.2)).not.toEqual([]);
  const { lines } = routePage(crowded);
  expect(lines.map(({ exit, entry }) => [exit, entry])).toEqual([
    ['bottom', 'top'],
    ['bottom', 'top'],
  ]);
});
