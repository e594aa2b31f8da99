import { describe, expect, it, vi } from 'vitest';
import type { VersionLabel } from '../../src/store/versions.ts';
import { eachInItsBrowser, kept, openTab, pass, settled, type Tab } from './browser.ts';
import { titled } from './documents.ts';
import { refused } from './faults.ts';

eachInItsBrowser();

const label = (why: VersionLabel['why'], name: string | null = null, what = ''): VersionLabel => ({
  name,
  why,
  what,
});

/** Keeps a version, and waits until it is. */
async function keep(tab: Tab, title: string, as = label('work'), document = 'a'): Promise<void> {
  const keeping = tab.keepVersion(document, titled(title), as);
  await pass(0);
  await keeping;
}

/** What a person sees in the list: name or reason, and the title inside. */
async function listed(tab: Tab, document = 'a'): Promise<readonly string[]> {
  const versions = await tab.versionsOf(document);
  return Promise.all(
    versions.map(async (version) => {
      const read = tab.readSop((await tab.versionText(version)) ?? '');
      return `${version.name ?? version.why}: ${read.ok ? read.sop.identity.title : 'nothing'}`;
    }),
  );
}

describe('versions', () => {
  it('are listed with the newest first, each document’s by themselves', async () => {
    const tab = await openTab();
    await keep(tab, 'Cuti');
    await keep(tab, 'Izin', label('opened'));
    await keep(tab, 'Lain', label('work'), 'b');
    await keep(tab, 'Dinas', label('hand', 'Untuk rapat'));
    expect(await listed(tab)).toEqual(['Untuk rapat: Dinas', 'opened: Izin', 'work: Cuti']);
    expect(await listed(tab, 'b')).toEqual(['work: Lain']);
    expect(await listed(tab, 'c')).toEqual([]);
  });

  it('say when they were, and no two of them the same', async () => {
    const tab = await openTab();
    const now = Date.now();
    const keeping = ['a', 'b', 'c'].map((title) =>
      tab.keepVersion('a', titled(title), label('work')),
    );
    await pass(0);
    await pass(0);
    await pass(0);
    await Promise.all(keeping);
    expect((await tab.versionsOf('a')).map(({ at }) => at)).toEqual([now + 2, now + 1, now]);
    await pass(60_000);
    await keep(tab, 'd');
    expect((await tab.versionsOf('a'))[0]?.at).toBeGreaterThanOrEqual(now + 60_000);
  });

  it('know what they were kept before', async () => {
    const tab = await openTab();
    await keep(tab, 'Cuti', label('before', null, 'Menghapus 2 kegiatan'));
    expect(await tab.versionsOf('a')).toMatchObject([
      { document: 'a', why: 'before', what: 'Menghapus 2 kegiatan' },
    ]);
  });

  it('that are still being written are waited for', async () => {
    const tab = await openTab();
    const keeping = tab.keepVersion('a', titled('Cuti'), label('work'));
    const listing = tab.versionsOf('a');
    await pass(0);
    expect(await listing).toHaveLength(1);
    await keeping;
  });

  it('are none of an empty form', async () => {
    const tab = await openTab();
    const keeping = tab.keepVersion('a', tab.EMPTY_SOP, label('hand', 'Kosong'));
    await pass(0);
    await keeping;
    expect(await listed(tab)).toEqual([]);
    expect(await kept('versionTexts')).toEqual([]);
  });

  it('are never more than the ring holds, and their texts go with them', async () => {
    const tab = await openTab();
    for (let i = 1; i <= 23; i++) await keep(tab, `${i}`);
    const all = await listed(tab);
    expect([all.length, all[0], all.at(-1)]).toEqual([20, 'work: 23', 'work: 4']);
    expect(await kept('versionTexts')).toHaveLength(20);
  });

  it('have no text any more once that has gone', async () => {
    const tab = await openTab();
    const version = { document: 'a', at: 5, ...label('work') };
    await keep(tab, 'Cuti');
    expect(await tab.versionText(version)).toBeUndefined();
  });
});

describe('a version of what the newest one already is', () => {
  it.each<[string, VersionLabel, VersionLabel, readonly string[]]>([
    ['is none where nothing is said by it', label('opened'), label('work'), ['opened: Cuti']],
    ['is that one, before a large step', label('work'), label('before'), ['before: Cuti']],
    ['is that one, by the name it gets', label('work'), label('hand', 'Rapat'), ['Rapat: Cuti']],
    ['is one more by another name', label('hand', 'A'), label('hand', 'B'), ['B: Cuti', 'A: Cuti']],
    [
      'is none before a large step where it has a name',
      label('hand', 'A'),
      label('before'),
      ['A: Cuti'],
    ],
  ])('%s', async (_, first, second, list) => {
    const tab = await openTab();
    await keep(tab, 'Cuti', first);
    await keep(tab, 'Cuti', second);
    expect(await listed(tab)).toEqual(list);
    expect(await kept('versionTexts')).toHaveLength(list.length);
  });

  it('pushes none out of a ring that is full', async () => {
    const tab = await openTab();
    for (let i = 1; i <= 20; i++) await keep(tab, `${i}`);
    await keep(tab, '20', label('before'));
    const all = await listed(tab);
    expect([all.length, all[0], all.at(-1)]).toEqual([20, 'before: 20', 'work: 1']);
  });

  it('is one more where something else was between', async () => {
    const tab = await openTab();
    for (const title of ['Cuti', 'Izin', 'Cuti']) await keep(tab, title);
    expect(await listed(tab)).toEqual(['work: Cuti', 'work: Izin', 'work: Cuti']);
  });
});

describe('the writing of versions', () => {
  it('waits until the page has nothing better to do, but not for long', async () => {
    const tab = await openTab();
    let idle = () => {};
    const ask = vi.fn((act: () => void, _options: IdleRequestOptions) => {
      idle = act;
    });
    vi.stubGlobal('requestIdleCallback', ask);
    Object.assign(tab.window, { requestIdleCallback: ask });
    const keeping = tab.keepVersion('a', titled('Cuti'), label('work'));
    await pass(5000);
    expect(await kept('versions').catch(() => [])).toEqual([]);
    expect(ask).toHaveBeenCalledExactlyOnceWith(expect.any(Function), { timeout: 500 });
    idle();
    await keeping;
    expect(await listed(tab)).toEqual(['work: Cuti']);
  });

  it('says where there is no room, and goes on with the next one', async () => {
    const tab = await openTab();
    refused(1);
    const outcome = tab.keepVersion('a', titled('Cuti'), label('work')).catch(({ name }) => name);
    const next = tab.keepVersion('a', titled('Izin'), label('work'));
    await pass(0);
    await pass(0);
    expect(await outcome).toBe('UnknownError');
    await next;
    expect(await listed(tab)).toEqual(['work: Izin']);
  });

  it('goes on after the page has been told to keep the next one', async () => {
    const tab = await openTab();
    const all = ['1', '2', '3'].map((title) => tab.keepVersion('a', titled(title), label('work')));
    for (let i = 0; i < all.length; i++) await pass(0);
    await Promise.all(all);
    await settled();
    expect(await listed(tab)).toEqual(['work: 3', 'work: 2', 'work: 1']);
  });
});
