/** The whole screen for the stage, where the browser allows it. */
import { useEffect, useRef } from 'react';

interface KeyboardLock {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

const keyboard = (): KeyboardLock => (navigator as { keyboard?: KeyboardLock }).keyboard ?? {};

/**
 * Asks for the whole screen while the stage is there and gives it back after. `onRefused` where it can't be had,
 * `onLeft` when the person left it by the browser's own way.
 */
export function useFullScreen(onRefused: () => void, onLeft: () => void): void {
  const told = useRef({ onRefused, onLeft });
  told.current = { onRefused, onLeft };
  useEffect(() => {
    let isWhole = false;
    const onChange = () => {
      const isNow = document.fullscreenElement !== null;
      if (isWhole && !isNow) told.current.onLeft();
      isWhole = isNow;
    };
    document.addEventListener('fullscreenchange', onChange);
    void enter().catch(() => told.current.onRefused());
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
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
