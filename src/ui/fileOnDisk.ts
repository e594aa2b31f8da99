/** What is known of the files that documents are written to: when they were last as we left them, and who chose them. */

/** As far as the browser tells of a file without reading it. */
interface Stamp {
  readonly modified: number;
  readonly size: number;
}

const stamps = new WeakMap<FileSystemFileHandle, Stamp>();
/** Files that a person has saved to: from then on they follow the document by themselves. */
const chosen = new WeakSet<FileSystemFileHandle>();

/** The file is now as this page read it or wrote it. */
export async function remember(handle: FileSystemFileHandle): Promise<void> {
  const stamp = await stampOf(handle);
  if (stamp) stamps.set(handle, stamp);
}

/** Whether another program has written the file since; a file that has gone has not been written. */
export async function hasChanged(handle: FileSystemFileHandle): Promise<boolean> {
  const known = stamps.get(handle);
  const now = await stampOf(handle);
  return (
    known !== undefined &&
    now !== null &&
    (now.modified !== known.modified || now.size !== known.size)
  );
}

async function stampOf(handle: FileSystemFileHandle): Promise<Stamp | null> {
  try {
    const { lastModified, size } = await handle.getFile();
    return { modified: lastModified, size };
  } catch {
    return null;
  }
}

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
