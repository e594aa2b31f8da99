/** Undo and redo over immutable values: pure, one step per thing a person did, as many as they did. */

/** One thing that was done to a value, and where the person was before and after: P is whatever tells a place. */
export interface Step<T, P> {
  readonly before: T;
  readonly after: T;
  readonly from: P;
  readonly to: P;
  /** What it is called, where that is more than its two ends say. */
  readonly name: string | null;
}

export interface History<T, P> {
  /** The last one made the present. Each begins with the value that the one before it made. */
  readonly past: readonly Step<T, P>[];
  readonly present: T;
  /** What was undone, the next to be done again first. */
  readonly future: readonly Step<T, P>[];
  /** Names the gesture that made the present, so that its next piece joins the same step. */
  readonly gesture: string | null;
}

export const startHistory = <T, P>(present: T): History<T, P> => ({
  past: [],
  present,
  future: [],
  gesture: null,
});

/** A new present, and how it came about. */
export interface NewStep<T, P> {
  readonly after: T;
  readonly from: P;
  readonly to: P;
  readonly gesture?: string | null;
  readonly name?: string | null;
}

/**
 * A step more. Pieces of one gesture (the keystrokes in a cell) make one step; an unchanged value makes none.
 * What was undone is forgotten.
 */
export function recordStep<T, P>(history: History<T, P>, made: NewStep<T, P>): History<T, P> {
  const { after, from, to, gesture = null, name = null } = made;
  if (after === history.present) return history;
  const last = history.past.at(-1);
  const joins = last !== undefined && gesture !== null && gesture === history.gesture;
  const past = joins ? history.past.slice(0, -1) : history.past;
  const step = joins
    ? { ...last, after, to, name }
    : { before: history.present, after, from, to, name };
  return { past: [...past, step], present: after, future: [], gesture };
}

/** The history as it is after so many of its steps, 0 being none; the same history where it is there already. */
export function jumpTo<T, P>(history: History<T, P>, count: number): History<T, P> {
  const steps = allSteps(history);
  if (count === history.past.length || count < 0 || count > steps.length) return history;
  const past = steps.slice(0, count);
  const future = steps.slice(count);
  const present = past.at(-1)?.after ?? future[0]?.before ?? history.present;
  return { past, present, future, gesture: null };
}

/** All that was done and undone, in the order in which it was done. */
export const allSteps = <T, P>({ past, future }: History<T, P>): readonly Step<T, P>[] => [
  ...past,
  ...future,
];

/** One step back; the same history where there is none. */
export const undoStep = <T, P>(history: History<T, P>): History<T, P> =>
  jumpTo(history, history.past.length - 1);

/** One step forward again; the same history where there is none. */
export const redoStep = <T, P>(history: History<T, P>): History<T, P> =>
  jumpTo(history, history.past.length + 1);

/** As if the gesture had never been; the same history where it made nothing. */
export function cancelGesture<T, P>(history: History<T, P>, gesture: string): History<T, P> {
  if (history.gesture !== gesture) return history;
  return { ...undoStep(history), future: [] };
}

/** The gesture is over: what comes next is a step of its own. */
export const endGesture = <T, P>(history: History<T, P>): History<T, P> =>
  history.gesture === null ? history : { ...history, gesture: null };

/** The last step with another place after it: where the person was led by what they did. */
export function endAt<T, P>(history: History<T, P>, to: P): History<T, P> {
  const last = history.past.at(-1);
  if (!last || last.to === to) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, to }] };
}

/**
 * A history with what had been done before it began, as it is when the older part comes later.
 * What had been undone then can be done again as long as nothing else was done. The same history where the
 * older one doesn't lead to its beginning.
 */
export function graft<T, P>(history: History<T, P>, older: History<T, P>): History<T, P> {
  const start = history.past[0]?.before ?? history.present;
  if (older.present !== start || older === history) return history;
  const isUntouched = history.past.length === 0 && history.future.length === 0;
  const future = isUntouched ? older.future : history.future;
  return { ...history, past: [...older.past, ...history.past], future };
}

/** The last step taken back as if it had never been, where it began with this value; else the same history. */
export function takeBackStep<T, P>(history: History<T, P>, before: T): History<T, P> {
  if (history.past.at(-1)?.before !== before) return history;
  return { ...undoStep(history), future: [] };
}
