/** What is said of lines that cross, and of facts that are older than the SOP. */
import { describe, expect, it } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { crossings } from '../../src/rules/crossings.ts';
import { sopOf } from '../../src/rules/example.ts';
import type { PageFacts } from '../../src/rules/pageFacts.ts';

const SOP = sopOf({
  rows: ['a( Menerima surat', 'a[]b[] Menelaah surat', 'a[]b[] Memaraf surat', 'a) Mengirim surat'],
  flows: '1>2a 1>2b 2a>3b 2b>3a 3a>4 3b>4',
});

const found = (sop: Sop, pairs: PageFacts['crossings']) =>
  crossings.check(sop, { overflows: [], crossings: pairs });

describe('crossing lines', () => {
  it('are both named by the rows that they join, as these are numbered on paper', () => {
    expect(
      found(SOP, [
        ['f3', 'f4'],
        ['f2', 'f5'],
      ]),
    ).toEqual([
      {
        at: ['f3', 'f4'],
        message: 'Panah dari kegiatan 2 ke 3 memotong panah dari kegiatan 2 ke 3.',
      },
      {
        at: ['f2', 'f5'],
        message: 'Panah dari kegiatan 1 ke 2 memotong panah dari kegiatan 3 ke 4.',
      },
    ]);
  });

  it('are not spoken of once one of them has gone, or what it led from or to', () => {
    const without = (id: string): Sop => ({
      ...SOP,
      activities: SOP.activities.map((row) => ({
        ...row,
        symbols: row.symbols.filter((symbol) => symbol.id !== id),
      })),
    });
    expect(found(SOP, [['f3', 'gone']])).toEqual([]);
    expect(found(SOP, [['gone', 'f3']])).toEqual([]);
    for (const end of ['s2', 's5']) {
      expect(found(without(end), [['f3', 'f6']])).toEqual([]);
      expect(found(without(end), [['f6', 'f3']])).toEqual([]);
    }
  });
});
