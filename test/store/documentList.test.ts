import { describe, expect, it, vi } from 'vitest';
import { writeSop } from '../../src/model/writeFile.ts';
import type { KeptDocument } from '../../src/store/database.ts';
import type { Outcome } from '../../src/store/documentList.ts';
import { DOCUMENT_LIST } from '../../src/words.ts';
import { eachInItsBrowser, kept, onDisk, openTab, pass, settled, type Tab } from './browser.ts';
import { keptAs, retitle, titled } from './documents.ts';
import { full } from './faults.ts';

eachInItsBrowser();

const DAY = 24 * 60 * 60_000;
const NOW = 100 * DAY;

/** A tab in a browser with these documents, its own being none of them. */
async function beside(...documents: readonly KeptDocument[]): Promise<Tab> {
  const tab = await openTab();
  await tab.inStores(['documents'], 'readwrite', (transaction) =>
    Promise.all(documents.map((one) => transaction.objectStore('documents').put(one))),
  );
  return tab;
}

const ids = (documents: readonly { readonly id: string }[]) => documents.map(({ id }) => id);
const titleOf = async (tab: Tab, id: string) => {
  const document = await tab.storedDocument(id);
  const last = document && (await tab.readKept(document));
  return last?.sop.identity.title;
};

/** Another tab has a document open for as long as this browser lasts. */
const elsewhere = (id: string) =>
  navigator.locks.request(`alir ${id}`, {}, () => new Promise(() => {}));

/** What comes of something that another tab may hold up. */
async function outcomeOf(work: Promise<Outcome>): Promise<Outcome> {
  const outcome = work;
  await pass(400);
  return outcome;
}

describe('the list of documents', () => {
  it('has the one worked on last first, by title and note', async () => {
    const tab = await beside(keptAs('a', 5), keptAs('b', 9), keptAs('c', 7));
    tab.noteBeside('c', 'Tunggu paraf');
    await settled();
    const { kept: list, removed } = await tab.listDocuments('');
    expect(list.map(({ title, note }) => [title, note])).toEqual([
      ['b', ''],
      ['c', 'Tunggu paraf'],
      ['a', ''],
    ]);
    expect(list[0]).toMatchObject(keptAs('b', 9));
    expect(removed).toEqual([]);
  });

  it('leaves empty forms out, but for the open one', async () => {
    const empty = writeSop((await openTab()).EMPTY_SOP);
    const tab = await beside(keptAs('a'), keptAs('b', 2, { text: empty }));
    expect(ids((await tab.listDocuments('a')).kept)).toEqual(['a']);
    expect(ids((await tab.listDocuments('b')).kept)).toEqual(['b', 'a']);
  });

  it.each(['{', 'null', '{}', '{"identity":7}', '{"identity":{"title":7}}'])(
    'has a document whose title can’t be read in %s, without one',
    async (text) => {
      const tab = await beside(keptAs('a', 1, { text }));
      expect((await tab.listDocuments('')).kept).toMatchObject([{ id: 'a', title: '' }]);
    },
  );

  it('has what was deleted, the last one first, and how long it can be had back', async () => {
    const tab = await beside(...['a', 'b', 'c', 'd'].map((id) => keptAs(id)));
    for (const [id, days] of Object.entries({ a: 29.5, b: 0, c: 12.25, d: 40 }))
      await tab.removeKept(tab.editor, id, NOW - days * DAY);
    tab.noteBeside('b', 'Salah unggah');
    await settled();
    const { kept: list, removed } = await tab.listDocuments('', NOW);
    expect(list).toEqual([]);
    expect(removed.map(({ id, title, note, daysLeft }) => [id, title, note, daysLeft])).toEqual([
      ['b', 'b', 'Salah unggah', 30],
      ['c', 'c', '', 18],
      ['a', 'a', '', 1],
      ['d', 'd', '', 1],
    ]);
  });
});

describe('a note beside a document', () => {
  it('is the last one that was written, and none where it is empty', async () => {
    const tab = await beside(keptAs('a'));
    const note = async () => {
      await settled();
      return (await tab.listDocuments('')).kept[0]?.note;
    };
    for (const text of ['T', 'Tu', 'Tunggu']) tab.noteBeside('a', text);
    expect(await note()).toBe('Tunggu');
    tab.noteBeside('a', '');
    expect(await note()).toBe('');
    expect(await kept('notes')).toEqual([]);
  });

  it('that finds no room is no trouble for the next one', async () => {
    const tab = await beside(keptAs('a'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('It is full', 'QuotaExceededError');
    });
    tab.noteBeside('a', 'T');
    tab.noteBeside('a', 'Tunggu');
    await settled();
    expect(put).toHaveBeenCalledTimes(2);
    expect((await tab.listDocuments('')).kept[0]?.note).toBe('Tunggu');
  });
});

describe('a document of the list that is opened', () => {
  it('comes with its file and its history, as it is in the store by now', async () => {
    const other = await openTab();
    other.editor.open(titled('Awal'));
    other.editor.run(retitle('Cuti'));
    const { history } = other.editor.store.getState();
    const document = { ...keptAs('Cuti'), fileName: 'cuti.alir' };
    await other.keep(document, history, 0);
    const tab = await openTab();
    expect(await tab.openKept(tab.editor, { ...document, text: '' })).toBe('done');
    expect(tab.editor.sop()).toEqual(titled('Cuti'));
    expect(tab.editor.store.getState().file).toMatchObject({ id: 'Cuti', name: 'cuti.alir' });
    tab.editor.undo();
    expect(tab.editor.sop()).toEqual(titled('Awal'));
  });

  it('waits until what is open is written', async () => {
    const tab = await beside(keptAs('a'));
    tab.editor.open(titled('Lain'));
    tab.editor.setSaveStatus({ kind: 'waiting' });
    const opening = tab.openKept(tab.editor, keptAs('a'));
    await settled();
    tab.editor.select(null);
    await settled();
    expect(tab.editor.sop()).toEqual(titled('Lain'));
    tab.editor.setSaveStatus({ kind: 'failed' });
    expect(await opening).toBe('done');
    expect(tab.editor.sop()).toEqual(titled('a'));
  });

  it('is not opened where it has gone or can’t be read, and what is open stays', async () => {
    const tab = await beside(keptAs('a', 1, { text: '{' }));
    tab.editor.open(titled('Lain'));
    for (const id of ['a', 'b'])
      expect(await tab.openKept(tab.editor, keptAs(id))).toBe('unreadable');
    expect(tab.editor.sop()).toEqual(titled('Lain'));
  });
});

describe('another title for a document that is not open', () => {
  it('is in it, and nothing else is changed', async () => {
    const tab = await beside(keptAs('a', 5, { fileName: 'a.alir' }), keptAs('b', 4));
    expect(await tab.renameKept('a', 'Cuti')).toBe('done');
    const text = writeSop(titled('Cuti'));
    expect(await kept('documents')).toEqual([
      { ...keptAs('a', 5), fileName: 'a.alir', text },
      keptAs('b', 4),
    ]);
    expect(tab.mirrored()).toMatchObject({ id: 'a', text });
  });

  it('is not given to one that another tab has open', async () => {
    const tab = await beside(keptAs('a'));
    void elsewhere('a');
    expect(await outcomeOf(tab.renameKept('a', 'Cuti'))).toBe('elsewhere');
    expect(await titleOf(tab, 'a')).toBe('a');
  });

  it('is found out by a tab that had it open before', async () => {
    const tab = await beside(keptAs('a'));
    const { number } = await tab.takeTurn('a');
    await tab.renameKept('a', 'Cuti');
    const late = tab.keep(keptAs('a', 9), tab.editor.store.getState().history, number);
    await expect(late).rejects.toBeInstanceOf(tab.Overtaken);
    expect(await titleOf(tab, 'a')).toBe('Cuti');
  });

  it('is given to none that has gone or can’t be read', async () => {
    const tab = await beside(keptAs('a', 1, { text: '{' }));
    for (const id of ['a', 'b']) expect(await tab.renameKept(id, 'Cuti')).toBe('unreadable');
    expect(await kept('documents')).toEqual([keptAs('a', 1, { text: '{' })]);
  });
});

describe('a copy of a document', () => {
  it('stands right below it, by another name and without its file', async () => {
    const tab = await beside(keptAs('a', 5, { fileName: 'a.alir' }), keptAs('b', 9));
    expect(await tab.copyKept(keptAs('a'))).toBe('done');
    const { kept: list } = await tab.listDocuments('');
    expect(list.map(({ title }) => title)).toEqual(['b', 'a', DOCUMENT_LIST.copyOf('a')]);
    expect(list[2]).toMatchObject({ fileName: null, at: 4 });
    expect(new Set(ids(list)).size).toBe(3);
  });

  it('is none of what has gone or can’t be read', async () => {
    const tab = await beside(keptAs('a', 1, { text: '{' }));
    for (const id of ['a', 'b']) expect(await tab.copyKept(keptAs(id))).toBe('unreadable');
    expect(await kept('documents')).toHaveLength(1);
  });
});

describe('a document that is deleted', () => {
  it('is out of the list, and the one before it is what the page begins with', async () => {
    const tab = await beside(keptAs('a', 5), keptAs('b', 9));
    tab.mirror(keptAs('b', 9));
    expect(await tab.removeKept(tab.editor, 'b', NOW)).toBe('done');
    expect(await kept('documents')).toEqual([keptAs('a', 5)]);
    expect(await kept('removed')).toEqual([{ ...keptAs('b', 9), removed: NOW }]);
    expect((await tab.lastDocument())?.file.id).toBe('a');
    expect([tab.mirrored()?.id, tab.canary()]).toEqual(['a', 5]);
  });

  it('is not missed where it was the last one', async () => {
    const tab = await beside(keptAs('a', 5));
    tab.mirror(keptAs('a', 5));
    await tab.removeKept(tab.editor, 'a');
    expect([tab.mirrored(), tab.canary()]).toEqual([null, 0]);
  });

  it('can be had back as it was', async () => {
    const steps = { last: 2, at: 1 };
    const document = keptAs('b', 9, { fileName: 'b.alir', steps });
    const tab = await beside(keptAs('a', 5), document);
    await tab.removeKept(tab.editor, 'b');
    expect(await tab.bringBackKept('b')).toBe('done');
    expect(await kept('documents')).toEqual([keptAs('a', 5), document]);
    expect(await kept('removed')).toEqual([]);
    expect(tab.mirrored()?.id).toBe('b');
    expect(await tab.bringBackKept('b')).toBe('unreadable');
  });

  it('makes room for an empty form where it is open, and no way leads back to it', async () => {
    const tab = await openTab();
    tab.editor.open(titled('Awal'));
    const { id } = tab.editor.store.getState().file;
    await tab.keep({ ...keptAs('Awal'), id }, tab.editor.store.getState().history, 0);
    tab.editor.setSaveStatus({ kind: 'waiting' });
    const removing = tab.removeKept(tab.editor, id);
    await settled();
    expect(tab.editor.sop()).toEqual(titled('Awal'));
    tab.editor.setSaveStatus({ kind: 'saved', at: new Date() });
    expect(await removing).toBe('done');
    expect(tab.editor.sop()).toBe(tab.EMPTY_SOP);
    expect(tab.editor.store.getState()).toMatchObject({ wayBack: null });
    expect(tab.editor.store.getState().file.id).not.toBe(id);
    expect(ids(await kept('removed'))).toEqual([id]);
  });

  it('stays where it is open and could not be written, as it would be back', async () => {
    const tab = await openTab();
    tab.editor.open(titled('Awal'));
    tab.editor.setSaveStatus({ kind: 'failed' });
    const { id } = tab.editor.store.getState().file;
    expect(await tab.removeKept(tab.editor, id)).toBe('unsaved');
    expect(tab.editor.sop()).toEqual(titled('Awal'));
  });

  it.each(['elsewhere', 'overtaken'] as const)(
    'stays where it is open and another tab writes it (%s)',
    async (why) => {
      const tab = await openTab();
      tab.editor.open(titled('Awal'));
      tab.editor.setReadOnly({ why, notice: null });
      expect(tab.isWrittenElsewhere(tab.editor)).toBe(true);
      const { id } = tab.editor.store.getState().file;
      expect(await tab.removeKept(tab.editor, id)).toBe('elsewhere');
      expect(tab.editor.sop()).toEqual(titled('Awal'));
    },
  );

  it('goes where it is open and a newer Alir wrote it', async () => {
    const tab = await openTab();
    expect(tab.isWrittenElsewhere(tab.editor)).toBe(false);
    tab.editor.open(titled('Awal'), { id: 'a' }, { why: 'newer', version: 9 });
    await tab.keep(keptAs('a'), tab.editor.store.getState().history, 0);
    expect(tab.isWrittenElsewhere(tab.editor)).toBe(false);
    expect(await tab.removeKept(tab.editor, 'a')).toBe('done');
  });

  it('stays where another tab has it open', async () => {
    const tab = await beside(keptAs('a'));
    void elsewhere('a');
    expect(await outcomeOf(tab.removeKept(tab.editor, 'a'))).toBe('elsewhere');
    expect(await kept('documents')).toEqual([keptAs('a')]);
    expect(await tab.removeKept(tab.editor, 'b')).toBe('unreadable');
    expect(await kept('removed')).toEqual([]);
  });
});

describe('tidying', () => {
  /** All that can be left of a document beside itself. */
  const leave = (tab: Tab, ...owners: readonly string[]) =>
    onDisk(async (database) => {
      for (const document of owners) {
        await database.put('steps', { document, number: 1, text: '' });
        await database.put('steps', { document, number: 2, text: '' });
        await database.put('turns', { document, number: 1 });
        await database.put('versions', { document, at: 1, name: null, why: 'work', what: '' });
        await database.put('versionTexts', { document, at: 1, text: '' });
        await database.put('notes', { document, text: 'Catatan' });
        const handle = { name: tab.editor.sop().identity.title } as FileSystemFileHandle;
        await database.put('files', { document, handle, text: '', stamp: null, isChosen: true });
      }
    });

  it('takes all that is left of documents that have gone, and nothing of others', async () => {
    const tab = await beside(keptAs('a'), keptAs('b'), keptAs('c'));
    await leave(tab, 'a', 'ab', 'b', 'c', 'open', 'gone');
    await tab.removeKept(tab.editor, 'b', NOW - 30 * DAY);
    await tab.removeKept(tab.editor, 'c', NOW - 30 * DAY + 1);
    await tab.tidyDocuments('open', NOW);
    expect(ids(await kept('documents'))).toEqual(['a']);
    expect(ids(await kept('removed'))).toEqual(['c']);
    const names = ['steps', 'turns', 'versions', 'versionTexts', 'notes', 'files'] as const;
    for (const name of names) {
      const owners = (await kept(name)).map(({ document }) => document);
      expect([...new Set(owners)], name).toEqual(['a', 'c', 'open']);
    }
    expect(await kept('steps')).toHaveLength(6);
  });

  it('deletes for a while what was untouched for longest where there are too many', async () => {
    const many = Array.from({ length: 203 }, (_, i) => keptAs(`${i}`, i + 1));
    const tab = await beside(...many);
    await leave(tab, '0', '202');
    await tab.tidyDocuments('', NOW);
    expect(await kept('documents')).toHaveLength(200);
    expect(await kept('removed')).toEqual(
      many.slice(0, 3).map((document) => ({ ...document, removed: NOW })),
    );
    expect((await kept('notes')).map(({ document }) => document)).toEqual(['0', '202']);
    await tab.tidyDocuments('', NOW);
    expect(await kept('removed')).toHaveLength(3);
  });

  it('is done as a whole or not at all', async () => {
    const tab = await beside(keptAs('a'));
    await leave(tab, 'gone');
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
      throw new DOMException('No', 'UnknownError');
    });
    await expect(tab.tidyDocuments('', NOW)).rejects.toMatchObject({ name: 'UnknownError' });
    vi.restoreAllMocks();
    expect(await kept('notes')).toHaveLength(1);
  });
});

it('a document that finds no room changes nothing', async () => {
  const tab = await beside(keptAs('a'));
  full();
  await expect(tab.renameKept('a', 'Cuti')).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await titleOf(tab, 'a')).toBe('a');
});
