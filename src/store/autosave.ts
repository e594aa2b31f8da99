/**
 * Keeps the document in this browser while it is being worked on, so that a reload or a closed lid loses nothing.
 * IndexedDB through `idb`; a save counts only once its transaction is complete and flushed to disk.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import { type DocumentFile, type Editor, type SopHistory, sopOf } from './editor.ts';

/** The longest that a change waits to be written, ms. */
const LONGEST_WAIT = 250;
/** Documents that are kept; the one untouched for longest goes first. */
const MOST_DOCUMENTS = 200;

/** Which of a document's steps are there: the last one, and the one that made the document what it is. */
export interface KeptSteps {
  readonly last: number;
  readonly at: number;
}

interface KeptDocument {
  readonly id: string;
  readonly text: string;
  readonly fileName: string | null;
  /** ms since 1970. */
  readonly at: number;
  /** Where its history is kept as well. */
  readonly steps?: KeptSteps;
}

export interface AlirDatabase extends DBSchema {
  documents: { key: string; value: KeptDocument; indexes: { at: number } };
  steps: {
    key: [string, number];
    value: { readonly document: string; readonly number: number; readonly text: string };
  };
}

const openDatabase = (): Promise<IDBPDatabase<AlirDatabase>> =>
  openDB<AlirDatabase>('alir', 2, {
    upgrade: (database, before) => {
      if (before < 1)
        database.createObjectStore('documents', { keyPath: 'id' }).createIndex('at', 'at');
      database.createObjectStore('steps', { keyPath: ['document', 'number'] });
    },
  });

export interface LastDocument {
  readonly sop: Sop;
  readonly file: Partial<DocumentFile>;
  readonly at: Date;
  readonly steps: KeptSteps | null;
}

/** The document that was worked on last in this browser, or null. */
export async function lastDocument(): Promise<LastDocument | null> {
  const database = await openDatabase();
  const newest = await database.transaction('documents').store.index('at').openCursor(null, 'prev');
  const kept = newest?.value;
  database.close();
  if (!kept) return null;
  const { readSop } = await import('../model/file.ts');
  const read = readSop(kept.text);
  if (!read.ok) return null;
  const file = { id: kept.id, name: kept.fileName };
  return { sop: read.sop, file, at: new Date(kept.at), steps: kept.steps ?? null };
}

/** What keeps the steps of the history; not there for the first moments, in which a document is kept without. */
let keeper: typeof import('./keptSteps.ts') | null = null;

/** Begins to keep the history beside the document, and brings back the one that led to the last document. */
export async function keepHistory(editor: Editor, last: LastDocument | null): Promise<void> {
  keeper = await import('./keptSteps.ts');
  if (last) await keeper.restoreSteps(editor, last, () => (connection ??= openDatabase()));
}

/** Open from one save to the next, as opening costs more than writing; null before the first and after trouble. */
let connection: Promise<IDBPDatabase<AlirDatabase>> | null = null;
/** The document that was written last: only another one makes them one more. */
let lastKept: string | null = null;

/**
 * A connection that the browser has taken away meanwhile is no trouble: a new one is asked before giving up, and
 * then for the document alone.
 */
async function keep(document: KeptDocument, history: SopHistory): Promise<void> {
  const isPlain = connection === null && keeper === null;
  try {
    await put(document, history);
  } catch (cause) {
    if (isPlain) throw cause;
    keeper?.stepsLost(document.id);
    await put(document, null);
  }
}

async function put(document: KeptDocument, history: SopHistory | null): Promise<void> {
  connection ??= openDatabase();
  const current = connection;
  const forget = () => {
    if (connection === current) connection = null;
    void current.then((database) => database.close()).catch(() => {});
  };
  try {
    const database = await current;
    // Another page must be able to renew or remove the store.
    database.onversionchange = forget;
    database.onclose = forget;
    const plan = history && keeper?.planSteps(document.id, history);
    const transaction = database.transaction(['documents', 'steps'], 'readwrite', {
      durability: 'strict',
    });
    const [documents, steps] = [
      transaction.objectStore('documents'),
      transaction.objectStore('steps'),
    ];
    await Promise.all([
      documents.put(plan ? { ...document, steps: plan.steps } : document),
      plan && keeper?.writeSteps(steps, plan),
      document.id !== lastKept && forgetOldest(documents),
      document.id !== lastKept && keeper?.forgetOldHistories(documents, steps),
      transaction.done,
    ]);
    if (plan) keeper?.stepsWritten(plan);
    lastKept = document.id;
  } catch (cause) {
    forget();
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

/** A page that is being reloaded gives its lock up a moment after the new one asks for it, ms. */
const LOCK_PATIENCE = 400;

/**
 * Whether this tab is the one that writes a document, from now until it is closed. Where the browser has no
 * locks, or none for this page, every tab is told so.
 */
export async function claimDocument(id: string): Promise<boolean> {
  if (await takeLock(id)) return true;
  await new Promise((resolve) => setTimeout(resolve, LOCK_PATIENCE));
  return takeLock(id);
}

const takeLock = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!('locks' in navigator)) {
      resolve(true);
      return;
    }
    const held = navigator.locks.request(`alir ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held for as long as the tab lives.
      return lock && new Promise(() => {});
    });
    held.catch(() => resolve(true));
  });

/**
 * Writes the document after every change, and at once when the page is hidden or left.
 * Returns a function that stops it.
 */
export function startAutosave(editor: Editor): () => void {
  let written = editor.sop();
  void takeLock(editor.store.getState().file.id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    const sop = editor.sop();
    // What was done and undone before it was written is kept all the same, since it can be done again.
    if (sop === written && editor.store.getState().saveStatus.kind !== 'waiting') return;
    const before = written;
    written = sop;
    const {
      history,
      file: { id, name },
    } = editor.store.getState();
    const at = new Date();
    try {
      await keep({ id, text: writeSop(sop), fileName: name, at: at.getTime() }, history);
      if (editor.sop() === sop) editor.setSaveStatus({ kind: 'saved', at });
    } catch {
      written = before;
      editor.setSaveStatus({ kind: 'failed' });
    }
  };
  const saveNow = () => void save();
  const stopWatching = editor.store.subscribe((state, before) => {
    if (sopOf(state) === sopOf(before)) return;
    // Another document takes the place of this one: what of this one still waits is written first.
    if (state.file.id !== before.file.id) {
      if (timer !== undefined) void keepNow(before);
      void takeLock(state.file.id);
    }
    if (state.saveStatus.kind !== 'waiting') editor.setSaveStatus({ kind: 'waiting' });
    timer ??= setTimeout(save, LONGEST_WAIT);
  });
  const keepNow = ({ history, file: { id, name } }: ReturnType<typeof editor.store.getState>) =>
    keep(
      { id, text: writeSop(history.present), fileName: name, at: Date.now() - 1 },
      history,
    ).catch(() => editor.setSaveStatus({ kind: 'failed' }));
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
