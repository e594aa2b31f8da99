import { describe, expect, it, vi } from 'vitest';
import { VERSION } from '../../src/model/records.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import type { KeptDocument } from '../../src/store/database.ts';
import { inStores } from '../../src/store/inStores.ts';
import { newestDocument, readKept } from '../../src/store/lastDocument.ts';
import { eachInItsBrowser } from './browser.ts';
import { keptAs, titled } from './documents.ts';

eachInItsBrowser();

const put = (...documents: readonly KeptDocument[]) =>
  inStores(['documents'], 'readwrite', (transaction) =>
    Promise.all(documents.map((one) => transaction.objectStore('documents').put(one))),
  );

/** As the page reads it. */
async function lastDocument() {
  const newest = await newestDocument();
  return newest && readKept(newest);
}

describe('the document that the page begins with', () => {
  it('is none on a first visit', async () => {
    expect(await lastDocument()).toBeNull();
  });

  it('is the one that was written last, with its file and where its history is', async () => {
    const steps = { last: 4, at: 3 };
    await put(keptAs('a', 5), keptAs('b', 9, { fileName: 'b.alir', steps }), keptAs('c', 7));
    expect(await lastDocument()).toEqual({
      sop: titled('b'),
      file: { id: 'b', name: 'b.alir' },
      at: new Date(9),
      steps,
      newer: null,
    });
  });

  it('has no history where none is kept', async () => {
    expect(await readKept(keptAs('a'))).toMatchObject({ steps: null, newer: null });
  });

  it('is none where its text can’t be read', async () => {
    expect(await readKept({ ...keptAs('a'), text: '{"format":"alir"' })).toBeNull();
  });

  it('is shown where a newer Alir wrote it, without its history', async () => {
    const file = { ...(JSON.parse(writeSop(titled('a'))) as object), version: VERSION + 1 };
    const text = JSON.stringify(file);
    expect(await readKept(keptAs('a', 1, { text, steps: { last: 1, at: 1 } }))).toMatchObject({
      sop: titled('a'),
      steps: null,
      newer: VERSION + 1,
    });
  });

  it('is asked of a connection that is closed again, whether it can be read or not', async () => {
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    expect(await lastDocument()).toBeNull();
    expect(close).toHaveBeenCalledTimes(1);
    vi.spyOn(IDBIndex.prototype, 'openCursor').mockImplementation(() => {
      throw new DOMException('It is damaged', 'UnknownError');
    });
    await expect(lastDocument()).rejects.toMatchObject({ name: 'UnknownError' });
    expect(close).toHaveBeenCalledTimes(2);
  });
});
