/**
 * Once a person has saved to a file, the file follows the document by itself. One that another program has changed is
 * left alone until the person says what to do; one that can't be written is told of once, and tried again and again.
 */
import type { Editor } from '../store/editor.ts';
import { type EditorState, sopOf } from '../store/editorState.ts';
import type { Notice } from '../store/notice.ts';
import { FILES, UI } from '../words.ts';
import type { Desk } from './editorContext.tsx';
import { hasChanged, isChosen } from './fileOnDisk.ts';
import { inTime } from './inTime.ts';
import { putDocument } from './putFile.ts';

/** A file is written this long after the browser's own copy, so that a sentence is one writing, ms. */
const PAUSE = 1000;
/** The longest that is waited between two tries, ms: twice as long each time. */
const LONGEST_PAUSE = 60_000;

type Trouble = 'changed' | 'failed';

export function startWriteThrough(
  editor: Editor,
  desk: Pick<Desk, 'showDialog' | 'saveFile'>,
): void {
  const { store } = editor;
  /** Whether a try is to come or under way. */
  let isPlanned = false;
  let pause = PAUSE;
  let isWriting = false;
  /** What the person has been told of which file, so that they are told once. */
  let told: { readonly handle: FileSystemFileHandle; readonly of: Trouble } | null = null;
  const plan = () => {
    if (isPlanned || !isBehind(store.getState())) return;
    isPlanned = true;
    setTimeout(() => void write(), pause);
  };
  const write = async () => {
    isWriting = true;
    const { file } = store.getState();
    const outcome = await follow(editor).catch(() => 'failed' as const);
    isWriting = false;
    isPlanned = false;
    const isSame = store.getState().file.handle === file.handle;
    pause = outcome === 'failed' && isSame ? Math.min(LONGEST_PAUSE, pause * 2) : PAUSE;
    if (isSame && file.handle) tell(file.handle, outcome);
    // What was done while it was written, and what could not be.
    if (outcome === 'written' || outcome === 'failed') plan();
  };
  const tell = (handle: FileSystemFileHandle, outcome: Outcome) => {
    if (outcome === 'idle') return;
    if (outcome === 'written') {
      if (told?.handle === handle && told.of === 'failed')
        editor.notify({ tone: 'info', text: FILES.written(handle.name) });
      told = null;
      return;
    }
    if (told?.handle === handle && told.of === outcome) return;
    told = { handle, of: outcome };
    editor.notify(noticeOf(desk, handle, outcome));
  };
  store.subscribe(({ file, saveStatus }, before) => {
    // The person has saved: whatever comes next is news.
    if (!isWriting && file.saved !== before.file.saved) told = null;
    if (file !== before.file || (saveStatus !== before.saveStatus && saveStatus.kind === 'saved'))
      plan();
  });
}

const noticeOf = (
  desk: Pick<Desk, 'showDialog' | 'saveFile'>,
  { name }: FileSystemFileHandle,
  trouble: Trouble,
): Notice =>
  trouble === 'changed'
    ? {
        tone: 'warn',
        text: FILES.changed(name),
        action: { label: FILES.decide, run: () => desk.showDialog({ name: 'file-changed' }) },
      }
    : {
        tone: 'error',
        text: FILES.notFollowed(name),
        action: { label: UI.save, run: () => void desk.saveFile() },
      };

type Outcome = Trouble | 'written' | 'idle';

/** Brings the file up to the document; idle where there is nothing to write or no leave to. */
async function follow(editor: Editor): Promise<Outcome> {
  const { file, readOnly } = editor.store.getState();
  const { handle } = file;
  const asked = { id: file.id, sop: editor.sop() };
  if (readOnly || !handle || !isChosen(handle) || asked.sop === file.saved) return 'idle';
  if (!(await inTime(isAllowed(handle)))) return 'idle';
  if (await hasChanged(handle)) return 'changed';
  const { outcome, sop } = await putDocument(editor, handle, asked);
  // Another document may have been opened meanwhile.
  if (outcome === 'written' && editor.store.getState().file.handle === handle)
    editor.fileSaved(sop, {});
  return outcome;
}

const isBehind = (state: EditorState): boolean =>
  state.file.handle !== null && sopOf(state) !== state.file.saved;

interface Asked {
  readonly queryPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Whether the file may be written without asking; Simpan asks. */
const isAllowed = async (handle: FileSystemFileHandle): Promise<boolean> =>
  (await (handle as Asked).queryPermission?.({ mode: 'readwrite' })) !== 'prompt';
