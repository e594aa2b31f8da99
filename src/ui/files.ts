/** Opening files, and handing them out: what a person opens is read whole before anything of the open document changes. */
import { fileOpen } from 'browser-fs-access';
import { setLogo } from '../commands/identity.ts';
import type { ImportSource } from '../importers/readSource.ts';
import { MAX_FILE_BYTES, type ReadResult, readSop } from '../model/file.ts';
import type { Sop } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import { FILE_PLACES, FILES, MENDED, UI } from '../words.ts';
import { remember } from './fileOnDisk.ts';
import { isDrawable } from './logo.ts';
import { isCancelled, wasRefused } from './pickers.ts';

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
  if (handle && keepsFile) remember(handle, file);
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

/** The name of a file as it is shown: what it ends in is known. */
export const baseName = (fileName: string): string =>
  fileName.replace(/\.(alir|json|pdf|png|svg)$/i, '');
