import { describe, expect, it } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { sop } from '../commands/notation.ts';
import { eachInItsBrowser, openTab, pass, type Tab } from './browser.ts';
import { retitle, titled } from './documents.ts';
import { refused } from './faults.ts';

eachInItsBrowser();

const MINUTES = 60_000;

async function watching() {
  const tab = await openTab();
  tab.editor.open(titled('Awal'));
  return { ...tab, stop: tab.watchVersions(tab.editor) };
}

/** Why versions of the open document were kept and what was in them, the newest first. */
async function listed(tab: Tab): Promise<readonly string[]> {
  for (let i = 0; i < 4; i++) await pass(0);
  const versions = await tab.versionsOf(tab.editor.store.getState().file.id);
  return Promise.all(
    versions.map(async (version) => {
      const read = tab.readSop((await tab.versionText(version)) ?? '');
      return `${version.why}: ${read.ok ? read.sop.identity.title : 'nothing'}`;
    }),
  );
}

const rows = sop('A', ['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3');
const withoutRows = (it: Sop): Sop => ({ ...it, activities: [], flows: [] });

describe('versions that are kept by themselves', () => {
  it('are how the document was before it was first changed', async () => {
    const tab = await watching();
    tab.editor.select({ kind: 'identity', field: 'title' });
    expect(await listed(tab)).toEqual([]);
    tab.editor.run(retitle('Cuti'));
    tab.editor.run(retitle('Izin'));
    expect(await listed(tab)).toEqual(['opened: Awal']);
  });

  it('are how it is, every five minutes while someone works', async () => {
    const tab = await watching();
    tab.editor.run(retitle('Cuti'));
    await pass(3 * MINUTES);
    tab.editor.run(retitle('Izin'));
    await pass(2 * MINUTES - 1);
    expect(await listed(tab)).toEqual(['opened: Awal']);
    await pass(1);
    expect(await listed(tab)).toEqual(['work: Izin', 'opened: Awal']);
    await pass(60 * MINUTES);
    expect(await listed(tab)).toHaveLength(2);
    tab.editor.run(retitle('Dinas'));
    await pass(5 * MINUTES);
    expect(await listed(tab)).toEqual(['work: Dinas', 'work: Izin', 'opened: Awal']);
  });

  it('are how it was before each large step, with what that is called', async () => {
    const tab = await watching();
    tab.editor.open({ ...rows, identity: { ...rows.identity, title: 'Cuti' } });
    tab.editor.run(retitle('Izin'));
    tab.editor.run(withoutRows);
    expect(await listed(tab)).toEqual(['before: Izin', 'opened: Cuti']);
    const [newest] = await tab.versionsOf(tab.editor.store.getState().file.id);
    expect(newest?.what).toBe('Menghapus 3 kegiatan');
  });

  it('begin anew with another document, and none is kept of the one that was left', async () => {
    const tab = await watching();
    tab.editor.run(retitle('Cuti'));
    await pass(4 * MINUTES);
    const left = tab.editor.store.getState().file.id;
    tab.editor.open(titled('Lain'));
    await pass(4 * MINUTES);
    expect(await listed(tab)).toEqual([]);
    tab.editor.run(retitle('Lain lagi'));
    expect(await listed(tab)).toEqual(['opened: Lain']);
    await pass(5 * MINUTES);
    expect(await listed(tab)).toEqual(['work: Lain lagi', 'opened: Lain']);
    expect(await tab.versionsOf(left)).toHaveLength(1);
  });

  it('are none of what another tab writes', async () => {
    const tab = await watching();
    tab.editor.run(retitle('Cuti'));
    await pass(1);
    tab.editor.setReadOnly({ why: 'elsewhere', notice: null });
    tab.editor.adopt(rows);
    tab.editor.adopt(titled('Dinas'));
    await pass(6 * MINUTES);
    expect(await listed(tab)).toEqual(['opened: Awal']);
    tab.editor.setReadOnly(null);
    tab.editor.run(retitle('Tugas'));
    await pass(5 * MINUTES);
    expect(await listed(tab)).toEqual(['work: Tugas', 'opened: Awal']);
  });

  it('are no trouble where there is no room for them', async () => {
    const tab = await watching();
    const mend = refused();
    tab.editor.run(retitle('Cuti'));
    await pass(0);
    await pass(0);
    mend();
    await pass(5 * MINUTES);
    expect(await listed(tab)).toEqual(['work: Cuti']);
  });

  it('come to an end', async () => {
    const tab = await watching();
    tab.editor.run(retitle('Cuti'));
    expect(await listed(tab)).toHaveLength(1);
    tab.stop();
    await pass(5 * MINUTES);
    tab.editor.run(retitle('Izin'));
    await pass(5 * MINUTES);
    expect(await listed(tab)).toEqual(['opened: Awal']);
  });
});
