/** What goes on beside the work: keeping the app for working offline, the file in step with the document, versions to go back to, and an eye on what doesn't save. */

import { tidyDocuments } from '../store/documentList.ts';
import type { Editor } from '../store/editor.ts';
import { watchVersions } from '../store/watchVersions.ts';
import type { Desk } from './editorContext.tsx';
import { startFileMemory } from './fileAgain.ts';
import { keepOffline, openLaunched } from './offline.ts';
import { tellOfTrouble } from './saveTrouble.ts';
import { startWriteThrough } from './writeThrough.ts';

export function watchOver(editor: Editor, desk: Desk): void {
  tellOfTrouble(editor, desk);
  startFileMemory(editor);
  startWriteThrough(editor, desk);
  watchVersions(editor);
  openLaunched(desk);
  void tidyDocuments(editor.store.getState().file.id).catch(() => {});
  void keepOffline(editor);
}
