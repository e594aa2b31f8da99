/** A drawn SOP out of a workbook, understood whole: lanes, rows, symbols and flows. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSource } from '../../src/importers/readSource.ts';
import { understand } from '../../src/importers/understand.ts';
import { SOP_KINDS } from '../layout/randomMixes.ts';
import { randomSop } from '../layout/randomSop.ts';
import { runs } from '../runs.ts';
import { ofSop, type Seen, withoutLabel } from './drawnSop.ts';
import { drawOffice } from './officeDrawing.ts';
import { writeXlsx } from './xlsxFile.ts';

/** Two lines between the same symbols are one. */
const flowsOf = ({ flows }: Seen) => [...new Set(flows.map(withoutLabel))].sort();

it('is the SOP that was drawn', async () => {
  const office = fc.tuple(fc.constantFrom(...SOP_KINDS), fc.nat(10_000));
  await fc.assert(
    fc.asyncProperty(office, async ([kind, seed]) => {
      const sop = randomSop(kind, seed);
      const habits = { seed, isGlued: true, isGrouped: false, miss: 0 };
      const bytes = writeXlsx(drawOffice(sop, habits), habits);
      const read = await readSource({ from: 'file', name: 'sop.xlsx', bytes });
      if (!read.ok) throw new Error(read.message);
      const understood = understand(read.grids, undefined, read.leftOut);
      if (!understood.ok) throw new Error(understood.message);
      const [wanted, found] = [ofSop(sop), ofSop(understood.sop)];
      expect(understood.sop.actors.map(({ name }) => name)).toEqual(
        sop.actors.map(({ name }) => name),
      );
      expect(found.symbols).toEqual(wanted.symbols);
      expect(flowsOf(found)).toEqual(flowsOf(wanted));
    }),
    { numRuns: runs(10) },
  );
}, 30_000);
