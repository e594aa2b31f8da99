import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { SopHistory } from '../../src/store/editorState.ts';
import { eachInItsBrowser, kept, openTab, pass, settled, type Tab } from './browser.ts';
import { keptAs, retitle, titled } from './documents.ts';
import { full, late, refused, slow } from './faults.ts';

eachInItsBrowser();

/** A history of so many steps that ends with a title. */
function ledTo({ editor }: Tab, title: string, steps = 1): SopHistory {
  editor.open(titled('Awal'));
  for (let i = 1; i < steps; i++) editor.run(retitle(`${title} ${i}`));
  if (steps > 0) editor.run(retitle(title));
  return editor.store.getState().history;
}

const keep = (tab: Tab, title: string, at = 1, turn = 0) =>
  tab.keep(keptAs(title, at), ledTo(tab, title), turn);

describe('a document that is kept', () => {
  it('is what the next page begins with, by its second copy as well', async () => {
    const tab = await openTab();
    await keep(tab, 'Cuti', 5);
    await keep(tab, 'Izin', 7);
    await keep(tab, 'Dinas', 6);
    const next = await openTab();
    expect((await next.lastDocument())?.sop.identity.title).toBe('Izin');
    expect(await next.storedDocument('Cuti')).toMatchObject(keptAs('Cuti', 5));
    expect(await next.storedDocument('Lain')).toBeUndefined();
    expect(next.mirrored()?.id).toBe('Dinas');
  });

  it('is on disk, not only on its way there', async () => {
    const tab = await openTab();
    await tab.takeTurn('Cuti');
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await keep(tab, 'Cuti');
    await tab.takeTurn('Cuti');
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , how]) => how)).toEqual([
      { durability: 'strict' },
      { durability: 'strict' },
    ]);
  });

  it('is ended at once, whichever it is and however long its history, as the page may be left', async () => {
    const tab = await openTab();
    const end = vi.spyOn(IDBTransaction.prototype, 'commit');
    await keep(tab, 'Cuti');
    expect(end).toHaveBeenCalledTimes(1);
    await keep(tab, 'Izin');
    expect(end).toHaveBeenCalledTimes(2);
    await tab.keep(keptAs('Izin', 2), ledTo(tab, 'kata '.repeat(900_000), 2), 0);
    expect(end).toHaveBeenCalledTimes(3);
  });

  it('is written by one connection from one save to the next', async () => {
    const tab = await openTab();
    const open = vi.spyOn(indexedDB, 'open');
    for (const title of ['Cuti', 'Izin', 'Cuti']) await keep(tab, title);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is not written over once another tab has taken its turn, nor its history, nor its copy', async () => {
    const [mine, others] = [await openTab(), await openTab()];
    await keep(mine, 'Cuti', 5);
    const { number } = await others.takeTurn('Cuti');
    const before = [await kept('documents'), await kept('steps'), mine.mirrored()];
    const late = mine.keep({ ...keptAs('Izin', 9), id: 'Cuti' }, ledTo(mine, 'Izin', 3), 0);
    await expect(late).rejects.toBeInstanceOf(mine.Overtaken);
    expect([await kept('documents'), await kept('steps'), mine.mirrored()]).toEqual(before);
    await others.keep(keptAs('Cuti', 10), ledTo(others, 'Cuti', 2), number);
    expect(await mine.storedDocument('Cuti')).toMatchObject({ at: 10, steps: { last: 2, at: 2 } });
  });

  it('leaves no turn behind that nobody has taken', async () => {
    const tab = await openTab();
    await keep(tab, 'Cuti');
    const { number } = await tab.takeTurn('Cuti');
    await keep(tab, 'Cuti', 2, number);
    expect(await kept('turns')).toEqual([{ document: 'Cuti', number }]);
    expect((await tab.takeTurn('Cuti')).before).toBe(number);
  });
});

describe('a store that gives trouble', () => {
  it('is asked once more, by a new connection and for the document alone', async () => {
    const tab = await openTab();
    await keep(tab, 'Cuti', 5);
    const open = vi.spyOn(indexedDB, 'open');
    full(1);
    await keep(tab, 'Cuti', 6);
    expect(open).toHaveBeenCalledTimes(1);
    expect(await tab.storedDocument('Cuti')).toEqual(keptAs('Cuti', 6));
    expect(tab.mirrored()?.at).toBe(6);
  });

  it('has the whole history anew the next time', async () => {
    const tab = await openTab();
    const history = ledTo(tab, 'Cuti', 3);
    await tab.keep(keptAs('Cuti', 5), history, 0);
    full(1);
    await tab.keep(keptAs('Cuti', 6), history, 0);
    await tab.keep(keptAs('Cuti', 7), history, 0);
    expect(await tab.storedDocument('Cuti')).toMatchObject({ steps: { last: 3, at: 3 } });
    expect((await kept('steps')).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('says why where it fails twice, and the document has its second copy', async () => {
    const tab = await openTab();
    await keep(tab, 'Cuti', 5);
    full(2);
    await expect(keep(tab, 'Cuti', 6)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(tab.mirrored()?.at).toBe(6);
    expect((await tab.storedDocument('Cuti'))?.at).toBe(5);
  });

  it('that doesn’t answer in time is not asked again, and its answer may come', async () => {
    const tab = await openTab();
    await keep(tab, 'Cuti', 5);
    await settled();
    const quicker = slow(2000);
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const outcome = keep(tab, 'Cuti', 6).catch((cause: unknown) => cause);
    await pass(1500);
    const answer = await outcome;
    if (!(answer instanceof tab.TooLate)) throw new Error('It is not too late');
    expect(begin).toHaveBeenCalledTimes(1);
    expect(tab.mirrored()?.at).toBe(6);
    await pass(2000);
    await answer.late;
    quicker();
    expect((await tab.storedDocument('Cuti'))?.at).toBe(6);
  });

  it('that opens late is opened once, and has what was kept meanwhile', async () => {
    const tab = await openTab();
    late(6000);
    const open = vi.spyOn(indexedDB, 'open');
    for (const at of [5, 6]) {
      const outcome = keep(tab, 'Cuti', at).catch((cause: unknown) => cause);
      await pass(1500);
      expect(await outcome).toBeInstanceOf(tab.TooLate);
    }
    await pass(3000);
    expect(open).toHaveBeenCalledTimes(1);
    expect((await tab.storedDocument('Cuti'))?.at).toBe(6);
    await keep(tab, 'Cuti', 7);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('that was opened by nobody is opened the next time', async () => {
    const tab = await openTab();
    refused(1);
    await expect(tab.storedDocument('Cuti')).rejects.toMatchObject({ name: 'UnknownError' });
    await keep(tab, 'Cuti');
    expect(await tab.storedDocument('Cuti')).toBeDefined();
  });

  it('is let go where another page removes it, and made anew by the next save', async () => {
    const tab = await openTab();
    await keep(tab, 'Cuti');
    await deleteDB('alir');
    await keep(tab, 'Izin');
    expect((await kept('documents')).map(({ id }) => id)).toEqual(['Izin']);
  });

  it('that the browser has closed is opened anew', async () => {
    const tab = await openTab();
    let database: IDBDatabase | undefined;
    const { transaction } = IDBDatabase.prototype;
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    begin.mockImplementation(function (this: IDBDatabase, ...args) {
      database = this;
      return Reflect.apply(transaction, this, args);
    });
    await keep(tab, 'Cuti');
    await settled();
    forceCloseDatabase(database as never);
    const open = vi.spyOn(indexedDB, 'open');
    await keep(tab, 'Cuti', 2);
    await settled();
    expect(open).toHaveBeenCalledTimes(1);
    expect(await tab.storedDocument('Cuti')).toMatchObject({ at: 2, steps: { last: 1 } });
  });
});

describe('histories', () => {
  it('are kept of the twenty documents that were worked on last, whichever that are', async () => {
    const tab = await openTab();
    for (let i = 1; i <= 22; i++) await keep(tab, `Dokumen ${i}`, i);
    await settled();
    const owners = async () => (await kept('steps')).map(({ document }) => document);
    expect((await owners()).toSorted()).toEqual(
      Array.from({ length: 20 }, (_, i) => `Dokumen ${i + 3}`).toSorted(),
    );
    expect(await kept('documents')).toHaveLength(22);
    await keep(tab, 'Dokumen 1', 30);
    await settled();
    expect(await owners()).not.toContain('Dokumen 3');
    expect(await owners()).toContain('Dokumen 1');
  });

  it('of others are looked after when another document is written, not with each save', async () => {
    const tab = await openTab();
    const ask = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
    for (const title of ['Cuti', 'Cuti', 'Izin', 'Izin', 'Cuti']) await keep(tab, title);
    expect(ask).toHaveBeenCalledTimes(3);
  });
});
