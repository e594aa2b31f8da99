/** Saving to files: the person is told of every end that it can have. */
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import type { Editor } from '../store/editor.ts';
import type { DocumentFile } from '../store/editorState.ts';
import { FILES } from '../words.ts';
import type { Desk } from './editorContext.tsx';
import { choose, fileOf, hasChanged, remember } from './fileOnDisk.ts';
import { baseName, download, titleName } from './files.ts';
import { oneByOne } from './oneByOne.ts';
import { choosePlace } from './pickers.ts';
import { putDocument } from './putFile.ts';

/** What saving a file needs. */
export interface Saver {
  readonly editor: Editor;
  readonly desk: Pick<Desk, 'showDialog'>;
}

/** Writes the document to its file, or asks where; asks also where another program has changed that file. */
export async function saveToFile(saver: Saver): Promise<void> {
  const { editor, desk } = saver;
  const { file, readOnly } = editor.store.getState();
  const { handle } = file;
  // What this version doesn't know of the document would be gone from the file.
  if (readOnly?.why === 'newer' && editor.isRefused()) return;
  // Before anything of the file is asked, as a browser opened anew tells nothing of it without leave.
  if (handle && !(await isGranted(handle))) return void (await saveElsewhere(saver));
  if (handle && (await hasChanged(handle))) desk.showDialog({ name: 'file-changed' });
  else await write(saver);
}

interface Asking {
  readonly requestPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Whether the person lets the file be written; true where the browser doesn't ask. */
const isGranted = async (handle: FileSystemFileHandle): Promise<boolean> => {
  const answer = await (handle as Asking)
    .requestPermission?.({ mode: 'readwrite' })
    .catch(() => 'denied');
  return answer === undefined || answer === 'granted';
};

/** Asks where to write the document, whatever file it came from; true when it was written. */
export const saveElsewhere = (saver: Saver): Promise<boolean> =>
  write(saver, (file) => ({ ...file, handle: null }));

/** Writes the document over its file as that is now, or asks where there is none; true when it was written. */
export async function saveOver(saver: Saver): Promise<boolean> {
  const { handle } = saver.editor.store.getState().file;
  if (handle) await look(handle);
  return write(saver);
}

/** From here on, whoever else writes the file has changed it. */
async function look(handle: FileSystemFileHandle): Promise<void> {
  const now = await fileOf(handle);
  if (now) remember(handle, now);
}

const inTurn = oneByOne();

/** One saving waits for the other, and writes the document as it is then. */
function write(saver: Saver, to = (file: DocumentFile): DocumentFile => file): Promise<boolean> {
  return inTurn(() => writeNow(saver, to(saver.editor.store.getState().file)));
}

async function writeNow(saver: Saver, file: DocumentFile): Promise<boolean> {
  const { editor, desk } = saver;
  const asked = editor.sop();
  const name = `${file.name ?? titleName(asked.identity.title)}.alir`;
  const done = (sop: Sop, written: string, handle: FileSystemFileHandle | null): true => {
    if (handle) choose(handle);
    // Another document may have been opened meanwhile, which this is not the file of.
    if (editor.store.getState().file.id === file.id)
      editor.fileSaved(sop, { name: baseName(written), handle });
    editor.notify({ tone: 'info', text: FILES.written(written) });
    return true;
  };
  // A file that has gone, as with the stick that it was on, is asked for anew.
  const isThere = file.handle && (await fileOf(file.handle)) !== null;
  const place = isThere ? file.handle : await choosePlace(name);
  if (place === 'cancelled') return false;
  if (place === 'download') {
    download(new Blob([writeSop(asked)], { type: 'application/json' }), name);
    return done(asked, name, null);
  }
  if (place !== 'failed') {
    if (place !== file.handle) await look(place);
    const { outcome, sop } = await putDocument(editor, place, { id: file.id, sop: asked });
    if (outcome === 'written') return done(sop, place.name, place);
    if (outcome === 'changed') {
      desk.showDialog({ name: 'file-changed' });
      return false;
    }
  }
  const action = { label: FILES.saveElsewhere, run: () => void saveElsewhere(saver) };
  editor.notify({ tone: 'error', text: FILES.notWritten, action });
  return false;
}
