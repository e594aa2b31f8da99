/** The timer is right whenever it is looked at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMinutes,
  newTimer,
  pauseTimer,
  resetTimer,
  startTimer,
  timerFace,
  untilNextFace,
} from '../../../../src/ui/stage/tools/timer.ts';

const START = 1_700_000_000_000;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const started = (minutes: number) => startTimer(newTimer(minutes), START);
const textAfter = (minutes: number, passed: number) =>
  timerFace(started(minutes), START + passed).text;

describe('what it shows', () => {
  it.each([
    [0, '5.00'],
    [1, '5.00'],
    [SECOND, '4.59'],
    [25 * SECOND, '4.35'],
    [4 * MINUTE + 59 * SECOND + 1, '0.01'],
    [5 * MINUTE, '0.00'],
    [5 * MINUTE + 999, '0.00'],
    [5 * MINUTE + 35 * SECOND, '+0.35'],
    [75 * MINUTE, '+70.00'],
  ])('of 5 minutes after %i ms: %s', (passed, text) => {
    expect(textAfter(5, passed)).toBe(text);
  });

  it('is over at zero, and not a moment before', () => {
    expect(timerFace(started(5), START + 5 * MINUTE - 1).isOver).toBe(false);
    expect(timerFace(started(5), START + 5 * MINUTE).isOver).toBe(true);
  });

  it('says how much is left as a part', () => {
    expect(timerFace(started(10), START + 4 * MINUTE).left).toBeCloseTo(0.6);
    expect(timerFace(started(10), START + 40 * MINUTE).left).toBe(0);
  });

  it('is right after a sleep of hours', () => {
    expect(textAfter(10, 3 * 60 * MINUTE)).toBe('+170.00');
  });

  it('takes nothing away when the clock is set back', () => {
    expect(textAfter(5, -60 * MINUTE)).toBe('5.00');
  });
});

describe('its buttons', () => {
  it('a pause keeps what is left, for however long', () => {
    const paused = pauseTimer(started(5), START + 25 * SECOND);
    expect(timerFace(paused, START + 60 * MINUTE)).toMatchObject({
      text: '4.35',
      isRunning: false,
    });
    const again = startTimer(paused, START + 60 * MINUTE);
    expect(timerFace(again, START + 60 * MINUTE + 5 * SECOND).text).toBe('4.30');
  });

  it('a start while it runs, and a pause while it stands, change nothing', () => {
    const running = started(5);
    expect(startTimer(running, START + MINUTE)).toBe(running);
    const standing = newTimer(5);
    expect(pauseTimer(standing, START)).toBe(standing);
  });

  it('a reset gives the time that was asked for, minutes that were added included', () => {
    const longer = addMinutes(started(5), 1, START + MINUTE);
    expect(timerFace(resetTimer(longer), START + 9 * MINUTE).text).toBe('6.00');
  });

  it('a minute more when it is over is a whole minute from now', () => {
    const now = START + 5 * MINUTE + 35 * SECOND;
    const again = addMinutes(started(5), 1, now);
    expect(timerFace(again, now).text).toBe('1.00');
    expect(timerFace(again, now + MINUTE + 2 * SECOND).text).toBe('+0.02');
    expect(timerFace(resetTimer(again), now).text).toBe('5.00');
  });

  it('a minute less ends it at most now, and leaves one that is over alone', () => {
    const near = START + 4 * MINUTE + 30 * SECOND;
    expect(timerFace(addMinutes(started(5), -1, near), near).text).toBe('0.00');
    const over = START + 6 * MINUTE;
    expect(timerFace(addMinutes(started(5), -1, over), over).text).toBe('+1.00');
  });

  it('stays between a minute and three hours', () => {
    expect(addMinutes(newTimer(1), -1, START)).toEqual(newTimer(1));
    expect(addMinutes(newTimer(180), 1, START)).toEqual(newTimer(180));
  });
});

const minutes = fc.integer({ min: 1, max: 180 });
const moment = fc.integer({ min: 0, max: 10 * 60 * MINUTE });

it('shows the same however often it was paused on the way', () => {
  fc.assert(
    fc.property(minutes, fc.array(moment, { maxLength: 8 }), moment, (length, pauses, after) => {
      const straight = timerFace(started(length), START + after).text;
      const before = pauses.filter((at) => at <= after).sort((a, b) => a - b);
      const broken = before.reduce(
        (timer, at) => startTimer(pauseTimer(timer, START + at), START + at),
        started(length),
      );
      expect(timerFace(broken, START + after).text).toBe(straight);
    }),
  );
});

it('asks to be drawn again just when its face changes', () => {
  fc.assert(
    fc.property(minutes, moment, (length, after) => {
      const timer = started(length);
      const now = START + after;
      const wait = untilNextFace(timer, now) ?? 0;
      const text = timerFace(timer, now).text;
      expect(timerFace(timer, now + wait - 6).text).toBe(text);
      const isFirstOverSecond = text === '0.00';
      if (!isFirstOverSecond) expect(timerFace(timer, now + wait).text).not.toBe(text);
    }),
  );
  expect(untilNextFace(newTimer(5), START)).toBeNull();
});
