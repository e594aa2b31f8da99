/** Keeps versions by itself: while someone works, as work on a document begins, and before each large step. */
import type { Editor } from './editor.ts';
import { type EditorState, sopOf } from './editorState.ts';
import { largeStep } from './largeStep.ts';
import { keepVersion, type VersionLabel } from './versions.ts';

/** How often while someone works, ms. */
const EVERY = 5 * 60_000;

/** From now on; returns a function that stops it. */
export function watchVersions({ store }: Editor): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Nothing of the open document has been changed yet. */
  let isUntouched = true;
  const keep = (state: EditorState, why: VersionLabel['why'], what = '') =>
    // Where there is no room for it the save says so.
    void keepVersion(state.file.id, sopOf(state), { name: null, why, what }).catch(() => {});
  const onTime = () => {
    timer = undefined;
    if (!store.getState().readOnly) keep(store.getState(), 'work');
  };
  const stopWatching = store.subscribe((state, before) => {
    if (sopOf(state) === sopOf(before)) return;
    if (state.file.id !== before.file.id) {
      clearTimeout(timer);
      timer = undefined;
      isUntouched = true;
      return;
    }
    // Who only looks on leaves that to the tab that writes.
    if (state.readOnly) return;
    if (isUntouched) keep(before, 'opened');
    isUntouched = false;
    timer ??= setTimeout(onTime, EVERY);
    // Not before the page has shown what was done.
    setTimeout(() => {
      const what = largeStep(before.history, state.history);
      if (what !== null) keep(before, 'before', what);
    });
  });
  return () => {
    stopWatching();
    clearTimeout(timer);
  };
}
