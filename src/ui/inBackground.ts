/** What goes on beside the work: keeping the app for working offline, and an eye on whether all is being saved. */
import type { Editor } from '../store/editor.ts';
import type { Desk } from './editorContext.tsx';
import { keepOffline, openLaunched } from './offline.ts';
import { tellOfTrouble } from './saveTrouble.ts';

export function watchOver(editor: Editor, desk: Desk): void {
  tellOfTrouble(editor, desk);
  openLaunched(desk);
  void keepOffline(editor);
}
