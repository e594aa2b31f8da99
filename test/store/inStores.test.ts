import { describe, expect, it, vi } from 'vitest';
import { allOf, inStores } from '../../src/store/inStores.ts';
import { eachInItsBrowser, kept } from './browser.ts';
import { keptAs } from './documents.ts';

eachInItsBrowser();

const put = (title: string) =>
  inStores(['documents'], 'readwrite', (transaction) =>
    transaction.objectStore('documents').put(keptAs(title)),
  );

describe('a piece of work in the store', () => {
  it('answers with what came of it once it is on disk, and leaves no connection open', async () => {
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await put('a')).toBe('a');
    expect(begin).toHaveBeenCalledWith(['documents'], 'readwrite', { durability: 'strict' });
    expect(close).toHaveBeenCalledTimes(1);
    expect(await kept('documents')).toEqual([keptAs('a')]);
  });

  it('is done as a whole or not at all, and says why not', async () => {
    await put('a');
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const cause = new Error('No');
    const work = inStores(['documents', 'notes'], 'readwrite', async (transaction) => {
      await transaction.objectStore('documents').put(keptAs('b'));
      await transaction.objectStore('notes').put({ document: 'b', text: 'Catatan' });
      throw cause;
    });
    await expect(work).rejects.toBe(cause);
    expect(close).toHaveBeenCalledTimes(1);
    expect(await kept('documents')).toEqual([keptAs('a')]);
    expect(await kept('notes')).toEqual([]);
  });

  it('is not done where it would only be read', async () => {
    await put('a');
    const work = inStores(['documents'], 'readonly' as 'readwrite', (transaction) =>
      transaction.objectStore('documents').clear(),
    );
    await expect(work).rejects.toMatchObject({ name: 'ReadOnlyError' });
    expect(await kept('documents')).toEqual([keptAs('a')]);
  });

  it('finds all of a document, and nothing of those whose names begin alike', async () => {
    const all = await inStores(['turns'], 'readwrite', async (transaction) => {
      const turns = transaction.objectStore('turns');
      for (const document of ['a', 'ab', 'b'])
        for (const number of [-1, 0, 7]) await turns.put({ document, number });
      return turns.getAllKeys(allOf('a'));
    });
    expect(all).toEqual([
      ['a', -1],
      ['a', 0],
      ['a', 7],
    ]);
  });
});
