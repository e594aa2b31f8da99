/** Documents that nobody would draw: they come out as well as can be, and they come out. */
import { describe, expect, it } from 'vitest';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { DOCKING_SIDES, EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { form } from '../gallery/form.ts';
import { randomSop } from './randomSop.ts';
import { flowPages } from './seen/check.ts';
import { ALWAYS_WRONG } from './seen/finding.ts';
import { expectNone } from './seen/keeping.ts';

const WORD = 'x'.repeat(5000);
const SENTENCE = 'Perlu perbaikan menurut catatan pejabat yang memeriksa '.repeat(6).trim();

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** A symbol a row, the i-th in lane i modulo the number of lanes; all flows as in {@link form}. */
const steps = (rows: number, lanes: number, flows: string): Sop =>
  form('Bukan SOP', {
    lanes: Object.fromEntries(numbers(lanes).map((i) => [`L${i}`, `Pelaksana ${i + 1}`])),
    rows: numbers(rows).map((i) => [`Langkah ${i + 1}`, `L${i % lanes}:[s${i}]`]),
    flows,
  });

const onward = (rows: number): string =>
  numbers(rows - 1)
    .map((i) => `s${i}>s${i + 1}`)
    .join(' ');

const onFirstRow = (change: Partial<Sop['activities'][number]>): Sop => {
  const sop = steps(3, 2, onward(3));
  return {
    ...sop,
    activities: sop.activities.map((one, i) => (i === 0 ? { ...one, ...change } : one)),
  };
};

const withLabel = (label: string): Sop => {
  const sop = steps(3, 2, onward(3));
  return { ...sop, flows: sop.flows.map((flow) => ({ ...flow, label })) };
};

const withSides = (sop: Sop): Sop => ({
  ...sop,
  flows: sop.flows.map((flow, i) => ({
    ...flow,
    ...{ exit: DOCKING_SIDES[i % 4] ?? 'top', entry: DOCKING_SIDES[(i >> 2) % 4] ?? 'top' },
  })),
});

const WILD: readonly (readonly [what: string, sop: Sop])[] = [
  ['an empty document', { ...EMPTY_SOP, activities: [], actors: [] }],
  [
    'rows without symbols',
    {
      ...steps(30, 3, ''),
      activities: steps(30, 3, '').activities.map((row) => ({ ...row, symbols: [] })),
    },
  ],
  [
    'flows to themselves',
    steps(
      12,
      3,
      numbers(12)
        .map((i) => `s${i}>s${i}`)
        .join(' '),
    ),
  ],
  [
    'sixty flows out of one symbol',
    steps(
      61,
      5,
      numbers(60)
        .map((i) => `s0>s${i + 1}`)
        .join(' '),
    ),
  ],
  [
    'sixty flows into one symbol',
    steps(
      61,
      5,
      numbers(60)
        .map((i) => `s${i}>s60`)
        .join(' '),
    ),
  ],
  [
    'forty-eight answers of one symbol',
    steps(
      49,
      6,
      numbers(48)
        .map((i) => `s0>s${i + 1}:${i % 2 ? 'Ya' : 'Tidak'}`)
        .join(' '),
    ),
  ],
  [
    'sixty flows in and out of one symbol',
    steps(
      30,
      5,
      numbers(60)
        .filter((i) => i % 30 !== 15)
        .map((i) => (i % 2 ? `s15>s${i % 30}:L${i}` : `s${i % 30}>s15`))
        .join(' '),
    ),
  ],
  [
    'forty flows between two symbols',
    steps(
      2,
      2,
      numbers(20)
        .map(() => 's0>s1 s1>s0')
        .join(' '),
    ),
  ],
  [
    'one lane',
    steps(
      40,
      1,
      `${onward(40)} ${numbers(12)
        .map((i) => `s${3 * i + 3}>s${3 * i}`)
        .join(' ')}`,
    ),
  ],
  ['40 lanes', steps(40, 40, `${onward(40)} s39>s0 s20>s5`)],
  ['a word of 5,000 letters in a cell', onFirstRow({ description: WORD })],
  [
    'a word of 5,000 letters in a symbol',
    onFirstRow({ symbols: [{ id: 's0', actor: 'L0', kind: 'decision', label: WORD }] }),
  ],
  [
    'a word of 5,000 letters as a lane',
    {
      ...steps(3, 2, onward(3)),
      actors: [
        { id: 'L0', name: WORD },
        { id: 'L1', name: '' },
      ],
    },
  ],
  ['a word of 5,000 letters beside a line', withLabel(WORD)],
  ['sides chosen for every line, whatever they mean', withSides(randomSop('hard', 900))],
  ['a label of 300 letters', withLabel(SENTENCE.slice(0, 300))],
];

describe('what is drawn of', () => {
  it.each(WILD)('%s has all its rows and lines, and no dishonest one', (_, sop) => {
    const rows = flowPages(layoutSop(sop)).flatMap((page) => page.rows);
    expect([...new Set(rows.map(({ index }) => index))]).toEqual(sop.activities.map((_, i) => i));
    expectNone(sop, ALWAYS_WRONG);
  });
});
