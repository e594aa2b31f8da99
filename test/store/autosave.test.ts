import { describe, expect, it, vi } from 'vitest';
import { allSteps } from '../../src/store/history.ts';
import { TABS } from '../../src/words.ts';
import { eachInItsBrowser, kept, openTab, pass, settled, type Tab } from './browser.ts';
import { retitle, titled } from './documents.ts';
import { full, slow } from './faults.ts';

eachInItsBrowser();

/** A page that keeps what is open; a document that it has kept before is called so. */
async function keeping(title = 'Awal') {
  const tab = await openTab();
  tab.editor.open(titled('Awal'));
  let isFailing = false;
  const lost: string[] = [];
  const told: string[] = [];
  const turn = { now: 0 as number | null };
  const autosave = tab.startAutosave(
    tab.editor,
    {
      now: async () => {
        if (isFailing) throw new DOMException('No', 'UnknownError');
        return turn.now;
      },
      overtaken: (id) => lost.push(id),
      written: (id) => told.push(id),
    },
    tab.editor.sop(),
  );
  if (title !== 'Awal') {
    tab.editor.run(retitle(title));
    await pass(0);
    expect(status(tab)).toBe('saved');
  }
  const fail = (does = true) => {
    isFailing = does;
  };
  return { ...tab, autosave, lost, told, turn, fail };
}

const status = ({ editor }: Pick<Tab, 'editor'>) => editor.store.getState().saveStatus.kind;
const idOf = ({ editor }: Pick<Tab, 'editor'>) => editor.store.getState().file.id;
const stored = async (tab: Tab, id = idOf(tab)) => {
  const document = await tab.storedDocument(id);
  const last = document && (await tab.readKept(document));
  return last?.sop.identity.title;
};

describe('what is typed', () => {
  it('while nothing can be written is in the second copy as soon as the page is left', async () => {
    const tab = await keeping('Cuti');
    tab.fail();
    tab.editor.run(retitle('Izin'));
    await pass(3000);
    expect(status(tab)).toBe('failed');
    tab.editor.run(retitle('Dinas'));
    tab.window.dispatchEvent(new Event('pagehide'));
    expect(tab.mirrored()?.text).toContain('Dinas');
  });

  it('is in the second copy as soon as the page is left, which says that the store is behind', async () => {
    const tab = await keeping('Cuti');
    const written = (await tab.storedDocument(idOf(tab)))?.at;
    await pass(100);
    tab.editor.run(retitle('Izin'));
    tab.window.dispatchEvent(new Event('pagehide'));
    expect(tab.mirrored()).toMatchObject({ behind: written, at: Date.now() });
    expect(tab.mirrored()?.text).toContain('Izin');
    await pass(0);
    expect(await stored(tab)).toBe('Izin');
    expect(tab.mirrored()?.behind).toBeUndefined();
  });

  it('is on disk a quarter of a second later, and that is said', async () => {
    const tab = await keeping('Cuti');
    tab.editor.run(retitle('Izin'));
    expect(status(tab)).toBe('waiting');
    await pass(249);
    expect([status(tab), await stored(tab)]).toEqual(['waiting', 'Cuti']);
    const at = new Date(Date.now() + 1);
    await pass(1);
    expect(tab.editor.store.getState().saveStatus).toEqual({ kind: 'saved', at });
    expect(await stored(tab)).toBe('Izin');
    expect((await tab.storedDocument(idOf(tab)))?.at).toBe(at.getTime());
    expect(tab.told).toEqual([idOf(tab), idOf(tab)]);
  });

  it('waits for no more typing, and is written as it is then', async () => {
    const tab = await keeping('Cuti');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    tab.editor.run(retitle('I'));
    await pass(200);
    tab.editor.run(retitle('Iz'));
    await pass(50);
    expect(await stored(tab)).toBe('Iz');
    const written = put.mock.calls.filter(([{ text }]) => text?.includes('Iz'));
    expect(written.filter(([{ fileName }]) => fileName === null)).toHaveLength(1);
  });

  it('waits for nothing where it is the first change of a document', async () => {
    const tab = await keeping();
    tab.editor.run(retitle('Cuti'));
    await pass(0);
    expect([status(tab), await stored(tab)]).toEqual(['saved', 'Cuti']);
    tab.editor.open(titled('Lain'));
    await pass(0);
    expect([status(tab), await stored(tab)]).toEqual(['saved', 'Lain']);
  });

  it.each([
    ['hidden', (tab: Tab) => tab.document.dispatchEvent(new Event('visibilitychange'))],
    ['left', (tab: Tab) => tab.window.dispatchEvent(new Event('pagehide'))],
    ['beside another', (tab: Tab) => tab.window.dispatchEvent(new Event('blur'))],
  ])('is written at once when the page is %s', async (_, happen) => {
    const tab = await keeping('Cuti');
    tab.editor.run(retitle('Izin'));
    happen(tab);
    await settled();
    expect([status(tab), await stored(tab)]).toEqual(['saved', 'Izin']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is written as well where it came a moment later than the key', async () => {
    const tab = await keeping('Cuti');
    tab.editor.runLater(retitle('Izin'), 'typing');
    expect(await tab.autosave.flush()).toBe(true);
    expect(await stored(tab)).toBe('Izin');
  });

  it('costs nothing where nothing has changed', async () => {
    const tab = await keeping('Cuti');
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    tab.editor.select({ kind: 'identity', field: 'title' });
    tab.window.dispatchEvent(new Event('blur'));
    await pass(5000);
    expect(begin).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('and undone again is kept as what can be done again', async () => {
    const tab = await keeping('Cuti');
    tab.editor.run(retitle('Izin'));
    tab.editor.undo();
    await pass(250);
    expect([status(tab), await stored(tab)]).toEqual(['saved', 'Cuti']);
    const next = await openTab();
    const last = await next.lastDocument();
    if (!last) throw new Error('Nothing is kept');
    next.editor.open(last.sop, last.file);
    await next.bringHistory(next.editor, last);
    expect(allSteps(next.editor.store.getState().history)).toHaveLength(2);
  });

  it('while it is being written is written after that', async () => {
    const tab = await keeping('Cuti');
    tab.editor.run(retitle('Izin'));
    const flushed = tab.autosave.flush();
    tab.editor.run(retitle('Dinas'));
    await flushed;
    await settled();
    tab.editor.run(retitle('Tugas'));
    expect(status(tab)).toBe('waiting');
    await pass(250);
    expect([status(tab), await stored(tab)]).toEqual(['saved', 'Tugas']);
  });

  it('in a document that was written but not as it is now is waiting, not saved', async () => {
    const tab = await keeping('Cuti');
    slow(100);
    tab.editor.run(retitle('Izin'));
    await pass(300);
    tab.editor.run(retitle('Dinas'));
    tab.editor.undo();
    await pass(60);
    expect(status(tab)).toBe('waiting');
    await pass(190);
    await pass(100);
    expect(status(tab)).toBe('saved');
    expect((await tab.storedDocument(idOf(tab)))?.steps).toEqual({ last: 3, at: 2 });
  });

  it('before saving began is written as it begins', async () => {
    const tab = await openTab();
    const before = tab.editor.sop();
    tab.editor.run(retitle('Cuti'));
    const turns = { now: async () => 0, overtaken: () => {}, written: () => {} };
    tab.startAutosave(tab.editor, turns, before);
    expect(status(tab)).toBe('waiting');
    await settled();
    expect([status(tab), await stored(tab)]).toEqual(['saved', 'Cuti']);
    const other = await openTab();
    other.startAutosave(other.editor, turns, other.editor.sop());
    await settled();
    expect(status(other)).toBe('fresh');
  });
});

describe('a tab whose turn it is not', () => {
  it('writes nothing', async () => {
    const tab = await keeping('Cuti');
    tab.turn.now = null;
    tab.editor.run(retitle('Izin'));
    await pass(250);
    expect(await stored(tab)).toBe('Cuti');
    expect(tab.mirrored()?.text).toContain('Cuti');
    expect(await tab.autosave.flush()).toBe(false);
  });

  it('writes nothing of what others write and it shows', async () => {
    const tab = await keeping('Cuti');
    tab.editor.setReadOnly({ why: 'elsewhere', notice: null });
    tab.autosave.adopt(titled('Izin'), { kind: 'readOnly' });
    await pass(5000);
    expect(tab.editor.sop()).toEqual(titled('Izin'));
    expect([status(tab), await stored(tab)]).toEqual(['readOnly', 'Cuti']);
    expect(vi.getTimerCount()).toBe(0);
    expect(await tab.autosave.flush()).toBe(true);
  });

  it('shows what it finds in the store as saved, and what waited is not written over it', async () => {
    const tab = await keeping('Cuti');
    tab.editor.run(retitle('Izin'));
    const at = new Date(7);
    tab.autosave.adopt(titled('Dinas'), { kind: 'saved', at });
    expect(tab.editor.store.getState().saveStatus).toEqual({ kind: 'saved', at });
    await pass(5000);
    expect(await stored(tab)).toBe('Cuti');
    tab.editor.run(retitle('Tugas'));
    await pass(250);
    expect(await stored(tab)).toBe('Tugas');
  });

  it('whose turn is over says so once it finds out, and writes nothing', async () => {
    const tab = await keeping('Cuti');
    await (await openTab()).takeTurn(idOf(tab));
    tab.editor.run(retitle('Izin'));
    await pass(250);
    expect(tab.lost).toEqual([idOf(tab)]);
    expect([status(tab), await stored(tab)]).toEqual(['waiting', 'Cuti']);
    expect(vi.getTimerCount()).toBe(0);
    expect(await tab.autosave.flush()).toBe(false);
  });
});

describe('a store that fails', () => {
  it('is tried again ever more seldom, and at once as often as at first when it has worked', async () => {
    const tab = await keeping('Cuti');
    for (let round = 0; round < 2; round++) {
      tab.fail();
      tab.editor.run(retitle(`Izin ${round}`));
      await pass(250);
      expect(status(tab)).toBe('failed');
      const waits = [];
      for (let i = 0; i < 5; i++) {
        const before = Date.now();
        await vi.advanceTimersToNextTimerAsync();
        await settled();
        waits.push(Date.now() - before);
      }
      expect(waits).toEqual([500, 1000, 2000, 4000, 4000]);
      tab.fail(false);
      await pass(4000);
      expect([status(tab), await stored(tab)]).toEqual(['saved', `Izin ${round}`]);
    }
  });

  it('goes on being told of while someone types, and each text has its second copy', async () => {
    const tab = await keeping('Cuti');
    tab.fail();
    tab.editor.run(retitle('Izin'));
    await pass(250);
    expect(tab.mirrored()).toMatchObject({ id: idOf(tab), at: Date.now() });
    expect(tab.mirrored()?.text).toContain('Izin');
    tab.editor.run(retitle('Dinas'));
    expect(status(tab)).toBe('failed');
    tab.fail(false);
    tab.editor.undo();
    await pass(500);
    expect([status(tab), await stored(tab)]).toEqual(['saved', 'Izin']);
  });

  it('as it is full is told of, and what it lacks is written once there is room', async () => {
    const tab = await keeping('Cuti');
    const makeRoom = full();
    tab.editor.run(retitle('Izin'));
    expect(await tab.autosave.flush()).toBe(false);
    expect(status(tab)).toBe('failed');
    expect(tab.lost).toEqual([]);
    makeRoom();
    await pass(500);
    expect([status(tab), await stored(tab)]).toEqual(['saved', 'Izin']);
  });

  describe('as its answer comes too late', () => {
    it('says so, and that it is saved once it has come', async () => {
      const tab = await keeping('Cuti');
      slow(1900);
      tab.editor.run(retitle('Izin'));
      await pass(250);
      await pass(1500);
      expect(status(tab)).toBe('failed');
      await pass(400);
      expect(status(tab)).toBe('saved');
      expect(tab.told).toHaveLength(2);
      const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
      await pass(5000);
      expect(begin).not.toHaveBeenCalled();
    });

    it('is not saved by it where something has been typed since', async () => {
      const tab = await keeping('Cuti');
      const quicker = slow(1900);
      tab.editor.run(retitle('Izin'));
      await pass(250);
      await pass(1500);
      quicker();
      tab.editor.run(retitle('Dinas'));
      await pass(400);
      expect(status(tab)).toBe('failed');
      await pass(100);
      expect([status(tab), await stored(tab)]).toEqual(['saved', 'Dinas']);
    });
  });
});

describe('a document that another one takes the place of', () => {
  it('is written where it still waits, a moment before the one that is open now', async () => {
    const tab = await keeping('Cuti');
    tab.editor.run(retitle('Izin'));
    const left = tab.editor.store.getState();
    tab.editor.open(titled('Lain'));
    await tab.autosave.leave(left, async () => 0);
    expect(await stored(tab, left.file.id)).toBe('Izin');
    const document = await tab.storedDocument(left.file.id);
    expect(document).toMatchObject({ at: Date.now() - 1, steps: { last: 2, at: 2 } });
  });

  it('is left alone where it is on disk', async () => {
    const tab = await keeping('Cuti');
    const asked = vi.fn(async () => null);
    await tab.autosave.leave(tab.editor.store.getState(), asked);
    expect(asked).not.toHaveBeenCalled();
  });

  it('goes on as a copy where it is another’s to write, and that is said', async () => {
    const tab = await keeping('Cuti');
    tab.editor.run(retitle('Izin'));
    const left = tab.editor.store.getState();
    tab.editor.open(titled('Lain'));
    await tab.autosave.leave(left, async () => null);
    expect(await stored(tab, left.file.id)).toBe('Cuti');
    const titles = (await kept('documents')).map(({ id }) => stored(tab, id));
    expect(await Promise.all(titles)).toContain('Izin (salinan)');
    expect(tab.editor.store.getState().notice?.text).toBe(TABS.leftCopy('Izin (salinan)'));
  });

  it('is told of in red where neither it nor a copy of it can be written, until it is', async () => {
    const tab = await keeping('Cuti');
    tab.editor.run(retitle('Izin'));
    const left = tab.editor.store.getState();
    const room = full();
    const leaving = tab.autosave.leave(left, async () => null);
    await pass(3000);
    expect([status(tab), tab.editor.store.getState().notice]).toEqual(['failed', null]);
    room();
    await pass(4000);
    await leaving;
    expect(tab.editor.store.getState().notice?.text).toBe(TABS.leftCopy('Izin (salinan)'));
    expect(status(tab)).toBe('saved');
  });

  it('is written once the store takes something again, whatever is open by then', async () => {
    const tab = await keeping('Cuti');
    tab.editor.run(retitle('Izin'));
    const left = tab.editor.store.getState();
    let isFailing = true;
    const leaving = tab.autosave.leave(left, async () => {
      if (isFailing) throw new DOMException('No', 'UnknownError');
      return 0;
    });
    await pass(0);
    expect(tab.mirrored()?.text).toContain('Izin');
    tab.editor.open(titled('Lain'));
    tab.editor.run(retitle('Lainnya'));
    await pass(3000);
    expect(status(tab)).toBe('failed');
    isFailing = false;
    await pass(4000);
    await leaving;
    expect([await stored(tab, left.file.id), await stored(tab)]).toEqual(['Izin', 'Lainnya']);
    expect(status(tab)).toBe('saved');
    // The one that is open is the one to come back to.
    expect((await tab.lastDocument())?.sop.identity.title).toBe('Lainnya');
  });
});
