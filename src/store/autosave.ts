/**
 * Keeps the document in this browser while it is being worked on, so that a reload or a closed lid loses nothing.
 * IndexedDB through `idb`; a save counts only once its transaction is complete and flushed to disk.
 */
import type { IDBPObjectStore } from 'idb';
import { writeSop } from '../model/writeFile.ts';
import { DOCUMENTS } from '../words.ts';
import { giveUpLock, takeLock } from './claim.ts';
import {
  type AlirDatabase,
  type Connection,
  inTime,
  type KeptDocument,
  openDatabase,
  TooLate,
} from './database.ts';
import type { Editor } from './editor.ts';
import { type SopHistory, sopOf } from './editorState.ts';
import {
  forgetOldHistories,
  openingWithSteps,
  planSteps,
  restoreSteps,
  stepsLost,
  stepsWritten,
  writeSteps,
} from './keptSteps.ts';
import type { LastDocument } from './lastDocument.ts';
import { mirror } from './mirror.ts';

/** The longest that a change waits to be written, ms. */
const LONGEST_WAIT = 250;
/** How long after a failure it is tried again, ms: twice as long each time, up to the second. */
const FIRST_RETRY = 500;
const LAST_RETRY = 4000;
/** Documents that are kept; the one untouched for longest goes first. */
const MOST_DOCUMENTS = 200;

/** Brings back the history that led to the last document. */
export const bringHistory = (editor: Editor, last: LastDocument): Promise<void> =>
  restoreSteps(editor, last, () => (connection ??= openDatabase()));

/** As {@link bringHistory}, for a document that takes the place of the open one: what it answers opens it. */
export const openingWithHistory = (editor: Editor, other: LastDocument): Promise<() => void> =>
  openingWithSteps(editor, other, () => (connection ??= openDatabase()));

/** Open from one save to the next, as opening costs more than writing; null before the first and after trouble. */
let connection: Promise<Connection> | null = null;
/** The document that was written last: only another one makes them one more. */
let lastKept: string | null = null;

/**
 * A connection that the browser has taken away meanwhile is no trouble: a new one is asked before giving up, and
 * then for the document alone.
 */
async function keep(document: KeptDocument, history: SopHistory): Promise<void> {
  try {
    await inTime(put(document, history));
  } catch (cause) {
    if (connection) forget(connection);
    if (cause instanceof TooLate) throw cause;
    stepsLost(document.id);
    await inTime(put(document, null));
  } finally {
    // After the store, so that the copy is never the newer one while the store is sound.
    mirror(document);
  }
}

/** What gave trouble is not asked again. */
function forget(current: Promise<Connection>): void {
  if (connection === current) connection = null;
  void current.then((database) => database.close()).catch(() => {});
}

async function put(document: KeptDocument, history: SopHistory | null): Promise<void> {
  connection ??= openDatabase();
  const current = connection;
  try {
    const database = await current;
    // Another page must be able to renew or remove the store.
    database.onversionchange = () => forget(current);
    database.onclose = () => forget(current);
    const plan = history && planSteps(document.id, history);
    const transaction = database.transaction(['documents', 'steps'], 'readwrite', {
      durability: 'strict',
    });
    const [documents, steps] = [
      transaction.objectStore('documents'),
      transaction.objectStore('steps'),
    ];
    await Promise.all([
      documents.put(plan ? { ...document, steps: plan.steps } : document),
      plan && writeSteps(steps, plan),
      document.id !== lastKept && forgetOldest(documents),
      document.id !== lastKept && forgetOldHistories(documents, steps),
      transaction.done,
    ]);
    if (plan) stepsWritten(plan);
    lastKept = document.id;
  } catch (cause) {
    forget(current);
    throw cause;
  }
}

type DocumentStore = IDBPObjectStore<
  AlirDatabase,
  ['documents', 'steps'],
  'documents',
  'readwrite'
>;

async function forgetOldest(documents: DocumentStore): Promise<void> {
  if ((await documents.count()) <= MOST_DOCUMENTS) return;
  const oldest = await documents.index('at').openCursor();
  await oldest?.delete();
}

/**
 * Writes the document after every change, and at once when the page is hidden or left; `written` is what is on disk
 * or need not be. Returns a function that stops it.
 */
export function startAutosave(editor: Editor, written = editor.sop()): () => void {
  void takeLock(editor.store.getState().file.id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry = FIRST_RETRY;
  /** The write that is going on. */
  let going: Promise<unknown> = Promise.resolve();
  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    const sop = editor.sop();
    // What was done and undone before it was written is kept all the same, since it can be done again.
    const { kind } = editor.store.getState().saveStatus;
    if (sop === written && kind !== 'waiting' && kind !== 'failed') return;
    const before = written;
    written = sop;
    const {
      history,
      file: { id, name },
    } = editor.store.getState();
    const at = new Date();
    try {
      const kept = keep({ id, text: writeSop(sop), fileName: name, at: at.getTime() }, history);
      going = kept.catch(() => {});
      await kept;
      retry = FIRST_RETRY;
      if (editor.sop() === sop) editor.setSaveStatus({ kind: 'saved', at });
    } catch {
      written = before;
      editor.setSaveStatus({ kind: 'failed' });
      timer ??= setTimeout(save, retry);
      retry = Math.min(LAST_RETRY, retry * 2);
    }
  };
  const saveNow = () => void save();
  const stopWatching = editor.store.subscribe((state, before) => {
    if (sopOf(state) === sopOf(before)) return;
    // Another document takes the place of this one: what of this one still waits is written first.
    if (state.file.id !== before.file.id) {
      if (timer !== undefined) going = Promise.all([going, keepNow(before)]);
      void going.then(() => leave(before.file.id));
      void takeLock(state.file.id).then((isOurs) => isOurs || workApart(state.file.id));
    }
    // What could not be written is still not when something more has been typed.
    if (!['waiting', 'failed'].includes(state.saveStatus.kind))
      editor.setSaveStatus({ kind: 'waiting' });
    timer ??= setTimeout(save, LONGEST_WAIT);
  });
  const isOpen = (id: string) => editor.store.getState().file.id === id;
  const leave = (id: string) => isOpen(id) || giveUpLock(id);
  /** Someone has taken it up in another tab while it was left here. */
  const workApart = (id: string) => {
    if (!isOpen(id)) return;
    editor.workApart();
    void takeLock(editor.store.getState().file.id);
    editor.notify({ tone: 'warn', text: DOCUMENTS.openElsewhere });
  };
  const keepNow = ({ history, file: { id, name } }: ReturnType<typeof editor.store.getState>) =>
    keep(
      { id, text: writeSop(history.present), fileName: name, at: Date.now() - 1 },
      history,
    ).catch(() => editor.setSaveStatus({ kind: 'failed' }));
  if (editor.sop() !== written) {
    editor.setSaveStatus({ kind: 'waiting' });
    saveNow();
  }
  const leaving = new AbortController();
  const { signal } = leaving;
  document.addEventListener('visibilitychange', saveNow, { signal });
  window.addEventListener('pagehide', saveNow, { signal });
  window.addEventListener('blur', saveNow, { signal });
  return () => {
    stopWatching();
    clearTimeout(timer);
    leaving.abort();
  };
}
