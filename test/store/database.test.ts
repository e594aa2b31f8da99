import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { inTime, leaveStore, openDatabase, TooLate } from '../../src/store/database.ts';
import { eachInItsBrowser } from './browser.ts';
import { keptAs } from './documents.ts';
import { refused } from './faults.ts';

eachInItsBrowser();

const STORES = [
  ...['documents', 'files', 'notes', 'removed', 'steps', 'turns', 'versionTexts', 'versions'],
];

/** What each version of the store added to the one before it. */
const ADDED: readonly ((database: IDBPDatabase) => void)[] = [
  (database) => database.createObjectStore('documents', { keyPath: 'id' }).createIndex('at', 'at'),
  (database) => database.createObjectStore('steps', { keyPath: ['document', 'number'] }),
  (database) => {
    database.createObjectStore('versions', { keyPath: ['document', 'at'] });
    database.createObjectStore('versionTexts', { keyPath: ['document', 'at'] });
    database.createObjectStore('removed', { keyPath: 'id' });
    database.createObjectStore('notes', { keyPath: 'document' });
  },
  (database) => database.createObjectStore('turns', { keyPath: ['document', 'number'] }),
];

/** The store as the Alir of that version made it. */
const oldStore = (version: number): Promise<IDBPDatabase> =>
  openDB('alir', version, {
    upgrade: (database) => {
      for (const add of ADDED.slice(0, version)) add(database);
    },
  });

describe('the store', () => {
  it('has a place for everything, found by what it is of', async () => {
    const database = await openDatabase();
    expect([...database.objectStoreNames]).toEqual(STORES);
    await database.put('documents', keptAs('b', 2));
    await database.put('documents', keptAs('a', 3));
    await database.put('steps', { document: 'a', number: 4, text: '' });
    await database.put('turns', { document: 'a', number: 5 });
    await database.put('versions', { document: 'a', at: 6, name: null, why: 'work', what: '' });
    await database.put('versionTexts', { document: 'a', at: 6, text: '' });
    await database.put('removed', { ...keptAs('c'), removed: 7 });
    await database.put('notes', { document: 'a', text: 'Catatan' });
    const handle = { name: 'a.alir' } as FileSystemFileHandle;
    await database.put('files', { document: 'a', handle, text: '', stamp: null, isChosen: true });
    const keys = STORES.map((name) => database.getAllKeys(name as 'notes'));
    expect(await Promise.all(keys)).toEqual([
      ...[['a', 'b'], ['a'], ['a'], ['c'], [['a', 4]], [['a', 5]], [['a', 6]], [['a', 6]]],
    ]);
    expect((await database.getAllFromIndex('documents', 'at')).map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
    database.close();
  });

  it.each([1, 2, 3, 4])('of version %i is renewed, and what was in it stays', async (version) => {
    const old = await oldStore(version);
    await old.put('documents', keptAs('Cuti'));
    old.close();
    const database = await openDatabase();
    expect([...database.objectStoreNames]).toEqual(STORES);
    expect(await database.get('documents', 'Cuti')).toEqual(keptAs('Cuti'));
    database.close();
  });

  it('that a newer Alir has renewed is opened as it is', async () => {
    (await openDatabase()).close();
    const newer = await openDB('alir', 99, {
      upgrade: (database) => void database.createObjectStore('dreams'),
    });
    newer.close();
    const database = await openDatabase();
    expect(database.version).toBe(99);
    expect([...database.objectStoreNames]).toContain('dreams');
    database.close();
  });

  it('that can’t be opened says why, and is not made another', async () => {
    refused();
    await expect(openDatabase()).rejects.toMatchObject({ name: 'UnknownError' });
    expect(indexedDB.open).toHaveBeenCalledTimes(1);
  });

  it('that was left stays as it was, and an empty one is used from then on', async () => {
    const names = [];
    for (let i = 0; i < 3; i++) {
      const database = await openDatabase();
      expect(await database.count('documents')).toBe(0);
      await database.put('documents', keptAs(`${i}`));
      names.push(database.name);
      database.close();
      await leaveStore();
    }
    expect(names).toEqual(['alir', 'alir 1', 'alir 2']);
    const first = await openDB('alir');
    expect(await first.getAll('documents')).toEqual([keptAs('0')]);
    first.close();
  });

  it('is not left where the next one can’t be opened either', async () => {
    const end = refused();
    await expect(leaveStore()).rejects.toMatchObject({ name: 'UnknownError' });
    end();
    const database = await openDatabase();
    expect(database.name).toBe('alir');
    database.close();
  });

  it('is the first one where nobody can say which', async () => {
    localStorage.setItem('alir store', 'dua');
    const odd = await openDatabase();
    expect(odd.name).toBe('alir');
    odd.close();
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('Not here', 'SecurityError');
      },
    });
    await leaveStore();
    const database = await openDatabase();
    expect(database.name).toBe('alir');
    database.close();
  });
});

describe('an answer that is waited for', () => {
  it('is the answer where it comes in time', async () => {
    await expect(inTime(Promise.resolve('ya'))).resolves.toBe('ya');
    const cause = new Error('No');
    await expect(inTime(Promise.reject(cause))).rejects.toBe(cause);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is waited for a second and a half, and may still come after that', async () => {
    let answer = (_: string) => {};
    const slow = new Promise<string>((resolve) => (answer = resolve));
    const outcome = inTime(slow).catch((cause: unknown) => cause);
    let isOver = false;
    void outcome.then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(1499);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const late = await outcome;
    if (!(late instanceof TooLate)) throw new Error('It is not too late');
    answer('ya');
    expect(await late.late).toBe('ya');
  });
});
