/** What must be true of every drawing, whatever is drawn: on random SOPs of each kind, and on documents gone wild. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { ORIENTATIONS, PAPERS, type Sop } from '../../src/model/sop.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { searched } from '../runs.ts';
import { SOP_KINDS } from './randomMixes.ts';
import { randomSop } from './randomSop.ts';
import { flowPages } from './seen/check.ts';
import { ALWAYS_WRONG, type Defect, LABEL_DEFECTS, LINE_DEFECTS } from './seen/finding.ts';
import { defectsOf, expectNone } from './seen/keeping.ts';
import { addMeasures, type Measures, measuresOf, NOTHING_MEASURED } from './seen/measures.ts';
import { seenPage } from './seen/seen.ts';

/** A kind and a seed, so that a failing case is told in two words. */
const realistic = fc.record({
  kind: fc.constantFrom(...SOP_KINDS),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});
const wild = arbitrarySop({ actors: 6, activities: 25, flows: 15, extras: false });

/** Joints and loops share a side with nobody: more of them than a symbol has sides can't be drawn apart. */
const possible = wild.map((sop) => ({
  ...sop,
  flows: sop.flows.filter(({ kind, from, to }, i) => from !== to && (kind === 'arrow' || i < 2)),
}));

const isShown = (defect: Defect): boolean => !['labelOnRule', 'labelAway'].includes(defect);
const COVERED = LABEL_DEFECTS.filter(isShown);

describe('a drawing', () => {
  it('has no line that a reader could take amiss', () => {
    fc.assert(
      fc.property(realistic, ({ kind, seed }) => expectNone(randomSop(kind, seed), LINE_DEFECTS)),
      searched(10),
    );
  });

  it('has none on any paper', () => {
    const sheets = PAPERS.flatMap((paper) =>
      ORIENTATIONS.map((orientation) => ({ paper, orientation })),
    );
    for (const [seed, sheet] of sheets.entries())
      expectNone({ ...randomSop('rnd', seed + 1), sheet }, LINE_DEFECTS);
  });

  it('has none of flows that nobody would draw', () => {
    fc.assert(
      fc.property(possible, (sop) => expectNone(sop, LINE_DEFECTS)),
      searched(20),
    );
  });

  it('has honest lines even where a symbol has more of them than sides', () => {
    fc.assert(
      fc.property(wild, (sop) => expectNone(sop, ALWAYS_WRONG)),
      searched(10),
    );
  });

  it('is the same twice, to the last byte', () => {
    fc.assert(
      fc.property(realistic, ({ kind, seed }) => {
        const sop = randomSop(kind, seed);
        const [once, again] = [layoutSop(sop), layoutSop(structuredClone(sop))];
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
      }),
      searched(2),
    );
  });
});

const SEEDS = [500, 501, 502, 503];

/** Sums over some documents of a kind, the same ones each time. */
const measuresOfKind = (kind: (typeof SOP_KINDS)[number]): Measures =>
  SEEDS.map((seed) => layoutSop(randomSop(kind, seed)))
    .flatMap((layout) =>
      flowPages(layout).map((page) => measuresOf(seenPage(page, layout.columns))),
    )
    .reduce(addMeasures, NOTHING_MEASURED);

describe('drawings of a kind', () => {
  /** As measured, and a little: a better router may lower them. */
  const CEILINGS = {
    rnd: { crossings: 0.06, bends: 1.1, detour: 1.15 },
    hard: { crossings: 0.12, bends: 1.4, detour: 1.22 },
    narrow: { crossings: 0.055, bends: 1.15, detour: 1.13 },
  } as const;

  it.each(['rnd', 'hard', 'narrow'] as const)('come in from above and stay simple: %s', (kind) => {
    const sums = measuresOfKind(kind);
    for (const seed of SEEDS) expectNone(randomSop(kind, seed), LINE_DEFECTS);
    expect(sums.topEntries / sums.forward).toBeGreaterThanOrEqual(0.97);
    expect(sums.crossings / sums.flows).toBeLessThanOrEqual(CEILINGS[kind].crossings);
    expect(sums.bends / sums.flows).toBeLessThanOrEqual(CEILINGS[kind].bends);
    expect(sums.length / sums.shortest).toBeLessThanOrEqual(CEILINGS[kind].detour);
  });

  it('have labels that can be read', () => {
    const documents = Array.from({ length: 4 }, (_, i) => randomSop('rnd', 700 + i));
    const covered = documents.flatMap((sop) => defectsOf(sop, COVERED));
    const labels = documents.flatMap(({ flows }) => flows.filter(({ label }) => label !== ''));
    expect(covered.length / labels.length).toBeLessThan(0.03);
  });

  it('have words that stand clean in narrow lanes as well', () => {
    const documents = (['rnd', 'hard', 'narrow'] as const).flatMap((kind) =>
      SEEDS.map((seed) => randomSop(kind, seed)),
    );
    const unclean = documents.flatMap((sop) => defectsOf(sop, LABEL_DEFECTS));
    const labels = documents.flatMap(({ flows }) => flows.filter(({ label }) => label !== ''));
    expect(unclean.length / labels.length).toBeLessThan(0.05);
  });
});

describe('a label without a clean place', () => {
  it.each([
    ['joints', 4],
    ['chained', 3],
    ['inRow', 5],
  ] as const)('gets a wider lane: %s %i', (kind, seed) => {
    expectNone(randomSop(kind, seed), LABEL_DEFECTS);
  });

  it('leaves those of a long document alone, where an edit would then cost all its pages', () => {
    const sop = randomSop('joints', 4);
    const [row] = sop.activities;
    if (!row) throw new Error('The document has a row');
    const more = Array.from({ length: 300 }, (_, i) => ({ ...row, id: `more${i}`, symbols: [] }));
    const long = { ...sop, activities: [...sop.activities, ...more] };
    expect(layoutSop(long).columns).toEqual(layoutColumns(long).columns);
    expect(layoutSop(sop).columns).not.toEqual(layoutColumns(sop).columns);
  });

  it('leaves lanes alone where it asks for none', () => {
    const sop = randomSop('twoStarts', 1);
    expect(layoutSop(sop).columns).toEqual(layoutColumns(sop).columns);
  });
});

describe('the flow to another page', () => {
  const waysOnPages = (sop: Sop) =>
    flowPages(layoutSop(sop)).map(({ rows, routes }) => ({
      rows: rows.map(({ activity }) => activity).join(' '),
      ways: routes.map(({ flow, waypoints }) => ({ flow: flow.id, waypoints })),
    }));

  it('leaves the lines of all other pages as they were', () => {
    const documents = Array.from({ length: 6 }, (_, i) => randomSop('rnd', 300 + i));
    const compared = documents.flatMap((sop) => {
      const [first, second] = flowPages(layoutSop(sop));
      const before = waysOnPages(sop);
      const pairs = (first?.symbols ?? []).flatMap(({ symbol }) =>
        (second?.symbols ?? []).map((other) => ({ from: symbol.id, to: other.symbol.id })),
      );
      for (const ends of pairs.filter((_, i) => i % 7 === 0)) {
        const flow = { id: 'added', ...ends, kind: 'arrow', label: '' } as const;
        const more = { ...sop, flows: [...sop.flows, flow] };
        const after = waysOnPages(more);
        // One flow more may be a reason to cut pages elsewhere, or for wider lanes, and then all is new.
        if (!isDeepStrictEqual(layoutSop(more).columns, layoutSop(sop).columns)) continue;
        if (before.every(({ rows }, i) => rows === after[i]?.rows))
          return [{ before: before.slice(2), after: after.slice(2) }];
      }
      return [];
    });
    expect(compared.length).toBeGreaterThan(1);
    for (const { before, after } of compared) expect(after).toEqual(before);
  });
});
