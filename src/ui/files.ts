/** Opening and saving files: what a person opens is read whole before anything of the open document changes. */
import { fileOpen, fileSave } from 'browser-fs-access';
import { setLogo } from '../commands/identity.ts';
import type { ImportSource } from '../importers/readSource.ts';
import { MAX_FILE_BYTES, type ReadResult, readSop } from '../model/file.ts';
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import type { Editor } from '../store/editor.ts';
import type { DocumentFile } from '../store/editorState.ts';
import { FILE_PLACES, FILES, MENDED, UI } from '../words.ts';
import type { Desk } from './editorContext.tsx';
import { choose, hasChanged, remember } from './fileOnDisk.ts';
import { isDrawable } from './logo.ts';

const EXTENSIONS = [
  ...['.alir', '.json', '.pdf', '.png', '.svg'],
  ...['.xlsx', '.xlsm', '.docx', '.docm', '.csv', '.tsv', '.txt', '.html', '.htm'],
];
/** Tables and documents; old and foreign ones too, as who reads them can say how to save them anew. */
const BROUGHT = /\.(xls[xmb]?|doc[xm]?|ods|odt|rtf|csv|tsv|tab|txt|html?)$/i;
/** Longest name that Windows and zip programs take without trouble. */
const LONGEST_NAME = 100;
/** Repairs that a message lists before it only counts them. */
const LISTED_REPAIRS = 60;

/** What opening a file needs: tables are read and shown before anything of them is taken in. */
export interface Opener {
  readonly editor: Editor;
  readonly bring: (source: ImportSource) => Promise<void>;
}

/** What saving a file needs. */
export interface Saver {
  readonly editor: Editor;
  readonly desk: Pick<Desk, 'showDialog'>;
}

/** Lets a person choose a file and opens it. */
export async function chooseAndOpen(opener: Opener): Promise<void> {
  const asked = performance.now();
  try {
    const file = await fileOpen({ extensions: EXTENSIONS, description: 'SOP', id: 'alir' });
    await openFile(opener, file, file.handle ?? null);
  } catch (error) {
    if (isCancelled(error) && !wasRefused(asked)) return;
    const file = await chooseByInput();
    if (file) await openFile(opener, file);
  }
}

/** A picker that is called off sooner than this was refused by the browser, not by a person, ms. */
const FASTEST_PERSON = 250;

const wasRefused = (asked: number): boolean => performance.now() - asked < FASTEST_PERSON;

/** The system's file chooser by a plain input, for browsers that have pickers but may not show them. */
const chooseByInput = (): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = EXTENSIONS.join(',');
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });

/** Opens a file that was chosen or dropped; on any trouble the open document stays as it is. */
export async function openFile(
  { editor, bring }: Opener,
  file: File,
  handle: FileSystemFileHandle | null = null,
): Promise<void> {
  if (file.size > MAX_FILE_BYTES) {
    editor.notify({ tone: 'error', text: FILES.tooLarge(file.name) });
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    editor.notify({ tone: 'error', text: FILES.unreadable(file.name) });
    return;
  }
  if (BROUGHT.test(file.name)) return bring({ from: 'file', name: file.name, bytes });
  const { read, isOwn } = await readBytes(bytes);
  if (!read.ok && read.newer) {
    const { sop, version } = read.newer;
    editor.open(sop, { name: baseName(file.name) }, { why: 'newer', version });
    return;
  }
  if (!read.ok) {
    editor.notify({ tone: 'error', text: FILES.refused(file.name, read.message) });
    return;
  }
  const { sop, repairs } = await withDrawableLogo(read);
  // An exported picture is no place to save to, and a repaired file keeps its original bytes.
  const keepsFile = isOwn && repairs.length === 0;
  if (handle && keepsFile) await remember(handle);
  editor.open(sop, {
    name: baseName(file.name),
    handle: keepsFile ? handle : null,
    saved: keepsFile ? sop : null,
  });
  if (repairs.length > 0)
    editor.notify({
      tone: 'warn',
      text: FILES.repaired(file.name),
      details: listed(repairs),
    });
}

/** A logo that is no picture is dropped with a word, like anything else in a file that can't be read. */
async function withDrawableLogo({ sop, repairs }: { sop: Sop; repairs: readonly string[] }) {
  const { logo } = sop.identity;
  if (!logo || (await isDrawable(logo).catch(() => false))) return { sop, repairs };
  return {
    sop: setLogo(sop, null),
    repairs: [...repairs, `${FILE_PLACES.logo}: ${MENDED.logo}`],
  };
}

const listed = (repairs: readonly string[]): readonly string[] =>
  repairs.length <= LISTED_REPAIRS
    ? repairs
    : [...repairs.slice(0, LISTED_REPAIRS), FILES.moreRepairs(repairs.length - LISTED_REPAIRS)];

async function readBytes(bytes: Uint8Array): Promise<{ read: ReadResult; isOwn: boolean }> {
  const [{ readExported }, { decodeText }] = await Promise.all([
    import('../importers/exported.ts'),
    import('../importers/decodeText.ts'),
  ]);
  const exported = await readExported(bytes);
  if (exported.ok) return { read: readSop(exported.text), isOwn: false };
  if (exported.reason === 'no-source')
    return { read: { ok: false, message: FILES.noSource }, isOwn: false };
  const text = decodeText(bytes);
  if (text === null || text.includes('\0'))
    return { read: { ok: false, message: FILES.foreign }, isOwn: false };
  return { read: readSop(text), isOwn: true };
}

/** Writes the document to its file, or asks where; asks also where another program has changed that file. */
export async function saveToFile({ editor, desk }: Saver): Promise<void> {
  const { file, readOnly } = editor.store.getState();
  const { handle } = file;
  // What this version doesn't know of the document would be gone from the file.
  if (readOnly?.why === 'newer' && editor.isRefused()) return;
  // Before anything of the file is asked, as a browser opened anew tells nothing of it without leave.
  if (handle && !(await isGranted(handle))) return void (await saveElsewhere(editor));
  if (handle && (await hasChanged(handle))) desk.showDialog({ name: 'file-changed' });
  else await saveOver(editor);
}

interface Asking {
  readonly requestPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Whether the person lets the file be written; true where the browser doesn't ask. */
const isGranted = async (handle: FileSystemFileHandle): Promise<boolean> => {
  const answer = await (handle as Asking).requestPermission?.({ mode: 'readwrite' });
  return answer === undefined || answer === 'granted';
};

/** Asks where to write the document, whatever file it came from. */
export async function saveElsewhere(editor: Editor): Promise<boolean> {
  const { file } = editor.store.getState();
  return write(editor, { ...file, handle: null });
}

/** Writes the document over its file, or asks where there is none; true when it was written. */
export const saveOver = (editor: Editor): Promise<boolean> =>
  write(editor, editor.store.getState().file);

async function write(editor: Editor, file: DocumentFile): Promise<boolean> {
  const sop = editor.sop();
  const name = `${file.name ?? titleName(sop.identity.title)}.alir`;
  const blob = new Blob([writeSop(sop)], { type: 'application/json' });
  const done = async (written: string, handle: FileSystemFileHandle | null): Promise<true> => {
    if (handle) {
      await remember(handle);
      choose(handle);
    }
    editor.fileSaved(sop, { name: baseName(written), handle });
    editor.notify({ tone: 'info', text: FILES.written(written) });
    return true;
  };
  const asked = performance.now();
  try {
    const options = { fileName: name, extensions: ['.alir'], description: 'SOP', id: 'alir' };
    const handle = await fileSave(blob, options, file.handle);
    return done(handle?.name ?? name, handle ?? null);
  } catch (error) {
    if (isCancelled(error) && wasRefused(asked)) {
      download(blob, name);
      return done(name, null);
    }
    if (!isCancelled(error)) editor.notify({ tone: 'error', text: FILES.notWritten });
    return false;
  }
}

/** Hands a finished export to the browser's downloads. */
export function download(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has the bytes by then; an address kept for good would keep them in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Browsers let a page start few downloads at once and drop the rest in silence: pauses keep under that, ms. */
const BETWEEN_DOWNLOADS = 250;
const AFTER_TEN = 1500;

/** Hands several files to the browser's downloads, one after another. */
export async function downloadAll(
  files: readonly { readonly name: string; readonly blob: Blob }[],
): Promise<void> {
  for (const [i, { name, blob }] of files.entries()) {
    if (i > 0) {
      const pause = i % 9 === 0 ? AFTER_TEN : BETWEEN_DOWNLOADS;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    download(blob, name);
  }
}

/** A title as a file name that every system takes. */
export function titleName(title: string): string {
  const clean = title
    .replace(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[. ]+$/, '');
  return clean === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(clean) ? UI.untitled : clean;
}

const baseName = (fileName: string): string => fileName.replace(/\.(alir|json|pdf|png|svg)$/i, '');

const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';
