/** Waiting for the store. */
import type { Editor } from './editor.ts';

/** Once everything that was typed is on disk, or can't be put there. */
export function whenSaved({ store }: Editor): Promise<void> {
  return new Promise((resolve) => {
    const isSaved = () => store.getState().saveStatus.kind !== 'waiting';
    if (isSaved()) {
      resolve();
      return;
    }
    const stop = store.subscribe(() => {
      if (!isSaved()) return;
      stop();
      resolve();
    });
  });
}
