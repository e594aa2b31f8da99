import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/importers/grid.ts';
import { readOffice } from '../../src/importers/office.ts';
import { understand } from '../../src/importers/understand.ts';
import type { Sop } from '../../src/model/sop.ts';
import { OFFICE } from '../../src/words.ts';
import { SOP_KINDS } from '../layout/randomMixes.ts';
import { randomSop } from '../layout/randomSop.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';
import { foundOf, ofGrid, ofSop, withoutLabel } from './drawnSop.ts';
import { drawOffice, type Habits, type OfficeTable } from './officeDrawing.ts';
import { writeXlsx, xlsxParts } from './xlsxFile.ts';

async function readDrawn(sop: Sop, habits: Habits): Promise<{ table: OfficeTable; grid: Grid }> {
  const table = drawOffice(sop, habits);
  const reading = await readOffice(writeXlsx(table, habits), 'sop.xlsx');
  if (!reading.ok || !reading.grids[0]) throw new Error(JSON.stringify(reading));
  expect(reading.leftOut).toEqual([]);
  return { table, grid: reading.grids[0] };
}

const arbitraryHabits = fc.record({
  seed: fc.nat(1000),
  isGlued: fc.boolean(),
  isGrouped: fc.boolean(),
  miss: fc.constantFrom(0, 1),
});

const arbitraryOffice = fc.tuple(fc.constantFrom(...SOP_KINDS), fc.nat(10_000), arbitraryHabits);

/** Random files are written, packed and read again, on whatever machine there is; ms, for as many as are tried. */
const TIME = runs(30_000);

describe('a workbook as an office draws it', () => {
  it(
    'gives back each cell, symbol and flow of an SOP, glued or only near',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryOffice, async ([kind, seed, habits]) => {
          const sop = randomSop(kind, seed);
          const { table, grid } = await readDrawn(sop, habits);
          const [wanted, found] = [ofSop(sop), ofGrid(grid, sop, table)];
          expect(grid.cells).toEqual(table.cells);
          expect(found.symbols).toEqual(wanted.symbols);
          expect(found.flows.map(withoutLabel).sort()).toEqual(
            wanted.flows.map(withoutLabel).sort(),
          );
          expect(foundOf(wanted.flows, found.flows)).toBeGreaterThan(0.8 * wanted.flows.length);
          expect(found.leftOut.filter(({ why }) => why !== OFFICE.noLabelled)).toEqual([]);
        }),
        { numRuns: runs(12) },
      );
    },
    TIME,
  );

  it(
    'gives back whatever can be written, however it is connected, while it is glued',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitrarySop(), arbitraryHabits, async (sop, habits) => {
          const { table, grid } = await readDrawn(sop, { ...habits, isGlued: true });
          const [wanted, found] = [ofSop(sop), ofGrid(grid, sop, table)];
          expect(grid.cells).toEqual(table.cells);
          expect(found.symbols).toEqual(wanted.symbols);
          expect(found.flows.map(withoutLabel).sort()).toEqual(
            wanted.flows.map(withoutLabel).sort(),
          );
        }),
        { numRuns: runs(30) },
      );
    },
    TIME,
  );
});

it.each(['1e999', '-3', '1e6', 'NaN'])(
  'takes no column that is said to be %s wide at its word',
  async (width) => {
    const habits = { seed: 1, isGlued: true, isGrouped: false, miss: 0 } as const;
    const parts = xlsxParts(drawOffice(randomSop('stacked', 3), habits), habits);
    const files = Object.entries(parts).map(([name, xml]) => [
      name,
      new TextEncoder().encode(xml.replace(/(<col min="4"[^>]*width=")[^"]*/, `$1${width}`)),
    ]);
    const reading = await readOffice(zipSync(Object.fromEntries(files)), 'sop.xlsx');
    if (!reading.ok) throw new Error(reading.message);
    for (const { rows, columns } of reading.grids) expect(rows * columns).toBeLessThan(2_560_001);
    expect(understand(reading.grids, undefined, reading.leftOut).ok).toBe(true);
  },
);
