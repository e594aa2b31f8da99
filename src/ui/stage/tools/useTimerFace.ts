/** The face of a timer, drawn anew when it changes. */
import { useEffect, useState } from 'react';
import { type TimerFace, type TimerState, timerFace, untilNextFace } from './timer.ts';

/** What the timer shows now. It waits for each change of the face, and looks at the clock when the page is seen again. */
export function useTimerFace(timer: TimerState): TimerFace {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(waiting);
      const time = Date.now();
      setNow(time);
      const wait = untilNextFace(timer, time);
      if (wait !== null) waiting = setTimeout(look, wait);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('visibilitychange', look);
    };
  }, [timer]);
  return timerFace(timer, now);
}
