import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inStores } from '../../src/store/inStores.ts';
import { isOver, takeNextTurn } from '../../src/store/turns.ts';
import { runs } from '../runs.ts';
import { eachInItsBrowser, kept, newBrowser, onDisk } from './browser.ts';
import { keptAs } from './documents.ts';

eachInItsBrowser();

const take = (id: string) => onDisk((database) => takeNextTurn(database, id));

/** Makes the store as the app does. */
const stored = (...titles: readonly string[]) =>
  inStores(['documents'], 'readwrite', (transaction) =>
    Promise.all(titles.map((title) => transaction.objectStore('documents').put(keptAs(title)))),
  );

it('each turn of a document comes after the one before, whatever is done to others', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.constantFrom('a', 'b', 'ab'), { maxLength: 12 }),
    async (ids) => {
      newBrowser();
      await stored('a', 'b', 'ab');
      const last = new Map<string, number>();
      for (const id of ids) {
        const before = last.get(id) ?? 0;
        expect(await take(id)).toEqual({ number: before + 1, before, stored: keptAs(id) });
        last.set(id, before + 1);
      }
    },
  );
  await fc.assert(property, { numRuns: runs(15) });
});

it('a document of which nothing is kept begins at none, and leaves nothing', async () => {
  await stored();
  for (let i = 0; i < 2; i++)
    expect(await take('a')).toEqual({ number: 0, before: 0, stored: undefined });
  expect(await kept('turns')).toEqual([]);
});

it('a document that has gone goes on counting, as tabs may still have it open', async () => {
  await stored('a');
  await take('a');
  await onDisk((database) => database.delete('documents', 'a'));
  expect(await take('a')).toEqual({ number: 2, before: 1, stored: undefined });
});

it('the last two hundred turns are remembered, and all of other documents', async () => {
  await stored('a', 'b');
  await inStores(['turns'], 'readwrite', async (transaction) => {
    const turns = transaction.objectStore('turns');
    for (let number = 1; number <= 300; number++) void turns.put({ document: 'a', number });
    await turns.put({ document: 'b', number: 1 });
  });
  expect((await take('a')).number).toBe(301);
  const turns = await kept('turns');
  expect(turns.filter(({ document }) => document === 'a').map(({ number }) => number)).toEqual(
    Array.from({ length: 200 }, (_, i) => 102 + i),
  );
  expect(turns).toContainEqual({ document: 'b', number: 1 });
});

it('only a turn that is there already says that one is over', () => {
  expect(isOver(new DOMException('', 'ConstraintError'))).toBe(true);
  expect(isOver(new DOMException('', 'AbortError'))).toBe(false);
  expect(isOver({ name: 'ConstraintError' })).toBe(false);
});
