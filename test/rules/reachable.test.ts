/** Where several parts that nothing leads to come together, each symbol is told of once. */
import { expect, it } from 'vitest';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';
import { reachable } from '../../src/rules/reachable.ts';
import { flow } from './flow.ts';

it('counts what comes after to the first of the parts that lead there', () => {
  const sop = flow('( [] [] [] [] )', '1>6 2>4 3>4 4>5');
  expect(reachable.check(sop, UNMEASURED)).toEqual([
    {
      at: ['k2', 's2'],
      message: 'Kegiatan 2: tidak terhubung dari kegiatan awal, begitu pula 2 simbol setelahnya.',
    },
    { at: ['k3', 's3'], message: 'Kegiatan 3: tidak terhubung dari kegiatan awal.' },
  ]);
});
