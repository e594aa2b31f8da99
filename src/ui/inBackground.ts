/** What goes on beside the work: keeping the app for working offline, the file in step with the document, and an eye on what doesn't save. */
import type { Editor } from '../store/editor.ts';
import type { Desk } from './editorContext.tsx';
import { keepOffline, openLaunched } from './offline.ts';
import { tellOfTrouble } from './saveTrouble.ts';
import { startWriteThrough } from './writeThrough.ts';

export function watchOver(editor: Editor, desk: Desk): void {
  tellOfTrouble(editor, desk);
  startWriteThrough(editor, desk);
  openLaunched(desk);
  void keepOffline(editor);
}
