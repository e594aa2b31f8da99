import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { eachInItsBrowser, openTab, pass } from './browser.ts';
import { keptAs, retitle, titled } from './documents.ts';
import { refused } from './faults.ts';

eachInItsBrowser();

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

/** A store beside ours, or one of ours that was left. */
const store = async (name: string) => (await openDB(name, 1)).close();

/** What the browser keeps of the app itself. */
function keptApp(...apps: readonly string[]) {
  const left = new Set(apps);
  const unregister = vi.fn(async () => true);
  vi.stubGlobal('caches', {
    keys: async () => [...left],
    delete: async (name: string) => left.delete(name),
  });
  vi.stubGlobal('navigator', {
    ...navigator,
    serviceWorker: { getRegistration: async () => ({ unregister }) },
  });
  return { left, unregister };
}

describe('after everything is deleted', () => {
  it('there is an empty form, and no way back, nor what was looked for', async () => {
    const tab = await openTab();
    tab.editor.open(titled('Cuti'));
    tab.editor.run(retitle('Izin'));
    tab.editor.search({
      query: { text: 'Budi', isExact: false, isWhole: false },
      isReplacing: false,
      at: 0,
      asked: 1,
    });
    tab.editor.setSaveStatus({ kind: 'saved', at: new Date() });
    await tab.forgetAll(tab.editor);
    expect(tab.editor.store.getState()).toMatchObject({
      history: { present: tab.EMPTY_SOP, past: [], future: [] },
      wayBack: null,
      search: null,
    });
  });

  it('nothing of ours is left anywhere, and what is others’ stays', async () => {
    const tab = await openTab();
    const { left, unregister } = keptApp('alir 12', 'alira', 'lain alir');
    await tab.keep(keptAs('Cuti'), tab.editor.store.getState().history, 0);
    await store('alir 1');
    await store('alirnya');
    for (const shelf of [localStorage, sessionStorage])
      for (const key of ['alir theme', 'alirs', 'lain']) shelf.setItem(key, 'x');
    await tab.forgetAll(tab.editor);
    expect(await names()).toEqual(['alirnya']);
    expect(Object.keys(localStorage)).toEqual(['alirs', 'lain']);
    expect(Object.keys(sessionStorage)).toEqual(['alirs', 'lain']);
    expect([...left]).toEqual(['alira', 'lain alir']);
    expect(unregister).toHaveBeenCalledTimes(1);
    await expect(tab.lastDocument()).resolves.toBeNull();
  });

  it('nothing comes back of what still waited to be written', async () => {
    const tab = await openTab();
    tab.startSharing(tab.editor, { shown: tab.editor.sop(), last: null, claim: null });
    tab.editor.open(titled('Awal'));
    tab.editor.run(retitle('Cuti'));
    expect(tab.editor.store.getState().saveStatus.kind).toBe('waiting');
    const forgetting = tab.forgetAll(tab.editor);
    await pass(300);
    await forgetting;
    await pass(5000);
    expect(await names()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('there is at least nothing in the store where another tab holds that open', async () => {
    const tab = await openTab();
    await tab.keep(keptAs('Cuti'), tab.editor.store.getState().history, 0);
    await tab.keepFile({
      document: 'Cuti',
      handle: { name: 'cuti.alir' } as FileSystemFileHandle,
      text: '',
      stamp: null,
      isChosen: true,
    });
    const held = await openDB('alir');
    const forgetting = tab.forgetAll(tab.editor);
    await pass(1500);
    await forgetting;
    for (const name of held.objectStoreNames) expect(await held.getAll(name), name).toEqual([]);
    held.close();
  });

  it('a browser that can’t say which stores it has is asked for the first one', async () => {
    const tab = await openTab();
    await tab.keep(keptAs('Cuti'), tab.editor.store.getState().history, 0);
    const databases = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('No'));
    await tab.forgetAll(tab.editor);
    databases.mockRestore();
    expect(await names()).toEqual([]);
  });
});

it('a store that refuses to be emptied and to go is told of, and nothing else is forgotten', async () => {
  const tab = await openTab();
  localStorage.setItem('alir theme', 'x');
  const held = await openDB('alir', 1);
  refused();
  const outcome = tab.forgetAll(tab.editor).catch((cause: unknown) => cause);
  await pass(1500);
  expect(await outcome).toBeInstanceOf(Error);
  held.close();
  expect(localStorage.getItem('alir theme')).toBe('x');
});

it('a store that can’t be emptied goes as a whole', async () => {
  const tab = await openTab();
  await store('alir');
  refused();
  await tab.forgetAll(tab.editor);
  expect(await names()).toEqual([]);
});
