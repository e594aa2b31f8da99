/**
 * Writes documents into this browser's store, by a connection that is renewed after trouble. A write counts only
 * once its transaction is complete and flushed to disk.
 */
import {
  type Connection,
  inTime,
  type KeptDocument,
  openDatabase,
  TooLate,
  type WrittenStore,
} from './database.ts';
import type { Editor } from './editor.ts';
import type { SopHistory } from './editorState.ts';
import {
  dropOldest,
  forgetOldHistories,
  hasTooMany,
  openingWithSteps,
  planSteps,
  restoreSteps,
  type StepPlan,
  stepsLost,
  stepsWritten,
  writeSteps,
} from './keptSteps.ts';
import type { LastDocument } from './lastDocument.ts';
import { mirror } from './mirror.ts';
import { holdTurn, isOver, Overtaken, type Turn, takeNextTurn } from './turns.ts';

/** Open from one save to the next, as opening costs more than writing; null before the first and after trouble. */
let connection: Promise<Connection> | null = null;
/** Whether it is not there yet: begun anew each time that it is waited for, it would never come on a slow disk. */
let isOpening = false;
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
    if (!(cause instanceof TooLate && isOpening)) forget(current);
    throw cause;
  }
}

function connect(): Promise<Connection> {
  if (connection) return connection;
  isOpening = true;
  const opened = openDatabase().then((database) => {
    isOpening = false;
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
  const plan = history && planSteps(document.id, history);
  const { id } = document;
  await inTurn(database, id, turn, 'at once', (documents, steps) => [
    documents.put(plan ? { ...document, steps: plan.steps } : document),
    ...(plan ? writeSteps(steps, plan) : []),
  ]);
  if (plan) stepsWritten(plan);
  const isOther = id !== lastKept;
  lastKept = id;
  if (isOther || (plan && hasTooMany(plan))) tidy(database, id, turn, plan).catch(tidiedLater);
}

/** What is needed no more goes behind what is saved, which does not wait for it. */
const tidy = (
  database: Connection,
  id: string,
  turn: number,
  plan: StepPlan | null,
): Promise<void> =>
  inTurn(database, id, turn, 'when all is done', (documents, steps) => [
    forgetOldHistories(documents, steps),
    plan && dropOldest(steps, plan),
  ]);

/** With the next document that is written. */
const tidiedLater = (): void => {};

/** Changes in one transaction what there is of a document, and of its steps; nothing where its turn is over. */
async function inTurn(
  database: Connection,
  id: string,
  turn: number,
  ends: 'at once' | 'when all is done',
  change: (
    documents: WrittenStore<'documents'>,
    steps: WrittenStore<'steps'>,
  ) => readonly unknown[],
): Promise<void> {
  const transaction = database.transaction(['documents', 'steps', 'turns'], 'readwrite', {
    durability: 'strict',
  });
  const [documents, steps, turns] = [
    transaction.objectStore('documents'),
    transaction.objectStore('steps'),
    transaction.objectStore('turns'),
  ];
  try {
    const changed = Promise.all([
      ...holdTurn(turns, id, turn),
      ...change(documents, steps),
      transaction.done,
    ]);
    // A page that is left takes with it what it has not ended: 22 of 30 reloads right after a letter lost some.
    if (ends === 'at once') transaction.commit();
    await changed;
  } catch (cause) {
    throw isOver(cause) ? new Overtaken() : cause;
  }
}
