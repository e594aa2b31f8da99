/**
 * The timer for an exercise, as a value that any window can show. It is computed from when it was started and
 * never by counting, so that a computer that slept, or a page that was not drawn, is right when it is looked at.
 */

/** Times are ms; `now` is always a clock's, as `Date.now()` gives it. */
export interface TimerState {
  /** How long the exercise takes. */
  readonly length: number;
  /** How much of it had passed when it was last started or paused. */
  readonly spent: number;
  /** When it was last started; null while it stands still. */
  readonly since: number | null;
}

/** What a timer shows. */
export interface TimerFace {
  /** `4.35` while there is time, `+0.35` when it is over. */
  readonly text: string;
  readonly isRunning: boolean;
  readonly isOver: boolean;
  /** How much of the time is left, from 1 to 0. */
  readonly left: number;
}

const MINUTE = 60_000;

/** The minutes that most exercises take. */
export const TIMER_PRESETS = [5, 10, 15] as const;

const MOST_MINUTES = 180;

/** A timer that has not begun. */
export const newTimer = (minutes: number): TimerState => ({
  length: minutes * MINUTE,
  spent: 0,
  since: null,
});

/** What has passed of the exercise; a clock that was set back takes nothing away. */
const spentAt = ({ spent, since }: TimerState, now: number): number =>
  since === null ? spent : spent + Math.max(0, now - since);

/** The same timer, going on; one that runs already is left alone. */
export const startTimer = (timer: TimerState, now: number): TimerState =>
  timer.since === null ? { ...timer, since: now } : timer;

/** The same timer, standing still. */
export const pauseTimer = (timer: TimerState, now: number): TimerState =>
  timer.since === null ? timer : { ...timer, spent: spentAt(timer, now), since: null };

/** The timer as before its start, with the length that it has now. */
export const resetTimer = (timer: TimerState): TimerState => ({ ...timer, spent: 0, since: null });

/**
 * A minute more or less. When the time is over, a minute more is a whole one from now, as that is what the room
 * is told; and no timer gets shorter than what has passed of it, or than a minute.
 */
export function addMinutes(timer: TimerState, minutes: number, now: number): TimerState {
  const spent = spentAt(timer, now);
  const change = minutes * MINUTE;
  if (spent >= timer.length) return change > 0 ? withLeft(timer, change, now) : timer;
  const length = Math.min(MOST_MINUTES * MINUTE, Math.max(MINUTE, spent, timer.length + change));
  return length === timer.length ? timer : { ...timer, length };
}

/** The timer with this much left of it, or all of it where it is shorter. */
const withLeft = (timer: TimerState, left: number, now: number): TimerState => ({
  ...timer,
  spent: Math.max(0, timer.length - left),
  since: timer.since === null ? null : now,
});

/** `4.35`: minutes and seconds as they are written in Indonesia. */
function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`;
}

/** What the timer shows at a time: what is left, begun seconds counting whole, or how long it has been over. */
export function timerFace(timer: TimerState, now: number): TimerFace {
  const left = timer.length - spentAt(timer, now);
  const isOver = left <= 0;
  const over = Math.floor(-left / 1000);
  const text = isOver
    ? `${over > 0 ? '+' : ''}${minutesAndSeconds(over)}`
    : minutesAndSeconds(Math.ceil(left / 1000));
  return {
    text,
    isRunning: timer.since !== null,
    isOver,
    left: Math.min(1, Math.max(0, left / timer.length)),
  };
}

/** How long the face stays as it is, ms; null while nothing moves. A little more than exact, so as not to be early. */
export function untilNextFace(timer: TimerState, now: number): number | null {
  if (timer.since === null) return null;
  const left = timer.length - spentAt(timer, now);
  const part = ((left % 1000) + 1000) % 1000;
  return (part === 0 ? 1000 : part) + 5;
}
