/**
 * A browser as far as the store sees one, in plain Node. IndexedDB is `fake-indexeddb`, the specification in memory;
 * what else Node lacks stands here, no larger than what is asked of it. The clock moves only when a test turns it.
 */
import 'fake-indexeddb/auto';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { AlirDatabase } from '../../src/store/database.ts';
import { Locks } from './locks.ts';

/** localStorage or sessionStorage: its keys are properties of its own, as pages may list them so. */
export class Shelf {
  [key: string]: unknown;
  static room = Number.POSITIVE_INFINITY;

  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }

  setItem(key: string, value: string): void {
    if (value.length > Shelf.room) throw new DOMException('The quota', 'QuotaExceededError');
    this[key] = value;
  }

  removeItem(key: string): void {
    delete this[key];
  }
}

/** Channels are closed with their browser, as each would keep the process alive. */
const channels: BroadcastChannel[] = [];
const Channel = class extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    channels.push(this);
  }
};

/** A browser in which nothing is kept yet takes the place of the one before. */
export function newBrowser(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    now: new Date('2026-03-02T08:00:00'),
  });
  Shelf.room = Number.POSITIVE_INFINITY;
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', new Shelf());
  vi.stubGlobal('sessionStorage', new Shelf());
  vi.stubGlobal('navigator', { locks: new Locks() });
  vi.stubGlobal('BroadcastChannel', Channel);
  // Node's own goes by a clock that no test can turn.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const late = new AbortController();
    setTimeout(() => late.abort(new DOMException('The time is over', 'TimeoutError')), ms);
    return late.signal;
  });
}

/** Every test of a file has a browser of its own. */
export function eachInItsBrowser(): void {
  beforeEach(newBrowser);
  afterEach(() => {
    for (const channel of channels.splice(0)) channel.close();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** What a page of the app has loaded of the store: modules of its own, as they remember things, and an editor. */
export async function openTab() {
  vi.resetModules();
  const window = new EventTarget();
  const document = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  const { createEditor } = await import('../../src/store/editor.ts');
  const { canary, newestDocument, readKept } = await import('../../src/store/lastDocument.ts');
  return {
    window,
    document,
    editor: createEditor(),
    ...(await import('../../src/model/sop.ts')),
    ...(await import('../../src/model/file.ts')),
    ...(await import('../../src/store/autosave.ts')),
    ...(await import('../../src/store/claim.ts')),
    ...(await import('../../src/store/database.ts')),
    ...(await import('../../src/store/documentList.ts')),
    ...(await import('../../src/store/forgetAll.ts')),
    ...(await import('../../src/store/inStores.ts')),
    ...(await import('../../src/store/keep.ts')),
    ...(await import('../../src/store/keptFile.ts')),
    ...{ canary, newestDocument, readKept },
    /** What a page begins with. */
    lastDocument: async () => {
      const newest = await newestDocument();
      return newest && readKept(newest);
    },
    ...(await import('../../src/store/mirror.ts')),
    ...(await import('../../src/store/otherClaims.ts')),
    ...(await import('../../src/store/recovery.ts')),
    ...(await import('../../src/store/seat.ts')),
    ...(await import('../../src/store/sharing.ts')),
    ...(await import('../../src/store/turns.ts')),
    ...(await import('../../src/store/versions.ts')),
    ...(await import('../../src/store/watchVersions.ts')),
  };
}

export type Tab = Awaited<ReturnType<typeof openTab>>;

/** As many turns of the page as the longest work in the store takes, several times over. */
const TURNS = 150;

/** Once the store has answered all that it was asked, and what followed from that. */
export async function settled(): Promise<void> {
  for (let i = 0; i < TURNS; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets time pass, from one thing that happens to the next; whatever it is, the store answers at once. */
export async function pass(ms: number): Promise<void> {
  let isOver = false;
  setTimeout(() => {
    isOver = true;
  }, ms);
  for (await settled(); !isOver; await settled()) vi.advanceTimersToNextTimer();
}

/** What is on disk, past the code that put it there. */
export async function onDisk<T>(
  act: (database: IDBPDatabase<AlirDatabase>) => Promise<T>,
  name = 'alir',
): Promise<T> {
  const database = await openDB<AlirDatabase>(name);
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** All that is kept under a name. */
export const kept = <Name extends keyof AlirDatabase & string>(name: Name) =>
  onDisk((database) => database.getAll(name as never)) as Promise<
    (AlirDatabase[Name] extends DBSchema[string] ? AlirDatabase[Name]['value'] : never)[]
  >;
