/**
 * What this browser keeps, by IndexedDB through `idb`: documents, the steps of their histories, and versions to go
 * back to; deleted documents for a while. A write counts only once its transaction is complete and flushed to disk.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

/** Which of a document's steps are there: the last one, and the one that made the document what it is. */
export interface KeptSteps {
  readonly last: number;
  readonly at: number;
}

export interface KeptDocument {
  readonly id: string;
  readonly text: string;
  readonly fileName: string | null;
  /** ms since 1970. */
  readonly at: number;
  /** Where its history is kept as well. */
  readonly steps?: KeptSteps;
}

/** A state of a document to go back to; its text is a record of its own, as a list of versions needs none. */
export interface KeptVersion {
  readonly document: string;
  /** ms since 1970, and no two versions of a document the same. */
  readonly at: number;
  /** Given by hand; null for one that was kept by itself. */
  readonly name: string | null;
  /** What made it worth keeping: time, the first change of a sitting, a large step to come, a hand. */
  readonly why: 'work' | 'opened' | 'before' | 'hand';
  /** The step that it was kept before; else "". */
  readonly what: string;
}

/** The file that a document is written to, so that it is still known after the page was closed. */
export interface KeptFile {
  readonly document: string;
  readonly handle: FileSystemFileHandle;
  /** The text of the document as it was last read from or written to the file. */
  readonly text: string;
  /** How the file was then, ms since 1970 and bytes; null where that is not known. */
  readonly stamp: { readonly modified: number; readonly size: number } | null;
  /** Whether a person has saved to it: it follows the document then. */
  readonly isChosen: boolean;
}

export interface AlirDatabase extends DBSchema {
  documents: { key: string; value: KeptDocument; indexes: { at: number } };
  steps: {
    key: [string, number];
    value: { readonly document: string; readonly number: number; readonly text: string };
  };
  versions: { key: [string, number]; value: KeptVersion };
  versionTexts: {
    key: [string, number];
    value: { readonly document: string; readonly at: number; readonly text: string };
  };
  /** Documents that were deleted, for as long as they can be had back. */
  removed: { key: string; value: KeptDocument & { readonly removed: number } };
  /** What its owner notes beside a document, which is not in the SOP. */
  notes: { key: string; value: { readonly document: string; readonly text: string } };
  /** The files on disk that documents are written to. */
  files: { key: string; value: KeptFile };
  /** The turns to write a document that tabs have taken: the last one holds. */
  turns: { key: [string, number]; value: { readonly document: string; readonly number: number } };
}

/** A store as the transaction has it that writes a document with its history, in its turn. */
export type WrittenStore<Name extends 'documents' | 'steps' | 'turns'> = IDBPObjectStore<
  AlirDatabase,
  ['documents', 'steps', 'turns'],
  Name,
  'readwrite'
>;

export type Connection = IDBPDatabase<AlirDatabase>;

/** Longer than this no answer of the store is waited for, ms: some faults let it answer never. */
const PATIENCE = 1500;

/** Which store is used, where one before it could not be opened any more. */
const NUMBER = 'alir store';

const storeNumber = (): number => {
  try {
    return Number(localStorage.getItem(NUMBER)) || 0;
  } catch {
    return 0;
  }
};

const storeName = (number: number): string => (number === 0 ? 'alir' : `alir ${number}`);

/**
 * From now on another store is used, and the one that can't be opened is left as it is; rejects where the other one
 * can't be opened either, as then nothing would be won and all that is in this one be out of sight.
 */
export async function leaveStore(): Promise<void> {
  const next = storeNumber() + 1;
  (await openDatabase(next)).close();
  try {
    localStorage.setItem(NUMBER, String(next));
  } catch {
    // Then it is asked again the next time.
  }
}

const VERSION = 5;

/**
 * Opens the store, made or renewed where need be. One that a newer Alir has renewed is opened as it is: new versions
 * only add to it.
 */
export const openDatabase = (number = storeNumber()): Promise<Connection> =>
  openDB<AlirDatabase>(storeName(number), VERSION, {
    upgrade: (database, before) => {
      if (before < 1)
        database.createObjectStore('documents', { keyPath: 'id' }).createIndex('at', 'at');
      if (before < 2) database.createObjectStore('steps', { keyPath: ['document', 'number'] });
      if (before < 3) {
        database.createObjectStore('versions', { keyPath: ['document', 'at'] });
        database.createObjectStore('versionTexts', { keyPath: ['document', 'at'] });
        database.createObjectStore('removed', { keyPath: 'id' });
        database.createObjectStore('notes', { keyPath: 'document' });
      }
      if (before < 4) database.createObjectStore('turns', { keyPath: ['document', 'number'] });
      database.createObjectStore('files', { keyPath: 'document' });
    },
  }).catch((cause: unknown) => {
    const isNewer = cause instanceof DOMException && cause.name === 'VersionError';
    return isNewer ? openDB<AlirDatabase>(storeName(number)) : Promise.reject(cause);
  });

/** The store has not answered yet: it may still, as a slow disk does. */
export class TooLate extends Error {
  readonly late: Promise<unknown>;

  constructor(late: Promise<unknown>) {
    super();
    this.late = late;
  }
}

/** The answer, unless it takes longer than `patience`, ms; rejects with {@link TooLate} then. */
export async function inTime<T>(answer: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(answer)), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
