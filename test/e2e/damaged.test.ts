/** The profile's files damaged between two sittings: the newest document comes back, or what is lost is said. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { trials } from '../runs.ts';
import {
  chromiumAt,
  killAllLeft,
  newProfile,
  type OwnBrowser,
  removeProfile,
} from './ownBrowser.ts';

const NEWEST = 'Pelayanan yang harus selamat';

/** The files of the store, by the beginnings or endings of their names. */
const filesIn = (folder: string, ...like: readonly string[]): readonly string[] =>
  readdirSync(folder)
    .filter((name) => like.some((part) => name.startsWith(part) || name.endsWith(part)))
    .map((name) => join(folder, name));

/** Writes noise into the middle of a file. */
function spoil(path: string, length: number): void {
  const bytes = readFileSync(path);
  randomBytes(Math.min(length, bytes.length)).copy(
    bytes,
    Math.max(0, (bytes.length - length) >> 1),
  );
  writeFileSync(path, bytes);
}

const zero = (path: string): void => writeFileSync(path, Buffer.alloc(statSync(path).size));
const halve = (path: string): void => truncateSync(path, statSync(path).size >> 1);
const noise = (path: string): void => writeFileSync(path, randomBytes(statSync(path).size));

const remove = (path: string): void => rmSync(path);
const empty = (path: string): void => truncateSync(path, 0);

type Damage = (store: string, copy: string) => void;

/** Does it to the files of the store whose names begin or end so. */
const to =
  (like: readonly string[], act: (path: string) => void): Damage =>
  (store) => {
    for (const path of filesIn(store, ...like)) act(path);
  };

/** Each is given the folder of the store of documents, and that of the second copy. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'half of the log is gone': to(['.log'], halve),
  'the log is zeros': to(['.log'], zero),
  'the log is gone': to(['.log'], remove),
  '64 bytes of the log are noise': to(['.log'], (path) => spoil(path, 64)),
  '4 kB of log and tables are noise': to(['.log', '.ldb'], (path) => spoil(path, 4096)),
  'all is noise': to([''], noise),
  'all is empty': to([''], empty),
  'the manifest is gone': to(['MANIFEST'], remove),
  'the manifest is noise': to(['MANIFEST'], noise),
  'CURRENT is gone': to(['CURRENT'], remove),
  'CURRENT is noise': to(['CURRENT'], noise),
  'the store is gone': (store) => rmSync(store, { recursive: true }),
  'the second copy is noise': (_, copy) => to([''], noise)(copy, copy),
};

/** What is said where it isn't simply there; sentences come a moment after the form. */
async function noticesOf({ notices }: OwnBrowser, found: string): Promise<string> {
  if (found !== NEWEST)
    await expect
      .poll(notices, { timeout: 5000 })
      .not.toBe('')
      .catch(() => {});
  return notices();
}

/** What a person finds after the damage. */
async function sittingAfter(damage: Damage) {
  const launch = chromiumAt(inject('browserPath'));
  const profile = newProfile();
  try {
    const before = await launch(profile);
    await before.open(inject('appUrl'));
    await before.begin();
    await before.type('Yang lama');
    await expect.poll(before.status, { timeout: 10_000 }).toMatch(/^Tersimpan/);
    await before.open(inject('appUrl'));
    await before.replace(NEWEST);
    await expect.poll(before.status, { timeout: 10_000 }).toMatch(/^Tersimpan/);
    await before.quit();
    const stores = join(profile, 'Default', 'IndexedDB');
    const [store] = readdirSync(stores).filter((name) => name.endsWith('.leveldb'));
    damage(join(stores, store ?? ''), join(profile, 'Default', 'Local Storage', 'leveldb'));
    const after = await launch(profile);
    await after.open(inject('appUrl'));
    const found = await after.title();
    const said = await noticesOf(after, found);
    // What is typed then is kept: in a store again, or where the browser gives none any more, in the second copy.
    await after.replace('Sesudahnya');
    await expect.poll(after.status, { timeout: 15_000 }).toMatch(/^Tersimpan|^Belum tersimpan/);
    const isStored = (await after.status()).startsWith('Tersimpan');
    await after.quit();
    const again = await launch(profile);
    await again.open(inject('appUrl'));
    expect(await again.title()).toBe('Sesudahnya');
    await again.kill();
    return { found, said, isStored };
  } finally {
    removeProfile(profile);
  }
}

const TIMES = trials(1, 5);
const kinds = Object.entries(DAMAGES);
/** In every test run only the worst: the one that looks like a first visit, and the one that can't be opened. */
const tried =
  trials(0, 1) === 1 ? kinds : kinds.filter(([name]) => /64 bytes|manifest is gone/.test(name));

afterEach(killAllLeft);

describe('a damaged profile', () => {
  it.each(tried)(
    'where %s',
    async (name, damage) => {
      for (let i = 0; i < TIMES; i++) {
        const { found, said, isStored } = await sittingAfter(damage);
        const isSaid =
          /dipulihkan dari salinannya|tidak ada lagi di komputer ini|tidak dapat dibaca/.test(said);
        const outcome =
          found === NEWEST ? (isSaid ? 'recovered' : 'intact') : isSaid ? 'told' : 'silent';
        console.log(
          `${name}: ${outcome}${isStored ? '' : ', and told in red that the browser stores no more'}`,
        );
        expect(outcome, `found “${found}”, said “${said}”`).not.toBe('silent');
      }
    },
    60_000 * TIMES,
  );
});
