/** Says in plain words that the browser's store takes nothing, with the way out at hand; once for each time. */
import type { Editor } from '../store/editor.ts';
import { RECOVERY } from '../words.ts';
import type { Desk } from './editorContext.tsx';

export function tellOfTrouble(editor: Editor, desk: Desk): void {
  const { store } = editor;
  const tell = () => {
    const run = () => void desk.saveFile();
    const before = store.getState().notice;
    editor.notify({
      tone: 'error',
      text: RECOVERY.failing,
      // That a document came back from its second copy must not go unread for it.
      ...(before && before.tone !== 'info' ? { details: [before.text] } : {}),
      action: { label: RECOVERY.toFile, run },
    });
  };
  let isFailing = false;
  const look = () => {
    const { kind } = store.getState().saveStatus;
    // A new try is not yet the end of the trouble.
    if (kind === 'waiting') return;
    const wasFailing = isFailing;
    isFailing = kind === 'failed';
    if (isFailing && !wasFailing) tell();
  };
  look();
  store.subscribe(look);
}
