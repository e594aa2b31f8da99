/**
 * Once a person has saved to a file, the file follows the document by itself. The browser writes beside it and puts
 * that in its place when all is there, so that it is never half a file; one that another program has changed is left
 * alone until the person says what to do.
 */
import { writeSop } from '../model/writeFile.ts';
import type { Editor } from '../store/editor.ts';
import { sopOf } from '../store/editorState.ts';
import { FILES } from '../words.ts';
import type { Desk } from './editorContext.tsx';
import { hasChanged, isChosen, remember } from './fileOnDisk.ts';

/** A file is written this long after the browser's own copy, so that a sentence is one writing, ms. */
const PAUSE = 1000;

export function startWriteThrough(editor: Editor, desk: Desk): void {
  let isWaiting = false;
  let isAsking: FileSystemFileHandle | null = null;
  const write = async () => {
    isWaiting = false;
    const { file, readOnly } = editor.store.getState();
    const { handle } = file;
    const sop = editor.sop();
    if (
      readOnly ||
      !handle ||
      !isChosen(handle) ||
      sop === file.saved ||
      !(await isAllowed(handle))
    )
      return;
    if (await hasChanged(handle)) {
      if (isAsking === handle) return;
      isAsking = handle;
      const run = () => desk.showDialog({ name: 'file-changed' });
      const action = { label: FILES.decide, run };
      editor.notify({ tone: 'warn', text: FILES.changed(handle.name), action });
      return;
    }
    isAsking = null;
    const written = await put(handle, writeSop(sop)).catch(() => false);
    // Another document may have been opened meanwhile.
    if (written && editor.store.getState().file.handle === handle) editor.fileSaved(sop, {});
  };
  editor.store.subscribe((state, before) => {
    const isNews =
      state.saveStatus !== before.saveStatus &&
      state.saveStatus.kind === 'saved' &&
      sopOf(state) !== state.file.saved;
    if (!isNews || !state.file.handle || isWaiting) return;
    isWaiting = true;
    setTimeout(() => void write(), PAUSE);
  });
}

async function put(handle: FileSystemFileHandle, text: string): Promise<true> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
  await remember(handle);
  return true;
}

interface Asked {
  readonly queryPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Whether the file may be written without asking; Simpan asks. */
const isAllowed = async (handle: FileSystemFileHandle): Promise<boolean> =>
  (await (handle as Asked).queryPermission?.({ mode: 'readwrite' })) !== 'prompt';
