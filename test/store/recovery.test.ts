import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { mirror } from '../../src/store/mirror.ts';
import { recover } from '../../src/store/recovery.ts';
import { RECOVERY } from '../../src/words.ts';
import { eachInItsBrowser } from './browser.ts';
import { keptAs, titled } from './documents.ts';

eachInItsBrowser();

const AT = new Date('2026-03-01T14:05:00').getTime();
const CLOCK = '1 Mar 2026, 14.05';

const storeNow = async (): Promise<string> => {
  const database = await openDatabase();
  database.close();
  return database.name;
};

describe('a store that has lost the newest document', () => {
  it('has it again from its second copy, and says of when that is', async () => {
    mirror(keptAs('Cuti', AT));
    const { last, notice } = await recover(AT + 60_000, false);
    expect(last).toMatchObject({ sop: titled('Cuti'), file: { id: 'Cuti' }, at: new Date(AT) });
    expect(notice).toEqual({ tone: 'warn', text: RECOVERY.recovered(CLOCK) });
    expect(await storeNow()).toBe('alir');
  });

  it('says when it was written where the copy is lost as well', async () => {
    for (const copy of [null, { ...keptAs('Cuti'), text: '{' }]) {
      if (copy) mirror(copy);
      expect(await recover(AT, false)).toEqual({
        last: null,
        notice: { tone: 'error', text: RECOVERY.lost(CLOCK) },
      });
    }
  });

  it('says that nobody knows of one where that is so, and another store is begun', async () => {
    expect(await recover(0, true)).toEqual({
      last: null,
      notice: { tone: 'error', text: RECOVERY.unreadable },
    });
    expect(await storeNow()).toBe('alir 1');
  });
});
