/**
 * Writes a file so that it holds the new text or what it held before. The browser writes beside it and swaps; what is
 * left to do is to keep writings apart, to give up one that never ends, and to believe the file rather than an answer.
 */
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import type { Editor } from '../store/editor.ts';
import { hasChanged, remember, trying } from './fileOnDisk.ts';
import { inTime } from './inTime.ts';
import { oneByOne } from './oneByOne.ts';

export interface Put {
  /** `changed` where another program has written the file meanwhile, which is then left alone. */
  readonly outcome: 'written' | 'changed' | 'failed';
  /** What was to be written. */
  readonly sop: Sop;
}

const inTurn = oneByOne();

/** A document, as it was when it was to be written. */
export interface Asked {
  readonly id: string;
  readonly sop: Sop;
}

/** Writes a document as it is when its turn comes, so that an older text never comes to lie over a newer one. */
export function putDocument(
  editor: Editor,
  handle: FileSystemFileHandle,
  { id, sop: asked }: Asked,
): Promise<Put> {
  return inTurn(async () => {
    // Another document may have been opened meanwhile.
    const sop = editor.store.getState().file.id === id ? editor.sop() : asked;
    return { outcome: await putNow(handle, writeSop(sop)), sop };
  });
}

async function putNow(handle: FileSystemFileHandle, text: string): Promise<Put['outcome']> {
  const answer = await swap(handle, text).catch(() => 'failed' as const);
  if (answer === 'changed') return 'changed';
  // A file may be in place although the browser said no, and not be there although it said yes.
  return (await inTime(isThere(handle, text)).catch(() => false)) ? 'written' : 'failed';
}

async function swap(handle: FileSystemFileHandle, text: string): Promise<Put['outcome']> {
  const opening = handle.createWritable();
  const stream = await inTime(opening).catch((error) => {
    // One that comes after all is of no use any more.
    opening.then((late) => late.abort()).catch(() => {});
    throw error;
  });
  try {
    await inTime(stream.write(text));
    if (await hasChanged(handle)) {
      await inTime(stream.abort());
      return 'changed';
    }
    trying(handle, text);
    await inTime(stream.close());
    return 'written';
  } catch (error) {
    stream.abort().catch(() => {});
    throw error;
  }
}

/** Whether the file holds the text; it is known as it was when it was read. */
async function isThere(handle: FileSystemFileHandle, text: string): Promise<boolean> {
  const file = await handle.getFile();
  if ((await file.text()) !== text) return false;
  remember(handle, file);
  return true;
}
