import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writeSop } from '../../src/model/writeFile.ts';
import { allSteps } from '../../src/store/history.ts';
import { anyCommand, fillingCommand } from '../commands/anyCommand.ts';
import type { Command } from '../commands/promises.ts';
import { trials } from '../runs.ts';
import { eachInItsBrowser, kept, newBrowser, onDisk, openTab, type Tab } from './browser.ts';
import { retitle, titled } from './documents.ts';

eachInItsBrowser();

const ID = 'dokumen';

/** Keeps what is open, under one name and always a moment later. */
async function keep(tab: Tab, id = ID): Promise<void> {
  const { history } = tab.editor.store.getState();
  const at = ((await tab.storedDocument(id))?.at ?? 0) + 1;
  await tab.keep({ id, text: writeSop(history.present), fileName: null, at }, history, 0);
}

/** The next page, with the document as it was kept and its history once that has come. */
async function comeBack(id = ID): Promise<Tab> {
  const tab = await openTab();
  const stored = await tab.storedDocument(id);
  const last = stored && (await tab.readKept(stored));
  if (!last) throw new Error('There is nothing to come back to');
  tab.editor.open(last.sop, last.file);
  await tab.bringHistory(tab.editor, last);
  return tab;
}

/** A page with a document of so many steps that are kept. */
async function worked(steps: number): Promise<Tab> {
  const tab = await openTab();
  tab.editor.open(titled('0'));
  for (let i = 1; i <= steps; i++) tab.editor.run(retitle(`${i}`));
  await keep(tab);
  return tab;
}

/** The titles that a document has had, and which of them it has now. */
function titles({ editor }: Tab): readonly [all: readonly string[], now: string] {
  const { history } = editor.store.getState();
  const steps = allSteps(history);
  const all = [steps[0]?.before ?? history.present, ...steps.map(({ after }) => after)];
  return [all.map(({ identity }) => identity.title), history.present.identity.title];
}

const numbers = async (): Promise<readonly number[]> =>
  (await kept('steps')).map(({ number }) => number);

/** From one number to another. */
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const texts = (from: number, to: number): readonly string[] => range(from, to).map(String);

type Deed = Command | 'undo' | 'redo' | 'save' | 'come back';

const anyDeeds: fc.Arbitrary<readonly Deed[]> = fc
  .tuple(
    fc.array(fillingCommand, { minLength: 3, maxLength: 5 }),
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: anyCommand },
        { weight: 3, arbitrary: fc.constantFrom<Deed>('undo', 'undo', 'redo', 'save') },
        { weight: 1, arbitrary: fc.constant<Deed>('come back') },
      ),
      { maxLength: 25 },
    ),
  )
  .map(([filling, deeds]) => [...filling, ...deeds]);

describe('a history', () => {
  it('comes back as it was when the document was kept, however often one comes and goes', async () => {
    const property = fc.asyncProperty(anyDeeds, async (deeds) => {
      newBrowser();
      let tab = await openTab();
      tab.editor.open(titled('Awal'));
      for (const deed of deeds) {
        if (deed === 'undo') tab.editor.undo();
        else if (deed === 'redo') tab.editor.redo();
        else if (deed === 'save') await keep(tab);
        else if (deed === 'come back') {
          await keep(tab);
          const { past, present, future } = tab.editor.store.getState().history;
          tab = await comeBack();
          expect(tab.editor.store.getState().history).toMatchObject({ past, present, future });
        } else tab.editor.run(deed);
      }
    });
    await fc.assert(property, { numRuns: trials(12, 600) });
  });

  it('costs with each save what was done since the last one', async () => {
    const tab = await worked(3);
    const looks = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const written = async () => {
      put.mockClear();
      await keep(tab);
      return put.mock.calls.flatMap(([{ number }]) => number ?? []);
    };
    expect(await written()).toEqual([]);
    tab.editor.run(retitle('4'));
    tab.editor.run(retitle('5'));
    expect(await written()).toEqual([4, 5]);
    tab.editor.undo();
    expect(await written()).toEqual([]);
    tab.editor.run(retitle('baru'));
    expect(await written()).toEqual([5]);
    expect(looks).not.toHaveBeenCalled();
  });

  it('costs no more after one has come back to it', async () => {
    await worked(3);
    const tab = await comeBack();
    tab.editor.run(retitle('4'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await keep(tab);
    expect(put.mock.calls.flatMap(([{ number }]) => number ?? [])).toEqual([4]);
    expect(titles(await comeBack())).toEqual([texts(0, 4), '4']);
  });

  it('loses what was undone once something else is done, on disk as well', async () => {
    const tab = await worked(5);
    tab.editor.jump(2);
    await keep(tab);
    expect(await numbers()).toEqual(range(1, 5));
    tab.editor.run(retitle('baru'));
    await keep(tab);
    expect(await numbers()).toEqual([1, 2, 3]);
    expect(titles(await comeBack())).toEqual([['0', '1', '2', 'baru'], 'baru']);
  });

  it('of a document that was opened anew is that of the new one alone', async () => {
    const tab = await worked(5);
    tab.editor.open(titled('Lain'));
    tab.editor.run(retitle('Lain lagi'));
    await keep(tab);
    expect(await numbers()).toEqual([1]);
    expect(titles(await comeBack())).toEqual([['Lain', 'Lain lagi'], 'Lain lagi']);
  });

  it('of one document is not that of another', async () => {
    const tab = await worked(2);
    tab.editor.open(titled('Izin'));
    tab.editor.run(retitle('Izin lagi'));
    await keep(tab, 'izin');
    expect(titles(await comeBack())).toEqual([['0', '1', '2'], '2']);
    expect(titles(await comeBack('izin'))).toEqual([['Izin', 'Izin lagi'], 'Izin lagi']);
  });

  it('of hundreds of steps comes back in their order', async () => {
    await worked(450);
    const tab = await comeBack();
    expect(titles(tab)).toEqual([texts(0, 450), '450']);
  });

  it('that comes late goes before what was done meanwhile', async () => {
    await worked(3);
    const tab = await openTab();
    const last = await tab.lastDocument();
    if (!last) throw new Error('There is nothing to come back to');
    tab.editor.open(last.sop, last.file);
    tab.editor.run(retitle('4'));
    const coming = tab.bringHistory(tab.editor, last);
    tab.editor.run(retitle('5'));
    await keep(tab);
    await coming;
    expect(titles(tab)).toEqual([texts(0, 5), '5']);
    tab.editor.run(retitle('6'));
    await keep(tab);
    expect(await numbers()).toEqual(range(1, 6));
    expect(titles(await comeBack())).toEqual([texts(0, 6), '6']);
  });

  it('that comes while the first step is on its way to the disk is one with it', async () => {
    await worked(3);
    const tab = await openTab();
    const last = await tab.lastDocument();
    if (!last) throw new Error('There is nothing to come back to');
    tab.editor.open(last.sop, last.file);
    const coming = tab.bringHistory(tab.editor, last);
    tab.editor.run(retitle('4'));
    await Promise.all([coming, keep(tab)]);
    for (let i = 0; i < 4; i++) tab.editor.undo();
    tab.editor.run(retitle('lain'));
    await keep(tab);
    expect(titles(await comeBack())).toEqual([['0', 'lain'], 'lain']);
  });

  it('is there at once with a document that takes the place of another', async () => {
    await worked(3);
    const tab = await openTab();
    tab.editor.open(titled('Lain'));
    const last = await tab.lastDocument();
    const open = last && (await tab.openingWithHistory(tab.editor, last));
    expect(titles(tab)[1]).toBe('Lain');
    open?.();
    expect(titles(tab)).toEqual([texts(0, 3), '3']);
    expect(tab.editor.store.getState()).toMatchObject({ file: { id: ID }, readOnly: null });
    tab.editor.run(retitle('4'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await keep(tab);
    expect(put.mock.calls.flatMap(([{ number }]) => number ?? [])).toEqual([4]);
    expect(titles(await comeBack())).toEqual([texts(0, 4), '4']);
  });

  it('is none where none is kept, and the document opens all the same', async () => {
    const tab = await openTab();
    const last = { sop: titled('a'), file: { id: 'a' }, at: new Date(), steps: null };
    await tab.bringHistory(tab.editor, { ...last, newer: null });
    (await tab.openingWithHistory(tab.editor, { ...last, newer: 7 }))();
    expect(titles(tab)).toEqual([['a'], 'a']);
    expect(tab.editor.store.getState().readOnly).toMatchObject({ why: 'newer', version: 7 });
  });
});

describe('a history that can’t be used', () => {
  const spoil = (number: number, text: string) =>
    onDisk((database) => database.put('steps', { document: ID, number, text }));
  const record = (last: number, at: number) =>
    onDisk(async (database) => {
      const document = await database.get('documents', ID);
      if (document) await database.put('documents', { ...document, steps: { last, at } });
    });
  const DAMAGES: Readonly<Record<string, () => Promise<unknown>>> = {
    'lacks a step': () => onDisk((database) => database.delete('steps', [ID, 2])),
    'lacks its last step': () => onDisk((database) => database.delete('steps', [ID, 4])),
    'has a step that is no text of one': () => spoil(2, '{'),
    'has a step that leads nowhere': () =>
      spoil(2, '{"back":{"flows":{"start":0,"end":0,"between":[9]}},"forth":{}}'),
    'begins with an unsound document': () =>
      spoil(1, '{"back":{"identity":{"set":{"title":7},"gone":[]}},"forth":{},"name":null}'),
    'ends with an unsound document': async () => {
      await record(4, 3);
      await spoil(4, '{"back":{},"forth":{"identity":{"set":{"title":7},"gone":[]}},"name":null}');
    },
    'is said to end before it begins': () => record(4, -1),
  };

  it.each(Object.keys(DAMAGES))(
    'as it %s is left out, and is kept anew from then on',
    async (how) => {
      await worked(4);
      await DAMAGES[how]?.();
      const tab = await comeBack();
      expect(titles(tab)).toEqual([['4'], '4']);
      tab.editor.run(retitle('5'));
      await keep(tab);
      expect(await numbers()).toEqual([1]);
      expect(titles(await comeBack())).toEqual([['4', '5'], '5']);
    },
  );

  it.each(Object.keys(DAMAGES))(
    'as it %s is left out of a document that is opened',
    async (how) => {
      await worked(4);
      await DAMAGES[how]?.();
      const tab = await openTab();
      const last = await tab.lastDocument();
      if (last) (await tab.openingWithHistory(tab.editor, last))();
      expect(titles(tab)).toEqual([['4'], '4']);
      tab.editor.run(retitle('5'));
      await keep(tab);
      expect(await numbers()).toEqual([1]);
    },
  );

  it('that has gone as too old goes on from what is there', async () => {
    await worked(4);
    await onDisk((database) => database.clear('steps'));
    const tab = await comeBack();
    tab.editor.run(retitle('5'));
    await keep(tab);
    expect(titles(await comeBack())).toEqual([['4', '5'], '5']);
  });

  it('may be longer than is said, as what is beyond was never finished', async () => {
    await worked(4);
    await spoil(5, '{');
    expect(titles(await comeBack())).toEqual([texts(0, 4), '4']);
  });
});

describe('a history that is too long', () => {
  /** As a title of a whole book: a step has it both ways, what was and what is. */
  const fill = (letter: string) => retitle(letter.repeat(700_000));

  it('loses none for a last step that is written again and again', async () => {
    const tab = await worked(5);
    for (let i = 0; i < 60; i++) {
      tab.editor.undo();
      tab.editor.run(retitle(`${'kata '.repeat(20_000)}${i}`));
      await keep(tab);
    }
    expect(await numbers()).toEqual(range(1, 5));
    expect(titles(await comeBack())[0]).toHaveLength(6);
  });

  it('loses its oldest steps, and what is left leads to the document', async () => {
    const tab = await openTab();
    tab.editor.open(titled('Awal'));
    for (const letter of 'abcd') {
      tab.editor.run(fill(letter));
      await keep(tab);
    }
    expect(await numbers()).toEqual([3, 4]);
    const next = await comeBack();
    expect(titles(next)[0].map((title) => title.slice(0, 2))).toEqual(['bb', 'cc', 'dd']);
    next.editor.run(fill('e'));
    await keep(next);
    expect(await numbers()).toEqual([4, 5]);
  });
});
