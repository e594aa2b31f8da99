/**
 * Keeps the document in this browser while it is being worked on, so that a reload or a closed lid loses nothing.
 * IndexedDB through `idb`; a save counts only once its transaction is complete and flushed to disk.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { readSop, writeSop } from '../model/file.ts';
import type { Sop } from '../model/sop.ts';
import { type Editor, sopOf } from './editor.ts';

/** How long the hands may rest before what they did is written, ms. */
const REST = 250;

interface KeptDocument {
  readonly text: string;
  readonly fileName: string | null;
  /** ms since 1970. */
  readonly at: number;
}

interface AlirDatabase extends DBSchema {
  documents: { key: string; value: KeptDocument };
}

const LAST = 'last';

const openDatabase = (): Promise<IDBPDatabase<AlirDatabase>> =>
  openDB<AlirDatabase>('alir', 1, {
    upgrade: (database) => void database.createObjectStore('documents'),
  });

/** The document that was open last in this browser, or null. */
export async function lastDocument(): Promise<{ sop: Sop; fileName: string | null } | null> {
  const kept = await (await openDatabase()).get('documents', LAST);
  if (!kept) return null;
  const read = readSop(kept.text);
  return read.ok ? { sop: read.sop, fileName: kept.fileName } : null;
}

async function keep(document: KeptDocument): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction('documents', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(document, LAST), transaction.done]);
  database.close();
}

/**
 * Writes the document after every change, and at once when the page is hidden or left.
 * Returns a function that stops it.
 */
export function startAutosave(editor: Editor): () => void {
  let written = editor.sop();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    const sop = editor.sop();
    if (sop === written) return;
    const at = new Date();
    const fileName = editor.store.getState().file.name;
    written = sop;
    try {
      await keep({ text: writeSop(sop), fileName, at: at.getTime() });
      if (editor.sop() === sop) editor.setSaveStatus({ kind: 'saved', at });
    } catch {
      editor.setSaveStatus({ kind: 'failed' });
    }
  };
  const stop = editor.store.subscribe((state, before) => {
    if (sopOf(state) === sopOf(before)) return;
    editor.setSaveStatus({ kind: 'waiting' });
    timer ??= setTimeout(save, REST);
  });
  const saveNow = () => void save();
  document.addEventListener('visibilitychange', saveNow);
  window.addEventListener('pagehide', saveNow);
  window.addEventListener('blur', saveNow);
  return () => {
    stop();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', saveNow);
    window.removeEventListener('pagehide', saveNow);
    window.removeEventListener('blur', saveNow);
  };
}
