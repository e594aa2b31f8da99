/** Width goes where the longest texts are, as far as the others can spare it, and hardly ever while one types. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutColumns } from '../../src/layout/columns.ts';
import { type TradingColumn, tradedWidths } from '../../src/layout/columnTrade.ts';
import { rowContent } from '../../src/layout/rows.ts';
import { layoutTable } from '../../src/layout/table.ts';
import type { Activity, Sop } from '../../src/model/sop.ts';
import { form } from '../gallery/form.ts';
import { runs } from '../runs.ts';

const METRICS = { textScale: 1, padX: 1.3, step: 4 };

/** Columns of a few rows, some with texts that are far longer than the others of their row. */
const anyColumns: fc.Arbitrary<readonly TradingColumn[]> = fc
  .integer({ min: 1, max: 30 })
  .chain((rows) =>
    fc.array(
      fc
        .record({
          width: fc.double({ min: 15, max: 90, noNaN: true }),
          gives: fc.double({ min: 0, max: 1, noNaN: true }),
          takes: fc.double({ min: 0, max: 60, noNaN: true }),
          lengths: fc.array(fc.oneof(fc.nat(80), fc.nat(700)), {
            minLength: rows,
            maxLength: rows,
          }),
        })
        .map(({ width, gives, takes, lengths }) => ({
          ...{ width, least: Math.max(12, width * gives), most: width + takes, lengths },
        })),
      { minLength: 2, maxLength: 5 },
    ),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Rows as high as their longest text, where a line leaves a little empty at its end. */
const linesIn = (columns: readonly TradingColumn[], widths: readonly number[]): number =>
  sum(
    (columns[0]?.lengths ?? []).map((_, row) =>
      Math.max(
        4,
        ...columns.map(({ lengths }, i) => (lengths[row] ?? 0) / ((widths[i] ?? 0) - 7.6)),
      ),
    ),
  );

describe('width that goes from column to column', () => {
  it('stays the same in all, leaves each what it needs, and gives none more than it may have', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const widths = tradedWidths(columns, METRICS);
        expect(sum(widths)).toBeCloseTo(sum(columns.map(({ width }) => width)), 6);
        for (const [i, { width, least, most }] of columns.entries()) {
          expect(widths[i]).toBeGreaterThanOrEqual(Math.min(width, least) - 1e-6);
          expect(widths[i]).toBeLessThanOrEqual(Math.max(width, most) + 1e-6);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('makes rows lower by most of a line for each step, or stays where it is', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const before = columns.map(({ width }) => width);
        const widths = tradedWidths(columns, METRICS);
        const steps = sum(widths.map((width, i) => Math.abs(width - (before[i] ?? 0)))) / 2 / 4;
        const saved = linesIn(columns, before) - linesIn(columns, widths);
        expect(saved).toBeGreaterThanOrEqual(0.7 * steps - 1e-6);
      }),
      { numRuns: runs(200) },
    );
  });

  it('stays where it is while every row is as high as its symbol anyway', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const low = columns.map(({ least, lengths, ...rest }) => ({
          ...{ ...rest, least, lengths: lengths.map((one) => Math.min(one, 4 * (least - 7.6))) },
        }));
        expect(tradedWidths(low, METRICS)).toEqual(low.map(({ width }) => width));
      }),
      { numRuns: runs(60) },
    );
  });
});

const LANES = { A: 'Staf', B: 'Kasubag', C: 'Kepala' };
const REMARK = 'Surat yang tidak lengkap dikembalikan kepada pemohon beserta alasannya. '.repeat(7);

/** A document in which a few rows say something at length in a column that is empty else. */
const withRemarks = (rows: number, ...long: number[]): Sop =>
  form('Surat', {
    lanes: LANES,
    rows: Array.from({ length: rows }, (_, i) => [
      'Memeriksa kelengkapan berkas permohonan dan mencatatnya',
      `${'ABC'[i % 3]}:[s${i}]`,
      { output: 'Berkas', ...(long.includes(i) ? { remarks: REMARK } : {}) },
    ]),
    flows: '',
  });

const linesOf = (sop: Sop, row: number): number =>
  rowContent(sop.activities[row] as Activity, layoutTable(sop).table).lines.remarks.length;

describe('the longest text of a document', () => {
  it.each([5, 8, 12])('gets the width that the others of %i rows have to spare', (rows) => {
    const sop = withRemarks(rows, 1);
    const { columns, metrics } = layoutColumns(sop);
    const plain = layoutColumns(withRemarks(rows)).columns;
    expect(columns.remarks.width).toBeGreaterThan(1.5 * plain.remarks.width);
    // Kegiatan gives as long as that makes no row higher than a symbol does, and long words stay whole.
    expect(columns.description.width).toBeLessThan(plain.description.width);
    const description = rowContent(sop.activities[0] as Activity, layoutTable(sop).table).lines;
    expect(description.description.length).toBeLessThanOrEqual(4);
    expect(linesOf(sop, 1) * metrics.leading).toBeLessThan(60);
  });

  it('moves columns now and then while it is typed, and not with every word', () => {
    const sop = withRemarks(8);
    const words = REMARK.split(' ');
    const typed = words.map((_, end) => {
      const remarks = words.slice(0, end).join(' ');
      const activities = sop.activities.map((row, i) => (i === 1 ? { ...row, remarks } : row));
      return JSON.stringify(layoutColumns({ ...sop, activities }).columns);
    });
    const moves = typed.filter((columns, i) => i > 0 && columns !== typed[i - 1]).length;
    expect(moves).toBeLessThanOrEqual(words.length / 6);
  });
});
