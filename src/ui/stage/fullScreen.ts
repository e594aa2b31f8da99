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
    let isWanted = false;
    const stop = new AbortController();
    const { signal } = stop;
    newest = signal;
    // The event says where things have come to: what was entered and left at once is told of twice, as left.
    const onChange = () => {
      isWanted = !document.fullscreenElement && told.current.onLeft() === 'again';
    };
    document.addEventListener('fullscreenchange', onChange, { signal });
    void enter().catch(() => told.current.onRefused());
    // A browser gives it only to a press, and the Esc that leaves it is none. It may refuse one while it moves windows.
    const onPress = () => {
      if (isWanted) void enter().catch(ignore);
    };
    const onKey = ({ key }: KeyboardEvent) => key !== 'Escape' && onPress();
    window.addEventListener('keydown', onKey, { signal, capture: true });
    window.addEventListener('pointerup', onPress, { signal, capture: true });
    return () => {
      stop.abort();
      leave();
    };
  }, []);
}

/** The stage that was opened last: aborted once it is left. */
let newest: AbortSignal | undefined;

/** Takes the whole screen, and gives it back where the stage has been left before the browser gave it. */
async function enter(): Promise<void> {
  await document.documentElement.requestFullscreen();
  if (newest?.aborted) return leave();
  // Else the browser keeps Esc for itself, which on the stage also ends typing.
  await keyboard().lock?.(['Escape']).catch(ignore);
}

function leave(): void {
  keyboard().unlock?.();
  if (document.fullscreenElement) void document.exitFullscreen().catch(ignore);
}

const ignore = (): void => {};
