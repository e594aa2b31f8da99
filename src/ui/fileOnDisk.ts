/** What is known of the files that documents are written to: when they were last as we left them, and who chose them. */

import { inTime } from './inTime.ts';

/** As far as the browser tells of a file without reading it. */
interface Stamp {
  readonly modified: number;
  readonly size: number;
}

const stamps = new WeakMap<FileSystemFileHandle, Stamp>();
/** What was written last to files that have not been seen to hold it. */
const tried = new WeakMap<FileSystemFileHandle, string>();
/** Files that a person has saved to: from then on they follow the document by themselves. */
const chosen = new WeakSet<FileSystemFileHandle>();

/** The file is now as this page read it or wrote it. */
export function remember(handle: FileSystemFileHandle, file: File): void {
  stamps.set(handle, stampOf(file));
  tried.delete(handle);
}

/** The file may come to hold this, whatever is heard of the writing. */
export const trying = (handle: FileSystemFileHandle, text: string): void =>
  void tried.set(handle, text);

/** Whether another program has written the file since; a file that has gone has not been written. */
export async function hasChanged(handle: FileSystemFileHandle): Promise<boolean> {
  const known = stamps.get(handle);
  const now = await fileOf(handle);
  if (!known || !now || (now.lastModified === known.modified && now.size === known.size))
    return false;
  if (!(await isTried(handle, now))) return true;
  remember(handle, now);
  return false;
}

/** Whether it is what this page was writing when it heard no more. */
async function isTried(handle: FileSystemFileHandle, file: File): Promise<boolean> {
  const text = tried.get(handle);
  return text !== undefined && (await inTime(file.text()).catch(() => null)) === text;
}

/** The file as it is now; null where it has gone, or the browser tells nothing of it. */
export const fileOf = (handle: FileSystemFileHandle): Promise<File | null> =>
  inTime(handle.getFile()).catch(() => null);

const stampOf = ({ lastModified, size }: File): Stamp => ({ modified: lastModified, size });

/** What is known of a file, to be kept beside its document. */
export const knownOf = (handle: FileSystemFileHandle) => ({
  stamp: stamps.get(handle) ?? null,
  isChosen: chosen.has(handle),
});

/** What was known of a file in an earlier sitting holds again. */
export function recall(
  handle: FileSystemFileHandle,
  { stamp, isChosen: was }: ReturnType<typeof knownOf>,
): void {
  if (stamp) stamps.set(handle, stamp);
  if (was) chosen.add(handle);
}

export const choose = (handle: FileSystemFileHandle): void => void chosen.add(handle);

export const isChosen = (handle: FileSystemFileHandle): boolean => chosen.has(handle);
