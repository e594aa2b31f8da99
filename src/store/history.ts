/** Undo and redo over immutable values: pure, one step per thing a person did. */

export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Names the gesture that made the present, so that its next piece joins the same step. */
  readonly gesture: string | null;
}

/** As many steps as a long session makes; older ones are forgotten. */
const MOST_STEPS = 1000;

export const startHistory = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  gesture: null,
});

/**
 * A new present. Pieces of one gesture (the keystrokes in a cell) make one step;
 * an unchanged value makes none.
 */
export function recordStep<T>(history: History<T>, next: T, gesture: string | null): History<T> {
  if (next === history.present) return history;
  const joins = gesture !== null && gesture === history.gesture;
  const past = joins ? history.past : [...history.past.slice(1 - MOST_STEPS), history.present];
  return { past, present: next, future: [], gesture };
}

/** One step back; the same history where there is none. */
export function undoStep<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    gesture: null,
  };
}

/** One step forward again; the same history where there is none. */
export function redoStep<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, gesture: null };
}

/** As if the gesture had never been; the same history where it made nothing. */
export function cancelGesture<T>(history: History<T>, gesture: string): History<T> {
  const before = history.past.at(-1);
  if (history.gesture !== gesture || before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [], gesture: null };
}

/** The gesture is over: what comes next is a step of its own. */
export const endGesture = <T>(history: History<T>): History<T> =>
  history.gesture === null ? history : { ...history, gesture: null };
