import { describe, expect, it } from 'vitest';
import {
  activityById,
  actorById,
  flowById,
  flowsFrom,
  flowsTo,
  isYes,
  openExits,
  symbolPlace,
  symbolPlaces,
} from '../../src/model/lookup.ts';
import { EMPTY_SOP, type FlowSymbol, type Sop } from '../../src/model/sop.ts';

const decision: FlowSymbol = { id: 's2', actor: 'a1', kind: 'decision', label: '' };
const step: FlowSymbol = { id: 's1', actor: 'a1', kind: 'process', label: '' };
const blank = { description: '', requirements: '', duration: '', output: '', remarks: '' };

/** Two rows, a box above a decision, whose exits carry the given labels. */
const withExits = (...labels: string[]): Sop => ({
  ...EMPTY_SOP,
  activities: [
    { ...blank, id: 'k1', symbols: [step] },
    { ...blank, id: 'k2', symbols: [decision] },
  ],
  flows: [
    { id: 'f0', from: 's1', to: 's2', kind: 'arrow', label: '' },
    ...labels.map((label, i) => ({
      id: `f${i + 1}`,
      from: 's2',
      to: 's1',
      kind: 'arrow' as const,
      label,
    })),
  ],
});

describe('looking things up', () => {
  const sop = withExits('Ya');

  it('finds a symbol with its row', () => {
    expect(symbolPlace(sop, 's2')).toEqual({
      symbol: decision,
      activity: sop.activities[1],
      row: 1,
    });
    expect(symbolPlaces(sop)).toBe(symbolPlaces(sop));
  });

  it('finds actors, activities and flows by id', () => {
    expect(actorById(sop, 'a1')).toBe(sop.actors[0]);
    expect(activityById(sop, 'k2')).toBe(sop.activities[1]);
    expect(flowById(sop, 'f1')).toBe(sop.flows[1]);
  });

  it('answers undefined where there is nothing', () => {
    expect(symbolPlace(sop, 'x')).toBeUndefined();
    expect(actorById(sop, 'k1')).toBeUndefined();
    expect(activityById(sop, 'a1')).toBeUndefined();
    expect(flowById(sop, '')).toBeUndefined();
  });

  it('knows what leaves and what reaches a symbol', () => {
    expect(flowsFrom(sop, 's2').map((flow) => flow.id)).toEqual(['f1']);
    expect(flowsTo(sop, 's2').map((flow) => flow.id)).toEqual(['f0']);
  });
});

describe('openExits', () => {
  it.each([
    [[], ['Ya', 'Tidak']],
    [['Ya'], ['Tidak']],
    [['tidak'], ['Ya']],
    [['Lengkap'], ['Tidak']],
    [['T'], ['Ya']],
    [['Y'], ['Tidak']],
    [[' Tidak '], ['Ya']],
    [['Lebih cepat'], ['Tidak']],
    [['Tidak lengkap'], ['Tidak']],
    [['Lengkap', 'Tidak lengkap'], []],
    [['Ya', 'Tidak', 'A'], []],
  ])('of a decision with %j are %j', (labels, open) => {
    expect(openExits(withExits(...labels), decision)).toEqual(open);
  });

  it('are answered in one word', () => {
    const answers = withExits('Ya', ' y ', 'Yakin', 'Surabaya', 'Tidak').flows.slice(1);
    expect(answers.map(isYes)).toEqual([true, true, false, false, false]);
  });

  it('of a box are none', () => {
    expect(openExits(withExits(), step)).toEqual([]);
  });
});
