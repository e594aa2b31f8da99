/**
 * Whose turn it is to write a document. Every tab that begins to write one takes the next turn, in the transaction in
 * which it reads what is there, and no write succeeds once there is a later turn: nobody writes over what they
 * haven't read, also where a lock was taken away from a tab that slept.
 */
import type { Connection, KeptDocument, WrittenStore } from './database.ts';

/** Another tab has taken its turn since. */
export class Overtaken extends Error {}

export interface Turn {
  readonly number: number;
  /** The turn before it. */
  readonly before: number;
  /** What there is of the document when the turn begins. */
  readonly stored: KeptDocument | undefined;
}

/** Turns of one document that are remembered: nobody sleeps through more. */
const MOST_TURNS = 200;

/** Takes the next turn; a document of which nothing is kept begins at 0. */
export async function takeNextTurn(database: Connection, id: string): Promise<Turn> {
  const transaction = database.transaction(['documents', 'turns'], 'readwrite', {
    durability: 'strict',
  });
  const turns = transaction.objectStore('turns');
  const [stored, last] = await Promise.all([
    transaction.objectStore('documents').get(id),
    turns.openKeyCursor(IDBKeyRange.bound([id, 0], [id, Infinity]), 'prev'),
  ]);
  const before = last?.primaryKey[1] ?? 0;
  const number = stored || last ? before + 1 : 0;
  if (number > 0) void turns.put({ document: id, number });
  void turns.delete(IDBKeyRange.bound([id, -Infinity], [id, number - MOST_TURNS]));
  await transaction.done;
  return { number, before, stored };
}

/**
 * Makes the transaction fail where a later turn has been taken: the next one is taken and given back. Asking first
 * would mean to wait, and a page that is being left gets no answer. The first of these answers says why.
 */
export const holdTurn = (
  turns: WrittenStore<'turns'>,
  id: string,
  number: number,
): readonly Promise<unknown>[] => [
  turns.add({ document: id, number: number + 1 }),
  turns.delete([id, number + 1]),
];

/** What came of a write in a turn that is over. */
export const isOver = (cause: unknown): boolean =>
  cause instanceof DOMException && cause.name === 'ConstraintError';
