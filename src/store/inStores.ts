/** One piece of work in the browser's store, by a connection of its own: for what is done seldom. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { type AlirDatabase, inTime, openDatabase } from './database.ts';

type Name = StoreNames<AlirDatabase>;
type Mode = 'readonly' | 'readwrite';

/**
 * Does it in one transaction and answers once that is complete and on disk; rejects where the store can't be had.
 * Between its requests `act` may wait for nothing else.
 */
export async function inStores<const N extends readonly Name[], M extends Mode, T>(
  names: N,
  mode: M,
  act: (transaction: IDBPTransaction<AlirDatabase, N, M>) => Promise<T>,
): Promise<T> {
  const database = await inTime(openDatabase());
  try {
    const transaction = database.transaction(names, mode, { durability: 'strict' });
    const acting = act(transaction).catch((cause) => {
      // All of it or nothing.
      transaction.abort();
      throw cause;
    });
    const [result] = await Promise.all([acting, transaction.done]);
    return result;
  } finally {
    database.close();
  }
}

/** All records of a document, where these are kept by document and number. */
export const allOf = (document: string): IDBKeyRange =>
  IDBKeyRange.bound([document, -Infinity], [document, Infinity]);
