import { describe, expect, it, vi } from 'vitest';
import { TABS } from '../../src/words.ts';
import { eachInItsBrowser, kept, onDisk, openTab, pass, settled, type Tab } from './browser.ts';
import { keptAs, titled } from './documents.ts';
import { full } from './faults.ts';
import {
  deafen,
  longEnough,
  notice,
  openPage,
  pages,
  state,
  stored,
  titleOf,
  why,
  write,
  writeUnseen,
} from './pages.ts';

eachInItsBrowser();

/** A page that has read the last document and begins to keep it only when told to. */
async function reading() {
  const tab = await openTab();
  const last = await tab.lastDocument();
  if (!last) throw new Error('There is nothing to read');
  const claim = await tab.tryClaim(last.file.id ?? '');
  tab.editor.open(last.sop, last.file);
  const begin = async () => {
    tab.startSharing(tab.editor, { shown: last.sop, last, claim });
    await settled();
  };
  return { ...tab, begin };
}

/** One document on disk, of two steps, that no page has open any more. */
async function left(title: string): Promise<void> {
  const [tab] = await pages('Awal', 0);
  write(tab, title);
  await pass(300);
  const { id } = state(tab).file;
  tab.editor.open(titled('Lain'));
  await settled();
  await onDisk(async (database) => {
    for (const document of await database.getAllKeys('documents'))
      if (document !== id) await database.delete('documents', document);
  });
}

describe('a page that begins to write', () => {
  it('shows what was written since it read the document', async () => {
    await left('Cuti');
    const page = await reading();
    await writeUnseen(state(page).file.id, 'Dinas');
    await page.begin();
    await longEnough();
    expect([titleOf(page), why(page), state(page).saveStatus.kind]).toEqual([
      ...['Dinas', 'writes', 'saved'],
    ]);
    write(page, 'Izin');
    await pass(300);
    expect(await stored(page)).toBe('Izin');
  });

  it('writes over nothing that was written since, and says so', async () => {
    await left('Cuti');
    const page = await reading();
    await writeUnseen(state(page).file.id, 'Dinas');
    write(page, 'Izin');
    await page.begin();
    await longEnough();
    expect([titleOf(page), why(page)]).toEqual(['Izin', 'overtaken']);
    expect(await stored(page)).toBe('Dinas');
  });

  it('writes on where another has taken a turn and changed nothing', async () => {
    await left('Cuti');
    const page = await reading();
    await page.takeTurn(state(page).file.id);
    write(page, 'Izin');
    await page.begin();
    await pass(300);
    expect([why(page), await stored(page)]).toEqual(['writes', 'Izin']);
    page.editor.jump(0);
    expect(titleOf(page)).toBe('');
  });

  it('leaves alone what a newer Alir has written since', async () => {
    await left('Cuti');
    const page = await reading();
    const { id } = state(page).file;
    const text = JSON.stringify({ ...(JSON.parse(keptAs('Dinas').text) as object), version: 99 });
    const { number } = await page.takeTurn(id);
    await (await openTab()).keep(
      { ...keptAs('', Date.now() + 1, { text }), id },
      state(page).history,
      number,
    );
    await page.begin();
    write(page, 'Izin');
    await longEnough();
    expect(why(page)).toBe('overtaken');
    expect((await page.storedDocument(id))?.text).toBe(text);
  });

  it('keeps what it was opened with meanwhile, whatever was there before', async () => {
    await left('Cuti');
    const page = await reading();
    page.editor.open(titled('Lain'));
    const { id } = state(page).file;
    await page.begin();
    await longEnough();
    expect([titleOf(page), why(page), await stored(page, id)]).toEqual(['Lain', 'writes', 'Lain']);
    expect(await page.tryClaim(id)).toBeNull();
  });

  it('has the history of what it begins with', async () => {
    await left('Cuti');
    const page = await openPage();
    await longEnough();
    page.editor.undo();
    expect(titleOf(page)).toBe('Awal');
  });
});

describe('a page that comes back to a document', () => {
  it('shows it as it was changed from the list meanwhile, and goes on from that', async () => {
    const [tab] = await pages('Cuti', 0);
    const { id } = state(tab).file;
    tab.editor.open(titled('Lain'));
    const back = state(tab).wayBack;
    await pass(300);
    expect(await tab.renameKept(id, 'Dinas')).toBe('done');
    back?.action?.run();
    await longEnough();
    expect([state(tab).file.id, titleOf(tab)]).toEqual([id, 'Dinas']);
    write(tab, 'Izin');
    await longEnough();
    expect([why(tab), await stored(tab)]).toEqual(['writes', 'Izin']);
  });

  it('writes on where nobody has written it meanwhile', async () => {
    const [tab] = await pages('Cuti', 0);
    const { id } = state(tab).file;
    tab.editor.open(titled('Lain'));
    const back = state(tab).wayBack;
    await pass(300);
    back?.action?.run();
    write(tab, 'Izin');
    await longEnough();
    expect([state(tab).file.id, why(tab), await stored(tab)]).toEqual([id, 'writes', 'Izin']);
    tab.editor.jump(0);
    expect(titleOf(tab)).toBe('');
  });
});

describe('a writer that is asked for the pen', () => {
  it('keeps in sight what it can’t write any more', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    const makeRoom = full();
    write(first, 'Izin');
    notice(second).action?.run();
    await pass(2000);
    expect([titleOf(first), why(first)]).toEqual(['Izin', 'overtaken']);
    expect([titleOf(second), why(second)]).toEqual(['Cuti', 'writes']);
    makeRoom();
    notice(first).action?.run();
    await longEnough();
    expect([await stored(first), await stored(second)]).toEqual(['Izin', 'Cuti']);
  });

  it('ends what is under way there, and writes what is typed last', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    first.editor.edit({ kind: 'identity', field: 'title' });
    first.editor.runLater(
      (sop) => ({ ...sop, identity: { ...sop.identity, title: 'Izin' } }),
      'typing',
    );
    notice(second).action?.run();
    await expect.poll(() => pass(10).then(() => why(second))).toBe('writes');
    expect([titleOf(second), state(first).editing]).toEqual(['Izin', null]);
    expect(state(first).saveStatus.kind).toBe('readOnly');
  });

  it('is asked again and again, as it may hear only later', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    const hearing = deafen();
    notice(second).action?.run();
    notice(second).action?.run();
    await pass(500);
    expect([why(first), why(second)]).toEqual(['writes', 'elsewhere']);
    expect(hearing.mock.calls.length).toBe(4);
    hearing.mockRestore();
    await pass(150);
    await expect.poll(() => pass(10).then(() => why(second))).toBe('writes');
    expect(why(first)).toBe('elsewhere');
    const asked = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
    await longEnough();
    expect(asked.mock.calls.filter(([{ kind }]) => kind === 'wanted')).toEqual([]);
  });

  it('keeps it where the one that asked has gone on to another document', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    const hearing = deafen();
    notice(second).action?.run();
    await pass(100);
    second.editor.open(titled('Lain'));
    await longEnough();
    hearing.mockRestore();
    expect([titleOf(second), why(second), why(first)]).toEqual(['Lain', 'writes', 'writes']);
    write(first, 'Izin');
    await pass(300);
    expect(await stored(first)).toBe('Izin');
  });

  it('gives away only the document that was asked for', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    first.editor.open(titled('Lain'));
    await settled();
    notice(second).action?.run();
    await longEnough();
    expect([why(first), why(second)]).toEqual(['writes', 'writes']);
    expect(await stored(second)).toBe('Cuti');
  });
});

describe('one who looks on', () => {
  it('takes the place of a writer that has gone, and only one of them does', async () => {
    const [first, ...others] = await pages('Cuti', 2);
    first.editor.open(titled('Lain'));
    await longEnough();
    expect(others.map(why).toSorted()).toEqual(['elsewhere', 'writes']);
    const writer = others.find((tab) => why(tab) === 'writes') as Tab;
    expect(state(writer).saveStatus.kind).toBe('saved');
    write(writer, 'Dinas');
    await longEnough();
    expect(others.map(titleOf)).toEqual(['Dinas', 'Dinas']);
    writer.editor.open(titled('Lain lagi'));
    await longEnough();
    expect(others.map(why)).toEqual(['writes', 'writes']);
  });

  it('waits for the pen once, however often it has had it', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    for (const tab of [second, first, second, first]) {
      notice(tab).action?.run();
      await expect.poll(() => pass(10).then(() => why(tab))).toBe('writes');
      await longEnough();
    }
    const { id } = state(first).file;
    first.editor.open(titled('Lain'));
    await settled();
    const asked = vi.spyOn(navigator.locks, 'request');
    await longEnough();
    expect(why(second)).toBe('writes');
    expect(asked.mock.calls.filter(([name]) => name === `alir ${id}`)).toHaveLength(2);
  });

  it('follows no more once it shows another document', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    const { id } = state(second).file;
    second.editor.open(titled('Lain'));
    await longEnough();
    write(first, 'Izin');
    await longEnough();
    expect([titleOf(second), why(second)]).toEqual(['Lain', 'writes']);
    first.editor.open(titled('Lagi'));
    await longEnough();
    expect(await second.tryClaim(id)).not.toBeNull();
  });

  it('sees what was written before it began to look', async () => {
    const [first] = await pages('Cuti', 0);
    const second = await openTab();
    const last = await second.lastDocument();
    if (!last) throw new Error('There is nothing to read');
    write(first, 'Izin');
    await pass(300);
    second.editor.open(last.sop, last.file, { why: 'elsewhere' });
    second.startSharing(second.editor, { shown: last.sop, last, claim: null });
    await settled();
    expect([titleOf(second), state(second).saveStatus.kind]).toEqual(['Izin', 'readOnly']);
  });

  it('sees nothing where the store can’t be read, and looks on', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    await onDisk(async (database) => {
      const document = await database.get('documents', state(first).file.id);
      if (document) await database.put('documents', { ...document, text: '{' });
    });
    new BroadcastChannel('alir').postMessage({ kind: 'written', id: state(first).file.id });
    await longEnough();
    expect([titleOf(second), why(second)]).toEqual(['Cuti', 'elsewhere']);
    expect(await kept('documents')).toHaveLength(1);
  });

  it('is told what can be done about it', async () => {
    const [, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    expect(notice(second)).toMatchObject({
      ...{ tone: 'warn', text: TABS.elsewhere },
      ...{ action: { label: TABS.takeOver }, otherAction: { label: TABS.editCopy } },
    });
  });
});

describe('a document that was shown from its second copy', () => {
  /** A page that begins so, once the store answers. */
  async function shownFromCopy(title: string, at: number, id: string): Promise<Tab> {
    const tab = await openTab();
    const last = await tab.readKept(keptAs(title, at, { id }));
    if (!last) throw new Error('The copy can be read');
    tab.editor.open(last.sop, last.file);
    const claim = await tab.tryClaim(id);
    tab.startSharing(tab.editor, { shown: tab.editor.sop(), isCopy: true, last, claim });
    await longEnough();
    return tab;
  }

  it('is on disk before anything is typed in it', async () => {
    const tab = await shownFromCopy('Cuti', Date.now(), 'a');
    expect(await stored(tab, 'a')).toBe('Cuti');
    expect(state(tab).saveStatus.kind).toBe('saved');
  });

  it('has the history that the store has of it', async () => {
    await left('Cuti');
    const [document] = await kept('documents');
    if (!document) throw new Error('It is kept');
    const tab = await shownFromCopy('Cuti', document.at, document.id);
    write(tab, 'Izin');
    await longEnough();
    expect(state(tab).history.past.length).toBe(3);
    expect((await tab.storedDocument(document.id))?.steps).toMatchObject({ last: 3, at: 3 });
  });

  it('goes over another state of it only once that is a version to go back to', async () => {
    await left('Yang di cakram');
    const [document] = await kept('documents');
    if (!document) throw new Error('It is kept');
    const tab = await shownFromCopy('Yang lama', Date.now() + 1, document.id);
    expect(await stored(tab, document.id)).toBe('Yang lama');
    const texts = (await kept('versionTexts')).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Yang di cakram'))).toHaveLength(1);
  });
});
