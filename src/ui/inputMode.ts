/** Whether hands are on the keys or on the pointer: buttons beside the selection are for the pointer alone. */
import { useSyncExternalStore } from 'react';

export type InputMode = 'keys' | 'pointer';

/** Unknown until someone asks: by then a hand may have been busy for a while. */
let mode: InputMode | null = null;

/** Where keys were last, the browser shows what has the focus. */
const modeSoFar = (): InputMode =>
  document.activeElement?.matches(':focus-visible') ? 'keys' : 'pointer';

function modeNow(): InputMode {
  mode ??= modeSoFar();
  return mode;
}

function watch(onChange: () => void): () => void {
  const set = (next: InputMode) => {
    if (next === mode) return;
    mode = next;
    onChange();
  };
  const onKey = (event: KeyboardEvent) => {
    const isModifier = ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key);
    if (!isModifier && !event.ctrlKey && !event.metaKey) set('keys');
  };
  const onPointer = () => set('pointer');
  window.addEventListener('keydown', onKey, true);
  // Up, not down, and after everyone else: buttons that came up under a press would take it.
  window.addEventListener('pointerup', onPointer);
  return () => {
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('pointerup', onPointer);
  };
}

export const useInputMode = (): InputMode => useSyncExternalStore(watch, modeNow);
