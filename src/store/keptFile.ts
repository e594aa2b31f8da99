/** The file that a document is written to, known again after the page was closed. */
import type { KeptFile } from './database.ts';
import { inStores } from './inStores.ts';

/** Rejects where the store can't be had, or keeps no files. */
export const keepFile = (file: KeptFile): Promise<unknown> =>
  inStores(['files'], 'readwrite', (transaction) => transaction.objectStore('files').put(file));

/** The file of a document, where one is known. */
export const keptFile = (document: string): Promise<KeptFile | undefined> =>
  inStores(['files'], 'readonly', (transaction) => transaction.objectStore('files').get(document));
