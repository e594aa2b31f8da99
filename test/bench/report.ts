/** What was measured, as tables: one row for a document or for a set of them. */
import {
  BLEMISHES,
  countOf,
  type Defect,
  type Finding,
  LABEL_DEFECTS,
  LINE_DEFECTS,
} from '../layout/seen/finding.ts';
import { addMeasures, NOTHING_MEASURED } from '../layout/seen/measures.ts';
import type { Measured } from './measured.ts';

export interface MeasuredSet {
  readonly name: string;
  /** Whether its documents are listed one by one. */
  readonly isListed: boolean;
  readonly documents: readonly Measured[];
}

export function print(sets: readonly MeasuredSet[]): void {
  for (const { name, isListed, documents } of sets)
    if (isListed) {
      console.log(`\n${name}`);
      table(documents.map((one) => [one.name, summary([one])]));
    }
  console.log('\nSets');
  table(sets.map(({ name, documents }) => [name, summary(documents)]));
  console.log('\nDefects by kind');
  table(sets.map(({ name, documents }) => [name, kinds(documents)]));
}

type Cells = Readonly<Record<string, string | number>>;

const findingsOf = (documents: readonly Measured[]): readonly Finding[] =>
  documents.flatMap(({ pages }) => pages.flatMap(({ findings }) => findings));

function summary(documents: readonly Measured[]): Cells {
  const findings = findingsOf(documents);
  const times = documents.flatMap(({ routeTimes }) => routeTimes);
  const m = documents.map(({ measures }) => measures).reduce(addMeasures, NOTHING_MEASURED);
  const layoutTime = documents.reduce((sum, one) => sum + one.layoutTime, 0);
  return {
    pages: times.length,
    flows: m.flows,
    hard: countOf(findings, LINE_DEFECTS),
    enters: countOf(findings, ['entersSymbol']),
    near: countOf(findings, ['nearMiss']),
    shared: countOf(findings, ['overlap', 'split', 'touch']),
    rule: countOf(findings, ['onRule']),
    labels: countOf(findings, LABEL_DEFECTS),
    unclean: documents.reduce((sum, one) => sum + one.unclean, 0),
    plain: documents.reduce((sum, one) => sum + one.plain, 0),
    crossings: m.crossings,
    'bends/flow': share(m.bends, m.flows),
    alone: share(
      documents.reduce((sum, one) => sum + one.bendsAlone, 0),
      m.flows,
    ),
    detour: share(m.length, m.shortest),
    'top %': share(100 * m.topEntries, m.forward, 1),
    'ms median': at(times, 0.5).toFixed(2),
    'ms p95': at(times, 0.95).toFixed(2),
    'ms layout/page': share(layoutTime, times.length),
  };
}

function kinds(documents: readonly Measured[]): Cells {
  const findings = findingsOf(documents);
  const all: readonly Defect[] = [...LINE_DEFECTS, ...LABEL_DEFECTS, ...BLEMISHES];
  return Object.fromEntries(all.map((defect) => [defect, countOf(findings, [defect])]));
}

const share = (part: number, whole: number, digits = 2): string =>
  whole > 0 ? (part / whole).toFixed(digits) : '-';

/** The value that this share of all is below. */
export function at(values: readonly number[], quantile: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0;
}

/** Rows in columns that are as wide as they must be; a column of noughts says nothing and is left out. */
export function table(rows: readonly (readonly [name: string, cells: Cells])[]): void {
  const columns = Object.keys(rows[0]?.[1] ?? {}).filter((column) =>
    rows.some(([, cells]) => Number(cells[column]) !== 0),
  );
  const lines = [
    ['', ...columns],
    ...rows.map(([name, cells]) => [name, ...columns.map((column) => String(cells[column] ?? ''))]),
  ];
  const widths = ['', ...columns].map((_, i) =>
    Math.max(...lines.map((line) => line[i]?.length ?? 0)),
  );
  for (const line of lines)
    console.log(
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    );
}
