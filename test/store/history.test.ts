import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allSteps,
  cancelGesture,
  endAt,
  endGesture,
  graft,
  type History,
  jumpTo,
  recordStep,
  redoStep,
  startHistory,
  undoStep,
} from '../../src/store/history.ts';

/** A document is any value that is replaced as a whole: here a text, whose equality is its identity. */
type Texts = History<string, number>;
type Made = readonly [document: string, gesture: string | null];
const anyStep: fc.Arbitrary<Made> = fc.tuple(
  fc.string({ maxLength: 2 }),
  fc.constantFrom(null, null, 'mengetik', 'menggeser'),
);
const move = fc.constantFrom('undo', 'redo', 'end') as fc.Arbitrary<'undo' | 'redo' | 'end'>;
const record = (history: Texts, after: string, gesture: string | null): Texts =>
  recordStep(history, { after, from: history.past.length, to: history.past.length + 1, gesture });
const begin = (present: string): Texts => startHistory<string, number>(present);
const anyHistory = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyStep }, move), { maxLength: 20 })
  .map((moves) =>
    moves.reduce<Texts>((history, one) => {
      if (one === 'undo') return undoStep(history);
      if (one === 'redo') return redoStep(history);
      if (one === 'end') return endGesture(history);
      return record(history, ...one);
    }, begin('awal')),
  );
const fresh = (history: Texts): string => `${history.present}+`;

describe('history', () => {
  it('is one chain: each step begins where the one before it ended, and the present is on it', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const steps = allSteps(history);
        steps.slice(1).forEach((step, i) => {
          expect(step.before).toBe(steps[i]?.after);
        });
        expect(history.past.at(-1)?.after ?? history.present).toBe(history.present);
        expect(history.future[0]?.before ?? history.present).toBe(history.present);
      }),
    );
  });

  it('undo after a step brings back what was, and redo the step', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const next = record(history, fresh(history), null);
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

  it('a jump is as many undos or redos, and nothing is lost by it', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: -2, max: 25 }), (history, to) => {
        const jumped = jumpTo(history, to);
        expect(allSteps(jumped)).toEqual(allSteps(history));
        const isThere = to >= 0 && to <= allSteps(history).length;
        if (!isThere || to === history.past.length) expect(jumped).toBe(history);
        let walked = history;
        while (isThere && walked.past.length > to) walked = undoStep(walked);
        while (isThere && walked.past.length < to) walked = redoStep(walked);
        expect(walked).toEqual(jumped);
      }),
    );
  });

  it('the pieces of one gesture are undone together', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 9 }), (history, pieces) => {
        const before = endGesture(history);
        let typed = before;
        for (let i = 0; i < pieces; i++) typed = record(typed, fresh(typed), 'mengetik');
        expect(undoStep(typed).present).toBe(before.present);
        expect(typed.past).toHaveLength(before.past.length + 1);
        expect(typed.past.at(-1)?.from).toBe(before.past.length);
        expect(cancelGesture(typed, 'mengetik').present).toBe(before.present);
      }),
    );
  });

  it('a gesture that is over, undone or interrupted takes nothing more in', () => {
    const typed = record(begin('a'), 'ab', 'mengetik');
    const ended = record(endGesture(typed), 'abc', 'mengetik');
    expect(undoStep(ended).present).toBe('ab');
    const other = record(record(typed, 'ab!', null), 'ab!c', 'mengetik');
    expect(undoStep(other).present).toBe('ab!');
    const undone = record(undoStep(typed), 'az', 'mengetik');
    expect(undoStep(undone).present).toBe('a');
  });

  it('a gesture that is cancelled leaves no trace', () => {
    const typed = record(begin('a'), 'ab', 'mengetik');
    expect(cancelGesture(typed, 'mengetik')).toEqual(begin('a'));
    expect(cancelGesture(typed, 'menggeser')).toBe(typed);
  });

  it('an unchanged document makes no step, and a new one forgets what was undone', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(record(history, history.present, null)).toBe(history);
        expect(record(history, fresh(history), 'mengetik').future).toEqual([]);
      }),
    );
  });

  it('remembers where one was led by the last step', () => {
    const made = record(begin('a'), 'b', null);
    expect(endAt(made, 7).past.at(-1)).toMatchObject({ from: 0, to: 7 });
    expect(endAt(made, 1)).toBe(made);
    const none = begin('a');
    expect(endAt(none, 7)).toBe(none);
  });

  it('goes back into an older one that comes later, whatever was done meanwhile', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(anyStep, { maxLength: 5 }), (older, since) => {
        const sitting = since.reduce<Texts>(
          (history, one) => record(history, ...one),
          begin(older.present),
        );
        const whole = graft(sitting, older);
        expect(whole.present).toBe(sitting.present);
        expect(whole.past.slice(0, older.past.length)).toEqual(older.past);
        expect(whole.future).toEqual(sitting.past.length > 0 ? [] : older.future);
        expect(jumpTo(whole, older.past.length).present).toBe(older.present);
      }),
    );
  });

  it('takes nothing from an older one that leads elsewhere', () => {
    const history = record(begin('b'), 'c', null);
    expect(graft(history, record(begin('a'), 'x', null))).toBe(history);
  });

  it('remembers a session of any length', () => {
    let history = begin('0');
    for (let i = 1; i <= 3000; i++) history = record(history, `${i}`, null);
    expect(history.past).toHaveLength(3000);
    expect(jumpTo(history, 0).present).toBe('0');
  });
});
