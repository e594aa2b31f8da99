/** The documents in this browser beside the open one: listed, renamed, copied, deleted for a while, had back. */
import { setIdentityField } from '../commands/identity.ts';
import { readSop } from '../model/file.ts';
import { EMPTY_SOP, type Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import { DOCUMENT_LIST } from '../words.ts';
import type { KeptDocument } from './database.ts';
import type { Editor } from './editor.ts';
import { allOf, inStores } from './inStores.ts';
import { openingWithHistory, takeTurn } from './keep.ts';
import { readKept } from './lastDocument.ts';
import { forgetMirror, mirror } from './mirror.ts';
import { unlessElsewhere } from './otherClaims.ts';
import { whenSaved } from './whenSaved.ts';

/** How long a deleted document can be had back, days. */
export const GRACE = 30;
const DAY = 24 * 60 * 60_000;

/** Documents that are kept; those untouched for longest are deleted first, and can be had back like any other. */
const MOST_DOCUMENTS = 200;

export interface ListedDocument extends KeptDocument {
  readonly title: string;
  readonly note: string;
}

export interface RemovedDocument extends ListedDocument {
  /** Days until it goes for good, 1 at least. */
  readonly daysLeft: number;
}

export interface DocumentList {
  /** The one worked on last first; empty forms that nobody has open are left out. */
  readonly kept: readonly ListedDocument[];
  /** The one deleted last first. */
  readonly removed: readonly RemovedDocument[];
}

export async function listDocuments(open: string, now = Date.now()): Promise<DocumentList> {
  const [kept, removed, notes] = await inStores(
    ['documents', 'removed', 'notes'],
    'readonly',
    (transaction) =>
      Promise.all([
        transaction.objectStore('documents').index('at').getAll(),
        transaction.objectStore('removed').getAll(),
        transaction.objectStore('notes').getAll(),
      ]),
  );
  const noteOf = new Map(notes.map(({ document, text }) => [document, text]));
  const listed = <D extends KeptDocument>(document: D) => ({
    ...document,
    title: titleOf(document.text),
    note: noteOf.get(document.id) ?? '',
  });
  const empty = writeSop(EMPTY_SOP);
  return {
    kept: kept
      .filter(({ id, text }) => id === open || text !== empty)
      .map(listed)
      .reverse(),
    removed: removed
      .toSorted((a, b) => b.removed - a.removed)
      .map((one) => ({ ...listed(one), daysLeft: daysLeft(one.removed, now) })),
  };
}

const daysLeft = (removed: number, now: number): number =>
  Math.max(1, Math.ceil(GRACE - (now - removed) / DAY));

/** The title without reading the rest, which takes long in a long document; "" where there is none. */
function titleOf(text: string): string {
  try {
    const { identity } = JSON.parse(text) as { identity?: { title?: unknown } };
    return typeof identity?.title === 'string' ? identity.title : '';
  } catch {
    return '';
  }
}

/** What came of it: done, or why not. */
export type Outcome = 'done' | 'elsewhere' | 'unreadable' | 'unsaved';

/** Opens a document of the list with its history. What is open is written before. */
export async function openKept(editor: Editor, { id }: KeptDocument): Promise<Outcome> {
  // Another tab may have written it since the list was made.
  const document = await inStores(['documents'], 'readonly', (transaction) =>
    transaction.objectStore('documents').get(id),
  );
  const last = document && (await readKept(document));
  if (!last) return 'unreadable';
  const open = await openingWithHistory(editor, last);
  await whenSaved(editor);
  open();
  return 'done';
}

/** Changes a document that is not open; one that another tab has open is left to that. */
async function change(
  id: string,
  make: (document: KeptDocument, sop: Sop) => KeptDocument,
): Promise<Outcome> {
  const outcome = await unlessElsewhere(id, async () => {
    // Whoever had it open before finds out that it has changed.
    await takeTurn(id);
    return inStores(['documents'], 'readwrite', async (transaction): Promise<Outcome> => {
      const documents = transaction.objectStore('documents');
      const document = await documents.get(id);
      const read = document && readSop(document.text);
      if (!document || !read?.ok) return 'unreadable';
      await documents.put(make(document, read.sop));
      return 'done';
    });
  });
  await mirrorNewest();
  return outcome ?? 'elsewhere';
}

const retitled = (sop: Sop, title: string): string =>
  writeSop(setIdentityField(sop, 'title', title));

/** Another title for a document that is not open. It stays where it is in the list. */
export const renameKept = (id: string, title: string): Promise<Outcome> =>
  change(id, (document, sop) => ({ ...document, text: retitled(sop, title) }));

/** A copy, right below what it is a copy of. */
export const copyKept = ({ id }: KeptDocument): Promise<Outcome> =>
  inStores(['documents'], 'readwrite', async (transaction): Promise<Outcome> => {
    const documents = transaction.objectStore('documents');
    const document = await documents.get(id);
    const read = document && readSop(document.text);
    if (!document || !read?.ok) return 'unreadable';
    await documents.put({
      id: crypto.randomUUID(),
      text: retitled(read.sop, DOCUMENT_LIST.copyOf(read.sop.identity.title)),
      fileName: null,
      at: document.at - 1,
    });
    return 'done';
  });

/** Deletes a document for as long as {@link GRACE}; the open one makes room for an empty form. */
export async function removeKept(editor: Editor, id: string, now = Date.now()): Promise<Outcome> {
  if (editor.store.getState().file.id === id) {
    if (isWrittenElsewhere(editor)) return 'elsewhere';
    await whenSaved(editor);
    // It would be written again, and be back.
    if (editor.store.getState().saveStatus.kind === 'failed') return 'unsaved';
    editor.open(EMPTY_SOP);
  }
  const outcome = await unlessElsewhere(id, () =>
    inStores(['documents', 'removed'], 'readwrite', async (transaction): Promise<Outcome> => {
      const documents = transaction.objectStore('documents');
      const document = await documents.get(id);
      if (!document) return 'unreadable';
      await Promise.all([
        transaction.objectStore('removed').put({ ...document, removed: now }),
        documents.delete(id),
      ]);
      return 'done';
    }),
  );
  // The way back would lead to it.
  editor.forgetWayBack();
  await mirrorNewest();
  return outcome ?? 'elsewhere';
}

/** Whether the open document is one that another tab writes. */
export function isWrittenElsewhere({ store }: Editor): boolean {
  const { readOnly } = store.getState();
  return readOnly !== null && readOnly.why !== 'newer';
}

/** A deleted document is there again, as it was. */
export async function bringBackKept(id: string): Promise<Outcome> {
  const outcome = await inStores(
    ['documents', 'removed'],
    'readwrite',
    async (transaction): Promise<Outcome> => {
      const removed = transaction.objectStore('removed');
      const found = await removed.get(id);
      if (!found) return 'unreadable';
      const { removed: _, ...document } = found;
      await Promise.all([transaction.objectStore('documents').put(document), removed.delete(id)]);
      return 'done';
    },
  );
  await mirrorNewest();
  return outcome;
}

/** The newest of those that are left is the one not to be lost, and no other is missed. */
async function mirrorNewest(): Promise<void> {
  const newest = await inStores(['documents'], 'readonly', async (transaction) => {
    const cursor = await transaction.objectStore('documents').index('at').openCursor(null, 'prev');
    return cursor?.value;
  });
  if (newest) mirror(newest);
  else forgetMirror();
}

/** The note that is being written: the next one waits for it, so that the last one stays. */
let noting: Promise<unknown> = Promise.resolve();

/** What its owner notes beside a document; "" for nothing. */
export function noteBeside(document: string, text: string): void {
  noting = noting
    .then(() =>
      inStores(['notes'], 'readwrite', async (transaction) => {
        const notes = transaction.objectStore('notes');
        await (text === '' ? notes.delete(document) : notes.put({ document, text }));
      }),
    )
    .catch(() => {});
}

/** Deletes for good what was deleted long enough ago, and what is left of documents that have gone. */
export async function tidyDocuments(open: string, now = Date.now()): Promise<void> {
  const names = [
    ...(['documents', 'removed', 'notes', 'files'] as const),
    ...(['steps', 'versions', 'versionTexts', 'turns'] as const),
  ] as const;
  await inStores(names, 'readwrite', async (transaction) => {
    const removed = transaction.objectStore('removed');
    const documents = transaction.objectStore('documents');
    const tooMany = (await documents.count()) - MOST_DOCUMENTS;
    const oldest = tooMany > 0 ? await documents.index('at').getAll(null, tooMany) : [];
    for (const document of oldest) {
      await removed.put({ ...document, removed: now });
      await documents.delete(document.id);
    }
    const [ids, gone] = await Promise.all([documents.getAllKeys(), removed.getAll()]);
    const expired = gone.filter((one) => now - one.removed >= GRACE * DAY).map(({ id }) => id);
    const living = new Set([open, ...ids, ...gone.map(({ id }) => id)]);
    for (const id of expired) living.delete(id);
    await Promise.all(expired.map((id) => removed.delete(id)));
    const notes = transaction.objectStore('notes');
    for (const store of [notes, transaction.objectStore('files')])
      for (const id of await store.getAllKeys()) if (!living.has(id)) await store.delete(id);
    for (const name of ['steps', 'versions', 'versionTexts', 'turns'] as const) {
      const store = transaction.objectStore(name);
      const owners = new Set((await store.getAllKeys()).map(([id]) => id));
      for (const id of owners) if (!living.has(id)) await store.delete(allOf(id));
    }
  });
}
