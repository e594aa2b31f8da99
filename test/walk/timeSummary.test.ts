import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, OFFICE_DAYS, writeAmount } from '../../src/model/duration.ts';
import type { Sop } from '../../src/model/sop.ts';
import { sopOf } from '../../src/rules/example.ts';
import { timeSummary } from '../../src/walk/timeSummary.ts';
import { wayThrough } from '../../src/walk/waysThrough.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { flow } from '../rules/flow.ts';
import { runs } from '../runs.ts';
import { walksBy } from './picture.ts';

const PLAIN = { loops: 0, minutesADay: null } as const;

/** The same SOP with these waktu in its rows. */
const timed = (sop: Sop, ...durations: readonly string[]): Sop => ({
  ...sop,
  activities: sop.activities.map((row, i) => ({ ...row, duration: durations[i] ?? '' })),
});

const minutesOf = ({ minutes, days, months }: Amount): number =>
  minutes + 450 * (days + 22 * months);

/** The shortest, the expected and the longest way, with this many rounds. */
function ways(sop: Sop, loops = 0): readonly string[] {
  const { shortest, expected, longest } = timeSummary(sop, { loops, minutesADay: null });
  return [shortest, expected.expected, longest].map(writeAmount);
}

describe('the ways through', () => {
  const repair = timed(
    flow('( [] <> [] )', '1>2 2>3 3>4:Ya 3>2:Tidak 4>5'),
    ...['5 menit', '1 hari', '1 jam', '2 - 3 jam', '10 menit'],
  );

  it('are one where nothing is decided', () => {
    const line = timed(flow('( [] )', '1>2 2>3'), '5 menit', '10-20 menit', '5 menit');
    expect(ways(line)).toEqual(['20 menit', '30 menit', '30 menit']);
  });

  it('go round a loop as often as is asked, the shortest never', () => {
    expect(ways(repair)).toEqual([
      '1 hari 3 jam 15 menit',
      '1 hari 4 jam 15 menit',
      '1 hari 4 jam 15 menit',
    ]);
    expect(ways(repair, 1)[1]).toBe('2 hari 5 jam 15 menit');
    expect(ways(repair, 3)).toEqual([
      '1 hari 3 jam 15 menit',
      '4 hari 7 jam 15 menit',
      '4 hari 7 jam 15 menit',
    ]);
  });

  it('part at a decision, and the expected one takes the good answer', () => {
    const parting = flow('( <> [] [] )', '1>2 2>3:Tidak_lengkap 2>4:Lengkap 3>5 4>5');
    const sop = timed(parting, '', '5 menit', '1 jam', '20 menit', '');
    expect(ways(sop)).toEqual(['25 menit', '25 menit', '1 jam 5 menit']);
    const slow = timed(parting, '', '5 menit', '10 menit', '1 jam', '');
    expect(ways(slow)).toEqual(['15 menit', '1 jam 5 menit', '1 jam 5 menit']);
  });

  it('wait for the longest of what is done side by side', () => {
    const split = flow('( [] [] )', '1>2 1>3 2>4 3>4');
    expect(
      ways(timed(flow('( [] [] )', '1>2 1>3 2>4 3>4'), '', '1 jam', '2 jam', '5 menit')),
    ).toEqual(['2 jam 5 menit', '2 jam 5 menit', '2 jam 5 menit']);
    expect(ways(timed(split, '', '3 jam', '2 jam', ''))[0]).toBe('3 jam');
  });

  it('count a row of several symbols once, and joined rows by the longest', () => {
    const row = timed(flow('( [][] )', '1>2a 2a>2b 2b>3'), '', '30 menit', '');
    expect(ways(row)).toEqual(['30 menit', '30 menit', '30 menit']);
    const joined = timed(flow('( [] [] )', '1>2 2=3 3>4'), '', '30 menit', '45 menit', '');
    expect(ways(joined)[1]).toBe('45 menit');
  });

  it('are what is walked when it is answered so', () => {
    for (const [answers, loops] of [
      ['Ya', 0],
      ['Tidak Ya', 1],
      ['Tidak Tidak Ya', 2],
    ] as const) {
      const walk = walksBy(repair, answers).findLast(({ isOver }) => !isOver);
      expect(wayThrough(repair, 'expected', loops)).toEqual(walk?.time);
    }
  });
});

describe('the summary', () => {
  const sop = sopOf({
    rows: [
      'a( Mengajukan permohonan | Formulir | 10 menit',
      'b<> Memeriksa permohonan | Formulir | 1 hari',
      'b[] Menunggu jawaban pusat | Surat | Sesuai kebutuhan',
      'c[]b[] Mencetak kartu | Data | 2 menit/kartu',
      'a) Menerima kartu | Kartu | -',
    ],
    flows: '1>2 2>3:Ya 2>1:Tidak 3>4a 4a=4b 4b>5',
  });

  it('says what is in no sum, and why', () => {
    const { perItem, uncounted, blank, total } = timeSummary(sop, PLAIN);
    expect({ perItem, uncounted, blank }).toEqual({
      perItem: ['k4'],
      uncounted: ['k3'],
      blank: ['k5'],
    });
    expect(writeAmount(total.expected)).toBe('1 hari 10 menit');
  });

  it('says what each pelaksana takes', () => {
    const { ofActors } = timeSummary(sop, PLAIN);
    expect([...ofActors].map(([id, { expected }]) => `${id} ${writeAmount(expected)}`)).toEqual([
      'a1 10 menit',
      'a2 1 hari',
      'a3 0 menit',
    ]);
  });

  it('counts hand-overs without ways back, checks and waits', () => {
    const { handOvers, checks, waits } = timeSummary(sop, PLAIN);
    expect({ handOvers, checks, waits }).toEqual({ handOvers: 3, checks: 1, waits: 1 });
  });

  it('puts hours into days of the office where it is asked to', () => {
    const long = timed(flow('( [] )', '1>2 2>3'), '5 jam', '3 jam', '');
    const [short, full] = OFFICE_DAYS.map((minutesADay) =>
      writeAmount(timeSummary(long, { loops: 0, minutesADay }).total.expected),
    );
    expect([short, full]).toEqual(['1 hari 30 menit', '1 hari']);
    expect(writeAmount(timeSummary(long, PLAIN).total.expected)).toBe('8 jam');
  });

  it('keeps its laws for any SOP', () => {
    fc.assert(
      fc.property(arbitrarySop({ extras: false }), fc.nat(4), (any, loops) => {
        const { shortest, longest, expected } = timeSummary(any, PLAIN);
        const more = timeSummary(any, { loops, minutesADay: null });
        expect(minutesOf(shortest)).toBeLessThanOrEqual(minutesOf(expected.fastest));
        expect(minutesOf(expected.expected)).toBeLessThanOrEqual(minutesOf(longest));
        expect(minutesOf(expected.expected)).toBeLessThanOrEqual(minutesOf(more.expected.expected));
        expect(more.shortest).toEqual(shortest);
        expect(more.total).toEqual(timeSummary(any, PLAIN).total);
      }),
      { numRuns: runs(100) },
    );
  });
});
