import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { TABS } from '../../src/words.ts';
import { trials } from '../runs.ts';
import { eachInItsBrowser, kept, newBrowser, openTab, pass, settled, type Tab } from './browser.ts';
import { keptAs, titled } from './documents.ts';
import { refused, slow } from './faults.ts';
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

const titles = (tabs: readonly Tab[]) => tabs.map(titleOf);
const seats = (tabs: readonly Tab[]) => tabs.map(why);

describe('a document that is open in one tab', () => {
  it('is kept, and is there for the next page with its history', async () => {
    const [first] = await pages('Cuti', 0);
    expect([why(first), state(first).saveStatus.kind]).toEqual(['writes', 'saved']);
    write(first, 'Izin');
    await pass(300);
    vi.stubGlobal('navigator', {});
    const next = await openPage();
    expect(titleOf(next)).toBe('Izin');
    next.editor.undo();
    next.editor.undo();
    expect(titleOf(next)).toBe('');
  });

  it('is written where another one takes its place, and given back', async () => {
    const [tab] = await pages('Cuti', 0);
    const { id } = state(tab).file;
    write(tab, 'Izin');
    tab.editor.open(titled('Lain'));
    await settled();
    expect(await stored(tab, id)).toBe('Izin');
    expect(await tab.tryClaim(id)).not.toBeNull();
    expect(await tab.tryClaim(state(tab).file.id)).toBeNull();
    await pass(300);
    expect(await stored(tab)).toBe('Lain');
    expect((await tab.lastDocument())?.sop).toEqual(titled('Lain'));
  });

  it('is written again where one comes back to it at once', async () => {
    const [tab] = await pages('Cuti', 0);
    write(tab, 'Izin');
    tab.editor.open(titled('Lain'));
    state(tab).wayBack?.action?.run();
    await longEnough();
    expect([titleOf(tab), why(tab)]).toEqual(['Izin', 'writes']);
    write(tab, 'Dinas');
    await pass(300);
    expect(await stored(tab)).toBe('Dinas');
  });
});

describe('a document that another tab wrote before it was left here', () => {
  it('keeps what was typed here as a copy, and says so', async () => {
    const [tab] = await pages('Cuti', 0);
    const { id } = state(tab).file;
    await writeUnseen(id, 'Izin');
    write(tab, 'Dinas');
    tab.editor.open(titled('Lain'));
    await longEnough();
    expect(await stored(tab, id)).toBe('Izin');
    const titlesKept = await Promise.all(
      (await kept('documents')).map((one) => stored(tab, one.id)),
    );
    expect(titlesKept.toSorted()).toEqual(['Dinas (salinan)', 'Izin', 'Lain']);
    expect(state(tab).notice).toMatchObject({
      tone: 'warn',
      text: TABS.leftCopy('Dinas (salinan)'),
    });
    expect(titleOf(tab)).toBe('Lain');
    expect(state(tab).saveStatus.kind).toBe('saved');
  });
});

describe('a document that is open in several tabs', () => {
  it('is written by the first one, and the others look on', async () => {
    const tabs = await pages('Cuti', 2);
    expect(seats(tabs)).toEqual(['writes', 'elsewhere', 'elsewhere']);
    expect(notice(tabs[1] as Tab)).toMatchObject({ tone: 'warn', text: TABS.elsewhere });
    expect(state(tabs[1] as Tab).saveStatus.kind).toBe('readOnly');
    write(tabs[0], 'Izin');
    await pass(300);
    await expect.poll(() => titles(tabs)).toEqual(['Izin', 'Izin', 'Izin']);
    expect(state(tabs[1] as Tab).saveStatus.kind).toBe('readOnly');
  });

  it('is another’s once that asks for it, with what was written a moment before', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    expect(notice(second).action?.label).toBe(TABS.takeOver);
    write(first, 'Izin');
    notice(second).action?.run();
    await expect
      .poll(() => pass(10).then(() => seats([first, second])))
      .toEqual(['elsewhere', 'writes']);
    expect(titleOf(second)).toBe('Izin');
    expect(await stored(second)).toBe('Izin');
    expect(state(second).saveStatus.kind).toBe('saved');
    write(second, 'Dinas');
    await pass(300);
    await expect.poll(() => titleOf(first)).toBe('Dinas');
    second.editor.undo();
    expect(titleOf(second)).toBe('Izin');
  });

  it('is taken from a tab that doesn’t answer, and what that wrote late is not over it', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    const hearing = deafen();
    notice(second).action?.run();
    await pass(1100);
    expect(seats([first, second])).toEqual(['writes', 'elsewhere']);
    await pass(200);
    expect(why(second)).toBe('writes');
    hearing.mockRestore();
    write(second, 'Dinas');
    await longEnough();
    expect(why(first)).toBe('elsewhere');
    expect(await stored(second)).toBe('Dinas');
  });

  it('is not overwritten by a tab that slept through it all, and that says so', async () => {
    const [first] = await pages('Cuti', 0);
    const { id } = state(first).file;
    await writeUnseen(id, 'Dinas');
    write(first, 'Izin');
    await longEnough();
    expect([titleOf(first), why(first)]).toEqual(['Izin', 'overtaken']);
    expect(notice(first)).toMatchObject({ tone: 'error', text: TABS.overtaken });
    expect(await stored(first)).toBe('Dinas');
    expect(state(first).saveStatus.kind).toBe('readOnly');
    expect(await first.tryClaim(id)).not.toBeNull();
  });

  it('that was overtaken can be gone on with as a copy, or as what is stored', async () => {
    for (const how of ['copy', 'stored'] as const) {
      newBrowser();
      const [first] = await pages('Cuti', 0);
      const { id } = state(first).file;
      await writeUnseen(id, 'Dinas');
      write(first, 'Izin');
      await longEnough();
      const { action, otherAction } = notice(first);
      expect([action?.label, otherAction?.label]).toEqual([TABS.keepCopy, TABS.showStored]);
      if (how === 'copy') action?.run();
      else otherAction?.run();
      await longEnough();
      expect(titleOf(first)).toBe(how === 'copy' ? 'Izin' : 'Dinas');
      expect(state(first).file.id === id).toBe(how === 'stored');
      expect(await stored(first, id)).toBe('Dinas');
      expect(why(first)).toBe('writes');
      write(first, 'Tugas');
      await pass(300);
      expect(await stored(first)).toBe('Tugas');
    }
  });

  it('can be gone on with as a copy of its own', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    second.editor.fileFound({ name: 'cuti.alir', handle: null, saved: null });
    expect(notice(second).otherAction?.label).toBe(TABS.editCopy);
    notice(second).otherAction?.run();
    await longEnough();
    expect(seats([first, second])).toEqual(['writes', 'writes']);
    expect(state(second).file.name).toBe('cuti.alir');
    write(second, 'Salinan');
    await pass(300);
    expect([await stored(first), await stored(second)]).toEqual(['Cuti', 'Salinan']);
  });

  it('is the next one’s where its writer is closed, after a moment for a page that is reloaded', async () => {
    const [first] = await pages('Cuti', 0);
    const { id } = state(first).file;
    first.editor.open(titled('Lain'));
    await settled();
    let close = () => {};
    void navigator.locks.request(
      `alir ${id}`,
      {},
      () => new Promise<void>((done) => (close = done)),
    );
    const second = await openTab();
    second.editor.open(titled('Cuti'), { id }, { why: 'elsewhere' });
    second.startSharing(second.editor, { shown: second.editor.sop(), last: null, claim: null });
    await longEnough();
    expect(why(second)).toBe('elsewhere');
    close();
    await pass(1499);
    expect(why(second)).toBe('elsewhere');
    await pass(10);
    expect(why(second)).toBe('writes');
  });

  it('is not written by a tab whose store fails as it takes over, and that says so', async () => {
    const [first, second] = (await pages('Cuti', 1)) as [Tab, Tab];
    await expect.poll(() => why(second)).toBe('elsewhere');
    first.editor.open(titled('Lain'));
    await settled();
    const mend = refused();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('No', 'UnknownError');
    });
    await pass(2000);
    expect(why(second)).toBe('elsewhere');
    expect(state(second).notice).toEqual({ tone: 'error', text: TABS.notTaken });
    vi.restoreAllMocks();
    mend();
  });
});

describe('a document that a newer Alir wrote', () => {
  const newer = async () => {
    const text = JSON.stringify({
      ...(JSON.parse(keptAs('Cuti').text) as object),
      version: 99,
    });
    const tab = await openTab();
    await tab.keep(keptAs('Cuti', 5, { text }), state(tab).history, 0);
    return text;
  };

  it('is shown, said to be so, and never written', async () => {
    const text = await newer();
    const tab = await openPage();
    expect([titleOf(tab), why(tab)]).toEqual(['Cuti', 'newer']);
    expect(notice(tab)).toMatchObject({ tone: 'warn', text: TABS.newer(99) });
    write(tab, 'Izin');
    await longEnough();
    expect(titleOf(tab)).toBe('Cuti');
    expect((await kept('documents'))[0]?.text).toBe(text);
    expect(await tab.tryClaim('Cuti')).not.toBeNull();
  });

  it('can be gone on with as a copy', async () => {
    const text = await newer();
    const tab = await openPage();
    expect(notice(tab).action?.label).toBe(TABS.newerCopy);
    notice(tab).action?.run();
    write(tab, 'Izin');
    await longEnough();
    expect([why(tab), await stored(tab)]).toEqual(['writes', 'Izin']);
    expect((await kept('documents')).find(({ id }) => id === 'Cuti')?.text).toBe(text);
  });
});

describe('a store that doesn’t answer', () => {
  it('is told of, and what was typed is written once it does', async () => {
    const [tab] = await pages('Izin', 0);
    const mend = slow(60_000);
    write(tab, 'Cuti');
    await pass(2000);
    expect(state(tab).saveStatus.kind).toBe('failed');
    expect(tab.mirrored()?.text).toContain('Cuti');
    mend();
    await pass(4000);
    expect([state(tab).saveStatus.kind, await stored(tab)]).toEqual(['saved', 'Cuti']);
  });
});

describe('whatever tabs do about a document', () => {
  type Deed = readonly [what: 'write' | 'take' | 'wait' | 'blur', tab: number];
  const anyDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
    fc.tuple(fc.constantFrom('write', 'write', 'take', 'wait', 'blur'), fc.nat({ max: 2 })),
    { minLength: 3, maxLength: 10 },
  );

  it('one of them writes in the end, all show what is stored, and nothing typed is lost unsaid', async () => {
    const property = fc.asyncProperty(anyDeeds, async (deeds) => {
      newBrowser();
      const tabs = await pages('0', 2);
      let last = '0';
      for (const [i, [what, n]] of deeds.entries()) {
        const tab = tabs[n] as Tab;
        if (what === 'write' && write(tab, `${i + 1}`)) last = `${i + 1}`;
        if (what === 'take' && why(tab) === 'elsewhere') notice(tab).action?.run();
        if (what === 'blur') tab.window.dispatchEvent(new Event('blur'));
        await pass(what === 'wait' ? 700 : 20);
      }
      await longEnough();
      expect(seats(tabs).toSorted()).toEqual(['elsewhere', 'elsewhere', 'writes']);
      expect(titles(tabs)).toEqual([last, last, last]);
      expect(await stored(tabs[0])).toBe(last);
    });
    await fc.assert(property, { numRuns: trials(4, 200) });
  });
});
