/**
 * Remembers the file of each document beside it, and finds it again when the document comes back: Simpan goes on
 * writing there, once the browser has asked for leave anew.
 */
import { writeSop } from '../model/writeFile.ts';
import type { Editor } from '../store/editor.ts';
import type { EditorState } from '../store/editorState.ts';
import { keepFile, keptFile } from '../store/keptFile.ts';
import { knownOf, recall } from './fileOnDisk.ts';

export function startFileMemory(editor: Editor): void {
  editor.store.subscribe(({ file }, before) => {
    if (file !== before.file) void note(file);
    if (file.id !== before.file.id) void findAgain(editor);
  });
  // A file that was chosen before this part had come is noted as well.
  void note(editor.store.getState().file);
  void findAgain(editor);
}

/** Where it can't be kept, the next sitting asks where to save. */
async function note({ id, handle, saved }: EditorState['file']): Promise<void> {
  if (!handle || !saved) return;
  const kept = { document: id, handle, text: writeSop(saved), ...knownOf(handle) };
  await keepFile(kept).catch(() => {});
}

async function findAgain(editor: Editor): Promise<void> {
  const { id, handle } = editor.store.getState().file;
  const kept = handle ? undefined : await keptFile(id).catch(() => undefined);
  const now = editor.store.getState().file;
  if (!kept || now.id !== id || now.handle) return;
  recall(kept.handle, kept);
  const sop = editor.sop();
  const isSame = writeSop(sop) === kept.text;
  // The document may have been kept last before it had a file.
  const name = now.name ?? kept.handle.name.replace(/\.[^.]*$/, '');
  editor.fileFound({ name, handle: kept.handle, saved: isSame ? sop : null });
}
