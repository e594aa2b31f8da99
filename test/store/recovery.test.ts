import { describe, expect, it } from 'vitest';
import { inTime, type KeptDocument, openDatabase } from '../../src/store/database.ts';
import { inStores } from '../../src/store/inStores.ts';
import { newestDocument, readKept } from '../../src/store/lastDocument.ts';
import { mirror } from '../../src/store/mirror.ts';
import { type Recovered, recover } from '../../src/store/recovery.ts';
import { RECOVERY } from '../../src/words.ts';
import { eachInItsBrowser, pass } from './browser.ts';
import { keptAs, titled } from './documents.ts';
import { late, refused, silent } from './faults.ts';

eachInItsBrowser();

const AT = new Date('2026-03-01T14:05:00').getTime();
const CLOCK = '1 Mar 2026, 14.05';

const storeNow = async (): Promise<string> => {
  const database = await openDatabase();
  database.close();
  return database.name;
};

const put = (document: KeptDocument) =>
  inStores(['documents'], 'readwrite', (transaction) =>
    transaction.objectStore('documents').put(document),
  );

/** What the page begins with, and after how many seconds. */
async function begin(known: number): Promise<Recovered & { readonly seconds: number }> {
  const from = Date.now();
  let [recovered, to]: [Recovered | null, number] = [null, from];
  void inTime(newestDocument())
    .then(
      async (newest) => ({
        last: newest && (await readKept(newest)),
        ...{ isCopy: false, ahead: null, notice: null },
      }),
      (trouble: unknown) => recover(known, trouble, null),
    )
    .then((result) => {
      recovered = result;
      to = Date.now();
    });
  await pass(60_000);
  if (recovered === null) throw new Error('It never begins');
  return { ...(recovered as Recovered), seconds: (to - from) / 1000 };
}

describe('a store that has lost the newest document', () => {
  it('has it again from its second copy, and says of when that is', async () => {
    mirror(keptAs('Cuti', AT));
    const { last, isCopy, notice } = await recover(AT + 60_000, null, null);
    expect(isCopy).toBe(true);
    expect(last).toMatchObject({ sop: titled('Cuti'), file: { id: 'Cuti' }, at: new Date(AT) });
    expect(notice).toEqual({ tone: 'warn', text: RECOVERY.recovered(CLOCK) });
    expect(await storeNow()).toBe('alir');
  });

  it('says when it was written where the copy is lost as well', async () => {
    for (const copy of [null, { ...keptAs('Cuti'), text: '{' }]) {
      if (copy) mirror(copy);
      expect(await recover(AT, null, null)).toEqual({
        ...{ last: null, isCopy: false, ahead: null },
        notice: { tone: 'error', text: RECOVERY.lost(CLOCK) },
      });
    }
  });
});

describe('a document that was left before the store had its last words', () => {
  it('is that of the store, with these words as what was done last, and nothing to be said', async () => {
    const kept = await readKept(keptAs('Cuti', AT - 5));
    mirror(keptAs('Cuti', AT - 5));
    for (const title of ['Cuti besar', 'Cuti tahunan'])
      mirror({ ...keptAs(title, AT), id: 'Cuti' }, true);
    expect(await recover(AT, null, kept)).toEqual({
      ...{ last: kept, ahead: titled('Cuti tahunan'), isCopy: false, notice: null },
    });
  });

  it('is that of the store alone where it had them after all', async () => {
    const kept = await readKept(keptAs('Cuti', AT - 5));
    mirror(keptAs('Cuti', AT - 5));
    mirror(keptAs('Cuti', AT), true);
    expect(await recover(AT, null, kept)).toMatchObject({ last: kept, ahead: null, notice: null });
  });

  it('is its copy where the store never had it, and is to be written', async () => {
    const other = await readKept(keptAs('Lain', AT - 5));
    for (const kept of [null, other]) {
      if (kept) mirror(keptAs('Lain', AT - 5));
      mirror(keptAs('Cuti', AT), true);
      expect(await recover(AT, null, kept)).toMatchObject({
        ...{ last: { sop: titled('Cuti') }, ahead: null, isCopy: true, notice: null },
      });
    }
  });

  it('is told of as from its copy where the store has lost what it had, or the copy is older', async () => {
    mirror(keptAs('Cuti', AT - 5));
    mirror(keptAs('Cuti', AT), true);
    const notice = { tone: 'warn', text: RECOVERY.recovered(CLOCK) };
    expect(await recover(AT, null, null)).toMatchObject({ isCopy: true, notice });
    const older = await readKept(keptAs('Cuti', AT - 6));
    expect(await recover(AT, null, older)).toMatchObject({ isCopy: true, notice });
    const kept = await readKept(keptAs('Cuti', AT - 5));
    expect(await recover(AT + 1, null, kept)).toMatchObject({ isCopy: true, notice });
  });
});

describe('a store that opens late', () => {
  it('is waited for as long as a busy disk takes, and nothing is to be said then', async () => {
    await put(keptAs('Cuti', AT));
    late(12_000);
    expect(await begin(AT)).toMatchObject({
      last: { sop: titled('Cuti'), at: new Date(AT) },
      notice: null,
      seconds: 12,
    });
    expect(localStorage.getItem('alir store')).toBeNull();
  });

  it('and has lost the newest document gives it from its second copy', async () => {
    await put(keptAs('Lama', AT - 1));
    mirror(keptAs('Cuti', AT));
    late(5000);
    expect(await begin(AT)).toMatchObject({
      last: { sop: titled('Cuti') },
      notice: { tone: 'warn', text: RECOVERY.recovered(CLOCK) },
    });
    expect(localStorage.getItem('alir store')).toBeNull();
  });
});

describe('a store that never answers', () => {
  it('is not left, as it has all documents; that it is late is said', async () => {
    silent();
    expect(await begin(AT)).toMatchObject({
      last: null,
      notice: { tone: 'warn', text: RECOVERY.late },
      seconds: 16.5,
    });
    expect(localStorage.getItem('alir store')).toBeNull();
  });

  it('has the newest document stand in for it by its second copy', async () => {
    mirror(keptAs('Cuti', AT));
    silent();
    expect(await begin(AT)).toMatchObject({
      last: { sop: titled('Cuti') },
      notice: { tone: 'warn', text: RECOVERY.lateCopy(CLOCK) },
    });
    expect(localStorage.getItem('alir store')).toBeNull();
  });
});

describe('a store that refuses', () => {
  it.each([1, 2, 4])('and opens when asked again, %i times, is the one it was', async (times) => {
    await put(keptAs('Cuti', AT));
    refused(times);
    expect(await begin(AT)).toMatchObject({ last: { sop: titled('Cuti') }, notice: null });
    expect(await storeNow()).toBe('alir');
  });

  it('for good is left for another, and that its documents can’t be read is said', async () => {
    refused(Number.POSITIVE_INFINITY, 'alir');
    expect(await begin(0)).toEqual({
      ...{ last: null, isCopy: false, ahead: null, seconds: 3.75 },
      notice: { tone: 'error', text: RECOVERY.unreadable },
    });
    expect(await storeNow()).toBe('alir 1');
  });

  it('is not left where another one refuses as well, as a disk that is full lets all do', async () => {
    await put(keptAs('Cuti', AT));
    const end = refused();
    expect(await begin(0)).toMatchObject({
      last: null,
      notice: { tone: 'error', text: RECOVERY.unreadable },
    });
    end();
    expect(await storeNow()).toBe('alir');
    expect(await begin(AT)).toMatchObject({ last: { sop: titled('Cuti') }, seconds: 0 });
  });

  it('for good gives the newest document from its second copy', async () => {
    mirror(keptAs('Cuti', AT));
    refused();
    expect(await begin(AT)).toMatchObject({
      ...{ last: { sop: titled('Cuti') }, isCopy: true },
      notice: { tone: 'warn', text: RECOVERY.recovered(CLOCK) },
    });
  });
});
