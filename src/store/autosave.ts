/**
 * Keeps the document in this browser while it is being worked on, so that a reload or a closed lid loses nothing.
 * This is when it is written; `keep.ts` is how, `sharing.ts` by which tab.
 */
import { setIdentityField } from '../commands/identity.ts';
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import { DOCUMENT_LIST, TABS } from '../words.ts';
import { type KeptDocument, TooLate } from './database.ts';
import type { Editor } from './editor.ts';
import { type EditorState, newFile, type SaveStatus, sopOf } from './editorState.ts';
import { startHistory } from './history.ts';
import { keep, takeTurn } from './keep.ts';
import { mirror } from './mirror.ts';
import type { Notice } from './notice.ts';
import { Overtaken } from './turns.ts';

/** The longest that a change waits to be written, ms. */
const LONGEST_WAIT = 250;
/** How long after a failure it is tried again, ms: twice as long each time, up to the second. */
const FIRST_RETRY = 500;
const LAST_RETRY = 4000;

/** Who says whether this tab writes. */
export interface Turns {
  /** The turn of this tab to write the open document, rejects where the store fails; null where it is not its turn. */
  readonly now: () => Promise<number | null>;
  /** Another tab has had its turn since: what was to be written is not. */
  readonly overtaken: (id: string) => void;
  readonly written: (id: string) => void;
}

export interface Autosave {
  /** Writes what is not on disk yet; whether all is then. */
  readonly flush: () => Promise<boolean>;
  /** Writes what still waits of a document that another one has taken the place of. */
  readonly leave: (left: EditorState, turn: () => Promise<number | null>) => Promise<void>;
  /** Shows the document as it was found in the store. */
  readonly adopt: (sop: Sop, status: SaveStatus) => void;
}

/**
 * Writes the document after every change, and at once when the page is hidden or left; `begun` is what is on disk or
 * need not be, null where what is shown is not.
 */
export function startAutosave(editor: Editor, turns: Turns, begun: Sop | null): Autosave {
  let written = begun;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry = FIRST_RETRY;
  /** The document that has been written here: the first change of another one waits for nothing. */
  let known: string | null = null;
  /** Goes up with every change, also with one that makes the document what it was. */
  let changes = 0;
  let underWay: Promise<unknown> = Promise.resolve();
  const failed = () => {
    editor.setSaveStatus({ kind: 'failed' });
    timer ??= setTimeout(save, retry);
    retry = Math.min(LAST_RETRY, retry * 2);
  };
  // What was done and undone before it was written is kept all the same, since it can be done again.
  const isWritten = (state: EditorState): boolean =>
    sopOf(state) === written && !isUnwritten(state);
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    editor.catchUp();
    const { id } = editor.store.getState().file;
    if (isWritten(editor.store.getState())) return;
    const turn = await turns.now().catch(() => undefined);
    editor.catchUp();
    const state = editor.store.getState();
    if (state.file.id !== id || turn === null || isWritten(state)) return;
    const at = new Date();
    if (turn === undefined) {
      mirror(documentOf(state, at));
      failed();
      return;
    }
    const before = written;
    const sop = sopOf(state);
    const seen = changes;
    written = sop;
    const isOnDisk = () => {
      retry = FIRST_RETRY;
      known = id;
      // What was done and undone in the meantime is not on disk, though the document is.
      if (changes === seen) editor.setSaveStatus({ kind: 'saved', at });
      turns.written(id);
    };
    try {
      await keep(documentOf(state, at), state.history, turn);
      isOnDisk();
    } catch (cause) {
      written = before;
      if (cause instanceof Overtaken) turns.overtaken(id);
      else failed();
      // On a disk so slow that each write comes too late, each is there all the same.
      if (cause instanceof TooLate)
        cause.late.then(() => {
          if (changes !== seen) return;
          written = sop;
          isOnDisk();
        }, noTrouble);
    }
  };
  const save = (): Promise<unknown> => {
    underWay = Promise.all([underWay, write()]);
    return underWay;
  };
  editor.store.subscribe((state, before) => {
    const isSame = sopOf(state) === sopOf(before) && state.file.id === before.file.id;
    if (isSame) return;
    changes += 1;
    if (state.readOnly) return;
    // What could not be written is still not when something more has been typed.
    if (!isUnwritten(state)) editor.setSaveStatus({ kind: 'waiting' });
    // What is left before the store was ever asked could not be written on the way out.
    timer ??= setTimeout(save, state.file.id === known ? LONGEST_WAIT : 0);
  });
  if (editor.sop() !== written) {
    editor.setSaveStatus({ kind: 'waiting' });
    void save();
  }
  /** Whether a document that was left is on disk, or a copy of it where another tab has written it. */
  const writeLeft: WriteLeft = async (left, at, turn) => {
    const document = documentOf(left, at);
    try {
      const number = await turn();
      if (number === null) throw new Overtaken();
      await keep(document, left.history, number);
      return true;
    } catch (cause) {
      if (!(cause instanceof Overtaken)) {
        mirror(document);
        return false;
      }
      const said = await keepBeside(left, at).catch(() => null);
      if (said) editor.notify(said);
      return said !== null;
    }
  };
  const saveNow = () => void save();
  document.addEventListener('visibilitychange', saveNow);
  window.addEventListener('blur', saveNow);
  window.addEventListener('pagehide', () => {
    // What the store is still writing when the page is gone it may give up, all of it; the copy is there at once.
    editor.catchUp();
    const state = editor.store.getState();
    if (isUnwritten(state)) mirror(documentOf(state, new Date()), true);
    saveNow();
  });
  return {
    flush: async () => {
      await save();
      return editor.sop() === written;
    },
    leave: async (left, turn) => {
      if (!isUnwritten(left)) return;
      // A moment before the one that is open now, which is the one to come back to.
      const at = new Date(Date.now() - 1);
      for (let wait = FIRST_RETRY; !(await writeLeft(left, at, turn)); ) {
        editor.setSaveStatus({ kind: 'failed' });
        await new Promise((resolve) => setTimeout(resolve, wait));
        wait = Math.min(LAST_RETRY, wait * 2);
      }
      if (editor.store.getState().saveStatus.kind !== 'failed') return;
      // So much for what was left; what is open has a status of its own.
      editor.setSaveStatus({ kind: editor.store.getState().readOnly ? 'readOnly' : 'waiting' });
      void save();
    },
    adopt: (sop, status) => {
      written = sop;
      editor.adopt(sop);
      clearTimeout(timer);
      timer = undefined;
      editor.setSaveStatus(status);
    },
  };
}

type WriteLeft = (
  left: EditorState,
  at: Date,
  turn: () => Promise<number | null>,
) => Promise<boolean>;

/**
 * Another tab has written a document that is left, so what was typed in it here goes on as a copy; what to say of
 * that. Rejects where the store fails.
 */
async function keepBeside(left: EditorState, at: Date): Promise<Notice> {
  const { title } = sopOf(left).identity;
  const copy = setIdentityField(sopOf(left), 'title', DOCUMENT_LIST.copyOf(title));
  const history: EditorState['history'] = startHistory(copy);
  const file = newFile();
  const { number } = await takeTurn(file.id);
  await keep(documentOf({ ...left, history, file }, at), history, number);
  return { tone: 'warn', text: TABS.leftCopy(copy.identity.title) };
}

/** It has been told of already. */
const noTrouble = (): void => {};

const isUnwritten = ({ saveStatus: { kind } }: EditorState): boolean =>
  kind === 'waiting' || kind === 'failed';

const documentOf = ({ history, file: { id, name } }: EditorState, at: Date): KeptDocument => ({
  id,
  text: writeSop(history.present),
  fileName: name,
  at: at.getTime(),
});
