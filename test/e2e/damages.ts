/** Ways in which the files of a profile are damaged on disk while the browser is closed. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a browser keeps what a page stores. */
export interface Stores {
  /** The folder of the documents. */
  readonly store: string;
  /** The folder of the second copy. */
  readonly copy: string;
}

type Damage = (stores: Stores) => void;
export type Damages = Readonly<Record<string, Damage>>;

/** The files of a folder, by the beginnings or endings of their names. */
const filesIn = (folder: string, like: readonly string[]): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => like.some((part) => name.startsWith(part) || name.endsWith(part)))
    .map((name) => join(folder, name));

/** Writes noise into a file, from `at` on or into its middle. */
function spoil(path: string, length: number, at?: number): void {
  const bytes = readFileSync(path);
  randomBytes(Math.min(length, bytes.length)).copy(
    bytes,
    at ?? Math.max(0, (bytes.length - length) >> 1),
  );
  writeFileSync(path, bytes);
}

const zero = (path: string): void => writeFileSync(path, Buffer.alloc(statSync(path).size));
const halve = (path: string): void => truncateSync(path, statSync(path).size >> 1);
const noise = (path: string): void => writeFileSync(path, randomBytes(statSync(path).size));
const remove = (path: string): void => rmSync(path);
const empty = (path: string): void => truncateSync(path, 0);

/** Does it to the files of the store whose names begin or end so. */
const to =
  (like: readonly string[], act: (path: string) => void, where: keyof Stores = 'store'): Damage =>
  (stores) => {
    for (const path of filesIn(stores[where], like)) act(path);
  };

const IN_ALL: Damages = {
  'all is noise': to([''], noise),
  'all is empty': to([''], empty),
  'the store is gone': ({ store }) => rmSync(store, { recursive: true }),
  'the second copy is noise': to([''], noise, 'copy'),
};

/** Chromium's store is a LevelDB. */
export const CHROMIUM_DAMAGES: Damages = {
  'half of the log is gone': to(['.log'], halve),
  'the log is zeros': to(['.log'], zero),
  'the log is gone': to(['.log'], remove),
  '64 bytes of the log are noise': to(['.log'], (path) => spoil(path, 64)),
  '4 kB of log and tables are noise': to(['.log', '.ldb'], (path) => spoil(path, 4096)),
  'the manifest is gone': to(['MANIFEST'], remove),
  'the manifest is noise': to(['MANIFEST'], noise),
  'CURRENT is gone': to(['CURRENT'], remove),
  'CURRENT is noise': to(['CURRENT'], noise),
  ...IN_ALL,
};

/** An SQLite file, and the log beside it, which has what was written last. */
const FILE = ['.sqlite', '-wal'];

const toSite =
  (act: (path: string) => void): Damage =>
  ({ store, copy }) =>
    to(['.metadata'], act)({ store: join(store, '..'), copy });

/** Firefox's store is an SQLite file. */
export const FIREFOX_DAMAGES: Damages = {
  'half of file and log is gone': to(FILE, halve),
  'file and log are zeros': to(FILE, zero),
  'file and log are gone': to(FILE, remove),
  'the file alone is gone': to(['.sqlite'], remove),
  'the log is gone': to(['-wal'], remove),
  '64 bytes of file and log are noise': to(FILE, (path) => spoil(path, 64)),
  '4 kB of file and log are noise': to(FILE, (path) => spoil(path, 4096)),
  'the heads of file and log are noise': to(FILE, (path) => spoil(path, 100, 0)),
  'what is known of the site is noise': toSite(noise),
  ...IN_ALL,
};
