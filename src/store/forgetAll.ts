/** Hapus semua data: nothing of anyone is left in this browser, as on a computer that others use next. */
import { deleteDB } from 'idb';
import { EMPTY_SOP } from '../model/sop.ts';
import { inTime } from './database.ts';
import type { Editor } from './editor.ts';
import { inStores } from './inStores.ts';
import { whenSaved } from './whenSaved.ts';

/** What we keep goes by our name, in stores that may be shared with other pages of the same server. */
const OURS = /^alir\b/;

/** Deletes it all and begins with an empty form; rejects where the store refuses. */
export async function forgetAll(editor: Editor): Promise<void> {
  editor.open(EMPTY_SOP);
  editor.forgetWayBack();
  editor.search(null);
  // What still waits would be written after everything else has gone.
  await whenSaved(editor);
  const isEmpty = await succeeds(emptyStores());
  for (const name of await databaseNames())
    if (!(await succeeds(inTime(deleteDB(name)))) && !isEmpty) throw new Error('The store stays');
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (OURS.test(key)) storage.removeItem(key);
  await forgetApp().catch(() => {});
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** First what is in them, as another tab may hold the store itself open for a while. */
const emptyStores = (): Promise<unknown> => {
  const names = [
    ...(['documents', 'removed', 'notes', 'files'] as const),
    ...(['steps', 'versions', 'versionTexts', 'turns'] as const),
  ] as const;
  return inStores(names, 'readwrite', (transaction) =>
    Promise.all(names.map((name) => transaction.objectStore(name).clear())),
  );
};

/** Stores that were left because they could not be opened are ours as well. */
async function databaseNames(): Promise<readonly string[]> {
  const all = await indexedDB.databases().catch(() => [{ name: 'alir' }]);
  return all.flatMap(({ name }) => (name !== undefined && OURS.test(name) ? [name] : []));
}

/** The app itself, which is kept for working offline; the page goes on with what it has loaded. */
async function forgetApp(): Promise<void> {
  for (const name of await caches.keys()) if (OURS.test(name)) await caches.delete(name);
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
}
