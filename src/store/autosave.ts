/**
 * Keeps the document in this browser while it is being worked on, so that a reload or a closed lid loses nothing.
 * IndexedDB through `idb`; a save counts only once its transaction is complete and flushed to disk.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import { type DocumentFile, type Editor, sopOf } from './editor.ts';

/** The longest that a change waits to be written, ms. */
const LONGEST_WAIT = 250;
/** Documents that are kept; the one untouched for longest goes first. */
const MOST_DOCUMENTS = 200;

interface KeptDocument {
  readonly id: string;
  readonly text: string;
  readonly fileName: string | null;
  /** ms since 1970. */
  readonly at: number;
}

interface AlirDatabase extends DBSchema {
  documents: { key: string; value: KeptDocument; indexes: { at: number } };
}

const openDatabase = (): Promise<IDBPDatabase<AlirDatabase>> =>
  openDB<AlirDatabase>('alir', 1, {
    upgrade: (database) =>
      void database.createObjectStore('documents', { keyPath: 'id' }).createIndex('at', 'at'),
  });

interface LastDocument {
  readonly sop: Sop;
  readonly file: Partial<DocumentFile>;
  readonly at: Date;
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
  return { sop: read.sop, file: { id: kept.id, name: kept.fileName }, at: new Date(kept.at) };
}

/** Open from one save to the next, as opening costs more than writing; null before the first and after trouble. */
let connection: Promise<IDBPDatabase<AlirDatabase>> | null = null;
/** The document that was written last: only another one makes them one more. */
let lastKept: string | null = null;

/** A connection that the browser has taken away meanwhile is no trouble: a new one is asked before giving up. */
async function keep(document: KeptDocument): Promise<void> {
  const isFresh = connection === null;
  try {
    await put(document);
  } catch (cause) {
    if (isFresh) throw cause;
    await put(document);
  }
}

async function put(document: KeptDocument): Promise<void> {
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
    const transaction = database.transaction('documents', 'readwrite', { durability: 'strict' });
    await transaction.store.put(document);
    if (document.id !== lastKept) await forgetOldest(transaction.store);
    await transaction.done;
    lastKept = document.id;
  } catch (cause) {
    forget();
    throw cause;
  }
}

type DocumentStore = IDBPObjectStore<AlirDatabase, ['documents'], 'documents', 'readwrite'>;

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
    if (sop === written) return;
    const before = written;
    written = sop;
    const { id, name } = editor.store.getState().file;
    const at = new Date();
    try {
      await keep({ id, text: writeSop(sop), fileName: name, at: at.getTime() });
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
  const keepNow = ({ history, file }: ReturnType<typeof editor.store.getState>) =>
    keep({
      id: file.id,
      text: writeSop(history.present),
      fileName: file.name,
      at: Date.now() - 1,
    }).catch(() => editor.setSaveStatus({ kind: 'failed' }));
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
