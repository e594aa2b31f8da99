/** Our lines beside libavoid's, page by page, under the same checker. */
import { check } from '../layout/seen/check.ts';
import { countOf, type Defect, type Finding, LINE_DEFECTS } from '../layout/seen/finding.ts';
import {
  addMeasures,
  type Measures,
  measuresOf,
  NOTHING_MEASURED,
} from '../layout/seen/measures.ts';
import { type Seen, seenPage } from '../layout/seen/seen.ts';
import { drawnByLibavoid } from './libavoid.ts';
import { type MeasuredSet, table } from './report.ts';

/** What a crossing costs libavoid: 4 and 40 segments. */
const PRICES = [40, 400] as const;

/** libavoid can't be told of rules, so that is no fault of its drawing. */
const LAWFUL = LINE_DEFECTS.filter((defect) => defect !== 'onRule');

interface Drawn {
  readonly measures: Measures;
  readonly findings: readonly Finding[];
}

interface Pages {
  readonly ours: readonly Drawn[];
  /** By price. */
  readonly theirs: readonly (readonly Drawn[])[];
}

export function printComparison(sets: readonly MeasuredSet[]): void {
  const compared = sets.map(({ name, documents }) => {
    const pages = documents.flatMap(({ layout, pages }) =>
      pages.map(({ page }) => withoutLoops(seenPage(page, layout.columns))),
    );
    const theirs = PRICES.map((price) =>
      pages.map((page) => drawnOf(drawnByLibavoid(page, price))),
    );
    return { name, pages: { ours: pages.map(drawnOf), theirs } };
  });
  console.log('\nBeside libavoid, at both its prices of a crossing');
  table(compared.flatMap(({ name, pages }) => rowsOf(name, pages)));
}

/** A loop of a symbol into itself is beyond libavoid. */
const withoutLoops = (seen: Seen): Seen => ({
  ...seen,
  lines: seen.lines.filter(({ from, to }) => from !== to),
});

const drawnOf = (seen: Seen): Drawn => ({ measures: measuresOf(seen), findings: check(seen) });

const total = (pages: readonly Drawn[]): Measures =>
  pages.map(({ measures }) => measures).reduce(addMeasures, NOTHING_MEASURED);

function rowsOf(name: string, { ours, theirs }: Pages) {
  const own = total(ours);
  return [
    [
      name,
      {
        ...cells(ours),
        'crossings x': '',
        'legal pages': '',
        'ours there': '',
        'theirs there': '',
      },
    ] as const,
    ...theirs.map((pages, i) => {
      const their = total(pages);
      const legal = pages
        .map(({ findings }, at) => (countOf(findings, LAWFUL) === 0 ? at : -1))
        .filter((at) => at >= 0);
      const there = (all: readonly Drawn[]) =>
        total(legal.flatMap((at) => all[at] ?? [])).crossings;
      return [
        `  libavoid ${PRICES[i]}`,
        {
          ...cells(pages),
          'crossings x': ratio(own.crossings, their.crossings),
          'legal pages': legal.length,
          'ours there': there(ours),
          'theirs there': there(pages),
        },
      ] as const;
    }),
  ];
}

function cells(pages: readonly Drawn[]) {
  const m = total(pages);
  const findings = pages.flatMap((page) => page.findings);
  const count = (defects: readonly Defect[]) => countOf(findings, defects);
  return {
    pages: pages.length,
    flows: m.flows,
    hard: count(LAWFUL),
    shared: count(['overlap', 'split', 'touch']),
    'in and out': count(['inAndOut']),
    'on rule': count(['onRule']),
    crossings: m.crossings,
    'bends/flow': ratio(m.bends, m.flows),
    detour: ratio(m.length, m.shortest),
  };
}

const ratio = (part: number, whole: number): string =>
  whole > 0 ? (part / whole).toFixed(2) : part > 0 ? 'more' : '-';
