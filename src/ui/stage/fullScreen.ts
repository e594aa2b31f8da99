/** The whole screen for the stage, where the browser allows it. */
import { useEffect, useRef } from 'react';

interface KeyboardLock {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

const keyboard = (): KeyboardLock => (navigator as { keyboard?: KeyboardLock }).keyboard ?? {};

/** What becomes of the stage when it no longer has the whole screen: it is over, or takes it again with the next press. */
export type AfterLeft = 'over' | 'again';

/**
 * Asks for the whole screen while the stage is there and gives it back after. `onRefused` where it can't be had,
 * `onLeft` when it was left by the browser's own way.
 */
export function useFullScreen(onRefused: () => void, onLeft: () => AfterLeft): void {
  const told = useRef({ onRefused, onLeft });
  told.current = { onRefused, onLeft };
  useEffect(() => {
    let [isWhole, isWanted] = [false, false];
    const stop = new AbortController();
    const { signal } = stop;
    const onChange = () => {
      const isNow = document.fullscreenElement !== null;
      if (isWhole && !isNow) isWanted = told.current.onLeft() === 'again';
      isWhole = isNow;
    };
    document.addEventListener('fullscreenchange', onChange, { signal });
    void enter().catch(() => told.current.onRefused());
    // A browser gives it only to a press, and the Esc that leaves it is none.
    const onPress = () => {
      if (isWanted) void enter().catch(() => {});
      isWanted = false;
    };
    const onKey = ({ key }: KeyboardEvent) => key !== 'Escape' && onPress();
    window.addEventListener('keydown', onKey, { signal, capture: true });
    window.addEventListener('pointerup', onPress, { signal, capture: true });
    return () => {
      stop.abort();
      keyboard().unlock?.();
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    };
  }, []);
}

async function enter(): Promise<void> {
  await document.documentElement.requestFullscreen();
  // Else the browser keeps Esc for itself, which on the stage also ends typing.
  await keyboard()
    .lock?.(['Escape'])
    .catch(() => {});
}
