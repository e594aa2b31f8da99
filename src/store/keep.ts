/**
 * Writes documents into this browser's store, by a connection that is renewed after trouble. A write counts only
 * once its transaction is complete and flushed to disk.
 */
import { type Connection, inTime, type KeptDocument, openDatabase, TooLate } from './database.ts';
import type { Editor } from './editor.ts';
import type { SopHistory } from './editorState.ts';
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
import { holdTurn, isOver, Overtaken, type Turn, takeNextTurn } from './turns.ts';

/** Open from one save to the next, as opening costs more than writing; null before the first and after trouble. */
let connection: Promise<Connection> | null = null;
/**
 * Until when it is waited for while it is not there yet, ms since 1970: begun anew each time that it is asked, it
 * would never come on a slow disk; 0 once it is there.
 */
let openingUntil = 0;
/** The longest that one attempt to open it is waited for, ms. */
const LONGEST_OPENING = 60_000;
/** The document that was written last: only another one makes them one more. */
let lastKept: string | null = null;

/** Brings back the history that led to a document. */
export const bringHistory = (editor: Editor, last: LastDocument): Promise<void> =>
  restoreSteps(editor, last, connect);

/** As {@link bringHistory}, for a document that takes the place of the open one: what it answers opens it. */
export const openingWithHistory = (editor: Editor, other: LastDocument): Promise<() => void> =>
  openingWithSteps(editor, other, connect);

/** Takes the turn to write a document, and reads what is there of it. */
export const takeTurn = (id: string): Promise<Turn> =>
  connected((database) => takeNextTurn(database, id));

/** What is there of a document. */
export const storedDocument = (id: string): Promise<KeptDocument | undefined> =>
  connected((database) => database.get('documents', id));

/**
 * Writes a document in its turn; rejects with {@link Overtaken} where another tab has taken the next one, and leaves
 * all as it is then.
 */
export async function keep(
  document: KeptDocument,
  history: SopHistory,
  turn: number,
): Promise<void> {
  try {
    await putOrTryAgain(document, history, turn);
  } catch (cause) {
    if (!(cause instanceof Overtaken)) mirror(document);
    throw cause;
  }
  // After the store, so that the copy is never the newer one while the store is sound.
  mirror(document);
}

/**
 * A connection that the browser has taken away meanwhile is no trouble: a new one is asked before giving up, and
 * then for the document alone.
 */
async function putOrTryAgain(
  document: KeptDocument,
  history: SopHistory,
  turn: number,
): Promise<void> {
  try {
    await connected((database) => put(database, document, history, turn));
  } catch (cause) {
    if (cause instanceof TooLate || cause instanceof Overtaken) throw cause;
    stepsLost(document.id);
    await connected((database) => put(database, document, null, turn));
  }
}

/** Asks the store something; what gave trouble is not asked again. */
async function connected<T>(ask: (database: Connection) => Promise<T>): Promise<T> {
  const current = connect();
  try {
    return await inTime(current.then(ask));
  } catch (cause) {
    if (!(cause instanceof TooLate && Date.now() < openingUntil)) forget(current);
    throw cause;
  }
}

function connect(): Promise<Connection> {
  if (connection) return connection;
  openingUntil = Date.now() + LONGEST_OPENING;
  const opened = openDatabase().then((database) => {
    openingUntil = 0;
    // Another page must be able to renew or remove the store.
    database.onversionchange = () => forget(opened);
    database.onclose = () => forget(opened);
    return database;
  });
  connection = opened;
  return opened;
}

function forget(current: Promise<Connection>): void {
  if (connection === current) connection = null;
  void current.then((database) => database.close()).catch(() => {});
}

async function put(
  database: Connection,
  document: KeptDocument,
  history: SopHistory | null,
  turn: number,
): Promise<void> {
  const { id } = document;
  const plan = history && planSteps(id, history);
  const transaction = database.transaction(['documents', 'steps', 'turns'], 'readwrite', {
    durability: 'strict',
  });
  const documents = transaction.objectStore('documents');
  try {
    const written = Promise.all([
      ...holdTurn(transaction.objectStore('turns'), id, turn),
      documents.put(plan ? { ...document, steps: plan.steps } : document),
      plan && writeSteps(transaction.objectStore('steps'), plan),
      transaction.done,
    ]);
    // A page that is left takes with it what it has not ended: 22 of 30 reloads right after a letter lost some.
    transaction.commit();
    await written;
  } catch (cause) {
    throw isOver(cause) ? new Overtaken() : cause;
  }
  if (plan) stepsWritten(plan);
  if (id !== lastKept) forgetOldHistories(database).catch(forgottenLater);
  lastKept = id;
}

/** With the next document that is written. */
const forgottenLater = (): void => {};
