import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endGesture,
  type History,
  recordStep,
  redoStep,
  startHistory,
  undoStep,
} from '../../src/store/history.ts';

/** A document is any value that is replaced as a whole: here a text, whose equality is its identity. */
type Step = readonly [document: string, gesture: string | null];
const anyStep: fc.Arbitrary<Step> = fc.tuple(
  fc.string({ maxLength: 2 }),
  fc.constantFrom(null, null, 'mengetik', 'menggeser'),
);
const move = fc.constantFrom('undo', 'redo', 'end') as fc.Arbitrary<'undo' | 'redo' | 'end'>;
const anyHistory = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyStep }, move), { maxLength: 20 })
  .map((moves) =>
    moves.reduce<History<string>>((history, one) => {
      if (one === 'undo') return undoStep(history);
      if (one === 'redo') return redoStep(history);
      if (one === 'end') return endGesture(history);
      return recordStep(history, ...one);
    }, startHistory('awal')),
  );
const fresh = (history: History<string>): string => `${history.present}+`;

describe('history', () => {
  it('undo after a step brings back what was, and redo the step', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const next = recordStep(history, fresh(history), null);
        expect(undoStep(next).present).toBe(history.present);
        expect(redoStep(undoStep(next)).present).toBe(next.present);
        expect(undoStep(next).past).toEqual(history.past);
      }),
    );
  });

  it('redo takes back an undo wherever there is one, and undo a redo', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const undone = undoStep(history);
        if (undone !== history) expect(redoStep(undone)).toEqual({ ...history, gesture: null });
        const redone = redoStep(history);
        if (redone !== history) expect(undoStep(redone)).toEqual({ ...history, gesture: null });
      }),
    );
  });

  it('all the way back is the start, and all the way on the end', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const all = [...history.past, history.present, ...history.future];
        let at = history;
        while (undoStep(at) !== at) at = undoStep(at);
        expect(at.present).toBe(all[0]);
        while (redoStep(at) !== at) at = redoStep(at);
        expect(at.present).toBe(all.at(-1));
      }),
    );
  });

  it('the pieces of one gesture are undone together', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 9 }), (history, pieces) => {
        const before = endGesture(history);
        let typed = before;
        for (let i = 0; i < pieces; i++) typed = recordStep(typed, fresh(typed), 'mengetik');
        expect(undoStep(typed).present).toBe(before.present);
        expect(typed.past).toHaveLength(before.past.length + 1);
      }),
    );
  });

  it('a gesture that is over, undone or interrupted takes nothing more in', () => {
    const typed = recordStep(startHistory('a'), 'ab', 'mengetik');
    const ended = recordStep(endGesture(typed), 'abc', 'mengetik');
    expect(undoStep(ended).present).toBe('ab');
    const other = recordStep(recordStep(typed, 'ab!', null), 'ab!c', 'mengetik');
    expect(undoStep(other).present).toBe('ab!');
    const undone = recordStep(undoStep(typed), 'az', 'mengetik');
    expect(undoStep(undone).present).toBe('a');
  });

  it('an unchanged document makes no step, and a new one forgets what was undone', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(recordStep(history, history.present, null)).toBe(history);
        expect(recordStep(history, fresh(history), 'mengetik').future).toEqual([]);
      }),
    );
  });

  it('remembers a long session, and no more', () => {
    let history = startHistory(0);
    for (let i = 1; i <= 1500; i++) history = recordStep(history, i, null);
    expect(history.past).toHaveLength(1000);
    expect(undoStep(history).present).toBe(1499);
  });
});
