/** SOPs that nobody should draw, drawn as well as can be: all that is in them is on paper, and in finite time. */
import { describe, expect, it } from 'vitest';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import type { FlowPage } from '../../src/layout/sopLayout.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { form } from '../gallery/form.ts';

const lanes = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`L${i + 1}`, `Kepala Bidang ${i + 1}`]),
  );
const steps = (count: number, ofLanes: number) =>
  Array.from(
    { length: count },
    (_, i) => [`Langkah ${i}`, `L${(i % ofLanes) + 1}:[s${i}]`] as const,
  );
const chain = (count: number) =>
  Array.from({ length: count - 1 }, (_, i) => `s${i}>s${i + 1}`).join(' ');

const ODD: readonly (readonly [what: string, sop: Sop])[] = [
  ['nothing at all', { ...EMPTY_SOP, activities: [], actors: [] }],
  [
    'rows without symbols',
    form('Kosong', {
      lanes: lanes(3),
      rows: [
        ['a', ''],
        ['b', ''],
      ],
      flows: '',
    }),
  ],
  ['one lane', form('Satu', { lanes: lanes(1), rows: steps(30, 1), flows: chain(30) })],
  ['40 lanes', form('Banyak', { lanes: lanes(40), rows: steps(40, 40), flows: chain(40) })],
  [
    'flows to themselves, and twice the same',
    form('Diri', {
      lanes: lanes(2),
      rows: [
        ['a', 'L1:[a]'],
        ['b', 'L1:<b>'],
      ],
      flows: 'a>a:Ulangi b>b b>b:Tidak a>b a>b a-b b>a',
    }),
  ],
  [
    'two dozen flows out of one symbol and back into it',
    form('Pusat', {
      lanes: lanes(4),
      rows: [['Pusat', 'L1:<h>'], ...steps(12, 4)],
      flows: Array.from({ length: 12 }, (_, i) => `h>s${i}:Jawaban_${i} s${i}>h`).join(' '),
    }),
  ],
  [
    'words of 5,000 letters everywhere',
    form('Kata', {
      lanes: { L1: 'a'.repeat(5000), L2: 'Staf' },
      rows: [
        ['b'.repeat(5000), `L1:[a ${'c'.repeat(5000)}]`, { duration: 'd'.repeat(5000) }],
        ['Langkah', 'L2:<b>'],
      ],
      flows: `a>b:${'e'.repeat(5000)} b>a:${'kata_'.repeat(60)}`,
    }),
  ],
  [
    'a sheet of which the margins leave little, standing',
    form('Tepi', {
      lanes: lanes(12),
      rows: steps(8, 8),
      flows: 's0>s7 s1>s5',
      sheet: { orientation: 'portrait', margins: { top: 50, right: 50, bottom: 50, left: 50 } },
    }),
  ],
];

describe('an odd SOP', () => {
  it.each(ODD)('of %s is drawn whole', (_, sop) => {
    const pages = layoutSop(sop).pages.filter((page): page is FlowPage => page.kind === 'flow');
    const drawn = pages.flatMap(({ symbols }) => symbols.map(({ symbol }) => symbol.id));
    expect(drawn.toSorted()).toEqual([...symbolPlaces(sop).keys()].toSorted());
    const routed = new Set(pages.flatMap(({ routes }) => routes.map(({ flow }) => flow.id)));
    expect(routed.size).toBe(sop.flows.length);
    for (const { rows, symbols, routes, connectors } of pages) {
      const rects = [...rows, ...symbols, ...connectors].map(({ rect }) => rect);
      const points = routes.flatMap(({ waypoints }) => waypoints);
      const lengths = [...rects, ...points].flatMap((where) => Object.values(where) as number[]);
      expect(lengths.every(Number.isFinite)).toBe(true);
      for (const { width, height } of rects) expect(Math.min(width, height)).toBeGreaterThan(0);
    }
  });
});
